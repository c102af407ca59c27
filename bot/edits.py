"""Bring sent messages up to date: what was told is told by more sources by now.

As with deliveries, an edit is claimed in one short transaction, made with none open, and marked in another. One that is made
twice, after a process died between, harms nobody. Messages that Discord does not let be edited now wait; new alerts never
wait for them.
"""

from __future__ import annotations

import asyncio
from datetime import datetime

import structlog

from bot.backoff import again_at
from bot.deliver import LEASE, Clock, Wording
from bot.sender import Refused, Sender, SendError, Unsure
from bot.standing import Standing
from bot.transfers.model import Edit
from db import outbox
from db.engine import Database

log = structlog.get_logger(__name__)

AT_ONCE = 20


class Edits:
    """Edits on their way, side by side: a channel that does not answer holds up no other."""

    def __init__(self, database: Database, sender: Sender, wording: Wording, at_once: int = AT_ONCE) -> None:
        self._database, self._sender, self._wording = database, sender, wording
        self._standing = Standing(at_once)

    async def begin(self, clock: Clock) -> int:
        """Claim what is due, as much as there is room for, and begin to make it; how many edits that are."""
        if self._standing.room <= 0:
            return 0
        async with self._database.writing() as conn:
            due = await outbox.claim_edits(conn, self._sender.transport, clock(), LEASE, self._standing.room)
        for edit in due:
            self._standing.begin(self._one(edit, clock))
            await asyncio.sleep(0)
        return len(due)

    async def top_up(self, clock: Clock) -> int:
        """Begin what is due; where nothing is, wait a moment for an edit to end: the next of its channel may go then."""
        return await self.begin(clock) or await self._standing.one_ends()

    async def _one(self, edit: Edit, clock: Clock) -> None:
        """Make one edit. A bug in it is logged and harms no other: it is postponed."""
        try:
            await _edit(self._database, self._sender, self._wording, edit, clock)
        except Exception as error:
            log.exception("edit.broke", delivery=edit.delivery.id)
            await _postpone(self._database, edit, Unsure(f"it could not be made: {type(error).__name__}"), clock())

    async def settle(self) -> None:
        """Wait until all that are on their way have ended."""
        await self._standing.settle()

    async def stop(self) -> None:
        """Wait no longer; leases run out, and the edits are made again."""
        await self._standing.stop()


async def edit_due(database: Database, sender: Sender, wording: Wording, clock: Clock) -> int:
    """Make the edits that are due for the sender's transport, and wait for all; how many that were."""
    edits = Edits(database, sender, wording)
    begun = await edits.begin(clock)
    await edits.settle()
    return begun


async def _edit(database: Database, sender: Sender, wording: Wording, edit: Edit, clock: Clock) -> None:
    card = await wording(edit.delivery)
    if card is None:
        await _end(database, edit, "what it tells has been removed", clock())
        return
    try:
        await sender.edit(edit, card)
    except Refused as error:
        await _end(database, edit, str(error), clock())
        return
    except SendError as error:
        await _postpone(database, edit, error, clock())
        return
    async with database.writing() as conn:
        await outbox.mark_edited(conn, edit, clock())


async def _end(database: Database, edit: Edit, why: str, now: datetime) -> None:
    log.info("edit.ended", delivery=edit.delivery.id, words=why)
    async with database.writing() as conn:
        await outbox.end_edits(conn, edit, now)


async def _postpone(database: Database, edit: Edit, error: SendError, now: datetime) -> None:
    until = again_at(edit.asked_at, edit.attempts, error, now)
    log.info("edit.given_up" if until is None else "edit.postponed", delivery=edit.delivery.id, words=str(error))
    async with database.writing() as conn:
        await outbox.postpone_edit(conn, edit, until)
