"""Polls side by side: what one feed does, or a bug in taking it in, is no other's harm; and what people are told of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import text
from structlog.testing import capture_logs

from bot.feeds.fetch import Fetcher
from bot.feeds.policy import FetchPolicy
from bot.feeds.worker import Workers
from bot.ingest import unread
from bot.rounds import Rounds
from db import feeds
from tests.databases import fresh_sqlite
from tests.feeds.stage import AllHere, Asked, Server, answer
from tests.newsroom.stage import BID, Newsroom

pytestmark = pytest.mark.asyncio(loop_scope="session")

SLOW = 50
BROKEN = "CREATE TRIGGER broken BEFORE INSERT ON items BEGIN SELECT RAISE(ABORT, 'no more items'); END"


@pytest_asyncio.fixture(loop_scope="session")
async def town(tmp_path: Path, workers: Workers) -> AsyncIterator[Newsroom]:
    """A publisher with many names, one of them without a word to say in time."""
    async with fresh_sqlite(tmp_path) as database, Server() as server:
        names = [*(f"slow{number}.example" for number in range(SLOW)), "good.example", "127.0.0.1"]
        policy = FetchPolicy(frozenset((name, server.port) for name in names), gap=0.0, first_byte=30.0, total=30.0)
        async with Fetcher(policy, resolver=AllHere()) as fetcher:
            news = Newsroom(database, server=server, fetcher=fetcher, workers=workers)
            await news.prepare()
            news.print()
            yield news


async def test_a_good_feed_is_read_while_fifty_are_slow(town: Newsroom) -> None:
    silent, came = asyncio.Event(), asyncio.Semaphore(0)

    async def say_nothing(_: Asked, writer: asyncio.StreamWriter) -> None:
        came.release()
        await silent.wait()
        writer.write(answer(status="404 Not Found"))

    town.server.pages["/slow"] = say_nothing
    slow = [town.server.url("/slow", f"slow{number}.example") for number in range(SLOW)]
    good = town.server.url("/feed", "good.example")
    async with town.database.writing() as conn:
        await feeds.sync_pack(conn, [(url, None, None) for url in [*slow, good]], town.now)
    town.publish("New", summary=BID)
    rounds = Rounds(town.poller)
    assert await rounds.top_up(lambda: town.now) == SLOW + 1
    for _ in range(SLOW):
        await came.acquire()
    while await interval(town, good) is None:  # a hang here is the failure
        assert await rounds.top_up(lambda: town.now) == 0
    assert [await interval(town, url) for url in slow] == [None] * SLOW
    silent.set()
    await rounds.settle()
    assert [await interval(town, url) for url in slow] == [600] * SLOW


async def interval(news: Newsroom, url: str) -> int | None:
    async with news.database.reading() as conn:
        found = await feeds.feed_by_url(conn, url)
    assert found
    return found.interval


async def test_what_cannot_be_saved_is_saved_neither_in_part_nor_lost(news: Newsroom) -> None:
    """Items, validators and hash are saved together or not at all; the failure counts, is told at the third, and passes."""
    admin = await news.guild(1)
    await news.desk.feed_add(admin, news.url, now=news.now)
    await news.desk.alerts_add(admin, 77, now=news.now)
    before = await news.feed()
    async with news.database.writing() as conn:
        await feeds.sync_pack(conn, [], news.now)
        await conn.execute(text(BROKEN))
    news.publish("New", summary=BID)
    page = news.server.pages["/feed"]
    assert isinstance(page, bytes)
    news.server.pages["/feed"] = page.replace(b"\r\n", b'\r\nETag: "2"\r\n', 1)
    rounds = Rounds(news.poller)
    for failures in (1, 2, 3):
        news.now += timedelta(hours=2)
        with capture_logs() as logged:
            assert await rounds.top_up(lambda: news.now) == 1
            await rounds.settle()
        assert logged[0]["event"] == "poll.broke"
        feed = await news.feed()
        assert (feed.failures, feed.etag, feed.body_hash) == (failures, before.etag, before.body_hash)
        assert feed.due_at
        assert feed.due_at > news.now
    [told] = await news.deliver()
    assert "failed three times in a row: It could not be taken in, by a fault of mine" in told
    async with news.database.writing() as conn:
        await conn.execute(text("DROP TRIGGER broken"))
    news.now += timedelta(hours=2)
    await rounds.top_up(lambda: news.now)
    await rounds.settle()
    assert ((await news.feed()).etag, (await news.feed()).failures) == ('"2"', 0)
    assert sum("Trent Alexander-Arnold → Real Madrid" in words for words in await news.deliver()) == 1


async def watched(news: Newsroom) -> None:
    admin = await news.guild(1)
    for number in range(6):
        news.publish(f"Story of day {number}", summary=BID, link=f"https://wing.example/old/{number}")
    await news.desk.feed_add(admin, news.url, now=news.now)
    await news.desk.alerts_add(admin, 77, now=news.now)


async def test_a_feed_that_is_back_after_days_is_told_in_one_line(news: Newsroom) -> None:
    await watched(news)
    news.publish("New", summary="Arsenal have made a £50m bid for Liverpool defender Trent Alexander-Arnold.")
    await news.poll(after=timedelta(days=5))
    [told] = await news.deliver()
    assert told.endswith("is back after days. What it brought meanwhile is recorded and not posted (new entries: 1).")
    await news.poll()
    assert await news.deliver() == []


async def test_a_feed_that_is_numbered_anew_is_told_in_one_line(news: Newsroom) -> None:
    await watched(news)
    news.stories = [story.replace("/old/", "/new/") for story in news.stories]
    news.print()
    taken = await news.poll()
    assert taken
    assert (taken.new, taken.held, taken.reports) == (0, 6, 0)
    [told] = await news.deliver()
    assert told.endswith("gives old entries new names or addresses. They are recorded and not posted again (entries: 6).")
    await news.poll()
    assert await news.deliver() == []


async def test_of_a_document_that_is_known_what_is_new_or_edited_is_read(news: Newsroom) -> None:
    await watched(news)
    news.publish("New", summary="Arsenal have made a £50m bid for Liverpool defender Trent Alexander-Arnold.")
    edited = "Real Madrid have had a £70m bid for Liverpool defender Trent Alexander-Arnold rejected."
    news.stories = [story.replace(BID, edited) if "Story of day 2" in story else story for story in news.stories]
    news.print()
    feed = await news.feed()
    async with news.database.reading() as conn:
        look = await news.poller.look(news.url, None, news.now)
        fresh = await unread(conn, feed, look.parsed, news.now)
    assert [entry.item.title for entry in fresh] == ["New", "Story of day 2"]
    taken = await news.poll()
    assert taken
    assert (taken.new, taken.changed, taken.reports) == (1, 1, 2)
    assert len(await news.deliver()) == 2
