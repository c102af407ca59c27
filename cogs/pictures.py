"""Pictures of cards: drawn in a thread, one at a time, and kept for those who ask for the same. Talks to nobody."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import replace

from bot.phrase.card import Card, File
from bot.phrase.standings import Standings
from bot.phrase.timeline import Timeline
from bot.phrase.tongue import ENGLISH, Tongue, tongue
from cogs import charts, ladder

Drawable = Timeline | Standings


class Pictures:
    """Draws off the event loop, and keeps the newest `bound` pictures."""

    def __init__(self, bound: int = 64) -> None:
        self._bound = bound
        self._drawn: OrderedDict[tuple[Drawable, str], bytes] = OrderedDict()
        self._turn = asyncio.Semaphore(1)

    async def pictured(self, card: Card) -> Card:
        """The card with its picture as a file; as it is where it has none."""
        drawable = [what for what in (card.timeline, card.standings) if what]
        files = [File(_name(what), await self.picture(what, card.language), what.words) for what in drawable]
        return replace(card, files=(*files, *card.files)) if files else card

    async def picture(self, what: Drawable, language: str = ENGLISH) -> bytes:
        """The picture as PNG, its legend in a language."""
        key = what, language
        async with self._turn:
            known = self._drawn.get(key)
            if known is None:
                known = self._drawn[key] = await asyncio.to_thread(_draw, what, tongue(language))
            self._drawn.move_to_end(key)
            while len(self._drawn) > self._bound:
                self._drawn.popitem(last=False)
            return known


def _name(what: Drawable) -> str:
    return charts.NAME if isinstance(what, Timeline) else ladder.name_of(what)


def _draw(what: Drawable, speaks: Tongue) -> bytes:
    return charts.draw(what, speaks=speaks) if isinstance(what, Timeline) else ladder.draw(what, speaks=speaks)
