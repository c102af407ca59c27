"""Members: what they follow and mute, and how they are reached. What is kept of a person can be given and deleted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import DIRECT, Filter, Follow, Place, Player
from db.filters import filter_columns, read_filter
from db.people import MemberData, ensure_member, forget_member, member_data
from db.portable import columns_for, insert_into
from db.tables import follows, guilds, members, players
from db.tables import mutes as silences

__all__ = ["MemberData", "ensure_member", "forget_member", "member_data"]


async def follow(
    conn: AsyncConnection,
    user_id: int,
    guild_id: int,
    transport: str,
    place: Place,
    wish: Filter,
    now: datetime,
    *,
    player_id: int | None = None,
    club: str | None = None,
) -> tuple[Follow, bool]:
    """Have a member follow a player or a club; with it, whether that is new. One that was there stays as it was.

    Whoever follows anew wants direct messages tried again.
    """
    if (player_id is None) == (club is None):
        raise ValueError("a follow is of a player or of a club")
    await ensure_member(conn, user_id, now)
    await conn.execute(update(members).where(members.c.user_id == user_id).values(dm_refused_at=None))
    values = {"user_id": user_id, "guild_id": guild_id, "transport": transport, "place": place.value, "created_at": now}
    adding = insert_into(conn, follows).values(**values, player_id=player_id, club=club, **filter_columns(wish))
    made = await conn.scalar(adding.on_conflict_do_nothing().returning(follows.c.id))
    same = follows.c.player_id == player_id if player_id is not None else follows.c.club == club
    query = _select().where(follows.c.user_id == user_id, follows.c.guild_id == guild_id, same)
    return _follows(await conn.execute(query))[0], made is not None


async def change_follow(conn: AsyncConnection, user_id: int, follow_id: int, place: Place, wish: Filter) -> bool:
    """Change where and from which stage and tier a member is told; False where he has no such follow."""
    mine = (follows.c.id == follow_id, follows.c.user_id == user_id)
    return (await conn.execute(update(follows).where(*mine).values(place=place.value, **filter_columns(wish)))).rowcount > 0


async def unfollow(conn: AsyncConnection, user_id: int, follow_id: int) -> bool:
    """End a member's follow; False where he has no such."""
    return (await conn.execute(delete(follows).where(follows.c.id == follow_id, follows.c.user_id == user_id))).rowcount > 0


async def follows_of(conn: AsyncConnection, user_id: int) -> list[Follow]:
    """List what a member follows, in all guilds, oldest first."""
    return _follows(await conn.execute(_select().where(follows.c.user_id == user_id).order_by(follows.c.id)))


async def heard_follows(conn: AsyncConnection, user_id: int) -> list[Follow]:
    """List the follows of a member that tell him something now: not of servers that he left, or that removed the bot."""
    live = exists().where(guilds.c.id == follows.c.guild_id, guilds.c.removed_at.is_(None))
    here = (follows.c.user_id == user_id, follows.c.absent_at.is_(None), or_(follows.c.guild_id == DIRECT, live))
    return _follows(await conn.execute(_select().where(*here).order_by(follows.c.id)))


async def is_following(conn: AsyncConnection, user_id: int, guild_id: int, player_id: int) -> bool:
    """Tell whether a member follows a player in a guild."""
    mine = exists().where(follows.c.user_id == user_id, follows.c.guild_id == guild_id, follows.c.player_id == player_id)
    return bool(await conn.scalar(select(mine)))


async def count(conn: AsyncConnection, user_id: int) -> int:
    """Count what a member follows, in all guilds."""
    return int(await conn.scalar(select(func.count()).select_from(follows).where(follows.c.user_id == user_id)) or 0)


async def set_absent(conn: AsyncConnection, guild_id: int, user_id: int, now: datetime) -> None:
    """Let a member's follows in a guild rest: he left it."""
    here = (follows.c.guild_id == guild_id, follows.c.user_id == user_id, follows.c.absent_at.is_(None))
    await conn.execute(update(follows).where(*here).values(absent_at=now))


async def long_unseen(conn: AsyncConnection, transport: str, before: datetime, limit: int) -> list[tuple[int, int]]:
    """List (guild, member) of follows that mention in a channel and were last looked at before a time, the longest ago first."""
    seen = func.min(func.coalesce(follows.c.looked_at, follows.c.created_at))
    query = (
        select(follows.c.guild_id, follows.c.user_id)
        .where(follows.c.transport == transport, follows.c.place == Place.CHANNEL.value, follows.c.absent_at.is_(None))
        .group_by(follows.c.guild_id, follows.c.user_id)
        .having(seen < before)
        .order_by(seen)
        .limit(limit)
    )
    return [(row.guild_id, row.user_id) for row in await conn.execute(query)]


async def looked_at(conn: AsyncConnection, guild_id: int, user_id: int, now: datetime) -> None:
    """Note that a member was looked for in a guild."""
    here = (follows.c.guild_id == guild_id, follows.c.user_id == user_id)
    await conn.execute(update(follows).where(*here).values(looked_at=now))


async def set_present(conn: AsyncConnection, guild_id: int, user_id: int) -> None:
    """Let a member's follows in a guild go on: he is back."""
    here = (follows.c.guild_id == guild_id, follows.c.user_id == user_id)
    await conn.execute(update(follows).where(*here).values(absent_at=None))


async def set_dm_channel(conn: AsyncConnection, user_id: int, channel_id: int, now: datetime) -> None:
    """Keep the channel of a member's direct messages; they are tried again."""
    await ensure_member(conn, user_id, now)
    await conn.execute(update(members).where(members.c.user_id == user_id).values(dm_channel_id=channel_id, dm_refused_at=None))


async def dm_refused(conn: AsyncConnection, user_id: int, now: datetime) -> bool:
    """Note that Discord refuses a member's direct messages: none are queued from now on. False where that was known."""
    await ensure_member(conn, user_id, now)
    news = (members.c.user_id == user_id, members.c.dm_refused_at.is_(None))
    return (await conn.execute(update(members).where(*news).values(dm_refused_at=now))).rowcount > 0


async def mute(conn: AsyncConnection, user_id: int, player_id: int, now: datetime) -> bool:
    """Tell a member nothing of a player, whatever he follows; False where that is so already."""
    await ensure_member(conn, user_id, now)
    muting = insert_into(conn, silences).values(user_id=user_id, player_id=player_id, created_at=now)
    return await conn.scalar(muting.on_conflict_do_nothing().returning(silences.c.player_id)) is not None


async def unmute(conn: AsyncConnection, user_id: int, player_id: int) -> bool:
    """Tell a member of a player again; False where he was not muted."""
    return (await conn.execute(delete(silences).where(silences.c.user_id == user_id, silences.c.player_id == player_id))).rowcount > 0


async def mutes(conn: AsyncConnection, user_id: int) -> list[Player]:
    """List the players of whom a member wants to hear nothing."""
    query = select(*columns_for(Player, players)).join_from(players, silences, silences.c.player_id == players.c.id)
    return [Player(*row) for row in await conn.execute(query.where(silences.c.user_id == user_id).order_by(players.c.name))]


def _select() -> Select[Any]:
    made_in = guilds.alias()
    named = select(follows, players.c.name, made_in.c.name.label("guild"))
    joined = named.outerjoin_from(follows, players, players.c.id == follows.c.player_id)
    return joined.outerjoin(made_in, made_in.c.id == follows.c.guild_id)


def _follows(rows: Iterable[Any]) -> list[Follow]:
    return [
        Follow(
            id=row.id,
            user_id=row.user_id,
            guild_id=row.guild_id,
            place=Place(row.place),
            filter=read_filter(row),
            created_at=row.created_at,
            player_id=row.player_id,
            player=row.name,
            club=row.club,
            guild=row.guild or "",
        )
        for row in rows
    ]
