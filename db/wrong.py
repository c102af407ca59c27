"""The "Wrong?" queue: which reports are doubted in a guild, by how many, until its moderators settle it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.people import ensure_member
from db.portable import insert_into
from db.tables import reports, wrong_reports

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A report that members doubt: how many of them, and since when. Who they are is not told."""

    report_id: int
    members: int
    since: datetime


async def add_wrong(conn: AsyncConnection, guild_id: int, user_id: int, report_id: int, now: datetime) -> bool:
    """Keep a member's doubt of a report; False where it is kept already."""
    await ensure_member(conn, user_id, now)
    doubt = insert_into(conn, wrong_reports).values(guild_id=guild_id, user_id=user_id, report_id=report_id, created_at=now)
    return await conn.scalar(doubt.on_conflict_do_nothing().returning(wrong_reports.c.id)) is not None


async def wrong_today(conn: AsyncConnection, user_id: int, now: datetime) -> int:
    """Count a member's doubts of the last 24 hours."""
    recent = (wrong_reports.c.user_id == user_id, wrong_reports.c.created_at > now - DAY)
    return int(await conn.scalar(select(func.count()).select_from(wrong_reports).where(*recent)) or 0)


async def doubts(conn: AsyncConnection, guild_id: int) -> list[Doubt]:
    """List the reports that are doubted in a guild and not settled, those of most members first, then the oldest."""
    number, since = func.count(), func.min(wrong_reports.c.created_at)
    waiting = (wrong_reports.c.guild_id == guild_id, wrong_reports.c.settled_at.is_(None))
    query = select(wrong_reports.c.report_id, number, since).where(*waiting).group_by(wrong_reports.c.report_id)
    return [Doubt(*row) for row in await conn.execute(query.order_by(number.desc(), since))]


async def settle(conn: AsyncConnection, guild_id: int, report_id: int, now: datetime) -> bool:
    """Take a report from a guild's queue; False where it is not in it."""
    waiting = (wrong_reports.c.guild_id == guild_id, wrong_reports.c.report_id == report_id, wrong_reports.c.settled_at.is_(None))
    return (await conn.execute(update(wrong_reports).where(*waiting).values(settled_at=now))).rowcount > 0


async def settle_player(conn: AsyncConnection, guild_id: int, player_id: int, now: datetime) -> None:
    """Take all reports of a player from a guild's queue."""
    his = select(reports.c.id).where(reports.c.player_id == player_id)
    waiting = (wrong_reports.c.guild_id == guild_id, wrong_reports.c.report_id.in_(his), wrong_reports.c.settled_at.is_(None))
    await conn.execute(update(wrong_reports).where(*waiting).values(settled_at=now))
