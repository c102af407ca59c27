"""A saga as a picture shows it, before anything is drawn: lanes, their moves in time, today, and the same in words.

Pure. Knows no pixels and no colours: `cogs.charts` draws it; who sees no pictures is told `Timeline.words`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from bot.phrase.said import count
from bot.phrase.words import clip, lane_words, money, stage_words, tier_words
from bot.transfers.lanes import differs
from bot.transfers.model import STAYING, Currency, Fee, Lane, Move, NewsReason, Saga, SagaStatus, Stage, Tier
from bot.transfers.views import Pick, SagaView

LANES_DRAWN = 6
"""More would be too low to tell a rung from the next on a phone."""
POINTS_DRAWN = 100
"""Of a lane's moves the first and the newest; no picture shows as many apart."""
WORDS_LIMIT = 1000
_NAME = 60
_HOUR = timedelta(hours=1)
_OFF = -1

_RUNGS = ("available", "interest", "enquiry", "talks", "bid", "terms", "agreed", "official")
_RENEWAL_RUNGS = ("running out", "wish", "contact", "talks", "offer", "close", "agreed", "signed")


@dataclass(frozen=True, slots=True)
class Point:
    """A move: from when on the lane stood on this rung (None: off), and the tier of who said so first.

    `stage` is the stage in words, `label` the fee where it is the first or differs from the one before.
    """

    at: datetime
    rung: int | None
    stage: str
    tier: Tier
    label: str = ""


@dataclass(frozen=True, slots=True)
class TimelineLane:
    """One club's lane, its points oldest first. It stands as the last one says `until` then; `fee` is the newest told."""

    name: str
    points: tuple[Point, ...]
    until: datetime
    fee: str = ""
    staying: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """A saga in time. `now` may be long after `end`; `now_words` names its day. `hidden` counts the lanes left out.

    Times are rounded up to the hour where they follow the clock, so that the same saga asked for again is the same value.
    """

    lanes: tuple[TimelineLane, ...]
    start: datetime
    end: datetime
    now: datetime
    now_words: str
    words: str
    hidden: int = 0


def rung_words(rung: int | None, *, staying: bool = False) -> str:
    """A rung in one or two words, for the side of a picture.

    >>> rung_words(4), rung_words(4, staying=True), rung_words(None)
    ('bid', 'offer', 'off')
    """
    return "off" if rung is None else (_RENEWAL_RUNGS if staying else _RUNGS)[rung]


def timeline_of(view: SagaView) -> Timeline | None:
    """The timeline of what a view tells; None where there is nothing to draw. `Pick.BELIEVABLE` leaves out weaker sources' moves."""
    saga = view.saga
    if saga is None:
        return None
    now = view.as_of or view.now
    kept = [(lane, moves) for lane in saga.lanes if (moves := _moves(lane, view.pick))]
    if not kept:
        return None
    shown = kept[:LANES_DRAWN]
    first = min(move.at for _, moves in shown for move in moves)
    last = max(move.at for _, moves in shown for move in moves)
    over = max(last, saga.ended_at or saga.last_at)
    clock = max(_next_hour(now), last)
    until = clock if saga.status is SagaStatus.OPEN else over
    lanes = tuple(_lane(lane, moves, saga, until) for lane, moves in shown)
    return Timeline(
        lanes=lanes,
        start=first,
        end=clock if clock - until <= (until - first) / 2 else until,
        now=clock,
        now_words=f"{'as of' if view.as_of else 'today'} {_day(now)} {now:%b %Y}",
        words=_words(view, [moves for _, moves in shown], lanes, len(kept) - len(shown)),
        hidden=len(kept) - len(shown),
    )


def _moves(lane: Lane, pick: Pick) -> tuple[Move, ...]:
    moves = sorted(lane.moves, key=lambda move: move.at)
    return tuple(move for move in moves if pick is not Pick.BELIEVABLE or move.best_tier.rank <= Tier.TWO.rank)


def _next_hour(at: datetime) -> datetime:
    whole = at.replace(minute=0, second=0, microsecond=0)
    return whole if whole == at else whole + _HOUR


def _lane(lane: Lane, moves: tuple[Move, ...], saga: Saga, until: datetime) -> TimelineLane:
    fees = _new_fees(moves)
    points = tuple(
        Point(move.at, (stage := _standing(move)).rung, stage_words(stage, lane.club), move.origin.tier, fee)
        for move, fee in zip(moves, fees, strict=True)
    )
    told = [move.fee for move in moves if move.fee]
    name = clip(lane_words(lane.club, saga.club), _NAME)
    if len(points) > POINTS_DRAWN:
        points = (points[0], *points[1 - POINTS_DRAWN :])
    return TimelineLane(name, points, until, money(told[-1]) if told else "", staying=lane.club == STAYING)


def _standing(move: Move) -> Stage:
    """Where a lane stood after a move: one that changed only the fee leaves it where it was."""
    return move.before if move.reason is NewsReason.FEE_CHANGED and move.before else move.stage


def _new_fees(moves: Iterable[Move]) -> list[str]:
    """Each move's fee in short, where it is the first or another than before; a sum in a second currency is no change."""
    known: dict[Currency, Fee] = {}
    found = []
    for move in moves:
        fee, new = move.fee, False
        if fee and not move.stage.off:
            before = known.get(fee.currency)
            new = not known or move.reason is NewsReason.FEE_CHANGED or (before is not None and differs(fee, before))
            if new or before is None:
                known[fee.currency] = fee
        found.append(money(fee) if fee and new else "")
    return found


def _words(view: SagaView, moves: list[tuple[Move, ...]], lanes: tuple[TimelineLane, ...], hidden: int) -> str:
    """The picture in a sentence or two, for those who don't see it."""
    every = [move for some in moves for move in some]
    best = min((move.origin.tier for move in every), key=lambda tier: tier.rank)
    name = view.saga.player if view.saga else view.player.name
    head = f"{clip(name, _NAME)}, {_between(min(m.at for m in every), max(m.at for m in every))}: "
    now = view.as_of or view.now
    tail = f". {count(len(every), '{n} move', '{n} moves')}, best source {tier_words(best)}; "
    tail += f"{'as known on' if view.as_of else 'today is'} {_day(now)} {now:%B %Y}."
    room = WORDS_LIMIT - len(head) - len(tail) - len("; 99 more")
    told: list[str] = []
    for lane in lanes:
        if len("; ".join([*told, words := lane_story(lane)])) > room:
            break
        told.append(words)
    hidden += len(lanes) - len(told)
    return head + "; ".join([*told, f"{hidden} more"] if hidden else told) + tail


def _between(first: datetime, last: datetime) -> str:
    """
    >>> from datetime import UTC
    >>> _between(datetime(2024, 11, 3, tzinfo=UTC), datetime(2025, 5, 30, tzinfo=UTC))
    'November 2024 to May 2025'
    >>> _between(datetime(2025, 5, 3, tzinfo=UTC), datetime(2025, 5, 30, tzinfo=UTC))
    '3 May to 30 May 2025'
    """
    if first.date() == last.date():
        return f"{_day(last)} {last:%B %Y}"
    if last - first < timedelta(days=45):
        year = f" {first:%Y}" if first.year != last.year else ""
        return f"{_day(first)} {first:%B}{year} to {_day(last)} {last:%B %Y}"
    return f"{first:%B %Y} to {last:%B %Y}"


def _day(at: datetime) -> str:
    return str(at.day)


def lane_story(lane: TimelineLane) -> str:
    """How one lane went: where it began, how far it came, where it stands.

    >>> from datetime import UTC
    >>> at = datetime(2025, 5, 1, tzinfo=UTC)
    >>> up = (Point(at, 1, "interest", Tier.ONE), Point(at, 4, "bid made", Tier.ONE, "£40m"))
    >>> lane_story(TimelineLane("Chelsea", up, at, "£40m"))
    'Chelsea rose from interest to bid made (£40m)'
    >>> lane_story(TimelineLane("Chelsea", (*up, Point(at, None, "off", Tier.ONE)), at))
    'Chelsea rose from interest to bid made, then off'
    """
    fee = f" ({lane.fee})" if lane.fee else ""
    name = lane.name if not lane.staying and lane.name != lane_words(None) else lane.name[:1].lower() + lane.name[1:]
    return f"{name}{_course(lane.points)}{fee}"


def _course(points: tuple[Point, ...]) -> str:
    levels = [_OFF if point.rung is None else point.rung for point in points]
    first, last, peak = points[0], points[-1], max(levels)
    top = max(number for number, level in enumerate(levels) if level == peak)
    if len({point.stage for point in points}) == 1:
        return f": {last.stage}" if last.rung is None else f" stood at {last.stage}"
    if peak == min(levels):
        return f" went from {first.stage} to {last.stage}" if first.stage != last.stage else f" was back at {last.stage}"
    rose = f" rose from {first.stage} to {points[top].stage}"
    if any(later < before for before, later in pairwise(levels[: top + 1])):
        rose += " after a setback"
    if levels[-1] == peak:
        return rose if levels[0] < peak else f" was back at {last.stage} after a setback"
    if last.stage == points[top].stage:
        return rose
    if levels[0] == peak:
        return f" fell from {points[top].stage} to {last.stage}"
    return f"{rose}, then {last.stage}" if last.rung is None else f"{rose}, then fell to {last.stage}"
