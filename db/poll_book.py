"""Polls that changed nothing but their feed's state, saved together: one transaction for as many as come while another is saved.

What a poll that brought items changes is saved with the items, by `db.feeds.save_poll` in their transaction.
"""

from __future__ import annotations

import asyncio

from bot.transfers.model import PollState
from db.engine import Database
from db.feeds import save_polls


class PollBook:
    """Takes polls from many tasks. One for the whole program; keeps nothing of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: dict[int, PollState] = {}
        self._turn = asyncio.Lock()

    async def save(self, feed_id: int, state: PollState) -> None:
        """Keep what a poll changed of a feed, which its caller alone has leased; returns when it is saved.

        Whoever comes to turn saves for all that wait. Where that fails he is told, and the next tries again for the rest.
        """
        self._waiting[feed_id] = state
        try:
            async with self._turn:
                if self._waiting.get(feed_id) is not state:
                    return
                polls = dict(self._waiting)
                async with self._database.writing() as conn:
                    await save_polls(conn, list(polls.items()))
                self._waiting = {other: new for other, new in self._waiting.items() if polls.get(other) is not new}
        finally:
            if self._waiting.get(feed_id) is state:
                del self._waiting[feed_id]
