"""Fifty slow servers at a time, of eight kinds, and the good feeds beside them keep their delay."""

import asyncio
import socket
import time
from collections.abc import Awaitable, Callable

import pytest

from bot.feeds.answer import Fetched
from bot.feeds.errors import Crowded, FetchError
from bot.feeds.fetch import Fetcher
from bot.feeds.policy import FetchPolicy
from tests.feeds.stage import AllHere, Asked, Server, answer, rss

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"
MANY = 50
GOOD = 10


def drips(head: bytes, piece: bytes, pause: float) -> Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]:
    async def reply(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while True:
            await asyncio.sleep(pause)
            writer.write(piece)
            await writer.drain()

    return reply


async def sends_round(asked: Asked, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(0.8)
    writer.write(answer(b"", f"Location: {asked.path}x", status="302 Found"))


SLOW = {
    "never answers": drips(b"", b"", 9.0),
    "a header now and then": drips(HEAD, b"X: y\r\n", 0.1),
    "a byte now and then": drips(HEAD + b"\r\n", b"x", 0.05),
    "a chunk now and then": drips(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n", 0.05),
    "stops in the middle": drips(HEAD + b"Content-Length: 9000\r\n\r\n" + b"x" * 300, b"", 9.0),
    "hints without end": drips(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.05),
    "sends round in circles": sends_round,
    "is a name that is never found": None,
}


class Pages(dict[str, object]):
    """One page for every path."""

    def get(self, _path: object, _default: object = None) -> object:
        return self["page"]


@pytest.mark.parametrize("kind", SLOW)
async def test_good_feeds_keep_their_delay(kind: str) -> None:
    """They come while all the slow ones are waited for, by a fetcher that would wait a minute; another gives each of these up."""
    slow_page, prefix = SLOW[kind], "slow" if SLOW[kind] else "lost"
    async with Server(Pages(page=slow_page or b"")) as slow, Server({"/feed": answer(rss())}) as good:  # type: ignore[arg-type]
        names = [f"{prefix}{number}.example" for number in range(MANY)]
        hosts = frozenset({*((name, slow.port) for name in names), *((f"good{n}.example", good.port) for n in range(GOOD))})
        patient = FetchPolicy(hosts, total=60.0, connect=60.0, first_byte=60.0, slow_after=60.0, gap=0.05)
        async with Fetcher(patient, resolver=AllHere()) as fetcher:
            waiting = [asyncio.create_task(fetcher.fetch(slow.url("/feed", name))) for name in names]
            await asyncio.sleep(0.1)
            async with asyncio.timeout(30):
                got = await asyncio.gather(*(fetcher.fetch(good.url("/feed", f"good{n}.example")) for n in range(GOOD)))
            still_waiting = sum(not task.done() for task in waiting)
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
        hurried = FetchPolicy(hosts, total=1.2, connect=1.0, first_byte=1.0, slow_after=1.0, gap=0.05)
        async with Fetcher(hurried, resolver=AllHere()) as fetcher, asyncio.timeout(15):
            outcomes = await asyncio.gather(*(fetcher.fetch(slow.url("/feed", name)) for name in names), return_exceptions=True)
    assert all(isinstance(one, Fetched) for one in got)
    assert still_waiting == MANY
    assert all(isinstance(outcome, FetchError) for outcome in outcomes)
    assert slow.busy == 0


async def test_a_connection_that_is_never_accepted() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        port = full.getsockname()[1]
        crowd = [socket.socket() for _ in range(4)]
        for one in crowd:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        async with Fetcher(FetchPolicy(frozenset({("127.0.0.1", port)}), connect=0.3, gap=0.0)) as fetcher:
            began = time.monotonic()
            with pytest.raises(FetchError, match="could not be reached"):
                await fetcher.fetch(f"http://127.0.0.1:{port}/feed")
            assert time.monotonic() - began < 2
        for one in crowd:
            one.close()


async def test_waiting_for_a_turn_is_not_counted_as_time() -> None:
    """Thirty feeds of one host take twice the time that one may take, and none of them is told to be slow."""

    async def page(_: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.1)
        writer.write(answer(rss()))

    async with Server({"/feed": page}) as server:
        policy = FetchPolicy(frozenset({("127.0.0.1", server.port)}), total=1.5, gap=0.0)
        async with Fetcher(policy) as fetcher:
            got = await asyncio.gather(*(fetcher.fetch(server.url()) for _ in range(30)))
    assert all(isinstance(one, Fetched) for one in got)
    assert server.most_busy == 1


async def test_many_names_that_lead_to_one_slow_host_do_not_wait_for_ever() -> None:
    """Thirty names send on to one host that takes its time: those whose turn does not come soon give up, and ask nobody."""

    async def slowly(_: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.2)
        writer.write(answer(rss()))

    async with Server(Pages(page=slowly)) as slow, Server() as door:  # type: ignore[arg-type]
        door.pages["/feed"] = answer(b"", f"Location: {slow.url()}", status="302 Found")
        names = [f"door{number}.example" for number in range(30)]
        hosts = frozenset({*((name, door.port) for name in names), ("127.0.0.1", slow.port)})
        async with Fetcher(FetchPolicy(hosts, gap=0.0, patience=0.5), resolver=AllHere()) as fetcher:
            began = time.monotonic()
            outcomes = await asyncio.gather(*(fetcher.fetch(door.url("/feed", name)) for name in names), return_exceptions=True)
    assert time.monotonic() - began < 3
    crowded = [outcome for outcome in outcomes if isinstance(outcome, Crowded)]
    assert len(crowded) >= 20
    assert str(crowded[0]) == f"127.0.0.1:{slow.port} has too many other requests of mine waiting; this one is made later."
    assert len(slow.asked) == len(outcomes) - len(crowded) > 0
    assert slow.most_busy == 1
