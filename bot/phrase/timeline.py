"""A saga as a picture shows it, before anything is drawn: lanes, their moves in time, today, and the same in words.

Pure. Knows no pixels and no colours: `cogs.charts` draws it; who sees no pictures is told `Timeline.words`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from bot.phrase.said import Said, count, dated, joined, mark, say
from bot.phrase.words import clip, lane_words, money, stage_words, tier_words
from bot.transfers.model import STAYING, Currency, Fee, Lane, Move, NewsReason, Saga, SagaStatus, Stage, Tier
from bot.transfers.sagas.lanes import differs
from bot.transfers.sagas.views import Pick, SagaView

LANES_DRAWN = 6
"""More would be too low to tell a rung from the next on a phone."""
POINTS_DRAWN = 100
"""Of a lane's moves the first and the newest; no picture shows as many apart."""
WORDS_LIMIT = 1000
_NAME = 60
_HOUR = timedelta(hours=1)
_OFF = -1

_RUNGS = (
    *(mark("available"), mark("interest"), mark("enquiry"), mark("talks")),
    *(mark("bid"), mark("terms"), mark("agreed"), mark("official")),
)
_RENEWAL_RUNGS = (
    *(mark("running out"), mark("wish"), mark("contact"), mark("talks")),
    *(mark("offer"), mark("close"), mark("agreed"), mark("signed")),
)


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
    """One club's lane, its points oldest first. It stands as the last one says `until` then; `fee` is the newest told.

    `within` is its name within a sentence, where that differs.
    """

    name: str
    points: tuple[Point, ...]
    until: datetime
    fee: str = ""
    staying: bool = False
    within: str = ""


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


def rung_words(rung: int | None, *, staying: bool = False) -> Said:
    """A rung in one or two words, for the side of a picture.

    >>> rung_words(4), rung_words(4, staying=True), rung_words(None)
    ('bid', 'offer', 'off')
    """
    return say("off") if rung is None else say((_RENEWAL_RUNGS if staying else _RUNGS)[rung])


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
        now_words=_now_words(now, past=view.as_of is not None),
        words=_words(view, [moves for _, moves in shown], lanes, len(kept) - len(shown)),
        hidden=len(kept) - len(shown),
    )


def _now_words(now: datetime, *, past: bool) -> Said:
    day = dated(now, f"{now.day} {now:%b %Y}", "yMMMd")
    return say("as of {day}", day=day) if past else say("today {day}", day=day)


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
    staying, club = lane.club == STAYING, clip(saga.club or "", _NAME - len("Staying at "))
    if len(points) > POINTS_DRAWN:
        points = (points[0], *points[1 - POINTS_DRAWN :])
    fee = money(told[-1]) if told else ""
    until = lane.ending.at if lane.ending else until
    return TimelineLane(clip(lane_words(lane.club, club), _NAME), points, until, fee, staying, _within(lane, club))


def _within(lane: Lane, club: str) -> str:
    """A lane's name within a sentence, where that differs from the one above it."""
    if lane.club is None:
        return say("no club named")
    if lane.club != STAYING:
        return ""
    return say("staying at {club}", club=club) if club else say("staying")


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


def _words(view: SagaView, moves: list[tuple[Move, ...]], lanes: tuple[TimelineLane, ...], hidden: int) -> Said:
    """The picture in a sentence or two, for those who don't see it."""
    every = [move for some in moves for move in some]
    best = min((move.origin.tier for move in every), key=lambda tier: tier.rank)
    name = clip(view.saga.player if view.saga else view.player.name, _NAME)
    days = _between(min(move.at for move in every), max(move.at for move in every))
    now = view.as_of or view.now
    day = dated(now, f"{now.day} {now:%B %Y}", "yMMMMd")
    facts: dict[str, object] = {
        "player": name,
        "days": days,
        "moves": count(len(every), "{n} move", "{n} moves"),
        "tier": tier_words(best),
        "day": day,
    }

    def whole(lanes: Said) -> Said:
        if view.as_of:
            return say("{player}, {days}: {lanes}. {moves}, best source {tier}; as known on {day}.", lanes=lanes, **facts)
        return say("{player}, {days}: {lanes}. {moves}, best source {tier}; today is {day}.", lanes=lanes, **facts)

    room = WORDS_LIMIT - len(whole(joined("", []))) - len("; 99 more")
    told: list[str] = []
    for lane in lanes:
        if len("; ".join([*told, words := lane_story(lane)])) > room:
            break
        told.append(words)
    hidden += len(lanes) - len(told)
    return whole(joined("; ", [*told, say("{n} more", n=hidden)] if hidden else told))


def _between(first: datetime, last: datetime) -> str:
    """
    >>> from datetime import UTC
    >>> _between(datetime(2024, 11, 3, tzinfo=UTC), datetime(2025, 5, 30, tzinfo=UTC))
    'November 2024 to May 2025'
    >>> _between(datetime(2025, 5, 3, tzinfo=UTC), datetime(2025, 5, 30, tzinfo=UTC))
    '3 May to 30 May 2025'
    """
    day = dated(last, f"{last.day} {last:%B %Y}", "yMMMMd")
    if first.date() == last.date():
        return day
    if last - first >= timedelta(days=45):
        return say("{first} to {last}", first=dated(first, f"{first:%B %Y}", "yMMMM"), last=dated(last, f"{last:%B %Y}", "yMMMM"))
    begin = dated(first, f"{first.day} {first:%B}", "MMMMd")
    if first.year != last.year:
        begin = dated(first, f"{first.day} {first:%B %Y}", "yMMMMd")
    return say("{first} to {last}", first=begin, last=day)


def lane_story(lane: TimelineLane) -> Said:
    """How one lane went: where it began, how far it came, where it stands.

    >>> from datetime import UTC
    >>> at = datetime(2025, 5, 1, tzinfo=UTC)
    >>> up = (Point(at, 1, "interest", Tier.ONE), Point(at, 4, "bid made", Tier.ONE, "£40m"))
    >>> lane_story(TimelineLane("Chelsea", up, at, "£40m"))
    'Chelsea rose from interest to bid made (£40m)'
    >>> lane_story(TimelineLane("Chelsea", (*up, Point(at, None, "off", Tier.ONE)), at))
    'Chelsea rose from interest to bid made, then off'
    """
    levels = [_OFF if point.rung is None else point.rung for point in lane.points]
    peak = max(levels)
    top = max(number for number, level in enumerate(levels) if level == peak)
    course = _course(lane.points, levels, top)
    first, last = lane.points[0].stage, lane.points[-1].stage
    told = say(course, lane=lane.within or lane.name, first=first, top=lane.points[top].stage, last=last)
    return joined("", (told, " (", lane.fee, ")")) if lane.fee else told


def _course(points: tuple[Point, ...], levels: list[int], top: int) -> str:
    """The sentence for a lane's way: from the first stage over the top to the last."""
    first, last, peak = points[0], points[-1], levels[top]
    if len({point.stage for point in points}) == 1:
        return mark("{lane}: {last}")
    if peak == min(levels):
        return mark("{lane} went from {first} to {last}") if first.stage != last.stage else mark("{lane} was back at {last}")
    setback = any(later < before for before, later in pairwise(levels[: top + 1]))
    if levels[-1] == peak and levels[0] == peak:
        return mark("{lane} was back at {last} after a setback")
    if levels[-1] == peak or last.stage == points[top].stage:
        return mark("{lane} rose from {first} to {top} after a setback") if setback else mark("{lane} rose from {first} to {top}")
    if levels[0] == peak:
        return mark("{lane} fell from {top} to {last}")
    return _risen(last, setback=setback)


def _risen(last: Point, *, setback: bool) -> str:
    """The sentence for a lane that rose, and fell again or is off."""
    if last.rung is None and setback:
        return mark("{lane} rose from {first} to {top} after a setback, then {last}")
    if last.rung is None:
        return mark("{lane} rose from {first} to {top}, then {last}")
    if setback:
        return mark("{lane} rose from {first} to {top} after a setback, then fell to {last}")
    return mark("{lane} rose from {first} to {top}, then fell to {last}")
