"""Polls saved together: each caller knows his to be saved, and what fails for one is tried again for the others."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import event

from bot.transfers.model import Feed, PollState
from db import feeds
from db.engine import Database
from db.poll_book import PollBook
from tests.db.world import MINUTE, NOW, pack

POLLED = PollState(due_at=NOW + MINUTE, polled_at=NOW, interval=600)


async def polled(database: Database, *known: Feed) -> list[int | None]:
    """The intervals that are kept."""
    async with database.reading() as conn:
        return [found.interval for feed in known if (found := await feeds.feed(conn, feed.id))]


async def known(database: Database, number: int) -> list[Feed]:
    async with database.writing() as conn:
        return await pack(conn, *(f"f{n}" for n in range(number)))


async def test_many_polls_take_few_transactions(database: Database) -> None:
    there, book = await known(database, 50), PollBook(database)
    begun: list[object] = []
    event.listen(database._engine.sync_engine, "begin", begun.append)
    await asyncio.gather(*(book.save(feed.id, replace(POLLED, interval=600 + n)) for n, feed in enumerate(there)))
    assert len(begun) <= 2
    assert await polled(database, *there) == list(range(600, 650))


async def test_what_fails_for_one_is_tried_again_for_the_rest(database: Database) -> None:
    there, book = await known(database, 4), PollBook(database)
    states = [replace(POLLED, due_at=NOW.replace(tzinfo=None)), *(replace(POLLED, interval=900 + n) for n in range(1, 4))]
    outcomes = await asyncio.gather(*(book.save(feed.id, state) for feed, state in zip(there, states, strict=True)), return_exceptions=True)
    assert [isinstance(outcome, Exception) for outcome in outcomes] == [True, False, False, False]
    assert await polled(database, *there[1:]) == [901, 902, 903]


async def test_whoever_is_cancelled_leaves_the_others_saved(database: Database) -> None:
    there, book = await known(database, 4), PollBook(database)
    saving = [asyncio.create_task(book.save(feed.id, replace(POLLED, interval=700 + n))) for n, feed in enumerate(there)]
    await asyncio.sleep(0)
    saving[0].cancel()
    saving[2].cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving[0]
    await asyncio.gather(saving[1], saving[3])
    assert (await polled(database, there[1], there[3])) == [701, 703]
