"""Names at scale: what an import, autocomplete and reading cost with 1,000, 10,000 and 200,000 players.

    python tests/bench/bench_names.py [--json FILE] [--sizes 1000,10000,200000]

Each size is measured in a process of its own, so that memory is its own. Names and items are made up.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.imported import Imported
from bot.importing.run import import_file
from bot.lists import load_gazetteer
from bot.shelves import shipped_players
from bot.transfers.extract import extract_rumours
from bot.transfers.model import Item
from bot.transfers.sagas.search import Name, NameIndex
from db import listed
from db.engine import Database
from db.migrate import open_database
from tests.importing.files import made_up, write_csv

SIZES = (1_000, 10_000, 200_000)
QUERIES = 1_000
NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)
COLUMNS = (
    ("size", "names", "{:,}"),
    ("import_s", "import s", "{:.1f}"),
    ("again_s", "again s", "{:.1f}"),
    ("load_s", "load s", "{:.1f}"),
    ("index_s", "index s", "{:.1f}"),
    ("complete_p50_ms", "complete p50 ms", "{:.2f}"),
    ("complete_p95_ms", "p95 ms", "{:.2f}"),
    ("lists_s", "lists s", "{:.1f}"),
    ("item_p50_ms", "item p50 ms", "{:.2f}"),
    ("item_p95_ms", "p95 ms", "{:.2f}"),
    ("reader_mb", "reader MB", "{:.0f}"),
)
STORIES = (
    "{club} are in talks with {other} over a deal for {player}. The {age}-year-old has two years left. {other} want £{fee}m.",
    "{other} have rejected a £{fee}m bid from {club} for {player}, reports say. A second offer is being prepared.",
    "Gossip: {club} are keen on {player}. {other} are also monitoring {second}, while {third} could leave on loan.",
    "{player} scored twice as {club} beat {other}. May was the month of the season, and Will Power ran the line.",
    "Here We Go: {player} to {club}, Medical Booked. Full agreement with {other} on a €{fee}m fee, and terms until June 2030.",
)
CLUBS = ("Liverpool", "Real Madrid", "Bayern Munich", "Arsenal", "Juventus", "Ajax", "Porto", "Lyon")


def items(names: list[str], number: int = 200) -> list[Item]:
    """Items that name these players: headlines with a paragraph, and columns of ten."""
    chance = random.Random(3)

    def story() -> str:
        club, other = chance.sample(CLUBS, 2)
        player, second, third = (chance.choice(names) for _ in range(3))
        return chance.choice(STORIES).format(
            club=club, other=other, player=player, second=second, third=third, age=chance.randint(17, 35), fee=chance.randint(5, 90)
        )

    return [Item(story(), story(), " ".join(story() for _ in range(10)) if n % 5 == 0 else "", NOW, "Gazette") for n in range(number)]


def typed(names: list[str]) -> list[str]:
    """What people type: beginnings, surnames, and names with a letter wrong."""
    chance = random.Random(5)
    queries = []
    for number in range(QUERIES):
        name = chance.choice(names)
        last = name.split()[-1]
        at = chance.randrange(1, len(name) - 1)
        queries.append((name[: chance.randint(1, 6)], last, last[:3], name[:at] + "x" + name[at + 1 :])[number % 4])
    return queries


def timed(work: Callable[[], object]) -> float:
    """Seconds that it took."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def spread(seconds: list[float], name: str) -> dict[str, float]:
    """Median and 95th percentile, in milliseconds."""
    return {f"{name}_p50_ms": statistics.median(seconds) * 1000, f"{name}_p95_ms": statistics.quantiles(seconds, n=20)[-1] * 1000}


async def storing(size: int, place: Path) -> dict[str, float]:
    """Import a list, twice; load it, and search it."""
    path = write_csv(place / "names.csv", made_up(size))
    database = await open_database(f"sqlite+aiosqlite:///{place}/names.db")
    try:
        found = {}
        for what in ("import_s", "again_s"):
            start = time.perf_counter()
            await import_file(database, path, NOW)
            found[what] = time.perf_counter() - start
        return found | await searching(database)
    finally:
        await database.close()


async def searching(database: Database) -> dict[str, float]:
    """Autocomplete over all names."""
    start = time.perf_counter()
    async with database.reading() as conn:
        await Imported(frozenset(p.key for p in shipped_players())).read(conn)
    loaded = time.perf_counter() - start
    async with database.reading() as conn:
        known = await listed.listed_names(conn)
    start = time.perf_counter()
    index = NameIndex(Name(one.player_id, one.name, (one.name, *one.aliases)) for one in known)
    built = time.perf_counter() - start
    times = [timed(lambda query=query: index.search(query)) for query in typed([one.name for one in known])]  # type: ignore[misc]
    return {"load_s": loaded, "index_s": built, **spread(times, "complete")}


async def reading(place: Path) -> dict[str, float]:
    """Load the lists as a reading worker does, and read items."""
    database = await open_database(f"sqlite+aiosqlite:///{place}/names.db")
    async with database.reading() as conn:
        players = await Imported(frozenset(p.key for p in shipped_players())).read(conn)
    await database.close()
    start = time.perf_counter()
    gazetteer = load_gazetteer(players=players)
    built = time.perf_counter() - start
    told = items([player.name for player in players[:900]])
    for item in told:
        extract_rumours(item, gazetteer)
    times = [timed(lambda item=item: extract_rumours(item, gazetteer)) for item in told]  # type: ignore[misc]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"lists_s": built, **spread(times, "item"), "reader_mb": memory}


def measure(size: int) -> dict[str, float]:
    """All of one size, each part in a process of its own."""
    with TemporaryDirectory(prefix="bench-names-") as place:
        found: dict[str, float] = {"size": size}
        for part in ("storing", "reading"):
            command = [sys.executable, __file__, "--part", part, "--place", place, "--sizes", str(size)]
            found |= json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="write the numbers there, too")
    parser.add_argument("--sizes", type=lambda text: [int(size) for size in text.split(",")], default=SIZES)
    parser.add_argument("--part", choices=["storing", "reading"], help=argparse.SUPPRESS)
    parser.add_argument("--place", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.part:
        work = storing(asked.sizes[0], asked.place) if asked.part == "storing" else reading(asked.place)
        print(json.dumps(asyncio.run(work)))
        return
    print("".join(f"{title:>17}" for _, title, _ in COLUMNS))
    found = []
    for size in asked.sizes:
        found.append(measure(size))
        print("".join(f"{form.format(found[-1][column]):>17}" for column, _, form in COLUMNS), flush=True)
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
