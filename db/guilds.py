"""Guilds: who invited the bot, who removed it, and what is forgotten of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, delete, exists, func, or_, select, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import PACK_SCOPE, Guild
from db.feeds import drop_feeds
from db.guild_feeds import refresh_full_text
from db.outbox import drop_guild
from db.portable import chunks, columns_for, insert_into
from db.scopes import drop_unused_scopes, refresh_scope
from db.tables import (
    alert_rules,
    corrections,
    digests,
    feeds,
    follows,
    guild_feeds,
    guild_tiers,
    guilds,
    looks,
    members,
    mutes,
    outbox,
    players,
    quiet_hours,
    reports,
    saga_threads,
    wrong_reports,
)

_COLUMNS = columns_for(Guild, guilds)


async def join_guild(conn: AsyncConnection, guild_id: int, name: str, transport: str, now: datetime) -> Guild:
    """Take a guild in; one that had removed the bot is as it was before."""
    row = insert_into(conn, guilds).values(id=guild_id, name=name, transport=transport, scope_id=PACK_SCOPE, joined_at=now)
    again = {"name": name, "transport": transport, "removed_at": None}
    await conn.execute(row.on_conflict_do_update(index_elements=["id"], set_=again))
    await refresh_scope(conn, guild_id)
    return Guild(*(await conn.execute(select(*_COLUMNS).where(guilds.c.id == guild_id))).one())


async def guild(conn: AsyncConnection, guild_id: int) -> Guild | None:
    """Give a guild, also one that has removed the bot."""
    row = (await conn.execute(select(*_COLUMNS).where(guilds.c.id == guild_id))).one_or_none()
    return Guild(*row) if row else None


async def live_guilds(conn: AsyncConnection, transport: str) -> list[Guild]:
    """List the guilds that have the bot."""
    live = select(*_COLUMNS).where(guilds.c.transport == transport, guilds.c.removed_at.is_(None))
    return [Guild(*row) for row in await conn.execute(live.order_by(guilds.c.id))]


async def set_notices_channel(conn: AsyncConnection, guild_id: int, channel_id: int | None) -> None:
    """Choose where a guild's admins hear of trouble; None for nowhere of its own."""
    await conn.execute(update(guilds).where(guilds.c.id == guild_id).values(notices_channel_id=channel_id))


async def set_name(conn: AsyncConnection, guild_id: int, name: str) -> None:
    """Keep what a guild is called."""
    await conn.execute(update(guilds).where(guilds.c.id == guild_id).values(name=name))


async def set_locale(conn: AsyncConnection, guild_id: int, locale: str) -> None:
    """Keep the language of a guild's settings at Discord."""
    await conn.execute(update(guilds).where(guilds.c.id == guild_id).values(locale=locale))


async def set_language(conn: AsyncConnection, guild_id: int, language: str | None) -> None:
    """Keep the language that a guild's admins chose here; None for the one of its settings at Discord."""
    await conn.execute(update(guilds).where(guilds.c.id == guild_id).values(language=language))


async def locale(conn: AsyncConnection, guild_id: int) -> str:
    """Give the language that a guild is written to in: the one chosen here, else Discord's; empty where none is known."""
    chosen = select(func.coalesce(guilds.c.language, guilds.c.locale)).where(guilds.c.id == guild_id)
    return str(await conn.scalar(chosen) or "")


async def locales(conn: AsyncConnection, guild_ids: Sequence[int]) -> dict[int, str]:
    """Give the languages of guilds' settings at Discord, of those guilds that are known; empty where none is."""
    found: dict[int, str] = {}
    for part in chunks(guild_ids):
        rows = await conn.execute(select(guilds.c.id, guilds.c.locale).where(guilds.c.id.in_(part)))
        found |= {row.id: row.locale or "" for row in rows}
    return found


async def leave_guild(conn: AsyncConnection, guild_id: int, now: datetime) -> None:
    """Note that a guild removed the bot, and drop what waits for it. All else stays until it is forgotten."""
    live = (guilds.c.id == guild_id, guilds.c.removed_at.is_(None))
    await conn.execute(update(guilds).where(*live).values(removed_at=now))
    await drop_guild(conn, guild_id, now)


async def due_for_forgetting(conn: AsyncConnection, before: datetime) -> list[int]:
    """List the guilds that removed the bot before a time."""
    return list((await conn.scalars(select(guilds.c.id).where(guilds.c.removed_at < before).order_by(guilds.c.id))).all())


async def forget_guild(conn: AsyncConnection, guild_id: int) -> None:
    """Delete all that is kept of a guild, with the feeds that only it used and all they said."""
    own = list((await conn.scalars(select(guild_feeds.c.feed_id).where(guild_feeds.c.guild_id == guild_id))).all())
    people = list((await conn.scalars(_people_of(guild_id))).all())
    for table in (alert_rules, corrections, guild_feeds, guild_tiers, follows, outbox, wrong_reports, looks, saga_threads):
        await conn.execute(delete(table).where(table.c.guild_id == guild_id))
    await conn.execute(delete(guilds).where(guilds.c.id == guild_id))
    await _drop_unused_feeds(conn, own)
    for feed_id in own:
        await refresh_full_text(conn, feed_id)
    await drop_unused_scopes(conn)
    for part in chunks(people):
        await conn.execute(delete(members).where(members.c.user_id.in_(part), ~_has_anything()))


def _people_of(guild_id: int) -> CompoundSelect[Any]:
    followers = select(follows.c.user_id).where(follows.c.guild_id == guild_id)
    return union(followers, select(wrong_reports.c.user_id).where(wrong_reports.c.guild_id == guild_id))


async def _drop_unused_feeds(conn: AsyncConnection, feed_ids: Sequence[int]) -> None:
    used = exists().where(guild_feeds.c.feed_id == feeds.c.id)
    unused = list((await conn.scalars(select(feeds.c.id).where(feeds.c.id.in_(feed_ids), ~feeds.c.pack, ~used))).all())
    named = list((await conn.scalars(select(reports.c.player_id).where(reports.c.feed_id.in_(unused)).distinct())).all())
    await drop_feeds(conn, unused)
    for part in chunks(named):
        await conn.execute(delete(players).where(players.c.id.in_(part), ~players.c.listed, ~_named_anywhere()))


def _named_anywhere() -> ColumnElement[bool]:
    corrected = exists().where(corrections.c.other_id == players.c.id)
    return or_(corrected, *(exists().where(table.c.player_id == players.c.id) for table in (reports, follows, alert_rules, corrections)))


def _has_anything() -> ColumnElement[bool]:
    theirs = (exists().where(table.c.user_id == members.c.user_id) for table in (follows, mutes, wrong_reports, digests, quiet_hours))
    return or_(members.c.timezone.is_not(None), *theirs)
