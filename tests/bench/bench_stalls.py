"""Whether the event loop comes round while 200,000 imported players are taken over: by commands, and by reading.

    python tests/bench/bench_stalls.py [--json FILE] [--size 200000]

Measures the whole way of the running service: from the database to the index that autocomplete uses, and to two reading
workers. The limit that the project sets itself: 50 ms.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import time
from collections.abc import Awaitable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.app import open_service
from bot.feeds.answer import Fetched
from bot.importing.run import import_file
from config.settings import Settings
from tests.importing.files import made_up, write_csv
from tests.service.stage import ListSender

NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)
FEED = b'<rss version="2.0"><channel><title>Gazette</title><item><title>Ajax want a winger</title><guid>1</guid></item></channel></rss>'


async def watched(name: str, work: Awaitable[object]) -> dict[str, float]:
    """How long it took, and the longest time in which the event loop did not come round.

    On a busy machine that time holds what other programs took; the time that this one worked is told beside it.
    """
    task, worst, worked = asyncio.ensure_future(work), 0.0, 0.0
    begun = last = time.perf_counter()
    used = time.process_time()
    while not task.done():
        await asyncio.sleep(0.001)
        worst, last = max(worst, time.perf_counter() - last), time.perf_counter()
        worked, used = max(worked, time.process_time() - used), time.process_time()
    await task
    found = {"s": round(last - begun, 2), "stall_ms": round(1000 * worst, 1), "stall_cpu_ms": round(1000 * worked, 1)}
    print(f"{name:>10}: {found['s']} s, the loop's longest round {found['stall_ms']} ms, {found['stall_cpu_ms']} ms of it work", flush=True)
    return {f"{name}_{what}": value for what, value in found.items()}


def resident(pid: int | str = "self") -> float:
    """MB that a process has in memory now."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize() / 1e6


def children() -> list[int]:
    """The workers."""
    return [int(pid) for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()]


async def taking_over(size: int, place: Path) -> dict[str, float]:
    """Import, then let the service take it over as it does while it runs."""
    settings = Settings(database_url=f"sqlite+aiosqlite:///{place}/names.db", default_feeds=None)
    path = write_csv(place / "names.csv", made_up(size))
    fetched = Fetched(200, "https://gazette.example/rss", FEED, "hash", content_type="application/rss+xml")
    async with open_service(settings, ListSender(), NOW) as service:
        await import_file(service.database, path, NOW)
        found = {"size": float(size), "before_mb": resident()}
        found |= await watched("learn", service.learn(NOW))
        workers = service.poller.workers
        found |= await watched("workers", asyncio.gather(*(workers.read_feed(fetched, "Gazette", NOW) for _ in range(2))))
        found |= {"bot_mb": resident(), "worker_mb": max(map(resident, children()))}
    print(f"    memory: the bot {found['bot_mb']:.0f} MB ({found['before_mb']:.0f} before), a worker {found['worker_mb']:.0f} MB")
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="write the numbers there, too")
    parser.add_argument("--size", type=int, default=200_000)
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="bench-stalls-") as place:
        found = asyncio.run(taking_over(asked.size, Path(place)))
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
