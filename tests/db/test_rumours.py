"""Reports come back as they were kept, every field of them."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

from bot.transfers.model import Currency, Fee, MoveType, Report, Stage, Tier
from db import rumours
from db.engine import Database
from tests.db.world import NOW, a_player, pack, said


async def test_a_report_comes_back_as_it_was_kept(database: Database) -> None:
    async with database.writing() as conn:
        *_, feed = await pack(conn, "a", "b", "c")
        await a_player(conn, "Al Bloggs")
        jo = await a_player(conn, "Jo Bloggs")
        item = await said(conn, jo, feed, "one")
        full = Report(
            id=0, player_id=jo.id, player="Bloggs", item_id=item.item_id, revision=4, feed_id=feed.id,
            at=NOW - timedelta(microseconds=1), seen_at=NOW, stage=Stage.FEE_AGREED, move=MoveType.LOAN, source="Gazette", origin="Herald",
            tier=Tier.TWO, from_club="Ajax", to_club="Porto", fee=Fee(5_000_000, Currency.EUR, "€5m"), credited_to="Bugle",
            evidence="Porto have a deal.", evidence_start=7, rule="deal", recognised="surname", title="Title of one",
            link="https://x.example/one", backlog=True,
        )  # fmt: skip
        distinct = [getattr(full, one.name) for one in fields(full)]
        assert len({repr(value) for value in distinct}) == len(distinct), "two fields that are alike could be taken for each other"
        [kept] = await rumours.add_reports(conn, [full])
        assert await rumours.report(conn, kept.id) == kept == replace(full, id=kept.id)
        assert await rumours.report(conn, item.id) == item
