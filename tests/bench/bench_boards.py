"""Boards and records at scale: what `/rumours`, `/club`, `/source` and `/sources` cost with a million reports of 10,000 players.

    python tests/bench/bench_boards.py [--json FILE] [--reports 1000000] [--players 10000]

All reports are of the last 120 days, the most that these commands can have to look at. They are made up.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.asker import Asker
from bot.desk import Desk, House, Limits
from bot.names import Names
from bot.reports import Lore
from bot.transfers.model import DIRECT
from bot.transfers.sources import SourceBook
from db.migrate import open_database
from tests.bench.full_house import CLUBS, NOW, furnish

ROUNDS = 5
ME = Asker(1, DIRECT, "bench")


def asks(desk: Desk) -> dict[str, Callable[[], Awaitable[object]]]:
    """What is asked, by what is typed."""
    return {
        "/rumours": lambda: desk.rumours(ME, now=NOW),
        "/rumours stage:medical": lambda: desk.rumours(ME, stage="medical", now=NOW),
        "/rumours club direction:in": lambda: desk.rumours(ME, club=CLUBS[7], direction="in", now=NOW),
        "/rumours tier:1 within:3": lambda: desk.rumours(ME, tier="1", within=3, now=NOW),
        "/club": lambda: desk.club(ME, CLUBS[7], now=NOW),
        "/source": lambda: desk.source(ME, "Outlet 3", now=NOW),
        "/sources": lambda: desk.sources(ME, now=NOW),
        "/sources club": lambda: desk.sources(ME, club=CLUBS[7], now=NOW),
        "autocomplete of sources": lambda: desk.suggest(ME, "source", "outlet", now=NOW),
    }


async def measured(path: Path) -> list[dict[str, object]]:
    """Each question's first and further answers."""
    database = await open_database(f"sqlite+aiosqlite:///{path}")
    try:
        lore = Lore(SourceBook.of([]), dict.fromkeys(CLUBS, ()), {})
        house = House(database, Names(lore.clubs, {}), lore, None, Limits())  # type: ignore[arg-type]
        rows = []
        for typed, ask in asks(Desk(house)).items():
            walls, cpu = [], time.process_time()
            for _ in range(ROUNDS):
                begun = time.perf_counter()
                await ask()
                walls.append(1000 * (time.perf_counter() - begun))
            spent = 1000 * (time.process_time() - cpu) / ROUNDS
            rows.append(
                {"typed": typed, "first_ms": round(walls[0]), "median_ms": round(statistics.median(walls[1:])), "cpu_ms": round(spent)}
            )
        return rows
    finally:
        await database.close()


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", type=Path)
    options.add_argument("--reports", type=int, default=1_000_000)
    options.add_argument("--players", type=int, default=10_000)
    given = options.parse_args()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "full.db"
        asyncio.run(furnish(path, given.reports, given.players))
        rows = asyncio.run(measured(path))
    print(f"{given.reports:,} reports of {given.players:,} players")
    print(f"{'':28} {'first ms':>9} {'median ms':>9} {'cpu ms':>9}")
    for row in rows:
        print(f"{row['typed']:28} {row['first_ms']:>9} {row['median_ms']:>9} {row['cpu_ms']:>9}")
    if given.json:
        given.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
