"""The "Wrong?" queue: who doubts which report."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.people import ensure_member
from db.portable import insert_into
from db.tables import wrong_reports

DAY = timedelta(days=1)


async def add_wrong(conn: AsyncConnection, guild_id: int, user_id: int, report_id: int, now: datetime) -> bool:
    """Keep a member's doubt of a report; False where it is kept already."""
    await ensure_member(conn, user_id, now)
    doubt = insert_into(conn, wrong_reports).values(guild_id=guild_id, user_id=user_id, report_id=report_id, created_at=now)
    return await conn.scalar(doubt.on_conflict_do_nothing().returning(wrong_reports.c.id)) is not None


async def wrong_today(conn: AsyncConnection, user_id: int, now: datetime) -> int:
    """Count a member's doubts of the last 24 hours."""
    recent = (wrong_reports.c.user_id == user_id, wrong_reports.c.created_at > now - DAY)
    return int(await conn.scalar(select(func.count()).select_from(wrong_reports).where(*recent)) or 0)
