"""Notices: words to a server's admins or to a member, each once a story."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import exists, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Kind, Style
from db.outbox.rows import Row, write_rows
from db.tables import alert_rules, outbox_mentions


async def enqueue_notice(
    conn: AsyncConnection,
    guild_id: int,
    channel_id: int,
    story: str,
    text: str,
    transport: str,
    now: datetime,
    *,
    user_id: int = 0,
    mention: int | None = None,
) -> bool:
    """Queue words for a channel, or with `channel_id` 0 for a member's direct messages; False where the story was told there."""
    if bool(channel_id) == bool(user_id):
        raise ValueError("a notice goes to a channel or to a member")
    row = Row(Kind.NOTICE, transport, guild_id, channel_id, user_id, story, text=text, style=await _style(conn, channel_id))
    written = await write_rows(conn, [row], now)
    if written and mention is not None:
        await conn.execute(insert(outbox_mentions).values(outbox_id=written[0], user_id=mention))
    return bool(written)


async def _style(conn: AsyncConnection, channel_id: int) -> str:
    """How a notice is put into a channel: in a forum as a post, elsewhere as it is."""
    forum = exists().where(alert_rules.c.channel_id == channel_id, alert_rules.c.style == Style.FORUM.value)
    return Style.FORUM.value if channel_id and await conn.scalar(select(forum)) else Style.FULL.value
