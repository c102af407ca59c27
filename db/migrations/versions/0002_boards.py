"""Indexes by which boards find what was said lately, of all or of a club, without reading the reports themselves."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the indexes; the one by time alone is the beginning of a wider one now."""
    op.drop_index("ix_reports_at", "reports")
    op.create_index("ix_reports_at_feed_id_player_id_stage", "reports", ["at", "feed_id", "player_id", "stage"])
    op.create_index("ix_reports_to_club_at_feed_id_player_id", "reports", ["to_club", "at", "feed_id", "player_id"])
    op.create_index("ix_reports_from_club_at_feed_id_player_id", "reports", ["from_club", "at", "feed_id", "player_id"])
    op.create_index("ix_players_club", "players", ["club"])
