"""One life of the program, from its start to its end or its death: poll, save, claim, send, mark, over real sockets.

The code is the product's own; where it dies is laid around it here. Time is the plan's: it goes on by itself, and in leaps
while there is nothing to do.
"""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route
from sqlalchemy import func, select

from bot import deliver
from bot.edits import edit_due
from bot.hours.summaries import summaries_due
from bot.ingest import ingest
from bot.phrase.card import Card
from bot.reports import Lore
from bot.sender import Sent
from bot.threads import Threads
from bot.transfers.model import Delivery, Edit, Feed, PollState, SagaThread
from bot.transfers.sagas.sources import SourceBook
from bot.wording import Wording
from cogs.sender import DiscordSender
from db import feeds, hours, outbox
from db.engine import Database
from db.tables import edits, saga_threads
from db.tables import outbox as rows
from db.types import Connection
from tests.kill.story import document

FEED = "https://wing.example/rss"
LEAP = timedelta(seconds=20)
LONGEST = 2_000
"""Leaps without anything to do, after which a life has failed to end."""
POINTS = (
    "saving", "saved", "claiming", "claimed", "sending", "in flight", "sent", "marking", "marked",
    "looking", "looked", "postponing", "postponed", "refusing",
    "edit claiming", "editing", "edited", "edit marking", "keeping", "kept", "summing", "summed",
)  # fmt: skip
"""Where a life can end: `-ing` is inside (of a transaction, before its commit), `-ed` right after."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a life goes. `dies_at` is a point, reached for the `time`-th time; an empty one lets it live.

    `begins` is its first moment, in seconds since 1970; `late`: it delivers already before it is logged in.
    """

    database: str
    api: str
    gateway: str
    token: str
    published: int
    begins: float
    dies_at: str = ""
    time: int = 1
    late: bool = False
    listens: bool = False


class Fuse:
    """Ends the process, as the kernel would, when a point is reached often enough."""

    def __init__(self, plan: Plan) -> None:
        self._point, self._left = plan.dies_at, plan.time

    def burn(self, point: str) -> None:
        if point and point == self._point:
            self._left -= 1
            if not self._left:
                os.kill(os.getpid(), signal.SIGKILL)

    def lay(self, work: Callable[..., Awaitable[Any]], before: str, after: str) -> Callable[..., Awaitable[Any]]:
        async def burning(*args: Any, **options: Any) -> Any:
            self.burn(before)
            outcome = await work(*args, **options)
            self.burn(after)
            return outcome

        return burning


class MortalSender(DiscordSender):
    """The Discord sender, which may die around each request."""

    def __init__(self, fuse: Fuse) -> None:
        super().__init__()
        self._fuse = fuse

    async def send(self, delivery: Delivery, card: Card) -> Sent:
        self._fuse.burn("sending")
        sent = await super().send(delivery, card)
        self._fuse.burn("sent")
        return sent

    async def find(self, delivery: Delivery) -> Sent | None:
        self._fuse.burn("looking")
        found = await super().find(delivery)
        self._fuse.burn("looked")
        return found

    async def edit(self, edit: Edit, card: Card) -> None:
        self._fuse.burn("editing")
        await super().edit(edit, card)
        self._fuse.burn("edited")

    async def keep_thread(self, thread: SagaThread, name: str, tag: str) -> None:
        self._fuse.burn("keeping")
        await super().keep_thread(thread, name, tag)
        self._fuse.burn("kept")


class Clock:
    """The plan's time."""

    def __init__(self, begins: float) -> None:
        self._now, self._since = datetime.fromtimestamp(begins, UTC), time.monotonic()

    def __call__(self) -> datetime:
        return self._now + timedelta(seconds=time.monotonic() - self._since)

    def leap(self) -> None:
        self._now += LEAP


async def live(plan: Plan) -> None:
    """Live as planned."""
    fuse, clock = Fuse(plan), Clock(plan.begins)
    lay_fuses(fuse)
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = plan.api, yarl.URL(plan.gateway)
    database = await Database.open(plan.database)
    sender = MortalSender(fuse)
    deliveries = deliver.Deliveries(database, sender, fuse.lay(Wording(database), "claimed", ""))
    async with discord.Client(intents=discord.Intents(guilds=True), max_ratelimit_timeout=30.0) as client:
        await poll(database, plan, fuse, clock())
        if await summaries_due(database, "discord", clock()):
            fuse.burn("summed")
        if plan.late:
            await deliveries.begin(clock)
            await deliveries.settle()
        await client.login(plan.token)
        listening = asyncio.create_task(client.connect()) if plan.listens else None
        sender.attach(client)
        await do_all(database, sender, deliveries, clock)
    if listening:
        await asyncio.gather(listening, return_exceptions=True)  # it may have ended in the middle of a handshake
    await database.close()


def lay_fuses(fuse: Fuse) -> None:
    """Wrap the steps of a delivery, in this process alone."""
    steps = (
        (outbox, "claim", "claiming"),
        (outbox, "mark_delivered", "marking"),
        (outbox, "postpone", "postponing"),
        (deliver, "refused", "refusing"),
        (outbox, "claim_edits", "edit claiming"),
        (outbox, "mark_edited", "edit marking"),
        (hours, "move_digest", "summing"),
        (deliver, "_deliver", "marked"),
        (deliver, "_postpone", "postponed"),
    )
    for module, name, after in steps:
        setattr(module, name, fuse.lay(getattr(module, name), "", after))


async def poll(database: Database, plan: Plan, fuse: Fuse, now: datetime) -> None:
    """Take in what the publisher says by now, and the state of the poll, in one transaction."""
    lore = Lore(SourceBook.of([]), {}, {})
    async with database.writing() as conn:
        feed = await feeds.feed_by_url(conn, FEED)
        assert isinstance(feed, Feed)
        await ingest(conn, feed, document(plan.published, now), lore, now)
        await feeds.save_poll(conn, feed.id, PollState(now, now, 600, title=feed.title, primed_at=feed.primed_at, succeeded_at=now))
        fuse.burn("saving")
    fuse.burn("saved")


async def do_all(database: Database, sender: DiscordSender, deliveries: deliver.Deliveries, clock: Clock) -> None:
    """Deliver, edit and keep threads until nothing waits any more."""
    for _ in range(LONGEST):
        while await deliveries.top_up(clock):
            pass
        await deliveries.settle()
        while await edit_due(database, sender, Wording(database), clock) or await Threads(database, sender).keep_due(clock()):
            pass
        async with database.reading() as conn:
            if not await undone(conn):
                return
        clock.leap()
    raise AssertionError("the outbox never got empty")


async def undone(conn: Connection) -> int:
    """How much waits to be sent, edited, opened or named."""
    sent = select(func.count()).select_from(edits).join(rows, rows.c.id == edits.c.outbox_id)
    stale = await conn.scalar(sent.where(rows.c.state == "sent", edits.c.due_at.is_not(None)))
    nameless = await conn.scalar(select(func.count()).select_from(saga_threads).where(saga_threads.c.due_at.is_not(None)))
    return await outbox.queue_depth(conn) + int(stale or 0) + int(nameless or 0)
