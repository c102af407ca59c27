"""Transfer windows: which one a time belongs to, and whether a whole one has passed. Pure; the dates are in `config/windows.toml`."""

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


def window_of(windows: Iterable[Window], at: datetime) -> tuple[str, int] | None:
    """The name and the year of the window that is open at a time, or of the next one to open; None where there are none.

    >>> summer, winter = Window("summer", (6, 1), (9, 20)), Window("winter", (1, 1), (2, 20))
    >>> [window_of([summer, winter], datetime(2025, month, 25, tzinfo=UTC)) for month in (1, 2, 9)]
    [('winter', 2025), ('summer', 2025), ('winter', 2026)]
    """
    ends = ((_day(year, window.closes), window.name, year) for window in windows for year in (at.year, at.year + 1))
    _, name, year = min((end for end in ends if end[0] > at), default=(at, None, 0))
    return (name, year) if name else None


def _day(year: int, day: tuple[int, int]) -> datetime:
    return datetime(year, *day, tzinfo=UTC)
