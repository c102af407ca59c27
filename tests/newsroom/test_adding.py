"""Feeds that servers add, leave, take up again and try: what is asked, what is history, and what is news."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.errors import NotHere, Refusal, TooMany
from bot.poll import LEASE
from db import feeds, guild_feeds
from tests.feeds.stage import answer, to
from tests.newsroom.stage import BID, NOBODY, Newsroom
from tests.service.stage import Asker, everything

pytestmark = pytest.mark.asyncio(loop_scope="session")

PAGE = b"<html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head><body>The Wing</body></html>"


async def channel(news: Newsroom, guild_id: int = 1) -> Asker:
    admin = await news.guild(guild_id)
    await news.desk.alerts_add(admin, 77 + guild_id, now=news.now)
    return admin


async def test_what_a_new_feed_holds_is_history_and_the_next_is_news(news: Newsroom) -> None:
    admin = await channel(news)
    news.publish("Old", summary=BID)
    card = await news.desk.feed_add(admin, news.url, now=news.now)
    assert "1 entry read, 1 transfer report found." in everything(card)
    assert await news.deliver() == []
    news.publish("New", summary="Arsenal have made a £50m bid for Liverpool defender Trent Alexander-Arnold.")
    await news.poll()
    assert len(await news.deliver()) == 1


async def test_a_pages_address_finds_its_feed(news: Newsroom) -> None:
    admin = await news.guild(1)
    news.publish("Old", summary=BID)
    news.server.pages["/football"] = answer(PAGE, "Content-Type: text/html")
    card = await news.desk.feed_add(admin, news.server.url("/football"), now=news.now)
    assert "Added The Wing" in everything(card)
    assert news.server.paths == ["/football", "/feed"]
    assert (await news.feed()).primed_at == news.now


async def test_a_page_whose_feed_is_read_already_joins_it(news: Newsroom) -> None:
    await news.desk.feed_add(await news.guild(1), news.url, now=news.now)
    news.server.pages["/football"] = answer(PAGE, "Content-Type: text/html")
    card = await news.desk.feed_add(await news.guild(2), news.server.url("/football"), now=news.now)
    assert "I read it already for others" in everything(card)
    async with news.database.reading() as conn:
        assert await guild_feeds.guilds_of_feed(conn, (await news.feed()).id) == [1, 2]


async def test_a_feed_that_is_read_already_is_joined_without_asking(news: Newsroom) -> None:
    await news.desk.feed_add(await channel(news), news.url, now=news.now)
    second = await channel(news, 2)
    assert "I read it already" in everything(await news.desk.feed_add(second, f" {news.url}#top ", now=news.now))
    assert news.server.paths == ["/feed"]
    news.publish("New", summary=BID)
    await news.poll()
    assert len(await news.deliver()) == 2


@pytest.mark.parametrize("days", [1, 30])
async def test_a_feed_taken_up_again_is_primed_anew(news: Newsroom, days: int) -> None:
    admin = await channel(news)
    await news.desk.feed_add(admin, news.url, now=news.now)
    await news.desk.feed_remove(admin, news.url, now=news.now)
    news.now += timedelta(days=days)
    news.publish("Said while nobody listened", summary=BID)
    card = await news.desk.feed_add(admin, news.url, now=news.now)
    assert "1 entry read, 1 transfer report found." in everything(card)
    assert await news.deliver() == []
    assert "reports a day" not in everything(await news.desk.status(admin, now=news.now))  # history is none of its reports
    news.publish("New", summary="Arsenal have made a £50m bid for Liverpool defender Trent Alexander-Arnold.")
    await news.poll()
    assert len(await news.deliver()) == 1
    assert "1.0 reports a day" in everything(await news.desk.status(admin, now=news.now))


async def test_a_feed_of_ones_own_that_was_paused_is_primed_anew(news: Newsroom) -> None:
    admin = await channel(news)
    await news.desk.feed_add(admin, news.url, now=news.now)
    await news.desk.feed_pause(admin, news.url, now=news.now)
    news.now += timedelta(days=1)
    news.publish("Said in the pause", summary=BID)
    await news.desk.feed_resume(admin, news.url, now=news.now)
    await news.poll()
    assert await news.deliver() == []
    news.publish("New", summary="Arsenal have made a £50m bid for Liverpool defender Trent Alexander-Arnold.")
    await news.poll()
    assert len(await news.deliver()) == 1


async def test_a_feed_that_others_read_on_is_not_primed_when_one_resumes_it(news: Newsroom) -> None:
    one, two = await channel(news), await channel(news, 2)
    for admin in (one, two):
        await news.desk.feed_add(admin, news.url, now=news.now)
    await news.desk.feed_pause(one, news.url, now=news.now)
    news.publish("New", summary=BID)
    await news.desk.feed_resume(one, news.url, now=news.now)
    await news.poll()
    assert len(await news.deliver()) == 2


async def test_a_server_has_as_many_feeds_as_one_may(news: Newsroom) -> None:
    admin = await news.guild(1)
    for number in range(3):
        news.print(f"/feed/{number}")
        await news.desk.feed_add(admin, news.server.url(f"/feed/{number}"), now=news.now)
    before = len(news.server.paths)
    with pytest.raises(TooMany, match="3 feeds of its own already"):
        await news.desk.feed_add(admin, news.url, now=news.now)
    assert len(news.server.paths) == before
    again = await news.desk.feed_add(admin, news.server.url("/feed/1"), True, now=news.now)  # one that it has may change
    assert "are read too" in everything(again)


async def test_a_server_may_not_join_more_than_that_either(news: Newsroom) -> None:
    await news.desk.feed_add(await news.guild(2), news.url, now=news.now)
    admin = await news.guild(1, *(f"https://{number}.example/rss" for number in range(3)))
    with pytest.raises(TooMany):
        await news.desk.feed_add(admin, news.url, now=news.now)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (answer(b"<html><body>no feed here</body></html>", "Content-Type: text/html"), "names no feed"),
        (answer(b"", status="403 Forbidden"), "blocks us (403)"),
        (to("http://169.254.169.254/latest"), "not a public internet address"),
        (answer(b"<rss version='2.0'><channel><!ENTITY"), "feed"),
    ],
    ids=["no feed", "blocked", "inside", "broken"],
)
async def test_what_cannot_be_added_is_told_in_a_sentence_and_changes_nothing(news: Newsroom, page: bytes, words: str) -> None:
    admin = await news.guild(1)
    before = await news.rows()
    news.server.pages["/feed"] = page
    with pytest.raises(Refusal) as refused:
        await news.desk.feed_add(admin, news.url, now=news.now)
    assert words in str(refused.value)
    assert await news.rows() == before


async def test_a_host_that_wants_to_be_left_alone_is_not_asked_for_anybody(news: Newsroom) -> None:
    admin = await news.guild(1)
    await news.desk.feed_add(admin, news.url, now=news.now)
    news.server.pages["/feed"] = answer(b"", "Retry-After: 7200", status="503 Busy")
    await news.poll()
    before = len(news.server.paths)
    for asking in (news.desk.feed_add(admin, news.server.url("/more"), now=news.now), news.desk.feed_test(admin, news.url, now=news.now)):
        with pytest.raises(Refusal, match="left alone until 13:00 UTC"):
            await asking
    assert len(news.server.paths) == before


@pytest.mark.parametrize("search", [True, False], ids=["add", "test"])
async def test_a_host_that_says_so_to_a_command_is_left_alone_by_all(news: Newsroom, search: bool) -> None:
    admin = await news.guild(1)
    await news.desk.feed_add(admin, news.url, now=news.now)
    busy = answer(b"", "Retry-After: 7200", status="429 Too Many Requests")
    news.server.pages |= {"/feed": busy, "/more": busy}
    more = news.server.url("/more")
    asking = news.desk.feed_add(admin, more, now=news.now) if search else news.desk.feed_test(admin, more, now=news.now)
    with pytest.raises(Refusal, match="asked too often"):
        await asking
    before = len(news.server.paths)
    with pytest.raises(Refusal, match="left alone until 12:00 UTC"):
        await news.desk.feed_test(admin, news.url, now=news.now)
    async with news.database.writing() as conn:
        due = await feeds.due_feeds(conn, news.now + timedelta(hours=1, minutes=50), 10, LEASE)
    assert news.url not in [feed.url for feed in due]
    assert len(news.server.paths) == before


async def test_trying_a_feed_shows_what_each_entry_would_give_and_changes_nothing(news: Newsroom) -> None:
    admin = await news.guild(1)
    news.publish("Known", summary=BID)
    await news.desk.feed_add(admin, news.url, now=news.now)
    news.publish("Nobody", summary=NOBODY)
    news.publish("Copied", summary=BID)
    news.publish("Further", summary="Arsenal have made a £50m bid for Liverpool defender Trent Alexander-Arnold.")
    before = await news.rows()
    shown = everything(await news.desk.feed_test(admin, news.url, now=news.now))
    for words in (
        "4 entries; the newest 4 would give 3 reports. Nothing was saved or posted.",
        "Arsenal: bid made, £50m (would be alerted: a new club is in)",
        "Real Madrid: bid made, £70m (not alerted: others said it before)",
        "no rumour",
        "(recorded already)",
    ):
        assert words in shown
    assert await news.rows() == before


async def test_trying_a_page_whose_feed_is_read_already_tells_what_is_known(news: Newsroom) -> None:
    admin = await news.guild(1)
    news.publish("Known", summary=BID)
    news.server.pages["/football"] = answer(PAGE, "Content-Type: text/html")
    await news.desk.feed_add(admin, news.url, now=news.now)
    assert "(recorded already)" in everything(await news.desk.feed_test(admin, news.server.url("/football"), now=news.now))


async def test_trying_what_nobody_has_added(news: Newsroom) -> None:
    admin = await news.guild(1)
    news.publish("New", summary=BID)
    news.server.pages["/football"] = answer(PAGE, "Content-Type: text/html")
    before = await news.rows()
    for path in ("/feed", "/football"):
        shown = everything(await news.desk.feed_test(admin, news.server.url(path), now=news.now))
        assert "bid made, £70m (would be alerted" in shown
    assert await news.rows() == before


async def test_feeds_are_a_servers(news: Newsroom) -> None:
    alone = Asker(5, 0, "list", manages=True)
    for asking in (
        news.desk.feed_add(alone, news.url, now=news.now),
        news.desk.feed_import(alone, b"<opml/>", now=news.now),
        news.desk.feed_export(alone, now=news.now),
        news.desk.status(alone, now=news.now),
        news.desk.press(alone, "tryfeed:1", now=news.now),
    ):
        with pytest.raises(NotHere):
            await asking
