"""What the operator asks of a database: its feeds, its state, and to forget. Prints; starts no service."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from bot.doctor import LookUp, Verdict, examine
from bot.errors import Refusal
from bot.feeds.address import redact
from bot.phrase.words import count, span
from bot.terminal.screen import Screen
from bot.transfers.model import Feed
from config.settings import Settings
from db import feeds, guilds, migrate, outbox, people
from db.engine import Database

_LOOKS = {Verdict.GOOD: "green", Verdict.NOTE: "yellow", Verdict.BAD: "bold red"}


@asynccontextmanager
async def database_of(settings: Settings) -> AsyncIterator[Database]:
    """The database, which must be there; raises `Refusal` where it is not, and `DatabaseError`."""
    if await migrate.current(settings.database_url) is None:
        raise Refusal("There is no database yet: it is made at the first start, or by `transfer-saga db upgrade`.")
    await migrate.check(settings.database_url)
    database = await Database.open(settings.database_url)
    try:
        yield database
    finally:
        await database.close()


def _screen() -> tuple[Screen, datetime]:
    now = datetime.now(UTC)
    return Screen(clock=lambda: now), now


async def list_feeds(settings: Settings) -> None:
    """Print every feed with its health."""
    async with database_of(settings) as database, database.reading() as conn:
        known = await feeds.all_feeds(conn)
    screen, now = _screen()
    for feed in known:
        screen.say(f"{feed.id:>5}  {feed.title or feed.source or 'no title'} <{redact(feed.url)}>: {feed_health(feed, now)}")
    if not known:
        screen.say("No feeds yet.")


def feed_health(feed: Feed, now: datetime) -> str:
    """A feed's health in words."""
    if feed.stopped_at:
        return f"given up: {feed.error or 'it failed for too long'}"
    if feed.failures:
        return f"failed {count(feed.failures, 'time')} in a row: {feed.error or 'no reason is known'}"
    return f"well, read {span(now - feed.succeeded_at)} ago" if feed.succeeded_at else "not yet read"


async def show_status(settings: Settings) -> None:
    """Print how many feeds are well, and how much waits to be sent."""
    async with database_of(settings) as database, database.reading() as conn:
        known = await feeds.all_feeds(conn)
        waiting = await outbox.queue_depth(conn)
    screen, now = _screen()
    failing = [feed for feed in known if feed.failures or feed.stopped_at]
    read = [feed.succeeded_at for feed in known if feed.succeeded_at]
    screen.say(f"{count(len(known), 'feed')}, {len(failing)} of them failing.")
    screen.say(f"Last read {span(now - max(read))} ago." if read else "None was read yet.")
    screen.say(f"{count(waiting, 'message')} waiting to be sent.")
    for feed in failing:
        screen.say(f"  {feed.title or redact(feed.url)}: {feed_health(feed, now)}")


async def show_findings(settings: Settings, names: Iterable[str], look: LookUp) -> bool:
    """Print what the doctor finds, as he finds it; whether nothing keeps the bot from working."""
    screen, _ = _screen()
    well = True
    async for finding in examine(settings, names, look):
        screen.say(f"{finding.verdict.value:<4}  {finding.about}: {finding.words}", style=_LOOKS[finding.verdict])
        well = well and finding.verdict is not Verdict.BAD
    return well


async def forget(settings: Settings, what: str, number: int) -> None:
    """Remove all that is kept of a server or a person."""
    async with database_of(settings) as database, database.writing() as conn:
        if what == "guild":
            await guilds.forget_guild(conn, number)
        else:
            await people.forget_member(conn, number)
