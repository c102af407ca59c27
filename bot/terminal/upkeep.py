"""What the operator asks of a database: its feeds, its state, and to forget. Prints; starts no service."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import datetime

from bot.doctor import LookUp, Verdict, examine
from bot.errors import Refusal
from bot.loops import real_time
from bot.overview import overview, seen_by_all
from bot.phrase.card import Card, Section, line
from bot.phrase.feeds import feed_line
from bot.phrase.said import count
from bot.phrase.status import status_card
from bot.terminal.screen import Screen
from config.settings import Settings
from db import feeds, guilds, migrate, people, rumours
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
    now = real_time()
    return Screen(clock=lambda: now), now


async def list_feeds(settings: Settings) -> None:
    """Print every feed with its health."""
    async with database_of(settings) as database, database.reading() as conn:
        known = await feeds.all_feeds(conn)
    screen, now = _screen()
    if not known:
        screen.say("No feeds yet.")
        return
    rows = tuple(feed_line(seen_by_all(feed), now) for feed in known)
    screen.show(Card(line(f"{count(len(known), '{n} feed', '{n} feeds')}."), (Section(rows),)))


async def show_status(settings: Settings) -> None:
    """Print how the feeds are, how long alerts take, and how much waits to be sent."""
    async with database_of(settings) as database, database.reading() as conn:
        screen, now = _screen()
        screen.show(status_card(await overview(conn, now), buttons=False))


async def show_findings(settings: Settings, names: Iterable[str], look: LookUp) -> bool:
    """Print what the doctor finds, as he finds it; whether nothing keeps the bot from working."""
    screen, _ = _screen()
    well = True
    async for finding in examine(settings, names, look):
        screen.say(f"{finding.verdict.value:<4}  {finding.about}: {finding.words}", style=_LOOKS[finding.verdict])
        well = well and finding.verdict is not Verdict.BAD
    return well


async def forget(settings: Settings, what: str, number: int) -> None:
    """Remove all that is kept of a server or a person, or one report. Raises `Refusal` where there is no such report."""
    async with database_of(settings) as database, database.writing() as conn:
        if what == "guild":
            await guilds.forget_guild(conn, number)
        elif what == "user":
            await people.forget_member(conn, number)
        elif not await rumours.forget_report(conn, number):
            raise Refusal(f"There is no report {number}; “Why was this posted?” shows a report's number.")
