"""Listed names in text: clubs, players, sources and people, the longest first, in one pass.

An Aho-Corasick automaton over folded words finds every listed name whatever the size of the lists. It says what a name
may mean, not what it means here: that is for `mentions`, `clubs` and `people`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

import ahocorasick

from bot.transfers.entries import Club, ListedPlayer, Person, Source
from bot.transfers.text import Token, fold, words
from bot.transfers.vocabulary import word_set

How = Literal["name", "nickname", "shared", "common", "tag"]
Entry = Club | ListedPlayer | Source | Person

_LONGEST = 8
_SKIPPED = frozenset([".", "&", "’", "'"])
_UMLAUTS = str.maketrans({"ü": "ue", "ö": "oe", "ä": "ae", "Ü": "Ue", "Ö": "Oe", "Ä": "Ae", "ø": "oe", "å": "aa"})
_FAMILY_FIRST = frozenset({"south korea", "korea republic", "north korea", "japan", "china"})
_ARTICLES = word_set(
    """
    the los les las die der das la le el il lo i gli l den de of and y e und et in du della dello
    """
)


class Reading(NamedTuple):
    """One thing that a name in a list stands for, and how sure that name is."""

    entry: Entry
    how: How = "name"


class Found(NamedTuple):
    """A listed name in a run of tokens: `first` to `last` (exclusive), and what it may mean."""

    first: int
    last: int
    readings: tuple[Reading, ...]


class Gazetteer:
    """All lists in one automaton. Built once; finding a name takes the same time however many are listed."""

    def __init__(
        self,
        clubs: Iterable[Club] = (),
        players: Iterable[ListedPlayer] = (),
        sources: Iterable[Source] = (),
        people: Iterable[Person] = (),
    ) -> None:
        self._clubs = tuple(clubs)
        self._players = tuple(players)
        names: dict[str, dict[Reading, None]] = {}
        for key, reading in self._all_names(tuple(sources), tuple(people)):
            names.setdefault(key, {})[reading] = None
        self._automaton = ahocorasick.Automaton()
        names.pop("", None)  # of a name that is all marks nothing is left
        for key, readings in names.items():
            self._automaton.add_word(f" {key} ", (key.count(" ") + 1, tuple(readings)))
        if names:
            self._automaton.make_automaton()
        self._empty = not names
        self._surnames = _surnames(self._players)
        self._by_club_name = {club.name: club for club in self._clubs}

    def _all_names(self, sources: tuple[Source, ...], people: tuple[Person, ...]) -> Iterator[tuple[str, Reading]]:
        for club in self._clubs:
            yield from _club_names(club)
        entries: tuple[ListedPlayer | Person, ...] = (*self._players, *people)
        for entry in entries:
            nationality = entry.nationality if isinstance(entry, ListedPlayer) else None
            for key in {key for name in (entry.name, *entry.aliases) for key in spellings(name, nationality)}:
                yield key, Reading(entry)
        for source in sources:
            yield from ((_key(name), Reading(source)) for name in (source.name, *source.aliases))
            yield from ((f"@{fold(handle.lstrip('@'))}", Reading(source, "tag")) for handle in source.handles)

    def find(self, tokens: Sequence[Token], *, caseless: bool = False) -> list[Found]:
        """The listed names in a sentence, longest first, none inside another, each with a capital where names have one."""
        if self._empty:
            return []
        numbers = [number for number, token in enumerate(tokens) if token.key and token.text not in _SKIPPED]
        haystack = f" {' '.join([tokens[number].key for number in numbers])} "
        found: list[Found] = []
        for end, (length, readings) in self._automaton.iter(haystack):
            last = haystack.count(" ", 0, end) - 1
            first = numbers[last - length + 1]
            stop = numbers[last] + 1
            if caseless or _written_as_name(tokens, first, stop):
                found.append(Found(first, stop, readings))
        return _longest(found)

    def readings(self, key: str) -> tuple[Reading, ...]:
        """What exactly these folded words, parted by spaces, may mean."""
        found = self._automaton.get(f" {key} ", None) if not self._empty else None
        return found[1] if found else ()

    def players_named(self, surname: str) -> tuple[ListedPlayer, ...]:
        """The listed players whose name ends in these folded words."""
        return self._surnames.get(surname, ())

    def club(self, name: str) -> Club | None:
        """The club of this canonical name."""
        return self._by_club_name.get(name)

    @property
    def clubs(self) -> tuple[Club, ...]:
        """All clubs."""
        return self._clubs

    @property
    def players(self) -> tuple[ListedPlayer, ...]:
        """All listed players."""
        return self._players


def spellings(name: str, nationality: str | None) -> set[str]:
    """The folded forms of a person's name: umlauts as two letters, hyphens and apostrophes joined, family name first or last.

    >>> sorted(spellings("Son Heung-min", "South Korea"))
    ['heung min son', 'heungmin son', 'son heung min', 'son heungmin']
    >>> sorted(spellings("Müller", "Germany"))
    ['mueller', 'muller']
    """
    forms = {name, name.translate(_UMLAUTS), name.replace("-", "").replace("'", "").replace("’", "")}
    parts = name.split()
    if len(parts) == 2 and ((nationality or "").lower() in _FAMILY_FIRST):
        forms |= {" ".join(reversed(form.split())) for form in tuple(forms)}
    return {key for key in map(_key, forms) if key}


def _key(name: str) -> str:
    return " ".join(words(name)[:_LONGEST])


def _club_names(club: Club) -> Iterator[tuple[str, Reading]]:
    common = {_key(name) for name in club.common}
    lists: tuple[tuple[How, tuple[str, ...]], ...] = (
        ("name", (club.name, *club.aliases)),
        ("nickname", club.nicknames),
        ("shared", club.shared),
        ("common", club.common),
    )
    for how, names in lists:
        for name in names:
            for form in {name, name.translate(_UMLAUTS), name.replace(" de ", " of ")}:
                key = _key(form)
                if key and not (how == "name" and key in common):
                    yield key, Reading(club, how)
    yield from _club_tags(club)
    for name in (*club.nicknames, *club.shared):
        bare = _key(name).removeprefix("the ")
        if name.startswith("the ") and " " not in bare and bare.endswith("s"):
            yield bare, Reading(club, "shared")


def _club_tags(club: Club) -> Iterator[tuple[str, Reading]]:
    """Hashtags and handles; the short ones ("LFC") are written without a sign too."""
    joined = [fold("".join(words(name))) for name in (club.name, *club.aliases)]
    for tag in [*map(fold, club.tags), *joined]:
        yield f"#{tag}", Reading(club, "tag")
        yield f"@{tag}", Reading(club, "tag")
        if tag.endswith("fc") and 3 < len(tag) < 6:
            yield tag, Reading(club, "tag")


def _surnames(players: tuple[ListedPlayer, ...]) -> dict[str, tuple[ListedPlayer, ...]]:
    """Players by what their names end in: "alexander arnold" and "arnold" both lead to Trent Alexander-Arnold."""
    found: dict[str, dict[ListedPlayer, None]] = {}
    for player in players:
        for name in (player.name, *player.aliases):
            for form in spellings(name, player.nationality):
                parts = form.split()
                for start in range(len(parts)):
                    found.setdefault(" ".join(parts[start:]), {})[player] = None
    return {name: tuple(sharing) for name, sharing in found.items()}


def _written_as_name(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the run has a name's capitals: "Inter" is one, "the reds" and "nice" are none."""
    inner = [t for t in tokens[first:last] if t.kind == "word" and t.key not in _ARTICLES]
    if not inner:
        return tokens[first].kind == "tag" or any(t.text[0].isupper() for t in tokens[first:last] if t.kind == "word")
    return all(t.glued or not t.text[0].islower() for t in inner)


def _longest(found: list[Found]) -> list[Found]:
    """Keep the longest of names that overlap; of equals the leftmost."""
    kept: list[Found] = []
    for name in sorted(found, key=lambda f: (f.first, f.first - f.last)):
        while kept and name.first < kept[-1].last and name.last - name.first > kept[-1].last - kept[-1].first:
            kept.pop()
        if not kept or name.first >= kept[-1].last:
            kept.append(name)
    return kept
