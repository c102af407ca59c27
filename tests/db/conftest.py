"""A database on each engine: every test here runs on both."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db.engine import Database
from tests.databases import NO_POSTGRES, fresh_postgres, fresh_sqlite, postgres_server


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A fresh, migrated database."""
    if request.param == "sqlite":
        async with fresh_sqlite(tmp_path) as database:
            yield database
        return
    if postgres_server() is None:
        pytest.skip(NO_POSTGRES)
    async with fresh_postgres() as database:
        yield database
