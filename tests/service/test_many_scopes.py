"""Many servers with tiers of their own: each hears what its own tiers say, and what is the same for them is asked and queued once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from bot.asker import Asker
from bot.transfers.model import Stage
from tests.service.stage import Theatre, everything, rumour

RECORD = "Daily Record of Football"
FEW, MANY = 3, 12


@contextmanager
def counted(theatre: Theatre) -> Iterator[list[str]]:
    """The statements that the database is given."""
    statements: list[str] = []

    def given(_conn: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    engine = theatre.database._engine.sync_engine
    event.listen(engine, "before_cursor_execute", given)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", given)


async def a_server(theatre: Theatre, guild_id: int) -> None:
    """A server with a scope that no other has, an alert channel, and a member who follows."""
    admin = await theatre.guild(guild_id)
    await theatre.desk.tier_set(admin, f"Outlet {guild_id}", "2", now=theatre.now)
    await theatre.desk.alerts_add(admin, guild_id * 100, now=theatre.now)
    await theatre.desk.follow(Asker(guild_id * 10 + 1, guild_id, "list"), player="TAA", where="channel", now=theatre.now)


async def test_a_move_costs_no_more_statements_for_more_scopes(theatre: Theatre) -> None:
    spent = []
    for last, stage in ((FEW, Stage.TALKS), (MANY, Stage.BID)):
        for guild_id in range(len(spent) * FEW + 1, last + 1):
            await a_server(theatre, guild_id)
        with counted(theatre) as statements:
            taken = await theatre.say(await theatre.pack(), rumour(stage=stage))
        assert taken.queued == last
        spent.append(len(statements))
        await theatre.deliver()
    assert spent[1] == spent[0]
    told = [delivery for delivery, _ in theatre.sender.sent[FEW:]]
    assert {row.channel_id: row.mentions for row in told} == {n * 100: (n * 10 + 1,) for n in range(1, MANY + 1)}


async def test_where_one_server_believes_less_it_alone_is_told_otherwise(theatre: Theatre) -> None:
    for guild_id in range(1, FEW + 1):
        await a_server(theatre, guild_id)
    admin = Asker(20, 2, "list", manages=True)
    await theatre.desk.tier_set(admin, RECORD, "4", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    await theatre.deliver()
    tiers = {row.channel_id: "(tier 4)" in everything(card) for row, card in theatre.sender.sent}
    assert tiers == {100: False, 200: True, 300: False}
    await theatre.say(await theatre.pack(), rumour(credit="Rumour Mill"))
    assert sorted(edit.split("(tier ")[1][0] for edit in await theatre.edit()) == ["1", "1", "4"]
