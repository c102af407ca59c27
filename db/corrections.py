"""Corrections of a guild: kept with who and when, undone by a time, never deleted. Its scope follows each change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Correction, Fix, KeptCorrection, Outcome
from db.scopes import refresh_scope
from db.tables import corrections as kept
from db.tables import players, reports


async def correct(conn: AsyncConnection, guild_id: int, user_id: int, what: Correction, now: datetime) -> int | None:
    """Keep a correction and give its id; None where the guild has the very same already."""
    values = {
        "kind": what.fix.value,
        "player_id": what.player_id,
        "other_id": what.other_id,
        "name": what.name,
        "report_id": what.report_id,
        "outcome": what.outcome.value if what.outcome else None,
        "club": what.club,
        "at": what.at,
    }
    same = (kept.c[name].is_(None) if value is None else kept.c[name] == value for name, value in values.items())
    if await conn.scalar(select(kept.c.id).where(kept.c.guild_id == guild_id, kept.c.undone_at.is_(None), *same)) is not None:
        return None
    made = await conn.execute(insert(kept).values(**values, guild_id=guild_id, user_id=user_id, made_at=now).returning(kept.c.id))
    await refresh_scope(conn, guild_id)
    return int(made.scalar_one())


async def undo(conn: AsyncConnection, guild_id: int, correction_id: int, now: datetime) -> KeptCorrection | None:
    """End a correction and give it; None where the guild has no such, or it is undone already."""
    found = next((one for one in await in_force(conn, guild_id) if one.id == correction_id), None)
    if found is not None:
        await conn.execute(update(kept).where(kept.c.id == correction_id).values(undone_at=now))
        await refresh_scope(conn, guild_id)
    return found


async def in_force(conn: AsyncConnection, guild_id: int, at: datetime | None = None) -> list[KeptCorrection]:
    """List a guild's corrections, newest first: those that hold now, or those that held at a time."""
    query = _select().where(kept.c.guild_id == guild_id)
    if at is None:
        query = query.where(kept.c.undone_at.is_(None))
    else:
        query = query.where(kept.c.made_at <= at, or_(kept.c.undone_at.is_(None), kept.c.undone_at > at))
    return [_kept(row) for row in await conn.execute(query.order_by(kept.c.id.desc()))]


async def count_in_force(conn: AsyncConnection, guild_id: int) -> int:
    """Count the corrections that hold in a guild."""
    here = select(func.count()).select_from(kept).where(kept.c.guild_id == guild_id, kept.c.undone_at.is_(None))
    return int(await conn.scalar(here) or 0)


def _select() -> Any:
    other = players.alias()
    names = (players.c.name.label("player"), other.c.name.label("other"), reports.c.player.label("said_of"))
    joined = kept.outerjoin(players, players.c.id == kept.c.player_id).outerjoin(other, other.c.id == kept.c.other_id)
    return select(kept, *names).select_from(joined.outerjoin(reports, reports.c.id == kept.c.report_id))


def _kept(row: Any) -> KeptCorrection:
    return KeptCorrection(
        id=row.id,
        guild_id=row.guild_id,
        user_id=row.user_id,
        what=read_correction(row),
        made_at=row.made_at,
        undone_at=row.undone_at,
        player=row.player,
        other=row.other,
        said_of=row.said_of,
    )


def read_correction(row: Any) -> Correction:
    """Read what a row corrects."""
    outcome = Outcome(row.outcome) if row.outcome else None
    return Correction(Fix(row.kind), row.player_id, row.other_id, row.name, row.report_id, outcome=outcome, club=row.club, at=row.at)


def contents(found: Iterable[KeptCorrection]) -> list[Correction]:
    """What corrections say, without who and when."""
    return [one.what for one in found]
