"""Timelines as pictures: what one costs in time and bytes, what the library costs, and how the event loop fares meanwhile.

    python tests/bench/bench_charts.py [--json FILE]

The sagas are made up. Limits that the project sets itself: 100 KB and 500 ms a picture.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from cogs.charts import draw, size_of
from cogs.pictures import Pictures
from tests.cogs.drawn import timeline

CASES = ((1, 1, 3), (1, 8, 0.5), (2, 9, 200), (3, 12, 60), (6, 13, 700), (6, 60, 700), (6, 100, 700))
ROUNDS = 7
IMPORT = """
import time
def resident():
    try:
        return int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6
    except OSError:
        return 0.0
before, begun = resident(), time.perf_counter()
import PIL.Image, PIL.ImageDraw, PIL.ImageFont
print(round(1000 * (time.perf_counter() - begun)), round(resident() - before, 1))
"""


def measured(lanes: int, moves: int, days: float) -> dict[str, object]:
    """One kind of saga."""
    it = timeline(lanes, moves, days)
    data = draw(it)
    wall, cpu = [], []
    for _ in range(ROUNDS):
        begun, used = time.perf_counter(), time.process_time()
        draw(it)
        wall.append(1000 * (time.perf_counter() - begun))
        cpu.append(1000 * (time.process_time() - used))
    return {
        "lanes": lanes,
        "moves": moves,
        "days": days,
        "size": "x".join(map(str, size_of(it))),
        "kb": round(len(data) / 1000, 1),
        "median_ms": round(statistics.median(wall)),
        "worst_ms": round(max(wall)),
        "cpu_ms": round(statistics.median(cpu)),
    }


async def lag() -> dict[str, float]:
    """The longest time that the event loop did not come round, idle and while eight pictures are drawn."""

    async def longest(task: asyncio.Future[Any]) -> float:
        worst, last = 0.0, time.perf_counter()
        while not task.done():
            await asyncio.sleep(0.001)
            worst, last = max(worst, time.perf_counter() - last), time.perf_counter()
        return round(1000 * worst, 1)

    pictures = Pictures()
    idle = await longest(asyncio.ensure_future(asyncio.sleep(0.5)))
    drawing = asyncio.gather(*(pictures.picture(timeline(6, 60, 600 + day)) for day in range(8)))
    return {"idle_ms": idle, "drawing_ms": await longest(drawing)}


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", type=Path)
    where = options.parse_args().json
    rows = [measured(*case) for case in CASES]
    imported = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True).stdout.split()
    found = {"pictures": rows, "import_ms": float(imported[0]), "import_mb": float(imported[1]), "loop_lag": asyncio.run(lag())}
    print("  ".join(f"{name:>9}" for name in rows[0]))
    for row in rows:
        print("  ".join(f"{value!s:>9}" for value in row.values()))
    print(f"import: {found['import_ms']} ms, {found['import_mb']} MB; the loop's longest round: {found['loop_lag']}")
    if where:
        where.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
