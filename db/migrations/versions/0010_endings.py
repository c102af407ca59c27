"""Ends of sagas that servers' moderators set: how, where to and when."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns to corrections, and to those of the scopes that come of them."""
    for table in ("corrections", "scope_corrections"):
        op.add_column(table, sa.Column("outcome", sa.Text()))
        op.add_column(table, sa.Column("club", sa.Text()))
        op.add_column(table, sa.Column("at", sa.BigInteger()))
