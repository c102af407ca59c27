"""Tables of when members want to hear: digests, quiet hours, and when they last caught up."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Table

from db.tables.base import Id, flag, metadata
from db.types import UTCDateTime, Words

digests = Table(
    "digests",
    metadata,
    Column("user_id", Id, ForeignKey("members.user_id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("transport", Words, nullable=False),
    Column("guild_id", BigInteger, nullable=False),
    Column("every", Words, nullable=False),
    Column("minute", Integer, nullable=False),
    Column("weekday", Integer, nullable=False),
    Column("due_at", UTCDateTime, nullable=False, index=True),
    Column("told_at", UTCDateTime, nullable=False),
)

quiet_hours = Table(
    "quiet_hours",
    metadata,
    Column("user_id", Id, ForeignKey("members.user_id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("transport", Words, nullable=False),
    Column("guild_id", BigInteger, nullable=False),
    Column("from_minute", Integer, nullable=False),
    Column("to_minute", Integer, nullable=False),
    flag("official"),
    Column("begins_at", UTCDateTime, nullable=False),
    Column("ends_at", UTCDateTime, nullable=False, index=True),
)
"""A member is quiet from `begins_at` to `ends_at`: the window that is going on or comes next, kept up to date as windows end."""

looks = Table(
    "looks",
    metadata,
    Column("user_id", Id, ForeignKey("members.user_id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("guild_id", BigInteger, primary_key=True, autoincrement=False),
    Column("looked_at", UTCDateTime, nullable=False),
)
"""When a member last caught up in a guild (0: in direct messages)."""
