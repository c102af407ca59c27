"""How the service is, in numbers: feeds and what they bring, how long alerts take, what waits. Reads only."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from bot.phrase.status import FeedStatus, Spread, Status
from bot.transfers.model import Feed, GuildFeed
from db import feeds, guild_feeds, outbox, rumours
from db.types import Connection

WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


async def overview(conn: Connection, now: datetime, guild_id: int | None = None) -> Status:
    """One server's part of the service, or with no server all of it."""
    mine = await guild_feeds.guild_feeds(conn, guild_id) if guild_id is not None else [seen_by_all(f) for f in await feeds.all_feeds(conn)]
    brought = await rumours.counts_by_feed(conn, now - WEEK)
    delays = await outbox.delays(conn, now - WEEK, guild_id=guild_id)
    return Status(
        now=now,
        feeds=[FeedStatus(feed, reports_a_day(feed, brought, now)) for feed in mine],
        alerts=len(delays),
        from_publication=spread(delay.from_publication for delay in delays),
        from_reading=spread(delay.from_reading for delay in delays),
        waiting=await outbox.queue_depth(conn, guild_id=guild_id),
    )


def seen_by_all(feed: Feed) -> GuildFeed:
    """A feed as no server in particular has it."""
    return GuildFeed(
        guild_id=0,
        feed_id=feed.id,
        url=feed.url,
        title=feed.title,
        pack=feed.pack,
        paused=False,
        failures=feed.failures,
        error=feed.error,
        succeeded_at=feed.succeeded_at,
        due_at=feed.due_at,
        stopped_at=feed.stopped_at,
        document_at=feed.unconditional_at,
        primed_at=feed.primed_at,
        full_text=feed.full_text,
    )


def reports_a_day(feed: GuildFeed, brought: Mapping[int, int], now: datetime) -> float:
    """What a feed brings a day: over the last week, or since it was first read, at least a day."""
    age = min(max(now - feed.primed_at, _DAY), WEEK) if feed.primed_at else WEEK
    return brought.get(feed.feed_id, 0) / (age / _DAY)


def spread(delays: Iterable[timedelta]) -> Spread | None:
    """The median and the 95th percentile; None of nothing.

    >>> spread([timedelta(seconds=s) for s in range(1, 101)])
    Spread(half=datetime.timedelta(seconds=50), most=datetime.timedelta(seconds=95))
    """
    ordered = sorted(delays)
    return Spread(_percentile(ordered, 50), _percentile(ordered, 95)) if ordered else None


def _percentile(ordered: Sequence[timedelta], percent: int) -> timedelta:
    """The least value that so many per cent of all do not exceed (nearest rank)."""
    return ordered[math.ceil(len(ordered) * percent / 100) - 1]
