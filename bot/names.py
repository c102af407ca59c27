"""Names that people type, found among those their scope knows: players, clubs, leagues.

Indexes are kept in memory. That of the names that no list holds is one for each set of feeds: of those that were heard since,
it learns within a minute, of those that are gone within an hour. What a feed of one server says is in no other server's index.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.asker import Suggestion
from bot.collector import long_lists
from bot.errors import Ambiguous, Unknown
from bot.phrase.said import joined, mark, say
from bot.transfers.model import PACK_SCOPE, Player
from bot.transfers.sagas.lens import Lens
from bot.transfers.sagas.search import Hit, Name, NameIndex, plain
from db import lenses, players, rumours, scopes
from db.players import KnownName
from db.types import Connection

FRESH, KEPT = timedelta(minutes=1), timedelta(hours=1)
LATE = 1_000
"""Reports are numbered before they are kept: so many of the newest may have been overtaken by others."""
SETS = 200
"""Sets of feeds whose names are kept, those that were asked for last."""
BY_ID = "player:"
_CHOSEN = re.compile(rf"{BY_ID}([0-9]{{1,18}})")
"""What is typed where a player is chosen from the list; a longer number is nobody's, and no database takes it."""


@dataclass(slots=True)
class _Shelf:
    index: NameIndex
    newest: int


@dataclass(slots=True)
class _Found:
    """Names that some feeds have given to players whom no list holds, up to the report `newest`. Looked at every minute."""

    names: dict[int, KnownName]
    newest: int
    looked_at: datetime
    built_at: datetime
    index: NameIndex = field(default_factory=lambda: NameIndex(()))

    def knows(self, player_id: int, name: str) -> bool:
        known = self.names.get(player_id)
        return known is not None and name in (known.name, *known.aliases)


@dataclass(slots=True)
class Names:
    """All name look-ups of the service. `clubs` maps a canonical club to its spellings, `leagues` a club to its league.

    `known_as`: of names that several share, whom they mean where nobody says more (`plain` name to full name).
    """

    clubs: Mapping[str, Iterable[str]]
    leagues: Mapping[str, str]
    known_as: Mapping[str, str] = field(default_factory=dict)
    _listed: _Shelf | None = None
    _found: dict[frozenset[int], _Found] = field(default_factory=dict)
    _clubs: NameIndex | None = None
    _leagues: NameIndex | None = None
    _building: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def player(self, conn: Connection, scope_id: int, typed: str, now: datetime, *, lens: Lens | None = None) -> Player:
        """The one player meant. Raises `Unknown` with near misses, or `Ambiguous` with who shares the name.

        `lens`: to look through another than the scope's own.
        """
        lens = lens or await lenses.lens_of(conn, scope_id)
        chosen = _CHOSEN.fullmatch(typed)
        if (meant := int(chosen[1]) if chosen else lens.meant(typed)) is not None:
            return await _visible(conn, meant, scope_id, lens, say("That player is not known here."))
        hits = await self._search(conn, scope_id, typed, now)
        if not any(hit.exact for hit in hits):
            hits = await self._search(conn, scope_id, typed, now, after=timedelta())  # perhaps he was first heard of a moment ago
        hits = _seen(hits, lens)
        nobody = say("Nobody called “{name}” is known here.", name=typed[:80])
        exact = [hit for hit in hits if hit.exact]
        whole = [hit for hit in exact if plain(typed) in {plain(s) for s in hit.name.spellings}]
        famous = [hit for hit in exact if hit.name.label == self.known_as.get(plain(typed))]
        sure = next((some for some in (whole, famous) if len(some) == 1), exact)
        if not sure and len(hits) == 1:
            sure = hits
        if not sure:
            raise Unknown(nobody, tuple((_label(hit), hit.name.label) for hit in _heard(hits, lens)[:5]))
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

    async def _search(self, conn: Connection, scope_id: int, typed: str, now: datetime, *, after: timedelta = FRESH) -> list[Hit]:
        await self._learn_listed(conn)
        found = await self._heard_of(conn, scope_id, now, after)
        indexes = [*([self._listed.index] if self._listed else []), found.index]
        hits = [hit for index in indexes for hit in index.search(typed)]
        return sorted(hits, key=lambda hit: (-hit.exact, -hit.score, -hit.name.weight, hit.name.label))[:25]

    async def prepare(self, conn: Connection, now: datetime) -> None:
        """Have what most ask for ready before somebody does."""
        await self._learn_listed(conn)
        await self._heard_of(conn, PACK_SCOPE, now, FRESH)

    async def _learn_listed(self, conn: Connection) -> None:
        """Bring the listed players' index up to date, beside the event loop; who comes meanwhile is served from the old one."""
        newest = await players.newest_listed(conn)
        if self._listed is not None and (self._listed.newest == newest or self._building.locked()):
            return
        async with self._building:
            if self._listed is None or self._listed.newest != newest:
                with long_lists():
                    listed = await players.listed_names(conn)
                    index = await asyncio.to_thread(lambda: NameIndex(map(_name, listed)))
                    self._listed = _Shelf(index, newest)
                    del listed

    async def _heard_of(self, conn: Connection, scope_id: int, now: datetime, after: timedelta) -> _Found:
        """The names that a scope's feeds have given to players whom no list holds, as they were so long ago at most."""
        feeds = (await scopes.feeds_by_scope(conn, [scope_id]))[scope_id]
        found = self._found.get(feeds)
        if found is None or now - found.built_at >= KEPT:
            newest = await rumours.newest(conn)
            names = {known.player_id: known for known in await players.found_names(conn, scope_id)}
            found = _Found(names, newest, now, now, await _index(names.values()))
        elif now - found.looked_at >= after:
            newest = await rumours.newest(conn)
            named = await players.named_since(conn, scope_id, min(found.newest, newest - LATE))
            if new := {player_id for player_id, name in named if not found.knows(player_id, name)}:
                found.names |= {known.player_id: known for known in await players.found_names(conn, scope_id, only=new)}
                found.index = await _index(found.names.values())
            found.newest, found.looked_at = newest, now
        self._found.pop(feeds, None)
        self._found[feeds] = found
        while len(self._found) > SETS:
            del self._found[next(iter(self._found))]
        return found

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


async def _index(names: Iterable[KnownName]) -> NameIndex:
    """Built beside the event loop."""
    listed = list(names)
    return await asyncio.to_thread(lambda: NameIndex(map(_name, listed)))


def _name(known: KnownName) -> Name:
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
    if not hit.name.detail:
        return hit.name.label
    before, comma, last = hit.name.detail.rpartition(", ")
    return joined("", (hit.name.label, " (", before, comma, say(last) if last in _POSITIONS else last, ")"))


_POSITIONS = {mark("goalkeeper"), mark("defender"), mark("midfielder"), mark("forward")}


def _choices(hits: list[Hit]) -> tuple[tuple[str, str], ...]:
    return tuple((_label(hit), f"{BY_ID}{hit.name.id}") for hit in hits)


def _labels(hits: list[Hit]) -> tuple[tuple[str, str], ...]:
    return tuple((hit.name.label, hit.name.label) for hit in hits)
