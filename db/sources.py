"""Sources as reports name them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.scopes import feeds_in
from db.tables import reports

HEARD = 5_000
"""Reports that are looked at for names of sources, the newest first."""


async def heard_lately(conn: AsyncConnection, scope_id: int) -> list[str]:
    """List the origins of a scope's newest reports, each once."""
    newest = select(reports.c.origin).where((reports.c.feed_id + 0).in_(feeds_in(scope_id))).order_by(reports.c.at.desc()).limit(HEARD)
    return list((await conn.scalars(select(newest.subquery().c.origin).distinct())).all())
