"""Deliver what the outbox holds: claim, send, mark; and decide purely what becomes of a send that failed.

A row is claimed in one short transaction, sent with none open, and marked in another. A process that dies between leaves a
lease that runs out; the row then has an unknown outcome, and is looked for at its destination before it is sent again.
Rows go out side by side, so that a place that does not answer holds up no other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.phrase.card import Card
from bot.refused import refused
from bot.sender import ANSWER_WITHIN, LOCKED, Busy, Refused, Sender, SendError, Sent, Unsure, Why
from bot.standing import Standing
from bot.threads import Threads, begun, placed
from bot.transfers.model import Delivery, Style
from db import outbox, threads
from db.engine import Database

log = structlog.get_logger(__name__)

LEASE = 2 * ANSWER_WITHIN + timedelta(seconds=30)
"""A row is looked for, and then sent: time for both, and for what is done before and after. None is sent too late to end within it."""
NONCE_WINDOW = timedelta(seconds=60)
"""Within it a second send with the same nonce is surely recognised by Discord ("the past few minutes")."""
LATE_POST = timedelta(minutes=2)
"""A forum's post has no nonce: one that may still be on its way is waited for before it is looked for."""
PATIENCE = timedelta(hours=24)
"""After this an alert is no news any more: given up, aloud."""
LONGEST_WAIT = timedelta(minutes=15)
AT_ONCE = 50
"""Rows that are out together; no two of them for one channel."""

Clock = Callable[[], datetime]
Wording = Callable[[Delivery], Awaitable[Card | None]]
"""Gives the card of a delivery as it reads now; None if there is nothing to say any more."""


@dataclass(frozen=True, slots=True)
class Retry:
    """When a row is tried again; None gives up."""

    at: datetime | None
    unknown: bool


def after_failure(delivery: Delivery, error: SendError, now: datetime) -> Retry:
    """What becomes of a row whose send failed: back off from 5 s to 15 min, or as long as was asked; a day in all.

    >>> from datetime import UTC
    >>> now = datetime(2025, 1, 1, tzinfo=UTC)
    >>> row = Delivery(1, "list", "channel", 1, 1, 0, 0, "n", 3, now, now)
    >>> after_failure(row, Busy("later", timedelta(seconds=7)), now).at == now + timedelta(seconds=20)
    True
    """
    perhaps = isinstance(error, Unsure) or (isinstance(error, Busy) and error.perhaps_sent)
    unknown = perhaps or delivery.unknown_since is not None
    if now - delivery.created_at > PATIENCE:
        return Retry(None, unknown)
    wait = min(timedelta(seconds=5) * 2 ** min(delivery.attempts - 1, 10), LONGEST_WAIT)
    if perhaps and delivery.opens_post:
        wait = max(wait, LATE_POST)
    if isinstance(error, Busy):
        wait = max(wait, error.retry_after)
    return Retry(now + wait, unknown)


class Deliveries:
    """Rows on their way: a standing set, topped up with what is due. Each is a task of its own that is kept until it ends."""

    def __init__(self, database: Database, sender: Sender, wording: Wording, at_once: int = AT_ONCE) -> None:
        self._database = database
        self._sender = sender
        self._wording = wording
        self._standing = Standing(at_once)

    async def begin(self, clock: Clock) -> int:
        """Claim what is due, as much as there is room for, and begin to send it; how many rows that are."""
        if self._standing.room <= 0:
            return 0
        async with self._database.writing() as conn:
            rows = await outbox.claim(conn, self._sender.transport, clock(), LEASE, self._standing.room)
        for row in rows:
            self._standing.begin(self._one(row, clock))
            await asyncio.sleep(0)  # one after the other: all at once would hold up everything else
        return len(rows)

    async def top_up(self, clock: Clock) -> int:
        """Begin what is due; where nothing is, wait a moment for a row to end: the next for its place may go then."""
        return await self.begin(clock) or await self._standing.one_ends()

    async def _one(self, row: Delivery, clock: Clock) -> None:
        """Deliver one row. A bug in it is logged and harms no other: it backs off."""
        try:
            await _deliver(self._database, self._sender, self._wording, row, clock)
        except Exception as error:
            log.exception("delivery.broke", delivery=row.id)
            await _postpone(self._database, row, Unsure(f"it could not be sent: {type(error).__name__}"), clock())

    async def settle(self) -> None:
        """Wait until all that are on their way have ended."""
        await self._standing.settle()

    async def stop(self) -> None:
        """Wait no longer; leases run out, and the rows are looked for before they are sent again."""
        await self._standing.stop()


async def deliver_due(database: Database, sender: Sender, wording: Wording, clock: Clock) -> int:
    """Send what is due for the sender's transport, one row a place, and wait for all; how many rows that were."""
    deliveries = Deliveries(database, sender, wording)
    begun = await deliveries.begin(clock)
    await deliveries.settle()
    return begun


async def _deliver(database: Database, sender: Sender, wording: Wording, row: Delivery, clock: Clock) -> None:
    stale = clock() - row.created_at > PATIENCE
    card = None if stale else await wording(row)
    if card is None:
        why = "it is a day old and no news any more" if stale else "there is nothing to say (any more)"
        log.warning("delivery.dropped", delivery=row.id, words=why)
        async with database.writing() as conn:
            await outbox.give_up(conn, row.id, why, clock())
        return
    try:
        if row.style in (Style.THREAD, Style.FORUM):
            async with database.reading() as conn:
                row = await placed(conn, row, clock())
        found = sent = await _already_there(sender, row, clock())
        if sent is None and clock() + ANSWER_WITHIN > row.lease_until:
            log.warning("delivery.too_late", delivery=row.id)
            return  # whoever leases it next looks for it first
        sent = sent or await sender.send(row, card)
    except Refused as error:
        await _refused(database, row, error, clock())
        return
    except SendError as error:
        await _postpone(database, row, error, clock())
        return
    async with database.writing() as conn:
        await outbox.mark_delivered(conn, row.id, sent.message_id, clock(), channel_id=sent.channel_id)
        await begun(conn, row, sent, clock(), found=found is not None)
    if row.opens_thread and row.style == Style.THREAD:
        await Threads(database, sender).keep_due(clock(), only=[sent.message_id])


async def _refused(database: Database, row: Delivery, error: Refused, now: datetime) -> None:
    """Settle a refused row; where it is the saga's thread that is gone or closed, another is begun."""
    log.warning("delivery.refused", delivery=row.id, why=error.why.value, words=str(error))
    async with database.writing() as conn:
        if row.thread_id and (error.why is Why.NO_CHANNEL or error.permission == LOCKED):
            await threads.forget_thread(conn, row.thread_id)
            await outbox.postpone(conn, row.id, now, str(error), sent_unknown=False)
        else:
            await refused(conn, row, error, now)


async def _already_there(sender: Sender, row: Delivery, now: datetime) -> Sent | None:
    """The message of an earlier try whose outcome is unknown, if it can be found. Raises `SendError`: it is to be looked for later."""
    if row.unknown_since is None or (now - row.unknown_since < NONCE_WINDOW and not row.opens_post):
        return None
    try:
        return await sender.find(row)
    except Refused as error:
        log.warning("delivery.may_repeat", delivery=row.id, words=str(error))
        return None


async def _postpone(database: Database, row: Delivery, error: SendError, now: datetime) -> None:
    retry = after_failure(row, error, now)
    async with database.writing() as conn:
        if retry.at is None:
            log.error("delivery.given_up", delivery=row.id, attempts=row.attempts, words=str(error))
            await outbox.give_up(conn, row.id, str(error), now)
        else:
            log.info("delivery.postponed", delivery=row.id, until=retry.at.isoformat(), words=str(error))
            await outbox.postpone(conn, row.id, retry.at, str(error), sent_unknown=retry.unknown)
