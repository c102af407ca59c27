"""The little language of rules, and tables of rules compiled for reading.

A rule is matched against a clause whose names are masked: `C` a club, `P` a player, `N` somebody else, `O` an outlet,
`F` a sum, `R` a word for a player ("the winger"), `S` one for staff, `A` an age or nationality, `E` a competition.
"Chelsea agree £40m deal with Palace for Lacroix" reads `C agree F deal with C for P`. Elements of a pattern:

    deal|fee     one of these words; "sign*" any word that begins so; "full_back" a phrase
    ?new         may be there or not
    ..  ...      up to three words without a comma; up to seven
    to=C from=C  a club, and that it is the destination or the seller; p=P the player; not=C the one that loses

Only rules whose own words stand in a clause are tried, so the time does not grow with the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from bot.transfers.model import MoveType, Stage

_UNITS = frozenset("CPNOFRSAEX")
_ANCHOR = 4
_GAPS = {"..": r"(?:[^ ,;:.()]+ ){0,3}?", "...": r"(?:[^ ;:.()]+ ){0,7}?"}


class Side(Enum):
    """Who does what the words say: it tells which club is which."""

    BUYER = "buyer"
    SELLER = "seller"
    PLAYER = "player"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Rule:
    """Words that put a move at a stage. `example` holds them in a sentence and is the rule's test.

    `renewal`: the words are about staying at the present club. `negated`: what "not" before them makes of it (None:
    nothing is said). `loser`: the stage for the club captured as `not=`. `weak`: counts only if nothing else is said.
    """

    name: str
    stage: Stage
    side: Side
    pattern: str
    example: str
    renewal: bool = False
    weak: bool = False
    move: MoveType | None = None
    negated: Stage | None = None
    loser: Stage = Stage.COLLAPSED


class Match(NamedTuple):
    """A rule found in a clause: the units it covers (`last` exclusive) and those it names."""

    rule: Rule
    first: int
    last: int
    slots: dict[str, tuple[int, ...]]


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Turn a pattern into a regular expression over a mask.

    >>> bool(compile_pattern("agree* .. deal with from=C").search(" C agree a F deal with C for P "))
    True
    """
    return re.compile("(?<= )" + "".join(_element(part, number) for number, part in enumerate(pattern.split())))


def _element(part: str, number: int) -> str:
    if part in _GAPS:
        return _GAPS[part]
    optional = part.startswith("?")
    alternatives = "|".join(_alternative(word, f"{number}_{at}") for at, word in enumerate(part.lstrip("?").split("|")))
    found = f"(?:{alternatives}) "
    return f"(?:{found})?" if optional else found


def _alternative(word: str, number: str) -> str:
    slot, _, body = word.rpartition("=")
    found = body if body in _UNITS else "".join(_GAPS.get(w, re.escape(w).replace(r"\*", "[^ ]*") + " ") for w in body.split("_"))[:-1]
    return f"(?P<{slot}_{number}>{found})" if slot else found


def _own_words(part: str) -> list[str]:
    return [word.rpartition("=")[2].split("_")[0] for word in part.split("|")]


def anchors(pattern: str) -> frozenset[str]:
    """The beginnings of words of which one must stand in a clause for the pattern to match.

    >>> sorted(anchors("?the to=C agree|have_agreed .. deal"))
    ['agre', 'have']
    """
    for part in pattern.split():
        if part in ("..", "...") or part.startswith("?"):
            continue
        first = _own_words(part)
        if not any(word in _UNITS for word in first):
            return frozenset(word.rstrip("*")[:_ANCHOR] for word in first)
    return frozenset(word for part in pattern.split() for word in _own_words(part) if word in _UNITS)


class PatternIndex:
    """Patterns, and for every word which of them may match where it stands."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._compiled = tuple(compile_pattern(pattern) for pattern in patterns)
        self._index: dict[str, tuple[int, ...]] = {}
        for number, pattern in enumerate(patterns):
            for anchor in anchors(pattern):
                self._index[anchor] = (*self._index.get(anchor, ()), number)

    def search(self, keys: Iterable[str], mask: str) -> Iterator[tuple[int, re.Match[str]]]:
        """Every match of every pattern that these words call for."""
        wanted: set[int] = set()
        for key in set(keys):
            for size in range(1, min(len(key), _ANCHOR) + 1):
                wanted.update(self._index.get(key[:size], ()))
        for number in sorted(wanted):
            for match in self._compiled[number].finditer(mask):
                yield number, match
