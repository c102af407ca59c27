"""Where dates stand along a picture's side, and how they are written: as many as have room. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, datetime, timedelta
from enum import Enum, auto

from bot.phrase.said import dated, joined

_MOST = 60
"""More dates than that have no room anyway."""
_HOURS_MATTER = timedelta(hours=36)
_GAP = 24.0
"""Between the words of two dates."""


class Unit(Enum):
    """What a step counts."""

    HOUR = auto()
    DAY = auto()
    MONTH = auto()


_HOURS_A_MONTH = 30 * 24
_HOURS = {Unit.HOUR: 1, Unit.DAY: 24, Unit.MONTH: _HOURS_A_MONTH}
_STEPS = (
    *((Unit.HOUR, step) for step in (1, 2, 3, 6, 12)),
    *((Unit.DAY, step) for step in (1, 2, 3, 7, 14)),
    *((Unit.MONTH, step) for step in (1, 2, 3, 6, 12, 24, 60, 120)),
)


@dataclass(frozen=True, slots=True)
class Tick:
    """A date along the side."""

    at: datetime
    words: str


def ticks(
    start: datetime, end: datetime, room: float, width_of: Callable[[str], float], speak: Callable[[str], str] = str
) -> tuple[Tick, ...]:
    """The dates between `start` and `end`: the finest step whose words, as `speak` says them, have room beside one another.

    >>> from datetime import UTC
    >>> found = ticks(datetime(2024, 11, 20, tzinfo=UTC), datetime(2025, 3, 9, tzinfo=UTC), 400, lambda words: 12 * len(words))
    >>> [tick.words for tick in found]
    ['Dec 2024', 'Jan 2025', 'Feb', 'Mar']
    """
    for unit, step in _STEPS:
        if (unit is Unit.HOUR and end - start > _HOURS_MATTER) or (end - start) / timedelta(hours=_HOURS[unit] * step) > _MOST:
            continue
        found = tuple(Tick(tick.at, speak(tick.words)) for tick in _worded(start, end, unit, step))
        if sum(width_of(tick.words) + _GAP for tick in found) <= room:
            return found
    return ()


def _worded(start: datetime, end: datetime, unit: Unit, step: int) -> Iterator[Tick]:
    before: datetime | None = None
    for at in _times(start, end, unit, step):
        yield Tick(at, _words(at, before, unit))
        before = at


def _times(start: datetime, end: datetime, unit: Unit, step: int) -> Iterator[datetime]:
    if unit is Unit.MONTH:
        months = (start.year * 12 + start.month - 1) // step * step
        while months // 12 < MAXYEAR:
            at = start.replace(year=max(months // 12, 1), month=months % 12 + 1, day=1, hour=0, minute=0, second=0, microsecond=0)
            if at > end:
                return
            if at >= start:
                yield at
            months += step
        return
    at = start.replace(hour=0, minute=0, second=0, microsecond=0)
    if unit is Unit.DAY and step >= 7:
        at -= timedelta(days=at.weekday())
    while at <= end:
        if at >= start:
            yield at
        at += timedelta(hours=_HOURS[unit] * step)


def _words(at: datetime, before: datetime | None, unit: Unit) -> str:
    """The part that differs from the date before it; the first one whole."""
    year = before is None or before.year != at.year
    if unit is Unit.MONTH:
        return dated(at, f"{at:%b %Y}", "yMMM") if year else dated(at, f"{at:%b}", "MMM")
    if unit is Unit.DAY and year:
        return dated(at, f"{at.day} {at:%b %Y}", "yMMMd")
    day = dated(at, f"{at.day} {at:%b}", "MMMd")
    if unit is Unit.DAY:
        return day
    if before is None:
        return joined(", ", (day, f"{at:%H:%M} UTC"))
    return f"{at:%H:%M}" if before.date() == at.date() else day
