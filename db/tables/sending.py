"""Tables of what goes out: news, the outbox, and small notes."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Index, Integer, Table, UniqueConstraint, text

from db.tables.base import Id, flag, id_column, metadata
from db.types import UTCDateTime, Words

news = Table(
    "news",
    metadata,
    id_column(),
    Column("scope_id", Id, ForeignKey("scopes.id"), nullable=False),
    Column("max_tier", Words, nullable=False),
    Column("report_id", Id, ForeignKey("reports.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("reason", Words, nullable=False),
    Column("rung", Integer, nullable=False),
    Column("before", Words),
    Column("story", Words, nullable=False),
    Column("decided_at", UTCDateTime, nullable=False),
    UniqueConstraint("scope_id", "max_tier", "report_id"),
    sqlite_autoincrement=True,
)
"""A report that is news for a scope and a tier limit. `rung` is compared with the readers' least stage.

A scope stays as long as there is news of it, so that what waits in the outbox can still be told.
"""

outbox = Table(
    "outbox",
    metadata,
    id_column(),
    Column("transport", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("guild_id", BigInteger, nullable=False),
    Column("channel_id", BigInteger, nullable=False),
    Column("user_id", BigInteger, nullable=False),
    Column("story", Words, nullable=False),
    Column("part", Integer, nullable=False, server_default=text("0")),
    Column("news_id", Id, ForeignKey("news.id", ondelete="CASCADE"), index=True),
    Column("report_id", Id, ForeignKey("reports.id", ondelete="CASCADE"), index=True),
    Column("text", Words),
    Column("since_at", UTCDateTime),
    Column("until_at", UTCDateTime),
    Column("role_id", BigInteger),
    Column("style", Words, nullable=False, server_default=text("'full'")),
    Column("nonce", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("due_at", UTCDateTime, nullable=False),
    Column("lease_until", UTCDateTime),
    Column("unknown_since", UTCDateTime),
    Column("message_id", BigInteger),
    Column("posted_in", BigInteger),
    Column("error", Words),
    Column("created_at", UTCDateTime, nullable=False),
    Column("done_at", UTCDateTime),
    CheckConstraint("state IN ('due', 'leased', 'sent', 'failed', 'dropped')", name="state"),
    UniqueConstraint("transport", "channel_id", "user_id", "story", "part"),
    Index(None, "state", "due_at"),
    Index(None, "message_id"),
    sqlite_autoincrement=True,
)
"""Everything that is to be sent, one row a message. `story` makes a second row for the same destination impossible.

`channel_id` is part of that destination (0 for a member's direct messages); `posted_in` is where the message came to stand.
"""

edits = Table(
    "edits",
    metadata,
    Column("outbox_id", Id, ForeignKey("outbox.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("wanted", Integer, nullable=False),
    Column("due_at", UTCDateTime, index=True),
    Column("lease_until", UTCDateTime),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("free_at", UTCDateTime),
    Column("ended_at", UTCDateTime),
)
"""Messages that later reports change: one row a sent message, made with the first wish.

Due while `due_at` is set; not before `free_at`, a minute after the last edit. `ended_at`: it can't be edited any more.
"""

saga_threads = Table(
    "saga_threads",
    metadata,
    id_column(),
    Column("transport", Words, nullable=False),
    Column("guild_id", BigInteger, nullable=False, index=True),
    Column("channel_id", BigInteger, nullable=False),
    Column("style", Words, nullable=False),
    Column("player_id", Id, ForeignKey("players.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("report_id", Id, ForeignKey("reports.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("max_tier", Words, nullable=False),
    Column("thread_id", BigInteger, nullable=False, unique=True),
    flag("opened"),
    Column("name", Words, nullable=False),
    Column("tag", Words, nullable=False),
    Column("due_at", UTCDateTime, index=True),
    Column("lease_until", UTCDateTime),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("wanted", Integer, nullable=False, server_default=text("0")),
    Index(None, "channel_id", "player_id"),
    sqlite_autoincrement=True,
)
"""The threads of sagas. A saga has no id: a thread is of the saga to which the report belongs that it was begun with.

Due while `due_at` is set: to be opened, or given another name or tag.
"""

outbox_mentions = Table(
    "outbox_mentions",
    metadata,
    Column("outbox_id", Id, ForeignKey("outbox.id", ondelete="CASCADE"), primary_key=True),
    Column("user_id", BigInteger, primary_key=True),
)

notes = Table(
    "notes",
    metadata,
    Column("key", Words, primary_key=True),
    Column("value", Words, nullable=False),
)
"""Small facts that outlive the process, such as the hash of the commands last synced."""
