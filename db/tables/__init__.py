"""The schema: what is kept, and nothing about how it is asked. Portable between SQLite and PostgreSQL.

Ids of Discord are 64-bit integers; times are `UTCDateTime`; enums are kept as their text. Names are compared in memory,
never by the database. A change here needs a migration: a test compares the two.
"""

from db.tables.base import metadata
from db.tables.correcting import corrections, scope_corrections
from db.tables.hours import digests, looks, quiet_hours
from db.tables.readers import (
    alert_rules,
    follows,
    guild_feeds,
    guild_tiers,
    guilds,
    members,
    mutes,
    scope_feeds,
    scope_tiers,
    scopes,
    wrong_reports,
)
from db.tables.reading import feeds, hosts, item_aliases, items, player_names, players, reports
from db.tables.sending import edits, news, notes, outbox, outbox_mentions, saga_threads

__all__ = [
    "alert_rules",
    "corrections",
    "digests",
    "edits",
    "feeds",
    "follows",
    "guild_feeds",
    "guild_tiers",
    "guilds",
    "hosts",
    "item_aliases",
    "items",
    "looks",
    "members",
    "metadata",
    "mutes",
    "news",
    "notes",
    "outbox",
    "outbox_mentions",
    "player_names",
    "players",
    "quiet_hours",
    "reports",
    "saga_threads",
    "scope_corrections",
    "scope_feeds",
    "scope_tiers",
    "scopes",
    "wrong_reports",
]
