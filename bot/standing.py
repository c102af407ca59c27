"""A standing set of work: so many things side by side, each a task that is kept until it ends.

What the work is, and what becomes of a bug in it, is its owner's business.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

MOMENT = 1.0
"""Seconds to wait for something to end before one looks again what is due."""
_MORE = 0.1
"""Seconds in which more may end: looking what is due costs the same for one as for many."""


class Standing:
    """Tasks on their way."""

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._running: set[asyncio.Task[None]] = set()

    @property
    def room(self) -> int:
        """How many more there is room for."""
        return self._at_once - len(self._running)

    def begin(self, work: Coroutine[None, None, None]) -> None:
        """Begin one more."""
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def one_ends(self) -> int:
        """Wait a moment for something to end, and a little for more; how much did."""
        before = set(self._running)
        if not before:
            return 0
        ended, going = await asyncio.wait(before, timeout=MOMENT, return_when=asyncio.FIRST_COMPLETED)
        if ended and going:
            await asyncio.wait(going, timeout=_MORE)
        return sum(task.done() for task in before)

    async def settle(self) -> None:
        """Wait until all have ended."""
        while self._running:
            await asyncio.wait(set(self._running))

    async def stop(self) -> None:
        """Wait no longer."""
        for task in self._running:
            task.cancel()
        await self.settle()
