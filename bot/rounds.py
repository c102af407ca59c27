"""The polls that are going on: a standing set, topped up with what is due, so that slow servers hold up no good feed.

One poll a host at a time is leased; what is asked, and what becomes of it, is `bot.poll`'s business.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog

from bot.poll import LEASE, Poller
from bot.standing import Standing
from bot.transfers.model import Feed
from db import feeds

log = structlog.get_logger(__name__)

AT_ONCE = 200


class Rounds:
    """Polls side by side, each in a task of its own that is kept until it ends."""

    def __init__(self, poller: Poller, at_once: int = AT_ONCE) -> None:
        self._poller = poller
        self._standing = Standing(at_once)

    async def top_up(self, clock: Callable[[], datetime]) -> int:
        """Begin polls of feeds that are due, as many as there is room for; how many were begun."""
        if self._standing.room <= 0:
            return 0
        async with self._poller.database.writing() as conn:
            due = await feeds.due_feeds(conn, clock(), self._standing.room, LEASE)
        for feed in due:
            self._standing.begin(self._poll(feed, clock))
            await asyncio.sleep(0)  # one after the other: hundreds at once would hold up everything else
        return len(due)

    async def _poll(self, feed: Feed, clock: Callable[[], datetime]) -> None:
        """Poll one feed. A bug in it is logged, harms no other, and counts as a failure of the poll."""
        if not await self._went_well(feed, self._poller.poll(feed, clock)):
            await self._went_well(feed, self._poller.broke(feed, clock()))

    async def _went_well(self, feed: Feed, work: Awaitable[object]) -> bool:
        try:
            await work
        except Exception:
            log.exception("poll.broke", feed=feed.id)
            return False
        return True

    async def settle(self) -> None:
        """Wait until all that are going on have ended."""
        await self._standing.settle()

    async def stop(self) -> None:
        """End what is going on; leases run out, and the feeds are asked again later."""
        await self._standing.stop()
