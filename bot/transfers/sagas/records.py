"""What a source's word was worth: how often the moves that it reported came true. Counts what is in sagas; stores nothing.

A claim counts from talks up and before the end: who repeats an announcement foretold nothing. One vote a saga, on the claim
that went furthest (the newest of those): whoever names every club is not right each time. Moves to no named club can't be
judged, and an aggregator, which is never an origin, claims nothing; nor does who copies another's text. Where the saga goes on
though a whole transfer window has passed since the claim, it counts as wrong, until the move is official after all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from statistics import median

from bot.transfers.model import STAYING, Move, Report, Saga, SagaStatus, Stage, Tier
from bot.transfers.sagas.echoes import COMPARED, fingerprint, is_copy
from bot.transfers.sagas.windows import Window, has_passed
from bot.transfers.writing.text import fold

ENOUGH = 10
"""Below so many resolved sagas a record says nothing."""

FROM, TO = 3, 6
"""The rungs that count as a claim: talks to medical."""


@dataclass(frozen=True, slots=True)
class Vote:
    """What a source staked on a saga: its furthest claim, and whether it came true; None while the saga goes on."""

    claim: Report
    right: bool | None


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A source's record. `lead` is the median time by which it was ahead of the next outlet with the same move."""

    name: str
    right: int = 0
    wrong: int = 0
    open: int = 0
    lead: timedelta | None = None

    @property
    def resolved(self) -> int:
        """The sagas that have ended and in which it had made a claim."""
        return self.right + self.wrong

    @property
    def enough(self) -> bool:
        """Whether there is enough to judge by."""
        return self.resolved >= ENOUGH


@dataclass(slots=True)
class _Tally:
    """A source's votes and leads as they are counted."""

    name: str
    votes: list[Vote] = field(default_factory=list)
    leads: list[float] = field(default_factory=list)

    def record(self) -> SourceRecord:
        found = Counter(vote.right for vote in self.votes)
        lead = timedelta(seconds=median(self.leads)) if self.leads else None
        return SourceRecord(self.name, found[True], found[False], found[None], lead)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The time now, and the transfer windows by which a claim must have come true."""

    now: datetime
    windows: tuple[Window, ...] = ()

    def is_late(self, claim: Report) -> bool:
        """Whether a whole window has passed since a claim to another club; a new contract needs none."""
        return claim.lane != STAYING and has_passed(self.windows, claim.at, self.now)


def record(name: str, sagas: Iterable[Saga], calendar: Calendar | None = None) -> SourceRecord:
    """The record of the source `name` over sagas of any number of players."""
    tally = _count(sagas, calendar).get(fold(name))
    return tally.record() if tally else SourceRecord(name)


def votes(name: str, sagas: Iterable[Saga], calendar: Calendar | None = None) -> tuple[Vote, ...]:
    """What a source staked on these sagas, the newest claim first."""
    tally = _count(sagas, calendar).get(fold(name))
    return tuple(sorted(tally.votes, key=lambda vote: (vote.claim.at, vote.claim.id), reverse=True)) if tally else ()


def records(sagas: Iterable[Saga], calendar: Calendar | None = None) -> tuple[SourceRecord, ...]:
    """The records of all who made a claim, those with the most resolved sagas first."""
    found = (tally.record() for tally in _count(sagas, calendar).values())
    return tuple(sorted(found, key=lambda one: (-one.resolved, -one.open, one.name)))


def _count(sagas: Iterable[Saga], calendar: Calendar | None) -> dict[str, _Tally]:
    tallies: dict[str, _Tally] = {}
    for saga in sagas:
        for key, claim in _claims(saga).items():
            waits = saga.status is SagaStatus.OPEN and not (calendar and calendar.is_late(claim))
            right = None if waits else _came_true(claim, saga)
            tallies.setdefault(key, _Tally(claim.origin)).votes.append(Vote(claim, right))
        if saga.status is not SagaStatus.OPEN:
            for key, seconds in _leads(saga):
                tallies[key].leads.append(seconds)
    return tallies


def _claims(saga: Saga) -> dict[str, Report]:
    """Each source's claim: the one that went furthest."""
    claims: dict[str, Report] = {}
    for move in _moves(saga):
        for report in _own_words(move):
            key = fold(report.origin)
            if _is_claim(report, saga) and (key not in claims or _reach(report) > _reach(claims[key])):
                claims[key] = report
    return claims


def _reach(report: Report) -> tuple[int, datetime, str]:
    return report.stage.rung or 0, report.at, report.lane or ""


def _is_claim(report: Report, saga: Saga) -> bool:
    rung = report.stage.rung
    early = saga.ended_at is None or report.at <= saga.ended_at
    own = report.tier is not Tier.AGGREGATOR
    return own and report.lane is not None and rung is not None and FROM <= rung <= TO and early


def _came_true(claim: Report, saga: Saga) -> bool:
    lane = saga.lane(claim.lane)
    ended = saga.status in (SagaStatus.OFFICIAL, SagaStatus.RENEWED)
    return ended and lane is not None and lane.stage is Stage.OFFICIAL


def _leads(saga: Saga) -> Iterator[tuple[str, float]]:
    """For each move that a source was the first to tell: the seconds until the next outlet told it."""
    for move in _moves(saga):
        first = move.origin
        if not _is_claim(first, saga):
            continue
        own = {fold(first.origin), fold(first.source)}
        others = [report.at for report in _reports(move) if fold(report.source) not in own and report.at >= first.at]
        if others:
            yield fold(first.origin), (min(others) - first.at).total_seconds()


def _own_words(move: Move) -> Iterator[Report]:
    """The reports of a move but those that copied an earlier one: whose words they are, says the earlier one."""
    prints = [fingerprint(report) for report in (move.origin, *move.confirmations)][:COMPARED]
    yield move.origin
    yield from move.confirmations
    yield from (echo for echo in move.echoes if not any(is_copy(fingerprint(echo), earlier) for earlier in prints))


def _moves(saga: Saga) -> Iterator[Move]:
    return (move for lane in saga.lanes for move in lane.moves)


def _reports(move: Move) -> tuple[Report, ...]:
    return (move.origin, *move.confirmations, *move.echoes)
