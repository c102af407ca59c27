"""Hostile documents cost their worker, and nobody else: it is killed and replaced, the loop runs on, and nothing is left behind."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio

from bot.feeds.answer import Fetched
from bot.feeds.errors import Hostile, NotAFeed, ParseError, TooSlow
from bot.feeds.worker import WorkerPolicy, Workers
from bot.transfers.extract import MAX_TEXT
from bot.transfers.model import ParsedFeed
from bot.transfers.names.entries import ListedPlayer
from tests.feeds.documents import NOW, rss2
from tests.feeds.stage import entry, rss

pytestmark = pytest.mark.asyncio(loop_scope="module")

MIB = 1024 * 1024
RUMOUR = "Chelsea have opened talks with Lyon to sign Malik Tillman for £30m"


def fetched(document: bytes | str) -> Fetched:
    body = document.encode() if isinstance(document, str) else document
    return Fetched(200, "https://wing.example/feed", body, "h", content_type="application/rss+xml")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def workers() -> AsyncIterator[Workers]:
    async with Workers(WorkerPolicy(size=2, seconds=1.0, item_seconds=0.4)) as workers:
        await workers.read_feed(fetched(rss(entry(1))), None, NOW)
        yield workers


def children() -> set[int]:
    """Workers whose parent is this process, dead ones that were not waited for included; each leads a session, other children do not."""
    me, found = os.getpid(), set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = stat.read_text()
        except (FileNotFoundError, ProcessLookupError):
            continue
        parent, _, session = map(int, text.rpartition(")")[2].split()[1:4])
        if parent == me and session == int(stat.parent.name):
            found.add(session)
    return found


def environment_of(pid: int) -> bytes:
    return Path(f"/proc/{pid}/environ").read_bytes()


async def test_reads_a_feed_and_its_rumours(workers: Workers) -> None:
    parsed = await workers.read_feed(fetched(rss(entry(1, RUMOUR), entry(2))), "The Wing", NOW)
    assert [found.item.source for found in parsed.entries] == ["The Wing"] * 2
    assert [bool(found.rumours) for found in parsed.entries] == [True, False]


async def test_a_document_parsed_first_and_read_later_says_the_same(workers: Workers) -> None:
    document = fetched(rss(entry(1, RUMOUR), entry(2), entry(3, RUMOUR)))
    at_once, parsed = await workers.read_feed(document, "The Wing", NOW), await workers.parse_feed(document, "The Wing", NOW)
    assert not any(found.rumours for found in parsed.entries)
    assert await workers.read_entries(parsed.entries) == at_once.entries
    assert await workers.read_entries(()) == ()


def deep(tag: str, times: int) -> bytes:
    return b"<rss><channel><item><title>x</title>" + f"<{tag}>".encode() * times


HOSTILE: dict[str, Callable[[], bytes]] = {
    "a tower of elements": lambda: deep("a", 400_000),
    "a tower of authors": lambda: deep("author", 150_000),
    "a tower of content": lambda: deep("content:encoded", 60_000),
    "comments that never end": lambda: b"<rss><channel>" + b"<!-- " * 600_000,
    "declarations that never end": lambda: b"<rss><channel>" + b"<!x " * 600_000,
    "sections that never end": lambda: b"<rss><channel>" + b"<![CDATA[ " * 400_000,
    "ampersands": lambda: rss(entry(1, "&" * 2_000_000)),
    "half-open tags": lambda: rss(entry(1, "&lt;" * 500_000)) + b"<a " * 500_000,
    "a million attributes": lambda: b"<rss><channel><item " + b" ".join(b"a%d='b'" % n for n in range(300_000)) + b">",
    "attributes without an end": lambda: b"<rss><channel><item a='" + b"x" * 4_000_000,
    "a million namespaces": lambda: b"<rss " + b" ".join(b"xmlns:a%d='b'" % n for n in range(200_000)) + b"><channel/></rss>",
    "a hundred thousand items": lambda: rss("<item><title>x</title></item>" * 100_000),
    "one title of five megabytes": lambda: rss(entry(1, "word " * 1_000_000)),
    "text of nested markup": lambda: rss(entry(1, text="&lt;div&gt;" * 200_000)),
    "emails for a regular expression": lambda: rss(
        "<item><title>x</title><author>" + "a." * 200_000 + "@" + "b" * 50_000 + "</author></item>"
    ),
    "base64 that is none": lambda: rss("<item><title>x</title><content type='image/png'>" + "A" * 3_000_000 + "</content></item>"),
    "dates that are long": lambda: rss(entry(1, date="1" * 500_000)),
    "links that are long": lambda: rss(*(entry(n, link="https://wing.example/" + "?" * 100_000) for n in range(20))),
    "a document type that never ends": lambda: b"<!DOCTYPE " + b"'" * 2_000_000,
    "quotes in a declaration": lambda: b"<?xml version='1.0' encoding='" + b"a" * 3_000_000,
    "bytes of nothing": lambda: bytes(5 * MIB),
    "open brackets": lambda: b"<" * 5_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_hostile_documents_end_in_time(name: str, workers: Workers) -> None:
    """Read, refused or killed: within the limit, and the good feed that waits beside it is read meanwhile."""
    body = HOSTILE[name]()
    began = time.monotonic()
    hostile = asyncio.create_task(workers.read_feed(fetched(body), None, NOW))
    good = await workers.read_feed(fetched(rss2(range(3))), None, NOW)
    assert len(good.entries) == 3
    outcome = (await asyncio.gather(hostile, return_exceptions=True))[0]
    assert isinstance(outcome, ParseError | ParsedFeed)
    assert time.monotonic() - began < 20.0
    assert len((await workers.read_feed(fetched(rss2(range(3))), None, NOW)).entries) == 3


async def test_a_slow_document_s_worker_is_killed_and_replaced() -> None:
    before = children()
    async with Workers(WorkerPolicy(size=1, seconds=0.5)) as workers:
        await workers.read_feed(fetched(rss(entry(1))), None, NOW)
        (first,) = children() - before
        with pytest.raises(TooSlow):
            await workers.read_feed(fetched(deep("a", 400_000)), None, NOW)
        assert first not in children()
        await workers.read_feed(fetched(rss(entry(1))), None, NOW)
        (second,) = children() - before
        assert second != first
    assert children() == before


async def test_the_loop_runs_on_while_a_document_is_read(workers: Workers) -> None:
    async def longest_pause() -> float:
        longest, last = 0.0, time.monotonic()
        while not slow.done():
            await asyncio.sleep(0.005)
            longest, last = max(longest, time.monotonic() - last), time.monotonic()
        return longest

    slow = asyncio.create_task(workers.read_feed(fetched(deep("a", 400_000)), None, NOW))
    assert await longest_pause() < 0.25
    with pytest.raises(TooSlow):
        await slow


async def test_memory_is_bounded() -> None:
    async with Workers(WorkerPolicy(size=1, seconds=20.0, memory=24 * MIB)) as workers:
        with pytest.raises(ParseError):
            await workers.read_feed(fetched(rss(*(entry(n, text="word " * 900) for n in range(1000)))), None, NOW)
        assert len((await workers.read_feed(fetched(rss(entry(1))), None, NOW)).entries) == 1


async def test_of_a_document_with_more_than_can_be_read_in_time_the_first_items_are() -> None:
    """The feed goes on: what could not be read is kept without rumours, and its worker is there for the next."""
    said = "Chelsea have opened talks with Lyon to sign Malick Fofana for £30m. The winger wants to go. "
    long = fetched(rss(*(entry(n, text=f"{n}. " + said * 40) for n in range(400))))
    before = children()
    async with Workers(WorkerPolicy(size=1, seconds=5.0)) as workers:
        parsed = await workers.parse_feed(long, None, NOW)
        worker = children() - before
        for found in (await workers.read_entries(parsed.entries), (await workers.read_feed(long, None, NOW)).entries):
            assert len(found) == 400
            assert (bool(found[0].rumours), found[0].cut) == (True, False)
            assert (found[-1].rumours, found[-1].cut) == ((), True)
        assert children() - before == worker


async def test_a_worker_that_dies_is_replaced(workers: Workers) -> None:
    before = children()
    job = asyncio.create_task(workers.read_feed(fetched(deep("a", 400_000)), None, NOW))
    await asyncio.sleep(0.05)
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    with pytest.raises((Hostile, TooSlow)):
        await job
    assert len((await workers.read_feed(fetched(rss(entry(1))), None, NOW)).entries) == 1
    assert not before & children()


async def test_a_cancelled_reading_leaves_no_answer_for_the_next(workers: Workers) -> None:
    for _ in range(2):
        job = asyncio.create_task(workers.read_feed(fetched(rss2(range(200))), None, NOW))
        await asyncio.sleep(0.02)
        job.cancel()
        with pytest.raises(asyncio.CancelledError):
            await job
        assert len((await workers.read_feed(fetched(rss(entry(1))), None, NOW)).entries) == 1


async def test_many_at_once_take_turns(workers: Workers) -> None:
    before = len(children())
    parsed = await asyncio.gather(*(workers.read_feed(fetched(rss2(range(number + 1))), None, NOW) for number in range(20)))
    assert [len(found.entries) for found in parsed] == list(range(1, 21))
    assert len(children()) <= max(before, 2)


async def test_errors_come_back_as_they_are(workers: Workers) -> None:
    with pytest.raises(NotAFeed, match="web page"):
        await workers.read_feed(fetched(b"<html><body>Hello</body></html>"), None, NOW)
    with pytest.raises(Hostile, match="internal DTD"):
        await workers.read_feed(fetched(b"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>"), None, NOW)


async def test_no_setting_reaches_a_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "very-secret")
    before = children()
    async with Workers(WorkerPolicy(size=1)) as workers:
        await workers.read_feed(fetched(rss(entry(1))), None, NOW)
        (worker,) = children() - before
        assert b"very-secret" not in environment_of(worker)


async def test_players_are_learned_in_parts_and_an_over_long_item_is_marked() -> None:
    """More players than one frame holds; the event loop comes round while they are packed and handed over."""
    listed = [ListedPlayer(f"Zoltán Próba{n}", ("Zoli Példa",) if n == 0 else (), "Lyon", key=f"Q{n}") for n in range(2_500)]
    async with Workers(WorkerPolicy(size=1, seconds=60, item_seconds=30)) as workers:
        await workers.learn(listed)
        title = "Chelsea have opened talks with Lyon to sign {} for £30m"
        long = rss(entry(1, title.format("Zoltan Proba2499")), entry(2, title.format("Zoli Pelda"), text="x " * MAX_TEXT))
        short, cut = (await workers.read_feed(fetched(long), None, NOW)).entries
        assert ([rumour.player_key for rumour in short.rumours], short.cut) == (["Q2499"], False)
        assert ([rumour.player_key for rumour in cut.rumours], cut.cut) == (["Q0"], True)
        await workers.learn([])
        [unknown] = (await workers.read_feed(fetched(rss(entry(1, title.format("Zoltan Proba7")))), None, NOW)).entries
        assert [rumour.player_key for rumour in unknown.rumours] == [None]
