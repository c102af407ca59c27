"""Drivers' errors put in words: which of our errors a driver's is. Errors of our own making pass as they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from db.errors import CannotOpen, Corrupted, DatabaseError

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_SQLITE_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk that holds {place} is full: free some space, and it goes on by itself.",
    sqlite3.SQLITE_READONLY: "{place} may not be written: give the bot's user the right to write the file and its folder.",
    sqlite3.SQLITE_PERM: "{place} may not be opened: give the bot's user the right to read and write it.",
    sqlite3.SQLITE_CANTOPEN: "{place} can't be opened: see that its folder exists and that the bot's user may write there.",
    sqlite3.SQLITE_IOERR: "{place} can't be read or written: look at the disk it is on.",
    sqlite3.SQLITE_BUSY: "{place} is held by another program: close that program, or wait until it is done.",
}
_POSTGRES_GONE = ("08", "28", "3D", "53", "57P")
"""Classes of SQLSTATE: connection, authorisation, no such database, out of resources, the server is shutting down."""


def damaged(place: str) -> Corrupted:
    """Say that a file is no database any more, or never was."""
    return Corrupted(f"{place} is damaged or is no database; it was left as it is. Put a backup in its place, or move it away.")


def unreachable(place: str, error: BaseException) -> CannotOpen:
    """Say that a database can't be reached, with the driver's reason in one line."""
    reason = " ".join(str(error).split()) or type(error).__name__
    return CannotOpen(f"Can't open {place}: {reason}. See that it runs and that the address, user and password are right.")


def in_words(error: Exception, place: str) -> DatabaseError | None:
    """Put a driver's error in words; None for one that is a mistake of ours and needs its traceback."""
    if isinstance(error, PoolTimeout):
        return CannotOpen(f"All connections to {place} are in use: wait a little.")
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _sqlite(cause, place)
    sqlstate = getattr(cause, "sqlstate", None)
    if isinstance(sqlstate, str):
        if sqlstate.startswith("XX00"):
            return Corrupted(f"{place[:1].upper()}{place[1:]} is damaged, says PostgreSQL: restore it from a backup.")
        if sqlstate.startswith(_POSTGRES_GONE):
            return unreachable(place, cause if cause is not None else error)
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    if lost or isinstance(cause, (OSError, asyncpg.InterfaceError, asyncpg.PostgresConnectionError)):
        return unreachable(place, cause if cause is not None else error)
    return None


def _sqlite(error: sqlite3.Error, place: str) -> DatabaseError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return damaged(place) if "malformed" in str(error) or "not a database" in str(error) else None
    if code & 0xFF in _DAMAGED:
        return damaged(place)
    sentence = _SQLITE_SENTENCES.get(code & 0xFF)
    return CannotOpen(sentence.format(place=place)) if sentence else None


@contextmanager
def told_in_words(place: str) -> Iterator[None]:
    """Raise drivers' errors as ours, with the driver's as the cause."""
    try:
        yield
    except (DBAPIError, PoolTimeout, sqlite3.Error, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        told = in_words(error, place)
        if told is None:
            raise
        raise told from error
