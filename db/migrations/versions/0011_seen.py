"""An index by which it is found, without reading the reports themselves, what came in since a time, and of whom."""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    columns = ["seen_at", "feed_id", "player_id", "at", "backlog"]
    op.create_index("ix_reports_" + "_".join(columns), "reports", columns)
