"""An index by which a source's claims are found."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    op.create_index("ix_reports_origin_at_feed_id_player_id_stage", "reports", ["origin", "at", "feed_id", "player_id", "stage"])
