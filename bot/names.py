"""Names that people type, found among those their scope knows: players, clubs, leagues.

Indexes are kept in memory a scope and built anew when they are older than a minute and something was added; what a feed
of one server says is in no other server's index.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.asker import Suggestion
from bot.collector import long_lists
from bot.errors import Ambiguous, Unknown
from bot.phrase.said import say
from bot.transfers.lens import Lens
from bot.transfers.model import Player
from bot.transfers.search import Hit, Name, NameIndex, plain
from db import lenses, players
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
    """All name look-ups of the service. `clubs` maps a canonical club to its spellings, `leagues` a club to its league.

    `known_as`: of names that several share, whom they mean where nobody says more (`plain` name to full name).
    """

    clubs: Mapping[str, Iterable[str]]
    leagues: Mapping[str, str]
    known_as: Mapping[str, str] = field(default_factory=dict)
    _listed: _Shelf | None = None
    _found: dict[int, _Shelf] = field(default_factory=dict)
    _clubs: NameIndex | None = None
    _leagues: NameIndex | None = None
    _building: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def player(self, conn: Connection, scope_id: int, typed: str, now: datetime, *, lens: Lens | None = None) -> Player:
        """The one player meant. Raises `Unknown` with near misses, or `Ambiguous` with who shares the name.

        `lens`: to look through another than the scope's own.
        """
        lens = lens or await lenses.lens_of(conn, scope_id)
        typed_id = int(typed.removeprefix(BY_ID)) if typed.startswith(BY_ID) and typed.removeprefix(BY_ID).isdigit() else None
        if (meant := typed_id or lens.meant(typed)) is not None:
            return await _visible(conn, meant, scope_id, lens, say("That player is not known here."))
        hits = await self._search(conn, scope_id, typed, now)
        if not any(hit.exact for hit in hits):
            self._found.pop(scope_id, None)  # perhaps he was first heard of a moment ago
            hits = await self._search(conn, scope_id, typed, now)
        hits = _seen(hits, lens)
        nobody = say("Nobody called “{name}” is known here.", name=typed[:80])
        exact = [hit for hit in hits if hit.exact]
        whole = [hit for hit in exact if plain(typed) in {plain(s) for s in hit.name.spellings}]
        famous = [hit for hit in exact if hit.name.label == self.known_as.get(plain(typed))]
        sure = next((some for some in (whole, famous) if len(some) == 1), exact)
        if not sure and len(hits) == 1:
            sure = hits
        if not sure:
            raise Unknown(nobody, _choices(_heard(hits, lens)[:5]))
        if len(sure) > 1:
            several = say("Several players are called “{name}”: choose one.", name=typed[:80])
            raise Ambiguous(several, _choices(_heard(sure, lens)[:10]))
        return await _visible(conn, sure[0].name.id, scope_id, lens, nobody)

    async def suggest_players(self, conn: Connection, scope_id: int, typed: str, now: datetime) -> list[Suggestion]:
        """Autocomplete for a player option."""
        lens = await lenses.lens_of(conn, scope_id)
        hits = _heard(_seen(await self._search(conn, scope_id, typed, now), lens), lens)
        meant = lens.meant(typed)
        first = [found for found in [await players.visible_player(conn, meant, scope_id, lens)] if found] if meant else []
        aliased = [Suggestion(say("{player} (“{name}” here)", player=found.name, name=typed), f"{BY_ID}{found.id}") for found in first]
        return [*aliased, *(Suggestion(_label(hit), f"{BY_ID}{hit.name.id}") for hit in hits if hit.name.id != meant)][:25]

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
                with long_lists():
                    listed = await players.listed_names(conn)
                    index = await asyncio.to_thread(lambda: NameIndex(_name(known) for known in listed))
                    self._listed = _Shelf(index, mark, now)
                    del listed

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
            raise Unknown(say("No club called “{name}” is known.", name=typed[:80]), _labels(hits[:5]))
        if len(exact) > 1:
            raise Ambiguous(say("Several clubs are called “{name}”.", name=typed[:80]), _labels(exact))
        return exact[0].name.label

    def league(self, typed: str) -> str:
        """The canonical name of a league. Raises `Unknown`."""
        hits = self._league_index().search(typed)
        if not hits or hits[0].score < 90:
            raise Unknown(say("No league called “{name}” is known.", name=typed[:80]), _labels(hits[:5]))
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


async def _visible(conn: Connection, player_id: int, scope_id: int, lens: Lens, sentence: str) -> Player:
    """A player as he is known here; raises `Unknown` with a sentence, another where he is ignored."""
    found = await players.visible_player(conn, player_id, scope_id, lens)
    if found is None and lens.is_ignored(lens.player(player_id)):
        raise Unknown(say("That player is ignored in this server. Its moderators can undo that with /player list."))
    if found is None:
        raise Unknown(sentence)
    return found


def _seen(hits: list[Hit], lens: Lens) -> list[Hit]:
    """Hits as they are seen here: who was merged into another is he, once."""
    found: dict[int, Hit] = {}
    for hit in hits:
        player_id = lens.player(hit.name.id)
        found.setdefault(player_id, hit if player_id == hit.name.id else replace(hit, name=replace(hit.name, id=player_id)))
    return list(found.values())


def _heard(hits: list[Hit], lens: Lens) -> list[Hit]:
    """Hits without those who are ignored here."""
    return [hit for hit in hits if not lens.is_ignored(hit.name.id)]


def _label(hit: Hit) -> str:
    detail = f" ({hit.name.detail})" if hit.name.detail else ""
    return f"{hit.name.label}{detail}"[:100]


def _choices(hits: list[Hit]) -> tuple[tuple[str, str], ...]:
    return tuple((_label(hit), f"{BY_ID}{hit.name.id}") for hit in hits)


def _labels(hits: list[Hit]) -> tuple[tuple[str, str], ...]:
    return tuple((hit.name.label, hit.name.label) for hit in hits)
