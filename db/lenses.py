"""How scopes see reports: what is kept of a scope beside its feeds, as a lens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import or_, select, union
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Correction, Fix, Tier
from bot.transfers.sagas.lens import Lens
from bot.transfers.sagas.search import plain
from bot.transfers.writing.text import fold
from db.adopt import FOUND
from db.corrections import contents, in_force, read_correction
from db.portable import chunks
from db.tables import player_names, players, scope_corrections, scope_tiers


async def lens_of(conn: AsyncConnection, scope_id: int) -> Lens:
    """Give a scope's lens."""
    return (await lenses_of(conn, [scope_id]))[scope_id]


async def lenses_of(conn: AsyncConnection, scope_ids: Sequence[int]) -> dict[int, Lens]:
    """Give the lens of each of these scopes."""
    corrections: dict[int, list[Correction]] = {}
    tiers: dict[int, dict[str, Tier]] = {}
    for part in chunks(scope_ids):
        fixes = select(scope_corrections).where(scope_corrections.c.scope_id.in_(part)).order_by(scope_corrections.c.id)
        for row in await conn.execute(fixes):
            corrections.setdefault(row.scope_id, []).append(read_correction(row))
        for scope_id, key, tier in await conn.execute(select(scope_tiers).where(scope_tiers.c.scope_id.in_(part))):
            tiers.setdefault(scope_id, {})[key] = Tier(tier)
    return {one: await _lens(conn, tiers.get(one, {}), corrections.get(one, ())) for one in scope_ids}


async def lens_at(conn: AsyncConnection, scope_id: int, guild_id: int, at: datetime) -> Lens:
    """Give a guild's lens with the corrections that held at a time. Tiers, like feeds, have no past."""
    rows = await conn.execute(select(scope_tiers.c.key, scope_tiers.c.tier).where(scope_tiers.c.scope_id == scope_id))
    return await _lens(conn, {key: Tier(tier) for key, tier in rows}, contents(await in_force(conn, guild_id, at)))


async def _lens(conn: AsyncConnection, tiers: Mapping[str, Tier], corrections: Sequence[Correction]) -> Lens:
    known = [await _with_bearers(conn, one) if one.fix is Fix.ALIAS else one for one in corrections]
    return Lens(tiers, tuple(known))


async def _with_bearers(conn: AsyncConnection, alias: Correction) -> Correction:
    """An alias with all whose reports may bear it: found by it, listed with it, or of that surname."""
    words = fold(alias.name or "").split() or [""]
    named = select(players.c.id).where(or_(players.c.key == FOUND + plain(alias.name or ""), players.c.surname == words[-1]))
    known = select(player_names.c.player_id).where(player_names.c.name == alias.name)
    return replace(alias, bearers=frozenset(_ids((await conn.scalars(union(named, known))).all())))


def _ids(found: Iterable[int]) -> Iterable[int]:
    return (int(one) for one in found)
