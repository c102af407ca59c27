"""Find a name as people type it: parts of it, without accents, with typing errors. Pure, in memory.

Candidates come from word beginnings first and shared trigrams second; only those few are compared letter by letter, so
that a list of 200,000 names answers in milliseconds.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nlargest, nsmallest

from rapidfuzz import fuzz

from bot.transfers.text import fold

_NOT_WORD = re.compile(r"[\W_]+")
_CANDIDATES = 200
_SHORT = 2
"""Beginnings of at most this many letters have their best names listed beforehand: too many names begin so."""
_POSTINGS = 12_000
_GOOD_ENOUGH = 72.0


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
        self._names = list(names)
        self._names.sort(key=lambda name: (-name.weight, name.label))
        self._spellings: list[tuple[str, int]] = []
        words: list[tuple[str, int]] = []
        for position, name in enumerate(self._names):
            for spelling in dict.fromkeys(plain(s) for s in name.spellings):
                number = len(self._spellings)
                self._spellings.append((spelling, position))
                words.extend((tail, number) for tail in _tails(spelling))
        self._short = _short_beginnings(words)
        words.sort()
        self._words = [word for word, _ in words]
        self._numbers = array("I", (number for _, number in words))
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


def _short_beginnings(words: list[tuple[str, int]]) -> dict[str, list[int]]:
    table: dict[str, list[int]] = {}
    for word, number in words:
        for size in range(1, _SHORT + 1):
            numbers = table.setdefault(word[:size], [])
            if len(numbers) < _CANDIDATES:
                numbers.append(number)
    return table


def plain(words: str) -> str:
    """Folded, with anything but letters and digits as a space.

    >>> plain("N'Golo Kanté"), plain("Alexander-Arnold ")
    ('n golo kante', 'alexander arnold')
    """
    return " ".join(_NOT_WORD.sub(" ", fold(words)).split())


def _trigrams(words: str) -> set[str]:
    padded = f" {words} "
    return {padded[i : i + 3] for i in range(len(padded) - 2)}
