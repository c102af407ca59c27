"""Edits of sent messages: wished for in one statement, coalesced, leased, and never lost between two."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from bot.transfers.model import Filter, Style
from db import alerts, guilds, outbox
from db.engine import Database
from db.types import Connection
from tests.db.world import DAY, LEASE, MINUTE, NOW, a_player, guild, news_of, pack, said

CHANNELS = 1_000


async def tell(conn: Connection, *channels: int, style: Style = Style.FULL) -> tuple[int, int]:
    """Have channels told of a report; its id, and the scope."""
    [feed] = await pack(conn, "wing")
    player = await a_player(conn, "Malas")
    report = await said(conn, player, feed, "one")
    home = await guild(conn, 1)
    for channel in channels:
        await alerts.add_rule(conn, 1, channel, Filter(), NOW, style=style)
    news = await news_of(conn, report, home.scope_id)
    await outbox.enqueue(conn, [news], player_id=player.id, clubs=(), leagues=(), now=NOW)
    return report.id, home.scope_id


async def send_all(conn: Connection) -> None:
    for row in await outbox.claim(conn, "list", NOW, LEASE, CHANNELS):
        await outbox.mark_delivered(conn, row.id, 1_000 + row.id, NOW, channel_id=row.channel_id)


async def test_a_move_told_in_a_thousand_channels_is_marked_by_one_statement(database: Database) -> None:
    async with database.writing() as conn:
        report, scope = await tell(conn, *range(1, CHANNELS + 1))
        await send_all(conn)
        statements: list[str] = []
        event.listen(conn.sync_connection, "before_cursor_execute", lambda *of: statements.append(of[2]))
        assert await outbox.want_edits(conn, [scope], "any", [report], NOW) == CHANNELS
        assert len(statements) == 1
        assert len(await outbox.claim_edits(conn, "list", NOW, LEASE, 2 * CHANNELS)) == CHANNELS


async def test_wishes_are_one_edit_a_minute(database: Database) -> None:
    async with database.writing() as conn:
        report, scope = await tell(conn, 10)
        await send_all(conn)
        for _ in range(3):
            await outbox.want_edits(conn, [scope], "any", [report], NOW)
        [edit] = await outbox.claim_edits(conn, "list", NOW, LEASE, 9)
        assert (edit.place_id, edit.message_id, edit.wanted, edit.attempts) == (10, 1_000 + edit.delivery.id, 3, 1)
        assert await outbox.claim_edits(conn, "list", NOW, LEASE, 9) == []
        await outbox.mark_edited(conn, edit, NOW)
        assert await outbox.claim_edits(conn, "list", NOW + DAY, LEASE, 9) == []
        await outbox.want_edits(conn, [scope], "any", [report], NOW)
        assert await outbox.claim_edits(conn, "list", NOW + MINUTE / 2, LEASE, 9) == []
        assert len(await outbox.claim_edits(conn, "list", NOW + MINUTE, LEASE, 9)) == 1


async def test_a_wish_that_comes_while_the_edit_is_made_is_not_lost(database: Database) -> None:
    async with database.writing() as conn:
        report, scope = await tell(conn, 10)
        await send_all(conn)
        await outbox.want_edits(conn, [scope], "any", [report], NOW)
        [edit] = await outbox.claim_edits(conn, "list", NOW, LEASE, 9)
        await outbox.want_edits(conn, [scope], "any", [report], NOW)
        await outbox.mark_edited(conn, edit, NOW)
        [again] = await outbox.claim_edits(conn, "list", NOW + MINUTE, LEASE, 9)
        assert (again.wanted, again.attempts) == (2, 1)


async def test_a_lease_that_ran_out_is_taken_again(database: Database) -> None:
    async with database.writing() as conn:
        report, scope = await tell(conn, 10)
        await send_all(conn)
        await outbox.want_edits(conn, [scope], "any", [report], NOW)
        await outbox.claim_edits(conn, "list", NOW, LEASE, 9)
        assert await outbox.claim_edits(conn, "list", NOW + LEASE, LEASE, 9) == []
        [again] = await outbox.claim_edits(conn, "list", NOW + LEASE + MINUTE, LEASE, 9)
        assert again.attempts == 2


async def test_an_edit_that_is_given_up_waits_for_the_next_wish_and_one_that_ended_for_none(database: Database) -> None:
    async with database.writing() as conn:
        report, scope = await tell(conn, 10)
        await send_all(conn)
        await outbox.want_edits(conn, [scope], "any", [report], NOW)
        [edit] = await outbox.claim_edits(conn, "list", NOW, LEASE, 9)
        await outbox.postpone_edit(conn, edit, None)
        await outbox.want_edits(conn, [scope], "any", [report], NOW + DAY)
        [edit] = await outbox.claim_edits(conn, "list", NOW + DAY, LEASE, 9)
        assert (edit.attempts, edit.asked_at) == (1, NOW + DAY)
        await outbox.end_edits(conn, edit, NOW)
        assert await outbox.want_edits(conn, [scope], "any", [report], NOW + DAY) == 0
        assert await outbox.claim_edits(conn, "list", NOW + 2 * DAY, LEASE, 9) == []


async def test_what_still_waits_needs_no_edit_and_what_is_being_sent_does(database: Database) -> None:
    async with database.writing() as conn:
        report, scope = await tell(conn, 10)
        assert await outbox.want_edits(conn, [scope], "any", [report], NOW) == 0
        [row] = await outbox.claim(conn, "list", NOW, LEASE, 9)
        assert await outbox.want_edits(conn, [scope], "any", [report], NOW) == 1
        assert await outbox.claim_edits(conn, "list", NOW, LEASE, 9) == []
        await outbox.mark_delivered(conn, row.id, 5, NOW)
        assert [edit.message_id for edit in await outbox.claim_edits(conn, "list", NOW, LEASE, 9)] == [5]


@pytest.mark.parametrize("unknown", [True, False])
async def test_what_may_have_gone_out_with_its_old_words_is_edited_once_it_is_found(database: Database, unknown: bool) -> None:
    async with database.writing() as conn:
        report, scope = await tell(conn, 10)
        [row] = await outbox.claim(conn, "list", NOW, LEASE, 9)
        await outbox.postpone(conn, row.id, NOW + MINUTE, "answer lost", sent_unknown=unknown)
        assert await outbox.want_edits(conn, [scope], "any", [report], NOW) == unknown
        [row] = await outbox.claim(conn, "list", NOW + MINUTE, LEASE, 9)
        await outbox.mark_delivered(conn, row.id, 5, NOW + MINUTE)
        assert [edit.message_id for edit in await outbox.claim_edits(conn, "list", NOW + MINUTE, LEASE, 9)] == [5] * unknown


@pytest.mark.parametrize(("limit", "style"), [("1", Style.FULL), ("any", Style.COMPACT)])
async def test_others_are_left_alone(database: Database, limit: str, style: Style) -> None:
    async with database.writing() as conn:
        report, scope = await tell(conn, 10, style=style)
        await send_all(conn)
        assert await outbox.want_edits(conn, [scope], limit, [report], NOW) == 0
        assert await outbox.want_edits(conn, [scope + 1], "any", [report], NOW) == 0
        assert await outbox.want_edits(conn, [scope], "any", [report + 1], NOW) == 0


async def test_edits_go_with_their_server(database: Database) -> None:
    async with database.writing() as conn:
        report, scope = await tell(conn, 10)
        await send_all(conn)
        await outbox.want_edits(conn, [scope], "any", [report], NOW)
        await guilds.forget_guild(conn, 1)
        assert await outbox.claim_edits(conn, "list", NOW, LEASE, 9) == []


async def test_one_edit_a_channel_is_out_at_a_time(database: Database) -> None:
    async with database.writing() as conn:
        report, scope = await tell(conn, 10, 20)
        await send_all(conn)
        [feed] = await pack(conn, "wing")
        second = await said(conn, await a_player(conn, "Malas"), feed, "two")
        await outbox.enqueue(conn, [await news_of(conn, second, scope)], player_id=second.player_id, clubs=(), leagues=(), now=NOW)
        await send_all(conn)
        assert await outbox.want_edits(conn, [scope], "any", [report, second.id], NOW) == 4
        first = await outbox.claim_edits(conn, "list", NOW, LEASE, 9)
        assert [edit.place_id for edit in first] == [10, 20]
        await outbox.mark_edited(conn, first[0], NOW)
        assert [edit.place_id for edit in await outbox.claim_edits(conn, "list", NOW, LEASE, 9)] == [10]
