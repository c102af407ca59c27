"""A database as full as one likes, of made-up players, feeds and reports, for the benches of what reads it."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.transfers.model import PACK_SCOPE
from db.migrate import upgrade

NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)
DAYS = 120
FEEDS = 50
CLUBS = tuple(f"Club {number}" for number in range(100))
STAGES = (*["interest"] * 30, *["talks"] * 25, *["enquiry"] * 5, *["bid"] * 12, *["bid_rejected"] * 4, *["fee_agreed"] * 4)
STAGES += (*["personal_terms"] * 3, *["agreed"] * 6, *["medical"] * 3, *["official"] * 4, *["collapsed"] * 3, "denied")
TIERS = ("1", "2", "2", "3", "3", "3", "4", "4", "aggregator")
WORDS = "the club deal talks player summer fee move side offer wants said could would midfielder transfer window agreed".split()  # noqa: SIM905
_PART = 20_000
_INSERT = """
INSERT INTO reports (id, item_id, feed_id, at, seen_at, player_id, player, revision, stage, move, from_club, to_club,
    source, origin, tier, evidence, evidence_start, rule, recognised)
VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, 'permanent', ?, ?, ?, ?, ?, ?, 0, '', '')
"""


async def furnish(path: Path, reports: int, players: int, *, seed: int = 1) -> None:
    """Make a SQLite database with so many reports of so many players, spread over the last 120 days."""
    await upgrade(f"sqlite+aiosqlite:///{path}")
    chance = random.Random(seed)
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("PRAGMA synchronous=OFF")
        conn.executemany(
            "INSERT INTO feeds (id, url, host, title, source, pack, created_at) VALUES (?, ?, ?, ?, ?, 1, 0)",
            ((n, f"https://f{n}.example/rss", f"f{n}.example", f"Feed {n}", f"Outlet {n}") for n in range(1, FEEDS + 1)),
        )
        conn.executemany("INSERT INTO scope_feeds VALUES (?, ?)", ((PACK_SCOPE, n) for n in range(1, FEEDS + 1)))
        conn.executemany(
            "INSERT INTO players (id, key, name, surname, club, listed, created_at) VALUES (?, ?, ?, ?, ?, 1, 0)",
            ((n, f"p{n}", f"Given{n} Family{n}", f"family{n}", CLUBS[n % len(CLUBS)]) for n in range(1, players + 1)),
        )
        for start in range(1, reports + 1, _PART):
            _part(conn, range(start, min(start + _PART, reports + 1)), players, chance)
        conn.execute("ANALYZE")


def _part(conn: sqlite3.Connection, ids: range, players: int, chance: random.Random) -> None:
    rows = list(_rows(ids, players, chance))
    conn.executemany(
        "INSERT INTO items (id, feed_id, title, link, text_hash, first_seen_at, seen_at) VALUES (?, ?, ?, ?, '', ?, ?)",
        ((n, feed, title, f"https://f{feed}.example/{n}", at, at) for n, feed, title, at, *_ in rows),
    )
    conn.executemany(
        _INSERT,
        (
            (n, n, feed, at, at, who, f"Given{who} Family{who}", stage, CLUBS[who % len(CLUBS)], to, f"Outlet {feed}", *said, words)
            for n, feed, _, at, who, stage, to, said, words in rows
        ),
    )


def _rows(ids: range, players: int, chance: random.Random) -> Iterator[tuple[int, int, str, int, int, str, str, tuple[str, str], str]]:
    for n in ids:
        feed, who = chance.randint(1, FEEDS), chance.randint(1, players)
        at = NOW - timedelta(days=DAYS * chance.random())
        to = CLUBS[(who // len(CLUBS) * 13 + chance.randint(1, 4)) % len(CLUBS)]
        words = " ".join(chance.choices(WORDS, k=14))
        said = (f"Outlet {feed}", TIERS[feed % len(TIERS)])
        yield n, feed, f"{words[:50]} {n}", int(at.timestamp() * 1e6), who, chance.choice(STAGES), to, said, words
