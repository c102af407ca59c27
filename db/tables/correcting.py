"""Tables of what servers correct: their own corrections, and those of the scopes that come of them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Table

from db.tables.base import Id, id_column, metadata
from db.types import UTCDateTime, Words


def _what() -> tuple[Column[Any], ...]:
    return (
        Column("kind", Words, nullable=False),
        Column("player_id", Id, ForeignKey("players.id", ondelete="CASCADE"), index=True),
        Column("other_id", Id, ForeignKey("players.id", ondelete="CASCADE"), index=True),
        Column("name", Words),
        Column("report_id", Id, ForeignKey("reports.id", ondelete="CASCADE"), index=True),
        Column("outcome", Words),
        Column("club", Words),
        Column("at", UTCDateTime),
    )


corrections = Table(
    "corrections",
    metadata,
    id_column(),
    Column("guild_id", Id, ForeignKey("guilds.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("user_id", BigInteger, index=True),
    *_what(),
    Column("made_at", UTCDateTime, nullable=False),
    Column("undone_at", UTCDateTime),
    sqlite_autoincrement=True,
)
"""Added to and undone, never deleted: what held on a past day can be asked. `user_id`: who made it, until he is forgotten."""

scope_corrections = Table(
    "scope_corrections",
    metadata,
    id_column(),
    Column("scope_id", Id, ForeignKey("scopes.id", ondelete="CASCADE"), nullable=False, index=True),
    *_what(),
    sqlite_autoincrement=True,
)
"""The corrections that hold in a scope now."""
