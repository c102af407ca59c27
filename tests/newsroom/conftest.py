"""Fixtures of tests that read real feeds: workers once for all, since each takes seconds to load its lists."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from bot.feeds.fetch import Fetcher
from bot.feeds.worker import Workers
from tests.databases import fresh_sqlite
from tests.feeds.stage import Server, allowing
from tests.newsroom.stage import Newsroom


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def workers() -> AsyncIterator[Workers]:
    async with Workers() as workers:
        yield workers


@pytest_asyncio.fixture(loop_scope="session")
async def news(tmp_path: Path, workers: Workers) -> AsyncIterator[Newsroom]:
    """A service with a publisher, who may be asked without a pause."""
    async with fresh_sqlite(tmp_path) as database, Server() as server, Fetcher(allowing(server, max_decoded=300_000)) as fetcher:
        newsroom = Newsroom(database, server=server, fetcher=fetcher, workers=workers)
        await newsroom.prepare()
        newsroom.print()
        yield newsroom
