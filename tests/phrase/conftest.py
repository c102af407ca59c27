"""The service on a fresh database, whose cards are read in another language."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.databases import fresh_sqlite
from tests.service.stage import Theatre


@pytest.fixture
async def theatre(tmp_path: Path) -> AsyncIterator[Theatre]:
    async with fresh_sqlite(tmp_path) as database:
        theatre = Theatre(database)
        await theatre.prepare()
        yield theatre
