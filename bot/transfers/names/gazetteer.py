"""Listed names in text: clubs, players, sources and people, the longest first, in one pass.

Each word of a text is looked up as the first word of a name, and then only names of the lengths that begin with it, so
the size of the lists costs nothing. It says what a name may mean, not what it means here: that is for `mentions`,
`clubs` and `people`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.transfers.names.bynames import NO_BYNAMES, Bynames, bynames
from bot.transfers.names.entries import Club, ListedPlayer, Person, Source
from bot.transfers.names.spellings import BEFORE_FELLOWS, DECLINED, How, club_names, names_of, source_names
from bot.transfers.vocabulary import word_set
from bot.transfers.writing.text import Token, fold

Entry = Club | ListedPlayer | Source | Person

_NONE: frozenset[str] = frozenset()
_SKIPPED = frozenset([".", "&", "’", "'", ""])
_ARTICLES = frozenset().union(*DECLINED.values(), BEFORE_FELLOWS) | word_set(
    """
    the los les las die der das la le el il lo i gli l d den de del do dos of and y e und et in du della dello dell
    """
)


_COLOURS = word_set(
    """
    rossoneri bianconeri nerazzurri giallorossi biancocelesti partenopei blucerchiati azulgranas azulgrana blaugranas blaugrana culés
    merengues colchoneros rojiblancos verdiblancos franjirrojos hispalenses
    """
)
"""By-names of clubs that newspapers write without a capital; they mean nothing else."""


_PLURALS = frozenset(["los", "las", "gli", "les"])
"""Articles after which a club's by-name needs no capital: "los periquitos"; of English and German ones it does."""


@dataclass(slots=True)
class Reading:
    """One thing that a name in a list stands for, and how sure that name is."""

    entry: Entry
    how: How = "name"


@dataclass(slots=True)
class Found:
    """A listed name in a run of tokens: `first` to `last` (exclusive), and what it may mean. Never changed once made, nor is a reading;
    not frozen, as that makes making one three times as dear.
    """

    first: int
    last: int
    readings: tuple[Reading, ...]

    def is_of(self, *kinds: type[Entry]) -> bool:
        """Whether it may mean an entry of one of these kinds."""
        return True in [isinstance(reading.entry, kinds) for reading in self.readings]


class Gazetteer:
    """All lists in one table of names. Built once; finding a name takes the same time however many are listed.

    `imported` players are many and little known: they have the names that nobody else in the lists bears,
    as a whole or as a surname.
    """

    def __init__(
        self,
        clubs: Iterable[Club] = (),
        players: Iterable[ListedPlayer] = (),
        sources: Iterable[Source] = (),
        people: Iterable[Person] = (),
        *,
        imported: Iterable[ListedPlayer] = (),
    ) -> None:
        self._by_club_name = {club.name: club for club in clubs}
        self._bynames = bynames(self._by_club_name.values())
        self._small = {fold(name) for club in self._by_club_name.values() for name in club.nicknames if name.islower()}
        self._begin_small = _ARTICLES | _COLOURS | _PLURALS | {name.partition(" ")[0] for name in self._small}
        self._names: dict[str, tuple[Reading, ...]] = {}
        self._sizes: dict[str, tuple[int, ...]] = {}
        self._small_begun: dict[str, set[str]] = {}
        self._surnames: dict[str, list[str]] = {}
        self._imported: dict[str, list[str]] = {}
        self._elsewhere: set[str] = set()
        self._staff: set[str] = set()
        self._squads: dict[str, list[ListedPlayer]] = {}
        for club in self._by_club_name.values():
            for key, how in club_names(club):
                self._add(key, (Reading(club, how),))
        for player in players:
            self._add_player(player, self._surnames, _NONE)
            if player.club is not None:
                self._squads.setdefault(player.club, []).append(player)
        for person in people:
            for key in names_of(person):
                self._add(key, (Reading(person),))
                self._staff.add(key.rpartition(" ")[2])
        self._elsewhere |= self._staff
        for source in sources:
            for key, how in source_names(source):
                self._add(key, (Reading(source, how),))
        taken = frozenset((*self._names, *self._surnames))
        for player in imported:
            self._add_player(player, self._imported, taken)

    def _add(self, key: str, readings: tuple[Reading, ...]) -> None:
        known = self._names.get(key)
        if known is not None:
            self._names[key] = (*known, *(reading for reading in readings if reading not in known))
            return
        self._names[key] = readings
        first, _, rest = key.partition(" ")
        if first in self._begin_small:
            self._small_begun.setdefault(first, set()).add(rest.partition(" ")[0])
        size = rest.count(" ") + 2 if rest else 1
        sizes = self._sizes.get(first, ())
        if size not in sizes:
            self._sizes[first] = (*sizes, size)

    def _add_player(self, player: ListedPlayer, surnames: dict[str, list[str]], taken: frozenset[str]) -> None:
        readings = (Reading(player),)
        for key in names_of(player):
            if key not in taken:
                self._add(key, readings)
                first, _, last = key.rpartition(" ")
                surnames.setdefault(last, []).append(key)
                if surnames is self._surnames:
                    self._elsewhere.add(first.partition(" ")[0])

    def bynames(self, language: str) -> Bynames:
        """What clubs are called in a language alone."""
        return self._bynames.get(language, NO_BYNAMES)

    def find(self, tokens: Sequence[Token], written: Sequence[str]) -> list[Found]:
        """The listed names in a sentence, longest first, none inside another, each with a capital where names have one.

        `written`: the keys of its tokens.
        """
        sizes, small = self._sizes, self._begin_small
        spots = [
            number
            for number, key in enumerate(written)
            if key in sizes
            and key not in _SKIPPED
            and (self._small_begins(written, number) if key in small else _may_begin(tokens[number]))
        ]
        if not spots:
            return []
        numbers, keys = _without_skipped(written)
        gapless = isinstance(numbers, range)
        found: list[Found] = []
        for spot in spots:
            at = spot if gapless else bisect_left(numbers, spot)
            for size in sizes[written[spot]]:
                key = " ".join(keys[at : at + size]) if size > 1 else keys[at]
                readings = self._names.get(key)
                if readings is None or at + size > len(keys):
                    continue
                stop = numbers[at + size - 1] + 1
                if (key in self._small or _written_as_name(tokens, spot, stop)) and not _is_cut(readings, tokens, stop):
                    found.append(Found(spot, stop, readings))
        return _longest(found)

    def _small_begins(self, written: Sequence[str], at: int) -> bool:
        """Whether a name may begin with a small word here: most often it is the article of something else."""
        following = written[at + 1] if at + 1 < len(written) else ""
        begun = self._small_begun[written[at]]
        return following in begun or following in _SKIPPED or "" in begun

    def readings(self, key: str) -> tuple[Reading, ...]:
        """What exactly these folded words, parted by spaces, may mean."""
        return self._names.get(key, ())

    def is_reporter(self, handle: str) -> bool:
        """Whether a handle is a listed journalist's own, and no outlet's."""
        return any(isinstance(reading.entry, Source) and reading.entry.kind == "journalist" for reading in self.readings(handle.lower()))

    def players_named(self, surname: str) -> tuple[ListedPlayer, ...]:
        """The listed players whose name ends in these folded words; imported ones only if no other does."""
        return self._ending(self._surnames, surname) or self._ending(self._imported, surname)

    def squad(self, club: str) -> Sequence[ListedPlayer]:
        """The players of the lists proper whom a club holds."""
        return self._squads.get(club, ())

    def bears_alone(self, surname: str) -> bool:
        """Whether this word is the surname of one player of the lists proper, of nobody else there, and no first name."""
        return surname not in self._elsewhere and len(self._ending(self._surnames, surname)) == 1

    def of_staff(self, surname: str) -> bool:
        """Whether this word is the surname of a listed one who is no player, and of no listed player."""
        return surname in self._staff and not self.players_named(surname)

    def _ending(self, surnames: dict[str, list[str]], surname: str) -> tuple[ListedPlayer, ...]:
        end = f" {surname}"
        keys = [key for key in surnames.get(surname.rpartition(" ")[2], ()) if key == surname or key.endswith(end)]
        entries = [reading.entry for key in keys for reading in self._names[key]]
        return tuple({id(entry): entry for entry in entries if isinstance(entry, ListedPlayer)}.values())

    def club(self, name: str) -> Club | None:
        """The club of this canonical name."""
        return self._by_club_name.get(name)


def _without_skipped(written: Sequence[str]) -> tuple[Sequence[int], Sequence[str]]:
    """The words of a sentence that are part of names, each with where it stands; most sentences have others at their end only."""
    keys = written[:-1] if written[-1] in _SKIPPED else written
    if _SKIPPED.isdisjoint(keys):
        return range(len(keys)), keys
    numbers = [number for number, key in enumerate(written) if key not in _SKIPPED]
    return numbers, [written[number] for number in numbers]


def _may_begin(token: Token) -> bool:
    """Whether a token looks like the first of a name: a word in small letters is none."""
    return not token.text.islower() or token.glued != "" or token.kind != "word"


def _written_as_name(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the run has a name's capitals: "Inter" is one, "the reds" and "nice" are none."""
    alone = last - first == 1 and tokens[first].text[0].isupper()
    if alone or tokens[first].key in _PLURALS:
        return True
    told = False
    for token in tokens[first:last]:
        if token.kind == "word" and token.key not in _ARTICLES:
            if token.text.islower() and not token.glued and token.key not in _COLOURS:
                return False
            told = True
    return told or tokens[first].kind == "tag" or any(t.text[0].isupper() for t in tokens[first:last] if t.kind == "word")


def _is_cut(readings: Sequence[Reading], tokens: Sequence[Token], stop: int) -> bool:
    """Whether what looks like the word for one of a club's people only begins a name: "a Red Dragon", "à Saint-Étienne"."""
    if readings[0].how != "fellow" or stop >= len(tokens):
        return False
    return tokens[stop].glued != "" or tokens[stop].text[0].isupper()


def _longest(found: list[Found]) -> list[Found]:
    """Keep the longest of names that overlap; of equals the leftmost."""
    end = 0
    for name in found:
        if name.first < end:
            break
        end = name.last
    else:
        return found
    kept: list[Found] = []
    for name in sorted(found, key=lambda f: (f.first, f.first - f.last)):
        while kept and name.first < kept[-1].last and name.last - name.first > kept[-1].last - kept[-1].first:
            kept.pop()
        if not kept or name.first >= kept[-1].last:
            kept.append(name)
    return kept
