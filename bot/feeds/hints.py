"""What a feed says of how often it is worth asking: `ttl`, the syndication module (`sy:`) and `skipHours`. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PERIODS = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
_NUMBER = re.compile(r"[0-9]{1,9}")
_HOUR = re.compile(r"<hour>\s{0,20}([0-9]{1,2})\s{0,20}</hour>", re.IGNORECASE)
_FAR = 20_000


def ttl_seconds(feed: Mapping[str, object]) -> int | None:
    """The longest wait that the feed asks for, in seconds.

    >>> ttl_seconds({"ttl": "15"}), ttl_seconds({"sy_updateperiod": "hourly", "sy_updatefrequency": "2"})
    (900, 1800)
    """
    ttl = _number(feed.get("ttl"))
    period = _PERIODS.get(str(feed.get("sy_updateperiod") or "").strip().lower())
    often = _number(feed.get("sy_updatefrequency")) or 1
    wishes = [ttl * 60 if ttl else 0, period // often if period else 0]
    return max(wishes) or None


def skip_hours(document: str) -> frozenset[int]:
    """Hours of the day (UTC) in which the publisher asks not to be polled; none if he asks that of all of them."""
    start = document.find("<skipHours", 0, _FAR)
    end = document.find("</skipHours>", start, start + 2000) if start >= 0 else -1
    hours = frozenset(int(hour) % 24 for hour in _HOUR.findall(document[start:end])) if end >= 0 else frozenset()
    return hours if len(hours) < 24 else frozenset()


def _number(value: object) -> int | None:
    match = _NUMBER.fullmatch(str(value or "").strip())
    return int(match[0]) if match else None
