"""The first schema: everything."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make every table: what is read, who reads, what goes out."""
    _feeds()
    _items()
    _players()
    _reports()
    _scopes()
    _guilds()
    _rules()
    _members()
    _follows()
    _doubts()
    _news()
    _outbox()
    _rest()
    op.execute("INSERT INTO scopes (key) VALUES ('pack')")  # id 1: the scope of the default pack


def _feeds() -> None:
    op.create_table(
        "feeds",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("url", sa.Text(), nullable=False, unique=True),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("source", sa.Text()),
        sa.Column("pack", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.Column("pack_url", sa.Text()),
        sa.Column("full_text", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.Column("etag", sa.Text()),
        sa.Column("last_modified", sa.Text()),
        sa.Column("body_hash", sa.Text()),
        sa.Column("interval", sa.Integer()),
        sa.Column("due_at", sa.BigInteger(), index=True),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("polled_at", sa.BigInteger()),
        sa.Column("succeeded_at", sa.BigInteger()),
        sa.Column("changed_at", sa.BigInteger()),
        sa.Column("unconditional_at", sa.BigInteger()),
        sa.Column("primed_at", sa.BigInteger()),
        sa.Column("failures", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("failing_since", sa.BigInteger()),
        sa.Column("error", sa.Text()),
        sa.Column("moved_to", sa.Text()),
        sa.Column("moved_since", sa.BigInteger()),
        sa.Column("moved_polls", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("gone_since", sa.BigInteger()),
        sa.Column("stopped_at", sa.BigInteger()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "hosts",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
    )


def _items() -> None:
    op.create_table(
        "items",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("feed_id", Id, sa.ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text()),
        sa.Column("content", sa.Text()),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("published_at", sa.BigInteger()),
        sa.Column("first_seen_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False, index=True),
        sa.Index(None, "feed_id", "first_seen_at"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "item_aliases",
        sa.Column("feed_id", Id, sa.ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("alias", sa.Text(), primary_key=True),
        sa.Column("item_id", Id, sa.ForeignKey("items.id", ondelete="CASCADE"), nullable=False, index=True),
    )


def _players() -> None:
    op.create_table(
        "players",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("key", sa.Text(), nullable=False, unique=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("surname", sa.Text(), nullable=False, index=True),
        sa.Column("club", sa.Text()),
        sa.Column("listed_club", sa.Text()),
        sa.Column("position", sa.Text()),
        sa.Column("born", sa.Integer()),
        sa.Column("listed", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "player_names",
        sa.Column("player_id", Id, sa.ForeignKey("players.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("book", sa.Text(), nullable=False, server_default=sa.text("'shipped'")),
    )


def _reports() -> None:
    op.create_table(
        "reports",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("player_id", Id, sa.ForeignKey("players.id"), nullable=False),
        sa.Column("player", sa.Text(), nullable=False),
        sa.Column("item_id", Id, sa.ForeignKey("items.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("feed_id", Id, sa.ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("from_club", sa.Text()),
        sa.Column("to_club", sa.Text()),
        sa.Column("fee_amount", sa.BigInteger()),
        sa.Column("fee_currency", sa.Text()),
        sa.Column("fee_words", sa.Text()),
        sa.Column("credited_to", sa.Text()),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("recognised", sa.Text(), nullable=False),
        sa.Column("backlog", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.Index(None, "player_id", "at"),
        sa.Index(None, "feed_id", "at"),
        sa.Index(None, "at"),
        sqlite_autoincrement=True,
    )


def _scopes() -> None:
    op.create_table(
        "scopes",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("key", sa.Text(), nullable=False, unique=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "scope_feeds",
        sa.Column("scope_id", Id, sa.ForeignKey("scopes.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("feed_id", Id, sa.ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True, index=True),
    )


def _guilds() -> None:
    op.create_table(
        "guilds",
        sa.Column("id", Id, primary_key=True, autoincrement=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("transport", sa.Text(), nullable=False),
        sa.Column("scope_id", Id, sa.ForeignKey("scopes.id"), nullable=False, index=True),
        sa.Column("notices_channel_id", sa.BigInteger()),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.Column("removed_at", sa.BigInteger()),
    )
    op.create_table(
        "guild_feeds",
        sa.Column("guild_id", Id, sa.ForeignKey("guilds.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("feed_id", Id, sa.ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True, index=True),
        sa.Column("paused", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.Column("full_text", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
    )


def _rules() -> None:
    op.create_table(
        "alert_rules",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("guild_id", Id, sa.ForeignKey("guilds.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("club", sa.Text()),
        sa.Column("league", sa.Text()),
        sa.Column("player_id", Id, sa.ForeignKey("players.id"), index=True),
        sa.Column("min_rung", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("min_stage", sa.Text()),
        sa.Column("max_tier", sa.Text(), nullable=False),
        sa.Column("role_id", sa.BigInteger()),
        sa.Column("style", sa.Text(), nullable=False),
        sa.Column("paused", sa.Text()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sqlite_autoincrement=True,
    )


def _members() -> None:
    op.create_table(
        "members",
        sa.Column("user_id", Id, primary_key=True, autoincrement=False),
        sa.Column("dm_channel_id", sa.BigInteger()),
        sa.Column("dm_refused_at", sa.BigInteger()),
        sa.Column("timezone", sa.Text()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "mutes",
        sa.Column("user_id", Id, sa.ForeignKey("members.user_id", ondelete="CASCADE"), primary_key=True),
        sa.Column("player_id", Id, sa.ForeignKey("players.id", ondelete="CASCADE"), primary_key=True, index=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
    )


def _follows() -> None:
    op.create_table(
        "follows",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("user_id", Id, sa.ForeignKey("members.user_id", ondelete="CASCADE"), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("transport", sa.Text(), nullable=False),
        sa.Column("player_id", Id, sa.ForeignKey("players.id")),
        sa.Column("club", sa.Text()),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("min_rung", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("min_stage", sa.Text()),
        sa.Column("max_tier", sa.Text(), nullable=False),
        sa.Column("absent_at", sa.BigInteger()),
        sa.Column("looked_at", sa.BigInteger()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("(player_id IS NULL) <> (club IS NULL)", name="one_subject"),
        sa.Index("uq_follows_player", "user_id", "guild_id", "player_id", unique=True),
        sa.Index("uq_follows_club", "user_id", "guild_id", "club", unique=True),
        sa.Index(None, "player_id"),
        sa.Index(None, "club"),
        sqlite_autoincrement=True,
    )


def _doubts() -> None:
    op.create_table(
        "wrong_reports",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", Id, sa.ForeignKey("members.user_id", ondelete="CASCADE"), nullable=False),
        sa.Column("report_id", Id, sa.ForeignKey("reports.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", sa.BigInteger()),
        sa.UniqueConstraint("user_id", "report_id"),
        sqlite_autoincrement=True,
    )


def _news() -> None:
    op.create_table(
        "news",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("scope_id", Id, sa.ForeignKey("scopes.id"), nullable=False),
        sa.Column("max_tier", sa.Text(), nullable=False),
        sa.Column("report_id", Id, sa.ForeignKey("reports.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("rung", sa.Integer(), nullable=False),
        sa.Column("before", sa.Text()),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("scope_id", "max_tier", "report_id"),
        sqlite_autoincrement=True,
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("transport", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("news_id", Id, sa.ForeignKey("news.id", ondelete="CASCADE"), index=True),
        sa.Column("report_id", Id, sa.ForeignKey("reports.id", ondelete="CASCADE"), index=True),
        sa.Column("text", sa.Text()),
        sa.Column("role_id", sa.BigInteger()),
        sa.Column("style", sa.Text(), nullable=False, server_default=sa.text("'full'")),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("unknown_since", sa.BigInteger()),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("posted_in", sa.BigInteger()),
        sa.Column("error", sa.Text()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("done_at", sa.BigInteger()),
        sa.CheckConstraint("state IN ('due', 'leased', 'sent', 'failed', 'dropped')", name="state"),
        sa.UniqueConstraint("transport", "channel_id", "user_id", "story", "part"),
        sa.Index(None, "state", "due_at"),
        sa.Index(None, "message_id"),
        sqlite_autoincrement=True,
    )


def _rest() -> None:
    op.create_table(
        "outbox_mentions",
        sa.Column("outbox_id", Id, sa.ForeignKey("outbox.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("user_id", sa.BigInteger(), primary_key=True),
    )
    op.create_table(
        "notes",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )
