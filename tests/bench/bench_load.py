"""The service with many guests: 1,000 servers, 10,000 players in the news, 100,000 follows and 1,000,000 reports.

    python tests/bench/bench_load.py [--json FILE] [--engine sqlite|postgresql] [--scale 1.0]

On SQLite, and on PostgreSQL where it is installed, each in a process of its own. Asked are the real desk, `ingest` and
`Deliveries`; what is sent goes to a sender that takes as many requests as Discord does, and counts them. Everything is made up.
The goals that the project sets itself: `/saga` within 50 ms (p95), autocomplete 10 ms (p95), a move that all servers are told
of decided and queued within 1 s.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.asker import Asker
from bot.deliver import Deliveries
from bot.desk import Desk, House, Limits
from bot.ingest import ingest
from bot.names import Names
from bot.phrase.card import Card
from bot.reports import Lore
from bot.sender import Sent
from bot.transfers.model import Delivery, Edit, Entry, Evidence, Item, MoveType, ParsedFeed, Rumour, SagaThread, Stage, Tier
from bot.transfers.sources import SourceBook
from bot.wording import Wording
from db import feeds, players
from db.engine import Database
from tests.bench.crowd import FAMED, NOW, STAR, TRANSPORT, Size, gather
from tests.bench.gauges import Lag, memory
from tests.databases import postgres_server, sqlite_url

ASKED = 200
A_SECOND = 50
"""Requests that Discord takes of a bot."""
LORE = Lore(
    SourceBook.of([("Outlet 1", (), (), Tier.ONE, ()), ("Outlet 2", (), (), Tier.ONE, ())]),
    clubs={f"Club {number}": () for number in range(100)},
    leagues={f"Club {number}": f"League {number % 5}" for number in range(100)},
)
Clock = Callable[[], datetime]


@dataclass
class Discord:
    """Takes `A_SECOND` requests a second, one at a time a place, and counts them."""

    transport: str = TRANSPORT
    requests: Counter[tuple[int, int]] = field(default_factory=Counter)
    together: Counter[tuple[int, int]] = field(default_factory=Counter)
    worst: int = 0
    free_at: float = 0.0

    async def send(self, delivery: Delivery, card: Card) -> Sent:
        place = (delivery.channel_id, delivery.user_id)
        self.together[place] += 1
        self.worst = max(self.worst, self.together[place])
        now = time.perf_counter()
        self.free_at = max(now, self.free_at) + 1 / A_SECOND
        await asyncio.sleep(self.free_at - now)
        self.together[place] -= 1
        self.requests[place] += 1
        return Sent(1_000_000 + delivery.id, delivery.channel_id)

    async def find(self, delivery: Delivery) -> Sent | None:
        raise NotImplementedError

    async def edit(self, edit: Edit, card: Card) -> None:
        raise NotImplementedError

    async def keep_thread(self, thread: SagaThread, name: str, tag: str) -> None:
        raise NotImplementedError


@dataclass
class Measured:
    """What is measured on one engine."""

    database: Database
    size: Size
    found: dict[str, float] = field(default_factory=dict)
    told: int = 0

    def __post_init__(self) -> None:
        self.desk = Desk(House(self.database, Names(LORE.clubs, LORE.leagues), LORE, None, Limits()))  # type: ignore[arg-type]

    async def questions(self) -> None:
        """`/saga` and autocomplete, of players and servers in turn."""
        chance = random.Random(1)
        ids = [chance.randint(FAMED + 1, self.size.players) for _ in range(ASKED)]
        begun = time.perf_counter()
        await self.desk.suggest(self.asker(1), "player", "anyone", now=NOW)
        self.found["names_ready_ms"] = 1000 * (time.perf_counter() - begun)
        async with self.database.reading() as conn:
            names = [
                known.name for known in [await players.player(conn, chance.randint(1, self.size.names)) for _ in range(ASKED)] if known
            ]
        await self.timed("saga", (lambda i=i: self.desk.saga(self.asker(i), f"player:{i}", now=NOW) for i in ids))
        await self.timed("famed", (lambda i=i: self.desk.saga(self.asker(i), f"player:{FAMED}", now=NOW) for i in ids[:20]))
        typed = [text for number, name in enumerate(names) for text in [_typed(name, number, chance)]]
        await self.timed(
            "complete", (lambda t=t, i=i: self.desk.suggest(self.asker(i), "player", t, now=NOW) for i, t in zip(ids, typed, strict=True))
        )

    def asker(self, number: int) -> Asker:
        """Somebody in one of the servers."""
        return Asker(100_000 + number, 1 + number % self.size.guilds, TRANSPORT)

    async def timed(self, name: str, asks: Iterable[Callable[[], Awaitable[object]]]) -> None:
        """Median and 95th percentile of the answers, and CPU an answer."""
        times, cpu = [], time.process_time()
        for ask in asks:
            begun = time.perf_counter()
            await ask()
            times.append(1000 * (time.perf_counter() - begun))
        self.found[f"{name}_p50_ms"], self.found[f"{name}_p95_ms"] = statistics.median(times), statistics.quantiles(times, n=20)[-1]
        self.found[f"{name}_cpu_ms"] = 1000 * (time.process_time() - cpu) / len(times)

    async def says(self, name: str, feed_id: int, player_id: int, stage: Stage) -> int:
        """What one feed says of a player, taken in by one transaction; how many messages are queued by it."""
        self.told += 1
        async with self.database.reading() as conn:
            player, feed = await players.player(conn, player_id), await feeds.feed(conn, feed_id)
        assert player
        assert feed
        rumour = Rumour(
            player=player.name,
            stage=stage,
            move=MoveType.PERMANENT,
            evidence=Evidence("It is said again.", 0, 5),
            from_club=player.club,
            to_club="Club 99",
            player_key=player.key,
        )
        item = Item(f"Told for the {self.told}th time", "", "", NOW - timedelta(minutes=2), None)
        document = ParsedFeed("Feed", (Entry((f"guid:{self.told}",), item, f"https://news.example/told/{self.told}", (rumour,)),), 1)
        begun, cpu = time.perf_counter(), time.process_time()
        async with self.database.writing() as conn:
            taken = await ingest(conn, feed, document, LORE, NOW)
        self.found[f"{name}_ms"] = 1000 * (time.perf_counter() - begun)
        self.found[f"{name}_cpu_ms"] = 1000 * (time.process_time() - cpu)
        return taken.queued

    async def moves(self) -> None:
        """A move of the star, told to all servers; then another outlet says so: every message is marked to be edited."""
        self.found["famed_queued"] = await self.says("famed_move", 1, FAMED, Stage.MEDICAL)
        await self.deliver("famed", int(self.found["famed_queued"]))
        self.found["queued"] = await self.says("move", 1, STAR, Stage.MEDICAL)
        await self.deliver("star", int(self.found["queued"]))
        await self.says("mark", 2, STAR, Stage.MEDICAL)

    async def deliver(self, name: str, queued: int) -> None:
        """Send all that is queued, as the running service does."""
        discord, lag, cpu = Discord(), Lag(), time.process_time()
        deliveries = Deliveries(self.database, discord, Wording(self.database))
        watching = asyncio.create_task(lag.watch())
        begun = time.perf_counter()
        clock: Clock = lambda: NOW + timedelta(seconds=time.perf_counter() - begun)  # noqa: E731
        while discord.requests.total() < queued:
            await deliveries.top_up(clock)
        await deliveries.settle()
        seconds, sent = time.perf_counter() - begun, discord.requests.total()
        watching.cancel()
        self.found |= {
            f"{name}_sent": sent,
            f"{name}_a_second": sent / seconds,
            f"{name}_send_cpu_ms": 1000 * (time.process_time() - cpu) / sent,
            f"{name}_channels": sum(1 for channel, _ in discord.requests if channel),
            f"{name}_most_a_channel": max(discord.requests.values()),
            f"{name}_channels_asked_once": sum(1 for number in discord.requests.values() if number == 1),
            f"{name}_together": discord.worst,
            f"{name}_busy_ms": max(lag.busy),
        }


def _typed(name: str, number: int, chance: random.Random) -> str:
    """What somebody types: a beginning, a surname, the beginning of one, a name with a wrong letter."""
    last, at = name.rsplit(maxsplit=1)[-1], chance.randrange(1, len(name) - 1)
    return (name[: chance.randint(1, 6)], last, last[:3], name[:at] + "x" + name[at + 1 :])[number % 4]


async def measure(url: str, size: Size) -> dict[str, float]:
    """All that is measured of one database."""
    database = await Database.open(url)
    try:
        stage = Measured(database, size)
        await stage.questions()
        await stage.moves()
        return stage.found | {"peak_mb": memory(os.getpid(), "VmHWM")}
    finally:
        await database.close()


ROWS = (
    ("/saga p50, ms", "saga_p50_ms", None),
    ("/saga p95, ms", "saga_p95_ms", 50),
    ("/saga CPU, ms", "saga_cpu_ms", None),
    ("/saga, 2,000 reports, p50, ms", "famed_p50_ms", None),
    ("/saga, 2,000 reports, p95, ms", "famed_p95_ms", 50),
    ("first autocomplete, ms", "names_ready_ms", None),
    ("autocomplete p50, ms", "complete_p50_ms", None),
    ("autocomplete p95, ms", "complete_p95_ms", 10),
    ("a move told to all, ms", "move_ms", 1000),
    ("  of it CPU, ms", "move_cpu_ms", None),
    ("  messages queued", "queued", None),
    ("a move, 2,000 reports before it, ms", "famed_move_ms", 1000),
    ("  of it CPU, ms", "famed_move_cpu_ms", None),
    ("sent, requests", "star_sent", None),
    ("  a second (at most 50)", "star_a_second", None),
    ("  channels", "star_channels", None),
    ("  places asked once", "star_channels_asked_once", None),
    ("  most requests a channel", "star_most_a_channel", None),
    ("  most at once a channel", "star_together", 1),
    ("  CPU a message, ms", "star_send_cpu_ms", None),
    ("  longest turn of the loop, ms", "star_busy_ms", None),
    ("sent, 2,000 reports, a second", "famed_a_second", None),
    ("  CPU a message, ms", "famed_send_cpu_ms", None),
    ("an echo: all messages marked, ms", "mark_ms", 1000),
    ("memory, peak, MB", "peak_mb", None),
    ("made in, s", "made_s", None),
)


def run(engine: str, size: Size, place: Path) -> dict[str, float]:
    """One engine: a full database, and what it is measured for, each in a process of its own."""
    server = postgres_server() if engine == "postgresql" else None
    url = server.url("postgres") if server else sqlite_url(place / "load.db")
    told = ["--size", json.dumps(asdict(size)), "--url", url]
    begun = time.perf_counter()
    subprocess.run([sys.executable, __file__, "--part", "gather", *told], check=True)
    made = time.perf_counter() - begun
    ended = subprocess.run([sys.executable, __file__, "--part", "measure", *told], check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(ended.stdout) | {"made_s": made}


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
    asked = parser.parse_args()
    if asked.part:
        part(asked.part, asked.url, Size(**json.loads(asked.size)))
        return
    full = Size()
    size = replace(full, **{name: int(getattr(full, name) * asked.scale) for name in ("players", "guilds", "follows", "reports")})
    engines = [asked.engine] if asked.engine else ["sqlite", *(["postgresql"] if postgres_server() else [])]
    found = {}
    for engine in engines:
        with TemporaryDirectory(prefix="bench-load-") as place:
            found[engine] = run(engine, size, Path(place))
    print(f"{size.guilds:,} servers, {size.players:,} players of {size.names:,}, {size.follows:,} follows, {size.reports:,} reports")
    print(f"{'':38}" + "".join(f"{engine:>12}" for engine in engines) + f"{'goal':>8}")
    for title, name, goal in ROWS:
        print(f"{title:38}" + "".join(f"{found[engine][name]:>12,.1f}" for engine in engines) + (f"{goal:>8,}" if goal else ""))
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
