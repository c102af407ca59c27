"""The languages of servers and of members; of nobody is one known yet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both columns."""
    op.add_column("guilds", sa.Column("locale", sa.Text()))
    op.add_column("members", sa.Column("locale", sa.Text()))
