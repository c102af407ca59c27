"""The pace of requests to Discord: so many a second whatever the channel, evenly, in the order in which they are asked for.

Discord counts requests that it refuses against a bot: who asks slower than it allows is not refused.
"""

from __future__ import annotations

import asyncio

A_SECOND = 48
"""Discord takes 50 of a bot; answers to commands are not counted."""


class Pace:
    """Turns, one after the other."""

    def __init__(self, a_second: float = A_SECOND) -> None:
        self._gap = 1 / a_second
        self._next = 0.0

    async def turn(self) -> None:
        """Wait for one's turn; none where nobody asked for a while."""
        now = asyncio.get_running_loop().time()
        at = max(now, self._next)
        self._next = at + self._gap
        await asyncio.sleep(at - now)
