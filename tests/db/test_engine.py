"""Transactions, and files that can't be used."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from db.engine import Database
from db.errors import CannotOpen, Corrupted
from db.migrate import current, open_database
from db.notes import get_note, set_note
from db.tables import guilds, notes
from tests.databases import NO_POSTGRES, postgres_server, sqlite_url

NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)


async def test_a_transaction_is_kept_whole_or_not_at_all(database: Database) -> None:
    async with database.writing() as conn:
        await set_note(conn, "kept", "1")

    async def fail() -> None:
        async with database.writing() as conn:
            await set_note(conn, "kept", "2")
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        await fail()
    async with database.reading() as conn:
        assert await get_note(conn, "kept") == "1"


async def test_a_reader_sees_one_moment(database: Database) -> None:
    async with database.writing() as conn:
        await set_note(conn, "a", "before")
    async with database.reading() as reader:
        assert await get_note(reader, "a") == "before"
        async with database.writing() as conn:
            await set_note(conn, "a", "after")
        assert await get_note(reader, "a") == "before"


async def test_fifty_transactions_that_read_and_then_write(database: Database) -> None:
    async with database.writing() as conn:
        await set_note(conn, "counter", "0")

    async def count() -> None:
        async with database.writing() as conn:
            value = await conn.scalar(select(notes.c.value).where(notes.c.key == "counter").with_for_update())
            await set_note(conn, "counter", str(int(value or 0) + 1))

    await asyncio.gather(*(count() for _ in range(50)))
    async with database.reading() as conn:
        assert await get_note(conn, "counter") == "50"


async def test_a_transaction_that_is_cancelled_keeps_nothing_and_holds_nobody_up(database: Database) -> None:
    begun = asyncio.Event()

    async def hang() -> None:
        async with database.writing() as conn:
            await set_note(conn, "kept", "no")
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(hang())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with database.writing() as conn:
        assert await get_note(conn, "kept") is None


async def test_two_processes_write_to_one_file(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "saga.db")
    one, other = await open_database(url), await open_database(url)

    async def count(database: Database) -> None:
        async with database.writing() as conn:
            await set_note(conn, "counter", str(int(await get_note(conn, "counter") or 0) + 1))

    await asyncio.gather(*(count(database) for _ in range(25) for database in (one, other)))
    async with one.reading() as conn:
        assert await get_note(conn, "counter") == "50"
    await one.close()
    await other.close()


async def test_foreign_keys_are_minded(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.writing() as conn:
            await conn.execute(guilds.insert().values(id=1, name="g", transport="list", scope_id=99, joined_at=NOW))


async def test_text_that_no_database_keeps_is_kept_readable(database: Database) -> None:
    async with database.writing() as conn:
        await set_note(conn, "odd", "a\x00b\ud800c🙂")
    async with database.reading() as conn:
        assert await get_note(conn, "odd") == "a\ufffdb\ufffdc🙂"


async def test_a_time_without_zone_is_refused(database: Database) -> None:
    naive = datetime(2026, 1, 1)  # noqa: DTZ001
    with pytest.raises(Exception, match="without a time zone"):
        async with database.writing() as conn:
            await conn.execute(guilds.insert().values(id=1, name="g", transport="list", scope_id=1, joined_at=naive))


@pytest.mark.parametrize(
    "content", [b"<html>not a database</html>", b"SQLite format 3\x00" + bytes(84), b"SQLite format 3\x00" + b"\xff" * 9_000]
)
async def test_a_file_that_is_no_database_is_told_and_left(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "saga.db"
    write(path, content)
    for act in (Database.open, open_database):
        with pytest.raises(Corrupted, match="left as it is"):
            await act(sqlite_url(path))
    assert read(path) == content


async def test_a_damaged_database_is_told_and_left(tmp_path: Path) -> None:
    path = await filled(tmp_path)
    content = bytearray(read(path))
    content[4096 * 8 : -4096] = os.urandom(len(content) - 4096 * 9)
    write(path, bytes(content))
    with pytest.raises(Corrupted, match=r"saga\.db is damaged"):
        await open_database(sqlite_url(path))
    assert read(path) == bytes(content)


async def test_a_truncated_database_is_told_and_left(tmp_path: Path) -> None:
    path = await filled(tmp_path)
    content = read(path)[: 4096 * 20]
    write(path, content)
    with pytest.raises(Corrupted):
        await open_database(sqlite_url(path))
    assert read(path) == content


async def test_damage_found_later_is_told_too(tmp_path: Path) -> None:
    path = await filled(tmp_path)
    database = await Database.open(sqlite_url(path))
    content = bytearray(read(path))
    content[4096 * 8 : -4096] = bytes(len(content) - 4096 * 9)
    write(path, bytes(content))
    with pytest.raises(Corrupted):
        async with database.reading() as conn:
            await conn.execute(select(notes))
    await database.close()


async def test_places_that_cannot_be_opened_are_told(tmp_path: Path) -> None:
    write(tmp_path / "file", b"")
    for path, words in ((tmp_path, "is a folder"), (tmp_path / "file" / "saga.db", "can't be opened")):
        with pytest.raises(CannotOpen, match=words):
            await Database.open(sqlite_url(path))
    with pytest.raises(CannotOpen, match="is a folder"):
        await current(sqlite_url(tmp_path))


async def test_a_folder_is_made_and_the_log_turned_on(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "saga.db"
    database = await open_database(sqlite_url(path))
    assert database.dialect == "sqlite"
    await database.close()
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone() == ("wal",)


async def test_a_file_held_by_another_program_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.engine.BUSY_SECONDS", 0.05)
    path = tmp_path / "saga.db"
    database = await open_database(sqlite_url(path))
    with closing(sqlite3.connect(path)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(CannotOpen, match="held by another program"):
            async with database.writing():
                pass
    async with database.writing() as conn:
        await set_note(conn, "a", "goes on")
    await database.close()


async def test_a_server_that_is_not_there_is_told_without_the_password() -> None:
    for act in (Database.open, open_database, current):
        with pytest.raises(CannotOpen, match=r"Can't open the database saga on 127\.0\.0\.1:1") as caught:
            await act("postgresql+asyncpg://saga:secret@127.0.0.1:1/saga")
        assert "secret" not in str(caught.value)


@pytest.mark.postgres
async def test_a_database_that_the_server_does_not_have_is_told() -> None:
    server = postgres_server()
    if server is None:
        pytest.skip(NO_POSTGRES)
    with pytest.raises(CannotOpen, match="does not exist"):
        await open_database(server.url("nowhere"))


async def filled(folder: Path) -> Path:
    """Make a database of some 100 pages."""
    path = folder / "saga.db"
    database = await open_database(sqlite_url(path))
    async with database.writing() as conn:
        await conn.execute(notes.insert(), [{"key": f"note {n}", "value": "x" * 1_000} for n in range(300)])
    await database.close()
    return path


def read(path: Path) -> bytes:
    return path.read_bytes()


def write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
