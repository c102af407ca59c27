"""The little language of rules, and tables of rules compiled for reading.

A rule is matched against a clause whose names are masked: `C` a club, `P` a player, `N` somebody else, `O` an outlet,
`F` a sum, `R` a word for a player ("the winger"), `S` one for staff, `A` an age or nationality, `E` a competition.
"Leeds agree £15m deal with Milan for Okafor" reads `C agree F deal with C for P`. Elements of a pattern:

    deal|fee     one of these words; "sign*" any word that begins so; "full_back" a phrase
    @sell        one of a class of words that stand for one another (sell, offload, part with ...; in `word_classes`),
                 also within a phrase: to_@sell; tables write it out when they are read
    ?new         may be there or not
    !race        what may not follow here
    ..  ...      up to three words without a comma; up to seven
    to=C from=C  a club, and that it is the destination or the seller; p=P the player; not=C the one that loses;
                 with=C the one that somebody deals with, who sells unless another club holds the player
    ^  $         the beginning and the end of the clause

Only rules whose own words stand in a clause are tried, so the time does not grow with the table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import accumulate, chain

from bot.transfers.rules.masks import Mask
from bot.transfers.rules.needs import GAPS, UNITS, Needs
from bot.transfers.vocabulary.dealings import PRICED

_LITERAL = re.compile(r"(?<![^ |_=?!])[^\W\d_]+(?![^ |_])")
"""A whole word of a pattern, and no slot."""


_PRICED = PRICED | {"agreement", "fee"}


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Turn a pattern into a regular expression over a mask, when it is first called for: most are, in most items, not.

    Every word is sought with the space before it, which is found quickly, and with one behind it, which the next word takes. What may
    be there or not is "this or nothing", which is tried more quickly than "this, once at most". Where a pattern opens with such, the
    space is sought before it.

    >>> bool(compile_pattern("agree* .. deal with from=C").search(" C agree a F deal with C for P "))
    True
    """
    parts = pattern.split()
    first = next((number for number, part in enumerate(parts) if part[0] not in "?!"), 0)
    opening = first if parts[first] not in GAPS else -1
    elements = "".join([_element(part, number, opens=number <= opening) for number, part in enumerate(parts)])
    return re.compile(f"{' ' if opening >= 0 else ''}{elements}(?= )")


def _element(part: str, number: int, *, opens: bool) -> str:
    """A part of a pattern; of the words that open it, which have no space before them, those that may be left out have one behind."""
    if part in GAPS:
        return GAPS[part]
    alternatives = "|".join([_alternative(word, f"{number}_{at}") for at, word in enumerate(part.lstrip("?!").split("|"))])
    found = f"(?:{alternatives})" if opens else f" (?:{alternatives})"
    if part.startswith("!"):
        return f"(?!{found} )"
    if part.startswith("?"):
        return f"(?:{found} |)" if opens else f"(?:{found}|)"
    return found


def _alternative(word: str, number: str) -> str:
    slot, _, body = word.rpartition("=")
    found = body if body in UNITS else "".join(GAPS.get(w) or " " + re.escape(w).replace(r"\*", "[^ ]*") for w in body.split("_"))[1:]
    return f"(?P<{slot}_{number}>{found})" if slot else found


def allowing_sums(pattern: str) -> str:
    """A pattern of English in which a sum may stand before any word for a deal: "a £20m agreement", "an £8m move".

    >>> allowing_sums("agree a deal|fee for p=P")
    'agree a ?F deal|fee for p=P'
    """
    parts: list[str] = []
    for part in pattern.split():
        words = () if part[0] == "!" else part.lstrip("?").split("|")
        priced = not _PRICED.isdisjoint(words) and "target" not in words
        if priced and not (parts and "F" in parts[-1].lstrip("?!").split("|")):
            parts.append("?F")
        parts.append(part)
    return " ".join(parts)


def literals(pattern: str) -> frozenset[str]:
    """All whole words that a pattern knows.

    >>> sorted(literals("agree* ?full_deal with from=C"))
    ['deal', 'full', 'with']
    """
    return frozenset(_LITERAL.findall(pattern)) - UNITS


_Finder = Callable[..., "re.Match[str] | None"]


class PatternIndex:
    """Patterns, of which only those are tried that a mask's words call for."""

    def __init__(self, patterns: Iterable[str], needed: Needs | None = None, first: int = 0) -> None:
        """`needed`: what these and others need, if it is looked up together; there they are from the `first` on."""
        self._patterns = tuple(patterns)
        self._called = (needed or Needs(self._patterns)).called
        self._first = first
        self._all = (1 << len(self._patterns)) - 1
        self._finders: dict[int, _Finder] = {}

    def calls(self, words: Iterable[str]) -> bool:
        """Whether any pattern may match among these words."""
        return self._called(words) >> self._first & self._all != 0

    def search(self, mask: Mask) -> Sequence[tuple[int, re.Match[str]]]:
        """Every match of every pattern that the mask's words call for, in the order of the patterns."""
        called = mask.told(self._called) >> self._first & self._all
        if not called:
            return ()
        text = mask.text
        found: list[tuple[int, re.Match[str]]] = []
        for number in _bits(called):
            find = self._finders.get(number) or self._finder(number)
            match = find(text)
            while match is not None:
                found.append((number, match))
                match = find(text, match.end())
        return found

    def _finder(self, number: int) -> _Finder:
        """What finds a pattern in a text: one for the beginning of a clause is not sought anywhere else."""
        pattern = self._patterns[number]
        regex = compile_pattern(pattern)
        find = self._finders[number] = regex.match if pattern.startswith("^ ") else regex.search
        return find


def slots_of(match: re.Match[str], mask: Mask) -> list[tuple[str, int]]:
    """The slots that a match fills, each with the unit that it names."""
    spans = match.regs
    named = match.re.groupindex.items() if len(spans) > 1 else ()
    return [(name.partition("_")[0], mask.unit_at(spans[group][0])) for name, group in named if spans[group][0] >= 0]


def _bits(bits: int) -> list[int]:
    """The numbers of the bits that are set, the lowest first; the highest is found more quickly than the lowest.

    >>> _bits(0b1101)
    [0, 2, 3]
    """
    found: list[int] = []
    while bits:
        highest = bits.bit_length() - 1
        bits ^= 1 << highest
        found.append(highest)
    return found[::-1]


def pattern_indexes(*tables: Iterable[str]) -> list[PatternIndex]:
    """Tables of patterns that are asked of the same masks, and so looked up together."""
    patterns = [tuple(table) for table in tables]
    needed = Needs(chain.from_iterable(patterns))
    firsts = accumulate(map(len, patterns), initial=0)
    return [PatternIndex(table, needed, first) for table, first in zip(patterns, firsts, strict=False)]
