"""Digests, quiet hours, and when members last caught up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make their tables; the outbox learns of which time a summary tells."""
    op.create_table(
        "digests",
        _member(),
        sa.Column("transport", sa.Text(), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("every", sa.Text(), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False, index=True),
        sa.Column("told_at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "quiet_hours",
        _member(),
        sa.Column("transport", sa.Text(), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("from_minute", sa.Integer(), nullable=False),
        sa.Column("to_minute", sa.Integer(), nullable=False),
        sa.Column("official", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.Column("begins_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False, index=True),
    )
    op.create_table(
        "looks",
        _member(),
        sa.Column("guild_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("looked_at", sa.BigInteger(), nullable=False),
    )
    op.add_column("outbox", sa.Column("since_at", sa.BigInteger()))
    op.add_column("outbox", sa.Column("until_at", sa.BigInteger()))


def _member() -> sa.Column[int]:
    return sa.Column("user_id", Id, sa.ForeignKey("members.user_id", ondelete="CASCADE"), primary_key=True, autoincrement=False)
