"""Polls side by side: this project, the library `reader`, and a bare aiohttp loop as the floor, in one run on one machine.

    python tests/bench/bench_feeds.py [--json FILE] [--feeds 200] [--known 500] [--rounds 3]

A publisher in a process of its own (`press.py`) serves feeds of 131 KB with 40 items each on loopback, each as another host. Everyone
asks all of them: at first, when everything is new, and again, when nothing changed (told so by a 304, or by the same bytes) or one entry
is new. Each part is measured in a process of its own that has asked one other feed before, so that nobody's start is counted. What is
measured of this project is the whole poll: leased from the database, asked, parsed, read for rumours, and saved. `reader` parses and saves.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from bot.app import GAP, Service, open_service
from config.log import configure_log
from config.settings import Settings
from tests.bench.gauges import measured, memory, of_memory
from tests.bench.press import address, host
from tests.service.stage import ListSender

PRESS = Path(__file__).with_name("press.py")
NOW = datetime(2026, 7, 2, 12, tzinfo=UTC)
LONGEST_WAIT = timedelta(hours=7)
KINDS = ("tagged", "plain", "lively")
WARMED = 1
"""Feeds that are asked before the clock runs: the last ones of the press."""


async def saga(port: int, feeds: int, rounds: int, place: Path) -> dict[str, float]:
    """This project, as `run` runs it, but for the clock and Discord."""
    found: dict[str, float] = {}
    with (place / "log").open("w") as log:
        configure_log("info", "json", stream=log)
        for kind in KINDS:
            async with service(port, feeds, kind, place) as running:
                if kind == KINDS[0]:
                    async with measured("first", feeds, found):
                        assert await running.poll(NOW) == feeds
                else:
                    await running.poll(NOW)
                await again(kind, feeds, rounds, found, lambda day, running=running: running.poll(NOW + day * LONGEST_WAIT))  # type: ignore[misc]
                if kind == KINDS[0]:
                    found |= of_memory()
    return found


async def known(port: int, feeds: int, _rounds: int, place: Path) -> dict[str, float]:
    """This project's memory after a first poll of many feeds, and one in which nothing changed."""
    with (place / "log").open("w") as log:
        configure_log("info", "json", stream=log)
        async with service(port, feeds, KINDS[0], place) as running:
            await running.poll(NOW)
            await running.poll(NOW + LONGEST_WAIT)
            return of_memory()


async def again(kind: str, feeds: int, rounds: int, found: dict[str, float], poll: Callable[[int], Awaitable[object]]) -> None:
    """The median of some rounds in which nothing changed, or next to nothing."""
    seen: list[dict[str, float]] = []
    for day in range(1, rounds + 1):
        seen.append({})
        await asyncio.sleep(GAP)
        async with measured(kind, feeds, seen[-1]):
            assert await poll(day) in (feeds, feeds + WARMED, None)
    for name in seen[0]:
        of_all = max if name.endswith(("stall_ms", "busy_ms")) else statistics.median
        found[name] = of_all([one[name] for one in seen])


@asynccontextmanager
async def service(port: int, feeds: int, kind: str, place: Path) -> AsyncIterator[Service]:
    """The service with all feeds known; the workers have started, and one other feed has been polled."""
    for name, numbers in (("warm", range(feeds, feeds + WARMED)), ("all", range(feeds + WARMED))):
        urls = [address(number, port, kind) for number in numbers]
        (place / f"{name}.toml").write_text("".join(f'[[feed]]\nurl = "{url}"\nsource = "Wing {n}"\n' for n, url in enumerate(urls)))
    allowed = frozenset((host(number), port) for number in range(feeds + WARMED))
    url = f"sqlite+aiosqlite:///{place}/{kind}.db"

    def settings(pack: str) -> Settings:
        return Settings(_env_file=None, database_url=url, default_feeds=place / f"{pack}.toml", allowed_hosts=allowed)  # type: ignore[call-arg]

    async with open_service(settings("warm"), ListSender(), NOW) as first:
        assert await first.poll(NOW - timedelta(minutes=1)) == WARMED
    async with open_service(settings("all"), ListSender(), NOW) as running:
        jobs = [running.poller.look(address(feeds, port, kind), None, NOW) for _ in range(2)]
        await asyncio.gather(*jobs)
        yield running


async def bare(port: int, feeds: int, rounds: int, _place: Path) -> dict[str, float]:
    """A client of aiohttp with its defaults that asks all at once, and throws away what it gets."""
    found: dict[str, float] = {}

    async def get(session: aiohttp.ClientSession, number: int, kind: str, headers: dict[str, str]) -> None:
        async with session.get(address(number, port, kind), headers=headers) as response:
            await response.read()

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=256)) as session:
        await get(session, feeds, "plain", {})

        async def poll(kind: str, headers: dict[str, str]) -> None:
            await asyncio.gather(*(get(session, number, kind, headers) for number in range(feeds)))

        async with measured("first", feeds, found):
            await poll("tagged", {})
        await again("tagged", feeds, rounds, found, lambda _: poll("tagged", {"If-None-Match": '"x"'}))
        for kind in KINDS[1:]:
            await again(kind, feeds, rounds, found, lambda _, kind=kind: poll(kind, {}))  # type: ignore[misc]
    return found


async def reader(port: int, feeds: int, rounds: int, place: Path) -> dict[str, float]:
    """The library, with one thread or ten: whichever is faster."""
    from reader import make_reader

    found: dict[str, float] = {}
    logging.disable(logging.WARNING)
    for threads in (1, 10):
        for kind in KINDS:
            one: dict[str, float] = {}
            with make_reader(str(place / f"{kind}{threads}.db")) as library:
                library.add_feed(address(feeds, port, kind))
                library.update_feeds(scheduled=False)
                for number in range(feeds):
                    library.add_feed(address(number, port, kind))
                for name in ("first", *[kind] * (rounds if kind == KINDS[0] else 1)):
                    begun, used = time.perf_counter(), time.process_time()
                    library.update_feeds(scheduled=False, workers=threads)
                    one[name] = max(one.get(name, 0.0), feeds / (time.perf_counter() - begun))
                    one[f"{name}_all_ms"] = 1000 * (time.process_time() - used) / feeds
                assert library.get_entry_counts().total >= 40 * (feeds + WARMED)
            found |= {name: max(found.get(name, 0.0), value) for name, value in one.items()}
    found["bot_mb"] = memory(os.getpid(), "VmHWM")
    return found


SIDES = ("saga", "reader", "bare")
PARTS = {"saga": saga, "reader": reader, "bare": bare, "known": known}
ROWS = (
    ("first poll, feeds/s", "first"),
    ("304, feeds/s", "tagged"),
    ("same bytes, feeds/s", "plain"),
    ("one new entry, feeds/s", "lively"),
    ("first poll: CPU of all processes, ms a feed", "first_all_ms"),
    ("first poll: CPU of the process, ms a feed", "first_cpu_ms"),
    ("first poll: longest stall, ms", "first_stall_ms"),
    ("first poll: stall p99, ms", "first_p99_ms"),
    ("first poll: longest turn of the loop, ms of CPU", "first_busy_ms"),
    ("304: CPU of the process, ms a feed", "tagged_cpu_ms"),
    ("304: longest stall, ms", "tagged_stall_ms"),
    ("304: stall p99, ms", "tagged_p99_ms"),
    ("304: longest turn of the loop, ms of CPU", "tagged_busy_ms"),
    ("same bytes: longest stall, ms", "plain_stall_ms"),
    ("one new entry: CPU of all processes, ms a feed", "lively_all_ms"),
    ("one new entry: CPU of the process, ms a feed", "lively_cpu_ms"),
    ("one new entry: longest stall, ms", "lively_stall_ms"),
    ("peak of the process, MB", "bot_mb"),
)


def run(part: str, port: int, feeds: int, rounds: int) -> dict[str, float]:
    """One part, in a process of its own."""
    with TemporaryDirectory(prefix="bench-feeds-") as place:
        command = [
            sys.executable,
            __file__,
            "--part",
            part,
            "--port",
            str(port),
            "--place",
            place,
            "--feeds",
            str(feeds),
            "--rounds",
            str(rounds),
        ]
        return dict(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout))


def compare(feeds: int, many: int, rounds: int) -> dict[str, dict[str, float]]:
    """All parts, one after the other, beside one press."""
    with subprocess.Popen(
        [sys.executable, PRESS, str(max(feeds, many) + WARMED)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as press:
        assert press.stdout
        port = int(press.stdout.readline())
        found = {}
        for part in PARTS:
            found[part] = run(part, port, many if part == "known" else feeds, rounds)
            print(f"{part} is measured", file=sys.stderr, flush=True)
        assert press.stdin
        press.stdin.close()
    return found


def show(found: dict[str, dict[str, float]], feeds: int, many: int) -> None:
    """The table."""
    print(f"{feeds} feeds of 131 KB, 40 items each, on loopback; {os.cpu_count()} cores, Python {sys.version.split()[0]}")
    print(f"{'':<50}{'this':>10}{'reader':>10}{'bare':>10}{'this/reader':>13}")
    for title, name in ROWS:
        cells = [found[part].get(name) for part in SIDES]
        ratio = f"{cells[0] / cells[1]:>12.1f}x" if cells[0] and cells[1] else ""
        print(f"{title:<50}" + "".join(f"{'' if cell is None else f'{cell:,.1f}':>10}" for cell in cells) + ratio)
    peak = found["known"]
    print(
        f"with {many} feeds known: peak of the bot {peak['bot_mb']:.0f} MB, of a worker {peak['worker_mb']:.0f} MB;"
        f" bot and workers together (what they share counted once) {peak['all_mb']:.0f} MB"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, help="write the numbers there, too")
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--known", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--part", choices=[*PARTS], help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--place", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.part:
        print(json.dumps(asyncio.run(PARTS[asked.part](asked.port, asked.feeds, asked.rounds, asked.place))))
        return
    found = compare(asked.feeds, asked.known, asked.rounds)
    show(found, asked.feeds, asked.known)
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
