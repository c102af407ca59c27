"""Who waits for a piece of news: channels by their rules, members by what they follow. Asks only; writes nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import DIRECT, PACK_SCOPE, News, NewsReason, Place
from db.portable import chunks
from db.tables import alert_rules, follows, guilds, members, mutes, quiet_hours
from db.tables import news as news_table


@dataclass(frozen=True, slots=True)
class Subject:
    """What a piece of news is about, as rules and follows are compared with it. `news`: the same decision, for each of some scopes."""

    news: Sequence[News]
    max_tier: str
    reason: str
    rung: int
    player_ids: Collection[int]
    clubs: Collection[str]
    leagues: Collection[str]
    now: datetime


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel that is to be told, and how."""

    id: int
    guild_id: int
    scope_id: int
    transport: str
    role_id: int | None
    style: str


@dataclass(frozen=True, slots=True)
class Member:
    """A member who is to be told in a direct message, and the guild through which he follows."""

    user_id: int
    guild_id: int
    scope_id: int
    transport: str


async def subject_of(
    conn: AsyncConnection,
    news: Sequence[News],
    player_ids: Collection[int],
    clubs: Collection[str],
    leagues: Collection[str],
    now: datetime,
) -> Subject:
    """Put together what a piece of news is about."""
    first = news[0]
    rung = (await conn.scalars(select(news_table.c.rung).where(news_table.c.id == first.id))).one()
    return Subject(news, first.max_tier, first.reason, int(rung), player_ids, clubs, leagues, now)


async def ruled_channels(conn: AsyncConnection, subject: Subject) -> list[Channel]:
    """List the channels with a rule that matches, each once, as its oldest such rule has it."""
    plain = and_(alert_rules.c.club.is_(None), alert_rules.c.league.is_(None), alert_rules.c.player_id.is_(None))
    about = or_(
        plain,
        alert_rules.c.player_id.in_(subject.player_ids),
        alert_rules.c.club.in_(subject.clubs),
        alert_rules.c.league.in_(subject.leagues),
    )
    wanted = (alert_rules.c.max_tier == subject.max_tier, alert_rules.c.min_rung <= subject.rung, about)
    return await _channels(conn, *wanted, alert_rules.c.guild_id.in_(_guilds_of(subject)), one_of=alert_rules.c.channel_id)


async def mention_channels(conn: AsyncConnection, guild_ids: Iterable[int]) -> list[Channel]:
    """List the channel of each guild in which its followers are mentioned: that of its oldest rule at work. No role is."""
    found = []
    for part in chunks(sorted(guild_ids)):
        found += await _channels(conn, alert_rules.c.guild_id.in_(part), one_of=alert_rules.c.guild_id)
    return [replace(one, role_id=None) for one in found]


async def channel_followers(conn: AsyncConnection, subject: Subject) -> dict[int, list[int]]:
    """List the members who want to be mentioned, by guild."""
    query = select(follows.c.guild_id, follows.c.user_id).where(*_following(subject), follows.c.guild_id.in_(_guilds_of(subject)))
    chosen: dict[int, list[int]] = {}
    rows = await conn.execute(
        query.where(follows.c.place == Place.CHANNEL.value).distinct().order_by(follows.c.guild_id, follows.c.user_id)
    )
    for guild_id, user_id in rows:
        chosen.setdefault(guild_id, []).append(user_id)
    return chosen


async def direct_followers(conn: AsyncConnection, subject: Subject) -> list[Member]:
    """List the members who want a direct message and take them, each once."""
    through: ColumnElement[bool] = follows.c.guild_id.in_(_guilds_of(subject))
    if any(one.scope_id == PACK_SCOPE for one in subject.news):
        through = or_(through, follows.c.guild_id == DIRECT)
    takes = exists().where(members.c.user_id == follows.c.user_id, members.c.dm_refused_at.is_(None))
    oldest = (
        select(func.min(follows.c.id))
        .where(*_following(subject), through, takes, follows.c.place == Place.DM.value)
        .group_by(follows.c.user_id, follows.c.transport)
    )
    theirs = follows.alias()
    scope_id = func.coalesce(guilds.c.scope_id, PACK_SCOPE)
    query = select(theirs.c.user_id, theirs.c.guild_id, scope_id, theirs.c.transport)
    query = query.outerjoin_from(theirs, guilds, guilds.c.id == theirs.c.guild_id).where(theirs.c.id.in_(oldest))
    return [Member(*row) for row in await conn.execute(query.order_by(theirs.c.id))]


async def _channels(conn: AsyncConnection, *wanted: ColumnElement[bool], one_of: ColumnElement[Any]) -> list[Channel]:
    oldest = select(func.min(alert_rules.c.id)).where(*wanted, alert_rules.c.paused.is_(None)).group_by(one_of)
    rule = alert_rules.alias()
    query = select(rule.c.channel_id, rule.c.guild_id, guilds.c.scope_id, guilds.c.transport, rule.c.role_id, rule.c.style)
    rows = await conn.execute(
        query.join_from(rule, guilds, guilds.c.id == rule.c.guild_id).where(rule.c.id.in_(oldest)).order_by(rule.c.id)
    )
    return [Channel(*row) for row in rows]


def _guilds_of(subject: Subject) -> Any:
    scope_ids = [one.scope_id for one in subject.news]
    return select(guilds.c.id).where(guilds.c.scope_id.in_(scope_ids), guilds.c.removed_at.is_(None))


def _following(subject: Subject) -> tuple[ColumnElement[bool], ...]:
    return (
        follows.c.max_tier == subject.max_tier,
        follows.c.min_rung <= subject.rung,
        follows.c.absent_at.is_(None),
        or_(follows.c.player_id.in_(subject.player_ids), follows.c.club.in_(subject.clubs)),
        ~exists().where(mutes.c.user_id == follows.c.user_id, mutes.c.player_id.in_(subject.player_ids)),
        ~_is_quiet(subject),
    )


def _is_quiet(subject: Subject) -> ColumnElement[bool]:
    """Whether a follower wants to be left alone now; of the end of a saga he may want to hear all the same."""
    now = (quiet_hours.c.begins_at <= subject.now, quiet_hours.c.ends_at > subject.now)
    ends = subject.reason in (NewsReason.OFFICIAL.value, NewsReason.RENEWED.value)
    held = ~quiet_hours.c.official if ends else true()
    return exists().where(quiet_hours.c.user_id == follows.c.user_id, *now, held)
