"""Tables of who reads: scopes, guilds and their rules, members and what they follow."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Index, Integer, Table, UniqueConstraint, text

from db.tables.base import Id, flag, id_column, metadata
from db.types import UTCDateTime, Words

scopes = Table(
    "scopes",
    metadata,
    id_column(),
    Column("key", Words, nullable=False, unique=True),
    sqlite_autoincrement=True,
)
"""A set of feeds, and of tiers, through which somebody looks; `key` is made of the sets, so that guilds with equal ones share one."""

scope_feeds = Table(
    "scope_feeds",
    metadata,
    Column("scope_id", Id, ForeignKey("scopes.id", ondelete="CASCADE"), primary_key=True),
    Column("feed_id", Id, ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True, index=True),
)

scope_tiers = Table(
    "scope_tiers",
    metadata,
    Column("scope_id", Id, ForeignKey("scopes.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Words, primary_key=True),
    Column("tier", Words, nullable=False),
)
"""Tiers that sources have in a scope, where they are not the shipped ones. `key`: a source's name as it is compared."""

guilds = Table(
    "guilds",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("name", Words, nullable=False),
    Column("transport", Words, nullable=False),
    Column("scope_id", Id, ForeignKey("scopes.id"), nullable=False, index=True),
    Column("notices_channel_id", BigInteger),
    Column("joined_at", UTCDateTime, nullable=False),
    Column("removed_at", UTCDateTime),
    Column("locale", Words),
    Column("language", Words),
)
"""`locale` is the language of its settings at Discord, `language` the one that its admins chose here instead."""

guild_feeds = Table(
    "guild_feeds",
    metadata,
    Column("guild_id", Id, ForeignKey("guilds.id", ondelete="CASCADE"), primary_key=True),
    Column("feed_id", Id, ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True, index=True),
    flag("paused"),
    flag("full_text"),
    Column("added_at", UTCDateTime, nullable=False),
)
"""A guild's own feeds, and those of the default pack that it switched off (`paused`). `full_text`: it asked for whole articles."""

guild_tiers = Table(
    "guild_tiers",
    metadata,
    Column("guild_id", Id, ForeignKey("guilds.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Words, primary_key=True),
    Column("source", Words, nullable=False),
    Column("tier", Words, nullable=False),
    Column("set_at", UTCDateTime, nullable=False),
)

alert_rules = Table(
    "alert_rules",
    metadata,
    id_column(),
    Column("guild_id", Id, ForeignKey("guilds.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("channel_id", BigInteger, nullable=False),
    Column("club", Words),
    Column("league", Words),
    Column("player_id", Id, ForeignKey("players.id"), index=True),
    Column("min_rung", Integer, nullable=False, server_default=text("0")),
    Column("min_stage", Words),
    Column("max_tier", Words, nullable=False),
    Column("role_id", BigInteger),
    Column("style", Words, nullable=False),
    Column("paused", Words),
    Column("created_at", UTCDateTime, nullable=False),
    sqlite_autoincrement=True,
)

members = Table(
    "members",
    metadata,
    Column("user_id", Id, primary_key=True, autoincrement=False),
    Column("dm_channel_id", BigInteger),
    Column("dm_refused_at", UTCDateTime),
    Column("timezone", Words),
    Column("created_at", UTCDateTime, nullable=False),
    Column("locale", Words),
)

follows = Table(
    "follows",
    metadata,
    id_column(),
    Column("user_id", Id, ForeignKey("members.user_id", ondelete="CASCADE"), nullable=False),
    Column("guild_id", BigInteger, nullable=False),
    Column("transport", Words, nullable=False),
    Column("player_id", Id, ForeignKey("players.id")),
    Column("club", Words),
    Column("place", Words, nullable=False),
    Column("min_rung", Integer, nullable=False, server_default=text("0")),
    Column("min_stage", Words),
    Column("max_tier", Words, nullable=False),
    Column("absent_at", UTCDateTime),
    Column("looked_at", UTCDateTime),
    Column("created_at", UTCDateTime, nullable=False),
    CheckConstraint("(player_id IS NULL) <> (club IS NULL)", name="one_subject"),
    Index("uq_follows_player", "user_id", "guild_id", "player_id", unique=True),
    Index("uq_follows_club", "user_id", "guild_id", "club", unique=True),
    Index(None, "player_id"),
    Index(None, "club"),
    sqlite_autoincrement=True,
)
"""`guild_id` 0: made in direct messages. `absent_at`: the member left that server; the follow waits for a
return. `looked_at`: when it was last looked whether he is still there."""

mutes = Table(
    "mutes",
    metadata,
    Column("user_id", Id, ForeignKey("members.user_id", ondelete="CASCADE"), primary_key=True),
    Column("player_id", Id, ForeignKey("players.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("created_at", UTCDateTime, nullable=False),
)

wrong_reports = Table(
    "wrong_reports",
    metadata,
    id_column(),
    Column("guild_id", BigInteger, nullable=False),
    Column("user_id", Id, ForeignKey("members.user_id", ondelete="CASCADE"), nullable=False),
    Column("report_id", Id, ForeignKey("reports.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("created_at", UTCDateTime, nullable=False),
    Column("settled_at", UTCDateTime),
    UniqueConstraint("user_id", "report_id"),
    Index(None, "guild_id", "report_id"),
    sqlite_autoincrement=True,
)
"""The "Wrong?" queue: who doubts which report."""
