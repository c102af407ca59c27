"""Servers' corrections, and the scopes that come of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make both tables, and an index by which the bearers of a name are found."""
    op.create_table(
        "corrections",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("guild_id", Id, sa.ForeignKey("guilds.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("user_id", sa.BigInteger(), index=True),
        *_what(),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("undone_at", sa.BigInteger()),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "scope_corrections",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("scope_id", Id, sa.ForeignKey("scopes.id", ondelete="CASCADE"), nullable=False, index=True),
        *_what(),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_player_names_name", "player_names", ["name"])
    op.create_index("ix_wrong_reports_guild_id_report_id", "wrong_reports", ["guild_id", "report_id"])


def _what() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("player_id", Id, sa.ForeignKey("players.id", ondelete="CASCADE"), index=True),
        sa.Column("other_id", Id, sa.ForeignKey("players.id", ondelete="CASCADE"), index=True),
        sa.Column("name", sa.Text()),
        sa.Column("report_id", Id, sa.ForeignKey("reports.id", ondelete="CASCADE"), index=True),
    )
