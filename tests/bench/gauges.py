"""What benches measure of a process: how its event loop fares, what CPU and memory it takes. Linux tells all of it, others less."""

from __future__ import annotations

import asyncio
import math
import os
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Lag:
    """How late a task comes round that wants to every millisecond, in milliseconds; and what the loop's thread computed meanwhile.

    The first counts what others do on the machine, too; the second is the loop's own.
    """

    late: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)

    async def watch(self) -> None:
        while True:
            begun, used = time.perf_counter(), time.thread_time()
            await asyncio.sleep(0.001)
            self.late.append(1000 * (time.perf_counter() - begun) - 1)
            self.busy.append(1000 * (time.thread_time() - used))

    def told(self, name: str) -> dict[str, float]:
        return {
            f"{name}_stall_ms": max(self.late),
            f"{name}_p99_ms": statistics.quantiles(self.late, n=100)[-1],
            f"{name}_busy_ms": max(self.busy),
        }


@asynccontextmanager
async def measured(name: str, feeds: int, found: dict[str, float]) -> AsyncIterator[None]:
    """Feeds a second, CPU of this process and of all, and the loop's lag meanwhile."""
    lag = Lag()
    watching = asyncio.create_task(lag.watch())
    await asyncio.sleep(0.01)
    others, begun, used = cpu_of(workers()), time.perf_counter(), time.process_time()
    yield
    found[name] = feeds / (time.perf_counter() - begun)
    found[f"{name}_cpu_ms"] = 1000 * (time.process_time() - used) / feeds
    found[f"{name}_all_ms"] = found[f"{name}_cpu_ms"] + 1000 * (cpu_of(workers()) - others) / feeds
    watching.cancel()
    found |= lag.told(name)


def memory(pid: int, name: str) -> float:
    """A figure of a process, in MB: VmHWM is its peak. 0 where the system does not say."""
    for file in ("status", "smaps_rollup"):
        try:
            lines = Path(f"/proc/{pid}/{file}").read_text().splitlines()
        except OSError:
            return 0.0
        for line in lines:
            if line.startswith(f"{name}:"):
                return float(line.split()[1]) / 1000
    return 0.0


def workers() -> list[int]:
    """The children of this process."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if parent == os.getpid():
            found.append(int(stat.parent.name))
    return found


def cpu_of(pids: list[int]) -> float:
    """Seconds of CPU that other processes have taken so far."""
    ticks = 0
    for pid in pids:
        with suppress(OSError):
            ticks += sum(int(number) for number in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13])
    return ticks / os.sysconf("SC_CLK_TCK")


def of_memory() -> dict[str, float]:
    """Peaks of this process and of a worker; `all_mb`: all of them now, what they share counted once."""
    pids = workers()
    own = memory(os.getpid(), "VmHWM")
    return {
        "bot_mb": own,
        "worker_mb": max((memory(pid, "VmHWM") for pid in pids), default=0.0),
        "all_mb": total_memory([os.getpid(), *pids]),
    }


def total_memory(pids: list[int]) -> float:
    return sum(memory(pid, "Pss") for pid in pids)


@dataclass
class Times:
    """Answers timed one after the other: by the clock, by the CPU of the process, and the longest that each held up the loop."""

    walls: list[float] = field(default_factory=list)
    cpus: list[float] = field(default_factory=list)
    busy: float = 0.0

    async def take(self, asks: Iterable[Callable[[], Awaitable[object]]]) -> Times:
        """Time these questions."""
        lag = Lag()
        watching = asyncio.create_task(lag.watch())
        await asyncio.sleep(0.01)
        for ask in asks:
            begun, used = time.perf_counter(), time.process_time()
            await ask()
            self.walls.append(1000 * (time.perf_counter() - begun))
            self.cpus.append(1000 * (time.process_time() - used))
        watching.cancel()
        self.busy = max(lag.busy, default=0.0)
        return self

    def told(self, name: str) -> dict[str, float]:
        """Medians and 95th percentiles, in milliseconds."""
        found = {f"{name}_busy_ms": self.busy}
        for kind, values in (("ms", self.walls), ("cpu_ms", self.cpus)):
            found[f"{name}_p50_{kind}"] = statistics.median(values)
            found[f"{name}_p95_{kind}"] = percentile(values, 95)
        return found


def percentile(values: Sequence[float], percent: int) -> float:
    """The least value that so many per cent do not exceed (nearest rank)."""
    return sorted(values)[max(0, math.ceil(len(values) * percent / 100) - 1)]
