"""Find a name as people type it: parts of it, without accents, with typing errors. Pure, in memory.

Candidates come from word beginnings first and shared trigrams second; only those few are compared letter by letter, so
that a list of 200,000 names answers in milliseconds.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from heapq import nlargest, nsmallest
from typing import TypeVar

from rapidfuzz import fuzz

from bot.transfers.writing.text import fold

_NOT_WORD = re.compile(r"[\W_]+")
_CANDIDATES = 200
_SHORT = 2
"""Beginnings of at most this many letters have their best names listed beforehand: too many names begin so."""
_POSTINGS = 12_000
_GOOD_ENOUGH = 72.0
_PART = 3
"""Letters by which names are parted to be sorted."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Name:
    """Something that can be looked up: all its spellings lead to `id`. `label` is shown; `weight` breaks ties, more first."""

    id: int
    label: str
    spellings: tuple[str, ...]
    detail: str = ""
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A name that fits what was typed; `exact` if a whole spelling (or its last name) was typed as it is."""

    name: Name
    score: float
    exact: bool


class NameIndex:
    """An index over names, built once and only read after.

    >>> index = NameIndex([Name(1, "Trent Alexander-Arnold", ("Trent Alexander-Arnold", "TAA")), Name(2, "Bukayo Saka", ("Bukayo Saka",))])
    >>> [hit.name.label for hit in index.search("alexandr arnold")]
    ['Trent Alexander-Arnold']
    >>> index.search("saka")[0].exact
    True
    """

    def __init__(self, names: Iterable[Name]) -> None:
        self._names = _in_order(names, lambda name: name.label)
        self._names.sort(key=lambda name: -name.weight)
        self._spellings: list[tuple[str, int]] = []
        bearing: dict[str, array[int]] = {}
        for position, name in enumerate(self._names):
            for spelling in dict.fromkeys(plain(s) for s in name.spellings):
                for tail in _tails(spelling):
                    bearing.setdefault(tail, array("I")).append(len(self._spellings))
                self._spellings.append((spelling, position))
        self._short = _short_beginnings(bearing)
        self._words: list[str] = []
        self._numbers = array("I")
        for word in _in_order(bearing, str):
            numbers = bearing.pop(word)
            self._words.extend([word] * len(numbers))
            self._numbers.extend(numbers)
        self._trigrams = self._by_trigram()

    def __len__(self) -> int:
        return len(self._names)

    def _by_trigram(self) -> dict[str, array[int]]:
        table: dict[str, array[int]] = {}
        for number, (spelling, _) in enumerate(self._spellings):
            for trigram in _trigrams(spelling):
                table.setdefault(trigram, array("I")).append(number)
        return table

    def search(self, typed: str, limit: int = 25) -> list[Hit]:
        """The best fits, best first; nothing for nothing typed."""
        wanted = plain(typed)[:80]
        if not wanted:
            return []
        best: dict[int, Hit] = {}
        for number in self._starting(wanted) or self._resembling(wanted):
            self._weigh(best, number, wanted)
        return sorted(best.values(), key=lambda hit: (-hit.exact, -hit.score, -hit.name.weight, hit.name.label))[:limit]

    def _starting(self, wanted: str) -> list[int]:
        """Spellings with a run of words that begins so; of very many the weightiest."""
        if len(wanted) <= _SHORT:
            return self._short.get(wanted, [])
        first = bisect_left(self._words, wanted)
        last = bisect_left(self._words, wanted + "\uffff", lo=first)
        return nsmallest(_CANDIDATES, self._numbers[first:last])  # numbers rise as weights fall

    def _resembling(self, wanted: str) -> list[int]:
        """Spellings that share the most trigrams; the rarest trigrams are asked first, so that common ones cost little."""
        shared: Counter[int] = Counter()
        left = _POSTINGS
        for posting in sorted((self._trigrams[t] for t in _trigrams(wanted) if t in self._trigrams), key=len):
            shared.update(posting[:left])
            left -= len(posting)
            if left <= 0:
                break
        return nlargest(_CANDIDATES, shared, key=shared.__getitem__)

    def _weigh(self, best: dict[int, Hit], number: int, wanted: str) -> None:
        spelling, position = self._spellings[number]
        exact = spelling == wanted or spelling.endswith(" " + wanted)
        score = 100.0 if exact else _likeness(wanted, spelling)
        if score < _GOOD_ENOUGH:
            return
        known = best.get(position)
        if known is None or (exact, score) > (known.exact, known.score):
            best[position] = Hit(self._names[position], score, exact)


def _likeness(wanted: str, spelling: str) -> float:
    if spelling.startswith(wanted):
        return 99.0
    if f" {wanted}" in spelling:
        return 98.0
    return max(fuzz.ratio(wanted, part) for part in {*_tails(spelling), *spelling.split()} or {""})


def _tails(spelling: str) -> list[str]:
    parts = spelling.split()
    return [" ".join(parts[i:]) for i in range(len(parts))]


def _short_beginnings(bearing: Mapping[str, Iterable[int]]) -> dict[str, list[int]]:
    table: dict[str, set[int]] = {}
    for word, numbers in bearing.items():
        for size in range(1, _SHORT + 1):
            table.setdefault(word[:size], set()).update(numbers)
    return {beginning: nsmallest(_CANDIDATES, numbers) for beginning, numbers in table.items()}


def _in_order(values: Iterable[T], key: Callable[[T], str]) -> list[T]:
    """The values sorted, in parts: sorting a million at once would hold up every other thread for a second."""
    parts: dict[str, list[T]] = {}
    for value in values:
        parts.setdefault(key(value)[:_PART], []).append(value)
    return [value for beginning in sorted(parts) for value in sorted(parts[beginning], key=key)]


def plain(words: str) -> str:
    """Folded, with anything but letters and digits as a space.

    >>> plain("N'Golo Kanté"), plain("Alexander-Arnold ")
    ('n golo kante', 'alexander arnold')
    """
    return " ".join(_NOT_WORD.sub(" ", fold(words)).split())


def _trigrams(words: str) -> set[str]:
    padded = f" {words} "
    return {padded[i : i + 3] for i in range(len(padded) - 2)}
