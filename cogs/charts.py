"""A saga's timeline as a picture: a lane a club, the rungs as height and colour, each move with its source's tier.

Drawn to be read on a phone, in Discord's dark mode, and without seeing colours. Pure; `cogs.pictures` draws beside the loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.phrase.said import say
from bot.phrase.timeline import Point, Timeline, TimelineLane, rung_words
from bot.phrase.tongue import Tongue, tongue
from bot.transfers.model import TOP_RUNG
from cogs.chart_dates import ticks
from cogs.ink import FAINT, RULE, VERMILLION, WORDS, Box, Shape, Sheet
from cogs.marks import EDGE, RADIUS, RUNG_COLOURS, legend, mark, strong

NAME = "timeline.png"
WIDTH = 1000
_OFF = -1
_LEFT, _RIGHT, _TOP = 160.0, 970.0, 8.0
_FOOT, _HEAD, _DOT, _ROW = 92.0, 38.0, 8.0, 27.0
_LEAST = timedelta(hours=12)
"""The shortest time that a picture shows: of a saga minutes old, the hours before it, and none to come."""


def size_of(timeline: Timeline) -> tuple[int, int]:
    """A size in which it can be read: never higher than Discord shows without making it narrower."""
    lanes = len(timeline.lanes)
    return WIDTH, int(_TOP + _FOOT) + {1: 320, 2: 560, 3: 660, 4: 680, 5: 780}.get(lanes, 880)


def draw(timeline: Timeline, size: tuple[int, int] | None = None, *, speaks: Tongue | None = None) -> bytes:
    """The picture as PNG, `size` in pixels. `speaks`: the language of what the timeline does not say itself."""
    sheet = Sheet(size or size_of(timeline))
    plan = _Plan.of(timeline, sheet.height, speaks or tongue(""))
    _dates(sheet, timeline, plan)
    for number, lane in enumerate(timeline.lanes):
        _lane(sheet, lane, plan, plan.part(number))
    _legend(sheet, timeline, plan.speaks)
    return sheet.png()


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things stand: the lanes' common levels, their height, and time along the width."""

    levels: tuple[int, ...]
    each: float
    start: datetime
    seconds: float
    speaks: Tongue

    @classmethod
    def of(cls, timeline: Timeline, height: float, speaks: Tongue) -> _Plan:
        used = {_level(point) for lane in timeline.lanes for point in lane.points}
        low = [level for level in (_OFF, 0) if level in used]
        span = max(timeline.end - timeline.start, _LEAST)
        each = (height - _TOP - _FOOT) / max(len(timeline.lanes), 1)
        return cls((*low, *range(1, TOP_RUNG + 1)), each, timeline.end - span, span.total_seconds(), speaks)

    def part(self, number: int) -> Box:
        """The part of a lane, its heading left out."""
        top = _TOP + number * self.each
        return Box(_LEFT, top + _HEAD, _RIGHT, top + self.each - EDGE / 2)

    def x(self, at: datetime) -> float:
        """Where a time stands."""
        share = (at - self.start).total_seconds() / self.seconds
        return _LEFT + 2 * RADIUS + (_RIGHT - _LEFT - 4 * RADIUS) * min(max(share, 0.0), 1.0)

    def y(self, level: int, part: Box) -> float:
        """How high a level stands."""
        share = self.levels.index(level) / (len(self.levels) - 1)
        return part.bottom - RADIUS - share * max(part.bottom - part.top - 2 * RADIUS, 1.0)


def _level(point: Point) -> int:
    return _OFF if point.rung is None else point.rung


def _colour(point: Point) -> str:
    return VERMILLION if point.rung is None else RUNG_COLOURS[point.rung]


def _lane(sheet: Sheet, lane: TimelineLane, plan: _Plan, part: Box) -> None:
    last = lane.points[-1]
    stood = f"{last.stage}, {lane.fee}" if lane.fee and last.rung is not None else last.stage
    state = sheet.fitting(stood if sheet.width_of(stood, 28) <= 480 else last.stage, 480, 28)
    name = sheet.fitting(lane.name, _RIGHT - EDGE - sheet.width_of(f": {state}", 28), 28) + ": "
    sheet.line([(EDGE, part.top - _HEAD + 1), (1000 - EDGE, part.top - _HEAD + 1)], RULE, 2)
    middle = part.top - _HEAD / 2 + 2
    sheet.words((EDGE, middle), name, WORDS, 28)
    sheet.words((EDGE + sheet.width_of(name, 28), middle), state, _colour(last), 28)
    _rungs(sheet, lane, plan, part)
    xs = [plan.x(point.at) for point in lane.points]
    ys = [plan.y(_level(point), part) for point in lane.points]
    _steps(sheet, lane, xs, ys, plan.x(lane.until))
    taken = _badges(sheet, lane, xs, ys)
    _labels(sheet, lane, list(zip(xs, ys, strict=True)), taken, part)


def _rungs(sheet: Sheet, lane: TimelineLane, plan: _Plan, part: Box) -> None:
    """The rungs in words, first those that the lane has stood on, the present one before all; what has no room is left out."""
    levels = [_level(point) for point in lane.points]
    taken: list[float] = []
    for level in dict.fromkeys((levels[-1], max(levels), levels[0], *levels[::-1], *plan.levels[::-1])):
        y = plan.y(level, part)
        if all(abs(y - other) >= _ROW for other in taken):
            taken.append(y)
            words = plan.speaks.say(rung_words(None if level == _OFF else level, staying=lane.staying))
            sheet.words((_LEFT - 10, y), words, FAINT, anchor="rm")
            sheet.line([(_LEFT, y), (_RIGHT, y)], RULE, 2)


def _steps(sheet: Sheet, lane: TimelineLane, xs: list[float], ys: list[float], until: float) -> None:
    """The line from move to move; dashed while it is off, and thin after the last move."""
    for number, point in enumerate(lane.points):
        final = number == len(xs) - 1
        x, y, to = xs[number], ys[number], max(until, xs[number]) if final else xs[number + 1]
        if point.rung is None:
            if to > x:
                sheet.dashes((x, y), (to, y), _colour(point), 4)
        else:
            sheet.line([(x, y), (to, y)], _colour(point), 4 if final else 7)
        if not final and ys[number + 1] != y:
            sheet.line([(to, y), (to, ys[number + 1])], _colour(lane.points[number + 1]), 4)


def _badges(sheet: Sheet, lane: TimelineLane, xs: list[float], ys: list[float]) -> list[Box]:
    """A badge a move with its source's tier; where moves stand close, the lesser ones become dots. What is taken then."""
    taken: list[Box] = []
    large: list[int] = []
    for number in _by_weight(lane.points):
        box = _around(xs[number], ys[number], RADIUS)
        if not any(box.meets(other) for other in taken):
            taken.append(box)
            large.append(number)
    for number, point in enumerate(lane.points):
        if number not in large:
            taken.append(_around(xs[number], ys[number], _DOT))
            sheet.badge((xs[number], ys[number]), _shape(point), _colour(point), _DOT, filled=strong(point.tier))
    for number in large:
        point = lane.points[number]
        sheet.badge((xs[number], ys[number]), _shape(point), _colour(point), RADIUS, filled=strong(point.tier), words=mark(point.tier))
    return taken


def _by_weight(points: tuple[Point, ...]) -> list[int]:
    last = len(points) - 1
    return sorted(range(len(points)), key=lambda n: (n != last, n != 0, points[n].tier.rank, not points[n].label, -n))


def _shape(point: Point) -> Shape:
    if point.rung is None:
        return Shape.SQUARE
    return Shape.DIAMOND if point.rung == TOP_RUNG else Shape.ROUND


def _around(x: float, y: float, half: float) -> Box:
    return Box(x - half, y - half, x + half, y + half)


def _labels(sheet: Sheet, lane: TimelineLane, at: list[tuple[float, float]], taken: list[Box], part: Box) -> None:
    """The fees where they changed, the newest first, wherever there is room beside their moves."""
    room = Box(_LEFT, part.top - 2, 1000 - EDGE / 2, part.bottom + 4)
    for (x, y), point in reversed(list(zip(at, lane.points, strict=True))):
        if not point.label:
            continue
        width = sheet.width_of(point.label) / 2
        for box in _beside(x, y, width):
            if box.within(room) and not any(box.meets(other) for other in taken):
                taken.append(box)
                sheet.words(((box.left + box.right) / 2, (box.top + box.bottom) / 2), point.label, WORDS, anchor="mm")
                break


def _beside(x: float, y: float, half: float) -> Iterator[Box]:
    """Above, below, right and left of a badge, nearest first."""
    away, rise = RADIUS + 4, 14.0
    for dx, dy in ((0, -1), (0, 1), (1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1)):
        cx, cy = x + dx * (half + (away if dy == 0 else -4)), y + dy * (away + rise)
        yield Box(cx - half - 3, cy - rise, cx + half + 3, cy + rise)


def _dates(sheet: Sheet, timeline: Timeline, plan: _Plan) -> None:
    """Dates along the foot, the present day with a dashed line where it is in the picture."""
    y = sheet.height - _FOOT + 24
    parts = [plan.part(number) for number in range(len(timeline.lanes))]
    taken: list[Box] = []
    if timeline.now <= timeline.end:
        x = plan.x(timeline.now)
        taken.append(_date(sheet, x, y, timeline.now_words, WORDS))
    for tick in ticks(plan.start, timeline.end, _RIGHT - _LEFT, sheet.width_of, plan.speaks.say):
        x = plan.x(tick.at)
        for part in parts:
            sheet.line([(x, part.top), (x, part.bottom)], RULE, 2)
        if not any(_date_box(sheet, x, y, tick.words).meets(other) for other in taken):
            taken.append(_date(sheet, x, y, tick.words, FAINT))
    if timeline.now <= timeline.end:
        x = plan.x(timeline.now)
        for part in parts:
            sheet.dashes((x, part.top), (x, part.bottom), WORDS, 2)


def _date_box(sheet: Sheet, x: float, y: float, words: str) -> Box:
    """Where a date stands: under its time, but within the picture."""
    half = sheet.width_of(words) / 2
    middle = min(max(x, EDGE + half), 1000 - EDGE - half)
    return Box(middle - half - 12, y - 1, middle + half + 12, y + 1)


def _date(sheet: Sheet, x: float, y: float, words: str, colour: str) -> Box:
    box = _date_box(sheet, x, y, words)
    sheet.words(((box.left + box.right) / 2, y), words, colour, anchor="mm")
    return box


def _legend(sheet: Sheet, timeline: Timeline, speaks: Tongue) -> None:
    """What the badges say; at the right, lanes that are left out and a present day that is."""
    notes = [speaks.say(say("and {n} more", n=timeline.hidden))] if timeline.hidden else []
    notes += [f"{timeline.now_words} →"] if timeline.now > timeline.end else []
    legend(sheet, {point.tier for lane in timeline.lanes for point in lane.points}, speaks, ", ".join(notes))
