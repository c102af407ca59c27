"""The address of a database: which ones we take, and how they are named to people. Opens nothing."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from db.errors import BadUrl

SQLITE = "sqlite+aiosqlite"
POSTGRES = "postgresql+asyncpg"
_HINT = f"use {SQLITE}:///path/to/file.db or {POSTGRES}://user@host/name"


def read_url(url: str) -> URL:
    """Read a database's address; raise `BadUrl` where it is none of ours."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        # The cause holds the address as typed, and with it a password.
        raise BadUrl(f"The database's address can't be read: {_HINT}.") from None
    if parsed.drivername not in (SQLITE, POSTGRES):
        raise BadUrl(f"A database of the kind {parsed.drivername!r} can't be used: {_HINT}.")
    if parsed.drivername == SQLITE and (not parsed.database or parsed.database.startswith((":memory:", "file:"))):
        raise BadUrl(f"A SQLite database needs the path of a file: {_HINT}.")
    if parsed.drivername == POSTGRES and not parsed.database:
        raise BadUrl(f"The database's address names no database: {_HINT}.")
    return parsed


def sqlite_path(url: URL) -> Path | None:
    """Give the file of a SQLite database, None for PostgreSQL."""
    return Path(url.database) if url.drivername == SQLITE and url.database else None


def place(url: URL) -> str:
    """Name a database to people, without its user or password.

    >>> place(read_url("postgresql+asyncpg://saga:secret@db.example:5433/saga"))
    'the database saga on db.example:5433'
    >>> place(read_url("sqlite+aiosqlite:///data/saga.db"))
    'data/saga.db'
    """
    path = sqlite_path(url)
    if path is not None:
        return str(path)
    port = f":{url.port}" if url.port else ""
    return f"the database {url.database} on {url.host or 'this machine'}{port}"
