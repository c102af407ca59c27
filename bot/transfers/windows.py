"""Transfer windows: whether a whole one has passed. Pure; the dates are in `config/windows.toml`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Window:
    """A window of every year: the (month, day) on which it opens, and that on which it is closed everywhere."""

    name: str
    opens: tuple[int, int]
    closes: tuple[int, int]


def has_passed(windows: Iterable[Window], since: datetime, now: datetime) -> bool:
    """Whether one of the windows has opened and closed between two times.

    >>> winter = Window("winter", (1, 1), (2, 15))
    >>> claimed = datetime(2024, 12, 20, tzinfo=UTC)
    >>> [has_passed([winter], claimed, datetime(2025, 2, day, tzinfo=UTC)) for day in (10, 20)]
    [False, True]
    >>> has_passed([winter], datetime(2025, 1, 20, tzinfo=UTC), datetime(2025, 6, 1, tzinfo=UTC))
    False
    """
    years = range(since.year, now.year + 1)
    return any(since <= _day(year, window.opens) and _day(year, window.closes) <= now for window in windows for year in years)


def _day(year: int, day: tuple[int, int]) -> datetime:
    return datetime(year, *day, tzinfo=UTC)
