"""A guild's own tiers of sources, over the shipped ones. Its scope follows each change."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Tier
from bot.transfers.sagas.lens import source_key
from db.portable import chunks, insert_into
from db.scopes import refresh_scope
from db.tables import guild_tiers as kept


async def guild_tiers(conn: AsyncConnection, guild_id: int) -> dict[str, Tier]:
    """Give a guild's own tiers by the sources' names, in the order of the alphabet."""
    query = select(kept.c.source, kept.c.tier).where(kept.c.guild_id == guild_id)
    return {source: Tier(tier) for source, tier in sorted((await conn.execute(query)).all(), key=lambda row: source_key(row[0]))}


async def set_tiers(conn: AsyncConnection, guild_id: int, wanted: Mapping[str, Tier | None], now: datetime) -> None:
    """Set a guild's tiers of these sources; None gives a source its shipped tier back. What is not named stays."""
    keys = {source_key(source): (source, tier) for source, tier in wanted.items()}
    for part in chunks(sorted(keys)):
        await conn.execute(delete(kept).where(kept.c.guild_id == guild_id, kept.c.key.in_(part)))
    rows = [
        {"guild_id": guild_id, "key": key, "source": source, "tier": tier.value, "set_at": now}
        for key, (source, tier) in keys.items()
        if tier is not None
    ]
    if rows:
        await conn.execute(insert_into(conn, kept), rows)
    await refresh_scope(conn, guild_id)
