"""The language that a server's admins chose for its channels; nobody has chosen one yet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("guilds", sa.Column("language", sa.Text()))
