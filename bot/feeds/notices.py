"""What people are told of a feed's health: once each, in words. Pure; who is told (a guild, the operator) is the caller's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.feeds.address import redact
from bot.feeds.schedule import STOP_AFTER, new_address
from bot.phrase.said import recall, say
from bot.transfers.model import Feed, PollState, host_of

TOLD_AT = 3


class NoticeKind(StrEnum):
    """What happened to a feed."""

    FAILING = "failing"
    RECOVERED = "recovered"
    STOPPED = "stopped"
    GONE = "gone"
    MOVED = "moved"
    BACK = "back"
    RENUMBERED = "renumbered"


@dataclass(frozen=True, slots=True)
class FeedNotice:
    """Something to tell of a feed, in a sentence or two."""

    kind: NoticeKind
    text: str


def notice_due(before: Feed, after: PollState) -> FeedNotice | None:
    """What is to be told after a poll: the third failure in a row, a new address (at which it works), the recovery, the end.

    >>> from datetime import UTC, datetime
    >>> now = datetime(2026, 1, 1, tzinfo=UTC)
    >>> feed = Feed(1, "https://example.org/rss", failures=2)
    >>> print(notice_due(feed, PollState(now, now, 600, failures=3, error="example.org is busy (503).")).text)
    The feed example.org failed three times in a row: example.org is busy (503). It is tried again, less and less often.
    """
    name, error = _name(before), recall(after.error or "")
    if after.stopped_at and not before.stopped_at:
        if after.gone_since and after.failing_since and after.stopped_at - after.failing_since < STOP_AFTER:
            return FeedNotice(
                NoticeKind.GONE, say("The feed {name} was taken away by its publisher for good, so it is no longer asked.", name=name)
            )
        text = say(
            "The feed {name} has failed for two weeks and is no longer asked. The last error: {error} /feed resume tries it again.",
            name=name,
            error=error,
        )
        return FeedNotice(NoticeKind.STOPPED, text)
    if before.failures < TOLD_AT <= after.failures:
        text = say("The feed {name} failed three times in a row: {error} It is tried again, less and less often.", name=name, error=error)
        return FeedNotice(NoticeKind.FAILING, text)
    address = new_address(after)
    if address:
        return FeedNotice(
            NoticeKind.MOVED, say("The feed {name} has moved for good and is now read from {address}.", name=name, address=redact(address))
        )
    if before.failures >= TOLD_AT and not after.failures:
        return FeedNotice(NoticeKind.RECOVERED, say("The feed {name} works again.", name=name))
    return None


def history_notice(feed: Feed, new: int, held: int, *, backlog: bool) -> FeedNotice | None:
    """What is to be told of a poll whose entries were kept and not posted: the feed was away for days, or is numbered anew.

    Nothing of a first poll: whoever added the feed was told then.

    >>> from datetime import datetime
    >>> feed = Feed(1, "https://example.org/rss", primed_at=datetime(2026, 1, 1))
    >>> print(history_notice(feed, 12, 0, backlog=True).text)
    The feed example.org is back after days. What it brought meanwhile is recorded and not posted (new entries: 12).
    """
    if feed.primed_at is None or not (new if backlog else held):
        return None
    name = _name(feed)
    if backlog:
        text = say(
            "The feed {name} is back after days. What it brought meanwhile is recorded and not posted (new entries: {n}).", name=name, n=new
        )
        return FeedNotice(NoticeKind.BACK, text)
    text = say(
        "The feed {name} gives old entries new names or addresses. They are recorded and not posted again (entries: {n}).",
        name=name,
        n=held,
    )
    return FeedNotice(NoticeKind.RENUMBERED, text)


def _name(feed: Feed) -> str:
    host = host_of(feed.url)
    return say("“{feed}” ({host})", feed=feed.title, host=host) if feed.title else host or say("without a host")
