"""The little language of rules, and tables of rules compiled for reading.

A rule is matched against a clause whose names are masked: `C` a club, `P` a player, `N` somebody else, `O` an outlet,
`F` a sum, `R` a word for a player ("the winger"), `S` one for staff, `A` an age or nationality, `E` a competition.
"Leeds agree £15m deal with Milan for Okafor" reads `C agree F deal with C for P`. Elements of a pattern:

    deal|fee     one of these words; "sign*" any word that begins so; "full_back" a phrase
    ?new         may be there or not
    !race        what may not follow here
    ..  ...      up to three words without a comma; up to seven
    to=C from=C  a club, and that it is the destination or the seller; p=P the player; not=C the one that loses
    ^  $         the beginning and the end of the clause

Only rules whose own words stand in a clause are tried, so the time does not grow with the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import NamedTuple

from bot.transfers.model import MoveType, Stage
from bot.transfers.units import BEGINNING, Mask
from bot.transfers.vocabulary import word_set

_UNITS = frozenset("CPNOFRSAEX")
_GAPS = {"..": r"(?:[^ ,;:.()]+ ){0,3}?", "...": r"(?:[^ ;:.()]+ ){0,7}?", "^": r"\A ", "$": r"\Z"}


_STOP = word_set(
    """
    a an the of in on to for from with at by is are was were be been has have had will would could as it its he his they their not no
    and or that this also now el la los las de del y en un una por con para ha se que al su il lo gli di da nel per non si e l
    der die das und den dem ein eine im mit von zu ist hat sich nicht auf les des du et est au aux pour sur dans une ne pas d
    , : ( ) - " 's
    """
)
_FREQUENT = word_set(
    """
    new first deal move club transfer player bid talks agreed sign signed want wants set join after over oferta fichaje offerta accordo
    offre accord angebot wechsel vertrag contrato contrat fur bei acuerdo
    """
)
_STOP_COST, _UNIT_COST, _FREQUENT_COST = 60, 80, 8


class Side(Enum):
    """Who does what the words say: it tells which club is which."""

    BUYER = "buyer"
    SELLER = "seller"
    PLAYER = "player"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Rule:
    """Words that put a move at a stage. `example` holds them in a sentence and is the rule's test.

    `renewal`: the words are about staying at the present club; `at_home`: unless the player is known to be at another.
    `mutual`: two clubs that do it do it with one another. `negated`: what "not" before them makes of it (None: nothing
    is said). `loser`: the stage for the club captured as `not=`. `weak`: counts only if nothing else is said; `hint`: says nothing
    without a club that can be meant.
    """

    name: str
    stage: Stage
    side: Side
    pattern: str
    example: str
    renewal: bool = False
    at_home: bool = False
    mutual: bool = False
    weak: bool = False
    hint: bool = False
    move: MoveType | None = None
    negated: Stage | None = None
    loser: Stage = Stage.COLLAPSED


class Match(NamedTuple):
    """A rule found in a clause: the units it covers (`last` exclusive) and those it names."""

    rule: Rule
    first: int
    last: int
    slots: dict[str, tuple[int, ...]]


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Turn a pattern into a regular expression over a mask, when it is first called for: most are, in most items, not.

    >>> bool(compile_pattern("agree* .. deal with from=C").search(" C agree a F deal with C for P "))
    True
    """
    begin = "(?<= )" if not pattern.startswith("^") else ""
    return re.compile(begin + "".join(_element(part, number) for number, part in enumerate(pattern.split())))


def _element(part: str, number: int) -> str:
    if part in _GAPS:
        return _GAPS[part]
    alternatives = "|".join(_alternative(word, f"{number}_{at}") for at, word in enumerate(part.lstrip("?!").split("|")))
    found = f"(?:{alternatives}) "
    if part.startswith("!"):
        return f"(?!{found})"
    return f"(?:{found})?" if part.startswith("?") else found


def _alternative(word: str, number: str) -> str:
    slot, _, body = word.rpartition("=")
    found = body if body in _UNITS else "".join(_GAPS.get(w, re.escape(w).replace(r"\*", "[^ ]*") + " ") for w in body.split("_"))[:-1]
    return f"(?P<{slot}_{number}>{found})" if slot else found


def _own_words(part: str) -> list[str]:
    """The rarest word of each alternative: a phrase needs all of its words."""
    phrases = (word.rpartition("=")[2].split("_") for word in part.split("|"))
    return [min((word for word in phrase if word not in _GAPS), key=_cost) for phrase in phrases]


def needs(pattern: str) -> list[frozenset[str]]:
    """For each element that must be there, the words of which one must stand in a clause; the rarest element first.

    Words are written as a mask's `words` are: of "any word that begins so" the first letters count.

    >>> [sorted(words) for words in needs("in|have .. deal|agreement|sign* ?with C")]
    [['agreement', 'deal', 'sign*'], ['C'], ['have', 'in']]
    """
    elements = [_own_words(part) for part in pattern.split() if part not in _GAPS and part[0] not in "?!"]
    rarest_first = sorted(elements, key=lambda words: sum(map(_cost, words)))
    return [frozenset(f"{word[:-1][:BEGINNING]}*" if word.endswith("*") else word for word in words) for words in rarest_first]


def _cost(word: str) -> int:
    """How often, roughly, a word would call for its pattern in vain."""
    if word in _UNITS:
        return _UNIT_COST
    if word in _STOP:
        return _STOP_COST
    return _FREQUENT_COST if word.rstrip("*") in _FREQUENT else 1


def literals(pattern: str) -> frozenset[str]:
    """All whole words that a pattern knows.

    >>> sorted(literals("agree* ?full_deal with from=C"))
    ['deal', 'full', 'with']
    """
    parts = (word.rpartition("=")[2] for part in pattern.split() for word in part.lstrip("?!").split("|"))
    return frozenset(word for part in parts for word in part.split("_") if word.isalpha() and word not in _UNITS)


class PatternIndex:
    """Patterns, and for every word which of them may match where it stands."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns: list[tuple[str, tuple[frozenset[str], ...]]] = []
        self._called: dict[str, tuple[int, ...]] = {}
        for number, pattern in enumerate(patterns):
            rarest, *others = needs(pattern)
            self._patterns.append((pattern, tuple(others)))
            for word in rarest:
                self._called[word] = (*self._called.get(word, ()), number)

    def search(self, mask: Mask) -> Iterator[tuple[int, re.Match[str]]]:
        """Every match of every pattern that the mask's words call for, in the order of the patterns."""
        words = mask.words
        wanted = {number for word in self._called.keys() & words for number in self._called[word]}
        for number in sorted(wanted):
            pattern, others = self._patterns[number]
            if any(map(words.isdisjoint, others)):
                continue
            for match in compile_pattern(pattern).finditer(mask.text):
                yield number, match
