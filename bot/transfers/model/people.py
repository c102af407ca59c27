"""Who uses the bot: guilds, their feeds and alert channels, members and what they follow. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.transfers.model.reading import Stage
from bot.transfers.model.saga import Tier

DIRECT = 0
"""The guild id of what belongs to no guild: follows made in direct messages. Their scope is the default pack."""

PACK_SCOPE = 1
"""The id of the scope that is the default pack with the shipped tiers."""


class Place(StrEnum):
    """Where a follower is told: in a direct message, or mentioned in the server's alert channel."""

    DM = "dm"
    CHANNEL = "channel"


class Style(StrEnum):
    """How an alert channel shows a move."""

    FULL = "full"
    COMPACT = "compact"
    THREAD = "thread"
    FORUM = "forum"


@dataclass(frozen=True, slots=True)
class Guild:
    """A server that invited the bot. `notices_channel_id` is where its admins hear of trouble, if they chose one.

    `locale`: the language that it chose, as its transport calls it, if that is known.
    """

    id: int
    name: str
    scope_id: int
    transport: str
    notices_channel_id: int | None = None
    removed_at: datetime | None = None
    locale: str | None = None


@dataclass(frozen=True, slots=True)
class GuildFeed:
    """A feed as one guild has it. `paused`: switched off here (a feed of the default pack is paused, never removed).

    `document_at`: when its server last sent a document; polls that succeeded since were answered "unchanged".
    """

    guild_id: int
    feed_id: int
    url: str
    title: str | None
    pack: bool
    paused: bool
    failures: int
    error: str | None
    succeeded_at: datetime | None
    due_at: datetime | None
    stopped_at: datetime | None
    document_at: datetime | None = None
    primed_at: datetime | None = None
    full_text: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """What a reader wants: from which stage up, and from sources of which tier or better. None is no limit."""

    min_stage: Stage | None = None
    max_tier: Tier | None = None


@dataclass(frozen=True, slots=True)
class AlertRule:
    """Which moves a channel gets: all, or those of a club, a league or a player. `role_id` is mentioned.

    `paused`: why it is paused, in words; None while it works.
    """

    id: int
    guild_id: int
    channel_id: int
    filter: Filter
    club: str | None = None
    league: str | None = None
    player_id: int | None = None
    player: str | None = None
    role_id: int | None = None
    style: Style = Style.FULL
    paused: str | None = None


@dataclass(frozen=True, slots=True)
class Follow:
    """A member's wish to hear of one player or one club. `guild_id` is `DIRECT` for follows made in direct messages.

    `guild` is the guild's name, where that is known and worth saying.
    """

    id: int
    user_id: int
    guild_id: int
    place: Place
    filter: Filter
    created_at: datetime
    player_id: int | None = None
    player: str | None = None
    club: str | None = None
    guild: str = ""
