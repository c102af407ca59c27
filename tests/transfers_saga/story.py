"""Reports for the tests, told in one line each: `said("Sky", "talks", "Chelsea", day=3)`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.transfers.model import STAYING, Currency, Decision, Fee, MoveType, NewsReason, QuietReason, Report, Stage, Tier
from bot.transfers.sagas.news import decide_news

START = datetime(2025, 6, 1, 9, tzinfo=UTC)
TIERS = {
    "Ornstein": Tier.ONE, "Romano": Tier.ONE, "BBC": Tier.ONE, "Club": Tier.ONE,
    "Sky": Tier.TWO, "Guardian": Tier.TWO, "Marca": Tier.TWO,
    "Mail": Tier.THREE, "Echo": Tier.THREE, "Gazzetta": Tier.THREE,
    "Mill": Tier.FOUR, "Blog": Tier.FOUR,
    "NewsNow": Tier.AGGREGATOR, "Digest": Tier.AGGREGATOR,
}  # fmt: skip
_IDS = count(1)


def when(day: float) -> datetime:
    """So many days after the start."""
    return START + timedelta(days=day)


def said(
    source: str,
    stage: str,
    to: str | None = "Chelsea",
    *,
    day: float = 0,
    per: str | None = None,
    fee: float | None = None,
    currency: Currency = Currency.GBP,
    player: str = "Leo Marten",
    club: str | None = None,
    words: str = "",
    title: str = "",
    move: MoveType = MoveType.UNKNOWN,
    seen: float | None = None,
    backlog: bool = False,
) -> Report:
    """A report: `source` says (`per` whom) that the move `to` a club is at `stage`; to="" is staying, None no club named."""
    number = next(_IDS)
    believed = per or source
    return Report(
        id=number,
        player_id=7,
        player=player,
        item_id=number,
        revision=1,
        feed_id=1,
        at=when(day),
        seen_at=when(day if seen is None else seen),
        stage=Stage(stage),
        move=MoveType.RENEWAL if to == STAYING else move,
        source=source,
        origin=believed,
        tier=TIERS.get(believed, Tier.THREE),
        from_club=club,
        to_club=to or None,
        fee=Fee(int(fee * 1_000_000), currency) if fee is not None else None,
        credited_to=per,
        evidence=words,
        title=title,
        backlog=backlog,
    )


def decide(report: Report, before: Sequence[Report]) -> Decision:
    """What is decided at the moment when it is seen."""
    return decide_news(report, before, report.seen_at)


def verdicts(reports: Iterable[Report]) -> list[NewsReason | QuietReason]:
    """What is decided of each report as they arrive one after the other."""
    known: list[Report] = []
    found = []
    for report in reports:
        decision = decide(report, known)
        reason = decision.news or decision.quiet
        assert reason is not None
        assert (decision.news is None) != (decision.quiet is None)
        found.append(reason)
        known.append(report)
    return found


def last(*reports: Report) -> NewsReason | QuietReason:
    """What is decided of the last of several reports."""
    return verdicts(reports)[-1]
