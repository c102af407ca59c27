"""Dates as feeds write them (RFC 822 and its relatives, W3C's). Pure; a date that can't be read stays unknown.

Named zones are read as they are meant: BST and CEST are not UTC, and the American names mean the clock on the wall, since
publishers write EST all year round.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

_MONTHS = {m: i for i, m in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1)}
_HOURS = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "met": 1, "cest": 2, "mest": 2, "mesz": 2, "mez": 1,
    "eet": 2, "eest": 3, "msk": 3, "trt": 3, "gst": 4, "brt": -3, "art": -3, "jst": 9, "kst": 9, "aest": 10, "aedt": 11,
}  # fmt: skip
_WALL_CLOCKS = {
    "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York",
    "cst": "America/Chicago", "cdt": "America/Chicago", "ct": "America/Chicago",
    "mst": "America/Denver", "mdt": "America/Denver", "mt": "America/Denver",
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles",
}  # fmt: skip
_RFC822 = re.compile(
    r"(?:[^\W\d]{2,12}\.?,?\s*)?(?P<day>[0-9]{1,2})[\s-]+(?P<month>[A-Za-z]{3,9})\.?,?[\s-]+(?P<year>[0-9]{4}|[0-9]{2})"
    r"(?:,?\s+(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.[0-9]{1,9})?)?)?\s*(?P<zone>[^()]{0,12}?)\s*(?:\([^()]{0,40}\))?"
)
_W3C = re.compile(
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"
    r"(?:[Tt\s]+(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?)?\s*(?P<zone>[^\s]{0,9}?)"
)
_OFFSET = re.compile(r"(?:gmt|utc)?\s*([+-])([0-9]{1,2}):?([0-9]{2})?")
_BEFORE_THE_WEB = 1990
_AHEAD = timedelta(minutes=10)


def read_date(text: str | None, now: datetime) -> datetime | None:
    """The time that a feed's date means, in UTC; None if it can't be read, is before the web or lies ahead of now.

    A few minutes ahead are a publisher's clock; from more than ten the date tells nothing, and the item counts as published
    when it was first seen.

    >>> now = datetime(2026, 7, 4, tzinfo=UTC)
    >>> read_date("Wed, 01 Jul 2026 16:51:00 BST", now).hour, read_date("Wed, 1 Jul 2026 10:00:00 EST", now).hour
    (15, 14)
    >>> read_date("2026-07-01T10:00:00+02:00", now).hour, read_date("yesterday", now), read_date("2027-01-01", now)
    (8, None, None)
    """
    text = (text or "").strip()[:100]
    match = _RFC822.fullmatch(text) or _W3C.fullmatch(text)
    if match is None:
        return None
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS.get(month[:3].lower())
    zone = _zone(match["zone"])
    if number is None or zone is None:
        return None
    year = int(match["year"]) + (2000 if len(match["year"]) == 2 else 0)
    clock = (int(match["hour"] or 0), int(match["minute"] or 0), min(int(match["second"] or 0), 59))
    try:
        when = datetime(year, number, int(match["day"]), *clock, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return when if when.year >= _BEFORE_THE_WEB and when <= now + _AHEAD else None


def _zone(text: str) -> tzinfo | None:
    """The zone that a name or an offset means; no word at all is UTC, an unknown word is unknown."""
    name = text.strip().lower()
    if not name:
        return UTC
    if name in _WALL_CLOCKS:
        return ZoneInfo(_WALL_CLOCKS[name])
    if name in _HOURS:
        return timezone(timedelta(hours=_HOURS[name]))
    offset = _OFFSET.fullmatch(name)
    if offset is None:
        return None
    distance = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
    if distance > timedelta(hours=14):
        return None
    return timezone(-distance if offset[1] == "-" else distance)
