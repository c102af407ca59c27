"""The service with many guests: 1,000 servers, 10,000 players in the news, 100,000 follows and 1,000,000 reports.

    python tests/bench/bench_load.py [--json FILE] [--engine sqlite|postgresql] [--scale 1.0]

On SQLite, and on PostgreSQL where it is installed, each in a process of its own. Asked are the real desk, `ingest`, `Deliveries`
and the real Discord client; Discord is pretended by another process, which takes as many requests as Discord does and counts
them. Everything is made up. Beside each figure stands the goal that the project sets itself. On a machine that does other things
as well, judge by the CPU.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import structlog

from bot.client import Pacing, Registered, Wiring, run_discord
from bot.desk import Desk, House, Limits
from bot.guests import Guests
from bot.names import Names
from bot.reports import Lore
from bot.transfers.model import Tier
from bot.transfers.sagas.sources import SourceBook
from cogs.sender import DiscordSender
from db.engine import Database
from tests.bench.crowd import NOW, TRANSPORT, Size, gather
from tests.bench.gauges import memory
from tests.bench.pretended import TOKEN, Pretended, pretended
from tests.bench.questions import asked, floors, through_client
from tests.bench.sending import shared, told_to_all
from tests.databases import postgres_server, sqlite_url

LORE = Lore(
    SourceBook.of([("Outlet 1", (), (), Tier.ONE, ()), ("Outlet 2", (), (), Tier.ONE, ())]),
    clubs={f"Club {number}": () for number in range(100)},
    leagues={f"Club {number}": f"League {number % 5}" for number in range(100)},
)
BOARDS = ("/rumours", "/rumours stage:medical", "/rumours club direction:in", "/rumours tier:1 within:3", "/club")
BOARDS += ("/source", "/sources", "/sources club", "/catchup", "/status")
Row = tuple[str, str, float | None]


async def measure(url: str, size: Size) -> dict[str, float]:
    """All that is measured of one database."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    database = await Database.open(url)
    try:
        house = House(database, Names(LORE.clubs, LORE.leagues), LORE, None, Limits())  # type: ignore[arg-type]
        desk, sender = Desk(house), DiscordSender()
        found = await asked(database, desk, size)
        async with pretended(size.guilds) as (discord, api_url), _logged_in(database, desk, sender, discord, api_url):
            found |= await through_client(discord, database, size)
            found |= await told_to_all(database, sender, discord, LORE)
        found["peak_mb"] = memory(os.getpid(), "VmHWM")
        found |= await shared(database, url, LORE)
        found |= await floors(database, url, size)
    finally:
        await database.close()
    found["saga_ratio"] = found["saga_p95_ms"] / found["rows_p95_ms"]
    found["complete_ratio"] = found["complete_p95_cpu_ms"] / found["rapidfuzz_p95_ms"]
    return found


@asynccontextmanager
async def _logged_in(database: Database, desk: Desk, sender: DiscordSender, discord: Pretended, api_url: str) -> AsyncIterator[None]:
    """The real client, connected to the pretended Discord."""

    async def nothing(*_: str) -> None:
        """No hash of commands is kept: they are registered each time."""

    begun = time.monotonic()
    wiring = Wiring(
        desk, Guests(database, TRANSPORT), sender, Registered(nothing, nothing), lambda: NOW + timedelta(seconds=time.monotonic() - begun)
    )
    client = asyncio.create_task(run_discord(TOKEN, api_url, wiring, Pacing(first=0.1, longest=1.0, settle=1.0)))
    try:
        await discord.tell("ready")
        await asyncio.sleep(3)  # it takes note of the servers
        yield
    finally:
        client.cancel()
        await asyncio.gather(client, return_exceptions=True)


def rows() -> list[Row]:
    """What is shown: a title, the figure's name, and its goal, which is the most that it may be."""
    shown: list[Row] = [
        ("/saga, ms: median", "saga_p50_ms", None),
        ("  p95", "saga_p95_ms", 50),
        ("  p95, CPU", "saga_p95_cpu_ms", 50),
        ("  p95 in Discord, there and back", "saga_client_p95_ms", 50),
        ("  CPU in the client", "saga_client_cpu_ms", 50),
        ("  its rows by the driver alone, p95", "rows_p95_ms", None),
        ("  p95, times its rows", "saga_ratio", None),
        ("/saga of 2,000 reports, ms: median", "famed_p50_ms", None),
        ("  p95", "famed_p95_ms", 50),
        ("  p95, CPU", "famed_p95_cpu_ms", 50),
        ("  loop held up, ms of CPU", "famed_busy_ms", 50),
        ("names ready after the start, s", "names_ready_s", None),
        ("autocomplete, ms: median", "complete_p50_ms", None),
        ("  p95", "complete_p95_ms", 10),
        ("  p95, CPU", "complete_p95_cpu_ms", 10),
        ("  p95 in Discord, there and back", "complete_client_p95_ms", 10),
        ("  CPU in the client", "complete_client_cpu_ms", 10),
        ("  rapidfuzz alone over all names, p95", "rapidfuzz_p95_ms", None),
        ("  p95, times rapidfuzz", "complete_ratio", 1),
    ]
    for typed in BOARDS:
        shown += [(f"{typed}, ms", f"{typed}_p50_ms", 3000), ("  CPU", f"{typed}_p50_cpu_ms", None)]
        shown += [("  loop held up, ms of CPU", f"{typed}_busy_ms", 50)]
    for name, title in (("star", "a move told to all servers"), ("much", "a move, 2,000 reports before it")):
        shown += [
            (f"{title}: queued in, ms", f"{name}_move_ms", 1000),
            ("  CPU", f"{name}_move_cpu_ms", 1000),
            ("  messages", f"{name}_queued", None),
            ("  requests for messages", f"{name}_sent", None),
            ("  most requests a channel", f"{name}_most", 1),
            ("  refused by Discord's limits", f"{name}_refused", 0),
            ("  otherwise failed", f"{name}_failed", 0),
            ("  sent in, s", f"{name}_seconds", None),
            ("  times the least that 50 a second allow", f"{name}_ratio", 1.15),
            ("  CPU a message, ms", f"{name}_cpu_ms", 20),
            ("  loop held up, ms of CPU", f"{name}_busy_ms", 50),
        ]
    return [
        *shown,
        ("another says so: all messages marked, ms", "mark_ms", 1000),
        ("  CPU", "mark_cpu_ms", 1000),
        ("three processes share 50 feeds: leased", "shared_polled", None),
        ("  and messages: queued", "shared_queued", None),
        ("  sent", "shared_sent", None),
        ("  by the one that sent least", "shared_least", None),
        ("  feeds or messages taken twice", "shared_twice", 0),
        ("memory, peak, MB", "peak_mb", None),
        ("filled in, s", "made_s", None),
        ("measured in, s", "measured_s", None),
    ]


def run(engine: str, size: Size, place: Path) -> dict[str, float]:
    """One engine: a full database, and what it is measured for, each in a process of its own."""
    server = postgres_server() if engine == "postgresql" else None
    url = server.url("postgres") if server else sqlite_url(place / "load.db")
    told = ["--size", json.dumps(asdict(size)), "--url", url]
    begun = time.perf_counter()
    subprocess.run([sys.executable, __file__, "--part", "gather", *told], check=True)
    made = time.perf_counter()
    ended = subprocess.run([sys.executable, __file__, "--part", "measure", *told], check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(ended.stdout.splitlines()[-1]) | {"made_s": made - begun, "measured_s": time.perf_counter() - made}


def show(found: dict[str, dict[str, float]]) -> None:
    """The table; what is over its goal is marked."""
    print(f"{'':42}" + "".join(f"{engine:>13}" for engine in found) + f"{'goal':>8}")
    for title, name, goal in rows():
        values = [values[name] for values in found.values()]
        cells = "".join(f"{value:>12,.1f}{'!' if goal is not None and value > goal else ' '}" for value in values)
        print(f"{title:42}{cells}" + (f"{goal:>8,}" if goal is not None else ""))
    print("!: over the goal")


def part(name: str, url: str, size: Size) -> None:
    """What a process of its own does."""
    if name == "gather":
        asyncio.run(gather(url, size))
    else:
        print(json.dumps(asyncio.run(measure(url, size))))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="write the numbers there, too")
    parser.add_argument("--engine", choices=["sqlite", "postgresql"], help="this one alone")
    parser.add_argument("--scale", type=float, default=1.0, help="a part of everything but the list of names")
    for hidden in ("--part", "--url", "--size"):
        parser.add_argument(hidden, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.part:
        part(given.part, given.url, Size(**json.loads(given.size)))
        return
    full = Size()
    size = replace(full, **{name: int(getattr(full, name) * given.scale) for name in ("players", "guilds", "follows", "reports")})
    found = {}
    for engine in [given.engine] if given.engine else ["sqlite", *(["postgresql"] if postgres_server() else [])]:
        with TemporaryDirectory(prefix="bench-load-") as place:
            found[engine] = run(engine, size, Path(place))
    print(f"{size.guilds:,} servers, {size.players:,} players of {size.names:,}, {size.follows:,} follows, {size.reports:,} reports")
    show(found)
    if given.json:
        given.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
