"""The service put together: storage, feeds, desk and deliveries, opened and closed as one. Knows no front end."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic

import structlog

from bot.collector import settle
from bot.deliver import Deliveries, deliver_due
from bot.desk import Desk, House, Limits
from bot.edits import Edits, edit_due
from bot.feeds.fetch import Fetcher
from bot.feeds.policy import USER_AGENT, FetchPolicy
from bot.feeds.worker import Workers
from bot.guests import Guests
from bot.hours.summaries import summaries_due
from bot.imported import Imported
from bot.loops import Loop, run_loops
from bot.names import Names
from bot.pack import read_pack
from bot.poll import Poller
from bot.reputation import Reputation
from bot.rounds import Rounds
from bot.sender import Sender
from bot.shelves import known_as, read_lore, shipped_players
from bot.threads import Threads
from bot.wording import Wording
from config.settings import Settings
from db import adopt, feeds, items, listed, outbox
from db.engine import Database
from db.migrate import open_database
from db.poll_book import PollBook

log = structlog.get_logger(__name__)

Clock = Callable[[], datetime]

BODIES_KEPT = timedelta(days=90)
OUTBOX_KEPT = timedelta(days=30)
GAP = FetchPolicy().gap
"""Seconds between the end of one request to a host and the start of the next."""


@dataclass(frozen=True, slots=True)
class Service:
    """A running service without its clock: each round is asked for, with the time it is."""

    database: Database
    poller: Poller
    desk: Desk
    guests: Guests
    sender: Sender
    wording: Wording
    imported: Imported

    async def poll(self, now: datetime) -> int:
        """Ask every feed that is due, and wait for all; how many."""
        rounds, asked = Rounds(self.poller), 0
        while begun := await rounds.top_up(lambda: now):
            asked += begun
            await rounds.settle()
        return asked

    async def deliver(self, now: datetime) -> int:
        """Send what is due until nothing is, and make the edits that are; how many messages were tried."""
        tried = 0
        while count := await deliver_due(self.database, self.sender, self.wording, lambda: now):
            tried += count
        while await edit_due(self.database, self.sender, self.wording, lambda: now):
            pass
        while await Threads(self.database, self.sender).keep_due(now):
            pass
        return tried

    async def summarise(self, now: datetime) -> int:
        """Queue the summaries whose time has come: digests, and those after quiet hours."""
        return await summaries_due(self.database, self.sender.transport, now)

    async def tidy(self, now: datetime) -> int:
        """Let go of what is no longer to be kept: old texts, settled deliveries, servers long gone."""
        async with self.database.writing() as conn:
            await items.forget_bodies(conn, now - BODIES_KEPT)
            await outbox.prune(conn, now - OUTBOX_KEPT)
        await self.guests.forget_old(now)
        return 0

    async def learn(self, now: datetime) -> int:
        """Know the players that came into the lists since: for reading, and for what people type."""
        told = await self.imported.refresh(self.database, self.poller.workers)
        async with self.database.reading() as conn:
            await self.desk.house.names.prepare(conn, now)
        return told

    async def run(self, stop: asyncio.Event, clock: Clock, *also: Loop) -> None:
        """Poll, deliver and tidy until `stop` is set; and what the front end wants done `also`.

        What is being sent then is waited for, unless this is cancelled.
        """
        rounds, edits = Rounds(self.poller), Edits(self.database, self.sender, self.wording)
        saga_threads = Threads(self.database, self.sender)
        deliveries = Deliveries(self.database, self.sender, self.wording)
        loops = [
            Loop("poll", lambda: rounds.top_up(clock), timedelta(seconds=2)),
            Loop("deliver", lambda: deliveries.top_up(clock), timedelta(seconds=1)),
            Loop("edit", lambda: edits.top_up(clock), timedelta(seconds=2)),
            Loop("threads", lambda: saga_threads.keep_due(clock()), timedelta(seconds=2)),
            Loop("summaries", lambda: self.summarise(clock()), timedelta(seconds=20)),
            Loop("names", lambda: self.learn(clock()), timedelta(minutes=1)),
            Loop("tidy", lambda: self.tidy(clock()), timedelta(hours=6)),
        ]
        try:
            await run_loops([*loops, *also], stop)
            await deliveries.settle()
        finally:
            await rounds.stop()
            await edits.stop()
            await deliveries.stop()


@asynccontextmanager
async def open_service(settings: Settings, sender: Sender, now: datetime, *, gap: float = GAP) -> AsyncIterator[Service]:
    """Open everything, and close it at the end whatever happened. `gap`: seconds between two requests to one host.

    Raises `DatabaseError`, `BadPack`, `ListError`.
    """
    pack, lore, shipped = read_pack(settings.default_feeds), read_lore(), shipped_players()
    imported = Imported(frozenset(player.key for player in shipped))
    database = await open_database(settings.database_url)
    reputation = Reputation(database, lore.windows)
    try:
        async with database.writing() as conn:
            await listed.sync_listed(conn, shipped, now)
            await feeds.sync_pack(conn, [feed[:3] for feed in pack], now, full_text={feed.url for feed in pack if feed.full_text})
            await adopt.adopt_found(conn)
            known = await imported.read(conn)
        async with Fetcher(fetch_policy(settings, gap), clock=clock_from(now)) as fetcher, Workers() as workers:
            await workers.learn(known)
            poller = Poller(database, fetcher, workers, lore, settings.poll_floor, random.random, PollBook(database))
            limits = Limits(settings.guild_feeds, settings.member_follows, settings.wrong_a_day)
            desk = Desk(House(database, Names(lore.clubs, lore.leagues, known_as()), lore, poller, limits))
            settle()
            yield Service(database, poller, desk, Guests(database, sender.transport), sender, Wording(database, reputation), imported)
    finally:
        await reputation.stop()
        await database.close()


def clock_from(now: datetime) -> Clock:
    """A clock that goes on from a moment."""
    begun = monotonic()
    return lambda: now + timedelta(seconds=monotonic() - begun)


def fetch_policy(settings: Settings, gap: float = GAP) -> FetchPolicy:
    """How feeds are asked, as the operator's settings have it."""
    agent = f"TransferSaga/0.1 (football news for Discord; {settings.contact})" if settings.contact else USER_AGENT
    return FetchPolicy(allowed_hosts=settings.allowed_hosts, user_agent=agent, gap=gap)
