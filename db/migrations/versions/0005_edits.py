"""Edits of messages that were sent."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the table of edits."""
    op.create_table(
        "edits",
        sa.Column("outbox_id", Id, sa.ForeignKey("outbox.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), index=True),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("free_at", sa.BigInteger()),
        sa.Column("ended_at", sa.BigInteger()),
    )
