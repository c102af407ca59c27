"""Rows made into players: those of one player joined, clubs by their canonical names, shipped players recognised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.importing.clubs import ClubNames
from bot.importing.records import Record
from bot.importing.rows import MOST_PLAYERS, BadList, LeftOut
from bot.transfers.sagas.search import plain
from db.listed import ListedPlayer

MOST_ALIASES = 30


@dataclass(slots=True)
class _Draft:
    """A player while his rows come in. `since` is when his newest club began, "" where no row says."""

    number: int
    name: str
    club: str | None
    since: str
    position: str | None
    born: int | None
    aliases: tuple[str, ...] = ()
    clubs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a file holds: players of its own, more aliases for shipped ones by their keys, and rows left out at the end.

    `same`: the shipped player's key by the key that the file has for him.
    """

    players: list[ListedPlayer] = field(default_factory=list)
    shipped: dict[str, tuple[str, ...]] = field(default_factory=dict)
    same: dict[str, str] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)


class Gathering:
    """Players in the making. `add` one record after the other, then `finish`."""

    def __init__(self, clubs: ClubNames, shipped: Iterable[ListedPlayer]) -> None:
        self._clubs = clubs
        self._drafts: dict[str, _Draft] = {}
        self._shipped = {player.key: player for player in shipped}
        self._namesakes: dict[str, list[ListedPlayer]] = {}
        for player in self._shipped.values():
            for name in _full_names(player.name, player.aliases):
                self._namesakes.setdefault(name, []).append(player)

    def add(self, record: Record) -> LeftOut | None:
        """Take a record; the reason where it can't be taken."""
        key = record.key or _key_of(record)
        club = (self._clubs.canonical(record.club) or record.club) if record.club else None
        draft = self._drafts.get(key)
        if draft is None:
            if len(self._drafts) >= MOST_PLAYERS:
                raise BadList(f"The file has more than {MOST_PLAYERS:,} players: split it.")
            self._drafts[key] = _Draft(
                record.number, record.name, club, record.since, record.position, record.born, _joined((), record), (club,) if club else ()
            )
            return None
        if not record.key and (draft.club != club or not record.born):
            if draft.club == club and draft.name == record.name:
                return LeftOut(record.number, f"it is the same as row {draft.number}")
            return LeftOut(record.number, f"row {draft.number} has that name too: give both a key, or a year of birth")
        _join(draft, record, club, self._clubs)
        return None

    def finish(self) -> Gathered:
        """The players that came together. This object is of no use after it."""
        gathered = Gathered()
        while self._drafts:
            key, draft = self._drafts.popitem()
            names = {plain(name): name for name in (*sorted(draft.aliases, reverse=True), draft.name)}
            found = self._shipped.get(key) or self._same(draft, names)
            if isinstance(found, ListedPlayer):
                more = {*gathered.shipped.get(found.key, ()), *_more_names(found, names)}
                gathered.shipped[found.key] = tuple(sorted(more))
                if key != found.key:
                    gathered.same[key] = found.key
            elif found is None:
                gathered.players.append(_player(key, draft, names))
            else:
                gathered.left_out.append(found)
        gathered.players.reverse()
        gathered.left_out.reverse()
        return gathered

    def _same(self, draft: _Draft, names: Mapping[str, str]) -> ListedPlayer | LeftOut | None:
        """The shipped player who this is: one of his full names, and his club or his year. None for somebody else."""
        name = plain(draft.name)
        bearing = {player.key: player for each in names if each == name or " " in each for player in self._namesakes.get(each, ())}
        if not bearing:
            return None
        same = [player for player in bearing.values() if _agree(player, draft)]
        if len(same) == 1:
            return same[0]
        namesakes = {player.key: player for player in self._namesakes.get(name, ())}
        if same or (namesakes and draft.club is None and draft.born is None):
            who = ", ".join(player.key for player in same or namesakes.values())[:200]
            return LeftOut(draft.number, f"a listed player has that name ({who}), and neither club nor year says whether it is he")
        return None


def _agree(player: ListedPlayer, draft: _Draft) -> bool:
    if player.born and player.born == draft.born:
        return True
    return player.club is not None and player.club in (draft.club, *draft.clubs)


def _join(draft: _Draft, record: Record, club: str | None, clubs: ClubNames) -> None:
    """Add another row of the same player. The newest club wins; where several may be the newest, a known one, or none."""
    draft.aliases = _joined(draft.aliases, record)
    if plain(record.name) != plain(draft.name) and len(draft.aliases) < MOST_ALIASES:
        draft.aliases = tuple(dict.fromkeys((*draft.aliases, record.name)))
    draft.position = min(filter(None, (draft.position, record.position)), default=None)
    draft.born = draft.born or record.born
    if club is None or (club in draft.clubs and record.since <= draft.since):
        return
    if not draft.clubs or record.since > draft.since:
        draft.clubs, draft.since = (club,), record.since
    elif record.since == draft.since and len(draft.clubs) < MOST_ALIASES:
        draft.clubs = (*draft.clubs, club)
    known = [each for each in draft.clubs if clubs.canonical(each)]
    draft.club = next((only[0] for only in (draft.clubs, known) if len(only) == 1), None)


def _joined(aliases: tuple[str, ...], record: Record) -> tuple[str, ...]:
    new = [alias for alias in record.aliases if alias not in aliases and alias != record.name]
    return (*aliases, *new)[:MOST_ALIASES] if new else aliases


def _key_of(record: Record) -> str:
    """The key of a player whose row has none: his name, and his year where it is told."""
    return f"name:{plain(record.name)}" + (f":{record.born}" if record.born else "")


def _full_names(name: str, aliases: Iterable[str]) -> Iterator[str]:
    """The name, and those aliases that are more than one word, as they are compared."""
    yield plain(name)
    yield from (folded for folded in map(plain, aliases) if " " in folded)


def _more_names(player: ListedPlayer, names: Mapping[str, str]) -> set[str]:
    known = {plain(name) for name in (player.name, *player.aliases)}
    return {name for folded, name in names.items() if folded not in known}


def _player(key: str, draft: _Draft, names: Mapping[str, str]) -> ListedPlayer:
    aliases = tuple(sorted(name for name in names.values() if name != draft.name))
    return ListedPlayer(key, draft.name, aliases, draft.club, draft.position, draft.born)
