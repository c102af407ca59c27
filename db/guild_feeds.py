"""Which feeds a guild has: its own, and the default pack's less those it paused. Its scope follows each change."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import GuildFeed
from db.portable import insert_into
from db.scopes import refresh_scope
from db.tables import feeds, guilds
from db.tables import guild_feeds as kept

_COLUMNS: list[ColumnElement[Any]] = [
    feeds.c.id,
    feeds.c.url,
    feeds.c.title,
    feeds.c.pack,
    func.coalesce(kept.c.paused, False),
    feeds.c.failures,
    feeds.c.error,
    feeds.c.succeeded_at,
    feeds.c.due_at,
    feeds.c.stopped_at,
    feeds.c.unconditional_at,
    feeds.c.primed_at,
    feeds.c.full_text,
]


async def enable_feed(conn: AsyncConnection, guild_id: int, feed_id: int, now: datetime, *, full_text: bool = False) -> None:
    """Make a feed one of a guild's own; one that it paused goes on. `full_text`: whether it asks for whole articles."""
    row = insert_into(conn, kept).values(guild_id=guild_id, feed_id=feed_id, paused=False, full_text=full_text, added_at=now)
    again = {"paused": False, "full_text": full_text}
    await conn.execute(row.on_conflict_do_update(index_elements=["guild_id", "feed_id"], set_=again))
    await refresh_full_text(conn, feed_id)
    await refresh_scope(conn, guild_id)


async def refresh_full_text(conn: AsyncConnection, feed_id: int) -> None:
    """Have a feed's whole articles read if a guild that has it asks for that. Of the default pack's the operator decides alone."""
    asked = exists().where(kept.c.feed_id == feed_id, kept.c.full_text)
    await conn.execute(update(feeds).where(feeds.c.id == feed_id, ~feeds.c.pack).values(full_text=asked))


async def pause_feed(conn: AsyncConnection, guild_id: int, feed_id: int, now: datetime) -> bool:
    """Switch a feed off in a guild; False where the guild has no such feed."""
    if not await _has(conn, guild_id, feed_id):
        return False
    row = insert_into(conn, kept).values(guild_id=guild_id, feed_id=feed_id, paused=True, added_at=now)
    await conn.execute(row.on_conflict_do_update(index_elements=["guild_id", "feed_id"], set_={"paused": True}))
    await refresh_scope(conn, guild_id)
    return True


async def resume_feed(conn: AsyncConnection, guild_id: int, feed_id: int) -> bool:
    """Switch a feed on again; False where it was not paused."""
    here = and_(kept.c.guild_id == guild_id, kept.c.feed_id == feed_id, kept.c.paused)
    in_pack = kept.c.feed_id.in_(select(feeds.c.id).where(feeds.c.pack))
    back = (await conn.execute(delete(kept).where(here, in_pack))).rowcount
    back += (await conn.execute(update(kept).where(here).values(paused=False))).rowcount
    await refresh_scope(conn, guild_id)
    return back > 0


async def remove_feed(conn: AsyncConnection, guild_id: int, feed_id: int) -> bool:
    """Take one of a guild's own feeds from it; False where it has none such. The default pack's can only be paused."""
    own = kept.c.feed_id.in_(select(feeds.c.id).where(~feeds.c.pack))
    gone = await conn.execute(delete(kept).where(kept.c.guild_id == guild_id, kept.c.feed_id == feed_id, own))
    await refresh_full_text(conn, feed_id)
    await refresh_scope(conn, guild_id)
    return gone.rowcount > 0


async def guild_feeds(conn: AsyncConnection, guild_id: int) -> list[GuildFeed]:
    """List a guild's feeds, the default pack's first, each as this guild has it."""
    mine = and_(kept.c.feed_id == feeds.c.id, kept.c.guild_id == guild_id)
    query = (
        select(*_COLUMNS)
        .select_from(feeds.outerjoin(kept, mine))
        .where(or_(feeds.c.pack, kept.c.guild_id.is_not(None)))
        .order_by(feeds.c.pack.desc(), feeds.c.id)
    )
    return [GuildFeed(guild_id, *row) for row in await conn.execute(query)]


async def guilds_of_feed(conn: AsyncConnection, feed_id: int) -> list[int]:
    """List the guilds that added a feed themselves, have not paused it, and still have the bot."""
    query = (
        select(guilds.c.id)
        .join_from(guilds, kept, kept.c.guild_id == guilds.c.id)
        .where(kept.c.feed_id == feed_id, ~kept.c.paused, guilds.c.removed_at.is_(None))
        .order_by(guilds.c.id)
    )
    return list((await conn.scalars(query)).all())


async def count_own(conn: AsyncConnection, guild_id: int) -> int:
    """Count a guild's own feeds, paused ones too."""
    own = select(func.count()).select_from(kept.join(feeds, feeds.c.id == kept.c.feed_id))
    return int(await conn.scalar(own.where(kept.c.guild_id == guild_id, ~feeds.c.pack)) or 0)


async def _has(conn: AsyncConnection, guild_id: int, feed_id: int) -> bool:
    return any(feed.feed_id == feed_id for feed in await guild_feeds(conn, guild_id))
