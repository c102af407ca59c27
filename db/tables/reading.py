"""Tables of what is read: feeds, their items, and the reports found in them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, text

from db.tables.base import Id, flag, id_column, metadata
from db.types import UTCDateTime, Words

feeds = Table(
    "feeds",
    metadata,
    id_column(),
    Column("url", Words, nullable=False, unique=True),
    Column("host", Words, nullable=False),
    Column("title", Words),
    Column("source", Words),
    flag("pack"),
    Column("pack_url", Words),
    flag("full_text"),
    Column("etag", Words),
    Column("last_modified", Words),
    Column("body_hash", Words),
    Column("interval", Integer),
    Column("due_at", UTCDateTime, index=True),
    Column("lease_until", UTCDateTime),
    Column("polled_at", UTCDateTime),
    Column("succeeded_at", UTCDateTime),
    Column("changed_at", UTCDateTime),
    Column("unconditional_at", UTCDateTime),
    Column("primed_at", UTCDateTime),
    Column("failures", Integer, nullable=False, server_default=text("0")),
    Column("failing_since", UTCDateTime),
    Column("error", Words),
    Column("moved_to", Words),
    Column("moved_since", UTCDateTime),
    Column("moved_polls", Integer, nullable=False, server_default=text("0")),
    Column("gone_since", UTCDateTime),
    Column("stopped_at", UTCDateTime),
    Column("created_at", UTCDateTime, nullable=False),
    sqlite_autoincrement=True,
)

"""`pack_url`: the address by which the default pack names a feed that has moved since. `host`: who is asked for it."""

hosts = Table(
    "hosts",
    metadata,
    Column("name", Words, primary_key=True),
    Column("not_before", UTCDateTime, nullable=False),
)
"""Hosts that asked us to wait (Retry-After): none of their feeds is due before."""

items = Table(
    "items",
    metadata,
    id_column(),
    Column("feed_id", Id, ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False),
    Column("revision", Integer, nullable=False, server_default=text("1")),
    Column("title", Words, nullable=False),
    Column("summary", Words),
    Column("content", Words),
    Column("link", Words, nullable=False),
    Column("text_hash", Words, nullable=False),
    Column("published_at", UTCDateTime),
    Column("first_seen_at", UTCDateTime, nullable=False),
    Column("seen_at", UTCDateTime, nullable=False, index=True),
    Index(None, "feed_id", "first_seen_at"),
    sqlite_autoincrement=True,
)

"""`seen_at`: when the present revision was first seen. `revision` counts from 1."""

item_aliases = Table(
    "item_aliases",
    metadata,
    Column("feed_id", Id, ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True),
    Column("alias", Words, primary_key=True),
    Column("item_id", Id, ForeignKey("items.id", ondelete="CASCADE"), nullable=False, index=True),
)

players = Table(
    "players",
    metadata,
    id_column(),
    Column("key", Words, nullable=False, unique=True),
    Column("name", Words, nullable=False),
    Column("surname", Words, nullable=False, index=True),
    Column("club", Words, index=True),
    Column("listed_club", Words),
    Column("position", Words),
    Column("born", Integer),
    flag("listed"),
    Column("created_at", UTCDateTime, nullable=False),
    sqlite_autoincrement=True,
)

"""`surname`: the last word of the name, folded. `listed_club`: what the list said last, while `club` may have moved on."""

player_names = Table(
    "player_names",
    metadata,
    Column("player_id", Id, ForeignKey("players.id", ondelete="CASCADE"), primary_key=True),
    Column("name", Words, primary_key=True, index=True),
    Column("book", Words, nullable=False, server_default=text("'shipped'")),
)
"""`book`: the list that has the name, and alone takes it back."""

reports = Table(
    "reports",
    metadata,
    id_column(),
    Column("player_id", Id, ForeignKey("players.id"), nullable=False),
    Column("player", Words, nullable=False),
    Column("item_id", Id, ForeignKey("items.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("feed_id", Id, ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False),
    Column("at", UTCDateTime, nullable=False),
    Column("seen_at", UTCDateTime, nullable=False),
    Column("stage", Words, nullable=False),
    Column("move", Words, nullable=False),
    Column("from_club", Words),
    Column("to_club", Words),
    Column("fee_amount", BigInteger),
    Column("fee_currency", Words),
    Column("fee_words", Words),
    Column("credited_to", Words),
    Column("source", Words, nullable=False),
    Column("origin", Words, nullable=False),
    Column("tier", Words, nullable=False),
    Column("evidence", Words, nullable=False),
    Column("evidence_start", Integer, nullable=False),
    Column("rule", Words, nullable=False),
    Column("recognised", Words, nullable=False),
    flag("backlog"),
    Index(None, "player_id", "at"),
    Index(None, "feed_id", "at"),
    Index(None, "at", "feed_id", "player_id", "stage"),
    Index(None, "to_club", "at", "feed_id", "player_id"),
    Index(None, "from_club", "at", "feed_id", "player_id"),
    Index(None, "origin", "at", "feed_id", "player_id", "stage"),
    Index(None, "seen_at", "feed_id", "player_id", "at", "backlog"),
    sqlite_autoincrement=True,
)
