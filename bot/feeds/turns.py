"""Turns at a host: one request at a time, and a pause between two. First come, first served; nothing is kept of idle hosts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.feeds.errors import Crowded
from bot.phrase.said import say

_TIDY_ABOVE = 1000


@dataclass(slots=True)
class _Host:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    users: int = 0


class Turns:
    """Hands out turns. `gap`: seconds between the end of one turn at a host and the start of the next."""

    def __init__(self, gap: float) -> None:
        self._gap = gap
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def at(self, host: str, patience: float | None = None) -> AsyncIterator[float]:
        """Wait for a turn at the host and hold it; gives the seconds that were waited.

        Raises:
            Crowded: it did not come within `patience` (seconds).
        """
        turn = self._hosts.setdefault(host, _Host())
        clock = asyncio.get_running_loop().time
        began = clock()
        turn.users += 1
        try:
            await _acquire(turn.lock, host, patience)
            try:
                await asyncio.sleep(max(0.0, turn.free_at - clock()))
                yield clock() - began
            finally:
                turn.free_at = max(turn.free_at, clock() + self._gap)
                turn.lock.release()
        finally:
            turn.users -= 1
            self._tidy(clock())

    def _tidy(self, now: float) -> None:
        if len(self._hosts) > _TIDY_ABOVE:
            self._hosts = {name: host for name, host in self._hosts.items() if host.users or host.free_at > now}


async def _acquire(lock: asyncio.Lock, host: str, patience: float | None) -> None:
    try:
        async with asyncio.timeout(patience):
            await lock.acquire()
    except TimeoutError as error:
        raise Crowded(say("{host} has too many other requests of mine waiting; this one is made later.", host=host)) from error
