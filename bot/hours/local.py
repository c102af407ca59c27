"""Local times as moments: when a clock on a wall shows a time next, also where clocks are put forward or back. Pure.

An hour that is skipped: what falls into it happens at the moment when the clock jumps. An hour that comes twice: what begins in
it begins the first time, what ends in it ends the second time; so nothing that comes once a day comes twice.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAY = 24 * 60
"""Minutes."""
_DAYS = 9
"""A week, and a day at each end for zones far from UTC."""


def moment(day: date, minute: int, zone: tzinfo, *, last: bool = False) -> datetime:
    """The moment (UTC) at which a clock in a zone shows so many minutes past midnight; with `last` the second, where it comes twice.

    >>> from zoneinfo import ZoneInfo
    >>> berlin = ZoneInfo("Europe/Berlin")
    >>> [f"{moment(date(2026, 3, 29), minute, berlin):%H:%M}" for minute in (119, 150, 180)]
    ['00:59', '01:00', '01:00']
    >>> [f"{moment(date(2026, 10, 25), 150, berlin, last=last):%H:%M}" for last in (False, True)]
    ['00:30', '01:30']
    """
    shown = datetime.combine(day, time(minute // 60, minute % 60), zone)
    first, second = shown.astimezone(UTC), shown.replace(fold=1).astimezone(UTC)
    if first > second:
        return _jump(second, first, zone)
    return second if last else first


def _jump(before: datetime, after: datetime, zone: tzinfo) -> datetime:
    """The minute between two moments at which a zone's clock is put forward."""
    low, high = 0, int((after - before).total_seconds()) // 60
    old = before.astimezone(zone).utcoffset()
    while high - low > 1:
        middle = (low + high) // 2
        if (before + timedelta(minutes=middle)).astimezone(zone).utcoffset() == old:
            low = middle
        else:
            high = middle
    return before + timedelta(minutes=high)


def next_at(now: datetime, minute: int, zone: tzinfo, weekday: int | None = None) -> datetime:
    """The next moment after `now` at which a clock in a zone shows a time, on any day or on one of the week (0 is Monday).

    >>> from zoneinfo import ZoneInfo
    >>> f"{next_at(datetime(2026, 7, 1, 7, tzinfo=UTC), 8 * 60, ZoneInfo('Europe/London')):%d %H:%M}"
    '02 07:00'
    """
    today = now.astimezone(zone).date()
    days = (today + timedelta(days=ahead) for ahead in range(_DAYS))
    return next(at for day in days if weekday in (None, day.weekday()) and (at := moment(day, minute, zone)) > now)


def next_window(now: datetime, begin: int, end: int, zone: tzinfo) -> tuple[datetime, datetime]:
    """The hours from `begin` to `end` (overnight where `end` is the earlier) that are going on or come next.

    >>> from zoneinfo import ZoneInfo
    >>> window = next_window(datetime(2026, 7, 2, 3, tzinfo=UTC), 22 * 60, 7 * 60, ZoneInfo("Europe/London"))
    >>> [f"{at:%d %H:%M}" for at in window]
    ['01 21:00', '02 06:00']
    """
    today = now.astimezone(zone).date()
    for ahead in range(-1, _DAYS):
        day = today + timedelta(days=ahead)
        until = day if begin < end else day + timedelta(days=1)
        window = moment(day, begin, zone), moment(until, end, zone, last=True)
        if window[0] < window[1] and window[1] > now:
            return window
    raise ValueError("hours without length")


def read_minute(typed: str) -> int | None:
    """Minutes past midnight as somebody types a time; None where it is none.

    >>> [read_minute(typed) for typed in ("08:00", "8", "8.30", "10pm", "12 am", "24:00", "25", "8:60", "soon")]
    [480, 480, 510, 1320, 0, 0, None, None, None]
    """
    words = typed.strip().lower().replace(".", ":").replace("h", ":").rstrip(":")
    half = next((half for half in ("am", "pm") if words.endswith(half)), "")
    hour, _, rest = words.removesuffix(half).strip().partition(":")
    if not (hour.isascii() and hour.isdigit() and len(hour) <= 2) or (rest and not (rest.isascii() and rest.isdigit() and len(rest) == 2)):
        return None
    hours, minutes = int(hour), int(rest or 0)
    if minutes > 59 or hours > (12 if half else 24) or (half and not hours) or (hours == 24 and minutes):
        return None
    if half:
        hours = hours % 12 + (12 if half == "pm" else 0)
    return (hours * 60 + minutes) % DAY


def clock_words(minute: int) -> str:
    """Minutes past midnight as a clock shows them.

    >>> clock_words(485)
    '08:05'
    """
    return f"{minute // 60:02}:{minute % 60:02}"
