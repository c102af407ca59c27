"""The schema's revision: read, checked and brought up to date, forward only. Opens no database for use."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar

import asyncpg
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.runtime.migration import MigrationStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, inspect, select
from sqlalchemy.engine import URL

from db import engine
from db.address import place, read_url, sqlite_path
from db.engine import Database, check_file, for_writing, make_engine, prepare_file, read_only, refuse_folder
from db.errors import Behind, CannotBackUp, CannotOpen, TooNew
from db.faults import in_words, told_in_words, unreachable
from db.tables import metadata

_SCRIPTS = Path(__file__).with_name("migrations")
T = TypeVar("T")
_LOCK = 0x5A6A
"""The number under which PostgreSQL lets one upgrade run at a time."""


def head() -> str:
    """Give the newest revision that this program knows."""
    return _scripts().get_current_head() or ""


async def current(url: str) -> str | None:
    """Give the database's revision; None for one without tables of ours, and for a file that isn't there."""
    parsed = read_url(url)
    path = sqlite_path(parsed)
    if path is not None:
        return await asyncio.to_thread(_revision_of_file, path)
    return await _in_transaction(parsed, _revision)


async def check_place(url: str) -> None:
    """Raise `CannotOpen` where a database that is not there could not be made."""
    path = sqlite_path(read_url(url))
    if path is not None:
        await asyncio.to_thread(engine.check_place, path)


async def check(url: str) -> None:
    """Raise `Behind` or `TooNew` where the database is not of this program's revision."""
    _compare(await current(url), place(read_url(url)))


async def upgrade(url: str, *, copied: bool = False) -> None:
    """Bring the database to the newest revision, in one transaction; a new one gets its tables.

    `copied`: an older SQLite database is copied beside itself first, while this transaction keeps others from changing it.
    Raises `TooNew`, and `CannotOpen` for a SQLite file that another program made.
    """
    parsed = read_url(url)
    path = sqlite_path(parsed)
    if path is not None:
        await asyncio.to_thread(prepare_file, path)
    await _in_transaction(parsed, lambda conn: _upgrade(conn, place(parsed), path if copied else None))


async def backup(url: str, path: Path) -> None:
    """Copy a SQLite database into a new file while it is in use. Raises `CannotBackUp` where that can't be."""
    parsed = read_url(url)
    source = sqlite_path(parsed)
    if source is None:
        raise CannotBackUp(f"PostgreSQL makes its own copies: pg_dump --format=custom --file={path} {parsed.database}")
    await asyncio.to_thread(_copy, source, path)


async def open_database(url: str) -> Database:
    """Open a database for use: made if it is new, brought up to date if it is older.

    A SQLite database is copied beside itself before it is changed.
    """
    if await current(url) != head():
        await upgrade(url, copied=True)
    return await Database.open(url)


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(_SCRIPTS))


def _known(revision: str) -> bool:
    return any(script.revision == revision for script in _scripts().walk_revisions())


def _compare(revision: str | None, where: str) -> None:
    if revision is not None and not _known(revision):
        raise _too_new(where, revision)
    if revision != head():
        raise Behind(f"{where} is older than this version of Transfer Saga: run `transfer-saga db upgrade`.")


async def _in_transaction(url: URL, work: Callable[[Connection], T]) -> T:
    where = place(url)
    # A batch alter of a parent table would delete its children, were the keys on; they are checked after.
    engine = make_engine(url, foreign_keys=False)
    try:
        with told_in_words(where):
            async with for_writing(engine).begin() as conn:
                return await conn.run_sync(work)
    except OSError as error:
        raise unreachable(where, error) from error
    except (asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise in_words(error, where) or unreachable(where, error) from error
    finally:
        await engine.dispose()


def _revision(conn: Connection) -> str | None:
    return MigrationContext.configure(conn).get_current_revision()


def _upgrade(conn: Connection, where: str, copied: Path | None) -> None:
    sqlite = conn.dialect.name == "sqlite"
    if not sqlite:
        conn.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    revision = _revision(conn)
    if revision is not None and not _known(revision):
        raise _too_new(where, revision)
    if sqlite and revision is None and inspect(conn).get_table_names():
        raise _not_ours(where)
    if copied is not None and revision not in (None, head()):
        _copy(copied, _free_name(copied, str(revision)))
    _run_steps(conn, revision)
    if sqlite and conn.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise CannotOpen(f"{where} can't be brought up to date: some of its rows belong to none; it was left as it was. Use a backup.")


def _run_steps(conn: Connection, revision: str | None) -> None:
    scripts = _scripts()

    def steps(_heads: object, _context: object) -> list[MigrationStep]:
        ahead = reversed(list(scripts.iterate_revisions("head", revision or "base")))
        return [MigrationStep.upgrade_from_script(scripts.revision_map, script) for script in ahead]

    context = MigrationContext.configure(conn, opts={"target_metadata": metadata, "transactional_ddl": True, "fn": steps})
    with Operations.context(context):
        context.run_migrations()


def _too_new(where: str, revision: str) -> TooNew:
    return TooNew(f"{where} was written by a newer Transfer Saga (revision {revision}): install that version, or use a backup.")


def _not_ours(where: str) -> CannotOpen:
    return CannotOpen(f"{where} belongs to another program: give Transfer Saga a file of its own.")


def _revision_of_file(path: Path) -> str | None:
    try:
        if not path.exists() or not path.stat().st_size:
            return None
    except OSError as error:
        raise CannotOpen(f"{path} can't be opened ({error.strerror}): give the bot's user the right to read it.") from error
    refuse_folder(path)
    with told_in_words(str(path)), closing(read_only(path)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if "alembic_version" in tables else None
    if row is None and tables:
        raise _not_ours(str(path))
    return str(row[0]) if row else None


def _free_name(path: Path, revision: str) -> Path:
    names = (path.with_name(f"{path.name}.{revision}{suffix}.backup") for suffix in ("", *(f"-{n}" for n in range(2, 1000))))
    free = next((name for name in names if not name.exists()), None)
    if free is None:
        raise CannotBackUp(f"There are too many backups beside {path}: move some away.")
    return free


def _copy(source: Path, target: Path) -> None:
    """Copy a sound database, whole or not at all. Raises `Corrupted` for another: its copy would be no backup."""
    if not source.is_file():
        raise CannotBackUp(f"There is no database at {source} to copy.")
    if target.exists():
        raise CannotBackUp(f"{target} is there already: give another name.")
    check_file(source)
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with closing(read_only(source)) as here, closing(sqlite3.connect(part)) as there:
            here.backup(there)
        part.rename(target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            part.unlink()
        reason = getattr(error, "strerror", None) or error
        raise CannotBackUp(f"The copy can't be written to {target} ({reason}): give another place.") from error
