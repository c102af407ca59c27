"""Threads of sagas: which one a saga has in a channel, and which are to be opened or to get another name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import case, delete, exists, func, insert, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Delivery, SagaThread
from db.portable import chunks, columns_for
from db.tables import guilds, outbox, reports, saga_threads
from db.types import UTCDateTime

_COLUMNS = columns_for(SagaThread, saga_threads)


async def threads_of(conn: AsyncConnection, channel_id: int, player_ids: Collection[int]) -> list[SagaThread]:
    """List the threads of the sagas of a player (all who he is) in a channel, the newest first."""
    here = select(*_COLUMNS).where(saga_threads.c.channel_id == channel_id, saga_threads.c.player_id.in_(player_ids))
    return [SagaThread(*row) for row in await conn.execute(here.order_by(saga_threads.c.id.desc()))]


async def earlier_waits(conn: AsyncConnection, row: Delivery, player_ids: Collection[int]) -> bool:
    """Tell whether an earlier alert of a player (all who he is) still waits for the same channel.

    It may be there already, and have begun the thread.
    """
    about = select(reports.c.id).where(reports.c.player_id.in_(player_ids))
    here = (outbox.c.transport == row.transport, outbox.c.channel_id == row.channel_id, outbox.c.user_id == 0, outbox.c.part == 0)
    waits = (outbox.c.id < row.id, outbox.c.state.in_(("due", "leased")), outbox.c.report_id.in_(about))
    return bool(await conn.scalar(select(exists().where(*here, *waits))))


async def add_thread(
    conn: AsyncConnection, row: Delivery, player_id: int, max_tier: str, thread_id: int, now: datetime, *, opened: bool, sure: bool
) -> None:
    """Keep that a saga has a thread from now on. It is due where it is not opened yet, or what it is called is not sure."""
    values = {
        "transport": row.transport,
        "guild_id": row.guild_id,
        "channel_id": row.channel_id,
        "style": row.style,
        "player_id": player_id,
        "report_id": row.report_id,
        "max_tier": max_tier,
        "thread_id": thread_id,
        "opened": opened,
        "name": row.title if sure else "",
        "tag": row.tag if sure else "",
        "due_at": None if opened and sure else now,
        "asked_at": now,
    }
    await conn.execute(delete(saga_threads).where(saga_threads.c.thread_id == thread_id))
    await conn.execute(insert(saga_threads).values(values))


async def want_names(conn: AsyncConnection, scope_ids: Sequence[int], player_ids: Collection[int], now: datetime) -> int:
    """Have the threads of a player (all who he is) looked at, in every server that looks through these scopes: something changed.

    Gives how many that are.
    """
    idle = saga_threads.c.due_at.is_(None)
    wish = {
        "wanted": saga_threads.c.wanted + 1,
        "due_at": func.coalesce(saga_threads.c.due_at, literal(now, UTCDateTime)),
        "asked_at": case((idle, literal(now, UTCDateTime)), else_=saga_threads.c.asked_at),
        "attempts": case((idle, 0), else_=saga_threads.c.attempts),
    }
    wanted = 0
    for part in chunks(scope_ids):
        there = select(guilds.c.id).where(guilds.c.scope_id.in_(part), guilds.c.removed_at.is_(None))
        his = (saga_threads.c.player_id.in_(player_ids), saga_threads.c.guild_id.in_(there))
        wanted += (await conn.execute(update(saga_threads).where(*his).values(wish))).rowcount
    return wanted


async def claim_threads(
    conn: AsyncConnection, transport: str, now: datetime, lease: timedelta, limit: int, *, only: Collection[int] | None = None
) -> list[SagaThread]:
    """Lease threads that are due, the longest due first; no other caller gets them meanwhile. `attempts` counts this one."""
    free = or_(saga_threads.c.lease_until.is_(None), saga_threads.c.lease_until < now)
    due = select(*_COLUMNS).where(saga_threads.c.transport == transport, saga_threads.c.due_at <= now, free)
    if only is not None:
        due = due.where(saga_threads.c.thread_id.in_(only))
    due = due.order_by(saga_threads.c.due_at, saga_threads.c.id).limit(limit).with_for_update(skip_locked=True)
    ids = [row.id for row in await conn.execute(due)]
    taken = update(saga_threads).where(saga_threads.c.id.in_(ids))
    rows = await conn.execute(taken.values(attempts=saga_threads.c.attempts + 1, lease_until=now + lease).returning(*_COLUMNS))
    return [SagaThread(*row) for row in rows]


async def thread_kept(conn: AsyncConnection, thread: SagaThread, name: str, tag: str, now: datetime) -> None:
    """Settle a thread that is there and shows this now; it stays due where another name was wished for meanwhile."""
    due = case((saga_threads.c.wanted > thread.wanted, literal(now, UTCDateTime)), else_=None)
    kept = {"opened": True, "name": name, "tag": tag, "due_at": due, "lease_until": None, "attempts": 0}
    await conn.execute(_one(thread).values(kept))


async def postpone_thread(conn: AsyncConnection, thread: SagaThread, until: datetime | None) -> None:
    """Give a leased thread back until a time; with None until something changes again."""
    await conn.execute(_one(thread).values(due_at=until, lease_until=None))


async def forget_thread(conn: AsyncConnection, thread_id: int) -> bool:
    """Forget a thread that is gone: the next alert begins another. False where it was none of ours."""
    return (await conn.execute(delete(saga_threads).where(saga_threads.c.thread_id == thread_id))).rowcount > 0


def _one(thread: SagaThread) -> Any:
    return update(saga_threads).where(saga_threads.c.id == thread.id)
