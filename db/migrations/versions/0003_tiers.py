"""Servers' own tiers of sources, and the scopes that come of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make both tables: nobody has tiers of his own yet."""
    op.create_table(
        "guild_tiers",
        sa.Column("guild_id", Id, sa.ForeignKey("guilds.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("set_at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "scope_tiers",
        sa.Column("scope_id", Id, sa.ForeignKey("scopes.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("tier", sa.Text(), nullable=False),
    )
