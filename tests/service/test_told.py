"""What an alert shows is read once for many rows, and read again as soon as it would read otherwise."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from bot.asker import Asker
from bot.transfers.model import Delivery, Stage
from db import outbox, rumours
from tests.service.stage import Theatre, everything, rumour
from tests.service.test_deliver import LEASE

GOAL = "https://goal.example/rss"


@pytest.fixture
async def rows(theatre: Theatre) -> list[Delivery]:
    """Two servers that look through the same feeds are about to be told of talks."""
    for number in (1, 2):
        admin = await theatre.guild(number, GOAL)
        await theatre.desk.alerts_add(admin, 70 + number, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    async with theatre.database.writing() as conn:
        return await outbox.claim(conn, "list", theatre.now, LEASE, 10)


async def text(theatre: Theatre, row: Delivery) -> str:
    card = await theatre.wording(row)
    return everything(card) if card else ""


async def test_the_second_of_two_places_costs_less_than_half_of_the_statements(theatre: Theatre, rows: list[Delivery]) -> None:
    costs, statements = [], list[str]()
    event.listen(theatre.database._engine.sync_engine, "before_cursor_execute", lambda *of: statements.append(of[2]))
    for row in rows:
        assert row.nonce in repr(await theatre.wording(row))
        costs.append(len(statements))
    assert costs[1] - costs[0] < costs[0] / 2


async def test_what_is_said_meanwhile_is_in_the_next_message(theatre: Theatre, rows: list[Delivery]) -> None:
    assert "Weekly Goal" not in await text(theatre, rows[0])
    await theatre.say(GOAL, rumour(stage=Stage.TALKS))
    assert "also: Weekly Goal" in await text(theatre, rows[1])
    assert "also: Weekly Goal" in await text(theatre, rows[0])


async def test_what_is_forgotten_is_told_no_more(theatre: Theatre, rows: list[Delivery]) -> None:
    assert await text(theatre, rows[0])
    report_id = rows[1].report_id
    assert report_id
    async with theatre.database.writing() as conn:
        await rumours.forget_report(conn, report_id)
    assert not await text(theatre, rows[1])


async def test_a_server_s_own_tier_is_shown_there_alone(theatre: Theatre, rows: list[Delivery]) -> None:
    assert "tier 1" in await text(theatre, rows[0])
    await theatre.desk.tier_set(Asker(20, 2, "list", manages=True), "Daily Record of Football", "3", now=theatre.now)
    assert "tier 1" in await text(theatre, rows[0])
    assert "tier 3" in await text(theatre, rows[1])
