"""Members' hours on each engine: who is left alone when, and what falls due once."""

from __future__ import annotations

import pytest

from bot.transfers.model import Digest, Every, Filter, Kind, Place, Quiet
from db import alerts, follows, hours, outbox, people, rumours
from db.engine import Database
from tests.db.world import DAY, LEASE, MINUTE, NOW, a_player, guild, pack, said

ANN, BEN = 501, 502


def digest(user_id: int, due: int = 0) -> Digest:
    return Digest(user_id, "list", 1, Every.DAILY, 480, 0, NOW + due * MINUTE, NOW - DAY)


def quiet(user_id: int, official: bool = False) -> Quiet:
    return Quiet(user_id, "list", 1, 600, 660, official, NOW, NOW + 60 * MINUTE)


@pytest.mark.parametrize(
    ("reason", "official", "after", "told"),
    [
        ("stage_up", True, 0, {BEN}),
        ("stage_up", False, 59, {BEN}),
        ("stage_up", False, 60, {ANN, BEN}),
        ("official", False, 1, {BEN}),
        ("official", True, 1, {ANN, BEN}),
        ("renewed", True, 1, {ANN, BEN}),
    ],
)
@pytest.mark.parametrize("place", Place)
async def test_who_is_quiet_is_left_out(database: Database, place: Place, reason: str, official: bool, after: int, told: set[int]) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "wing")
        player = await a_player(conn, "Malas")
        home = await guild(conn, 1)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW, club="Nowhere")
        for user in (ANN, BEN):
            await follows.follow(conn, user, 1, "list", place, Filter(), NOW, player_id=player.id)
        await hours.set_quiet(conn, quiet(ANN, official), NOW)
        news = await outbox.add_news(
            conn, [home.scope_id], "any", (await said(conn, player, feed, "one")).id, reason, 3, None, "story", NOW
        )
        await outbox.enqueue(conn, news, player_id=player.id, clubs=(), leagues=(), now=NOW + after * MINUTE)
        rows = await outbox.claim(conn, "list", NOW + DAY, LEASE, 9)
        assert {user for row in rows for user in (row.mentions or (row.user_id,))} == told


async def test_digests_fall_due_in_their_order_and_are_queued_once(database: Database) -> None:
    async with database.writing() as conn:
        for user, due in ((ANN, 5), (BEN, -5), (503, 600)):
            await hours.set_digest(conn, digest(user, due), NOW)
        due_now = await hours.due_digests(conn, "list", NOW + 5 * MINUTE, 9)
        assert [one.user_id for one in due_now] == [BEN, ANN]
        assert await hours.due_digests(conn, "other", NOW + DAY, 9) == []
        assert await hours.enqueue_summary(conn, Kind.DIGEST, due_now[0], NOW - DAY, NOW, NOW)
        assert not await hours.enqueue_summary(conn, Kind.DIGEST, due_now[0], NOW - DAY, NOW, NOW)
        [row] = await outbox.claim(conn, "list", NOW, LEASE, 9)
        assert (row.kind, row.user_id, row.since, row.until) == (Kind.DIGEST, BEN, NOW - DAY, NOW)
        await hours.move_digest(conn, digest(BEN, 10))
        assert [one.user_id for one in await hours.due_digests(conn, "list", NOW + 6 * MINUTE, 9)] == [ANN]


async def test_nothing_is_queued_for_who_refuses_direct_messages(database: Database) -> None:
    async with database.writing() as conn:
        await hours.set_quiet(conn, quiet(ANN), NOW)
        assert await hours.ended_quiet(conn, "list", NOW, 9) == []
        [over] = await hours.ended_quiet(conn, "list", NOW + DAY, 9)
        await follows.dm_refused(conn, ANN, NOW)
        assert not await hours.enqueue_summary(conn, Kind.QUIET, over, NOW, NOW + MINUTE, NOW)
        await hours.set_quiet(conn, quiet(ANN), NOW)
        assert await hours.enqueue_summary(conn, Kind.QUIET, over, NOW, NOW + MINUTE, NOW)


async def test_what_is_kept_of_hours_is_given_out_and_deleted(database: Database) -> None:
    async with database.writing() as conn:
        await hours.set_timezone(conn, ANN, "Europe/Rome", NOW)
        await hours.set_digest(conn, digest(ANN), NOW)
        await hours.set_quiet(conn, quiet(ANN), NOW)
        await hours.look(conn, ANN, 1, NOW)
        await hours.look(conn, ANN, 1, NOW + MINUTE)
        assert await hours.looked_at(conn, ANN, 1) == NOW + MINUTE
        data = await people.member_data(conn, ANN)
        assert (data.timezone, data.digest, data.quiet) == ("Europe/Rome", digest(ANN), quiet(ANN))
        await people.forget_member(conn, ANN)
        assert await hours.digest(conn, ANN) is None
        assert await hours.quiet(conn, ANN) is None
        assert await hours.looked_at(conn, ANN, 1) is None


async def test_who_was_spoken_of(database: Database) -> None:
    async with database.writing() as conn:
        feed, other = await pack(conn, "wing", "gazette")
        malas, rossi = await a_player(conn, "Malas"), await a_player(conn, "Rossi")
        home = await guild(conn, 1)
        await said(conn, malas, feed, "one", to_club="Bayern")
        await said(conn, rossi, feed, "two")
        await said(conn, rossi, other, "three", at=NOW - 9 * DAY)
        assert await rumours.spoken_of(conn, home.scope_id, NOW, NOW + MINUTE, 9) == [malas.id, rossi.id]
        assert await rumours.spoken_of(conn, home.scope_id, NOW + MINUTE, NOW + DAY, 9) == []
        assert await rumours.spoken_of(conn, home.scope_id, NOW, NOW + MINUTE, 9, named=[rossi.id]) == [rossi.id]
        assert await rumours.spoken_of(conn, home.scope_id, NOW, NOW + MINUTE, 9, named=[], clubs=["Bayern"]) == [malas.id]
