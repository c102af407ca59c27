"""Clubs as lists write them, brought to the names that reading answers with. Knows whole names only, no text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from bot.transfers.sagas.search import plain

_INITIALS = re.compile(r"\b(?:[a-z] )+[a-z]\b")
_AFFIXES = frozenset(["fc", "afc", "cf", "women"])
_REMEMBERED = 50_000
_NATIONAL = re.compile(r"\bnational\b.*\b(?:teams?|under)\b")


class ClubNames:
    """Canonical names by spelling. A spelling that two clubs share leads to neither.

    >>> names = ClubNames({"Liverpool": ("Liverpool FC",), "Real Madrid": (), "Barcelona SC": ()})
    >>> [names.canonical(club) for club in ("Liverpool F.C.", "Real Madrid CF", "Liverpool FC Women", "Elche CF")]
    ['Liverpool', 'Real Madrid', 'Liverpool', None]
    """

    def __init__(self, clubs: Mapping[str, Iterable[str]]) -> None:
        self._clubs: dict[str, set[str]] = {}
        for club, spellings in clubs.items():
            for spelling in (club, *spellings):
                self._clubs.setdefault(_folded(spelling), set()).add(club)
        for club in clubs:
            self._clubs[_folded(club)] = {club}
        self._asked: dict[str, str | None] = {}

    def canonical(self, name: str) -> str | None:
        """The club of the list that is meant; None where it holds none."""
        if name not in self._asked and len(self._asked) < _REMEMBERED:
            self._asked[name] = self._find(name)
        return self._asked[name] if name in self._asked else self._find(name)

    def _find(self, name: str) -> str | None:
        whole = _folded(name)
        bare = " ".join(word for word in whole.split() if word not in _AFFIXES)
        found = self._clubs.get(whole) or self._clubs.get(bare) or set()
        return next(iter(found)) if len(found) == 1 else None


def is_national_team(name: str) -> bool:
    """Whether a nation's team is meant, which is nobody's club.

    >>> is_national_team("Argentina national under-20 football team"), is_national_team("Atlético Nacional")
    (True, False)
    """
    return bool(_NATIONAL.search(name.lower()))


def _folded(name: str) -> str:
    """Folded, initials as one word: "F.C." is "fc"."""
    return _INITIALS.sub(lambda found: found[0].replace(" ", ""), plain(name))
