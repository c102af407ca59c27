"""The schema's revisions, on both engines."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from db import migrate
from db.address import read_url
from db.engine import Database, make_engine
from db.errors import BadUrl, Behind, CannotBackUp, CannotOpen, Corrupted, TooNew
from db.notes import get_note, set_note
from db.tables import metadata
from tests.databases import NO_POSTGRES, empty_postgres, migrated_sqlite, postgres_server, sqlite_url

NOW = migrate.head()
"""The revision of the tables as they are."""


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def empty(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a database without tables."""
    if request.param == "sqlite":
        yield sqlite_url(tmp_path / "folder" / "saga.db")
        return
    if postgres_server() is None:
        pytest.skip(NO_POSTGRES)
    async with empty_postgres() as url:
        yield url


async def run(url: str, *statements: str) -> None:
    """Run statements in a database, as another program might."""
    engine = make_engine(read_url(url))
    async with engine.begin() as conn:
        for statement in statements:
            await conn.exec_driver_sql(statement)
    await engine.dispose()


async def test_the_tables_are_those_of_the_migrations(empty: str) -> None:
    await migrate.upgrade(empty)
    engine = make_engine(read_url(empty))

    def differences(conn: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(conn, opts={"compare_server_default": True}), metadata))

    async with engine.connect() as conn:
        assert await conn.run_sync(differences) == []
    await engine.dispose()


async def test_a_new_database_is_behind_until_it_is_upgraded(empty: str) -> None:
    assert await migrate.current(empty) is None
    with pytest.raises(Behind, match="transfer-saga db upgrade"):
        await migrate.check(empty)
    await migrate.upgrade(empty)
    await migrate.upgrade(empty)
    await migrate.check(empty)
    assert await migrate.current(empty) == migrate.head()


async def test_a_database_of_a_newer_version_is_refused(empty: str) -> None:
    await migrate.upgrade(empty)
    await run(empty, "UPDATE alembic_version SET version_num = 'from the future'")
    for act in (migrate.check, migrate.upgrade, migrate.open_database):
        with pytest.raises(TooNew, match="newer Transfer Saga"):
            await act(empty)


async def test_an_upgrade_that_fails_leaves_nothing_behind(empty: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await migrate.upgrade(empty)
    later(tmp_path, monkeypatch, "op.create_table('extra', sa.Column('id', sa.Integer()))", "raise OSError('no more room')")
    with pytest.raises(CannotOpen, match="no more room"):
        await migrate.upgrade(empty)
    assert await migrate.current(empty) == NOW
    await run(empty, "CREATE TABLE extra (id INTEGER)")


async def test_a_step_keeps_the_rows_that_hang_on_a_table_it_rebuilds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = sqlite_url(tmp_path / "saga.db")
    await migrate.upgrade(url)
    await run(
        url,
        "INSERT INTO feeds (id, url, host, created_at) VALUES (1, 'https://a.example/rss', 'a.example', 0)",
        "INSERT INTO scope_feeds (scope_id, feed_id) VALUES (1, 1)",
    )
    later(
        tmp_path, monkeypatch, "with op.batch_alter_table('feeds', recreate='always') as table: table.add_column(sa.Column('x', sa.Text()))"
    )
    await migrate.upgrade(url)
    with closing(sqlite3.connect(tmp_path / "saga.db")) as conn:
        assert conn.execute("SELECT scope_id, feed_id FROM scope_feeds").fetchall() == [(1, 1)]


async def test_a_step_that_leaves_orphans_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = sqlite_url(tmp_path / "saga.db")
    await migrate.upgrade(url)
    later(tmp_path, monkeypatch, "op.execute('INSERT INTO scope_feeds (scope_id, feed_id) VALUES (1, 77)')")
    with pytest.raises(CannotOpen, match="left as it was"):
        await migrate.upgrade(url)
    assert await migrate.current(url) == NOW


async def test_opening_an_older_database_copies_it_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = sqlite_url(tmp_path / "saga.db")
    database = await migrate.open_database(url)
    async with database.writing() as conn:
        await set_note(conn, "kept", "yes")
    await database.close()
    assert names(tmp_path) == []
    later(tmp_path, monkeypatch, "op.create_table('extra', sa.Column('id', sa.Integer()))")
    database = await migrate.open_database(url)
    await database.close()
    copy = tmp_path / f"saga.db.{NOW}.backup"
    assert names(tmp_path) == [copy.name]
    with closing(sqlite3.connect(copy)) as conn:
        assert conn.execute("SELECT value FROM notes WHERE key = 'kept'").fetchone() == ("yes",)
        assert conn.execute("SELECT version_num FROM alembic_version").fetchone() == (NOW,)


async def test_bots_that_start_together_bring_an_older_database_up_to_date_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = sqlite_url(tmp_path / "saga.db")
    await migrate.upgrade(url)
    later(tmp_path, monkeypatch, "op.create_table('extra', sa.Column('id', sa.Integer()))")
    for database in await asyncio.gather(*(migrate.open_database(url) for _ in range(4))):
        await database.close()
    assert names(tmp_path) == [f"saga.db.{NOW}.backup"]
    with closing(sqlite3.connect(tmp_path / f"saga.db.{NOW}.backup")) as conn:
        assert conn.execute("SELECT version_num FROM alembic_version").fetchone() == (NOW,)


async def test_another_programs_file_is_refused_and_left(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE bookmarks (url TEXT)")
        conn.commit()
    for act in (migrate.current, migrate.upgrade, migrate.open_database):
        with pytest.raises(CannotOpen, match="belongs to another program"):
            await act(sqlite_url(path))
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]


async def test_a_backup_is_whole_and_overwrites_nothing(tmp_path: Path) -> None:
    url, copy = sqlite_url(tmp_path / "saga.db"), tmp_path / "copies" / "one.db"
    database = await migrate.open_database(url)
    async with database.writing() as conn:
        await set_note(conn, "kept", "yes")
    await migrate.backup(url, copy)
    await database.close()
    again = await Database.open(sqlite_url(copy))
    async with again.reading() as conn:
        assert await get_note(conn, "kept") == "yes"
    await again.close()
    with pytest.raises(CannotBackUp, match="there already"):
        await migrate.backup(url, copy)
    with pytest.raises(CannotBackUp, match="no database at"):
        await migrate.backup(sqlite_url(tmp_path / "none.db"), tmp_path / "two.db")


@pytest.mark.parametrize("whole", [False, True], ids=["from its head on", "in its midst"])
async def test_the_backup_of_a_damaged_file_leaves_no_copy(tmp_path: Path, whole: bool) -> None:
    (tmp_path / "saga.db").write_bytes(b"SQLite format 3\x00" + b"\xff" * 5_000)
    if whole:
        shutil.copyfile(migrated_sqlite(), tmp_path / "saga.db")
        with (tmp_path / "saga.db").open("r+b") as file:
            file.seek(3 * 4096)
            file.write(b"\xff" * 4096)
    with pytest.raises(Corrupted):
        await migrate.backup(sqlite_url(tmp_path / "saga.db"), tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
    assert not (tmp_path / "copy.db.part").exists()


async def test_a_copy_that_cannot_be_written_names_its_own_place(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "saga.db")
    await migrate.upgrade(url)
    (tmp_path / "copy.db.part").mkdir()
    for place in (tmp_path / "copy.db", tmp_path / "saga.db" / "inside.db"):
        with pytest.raises(CannotBackUp, match=f"can't be written to {place}"):
            await migrate.backup(url, place)
    limited = f"""
import asyncio, resource
from pathlib import Path
from db import migrate
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    asyncio.run(migrate.backup({url!r}, Path({str(tmp_path)!r}) / "full.db"))
except migrate.CannotBackUp as error:
    print(error)
"""
    said = await asyncio.to_thread(subprocess.run, [sys.executable, "-c", limited], capture_output=True, text=True, timeout=60, check=True)
    assert f"can't be written to {tmp_path}/full.db" in said.stdout
    assert names(tmp_path, "full*") == []


async def test_postgres_is_backed_up_by_pg_dump(tmp_path: Path) -> None:
    with pytest.raises(CannotBackUp, match="pg_dump") as caught:
        await migrate.backup("postgresql+asyncpg://saga:secret@db.example/saga", tmp_path / "copy")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["", "saga.db", "mysql+aiomysql://u:secret@h/d", "sqlite:///saga.db", "sqlite+aiosqlite://", "sqlite+aiosqlite:///:memory:",
            "postgresql+asyncpg://u:secret@h", "postgresql+asyncpg://u:secret@h:port/d"],
)  # fmt: skip
async def test_an_address_of_no_use_is_told_without_its_password(url: str) -> None:
    with pytest.raises(BadUrl, match=r"sqlite\+aiosqlite:///") as caught:
        await migrate.open_database(url)
    assert "secret" not in str(caught.value)


def names(folder: Path, pattern: str = "*.backup") -> list[str]:
    return [path.name for path in folder.glob(pattern)]


def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Put one more step after the real ones, as a later version of the program would."""
    scripts = tmp_path / "later"
    shutil.copytree(Path(migrate.__file__).with_name("migrations"), scripts, ignore=shutil.ignore_patterns("__pycache__"))
    head = f"import sqlalchemy as sa\nfrom alembic import op\nrevision = '9999'\ndown_revision = '{NOW}'\n\n\ndef upgrade():\n"
    (scripts / "versions" / "9999_later.py").write_text(head + "".join(f"    {line}\n" for line in lines))
    monkeypatch.setattr(migrate, "_SCRIPTS", scripts)
