"""A service with many guests, made up: 1,000 servers, their rules and follows, and a million reports. For benches, on both engines.

Made with statements over whole sets, of which the engine counts the rows itself; the indexes of reports are built after them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert, text, update
from sqlalchemy.schema import CreateIndex, DropIndex

from bot.transfers.model import PACK_SCOPE
from db.listed import ListedPlayer, import_listed
from db.migrate import open_database
from db.tables import feeds, players, reports, scope_feeds
from db.types import Connection
from tests.importing.files import made_up

NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)
DAYS = 120
STAR, FAMED = 1, 2
"""Whom members of all servers follow, of whom as much is said as of others; and of whom as much is said as is read at most."""
OWN = 10
"""One in so many servers has a tier of its own, and with it a scope of its own."""
CROWD = 40
"""So many more members follow the star in the last server."""
FOUND = 5
"""One in so many of the players who are talked of is on no list."""
TRANSPORT = "discord"


@dataclass(frozen=True, slots=True)
class Size:
    """How many there are of each."""

    names: int = 200_000
    players: int = 10_000
    guilds: int = 1_000
    follows: int = 100_000
    reports: int = 1_000_000
    feeds: int = 50


def _numbers(last: int) -> str:
    return f"WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < {last})"


def _micros(at: datetime) -> int:
    return int(at.timestamp()) * 1_000_000


def _items(size: Size) -> str:
    step = int(timedelta(days=DAYS).total_seconds() * 1e6) // size.reports
    at = f"{_micros(NOW - timedelta(hours=1))} - i * {step}"
    return f"""
INSERT INTO items (id, feed_id, title, link, text_hash, first_seen_at, seen_at)
{_numbers(size.reports)} SELECT i, 1 + i * 7 % {size.feeds}, 'What is said of a player this time, number ' || i,
    'https://news.example/' || i, '', {at}, {at} FROM n
"""


def _reports(size: Size) -> str:
    """Every 400th report is of the famed player, the others of all in turn."""
    who = f"CASE WHEN i % 400 = 0 THEN {FAMED} ELSE 1 + (i % 100003) * 7919 % {size.players} END"
    rare = (
        "WHEN i % 997 = 0 THEN 'official' WHEN i % 211 = 0 THEN 'collapsed' WHEN i % 101 = 0 THEN 'medical' WHEN i % 53 = 0 THEN 'agreed'"
    )
    stage = f"CASE {rare} WHEN i % 5 = 0 THEN 'bid' WHEN i % 3 = 0 THEN 'talks' ELSE 'interest' END"
    tier = "CASE i * 7 % 50 % 9 WHEN 0 THEN '1' WHEN 1 THEN '2' WHEN 2 THEN '2' WHEN 7 THEN '4' WHEN 8 THEN 'aggregator' ELSE '3' END"
    return f"""
INSERT INTO reports (id, item_id, feed_id, at, seen_at, player_id, player, revision, stage, move, from_club, to_club,
    source, origin, tier, evidence, evidence_start, rule, recognised)
SELECT i, i, feed_id, seen_at, seen_at, player_id, players.name, 1, stage, 'permanent', club,
    'Club ' || ((player_id * 13 + i % 4) % 100), 'Outlet ' || feed_id, 'Outlet ' || feed_id, tier,
    'The club want the player this summer, and could make an offer soon.', 0, '', ''
FROM (SELECT id AS i, feed_id, seen_at, {who} AS player_id, {stage} AS stage, {tier} AS tier FROM (
    SELECT id, id AS i, feed_id, seen_at FROM items WHERE id <= {size.reports}) AS counted) AS told
JOIN players ON players.id = told.player_id ORDER BY i
"""


def _guests(size: Size) -> tuple[str, ...]:
    """Servers with a channel for all alerts; a quarter wants none from worse sources than tier 2."""
    own = size.guilds // OWN
    at = _micros(NOW - timedelta(days=60))
    return (
        f"INSERT INTO scopes (id, key) {_numbers(own)} SELECT 1000 + i, 'own ' || i FROM n",
        "INSERT INTO scope_feeds (scope_id, feed_id) SELECT scopes.id, feeds.id FROM scopes CROSS JOIN feeds WHERE scopes.id > 1000",
        "INSERT INTO scope_tiers (scope_id, key, tier) SELECT id, 'outlet 3', '2' FROM scopes WHERE id > 1000",
        f"""INSERT INTO guilds (id, name, transport, scope_id, joined_at) {_numbers(size.guilds)}
            SELECT i, 'Server ' || i, '{TRANSPORT}', CASE WHEN i <= {own} THEN 1000 + i ELSE {PACK_SCOPE} END, {at} FROM n""",
        f"""INSERT INTO alert_rules (guild_id, channel_id, max_tier, style, created_at)
            SELECT id, 5000 + id, CASE WHEN id % 4 = 0 THEN '2' ELSE 'any' END, 'full', {at} FROM guilds ORDER BY id""",
    )


def _followers(size: Size) -> tuple[str, ...]:
    """Each member is of one server and follows four players there; ten in each follow the star, some of them by direct message."""
    at, members = _micros(NOW - timedelta(days=50)), size.follows // 4
    last = f"u >= {members - CROWD}"
    return (
        f"INSERT INTO members (user_id, dm_channel_id, created_at) {_numbers(members)} SELECT 100000 + i - 1, 900000 + i, {at} FROM n",
        f"""INSERT INTO follows (user_id, guild_id, transport, player_id, place, max_tier, created_at) {_numbers(size.follows)}
            SELECT 100000 + u,
                CASE WHEN {last} THEN {size.guilds} ELSE 1 + u % {size.guilds} END, '{TRANSPORT}',
                CASE WHEN k = 0 AND (u < {size.guilds * 10} OR {last}) THEN {STAR}
                    ELSE {FAMED} + 1 + (u * 131 + k * 2477) % ({size.players} - 2) END,
                CASE WHEN u / {size.guilds} % 10 = 9 AND u % 10 = 0 THEN 'dm' ELSE 'channel' END,
                CASE WHEN u % 3 = 0 THEN '2' ELSE 'any' END, {at}
            FROM (SELECT (i - 1) % {members} AS u, (i - 1) / {members} AS k FROM n) AS counted""",
    )


async def gather(url: str, size: Size) -> None:
    """Fill a new database."""
    database = await open_database(url)
    try:
        async with database.writing() as conn:
            await _players(conn, size)
            for statement in (*_guests(size), *_followers(size)):
                await conn.execute(text(statement))
        async with database.writing() as conn:
            for index in reports.indexes:
                await conn.execute(DropIndex(index))
            await conn.execute(text(_items(size)))
            await conn.execute(text(_reports(size)))
            for index in reports.indexes:
                await conn.execute(CreateIndex(index))
            if database.dialect == "postgresql":
                for table in ("items", "reports"):
                    await conn.execute(text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {size.reports})"))
        async with database.writing() as conn:
            await conn.execute(text("ANALYZE"))
    finally:
        await database.close()


async def _players(conn: Connection, size: Size) -> None:
    """Feeds, and the list of players: the first so many of them are those that are in the news."""
    told = [
        {"id": n, "url": f"https://f{n}.example/rss", "host": f"f{n}.example", "source": f"Outlet {n}", "pack": True, "primed_at": NOW}
        for n in range(1, size.feeds + 1)
    ]
    await conn.execute(insert(feeds), [row | {"created_at": NOW - timedelta(days=200)} for row in told])
    await conn.execute(insert(scope_feeds), [{"scope_id": PACK_SCOPE, "feed_id": row["id"]} for row in told])
    listed = (
        ListedPlayer(row["player"], row["playerLabel"], (row["alias"],) if row["alias"] else (), f"Club {n % 100}", "forward")
        for n, row in enumerate(made_up(size.names), start=1)
    )
    await import_listed(conn, listed, {}, NOW)
    unlisted = update(players).values(listed=False).where(players.c.id.between(FAMED + 1, size.players), players.c.id % FOUND == 0)
    await conn.execute(unlisted)
