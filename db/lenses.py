"""How scopes see reports: what is kept of a scope beside its feeds, as a lens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import or_, select, union
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.lens import Lens
from bot.transfers.model import Correction, Fix, Tier
from bot.transfers.search import plain
from bot.transfers.text import fold
from db.adopt import FOUND
from db.corrections import contents, in_force, read_correction
from db.tables import player_names, players, scope_corrections, scope_tiers


async def lens_of(conn: AsyncConnection, scope_id: int) -> Lens:
    """Give a scope's lens."""
    rows = await conn.execute(select(scope_corrections).where(scope_corrections.c.scope_id == scope_id).order_by(scope_corrections.c.id))
    return await _lens(conn, scope_id, [read_correction(row) for row in rows])


async def lens_at(conn: AsyncConnection, scope_id: int, guild_id: int, at: datetime) -> Lens:
    """Give a guild's lens with the corrections that held at a time. Tiers, like feeds, have no past."""
    return await _lens(conn, scope_id, contents(await in_force(conn, guild_id, at)))


async def _lens(conn: AsyncConnection, scope_id: int, corrections: Sequence[Correction]) -> Lens:
    rows = await conn.execute(select(scope_tiers.c.key, scope_tiers.c.tier).where(scope_tiers.c.scope_id == scope_id))
    known = [await _with_bearers(conn, one) if one.fix is Fix.ALIAS else one for one in corrections]
    return Lens({key: Tier(tier) for key, tier in rows}, tuple(known))


async def _with_bearers(conn: AsyncConnection, alias: Correction) -> Correction:
    """An alias with all whose reports may bear it: found by it, listed with it, or of that surname."""
    words = fold(alias.name or "").split() or [""]
    named = select(players.c.id).where(or_(players.c.key == FOUND + plain(alias.name or ""), players.c.surname == words[-1]))
    known = select(player_names.c.player_id).where(player_names.c.name == alias.name)
    return replace(alias, bearers=frozenset(_ids((await conn.scalars(union(named, known))).all())))


def _ids(found: Iterable[int]) -> Iterable[int]:
    return (int(one) for one in found)
