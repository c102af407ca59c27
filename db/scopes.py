"""Scopes: the sets of feeds, tiers and corrections through which guilds look. Says who looks through which, not what is seen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from hashlib import sha256
from typing import Any

from sqlalchemy import Select, delete, exists, insert, or_, select, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import DIRECT, PACK_SCOPE
from db.portable import chunks, insert_into
from db.tables import (
    alert_rules,
    corrections,
    feeds,
    follows,
    guild_feeds,
    guild_tiers,
    guilds,
    news,
    scope_corrections,
    scope_feeds,
    scope_tiers,
    scopes,
)

_WHAT = tuple(corrections.c[name] for name in ("kind", "player_id", "other_id", "name", "report_id", "outcome", "club", "at"))


def feeds_in(scope_id: int) -> Select[Any]:
    """Select the ids of a scope's feeds, for use in an IN."""
    return select(scope_feeds.c.feed_id).where(scope_feeds.c.scope_id == scope_id)


def live_scopes() -> Select[Any]:
    """Select the ids of the scopes that somebody looks through now, the default pack's apart."""
    return select(guilds.c.scope_id).where(guilds.c.removed_at.is_(None))


async def scope_of(conn: AsyncConnection, guild_id: int) -> int:
    """Give the scope of a guild; of direct messages, and of a guild that is not known, the default pack's."""
    if guild_id == DIRECT:
        return PACK_SCOPE
    found = await conn.scalar(select(guilds.c.scope_id).where(guilds.c.id == guild_id))
    return PACK_SCOPE if found is None else int(found)


async def scopes_with_feed(conn: AsyncConnection, feed_id: int) -> list[int]:
    """List the scopes that show a feed: those of guilds that have the bot, and the default pack's."""
    used = or_(scope_feeds.c.scope_id == PACK_SCOPE, scope_feeds.c.scope_id.in_(live_scopes()))
    query = select(scope_feeds.c.scope_id).where(scope_feeds.c.feed_id == feed_id, used).order_by(scope_feeds.c.scope_id)
    return list((await conn.scalars(query)).all())


async def feeds_by_scope(conn: AsyncConnection, scope_ids: Sequence[int]) -> dict[int, frozenset[int]]:
    """Give the feeds of each of these scopes."""
    found: dict[int, set[int]] = {scope_id: set() for scope_id in scope_ids}
    for part in chunks(scope_ids):
        for scope_id, feed_id in await conn.execute(select(scope_feeds).where(scope_feeds.c.scope_id.in_(part))):
            found[scope_id].add(feed_id)
    return {scope_id: frozenset(feed_ids) for scope_id, feed_ids in found.items()}


async def tier_limits(conn: AsyncConnection, scope_ids: Sequence[int]) -> dict[int, list[str]]:
    """List the tier limits ("1" to "4", "any") under which somebody waits for news of each of these scopes."""
    found: dict[int, set[str]] = {scope_id: set() for scope_id in scope_ids}
    for part in chunks(scope_ids):
        here = (guilds.c.scope_id.in_(part), guilds.c.removed_at.is_(None))
        ruled = select(guilds.c.scope_id, alert_rules.c.max_tier).join_from(alert_rules, guilds, guilds.c.id == alert_rules.c.guild_id)
        followed = select(guilds.c.scope_id, follows.c.max_tier).join_from(follows, guilds, guilds.c.id == follows.c.guild_id)
        limits = union(ruled.where(alert_rules.c.paused.is_(None), *here), followed.where(follows.c.absent_at.is_(None), *here))
        for scope_id, limit in await conn.execute(limits):
            found[scope_id].add(limit)
    if PACK_SCOPE in found:
        direct = select(follows.c.max_tier).where(follows.c.guild_id == DIRECT, follows.c.absent_at.is_(None)).distinct()
        found[PACK_SCOPE].update((await conn.scalars(direct)).all())
    return {scope_id: sorted(limits) for scope_id, limits in found.items()}


async def refresh_scope(conn: AsyncConnection, guild_id: int) -> int:
    """Give a guild the scope of its feeds (the default pack's less those it paused, and its own), its tiers and corrections."""
    await _alone(conn)
    scope_id = await _set_scope(conn, guild_id, set((await conn.scalars(feeds_in(PACK_SCOPE))).all()))
    await drop_unused_scopes(conn)
    return scope_id


async def refresh_pack(conn: AsyncConnection) -> None:
    """Make the default pack's scope of the feeds that are marked so, and every guild's after it, if it changed."""
    await _alone(conn)
    pack = set((await conn.scalars(select(feeds.c.id).where(feeds.c.pack))).all())
    before = set((await conn.scalars(feeds_in(PACK_SCOPE))).all())
    if pack == before:
        return
    for part in chunks(sorted(before - pack)):
        await conn.execute(delete(scope_feeds).where(scope_feeds.c.scope_id == PACK_SCOPE, scope_feeds.c.feed_id.in_(part)))
    if pack - before:
        await conn.execute(insert(scope_feeds), [{"scope_id": PACK_SCOPE, "feed_id": feed_id} for feed_id in sorted(pack - before)])
    # A guild without rows of its own has the pack's scope before and after.
    own = union(*(select(table.c.guild_id) for table in (guild_feeds, guild_tiers, corrections)))
    for guild_id in (await conn.scalars(own)).all():
        await _set_scope(conn, guild_id, pack)
    await drop_unused_scopes(conn)


async def take_feeds_out(conn: AsyncConnection, feed_ids: Collection[int]) -> None:
    """Take feeds that are about to go out of every scope; guilds that used one get the scope of what is left."""
    await _alone(conn)
    touched = list((await conn.scalars(select(scope_feeds.c.scope_id).where(scope_feeds.c.feed_id.in_(feed_ids)).distinct())).all())
    await conn.execute(delete(scope_feeds).where(scope_feeds.c.feed_id.in_(feed_ids)))
    for scope_id in touched:
        if scope_id != PACK_SCOPE:  # its key names feeds that are no more: nobody may find it by that key
            await conn.execute(update(scopes).where(scopes.c.id == scope_id).values(key=f"left of {scope_id}"))
    await conn.execute(delete(guild_feeds).where(guild_feeds.c.feed_id.in_(feed_ids)))
    for guild_id in (await conn.scalars(select(guilds.c.id).where(guilds.c.scope_id.in_(touched)))).all():
        await refresh_scope(conn, guild_id)
    await drop_unused_scopes(conn)


async def drop_unused_scopes(conn: AsyncConnection) -> None:
    """Delete the scopes that no guild has. One that has told news stays until its news is forgotten."""
    await _alone(conn)
    used = exists().where(guilds.c.scope_id == scopes.c.id)
    told = exists().where(news.c.scope_id == scopes.c.id)
    await conn.execute(delete(scopes).where(scopes.c.id != PACK_SCOPE, ~used, ~told))


async def _alone(conn: AsyncConnection) -> None:
    """Let no other writer change scopes until this transaction ends: one might delete the scope that another has just chosen."""
    await conn.execute(select(scopes.c.id).where(scopes.c.id == PACK_SCOPE).with_for_update(key_share=True))


async def _set_scope(conn: AsyncConnection, guild_id: int, pack: set[int]) -> int:
    mine = {row.feed_id: row.paused for row in (await conn.execute(select(guild_feeds).where(guild_feeds.c.guild_id == guild_id)))}
    wanted = {feed_id for feed_id in pack if not mine.get(feed_id)} | {feed_id for feed_id, paused in mine.items() if not paused}
    query = select(guild_tiers.c.key, guild_tiers.c.tier).where(guild_tiers.c.guild_id == guild_id).order_by(guild_tiers.c.key)
    tiers = [(key, tier) for key, tier in await conn.execute(query)]
    own = select(*_WHAT).where(corrections.c.guild_id == guild_id, corrections.c.undone_at.is_(None)).distinct()
    fixes = sorted((tuple(row) for row in await conn.execute(own)), key=repr)
    scope_id = PACK_SCOPE if wanted == pack and not tiers and not fixes else await _scope_for(conn, wanted, tiers, fixes)
    await conn.execute(update(guilds).where(guilds.c.id == guild_id).values(scope_id=scope_id))
    return scope_id


async def _scope_for(
    conn: AsyncConnection, wanted: Collection[int], tiers: Sequence[tuple[str, str]], fixes: Sequence[tuple[Any, ...]]
) -> int:
    parts = [",".join(map(str, sorted(wanted))), *([repr(tiers)] if tiers or fixes else []), *([repr(fixes)] if fixes else [])]
    key = sha256("".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
    made = await conn.scalar(insert_into(conn, scopes).values(key=key).on_conflict_do_nothing().returning(scopes.c.id))
    if made is None:
        return int((await conn.scalars(select(scopes.c.id).where(scopes.c.key == key))).one())
    if wanted:
        await conn.execute(insert(scope_feeds), [{"scope_id": made, "feed_id": feed_id} for feed_id in sorted(wanted)])
    if tiers:
        await conn.execute(insert(scope_tiers), [{"scope_id": made, "key": source, "tier": tier} for source, tier in tiers])
    if fixes:
        names = [column.name for column in _WHAT]
        await conn.execute(insert(scope_corrections), [{"scope_id": made, **dict(zip(names, fix, strict=True))} for fix in fixes])
    return int(made)
