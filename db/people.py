"""A person as a whole: made known, given out for export, and deleted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Table, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Digest, Quiet
from db.portable import columns_for, insert_into
from db.tables import corrections, digests, follows, looks, members, mutes, outbox, outbox_mentions, players, quiet_hours, wrong_reports

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FollowData:
    """A follow as its member gets it in an export."""

    guild_id: int
    player: str | None
    club: str | None
    place: str
    min_stage: str | None
    max_tier: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class WrongData:
    """A doubt that a member sent in."""

    guild_id: int
    report_id: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class LookData:
    """When a member last caught up in a guild (0: in direct messages)."""

    guild_id: int
    looked_at: datetime


@dataclass(frozen=True, slots=True)
class CorrectionData:
    """A correction that a moderator made; it stays without his name when he is forgotten."""

    guild_id: int
    kind: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class MemberData:
    """All that is kept of a person. `messages` counts alerts that name him, or went to him, of the last 30 days."""

    user_id: int
    since: datetime | None
    timezone: str | None
    locale: str | None
    dm_channel_id: int | None
    follows: tuple[FollowData, ...]
    muted: tuple[str, ...]
    wrong: tuple[WrongData, ...]
    corrections: tuple[CorrectionData, ...]
    messages: int
    digest: Digest | None = None
    quiet: Quiet | None = None
    looks: tuple[LookData, ...] = ()


async def ensure_member(conn: AsyncConnection, user_id: int, now: datetime) -> None:
    """Make a person known, if he is not."""
    await conn.execute(insert_into(conn, members).values(user_id=user_id, created_at=now).on_conflict_do_nothing())


async def set_locale(conn: AsyncConnection, user_id: int, locale: str, now: datetime) -> None:
    """Keep the language in which a person is written to."""
    await ensure_member(conn, user_id, now)
    await conn.execute(update(members).where(members.c.user_id == user_id).values(locale=locale))


async def locale(conn: AsyncConnection, user_id: int) -> str:
    """Give the language of a person; empty where none is known."""
    return str(await conn.scalar(select(members.c.locale).where(members.c.user_id == user_id)) or "")


async def member_data(conn: AsyncConnection, user_id: int) -> MemberData:
    """Give all that is kept of a person, for his export; empty for one who is not known."""
    known = (await conn.execute(select(members).where(members.c.user_id == user_id))).one_or_none()
    columns = (follows.c.place, follows.c.min_stage, follows.c.max_tier, follows.c.created_at)
    followed = select(follows.c.guild_id, players.c.name, follows.c.club, *columns).outerjoin_from(follows, players)
    muted = select(players.c.name).join_from(mutes, players).where(mutes.c.user_id == user_id).order_by(players.c.name)
    wrong = select(wrong_reports.c.guild_id, wrong_reports.c.report_id, wrong_reports.c.created_at)
    looked = select(looks.c.guild_id, looks.c.looked_at)
    made = select(corrections.c.guild_id, corrections.c.kind, corrections.c.made_at).order_by(corrections.c.id)
    return MemberData(
        user_id=user_id,
        since=known.created_at if known else None,
        timezone=known.timezone if known else None,
        locale=known.locale if known else None,
        dm_channel_id=known.dm_channel_id if known else None,
        follows=tuple(
            FollowData(*tuple(row)) for row in await conn.execute(followed.where(follows.c.user_id == user_id).order_by(follows.c.id))
        ),
        muted=tuple((await conn.scalars(muted)).all()),
        wrong=tuple(WrongData(*tuple(row)) for row in await conn.execute(wrong.where(wrong_reports.c.user_id == user_id))),
        corrections=tuple(CorrectionData(*tuple(row)) for row in await conn.execute(made.where(corrections.c.user_id == user_id))),
        messages=await _messages(conn, user_id),
        digest=await _one(conn, Digest, digests, user_id),
        quiet=await _one(conn, Quiet, quiet_hours, user_id),
        looks=tuple(LookData(*tuple(row)) for row in await conn.execute(looked.where(looks.c.user_id == user_id))),
    )


async def forget_member(conn: AsyncConnection, user_id: int) -> None:
    """Delete all that is kept of a person, what waits for him in the outbox too."""
    await conn.execute(delete(outbox_mentions).where(outbox_mentions.c.user_id == user_id))
    await conn.execute(delete(outbox).where(outbox.c.user_id == user_id))
    await conn.execute(update(corrections).where(corrections.c.user_id == user_id).values(user_id=None))
    await conn.execute(delete(members).where(members.c.user_id == user_id))


async def _one(conn: AsyncConnection, kind: type[T], table: Table[Any], user_id: int) -> T | None:
    row = (await conn.execute(select(*columns_for(kind, table)).where(table.c.user_id == user_id))).one_or_none()
    return kind(*row) if row else None


async def _messages(conn: AsyncConnection, user_id: int) -> int:
    sent = await conn.scalar(select(func.count()).select_from(outbox).where(outbox.c.user_id == user_id))
    named = await conn.scalar(select(func.count()).select_from(outbox_mentions).where(outbox_mentions.c.user_id == user_id))
    return int(sent or 0) + int(named or 0)
