"""Is a report news, and why, or why not: the one question that is asked before anybody is told. Pure.

What a report changes is decided in `change`, with which sagas are folded too; added here is what concerns its arrival: a
backlog, an old date, and a place in the past that newer reports have overtaken.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.transfers.change import judge
from bot.transfers.model import Decision, Fee, NewsReason, QuietReason, Report, SagaStatus, Stage, Tier
from bot.transfers.saga import current, read, said_order

OLD = timedelta(days=7)
"""An entry dated longer than this before it was first seen is recorded, never alerted."""


def decide_news(report: Report, before: Sequence[Report], now: datetime) -> Decision:
    """Decide whether a report is news to somebody who knows the reports `before` (of the same player, in any order).

    Reports said later than this one may be known already: then it is news only if it still changes where the saga stands.
    """
    if report.backlog:
        return Decision(None, QuietReason.BACKLOG)
    if report.seen_at - report.at > OLD:
        return Decision(None, QuietReason.OLD)
    sagas = read(before)
    decision = judge(sagas[-1] if sagas else None, report).decision
    overtaken = any(said_order(other) > said_order(report) for other in before)
    if decision.news and overtaken and _standing(before, now) == _standing((*before, report), now):
        return Decision(None, QuietReason.LATE, decision.before)
    return decision


def strength(decision: Decision) -> int:
    """How much a decision matters: 0 the most, so that sorting brings the main news of an item to the front.

    >>> strength(Decision(NewsReason.OFFICIAL)) < strength(Decision(NewsReason.COLLAPSED)) < strength(Decision(None))
    True
    """
    order = tuple(NewsReason)
    return order.index(decision.news) if decision.news else len(order)


def _standing(reports: Sequence[Report], now: datetime) -> tuple[SagaStatus | None, frozenset[tuple[str | None, Stage, bool, Fee | None]]]:
    saga = current(reports, now)
    if saga is None:
        return None, frozenset()
    return saga.status, frozenset((lane.club, lane.stage, lane.best_tier is Tier.ONE, lane.fee) for lane in saga.lanes)
