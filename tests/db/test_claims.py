"""Leases on the outbox, and what becomes of a row."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime

from sqlalchemy import update

from bot.transfers.model import PACK_SCOPE, Delivery, Filter, Place, Stage
from db import alerts, follows, outbox
from db.engine import Database
from db.outbox import Posted
from db.tables import outbox as table
from db.types import Connection
from tests.db.world import DAY, LEASE, MINUTE, NOW, a_player, guild, news_of, pack, said


async def notices(conn: Connection, *channels: int) -> None:
    """Queue a notice a channel, in this order."""
    for number, channel_id in enumerate(channels):
        await outbox.enqueue_notice(conn, 1, channel_id, f"story {number}", f"text {number}", "list", NOW)


async def claim(conn: Connection, now: datetime = NOW, limit: int = 100) -> list[Delivery]:
    return await outbox.claim(conn, "list", now, LEASE, limit)


async def test_one_row_a_destination_is_out_at_a_time_oldest_first(database: Database) -> None:
    async with database.writing() as conn:
        await notices(conn, 10, 10, 20, 10, 30)
        await outbox.enqueue_notice(conn, 1, 0, "direct", "text d", "list", NOW, user_id=5)
        first = await claim(conn, limit=3)
        assert [row.text for row in first] == ["text 0", "text 2", "text 4"]
        assert [(row.attempts, row.unknown_since, row.lease_until) for row in first] == [(1, None, NOW + LEASE)] * 3
        assert [row.text for row in await claim(conn)] == ["text d"]
        assert await claim(conn) == []
        await outbox.mark_delivered(conn, first[0].id, 100, NOW)
        assert [row.text for row in await claim(conn)] == ["text 1"]
        assert await outbox.queue_depth(conn) == 5
        assert await outbox.claim(conn, "console", NOW, LEASE, 9) == []


async def test_a_lease_that_ran_out_is_taken_again_and_says_since_when_it_is_unknown(database: Database) -> None:
    async with database.writing() as conn:
        await notices(conn, 10)
        [first] = await claim(conn)
        assert await claim(conn, NOW + LEASE) == []
        later = NOW + LEASE + MINUTE
        [second] = await claim(conn, later)
        assert second == replace(first, attempts=2, lease_until=later + LEASE, unknown_since=NOW)
        [third] = await claim(conn, later + LEASE + MINUTE)
        assert (third.attempts, third.unknown_since, third.nonce) == (3, NOW, first.nonce)


async def test_a_postponed_row_waits_and_knows_whether_it_may_have_gone_out(database: Database) -> None:
    async with database.writing() as conn:
        await notices(conn, 10)
        [row] = await claim(conn)
        await outbox.postpone(conn, row.id, NOW + MINUTE, "answer lost", sent_unknown=True)
        assert await claim(conn) == []
        [row] = await claim(conn, NOW + MINUTE)
        assert (row.attempts, row.unknown_since) == (2, NOW)
        await outbox.postpone(conn, row.id, NOW + 2 * MINUTE, "rate limited", sent_unknown=False)
        [row] = await claim(conn, NOW + 2 * MINUTE)
        assert (row.attempts, row.unknown_since) == (3, None)
        await outbox.mark_delivered(conn, row.id, 100, NOW)
        await outbox.postpone(conn, row.id, NOW, "too late", sent_unknown=False)
        assert await claim(conn, NOW + DAY) == []


async def test_senders_that_claim_at_once_share_the_rows(database: Database) -> None:
    async with database.writing() as conn:
        await notices(conn, *range(1, 41), *range(1, 41))

    async def take() -> list[Delivery]:
        async with database.writing() as conn:
            return await claim(conn, limit=10)

    rows = [row for share in await asyncio.gather(*(take() for _ in range(6))) for row in share]
    assert len({row.id for row in rows}) == len(rows)
    assert len({row.channel_id for row in rows}) == len(rows)
    assert {row.text for row in rows} <= {f"text {n}" for n in range(40)}


async def mentions(conn: Connection) -> list[Delivery]:
    """Queue an alert with followers for three parts and take its first."""
    [feed] = await pack(conn, "pack")
    await guild(conn, 1)
    await alerts.add_rule(conn, 1, 10, Filter(), NOW)
    jo = await a_player(conn, "Jo Bloggs")
    for user_id in range(1000, 1160):
        await follows.follow(conn, user_id, 1, "list", Place.CHANNEL, Filter(), NOW, player_id=jo.id)
    news = await news_of(conn, await said(conn, jo, feed, "one"), PACK_SCOPE)
    await outbox.enqueue(conn, [news], player_id=jo.id, clubs=[], leagues=[], now=NOW)
    return await claim(conn)


async def test_parts_follow_the_alert_they_belong_to(database: Database) -> None:
    async with database.writing() as conn:
        [head] = await mentions(conn)
        assert (head.part, len(head.mentions)) == (0, 75)
        await outbox.postpone(conn, head.id, NOW + MINUTE, "later", sent_unknown=False)
        assert await claim(conn) == []
        [head] = await claim(conn, NOW + MINUTE)
        await outbox.mark_delivered(conn, head.id, 100, NOW)
        [part] = await claim(conn)
        assert (part.part, part.mentions) == (1, tuple(range(1075, 1150)))
        await outbox.give_up(conn, part.id, "refused", NOW)
        [part] = await claim(conn)
        assert (part.part, part.mentions) == (2, tuple(range(1150, 1160)))


async def test_an_alert_that_waits_holds_up_what_came_after_it_of_its_player_and_no_other(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "wing")
        home, malas, other = await guild(conn, 1), await a_player(conn, "Malas"), await a_player(conn, "Orlo")
        for channel in (10, 20):
            await alerts.add_rule(conn, 1, channel, Filter(), NOW)
        told = [await said(conn, player, feed, name) for player, name in ((malas, "one"), (malas, "two"), (other, "three"))]
        for report in told:
            news = await news_of(conn, report, home.scope_id)
            await outbox.enqueue(conn, [news], player_id=report.player_id, clubs=(), leagues=(), now=NOW)
        here, there = await claim(conn)
        assert (here.report_id, there.report_id) == (told[0].id, told[0].id)
        await outbox.postpone(conn, here.id, NOW + DAY, "busy", sent_unknown=False)
        await outbox.mark_delivered(conn, there.id, 100, NOW)
        assert [(row.channel_id, row.report_id) for row in await claim(conn)] == [(20, told[1].id), (10, told[2].id)]
        await outbox.give_up(conn, here.id, "too long", NOW)
        later = NOW + LEASE + MINUTE
        assert [(row.channel_id, row.report_id) for row in await claim(conn, later)] == [(10, told[1].id), (20, told[1].id)]


async def test_parts_are_dropped_with_the_alert_that_failed(database: Database) -> None:
    async with database.writing() as conn:
        [head] = await mentions(conn)
        await notices(conn, 10)
        await outbox.give_up(conn, head.id, "refused", NOW)
        assert [row.text for row in await claim(conn)] == ["text 0"]
        assert await outbox.queue_depth(conn) == 1


async def test_a_part_that_came_as_its_alert_failed_holds_up_nothing(database: Database) -> None:
    """PostgreSQL lets it be written beside the transaction that gives the alert up, which does not see it."""
    async with database.writing() as conn:
        [head] = await mentions(conn)
        await outbox.give_up(conn, head.id, "refused", NOW)
        late = update(table).where(table.c.part == 1).values(state="due", done_at=None)
        await conn.execute(late)
        [part] = await claim(conn)
        assert (part.part, part.story) == (1, head.story)


async def test_mentions_follow_their_alert_where_reports_on_two_merged_players_tell_it(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "pack")
        home, jo, joe = await guild(conn, 1), await a_player(conn, "Jo Bloggs"), await a_player(conn, "Joe Bloggs")
        await alerts.add_rule(conn, 1, 10, Filter(), NOW)
        await follows.follow(conn, 5, 1, "list", Place.CHANNEL, Filter(Stage.BID), NOW, player_id=jo.id)
        heads = []
        for player, rung in ((jo, 3), (joe, 4)):
            news = await news_of(conn, await said(conn, player, feed, player.name), home.scope_id, rung=rung, story="one item, of Jo")
            await outbox.enqueue(conn, [news], player_id=jo.id, also=[joe.id], clubs=(), leagues=(), now=NOW)
            heads += await claim(conn)
        [head] = heads
        await outbox.postpone(conn, head.id, NOW + DAY, "busy", sent_unknown=False)
        assert await claim(conn) == []
        await outbox.mark_delivered(conn, head.id, 100, NOW)
        assert [(row.part, row.mentions) for row in await claim(conn)] == [(1, (5,))]


async def test_a_sent_alert_tells_what_it_was_made_of(database: Database) -> None:
    async with database.writing() as conn:
        [head] = await mentions(conn)
        await outbox.mark_delivered(conn, head.id, 100, NOW + MINUTE, channel_id=11)
        assert head.report_id
        assert await outbox.posted(conn, 100) == Posted(head.id, 1, 0, head.report_id, "stage_up", "interest", "any", NOW + MINUTE)
        assert await outbox.posted(conn, 101) is None
        await notices(conn, 20)
        notice = next(row for row in await claim(conn) if row.text)
        await outbox.mark_delivered(conn, notice.id, 102, NOW)
        assert await outbox.posted(conn, 102) is None


async def test_where_a_direct_message_stood_is_kept_for_the_next(database: Database) -> None:
    async with database.writing() as conn:
        await follows.set_dm_channel(conn, 5, 50, NOW)
        for number in range(2):
            await outbox.enqueue_notice(conn, 0, 0, f"story {number}", "text", "list", NOW, user_id=5)
        [row] = await claim(conn)
        assert row.channel_id == 50
        await outbox.mark_delivered(conn, row.id, 100, NOW, channel_id=51)
        [row] = await claim(conn)
        assert row.channel_id == 51


async def test_what_waits_for_a_members_direct_messages_is_dropped(database: Database) -> None:
    async with database.writing() as conn:
        feed = (await pack(conn, "a"))[0]
        jo = await a_player(conn, "Jo Ahlers")
        for user_id in (5, 6):
            await follows.follow(conn, user_id, 0, "list", Place.DM, Filter(), NOW, player_id=jo.id)
        for name in ("one", "two"):
            news = await news_of(conn, await said(conn, jo, feed, name), PACK_SCOPE)
            await outbox.enqueue(conn, [news], player_id=jo.id, clubs=[], leagues=[], now=NOW)
        await notices(conn, 10)
        assert await outbox.drop_direct(conn, "console", 5, NOW) == 0
        assert await outbox.drop_direct(conn, "list", 5, NOW) == 2
        assert [(row.channel_id, row.user_id) for row in await claim(conn)] == [(0, 6), (10, 0)]


async def test_settled_rows_are_forgotten_after_their_time(database: Database) -> None:
    async with database.writing() as conn:
        [head] = await mentions(conn)
        assert head.news_id
        await outbox.mark_delivered(conn, head.id, 100, NOW)
        assert await outbox.prune(conn, NOW) == 0
        assert await outbox.prune(conn, NOW + MINUTE) == 1
        assert await outbox.posted(conn, 100) is None
        assert await outbox.queue_depth(conn) == 2
        assert await outbox.news_by_id(conn, head.news_id), "its other parts still wait"
        await outbox.drop_guild(conn, 1, NOW)
        assert await outbox.prune(conn, NOW + MINUTE) == 2
        assert await outbox.news_by_id(conn, head.news_id) is None
