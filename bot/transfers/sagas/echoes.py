"""Who says a thing on his own authority, and who repeats somebody: the voices of one move.

Principles: an outlet counts once a move, under whatever name relays it; an aggregator only passes on; and a text that was
copied makes no second source, whoever signs it. Known exception: a copy that was thoroughly rewritten and credits nobody
counts as a source of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from bot.transfers.model import Report, Tier
from bot.transfers.writing.text import fold

ALIKE = 92
"""From this likeness (0 to 100) two texts are one text."""
COMPARED = 40
"""A new text is compared with at most so many voices of a move."""
TITLE_WORDS = 4
SENTENCE_WORDS = 6
FUZZY_WORDS = 8
LONGEST = 400
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Print:
    """What remains of a report's texts when writing is taken away; empty where too short to tell anything."""

    source: str
    title: str
    sentence: str


def fingerprint(report: Report) -> Print:
    """Reduce a report's title and evidence to folded words."""
    title = _WORD.findall(fold(_without_outlet(report.title[:LONGEST])))
    sentence = _WORD.findall(fold(report.evidence[:LONGEST]))
    return Print(
        fold(report.source),
        " ".join(title) if len(title) >= TITLE_WORDS else "",
        " ".join(sentence) if len(sentence) >= SENTENCE_WORDS else "",
    )


def _without_outlet(title: str) -> str:
    """Drop the outlet that feeds append to a title.

    >>> _without_outlet("Arsenal bid for Rice - BBC Sport"), _without_outlet("Rice - Arsenal")
    ('Arsenal bid for Rice', 'Rice - Arsenal')
    """
    for mark in (" | ", " - ", " – ", " — "):
        head, found, tail = title.rpartition(mark)
        if found and len(head.split()) >= TITLE_WORDS and len(tail.split()) <= TITLE_WORDS:
            return head
    return title


def is_copy(one: Print, other: Print) -> bool:
    """Whether one text was made from the other.

    Titles of one source are not compared: columns bear the same title day after day.
    """
    if one.sentence and _alike(one.sentence, other.sentence):
        return True
    return one.source != other.source and bool(one.title) and _alike(one.title, other.title)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(one.count(" "), other.count(" ")) < FUZZY_WORDS - 1:
        return False
    return fuzz.ratio(one, other, score_cutoff=ALIKE) > 0


@dataclass(slots=True)
class Voices:
    """The reports of one move in order of time, each told apart as it comes."""

    reports: list[Report] = field(default_factory=list)
    _own: dict[str, Report] = field(default_factory=dict)
    _prints: list[Print] = field(default_factory=list)
    _repeats: list[Report] = field(default_factory=list)

    def repeats(self, report: Report) -> bool:
        """Whether a report would add no voice of its own."""
        if report.tier is Tier.AGGREGATOR:
            return bool(self.reports)
        if fold(report.origin) in self._own:
            return True
        return self._is_copy(fingerprint(report))

    def add(self, report: Report, same_claim: bool = True) -> None:
        """Take a report in; one that does not make the very same claim is an echo at most."""
        own = report.tier is not Tier.AGGREGATOR and fold(report.origin) not in self._own
        seen = fingerprint(report) if same_claim and own else None
        if seen is not None and not self._is_copy(seen):
            self._own[fold(report.origin)] = report
            self._prints.append(seen)
        elif self.reports:
            self._repeats.append(report)
        self.reports.append(report)

    def _is_copy(self, seen: Print) -> bool:
        return any(is_copy(seen, other) for other in self._prints[:COMPARED])

    @property
    def origin(self) -> Report:
        """Who said it first on his own authority; an aggregator only where nobody else says it."""
        return next(iter(self._own.values()), self.reports[0])

    @property
    def confirmations(self) -> tuple[Report, ...]:
        """Who else says it on his own authority."""
        return tuple(self._own.values())[1:]

    @property
    def echoes(self) -> tuple[Report, ...]:
        """Who repeats it."""
        first = self.reports[0]
        lost = (first,) if self._own and first is not self.origin else ()
        return (*lost, *self._repeats)

    def said_by(self) -> Iterator[Report]:
        """Those who say it on their own authority, at least one."""
        yield self.origin
        yield from self.confirmations
