"""What one report changes in a saga as it stands: a pure decision that always gives its reason.

The rules of "An alert" live here and nowhere else; `saga` folds with them and `news` answers with them, so that what is
told and what is shown can't part. First reports: a named destination is a new suitor; no named club, or staying, is a
stage up from nothing. A denial of what nobody had said is news from a tier 1 source only (an official denial), save "will
not sign a new contract", which says that he leaves; a collapse is news from the first, for it tells of an end.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.transfers.model import STAYING, Decision, Ending, Fee, MoveType, NewsReason, Outcome, QuietReason, Report, Stage, Tier
from bot.transfers.model.stages import BIDDING, SETTLED
from bot.transfers.sagas.contrary import anew, contradicts
from bot.transfers.sagas.lanes import OFF, STALE, LaneSoFar, SagaSoFar, goal, level

QUIET_ENDS = timedelta(days=120)
"""After so long without a report a saga is over."""

FINISHED = timedelta(days=30)
"""For so long after an official move what is said of it, and of the rivals that were known, belongs to the finished saga."""

NEXT_OFFER = timedelta(days=1)
"""An offer told so long after a rejection is taken for a new one."""

_SIDEWAYS = frozenset({
    (Stage.FEE_AGREED, Stage.PERSONAL_TERMS),
    (Stage.PERSONAL_TERMS, Stage.FEE_AGREED),
    (Stage.AGREED, Stage.MEDICAL),
})  # fmt: skip
"""Changes up within a rung: club and player are two axes, and a medical follows an agreement."""

_OFFERS = BIDDING - {Stage.BID_REJECTED}


@dataclass(frozen=True, slots=True)
class Change:
    """A decision, and how it is to be booked: as the first report of a new saga; as a move of its own."""

    decision: Decision
    new_saga: bool = False
    new_move: bool = False

    @property
    def reason(self) -> NewsReason | None:
        """Why it is news."""
        return self.decision.news


def judge(saga: SagaSoFar | None, report: Report) -> Change:
    """Decide what a report changes, said after all that the saga knows."""
    if saga is None or begins_anew(saga, report):
        change = _open(SagaSoFar(), report)
        return Change(change.decision, True, change.new_move)
    if saga.ruling is not None:
        return _after_a_ruling(saga, saga.ruling, report)
    if saga.ended is not None:
        return _after_the_end(saga, saga.ended, report)
    return _open(saga, report)


def begins_anew(saga: SagaSoFar, report: Report) -> bool:
    """Whether a report begins a new saga: after 120 quiet days, or with something new after the end.

    Where moderators said that nothing comes of it, all that is not passed on and no denial is new.
    """
    if saga.ended_at is None:
        return report.at - saga.last_at > QUIET_ENDS
    gone = report.at - saga.ended_at
    if saga.ruling is not None and saga.ruling.outcome is Outcome.OFF:
        lane = saga.lanes.get(report.lane)
        return gone > FINISHED or not (report.stage.off or (lane is not None and lane.passed_on(report)))
    ended = goal(saga.ruling) if saga.ruling else saga.ended.club if saga.ended else None
    if report.lane == ended and report.stage is Stage.OFFICIAL and not _next_deal(saga, report):
        return gone > QUIET_ENDS
    if gone > FINISHED:
        return True
    if report.to_club is None or report.stage.off or report.to_club == ended:
        return False
    known = saga.lanes.get(report.to_club)
    return known is None or level(report.stage) > known.peak


def _next_deal(saga: SagaSoFar, report: Report) -> bool:
    """Whether an official move to where he went before is another: bought after a loan."""
    loaned = any(r.move is MoveType.LOAN and r.stage is Stage.OFFICIAL and r.lane == report.lane for r in saga.reports)
    return loaned and report.move in (MoveType.PERMANENT, MoveType.FREE)


def _after_the_end(saga: SagaSoFar, ended: LaneSoFar, report: Report) -> Change:
    lane = saga.lanes.get(report.lane)
    before = lane.stage if lane else None
    if lane is ended and report.tier is Tier.ONE:
        if report.stage.off and ended.rank > Tier.ONE.rank:
            return _news(_off_reason(report), before)
        if report.stage is Stage.OFFICIAL and not ended.believed:
            return _news(NewsReason.TIER_ONE, before, new_move=False)
    return _quiet(QuietReason.SAGA_OVER, before)


def _after_a_ruling(saga: SagaSoFar, ruling: Ending, report: Report) -> Change:
    """What is said after moderators ended a saga: the announcement is news, the first time."""
    lane = saga.lanes.get(report.lane)
    before = lane.stage if lane else None
    announced = lane is not None and Stage.OFFICIAL in lane.held
    if report.lane == goal(ruling) and report.stage is Stage.OFFICIAL and not announced:
        return _news(_official_reason(report), before)
    return _quiet(QuietReason.SAGA_OVER, before)


def _open(saga: SagaSoFar, report: Report) -> Change:
    lane = saga.lanes.get(report.lane)
    if report.stage.off:
        return _first_off(saga, report) if lane is None else _off(lane, report)
    if report.lane is None and _says_less(saga, report):
        return _unnamed(saga, lane, report)
    if lane is None:
        return _news(_first_reason(report), None)
    return _live(lane, report)


def _first_reason(report: Report) -> NewsReason:
    if report.stage is Stage.OFFICIAL:
        return _official_reason(report)
    return NewsReason.NEW_SUITOR if report.to_club else NewsReason.STAGE_UP


def _official_reason(report: Report) -> NewsReason:
    return NewsReason.RENEWED if report.lane == STAYING else NewsReason.OFFICIAL


def _off_reason(report: Report) -> NewsReason:
    return NewsReason.DENIED if report.stage is Stage.DENIED else NewsReason.COLLAPSED


def _says_less(saga: SagaSoFar, report: Report) -> bool:
    """Whether a named destination is as far already as a report that names none."""
    return level(report.stage) <= max((lane.level for lane in saga.suitors()), default=OFF)


def _unnamed(saga: SagaSoFar, lane: LaneSoFar | None, report: Report) -> Change:
    before = lane.stage if lane else None
    believed = any(other.believed for other in saga.lanes.values())
    if report.tier is Tier.ONE and not believed:
        return _news(NewsReason.TIER_ONE, before, new_move=False)
    return _quiet(QuietReason.WEAKER, before)


def _first_off(saga: SagaSoFar, report: Report) -> Change:
    """A denial or a collapse where nothing was said of the lane before."""
    if report.tier is Tier.AGGREGATOR:
        return _quiet(QuietReason.NO_LANE, None)
    contradicted = report.lane is None and any(True for _ in saga.suitors())
    leaves = report.lane == STAYING
    ends = report.stage is Stage.COLLAPSED and report.lane is not None
    if report.tier is Tier.ONE or contradicted or leaves or ends:
        return _news(_off_reason(report), None)
    return _quiet(QuietReason.NO_LANE, None)


def _off(lane: LaneSoFar, report: Report) -> Change:
    """A denial or a collapse in a lane that is known."""
    if lane.stage.off:
        if report.stage is Stage.DENIED and report.tier is Tier.ONE and not lane.refuted:
            return _news(NewsReason.DENIED, lane.stage, new_move=False)
        return _quiet(_repeat_reason(lane, report), lane.stage)
    if report.tier is Tier.AGGREGATOR:
        return _quiet(QuietReason.WEAKER, lane.stage)
    if lane.passed_on(report):
        return _quiet(QuietReason.ECHO, lane.stage)
    return _news(_off_reason(report), lane.stage)


def _live(lane: LaneSoFar, report: Report) -> Change:
    """A report that the move goes on, in a lane that is known."""
    if rises(lane, report):
        first = lane.peak == OFF or report.stage is Stage.OFFICIAL
        return _news(_first_reason(report) if first else NewsReason.STAGE_UP, lane.stage)
    if lane.stage.off:
        return _quiet(_against_reason(lane, report), lane.stage)
    if falls(lane, report):
        return _news(NewsReason.STAGE_DOWN, lane.stage)
    if fee := lane.known_fee(report):
        return _news(NewsReason.FEE_CHANGED, lane.stage, fee)
    if report.tier is Tier.ONE and not lane.believed:
        return _news(NewsReason.TIER_ONE, lane.stage, new_move=False)
    if level(report.stage) == lane.level or (level(report.stage) > lane.level and report.stage in lane.held):
        return _quiet(_repeat_reason(lane, report), lane.stage)
    return _quiet(_against_reason(lane, report), lane.stage)


def rises(lane: LaneSoFar, report: Report) -> bool:
    """Whether a report takes a lane up: further than it stands, and against no better source that took it down."""
    stage = report.stage
    if stage in lane.held:
        return False
    refused = lane.stage is Stage.BID_REJECTED and stage in _OFFERS
    if refused and not _next_offer(lane, report):
        return False
    if not refused and level(stage) <= lane.level and (lane.stage, stage) not in _SIDEWAYS:
        return False
    guard = lane.guard
    if guard is None or level(stage) > guard.level:
        return True
    return report.tier.rank <= guard.rank and report.tier is not Tier.AGGREGATOR and not lane.passed_on(report)


def _next_offer(lane: LaneSoFar, report: Report) -> bool:
    """Whether an offer told after a rejection is another one: said so, of another fee, or told well after."""
    if lane.passed_on(report):
        return False
    return anew(report.evidence) or lane.known_fee(report) is not None or report.at - lane.since >= NEXT_OFFER


def falls(lane: LaneSoFar, report: Report) -> bool:
    """Whether a report takes a lane back: by a rejection, or as the explicit contrary of an equal or better source.

    What was agreed between the clubs is not undone by the rejection of an earlier bid that a weaker source remembers.
    """
    if report.tier is Tier.AGGREGATOR or lane.passed_on(report):
        return False
    if report.stage is Stage.BID_REJECTED and lane.level >= level(Stage.BID):
        return report.stage not in lane.held and (lane.stage not in SETTLED or report.tier.rank <= lane.rank)
    return level(report.stage) < lane.level and contradicts(report.evidence, lane.level) and report.tier.rank <= lane.rank


def _repeat_reason(lane: LaneSoFar, report: Report) -> QuietReason:
    """Why a report that says what is known is quiet."""
    if report.at - lane.last_at >= STALE and report.tier.rank >= _best_rank(lane):
        return QuietReason.REHEATED
    return QuietReason.ECHO if lane.home(report).voices.repeats(report) else QuietReason.SAME


def _against_reason(lane: LaneSoFar, report: Report) -> QuietReason:
    """Why a report that says less than is known, or the contrary of a better source, is quiet."""
    if report.at - lane.last_at >= STALE and report.tier.rank >= _best_rank(lane):
        return QuietReason.REHEATED
    return QuietReason.ECHO if lane.passed_on(report) else QuietReason.WEAKER


def _best_rank(lane: LaneSoFar) -> int:
    return min(move.rank for move in lane.moves)


def _news(reason: NewsReason, before: Stage | None, fee_before: Fee | None = None, *, new_move: bool = True) -> Change:
    return Change(Decision(reason, None, before, fee_before), new_move=new_move)


def _quiet(reason: QuietReason, before: Stage | None) -> Change:
    return Change(Decision(None, reason, before))
