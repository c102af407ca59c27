"""What a source's word was worth: how often the moves that it reported came true. Counts what is in sagas; stores nothing.

A claim counts from talks up and before the end: who repeats an announcement foretold nothing. One vote a saga, on the claim
that went furthest (the newest of those): whoever names every club is not right each time. Moves to no named club can't be
judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from bot.transfers.model import Move, Report, Saga, SagaStatus, Stage
from bot.transfers.text import fold

ENOUGH = 10
"""Below so many resolved sagas a record says nothing."""

FROM, TO = 3, 6
"""The rungs that count as a claim: talks to medical."""


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


def record(name: str, sagas: Iterable[Saga]) -> SourceRecord:
    """The record of the source `name` over sagas of any number of players."""
    votes = {True: 0, False: 0}
    waiting = 0
    leads: list[float] = []
    for saga in sagas:
        claim = _vote(name, saga)
        if claim is None:
            continue
        if saga.status is SagaStatus.OPEN:
            waiting += 1
            continue
        votes[_came_true(claim, saga)] += 1
        leads += _leads(name, saga)
    return SourceRecord(name, votes[True], votes[False], waiting, timedelta(seconds=median(leads)) if leads else None)


def _vote(name: str, saga: Saga) -> Report | None:
    claims = (report for move in _moves(saga) for report in _reports(move) if _is_claim(report, saga) and fold(report.origin) == fold(name))
    return max(claims, key=lambda report: (report.stage.rung or 0, report.at, report.lane or ""), default=None)


def _is_claim(report: Report, saga: Saga) -> bool:
    rung = report.stage.rung
    early = saga.ended_at is None or report.at <= saga.ended_at
    return report.lane is not None and rung is not None and FROM <= rung <= TO and early


def _came_true(claim: Report, saga: Saga) -> bool:
    lane = saga.lane(claim.lane)
    ended = saga.status in (SagaStatus.OFFICIAL, SagaStatus.RENEWED)
    return ended and lane is not None and lane.stage is Stage.OFFICIAL


def _leads(name: str, saga: Saga) -> Iterator[float]:
    """For each move that it was the first to tell: the seconds until the next outlet told it."""
    for move in _moves(saga):
        first = move.origin
        if not _is_claim(first, saga) or fold(first.origin) != fold(name):
            continue
        own = {fold(name), fold(first.source)}
        others = [report.at for report in _reports(move) if fold(report.source) not in own and report.at >= first.at]
        if others:
            yield (min(others) - first.at).total_seconds()


def _moves(saga: Saga) -> Iterator[Move]:
    return (move for lane in saga.lanes for move in lane.moves)


def _reports(move: Move) -> tuple[Report, ...]:
    return (move.origin, *move.confirmations, *move.echoes)
