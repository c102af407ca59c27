"""Is a report news, and why, or why not: the one question that is asked before anybody is told. Pure.

What a report changes is decided in `change`, with which sagas are folded too; added here is what concerns its arrival: a
backlog, an old date, and a place in the past that newer reports have overtaken.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.transfers.model import Decision, Ending, Fee, NewsReason, QuietReason, Report, SagaStatus, Stage, Tier
from bot.transfers.sagas.change import judge
from bot.transfers.sagas.lanes import same_claim
from bot.transfers.sagas.saga import current, move_of, read, said_order

ANY_TIER = "any"
"""The tier limit of readers who set none."""

OLD = timedelta(days=7)
"""An entry dated longer than this before it was first seen is recorded, never alerted."""


def decide_news(report: Report, before: Sequence[Report], now: datetime, endings: Sequence[Ending] = ()) -> Decision:
    """Decide whether a report is news to somebody who knows the reports `before` (of the same player, in any order).

    Reports said later than this one, or an end set later, may be known already: then it is news only if it still changes
    where the saga stands.
    """
    if report.backlog:
        return Decision(None, QuietReason.BACKLOG)
    if report.seen_at - report.at > OLD:
        return Decision(None, QuietReason.OLD)
    sagas = read(before, [one for one in endings if one.at < report.at])
    decision = judge(sagas[-1] if sagas else None, report).decision
    later = [one for one in endings if one.at >= report.at]
    overtaken = bool(later) or any(said_order(other) > said_order(report) for other in before)
    if not decision.news or not overtaken:
        return decision
    over = any(not one.of_lane for one in later)
    if over or _standing(before, now, endings) == _standing((*before, report), now, endings):
        return Decision(None, QuietReason.LATE, decision.before)
    return decision


def heard(reports: Sequence[Report], limit: str) -> list[Report]:
    """The reports that a reader hears who set this tier limit: "1" to "4", or any."""
    rank = Tier.AGGREGATOR.rank if limit == ANY_TIER else Tier(limit).rank
    return [report for report in reports if report.tier.rank <= rank]


def retold(report: Report, decision: Decision, known: Sequence[Report], endings: Sequence[Ending] = ()) -> tuple[int, ...]:
    """The reports that told before what this one tells once more: their ids. None for an old claim that is warmed up again.

    `known` are all reports of the player, this one among them.
    """
    if decision.quiet in (QuietReason.BACKLOG, QuietReason.OLD, QuietReason.REHEATED):
        return ()
    move = move_of(known, report.id, endings)
    if move is None or not same_claim(move.stage, report.stage):
        return ()
    return tuple(other.id for other in move.voices if other.id != report.id)


def strength(decision: Decision) -> int:
    """How much a decision matters: 0 the most, so that sorting brings the main news of an item to the front.

    >>> strength(Decision(NewsReason.OFFICIAL)) < strength(Decision(NewsReason.COLLAPSED)) < strength(Decision(None))
    True
    """
    order = tuple(NewsReason)
    return order.index(decision.news) if decision.news else len(order)


def _standing(
    reports: Sequence[Report], now: datetime, endings: Sequence[Ending]
) -> tuple[SagaStatus | None, frozenset[tuple[str | None, Stage, bool, Fee | None]]]:
    saga = current(reports, now, endings)
    if saga is None:
        return None, frozenset()
    return saga.status, frozenset((lane.club, lane.stage, lane.best_tier is Tier.ONE, lane.fee) for lane in saga.lanes)
