"""The clock's side of the service: what runs again and again, and how it goes on after a bug.

The one place (beside the command error handler) that catches every exception: a bug in one round is logged with its
traceback, and the next round runs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Loop:
    """A round of work, and the pause after it. A round that did something (true) is followed by the next at once."""

    name: str
    work: Callable[[], Awaitable[object]]
    pause: timedelta


async def run_loops(loops: list[Loop], stop: asyncio.Event) -> None:
    """Run loops side by side until `stop` is set; a round that is going on is finished first."""
    async with asyncio.TaskGroup() as group:
        for loop in loops:
            group.create_task(_run(loop, stop), name=loop.name)


async def _run(loop: Loop, stop: asyncio.Event) -> None:
    failures = 0
    while not stop.is_set():
        try:
            again = bool(await loop.work())
            failures = 0
        except Exception:
            log.exception("loop.failed", loop=loop.name)
            failures, again = failures + 1, False
        if not again:
            await _rest(loop.pause * min(2**failures, 60), stop)


async def _rest(pause: timedelta, stop: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(stop.wait(), pause.total_seconds())
    except TimeoutError:
        return


def real_time() -> datetime:
    """The time now, aware and UTC."""
    return datetime.now(UTC)
