"""Summaries fall due: digests at their local time, and what moved in quiet hours once they are over.

In one transaction each is put into the outbox and its next time is set, so that it comes once, whenever the process dies. What
it says is worded when it is sent; where nothing moved, nothing is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.hours.local import next_at, next_window
from bot.hours.zones import UNKNOWN_ZONE, zone
from bot.transfers.model import Digest, Every, Kind, Quiet
from db import hours
from db.engine import Database
from db.types import Connection

AT_ONCE = 200


async def summaries_due(database: Database, transport: str, now: datetime) -> int:
    """Queue every summary that is due by now, and set when the next one is; how many were looked at."""
    async with database.writing() as conn:
        digests = await hours.due_digests(conn, transport, now, AT_ONCE)
        for digest in digests:
            await hours.enqueue_summary(conn, Kind.DIGEST, digest, digest.told_at, now, now)
            fresh = replace(digest, told_at=now)
            await hours.move_digest(conn, replace(fresh, due_at=digest_due(fresh, await zone_of(conn, digest.user_id), now)))
        over = await hours.ended_quiet(conn, transport, now, AT_ONCE)
        for quiet in over:
            await hours.enqueue_summary(conn, Kind.QUIET, quiet, quiet.begins_at, quiet.ends_at, now)
            await hours.move_quiet(conn, quiet_next(quiet, await zone_of(conn, quiet.user_id), now))
    return len(digests) + len(over)


async def zone_of(conn: Connection, user_id: int) -> str:
    """A member's time zone, or the one that is taken while he has not told it."""
    return await hours.timezone(conn, user_id) or UNKNOWN_ZONE


def digest_due(digest: Digest, zone_name: str, now: datetime) -> datetime:
    """When a digest comes next."""
    return next_at(now, digest.minute, zone(zone_name), digest.weekday if digest.every is Every.WEEKLY else None)


def quiet_next(quiet: Quiet, zone_name: str, now: datetime) -> Quiet:
    """Quiet hours with the window that is going on or comes next; what is past of it is not told again."""
    begins, ends = next_window(now, quiet.from_minute, quiet.to_minute, zone(zone_name))
    return replace(quiet, begins_at=max(begins, now), ends_at=ends)
