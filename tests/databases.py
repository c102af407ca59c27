"""Real databases for tests: a fresh SQLite file, or a fresh database in a PostgreSQL that runs for the tests alone.

The server is started when it is first wanted, once a process, and stopped at its end. `NO_POSTGRES` says why there is none.
"""

from __future__ import annotations

import asyncio
import atexit
import functools
import os
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from db.engine import Database
from db.migrate import upgrade

UNPRIVILEGED = "nobody"
"""PostgreSQL refuses to run as root: then it runs as this user."""


def sqlite_url(path: Path) -> str:
    """Give the address of a SQLite file."""
    return f"sqlite+aiosqlite:///{path}"


@asynccontextmanager
async def fresh_sqlite(tmp_path: Path) -> AsyncIterator[Database]:
    """Open a new SQLite database in a folder; closed at the end."""
    path = tmp_path / f"{uuid.uuid4().hex}.db"
    shutil.copyfile(migrated_sqlite(), path)
    database = await Database.open(sqlite_url(path))
    try:
        yield database
    finally:
        await database.close()


@functools.cache
def migrated_sqlite() -> Path:
    """Make the file that fresh ones are copied from, once a process: the migrations take longer than most tests."""
    folder = Path(tempfile.mkdtemp(prefix="saga-sqlite-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "template.db"
    with ThreadPoolExecutor(1) as aside:  # a loop may be running here
        aside.submit(asyncio.run, upgrade(sqlite_url(path))).result()
    return path


@asynccontextmanager
async def fresh_postgres() -> AsyncIterator[Database]:
    """Open a new PostgreSQL database with its tables; closed and dropped at the end. See `NO_POSTGRES` first."""
    server = postgres_server()
    if server is None:
        raise RuntimeError(NO_POSTGRES)
    await _template(server)
    async with empty_postgres("template_saga") as url:
        database = await Database.open(url)
        try:
            yield database
        finally:
            await database.close()


@asynccontextmanager
async def empty_postgres(template: str = "template0") -> AsyncIterator[str]:
    """Make a database without tables and give its address; dropped at the end."""
    server = postgres_server()
    if server is None:
        raise RuntimeError(NO_POSTGRES)
    name = f"t{uuid.uuid4().hex}"
    await _administer(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield server.url(name)
    finally:
        await _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@dataclass(frozen=True, slots=True)
class Server:
    """A PostgreSQL server of the tests' own, on loopback."""

    port: int

    def url(self, name: str) -> str:
        """Give the address of one of its databases."""
        return f"postgresql+asyncpg://saga@127.0.0.1:{self.port}/{name}"


@functools.cache
def postgres_server() -> Server | None:
    """Start PostgreSQL, once; None where it is not installed."""
    binaries = _binaries()
    if binaries is None:
        return None
    folder = Path(tempfile.mkdtemp(prefix="saga-postgres-"))
    data, user = folder / "data", UNPRIVILEGED if os.geteuid() == 0 else None
    if user is not None:
        shutil.chown(folder, user)
    port = _free_port()
    initdb: list[str | Path] = [binaries / "initdb", "-D", data, "-U", "saga", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"]
    subprocess.run(initdb, check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL)
    options = [
        "fsync=off",
        "synchronous_commit=off",
        "full_page_writes=off",
        "listen_addresses=127.0.0.1",
        f"unix_socket_directories={folder}",
    ]
    settings = " ".join(f"-c {option}" for option in options)
    control: list[str | Path] = [binaries / "pg_ctl", "-D", data, "-w", "-l", folder / "log"]
    subprocess.run([*control, "-o", f"-p {port} {settings}", "start"], check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL)
    atexit.register(_stop, control, user, folder)
    return Server(port)


NO_POSTGRES = "PostgreSQL is not installed: no initdb on the PATH or in /usr/lib/postgresql/*/bin"


def _stop(control: list[str | Path], user: str | None, folder: Path) -> None:
    subprocess.run([*map(str, control), "-m", "immediate", "stop"], user=user, cwd=folder, stdout=subprocess.DEVNULL)
    shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path | None:
    candidates: Iterator[Path] = (Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep) if folder)
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in (*installed, *candidates) if (folder / "initdb").exists() and (folder / "pg_ctl").exists()), None)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def _administer(server: Server, statement: str) -> None:
    conn = await asyncpg.connect(host="127.0.0.1", port=server.port, user="saga", database="postgres")
    try:
        await conn.execute(statement)
    finally:
        await conn.close()


async def _template(server: Server) -> None:
    """Make the database that fresh ones are copied from, once."""
    conn = await asyncpg.connect(host="127.0.0.1", port=server.port, user="saga", database="postgres")
    try:
        if await conn.fetchval("SELECT 1 FROM pg_database WHERE datname = 'template_saga'"):
            return
        await conn.execute("CREATE DATABASE template_saga")
    finally:
        await conn.close()
    await upgrade(server.url("template_saga"))
