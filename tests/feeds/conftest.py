from collections.abc import AsyncIterator

import pytest

from bot.feeds.fetch import Fetcher
from tests.feeds.stage import Server, allowing


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server() as server:
        yield server


@pytest.fixture
async def fetcher(server: Server) -> AsyncIterator[Fetcher]:
    """A fetcher with limits short enough for tests, and long enough for a machine that is busy with others."""
    policy = allowing(server, total=4.0, connect=2.0, first_byte=1.2, slow_after=0.3, max_wire=100_000, max_decoded=200_000)
    async with Fetcher(policy) as fetcher:
        yield fetcher
