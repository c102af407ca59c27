"""What the outbox holds and has sent; what is dropped from it and, later, forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Update, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Kind
from db.scopes import drop_unused_scopes
from db.tables import follows, guilds, news, outbox, reports

MOST_DELAYS = 10_000
_WAITING = outbox.c.state.in_(("due", "leased"))


@dataclass(frozen=True, slots=True)
class Posted:
    """An alert that was sent: what it told, to whom, and when. `user_id` is 0 for one in a channel."""

    delivery_id: int
    guild_id: int
    user_id: int
    report_id: int
    reason: str
    before: str | None
    max_tier: str
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class Delay:
    """How long an alert took: from the publication of what it tells, and from when that was read."""

    from_publication: timedelta
    from_reading: timedelta


async def posted(conn: AsyncConnection, message_id: int) -> Posted | None:
    """Tell what an alert was made of, by its message; None for a message that is no alert of ours, or too old."""
    columns = (
        outbox.c.id,
        outbox.c.guild_id,
        outbox.c.user_id,
        news.c.report_id,
        news.c.reason,
        news.c.before,
        news.c.max_tier,
        outbox.c.done_at,
    )
    query = select(*columns).join_from(outbox, news, news.c.id == outbox.c.news_id).where(outbox.c.message_id == message_id)
    row = (await conn.execute(query.order_by(outbox.c.part).limit(1))).one_or_none()
    return Posted(*tuple(row)) if row else None


async def told_through(conn: AsyncConnection, transport: str, user_id: int, nonce: str) -> int | None:
    """Give the guild whose follow brought a member an alert in a direct message; None where none did, or he or the bot has left it."""
    live = exists().where(guilds.c.id == outbox.c.guild_id, guilds.c.removed_at.is_(None))
    left = exists().where(follows.c.guild_id == outbox.c.guild_id, follows.c.user_id == user_id, follows.c.absent_at.is_not(None))
    his = (outbox.c.transport == transport, outbox.c.channel_id == 0, outbox.c.user_id == user_id)
    query = select(outbox.c.guild_id).where(*his, outbox.c.nonce == nonce, outbox.c.kind == Kind.DIRECT.value, live, ~left)
    found = await conn.scalar(query)
    return None if found is None else int(found)


async def queue_depth(conn: AsyncConnection, *, guild_id: int | None = None) -> int:
    """Count what waits to be sent: for a guild and its members, or all of it."""
    query = select(func.count()).where(_WAITING)
    if guild_id is not None:
        query = query.where(outbox.c.guild_id == guild_id)
    return int(await conn.scalar(query) or 0)


async def delays(conn: AsyncConnection, since: datetime, *, guild_id: int | None = None) -> list[Delay]:
    """List how long alerts took that were sent since a time, the newest `MOST_DELAYS`: a guild's, or all."""
    told = select(reports.c.at, reports.c.seen_at, outbox.c.done_at).join_from(outbox, reports, reports.c.id == outbox.c.report_id)
    told = told.where(outbox.c.state == "sent", outbox.c.part == 0, outbox.c.done_at >= since)
    if guild_id is not None:
        told = told.where(outbox.c.guild_id == guild_id)
    rows = await conn.execute(told.order_by(outbox.c.done_at.desc()).limit(MOST_DELAYS))
    return [Delay(sent - published, sent - seen) for published, seen, sent in rows]


async def drop_guild(conn: AsyncConnection, guild_id: int, now: datetime) -> int:
    """Drop what waits for a guild, its members' direct messages too; how many rows that were."""
    return (await conn.execute(_drop(now).where(outbox.c.guild_id == guild_id))).rowcount


async def drop_channel(conn: AsyncConnection, channel_id: int) -> int:
    """Drop the alerts that wait for a channel; how many that were. They count as settled when they were due."""
    here = (outbox.c.channel_id == channel_id, outbox.c.kind == Kind.CHANNEL.value)
    return (await conn.execute(_drop(outbox.c.due_at).where(*here))).rowcount


async def drop_direct(conn: AsyncConnection, transport: str, user_id: int, now: datetime) -> int:
    """Drop the alerts and summaries that wait for a member's direct messages; how many that were."""
    theirs = (outbox.c.transport == transport, outbox.c.user_id == user_id, outbox.c.kind != Kind.NOTICE.value)
    return (await conn.execute(_drop(now).where(*theirs))).rowcount


async def prune(conn: AsyncConnection, before: datetime) -> int:
    """Forget what was settled before a time, and news and scopes that nothing needs any more; how many rows went."""
    gone = await conn.execute(delete(outbox).where(~_WAITING, outbox.c.done_at < before))
    await conn.execute(delete(news).where(news.c.decided_at < before, ~exists().where(outbox.c.news_id == news.c.id)))
    await drop_unused_scopes(conn)
    return gone.rowcount


def _drop(done_at: Any) -> Update:
    return update(outbox).where(_WAITING).values(state="dropped", done_at=done_at, lease_until=None)
