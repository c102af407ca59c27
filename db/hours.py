"""When members want to hear: their time zones, digests, quiet hours, and when they last caught up."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Digest, Every, Kind, Quiet
from db.outbox.rows import Row, write_rows
from db.people import ensure_member
from db.portable import columns_for, insert_into
from db.tables import digests, looks, members, quiet_hours

_DIGEST, _QUIET = columns_for(Digest, digests), columns_for(Quiet, quiet_hours)


async def timezone(conn: AsyncConnection, user_id: int) -> str | None:
    """Give the IANA name of a member's time zone, if he told it."""
    found = await conn.scalar(select(members.c.timezone).where(members.c.user_id == user_id))
    return None if found is None else str(found)


async def set_timezone(conn: AsyncConnection, user_id: int, name: str, now: datetime) -> None:
    """Keep a member's time zone."""
    await ensure_member(conn, user_id, now)
    await conn.execute(update(members).where(members.c.user_id == user_id).values(timezone=name))


async def digest(conn: AsyncConnection, user_id: int) -> Digest | None:
    """Give a member's digest."""
    row = (await conn.execute(select(*_DIGEST).where(digests.c.user_id == user_id))).one_or_none()
    return _digest(row) if row else None


async def set_digest(conn: AsyncConnection, wanted: Digest, now: datetime) -> None:
    """Have a member told at a time of his; his direct messages are tried again."""
    await _reachable(conn, wanted.user_id, now)
    await _put(conn, digests, asdict(wanted) | {"every": wanted.every.value})


async def move_digest(conn: AsyncConnection, wanted: Digest) -> None:
    """Keep what a digest has told, and when it comes next."""
    mine = update(digests).where(digests.c.user_id == wanted.user_id)
    await conn.execute(mine.values(due_at=wanted.due_at, told_at=wanted.told_at))


async def end_digest(conn: AsyncConnection, user_id: int) -> bool:
    """End a member's digest; False where he had none."""
    return (await conn.execute(delete(digests).where(digests.c.user_id == user_id))).rowcount > 0


async def due_digests(conn: AsyncConnection, transport: str, now: datetime, limit: int) -> list[Digest]:
    """List digests that are due, the longest due first; no other writer gets them until this transaction ends."""
    due = select(*_DIGEST).where(digests.c.transport == transport, digests.c.due_at <= now)
    rows = await conn.execute(due.order_by(digests.c.due_at, digests.c.user_id).limit(limit).with_for_update(skip_locked=True))
    return [_digest(row) for row in rows]


async def quiet(conn: AsyncConnection, user_id: int) -> Quiet | None:
    """Give a member's quiet hours."""
    row = (await conn.execute(select(*_QUIET).where(quiet_hours.c.user_id == user_id))).one_or_none()
    return Quiet(*row) if row else None


async def set_quiet(conn: AsyncConnection, wanted: Quiet, now: datetime) -> None:
    """Leave a member alone at hours of his; his direct messages are tried again."""
    await _reachable(conn, wanted.user_id, now)
    await _put(conn, quiet_hours, asdict(wanted))


async def move_quiet(conn: AsyncConnection, wanted: Quiet) -> None:
    """Keep when quiet hours come next."""
    mine = update(quiet_hours).where(quiet_hours.c.user_id == wanted.user_id)
    await conn.execute(mine.values(begins_at=wanted.begins_at, ends_at=wanted.ends_at))


async def end_quiet(conn: AsyncConnection, user_id: int) -> bool:
    """End a member's quiet hours; False where he had none."""
    return (await conn.execute(delete(quiet_hours).where(quiet_hours.c.user_id == user_id))).rowcount > 0


async def ended_quiet(conn: AsyncConnection, transport: str, now: datetime, limit: int) -> list[Quiet]:
    """List quiet hours whose window is over, the longest ago first; no other writer gets them until this transaction ends."""
    over = select(*_QUIET).where(quiet_hours.c.transport == transport, quiet_hours.c.ends_at <= now)
    rows = await conn.execute(over.order_by(quiet_hours.c.ends_at, quiet_hours.c.user_id).limit(limit).with_for_update(skip_locked=True))
    return [Quiet(*row) for row in rows]


async def enqueue_summary(conn: AsyncConnection, kind: Kind, of: Digest | Quiet, since: datetime, until: datetime, now: datetime) -> bool:
    """Queue a summary of what moved in a time for a member; False where that was queued, or he refuses direct messages."""
    refuses = select(members.c.dm_refused_at).where(members.c.user_id == of.user_id)
    if await conn.scalar(refuses) is not None:
        return False
    story = f"{kind.value}.{until:%Y-%m-%dT%H:%M:%S}"
    row = Row(kind, of.transport, of.guild_id, 0, of.user_id, story, since_at=since, until_at=until)
    return bool(await write_rows(conn, [row], now))


async def looked_at(conn: AsyncConnection, user_id: int, guild_id: int) -> datetime | None:
    """Tell when a member last caught up in a guild."""
    found = await conn.execute(select(looks.c.looked_at).where(looks.c.user_id == user_id, looks.c.guild_id == guild_id))
    return found.scalar_one_or_none()


async def look(conn: AsyncConnection, user_id: int, guild_id: int, now: datetime) -> None:
    """Note that a member caught up in a guild."""
    await ensure_member(conn, user_id, now)
    row = insert_into(conn, looks).values(user_id=user_id, guild_id=guild_id, looked_at=now)
    await conn.execute(row.on_conflict_do_update(index_elements=["user_id", "guild_id"], set_={"looked_at": now}))


async def _reachable(conn: AsyncConnection, user_id: int, now: datetime) -> None:
    await ensure_member(conn, user_id, now)
    await conn.execute(update(members).where(members.c.user_id == user_id).values(dm_refused_at=None))


async def _put(conn: AsyncConnection, table: Table[Any], values: dict[str, Any]) -> None:
    again = {key: value for key, value in values.items() if key != "user_id"}
    await conn.execute(insert_into(conn, table).values(values).on_conflict_do_update(index_elements=["user_id"], set_=again))


def _digest(row: Any) -> Digest:
    return Digest(**{**row._asdict(), "every": Every(row.every)})
