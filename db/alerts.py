"""Alert rules: which channel of a guild gets which moves."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import AlertRule, Filter, Style
from db.filters import filter_columns, read_filter
from db.outbox import drop_channel
from db.tables import alert_rules, players

_SHOWN = select(alert_rules, players.c.name).outerjoin_from(alert_rules, players, players.c.id == alert_rules.c.player_id)
"""Rules with the name of their player, if it is one's."""


async def add_rule(
    conn: AsyncConnection,
    guild_id: int,
    channel_id: int,
    wish: Filter,
    now: datetime,
    *,
    club: str | None = None,
    league: str | None = None,
    player_id: int | None = None,
    role_id: int | None = None,
    style: Style = Style.FULL,
) -> AlertRule:
    """Have a channel told of the moves of a club, a league or a player, or of all."""
    values = {
        "guild_id": guild_id,
        "channel_id": channel_id,
        "club": club,
        "league": league,
        "player_id": player_id,
        "role_id": role_id,
        "style": style.value,
        "created_at": now,
        **filter_columns(wish),
    }
    made = (await conn.scalars(insert(alert_rules).values(values).returning(alert_rules.c.id))).one()
    [rule] = _rules(await conn.execute(_SHOWN.where(alert_rules.c.id == made)))
    return rule


async def rules(conn: AsyncConnection, guild_id: int) -> list[AlertRule]:
    """List a guild's rules, oldest first."""
    return _rules(await conn.execute(_SHOWN.where(alert_rules.c.guild_id == guild_id).order_by(alert_rules.c.id)))


async def change_rule(conn: AsyncConnection, rule: AlertRule) -> bool:
    """Write a rule of a guild anew, as it stands here; False where the guild has none of its id."""
    values = {
        "channel_id": rule.channel_id,
        "club": rule.club,
        "league": rule.league,
        "player_id": rule.player_id,
        "role_id": rule.role_id,
        "style": rule.style.value,
        "paused": rule.paused,
        **filter_columns(rule.filter),
    }
    mine = (alert_rules.c.id == rule.id, alert_rules.c.guild_id == rule.guild_id)
    return (await conn.execute(update(alert_rules).where(*mine).values(values))).rowcount > 0


async def remove_rule(conn: AsyncConnection, guild_id: int, rule_id: int) -> bool:
    """Remove a rule of a guild; False where it has none of that id."""
    mine = (alert_rules.c.id == rule_id, alert_rules.c.guild_id == guild_id)
    return (await conn.execute(delete(alert_rules).where(*mine))).rowcount > 0


async def pause_channel(conn: AsyncConnection, channel_id: int, words: str) -> list[int]:
    """Pause a channel's rules and drop the alerts that wait for it; the guilds where that is new."""
    working = (alert_rules.c.channel_id == channel_id, alert_rules.c.paused.is_(None))
    paused = await conn.scalars(update(alert_rules).where(*working).values(paused=words).returning(alert_rules.c.guild_id))
    guild_ids = sorted(set(paused.all()))
    await drop_channel(conn, channel_id)
    return guild_ids


async def resume_channel(conn: AsyncConnection, channel_id: int) -> int:
    """Have a channel's rules work again; how many were paused."""
    paused = (alert_rules.c.channel_id == channel_id, alert_rules.c.paused.is_not(None))
    return (await conn.execute(update(alert_rules).where(*paused).values(paused=None))).rowcount


async def mention_channel(conn: AsyncConnection, guild_id: int) -> int | None:
    """Give the channel in which a guild's followers are mentioned: that of its oldest rule at work."""
    working = (alert_rules.c.guild_id == guild_id, alert_rules.c.paused.is_(None))
    found = await conn.scalar(select(alert_rules.c.channel_id).where(*working).order_by(alert_rules.c.id).limit(1))
    return None if found is None else int(found)


def _rules(rows: Iterable[Any]) -> list[AlertRule]:
    return [
        AlertRule(
            id=row.id,
            guild_id=row.guild_id,
            channel_id=row.channel_id,
            filter=read_filter(row),
            club=row.club,
            league=row.league,
            player_id=row.player_id,
            player=row.name,
            role_id=row.role_id,
            style=Style(row.style),
            paused=row.paused,
        )
        for row in rows
    ]
