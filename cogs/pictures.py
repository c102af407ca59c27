"""Pictures of cards: drawn in a thread, one at a time, and kept for those who ask for the same. Talks to nobody."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import replace

from bot.phrase.card import Card, File
from bot.phrase.standings import Standings
from bot.phrase.timeline import Timeline
from cogs import charts, ladder

Drawable = Timeline | Standings


class Pictures:
    """Draws off the event loop, and keeps the newest `bound` pictures."""

    def __init__(self, bound: int = 64) -> None:
        self._bound = bound
        self._drawn: OrderedDict[Drawable, bytes] = OrderedDict()
        self._turn = asyncio.Semaphore(1)

    async def pictured(self, card: Card) -> Card:
        """The card with its picture as a file; as it is where it has none."""
        files = [File(_name(what), await self.picture(what), what.words) for what in (card.timeline, card.standings) if what]
        return replace(card, files=(*files, *card.files)) if files else card

    async def picture(self, what: Drawable) -> bytes:
        """The picture as PNG."""
        async with self._turn:
            known = self._drawn.get(what)
            if known is None:
                known = self._drawn[what] = await asyncio.to_thread(_draw, what)
            self._drawn.move_to_end(what)
            while len(self._drawn) > self._bound:
                self._drawn.popitem(last=False)
            return known


def _name(what: Drawable) -> str:
    return charts.NAME if isinstance(what, Timeline) else ladder.NAME


def _draw(what: Drawable) -> bytes:
    return charts.draw(what) if isinstance(what, Timeline) else ladder.draw(what)
