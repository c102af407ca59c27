"""A thread, or a forum's post, a saga."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the table of threads."""
    op.create_table(
        "saga_threads",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("transport", sa.Text(), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False, index=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("style", sa.Text(), nullable=False),
        sa.Column("player_id", Id, sa.ForeignKey("players.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("report_id", Id, sa.ForeignKey("reports.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("max_tier", sa.Text(), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=False, unique=True),
        sa.Column("opened", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), index=True),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_saga_threads_channel_id_player_id", "saga_threads", ["channel_id", "player_id"])
