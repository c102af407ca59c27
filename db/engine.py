"""Connections and transactions, on SQLite and PostgreSQL alike. Makes no schema: see `db.migrate`."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import asyncpg
from sqlalchemy import Connection, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from db.address import place, read_url, sqlite_path
from db.errors import CannotOpen
from db.faults import damaged, in_words, told_in_words, unreachable

BUSY_SECONDS = 20
"""How long a writer waits for another process's writer (SQLite)."""
_WRITING = "transfer_saga_writing"


class Database:
    """An open database: `async with database.writing() as conn`, and `close()` at the end."""

    def __init__(self, url: URL, engine: AsyncEngine) -> None:
        self._engine = engine
        self._place = place(url)
        # SQLite lets one writer in; a fair queue here is kinder than 50 connections that poll the file's lock.
        self._one_writer = asyncio.Lock() if sqlite_path(url) else None

    @classmethod
    async def open(cls, url: str) -> Database:
        """Open a database whose schema is there.

        Raises `BadUrl`, `CannotOpen`, and `Corrupted` for a file that is damaged or none of SQLite's; it is left as it is.
        """
        parsed = read_url(url)
        path = sqlite_path(parsed)
        if path is not None:
            await asyncio.to_thread(prepare_file, path)
        database = cls(parsed, make_engine(parsed))
        try:
            async with database.reading():
                pass
        except BaseException:
            await database.close()
            raise
        return database

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self._engine.dialect.name

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Open a transaction that may write: committed at the end, rolled back on any error.

        On SQLite it holds the write lock from its first moment, so that what was read is still so when it writes.
        """
        async with AsyncExitStack() as stack:
            if self._one_writer is not None:
                await stack.enter_async_context(self._one_writer)
            stack.enter_context(told_in_words(self._place))
            conn = await self._connect(stack)
            await conn.execution_options(**{_WRITING: True})
            async with conn.begin():
                yield conn

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Open a transaction that sees one moment of the database, and keeps nothing that is written in it."""
        async with AsyncExitStack() as stack:
            stack.enter_context(told_in_words(self._place))
            conn = await self._connect(stack)
            if self.dialect == "postgresql":
                await conn.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            transaction = await conn.begin()
            try:
                yield conn
            finally:
                await transaction.rollback()

    async def _connect(self, stack: AsyncExitStack) -> AsyncConnection:
        try:
            return await stack.enter_async_context(self._engine.connect())
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise in_words(error, self._place) or unreachable(self._place, error) from error
        except DBAPIError as error:
            raise in_words(error, self._place) or unreachable(self._place, error.orig or error) from error


def make_engine(url: URL, *, foreign_keys: bool = True) -> AsyncEngine:
    """Make an engine whose transactions begin as `Database` needs them; whoever makes one disposes of it."""
    if sqlite_path(url) is None:
        return create_async_engine(url, pool_pre_ping=True, hide_parameters=True, connect_args={"timeout": 10})
    engine = create_async_engine(url, pool_size=8, max_overflow=8, hide_parameters=True, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine.sync_engine, "connect")
    def connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver must not begin transactions of its own
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begun(conn: Connection) -> None:
        conn.exec_driver_sql("BEGIN IMMEDIATE" if conn.get_execution_options().get(_WRITING) else "BEGIN")

    return engine


def for_writing(engine: AsyncEngine) -> AsyncEngine:
    """Give the engine whose transactions all write (see `make_engine`)."""
    return engine.execution_options(**{_WRITING: True})


def prepare_file(path: Path) -> None:
    """Make the folder of a SQLite file, see that the file is sound, and turn its write-ahead log on.

    Raises `Corrupted` before anything of the file was changed. Blocks: run it in a thread.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        refuse_folder(path)
        with path.open("ab+") as file:
            new = file.tell() == 0
    except OSError as error:
        raise CannotOpen(f"{path} can't be opened ({error.strerror}): give the bot's user the right to read and write it.") from error
    if not new:
        check_file(path)
    with told_in_words(str(path)), closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")


def refuse_folder(path: Path) -> None:
    """Raise `CannotOpen` for a folder, which SQLite would call a trouble of the disk."""
    if path.is_dir():
        raise CannotOpen(f"{path} is a folder: give the path of a file.")


def check_place(path: Path) -> None:
    """Raise `CannotOpen` where a SQLite file that is not there could not be made. Makes nothing, not even its folder."""
    try:
        above = next(folder for folder in path.absolute().parents if folder.exists())
    except OSError as error:
        raise CannotOpen(f"{path} can't be made ({error.strerror}): give the bot's user the right to read its folder.") from error
    if not above.is_dir():
        raise CannotOpen(f"{path} can't be made: {above} is a file, not a folder.")
    if not os.access(above, os.W_OK | os.X_OK):
        raise CannotOpen(f"{path} can't be made: give the bot's user the right to write into {above}.")


def check_file(path: Path) -> None:
    """Raise `Corrupted` where a file is not a sound SQLite database. Writes nothing."""
    with told_in_words(str(path)), closing(read_only(path)) as connection:
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != ("ok",):
        raise damaged(str(path))


def read_only(path: Path) -> sqlite3.Connection:
    """Open a SQLite file that is there, for reading; the caller closes it."""
    return sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=ro", uri=True, timeout=BUSY_SECONDS)
