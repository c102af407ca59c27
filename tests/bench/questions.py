"""What people ask of a service with many guests, timed: in the desk, through the real client, and beside a floor.

The floors: the same rows by the driver alone, without the project; and rapidfuzz alone over all names.
"""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Awaitable, Callable
from contextlib import closing

import asyncpg
from rapidfuzz import fuzz, process

from bot.asker import Asker
from bot.desk import Desk
from db import players
from db.engine import Database
from db.listed import listed_names
from tests.bench.crowd import FAMED, NOW, OWN, TRANSPORT, Size
from tests.bench.gauges import Times, percentile
from tests.bench.pretended import Pretended

ASKED = 200
ROUNDS = 3
ROWS = "SELECT r.*, i.title, i.link FROM reports r JOIN items i ON i.id = r.item_id WHERE r.player_id = {} ORDER BY r.at DESC LIMIT 2000"
Ask = Callable[[], Awaitable[object]]


def asker(number: int, size: Size) -> Asker:
    """Somebody in one of the servers."""
    return Asker(100_000 + number, 1 + number % size.guilds, TRANSPORT, manages=True)


def boards(desk: Desk, who: Asker) -> dict[str, Ask]:
    """Questions about many sagas at once, by what is typed."""
    club = "Club 7"
    return {
        "/rumours": lambda: desk.rumours(who, now=NOW),
        "/rumours stage:medical": lambda: desk.rumours(who, stage="medical", now=NOW),
        "/rumours club direction:in": lambda: desk.rumours(who, club=club, direction="in", now=NOW),
        "/rumours tier:1 within:3": lambda: desk.rumours(who, tier="1", within=3, now=NOW),
        "/club": lambda: desk.club(who, club, now=NOW),
        "/source": lambda: desk.source(who, "Outlet 3", now=NOW),
        "/sources": lambda: desk.sources(who, now=NOW),
        "/sources club": lambda: desk.sources(who, club=club, now=NOW),
        "/status": lambda: desk.status(who, now=NOW),
    }


async def asked(database: Database, desk: Desk, size: Size) -> dict[str, float]:
    """What is asked of the desk."""
    chance = random.Random(1)
    ids = [chance.randint(FAMED + 1, size.players) for _ in range(ASKED)]
    begun = time.perf_counter()
    async with database.reading() as conn:
        await desk.house.names.prepare(conn, NOW)
    found = {"names_ready_s": time.perf_counter() - begun}
    typed = await _typed(database, size, chance)
    sagas: list[Ask] = [lambda i=i: desk.saga(asker(i, size), f"player:{i}", now=NOW) for i in ids]  # type: ignore[misc]
    famed: list[Ask] = [lambda i=i: desk.saga(asker(i, size), f"player:{FAMED}", now=NOW) for i in ids[:20]]  # type: ignore[misc]
    names: list[Ask] = [
        lambda i=i, text=text: desk.suggest(asker(i, size), "player", text, now=NOW)  # type: ignore[misc]
        for i, text in zip(ids, typed, strict=True)
    ]
    for name, asks in (("saga", sagas), ("famed", famed), ("complete", names)):
        found |= (await Times().take(asks)).told(name)
    whole = asker(size.guilds // OWN, size)
    for typed_in, ask in boards(desk, whole).items():
        found |= (await Times().take([ask] * ROUNDS)).told(typed_in)
    catchups: list[Ask] = [lambda i=i: desk.catchup(asker(i, size), what="server", now=NOW) for i in range(ROUNDS)]  # type: ignore[misc]
    return found | (await Times().take(catchups)).told("/catchup")


async def through_client(discord: Pretended, database: Database, size: Size) -> dict[str, float]:
    """What members ask in Discord: from the event's leaving it to the answer's coming in."""
    chance = random.Random(2)
    guilds = [chance.randint(1, size.guilds) for _ in range(ASKED)]
    ids = [chance.randint(FAMED + 1, size.players) for _ in range(ASKED)]
    typed = await _typed(database, size, chance)
    sagas = [[guild, "saga", {"player": f"player:{i}"}] for guild, i in zip(guilds, ids, strict=True)]
    names = [[guild, "saga", {"typing": text}] for guild, text in zip(guilds, typed, strict=True)]
    found = {}
    for name, questions in (("saga", sagas), ("complete", names)):
        used = time.process_time()
        times = await discord.tell("ask", questions)
        found[f"{name}_client_cpu_ms"] = 1000 * (time.process_time() - used) / len(times)
        found[f"{name}_client_p50_ms"], found[f"{name}_client_p95_ms"] = percentile(times, 50), percentile(times, 95)
    return found


async def floors(database: Database, url: str, size: Size) -> dict[str, float]:
    """What the same would cost at least, or by the most obvious way."""
    chance = random.Random(1)
    ids = [chance.randint(FAMED + 1, size.players) for _ in range(ASKED)]
    typed = (await _typed(database, size, chance))[:20]
    async with database.reading() as conn:
        names = [known.name for known in await listed_names(conn)]
    fuzzy = []
    for text in typed:
        used = time.process_time()
        process.extract(text, names, scorer=fuzz.WRatio, limit=25)
        fuzzy.append(1000 * (time.process_time() - used))
    rows = await (_sqlite_rows(url, ids) if database.dialect == "sqlite" else _postgres_rows(url, ids))
    return {"rapidfuzz_p95_ms": percentile(fuzzy, 95), "rows_p95_ms": percentile(rows, 95)}


async def _sqlite_rows(url: str, ids: list[int]) -> list[float]:
    times = []
    with closing(sqlite3.connect(url.partition(":///")[2])) as conn:
        for player_id in ids:
            begun = time.perf_counter()
            conn.execute(ROWS.format("?"), (player_id,)).fetchall()
            times.append(1000 * (time.perf_counter() - begun))
    return times


async def _postgres_rows(url: str, ids: list[int]) -> list[float]:
    times = []
    conn = await asyncpg.connect(url.replace("+asyncpg", ""))
    for player_id in ids:
        begun = time.perf_counter()
        await conn.fetch(ROWS.format("$1"), player_id)
        times.append(1000 * (time.perf_counter() - begun))
    await conn.close()
    return times


async def _typed(database: Database, size: Size, chance: random.Random) -> list[str]:
    """What people type: a beginning, a surname, the beginning of one, a name with a wrong letter."""
    typed = []
    async with database.reading() as conn:
        while len(typed) < ASKED:
            known = await players.player(conn, chance.randint(1, size.names))
            if known is None:
                continue
            name, last = known.name, known.name.rsplit(maxsplit=1)[-1]
            at = chance.randrange(1, len(name) - 1)
            typed.append((name[: chance.randint(1, 6)], last, last[:3], name[:at] + "x" + name[at + 1 :])[len(typed) % 4])
    return typed
