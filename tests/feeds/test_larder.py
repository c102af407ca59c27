"""Big bodies have room a few at a time: hundreds that arrive together do not fill the memory, and small ones pass by them."""

import asyncio
import gzip
import tracemalloc

import pytest

from bot.feeds.answer import Fetched
from bot.feeds.errors import Crowded
from bot.feeds.fetch import Fetcher
from bot.feeds.policy import FetchPolicy
from tests.feeds.stage import AllHere, Asked, Server, answer, rss

BIG = answer(gzip.compress(bytes(4_000_000)), "Content-Encoding: gzip")
MANY = 40


def policy(server: Server, **limits: float) -> FetchPolicy:
    hosts = frozenset((f"h{number}.example", server.port) for number in range(MANY))
    return FetchPolicy(hosts, gap=0.0, small=100_000, big_at_once=3, **limits)  # type: ignore[arg-type]


async def test_many_big_bodies_take_turns_in_memory() -> None:
    async with Server({"/feed": BIG}) as server, Fetcher(policy(server), resolver=AllHere()) as fetcher:

        async def size(number: int) -> int:
            with fetcher.shelf() as shelf:
                got = await fetcher.fetch(server.url(host=f"h{number}.example"), shelf=shelf)
                await asyncio.sleep(0.01)  # it is being read
                assert isinstance(got, Fetched)
                return len(got.body)

        tracemalloc.start()
        try:
            assert await asyncio.gather(*(size(number) for number in range(MANY))) == [4_000_000] * MANY
            assert tracemalloc.get_traced_memory()[1] < 50_000_000  # forty at once would be 160 MB, and more while they grow
        finally:
            tracemalloc.stop()


async def test_small_bodies_pass_by_big_ones_that_have_no_room() -> None:
    """Three big bodies are held; the fourth is told to come later, a small one is read, and what was let go of is room again."""
    pages = {"/feed": BIG, "/small": answer(rss())}
    async with Server(pages) as server, Fetcher(policy(server, first_byte=0.3), resolver=AllHere()) as fetcher:  # type: ignore[arg-type]
        with fetcher.shelf() as one, fetcher.shelf() as two, fetcher.shelf() as three:
            for number, shelf in enumerate((one, two, three)):
                await fetcher.fetch(server.url(host=f"h{number}.example"), shelf=shelf)
            with pytest.raises(Crowded, match="asked for later"):
                await fetcher.fetch(server.url(host="h4.example"))
            assert isinstance(await fetcher.fetch(server.url("/small", "h5.example")), Fetched)
            one.clear()
            assert isinstance(await fetcher.fetch(server.url(host="h6.example")), Fetched)


async def test_what_fails_leaves_its_room() -> None:
    async def breaks_off(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n" + bytes(300_000))

    async with Server({"/feed": BIG, "/broken": breaks_off}) as server, Fetcher(policy(server), resolver=AllHere()) as fetcher:
        for number in range(10):
            with pytest.raises(Exception, match="broke off"):
                await fetcher.fetch(server.url("/broken", f"h{number}.example"))
        assert isinstance(await fetcher.fetch(server.url(host="h0.example")), Fetched)
