"""Names that people type, found among those their scope knows: players, clubs, leagues.

Indexes are kept in memory a scope and built anew when they are older than a minute and something was added; what a feed
of one server says is in no other server's index.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.asker import Suggestion
from bot.errors import Ambiguous, Unknown
from bot.transfers.model import Player
from bot.transfers.search import Hit, Name, NameIndex, plain
from db import players
from db.types import Connection

FRESH = timedelta(minutes=1)
BY_ID = "player:"


@dataclass(slots=True)
class _Shelf:
    index: NameIndex
    newest: int
    built_at: datetime


@dataclass(slots=True)
class Names:
    """All name look-ups of the service. `clubs` maps a canonical club to its spellings, `leagues` a club to its league."""

    clubs: Mapping[str, Iterable[str]]
    leagues: Mapping[str, str]
    _listed: _Shelf | None = None
    _found: dict[int, _Shelf] = field(default_factory=dict)
    _clubs: NameIndex | None = None
    _leagues: NameIndex | None = None
    _building: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def player(self, conn: Connection, scope_id: int, typed: str, now: datetime) -> Player:
        """The one player meant. Raises `Unknown` with near misses, or `Ambiguous` with who shares the name."""
        if typed.startswith(BY_ID) and typed.removeprefix(BY_ID).isdigit():
            player = await players.visible_player(conn, int(typed.removeprefix(BY_ID)), scope_id)
            if player is None:
                raise Unknown("That player is not known here.")
            return player
        hits = await self._search(conn, scope_id, typed, now)
        if not any(hit.exact for hit in hits):
            self._found.pop(scope_id, None)  # perhaps he was first heard of a moment ago
            hits = await self._search(conn, scope_id, typed, now)
        exact = [hit for hit in hits if hit.exact]
        whole = [hit for hit in exact if plain(typed) in {plain(s) for s in hit.name.spellings}]
        sure = whole if len(whole) == 1 else exact
        if not sure and len(hits) == 1:
            sure = hits
        if not sure:
            raise Unknown(f"Nobody called “{typed[:80]}” is known here.", _choices(hits[:5]))
        if len(sure) > 1:
            raise Ambiguous(f"Several players are called “{typed[:80]}”: choose one.", _choices(sure[:10]))
        player = await players.visible_player(conn, sure[0].name.id, scope_id)
        if player is None:
            raise Unknown(f"Nobody called “{typed[:80]}” is known here.")
        return player

    async def suggest_players(self, conn: Connection, scope_id: int, typed: str, now: datetime) -> list[Suggestion]:
        """Autocomplete for a player option."""
        return [Suggestion(_label(hit), f"{BY_ID}{hit.name.id}") for hit in await self._search(conn, scope_id, typed, now)]

    async def _search(self, conn: Connection, scope_id: int, typed: str, now: datetime) -> list[Hit]:
        await self.prepare(conn, now)
        await self._refresh(conn, scope_id, now)
        shelves = [shelf for shelf in (self._listed, self._found.get(scope_id)) if shelf]
        hits = [hit for shelf in shelves for hit in shelf.index.search(typed)]
        return sorted(hits, key=lambda hit: (-hit.exact, -hit.score, -hit.name.weight, hit.name.label))[:25]

    async def prepare(self, conn: Connection, now: datetime) -> None:
        """Bring the listed players' index up to date, beside the event loop; who comes meanwhile is served from the old one."""
        mark = await players.newest_listed(conn)
        if self._listed is not None and (self._listed.newest == mark or self._building.locked()):
            return
        async with self._building:
            if self._listed is None or self._listed.newest != mark:
                listed = await players.listed_names(conn)
                index = await asyncio.to_thread(lambda: NameIndex(_name(known) for known in listed))
                self._listed = _Shelf(index, mark, now)

    async def _refresh(self, conn: Connection, scope_id: int, now: datetime) -> None:
        shelf = self._found.get(scope_id)
        if shelf and now - shelf.built_at < FRESH:
            return
        mark = await players.newest_found(conn, scope_id)
        if shelf is None or shelf.newest != mark:
            found = await players.found_names(conn, scope_id)
            self._found[scope_id] = _Shelf(NameIndex(_name(n) for n in found), mark, now)
        else:
            shelf.built_at = now

    def club(self, typed: str) -> str:
        """The canonical name of a club. Raises `Unknown` or `Ambiguous`."""
        hits = self._club_index().search(typed)
        exact = [hit for hit in hits if hit.exact and plain(typed) in {plain(s) for s in hit.name.spellings}] or hits[:1]
        if not exact or exact[0].score < 90:
            raise Unknown(f"No club called “{typed[:80]}” is known.", tuple((h.name.label, h.name.label) for h in hits[:5]))
        if len(exact) > 1:
            raise Ambiguous(f"Several clubs are called “{typed[:80]}”.", tuple((h.name.label, h.name.label) for h in exact))
        return exact[0].name.label

    def league(self, typed: str) -> str:
        """The canonical name of a league. Raises `Unknown`."""
        hits = self._league_index().search(typed)
        if not hits or hits[0].score < 90:
            raise Unknown(f"No league called “{typed[:80]}” is known.", tuple((h.name.label, h.name.label) for h in hits[:5]))
        return hits[0].name.label

    def suggest_clubs(self, typed: str) -> list[Suggestion]:
        """Autocomplete for a club option."""
        return [Suggestion(_label(hit), hit.name.label) for hit in self._club_index().search(typed)]

    def suggest_leagues(self, typed: str) -> list[Suggestion]:
        """Autocomplete for a league option."""
        index = self._league_index()
        hits = index.search(typed)
        labels = [hit.name.label for hit in hits] if typed.strip() else sorted(set(self.leagues.values()))[:25]
        return [Suggestion(label, label) for label in labels]

    def _club_index(self) -> NameIndex:
        if self._clubs is None:
            names = (
                Name(i, club, (club, *spellings), self.leagues.get(club, "")) for i, (club, spellings) in enumerate(self.clubs.items())
            )
            self._clubs = NameIndex(names)
        return self._clubs

    def _league_index(self) -> NameIndex:
        if self._leagues is None:
            self._leagues = NameIndex(Name(i, league, (league,)) for i, league in enumerate(sorted(set(self.leagues.values()))))
        return self._leagues


def _name(known: players.KnownName) -> Name:
    detail = ", ".join(part for part in (known.club, known.position) if part)
    return Name(known.player_id, known.name, (known.name, *known.aliases), detail)


def _label(hit: Hit) -> str:
    detail = f" ({hit.name.detail})" if hit.name.detail else ""
    return f"{hit.name.label}{detail}"[:100]


def _choices(hits: list[Hit]) -> tuple[tuple[str, str], ...]:
    return tuple((_label(hit), f"{BY_ID}{hit.name.id}") for hit in hits)
