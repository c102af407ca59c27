"""Hosts that asked to be left alone, whoever of us asked them: kept, so that nobody asks before their time."""

from __future__ import annotations

from datetime import datetime

from bot.feeds.errors import FeedError
from bot.feeds.schedule import HostPause, host_pause
from db import feeds
from db.engine import Database


async def heed(database: Database, error: FeedError, now: datetime) -> HostPause | None:
    """Keep the pause that a host asked for with an error; None where it did not."""
    pause = host_pause(error, now)
    if pause is not None:
        async with database.writing() as conn:
            await feeds.hold_host(conn, pause.host, pause.until)
    return pause
