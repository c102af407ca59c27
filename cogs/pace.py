"""The pace of requests to Discord: so many a second whatever the channel, evenly, in the order in which they are asked for.

Discord counts requests that it refuses against a bot: who asks slower than it allows is not refused.
"""

from __future__ import annotations

import asyncio

A_SECOND = 45
"""Discord takes 50 of a bot, and some arrive closer together than they were sent; answers to commands are not counted."""
_AT_ONCE = 3


class Pace:
    """Turns, one after the other; `_AT_ONCE` after a while in which nobody asked, or in which the loop was held up."""

    def __init__(self, a_second: float = A_SECOND) -> None:
        self._gap = 1 / a_second
        self._next = 0.0
        self._turns = asyncio.Lock()

    async def turn(self) -> None:
        """Wait for one's turn; none where nobody asked for a while."""
        time = asyncio.get_running_loop().time
        async with self._turns:
            await asyncio.sleep(max(0.0, self._next - time()))
            self._next = max(self._next, time() - (_AT_ONCE - 1) * self._gap) + self._gap
