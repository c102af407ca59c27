"""Where a saga stands while its reports are read in order of time: lanes, and the moves made in them so far.

Keeps the books only: what a report changes is decided in `change`, what comes out is made in `saga`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.transfers.model import STAYING, Ending, Fee, NewsReason, Outcome, Report, Stage, Tier
from bot.transfers.model.stages import SETTLED
from bot.transfers.sagas.echoes import Voices
from bot.transfers.writing.text import fold

OFF = -1
"""The level of a lane that is off, or not yet on."""

STALE = timedelta(days=14)
"""For so long somebody's words are still passed on by others; after so many quiet days a claim is warmed up again."""

_ALIKE = (
    frozenset({Stage.TALKS, Stage.BID_EXPECTED}),
    frozenset({Stage.COLLAPSED, Stage.DENIED}),
)


def level(stage: Stage) -> int:
    """A stage's rung, or `OFF`."""
    return OFF if stage.rung is None else stage.rung


def same_claim(one: Stage, other: Stage) -> bool:
    """Whether two stages say the same for the purpose of counting who says so."""
    return one is other or any(one in pair and other in pair for pair in _ALIKE)


def differs(fee: Fee, known: Fee) -> bool:
    """Whether a fee differs from a known one by more than a tenth of it, in the same currency.

    >>> from bot.transfers.model import Currency
    >>> known = Fee(40_000_000, Currency.GBP)
    >>> [differs(Fee(amount, Currency.GBP), known) for amount in (44_000_000, 44_000_001, 36_000_000, 35_000_000)]
    [False, True, False, True]
    >>> differs(Fee(60_000_000, Currency.EUR), known)
    False
    """
    return fee.currency is known.currency and abs(fee.amount - known.amount) * 10 > known.amount


def goal(ending: Ending) -> str | None:
    """The lane that an end which moderators set is about; None where it is about all."""
    return STAYING if ending.outcome is Outcome.RENEWED else ending.club


@dataclass(frozen=True, slots=True)
class Guard:
    """What stands against a lane after it fell: up to `level` it takes a source of `rank` or better to raise it again."""

    level: int
    rank: int


@dataclass(slots=True)
class MoveSoFar:
    """A change in a lane and the reports that told of it so far."""

    stage: Stage
    reason: NewsReason | None
    before: Stage | None
    voices: Voices = field(default_factory=Voices)

    @property
    def rank(self) -> int:
        """How good the best of its own voices is."""
        return min(report.tier.rank for report in self.voices.said_by())


@dataclass(slots=True)
class LaneSoFar:
    """One destination's lane. `held`: the stages reached since it last fell; `peak`: the highest level it ever had.

    `believed` says that a tier 1 source has spoken since the lane last fell, `refuted` that one has denied it since.
    `heard` keeps when an origin last said a stage, `fees` every fee that was told, the newest last. `ending` is what moderators
    decided of it, while nothing new was said since.
    """

    club: str | None
    stage: Stage
    since: datetime
    last_at: datetime
    held: set[Stage] = field(default_factory=set)
    peak: int = OFF
    guard: Guard | None = None
    believed: bool = False
    refuted: bool = False
    moves: list[MoveSoFar] = field(default_factory=list)
    heard: dict[tuple[str, Stage], datetime] = field(default_factory=dict)
    fees: list[Fee] = field(default_factory=list)
    ending: Ending | None = None

    @property
    def level(self) -> int:
        """The rung where it stands, or `OFF`."""
        return level(self.stage)

    @property
    def rank(self) -> int:
        """How good the best source is that says where it stands."""
        return min((move.rank for move in self.standing()), default=Tier.AGGREGATOR.rank)

    def standing(self) -> Iterator[MoveSoFar]:
        """The moves that brought it where it stands: the newest ones that say so. One that changed the fee alone left it there."""
        for move in reversed(self.moves):
            if same_claim(move.stage, self.stage):
                yield move
            elif move.reason is not NewsReason.FEE_CHANGED:
                return

    def passed_on(self, report: Report) -> bool:
        """Whether a report only passes on what its origin was heard to say not long ago."""
        then = self.heard.get((fold(report.origin), report.stage))
        return then is not None and fold(report.source) != fold(report.origin) and report.at - then <= STALE

    def home(self, report: Report) -> MoveSoFar:
        """The move that a report which changes nothing belongs to: that of its stage and fee, else the newest."""
        same = [move for move in reversed(self.moves) if same_claim(move.stage, report.stage)]
        if report.fee:
            told = [move for move in same if _tells(move, report.fee)]
            same = told or same
        return same[0] if same else self.moves[-1]

    def known_fee(self, report: Report) -> Fee | None:
        """The newest fee that a report's fee differs from, if it is new: near none that was told, and of this deal.

        Once a fee is agreed, what was bid before says nothing of it.
        """
        if report.fee is None or not self.counts_fee(report):
            return None
        told = [fee for fee in self.fees if fee.currency is report.fee.currency]
        return told[-1] if told and all(differs(report.fee, fee) for fee in told) else None

    def counts_fee(self, report: Report) -> bool:
        """Whether a report's fee is one of the deal as it stands, told by somebody on his own authority or named."""
        if report.fee is None or report.tier is Tier.AGGREGATOR or report.stage.off:
            return False
        return level(report.stage) >= (5 if self.stage in SETTLED else 3)

    def take(self, report: Report, reason: NewsReason | None, change: bool) -> None:
        """Book a report: as a move of its own if it is a change (or the first of the lane), else in the move it repeats."""
        if change or not self.moves:
            before = self.stage if self.moves else None
            self.moves.append(MoveSoFar(report.stage, reason, before))
            self.moves[-1].voices.add(report)
            if reason is not NewsReason.FEE_CHANGED:
                self._stand(report, reason is NewsReason.STAGE_DOWN)
        else:
            home = self.home(report)
            home.voices.add(report, same_claim(home.stage, report.stage))
        self._remember(report)

    def close(self, ending: Ending) -> None:
        """Book an end that moderators set: what is off takes a source with words of its own to begin again."""
        if ending.outcome is not Outcome.OFF:
            self.stage = Stage.OFFICIAL
        elif not self.stage.off:
            self.stage, self.guard = Stage.COLLAPSED, Guard(max(self.peak, 1), Tier.FOUR.rank)
            self.held, self.believed, self.refuted = set(), False, False
        else:
            return
        self.ending, self.since = ending, ending.at

    def _stand(self, report: Report, down: bool) -> None:
        now, then = level(report.stage), self.level
        self.ending = None
        if now == OFF:
            self.guard = Guard(max(self.peak, 1), report.tier.rank)
            self.held, self.believed, self.refuted = set(), False, False
        elif down and now < then and self.stage is not Stage.PERSONAL_TERMS:
            self.guard = Guard(then, report.tier.rank)
            self.held = {stage for stage in self.held if level(stage) <= now}
        else:
            self.guard = None
        if report.stage is Stage.BID_REJECTED:
            self.held -= {Stage.BID, Stage.BID_EXPECTED}
        elif report.stage is Stage.BID:
            self.held.discard(Stage.BID_REJECTED)
        self.held.add(report.stage)
        self.peak = max(self.peak, now)
        self.stage, self.since = report.stage, report.at

    def _remember(self, report: Report) -> None:
        self.last_at = report.at
        self.heard[fold(report.origin), report.stage] = report.at
        if report.fee and self.counts_fee(report):
            self.fees.append(report.fee)
        if report.tier is Tier.ONE:
            if report.stage.off:
                self.refuted = True
            else:
                self.believed = True
        if report.stage.off and self.stage.off and self.guard and report.tier is not Tier.AGGREGATOR:
            self.guard = Guard(self.guard.level, min(self.guard.rank, report.tier.rank))


def _tells(move: MoveSoFar, fee: Fee) -> bool:
    told = [r.fee for r in move.voices.reports if r.fee and r.fee.currency is fee.currency]
    return any(not differs(fee, other) for other in told)


@dataclass(slots=True)
class SagaSoFar:
    """A player's saga as far as it has been read. `ended` names the lane of the official move, once there is one.

    `endings` are what moderators decided of it; `ruling` is the one that ended it.
    """

    lanes: dict[str | None, LaneSoFar] = field(default_factory=dict)
    reports: list[Report] = field(default_factory=list)
    ended: LaneSoFar | None = None
    ended_at: datetime | None = None
    endings: list[Ending] = field(default_factory=list)
    ruling: Ending | None = None

    @property
    def first_at(self) -> datetime:
        """When its first report was said."""
        return self.reports[0].at

    @property
    def last_at(self) -> datetime:
        """When its newest report was said."""
        return self.reports[-1].at

    def suitors(self) -> Iterator[LaneSoFar]:
        """The destinations that are not off."""
        return (lane for club, lane in self.lanes.items() if club is not None and club != STAYING and not lane.stage.off)

    def take(self, report: Report, reason: NewsReason | None, change: bool) -> None:
        """Book a report in its lane, and the saga's end or the end's undoing.

        What is said after the end without a club is said of the finished move.
        """
        lane = self.lanes.get(report.lane)
        if lane is None and report.lane is None and self.ended is not None:
            lane = self.ended
        if lane is None:
            lane = LaneSoFar(report.lane, report.stage, report.at, report.at)
            self.lanes[report.lane] = lane
        lane.take(report, reason, change)
        self.reports.append(report)
        if reason in (NewsReason.OFFICIAL, NewsReason.RENEWED) and lane.club is not None and self.ended is None:
            self.ended, self.ended_at = lane, self.ended_at or report.at
        elif self.ended is lane and lane.stage.off:
            self.ended = self.ended_at = None

    def close(self, ending: Ending) -> None:
        """Book an end that moderators set, of the saga or of one lane. One that comes after the end changes nothing."""
        if self.ended_at is not None:
            return
        self.endings.append(ending)
        nothing = ending.outcome is Outcome.OFF and not ending.of_lane
        for club, lane in self.lanes.items():
            if nothing or club == goal(ending):
                lane.close(ending)
        if not ending.of_lane:
            self.ruling, self.ended_at = ending, ending.at
            self.ended = None if nothing else self.lanes.get(goal(ending))
