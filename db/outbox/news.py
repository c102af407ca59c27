"""News: the decision that a report is worth telling, for a scope and a tier limit. Who is told stands in the outbox."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import News
from db.portable import chunks, columns_for, insert_into
from db.tables import news

_COLUMNS = columns_for(News, news)


async def add_news(
    conn: AsyncConnection,
    scope_ids: Sequence[int],
    max_tier: str,
    report_id: int,
    reason: str,
    rung: int,
    before: str | None,
    story: str,
    now: datetime,
) -> list[News]:
    """Keep a decision for each of these scopes; the one that was kept before for the same scope, limit and report stays."""
    values = {
        "max_tier": max_tier,
        "report_id": report_id,
        "reason": reason,
        "rung": rung,
        "before": before,
        "story": story,
        "decided_at": now,
    }
    await conn.execute(insert_into(conn, news).on_conflict_do_nothing(), [{**values, "scope_id": scope_id} for scope_id in scope_ids])
    kept: list[News] = []
    for part in chunks(scope_ids):
        same = (news.c.scope_id.in_(part), news.c.max_tier == max_tier, news.c.report_id == report_id)
        kept += [News(*row) for row in await conn.execute(select(*_COLUMNS).where(*same).order_by(news.c.id))]
    return kept


async def news_by_id(conn: AsyncConnection, news_id: int) -> News | None:
    """Give a decision by its id."""
    row = (await conn.execute(select(*_COLUMNS).where(news.c.id == news_id))).one_or_none()
    return News(*row) if row else None
