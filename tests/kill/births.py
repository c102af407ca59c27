"""How lives begin, and what befalls them from outside: the process that forks, the killer, the line that is cut."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.double import DiscordDouble
from tests.kill.life import Plan

ROOT = Path(__file__).parents[2]


class Heard(list[Any]):
    """A list that tells of each addition."""

    def __init__(self) -> None:
        super().__init__()
        self.more = asyncio.Event()

    def append(self, item: Any) -> None:
        super().append(item)
        self.more.set()


@dataclass
class Nursery:
    """The process that gives birth to lives."""

    process: asyncio.subprocess.Process
    log: Path

    async def raise_child(self, plan: Plan, double: DiscordDouble) -> bool:
        """Let a child live; whether it was killed."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps(asdict(plan)).encode() + b"\n")
        await self.process.stdin.drain()
        child = await self._number()
        killer = asyncio.create_task(kill_in_flight(child, double, plan.time)) if plan.dies_at == "in flight" else None
        shaker = asyncio.create_task(shake_gateway(double)) if plan.listens else None
        status = await self._number()
        for task in filter(None, (killer, shaker)):
            task.cancel()
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
            return True
        assert status == 0, self.log.read_text()[-4_000:]
        return False

    async def _number(self) -> int:
        assert self.process.stdout
        return int(await asyncio.wait_for(self.process.stdout.readline(), 60) or self._dead())

    def _dead(self) -> int:
        raise AssertionError(self.log.read_text()[-4_000:])


async def kill_in_flight(child: int, double: DiscordDouble, times: int) -> None:
    """Kill a process as soon as its so many-th message has arrived, before the answer has left."""
    calls = double.calls = Heard()
    while sum(call.method == "POST" and call.path.endswith(("/messages", "/threads")) for call in calls) < times:
        await calls.more.wait()
        calls.more.clear()
    os.kill(child, signal.SIGKILL)


async def shake_gateway(double: DiscordDouble) -> None:
    """Cut the gateway's line whenever it has come up."""
    while True:
        await double.wait_for(lambda: double.gateway.connected, 60)
        double.gateway.drop()
        await double.wait_for(lambda: not double.gateway.connected, 60)


@asynccontextmanager
async def nursery(tmp_path: Path) -> AsyncIterator[Nursery]:
    """Start the process that forks, and end it."""
    log = tmp_path / "lives.log"
    with log.open("wb") as errors:
        pipe = asyncio.subprocess.PIPE
        command = (sys.executable, "-m", "tests.kill.nursery")
        process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=errors)
    assert process.stdin
    try:
        yield Nursery(process, log)
    finally:
        process.stdin.close()
        await process.wait()
