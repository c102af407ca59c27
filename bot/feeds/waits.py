"""How long to wait before a feed is asked again: arithmetic over seconds, pure. What is saved is `bot.feeds.schedule`'s."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta

from bot.feeds.errors import FeedError, FetchError, Gone, RateLimited
from bot.transfers.model import Feed

CAP = 6 * 3600
DEFAULT = 600
WITHOUT_VALIDATORS = 1800
DAY = 86_400
_LONG = CAP * 9 // 10
_QUIET_SHARE = 48
_USUAL, _LATE, _AFTER_ERROR = 0.1, 1.0, 0.25


def within(wish: float, floor: int) -> int:
    """The publisher's wish between floor and cap; beyond the cap a little less than it, to leave room for chance.

    >>> [within(seconds, 300) for seconds in (60, 900, 21_600, 504_576_000)]
    [300, 900, 21600, 19440]
    """
    return max(floor, int(wish) if wish <= CAP else _LONG)


def stretched(asked: int, changed_at: datetime | None, now: datetime) -> float:
    """Longer for a feed that has long been quiet: a forty-eighth of the time since its last change (an hour after two days)."""
    quiet = (now - changed_at).total_seconds() if changed_at else 0.0
    return max(asked, min(quiet / _QUIET_SHARE, _LONG))


def spread(feed: Feed, wait: float, now: datetime, jitter: float) -> timedelta:
    """Stretch a wait by chance: up to a tenth, and up to twice after a first or belated poll, when many feeds come at once."""
    late = feed.due_at is None or (now - feed.due_at).total_seconds() > wait / 4
    return timedelta(seconds=_between(wait, wait * (1 + (_LATE if late else _USUAL)), CAP, jitter))


def _between(low: float, high: float, most: float, jitter: float) -> float:
    return low + jitter * max(0.0, min(high, most) - low)


def after_error(feed: Feed, error: FeedError, floor: int, jitter: float) -> timedelta:
    """Back off: ten minutes, doubled with each failure up to six hours; never before the publisher's own word."""
    told = error.answer.max_age if isinstance(error, FetchError) else None
    wait = within(max(min(DEFAULT * 2 ** min(feed.failures, 10), _LONG), feed.interval or DEFAULT, told or 0), floor)
    seconds = _between(wait, wait * (1 + _AFTER_ERROR), CAP, jitter)
    asked = retry_seconds(error)
    if asked is not None:
        seconds = max(seconds, _between(asked, asked * (1 + _USUAL), DAY, jitter))
    if isinstance(error, Gone):
        seconds = max(seconds, DAY + jitter * DEFAULT)
    return timedelta(seconds=seconds)


def retry_seconds(error: FeedError) -> float | None:
    """For how long a server asks to be left alone, at most a day; ten minutes where a 429 or 503 does not say."""
    if not isinstance(error, FetchError):
        return None
    if error.retry_after is not None:
        return min(error.retry_after.total_seconds(), DAY)
    return DEFAULT if isinstance(error, RateLimited) or error.status == 503 else None


def out_of_skipped_hours(due: datetime, skipped: AbstractSet[int], latest: datetime) -> datetime:
    """The same minute of the first hour that is not skipped; a hint, so never later than `latest`.

    >>> from datetime import UTC
    >>> out_of_skipped_hours(datetime(2026, 1, 1, 2, 7, tzinfo=UTC), {1, 2, 3}, datetime(2026, 1, 1, 9, tzinfo=UTC)).hour
    4
    """
    moved = due
    while moved.hour in skipped and moved < latest:
        moved += timedelta(hours=1)
    return max(due, min(moved, latest))
