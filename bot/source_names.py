"""Sources that people type, found among the listed ones and those that a scope's feeds have named lately.

Like names of players: what only another server's feed has named is not suggested.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.asker import Suggestion
from bot.errors import Ambiguous, Unknown
from bot.phrase.said import joined, say
from bot.phrase.words import tier_words
from bot.transfers.sagas.lens import source_key
from bot.transfers.sagas.search import Hit, Name, NameIndex, plain
from bot.transfers.sagas.sources import SourceBook
from db import sources
from db.types import Connection

FRESH = timedelta(minutes=1)
_SURE = 90


@dataclass(frozen=True, slots=True)
class _Shelf:
    index: NameIndex
    names: dict[str, str]
    built_at: datetime


@dataclass(slots=True)
class SourceNames:
    """All look-ups of sources. An index is kept a scope, for a minute."""

    book: SourceBook
    _shelves: dict[int, _Shelf] = field(default_factory=dict)

    async def source(self, conn: Connection, scope_id: int, typed: str, now: datetime) -> str:
        """The one source meant, by the name that reports have. Raises `Unknown` with near misses, or `Ambiguous`."""
        if known := await self.known(conn, scope_id, typed, now):
            return known
        hits = (await self._shelf(conn, scope_id, now)).index.search(typed, 5)
        sure = [hit for hit in hits if hit.score >= _SURE]
        if len(sure) == 1:
            return sure[0].name.label
        if sure:
            raise Ambiguous(say("Several sources are called something like “{name}”: choose one.", name=typed[:80]), _choices(sure))
        raise Unknown(say("No source called “{name}” is known here.", name=typed[:80]), _choices(hits))

    async def known(self, conn: Connection, scope_id: int, typed: str, now: datetime) -> str | None:
        """The source that bears exactly what was typed as its name or one of its spellings."""
        if listed := self.book.find(typed):
            return listed
        return (await self._shelf(conn, scope_id, now)).names.get(source_key(typed))

    async def suggest(self, conn: Connection, scope_id: int, typed: str, now: datetime) -> list[Suggestion]:
        """Autocomplete for an option of sources; nothing typed shows those of the best tier."""
        shelf = await self._shelf(conn, scope_id, now)
        labels = [hit.name.label for hit in shelf.index.search(typed)] if plain(typed) else list(shelf.names.values())
        shown = [label for label in labels if len(label) <= 100][:25]
        return [Suggestion(joined("", (label, " (", tier_words(self.book.tier(label)), ")")), label) for label in shown]

    async def _shelf(self, conn: Connection, scope_id: int, now: datetime) -> _Shelf:
        shelf = self._shelves.get(scope_id)
        if shelf is None or now - shelf.built_at >= FRESH:
            heard = await sources.heard_lately(conn, scope_id)
            names = [*sorted(self.book.tiers, key=lambda name: (self.book.tiers[name].rank, name)), *heard]
            own = {source_key(name): name for name in reversed(names)}
            ordered = {key: own[key] for key in dict.fromkeys(map(source_key, names))}
            index = NameIndex(
                Name(number, name, (name,), weight=-self.book.tier(name).rank) for number, name in enumerate(ordered.values())
            )
            shelf = self._shelves[scope_id] = _Shelf(index, ordered, now)
        return shelf


def _choices(hits: list[Hit]) -> tuple[tuple[str, str], ...]:
    return tuple((hit.name.label, hit.name.label) for hit in hits)
