"""How scopes see reports: what is kept of a scope beside its feeds, as a lens."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.lens import Lens
from bot.transfers.model import Tier
from db.tables import scope_tiers


async def lens_of(conn: AsyncConnection, scope_id: int) -> Lens:
    """Give a scope's lens."""
    rows = await conn.execute(select(scope_tiers.c.key, scope_tiers.c.tier).where(scope_tiers.c.scope_id == scope_id))
    return Lens({key: Tier(tier) for key, tier in rows})
