"""Room for bodies: a few big ones at a time, so that hundreds that arrive together cannot fill the memory. Small ones need none.

A body is big from its first byte beyond the small; how big one may become is the decoder's business.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from bot.feeds.errors import Crowded
from bot.phrase.said import say


class Shelf:
    """The place of one body, from its first byte until it was read."""

    def __init__(self, small: int, big: asyncio.Semaphore, patience: float) -> None:
        self._small = small
        self._big = big
        self._patience = patience
        self._taken = False

    async def hold(self, size: int, host: str) -> None:
        """Have room for a body of so many bytes.

        Raises:
            Crowded: it is big, and there was no room for it in good time.
        """
        if self._taken or size <= self._small:
            return
        try:
            async with asyncio.timeout(self._patience):
                await self._big.acquire()
        except TimeoutError as error:
            raise Crowded(say("{host} sends a big feed while many others are read; this one is asked for later.", host=host)) from error
        self._taken = True

    def clear(self) -> None:
        """Give the room back: the body was read, or let go of."""
        if self._taken:
            self._taken = False
            self._big.release()


class Larder:
    """Hands out shelves. Sizes in bytes, `patience` in seconds. One for the whole program."""

    def __init__(self, small: int, big_at_once: int, patience: float) -> None:
        self._small = small
        self._big = asyncio.Semaphore(big_at_once)
        self._patience = patience

    @contextmanager
    def shelf(self) -> Iterator[Shelf]:
        """A place for one body, cleared at the end."""
        shelf = Shelf(self._small, self._big, self._patience)
        try:
            yield shelf
        finally:
            shelf.clear()
