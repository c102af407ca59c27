"""Who is told of a piece of news: one row a destination, whatever leads there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.transfers.model import DIRECT, PACK_SCOPE, Delivery, Feed, Filter, Kind, News, Place, Player, Stage, Style, Tier
from db import alerts, follows, guilds, outbox, rumours
from db.engine import Database
from db.outbox.claims import deliveries
from db.tables import outbox as table
from db.types import Connection
from tests.db.world import DAY, LEASE, NOW, a_player, guild, news_of, own_feed, pack, said, scope


async def told(conn: Connection) -> list[Delivery]:
    """All rows, as if they were claimed."""
    return await deliveries(conn, (await conn.execute(select(table).order_by(table.c.id))).all())


async def enqueue(conn: Connection, news: News, player: Player, clubs: Sequence[str] = (), leagues: Sequence[str] = ()) -> int:
    return await outbox.enqueue(conn, [news], player_id=player.id, clubs=clubs, leagues=leagues, now=NOW)


async def start(conn: Connection, *guild_ids: int) -> tuple[Feed, Player]:
    """Make the pack, guilds, and a player to speak of."""
    [feed] = await pack(conn, "pack")
    for guild_id in guild_ids:
        await guild(conn, guild_id)
    return feed, await a_player(conn, "Jo Bloggs")


async def test_a_channel_gets_one_row_however_many_rules_match(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, 1)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW, club="Elsewhere", role_id=1)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW, club="Ajax", role_id=2, style=Style.THREAD)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW, role_id=3)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW, player_id=jo.id, role_id=4)
        await alerts.add_rule(conn, 1, 11, Filter(), NOW, league="Eredivisie")
        report = await said(conn, jo, feed, "one")
        news = await news_of(conn, report, PACK_SCOPE)
        assert await enqueue(conn, news, jo, ["Ajax", "Porto"], ["Eredivisie"]) == 2
        first, second = await told(conn)
        assert (first.channel_id, first.role_id, first.style, first.kind) == (10, 2, "thread", Kind.CHANNEL)
        assert (first.news_id, first.report_id, first.guild_id, first.user_id, first.part) == (news.id, report.id, 1, 0, 0)
        assert (second.channel_id, second.role_id) == (11, None)
        assert first.nonce != second.nonce
        assert len(first.nonce) <= 25
        assert await enqueue(conn, news, jo, ["Ajax", "Porto"], ["Eredivisie"]) == 0
        assert await told(conn) == [first, second]


@pytest.mark.parametrize(
    ("subject", "wish", "matches"),
    [
        ({}, Filter(), True),
        ({"club": "Ajax"}, Filter(), True),
        ({"club": "Porto"}, Filter(), False),
        ({"league": "Eredivisie"}, Filter(), True),
        ({"league": "Serie A"}, Filter(), False),
        ({}, Filter(min_stage=Stage.TALKS), True),
        ({}, Filter(min_stage=Stage.BID), False),
        ({}, Filter(max_tier=Tier.ONE), False),
        ({"club": "Porto", "league": "Eredivisie"}, Filter(), True),
    ],
)
async def test_a_rule_matches_by_subject_stage_and_tier(database: Database, subject: dict[str, str], wish: Filter, matches: bool) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, 1)
        await alerts.add_rule(conn, 1, 10, wish, NOW, club=subject.get("club"), league=subject.get("league"))
        news = await news_of(conn, await said(conn, jo, feed, "one"), PACK_SCOPE, rung=3)
        assert await enqueue(conn, news, jo, ["Ajax"], ["Eredivisie"]) == int(matches)


async def test_paused_rules_and_guilds_that_left_get_nothing(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, 1, 2, 3)
        for guild_id in (1, 2, 3):
            await alerts.add_rule(conn, guild_id, guild_id * 10, Filter(), NOW)
            await follows.follow(conn, guild_id, guild_id, "list", Place.CHANNEL, Filter(), NOW, player_id=jo.id)
        await follows.follow(conn, 8, 2, "list", Place.DM, Filter(), NOW, player_id=jo.id)
        await alerts.pause_channel(conn, 10, "gone")
        await guilds.leave_guild(conn, 2, NOW)
        news = await news_of(conn, await said(conn, jo, feed, "one"), PACK_SCOPE)
        assert await enqueue(conn, news, jo) == 1
        assert [(row.channel_id, row.mentions) for row in await told(conn)] == [(30, (3,))]


async def test_pausing_a_channel_drops_the_alerts_that_wait_for_it(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, 1)
        for channel_id in (10, 11):
            await alerts.add_rule(conn, 1, channel_id, Filter(), NOW)
        for name in ("one", "two"):
            await enqueue(conn, await news_of(conn, await said(conn, jo, feed, name), PACK_SCOPE), jo)
        await alerts.pause_channel(conn, 10, "gone")
        assert await outbox.queue_depth(conn) == 2
        assert [row.channel_id for row in await outbox.claim(conn, "list", NOW, LEASE, 9)] == [11]
        assert await outbox.prune(conn, NOW + DAY) == 2


async def test_another_guilds_scope_gets_nothing(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, 1, 2)
        hostile = await own_feed(conn, 1, "hostile")
        for guild_id in (1, 2):
            await alerts.add_rule(conn, guild_id, guild_id * 10, Filter(), NOW)
            await follows.follow(conn, 5, guild_id, "list", Place.DM, Filter(), NOW, player_id=jo.id)
        await follows.follow(conn, 6, DIRECT, "list", Place.DM, Filter(), NOW, player_id=jo.id)
        news = await news_of(conn, await said(conn, jo, hostile, "lie"), await scope(conn, 1))
        assert await enqueue(conn, news, jo) == 2
        assert [(row.guild_id, row.channel_id, row.user_id) for row in await told(conn)] == [(1, 10, 0), (1, 0, 5)]
        news = await news_of(conn, await said(conn, jo, feed, "truth"), PACK_SCOPE)
        assert await enqueue(conn, news, jo) == 3
        assert {(row.guild_id, row.user_id) for row in (await told(conn))[2:]} == {(2, 0), (2, 5), (DIRECT, 6)}


async def test_two_hundred_followers_are_mentioned_in_parts(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, 1)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW, role_id=3)
        for user_id in range(1000, 1200):
            await follows.follow(conn, user_id, 1, "list", Place.CHANNEL, Filter(), NOW, player_id=jo.id)
        news = await news_of(conn, await said(conn, jo, feed, "one"), PACK_SCOPE)
        assert await enqueue(conn, news, jo) == 3
        rows = await told(conn)
        assert [(row.part, len(row.mentions), row.role_id) for row in rows] == [(0, 75, 3), (1, 75, None), (2, 50, None)]
        assert [user_id for row in rows for user_id in row.mentions] == list(range(1000, 1200))
        assert len({row.nonce for row in rows}) == 3
        assert await enqueue(conn, news, jo) == 0
        assert await told(conn) == rows


async def test_a_follower_brings_the_alert_to_the_guilds_channel(database: Database) -> None:
    """The mention needs a message to stand in, also where no rule of the channel asks for this one."""
    async with database.writing() as conn:
        feed, jo = await start(conn, 1, 2)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW, club="Elsewhere", role_id=3, style=Style.COMPACT)
        await follows.follow(conn, 5, 1, "list", Place.CHANNEL, Filter(), NOW, club="Ajax")
        await follows.follow(conn, 6, 2, "list", Place.CHANNEL, Filter(), NOW, club="Ajax")
        news = await news_of(conn, await said(conn, jo, feed, "one"), PACK_SCOPE)
        assert await enqueue(conn, news, jo, ["Ajax"]) == 1
        [row] = await told(conn)
        assert (row.channel_id, row.mentions, row.role_id, row.style) == (10, (5,), None, "compact")


async def test_a_member_gets_one_direct_message(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, 1, 2)
        for guild_id in (1, 2, DIRECT):
            await follows.follow(conn, 5, guild_id, "list", Place.DM, Filter(), NOW, player_id=jo.id)
            await follows.follow(conn, 5, guild_id, "list", Place.DM, Filter(), NOW, club="Ajax")
        await follows.set_dm_channel(conn, 5, 50, NOW)
        await follows.follow(conn, 6, DIRECT, "list", Place.DM, Filter(), NOW, player_id=jo.id)
        news = await news_of(conn, await said(conn, jo, feed, "one"), PACK_SCOPE)
        assert await enqueue(conn, news, jo, ["Ajax"]) == 2
        known, new = await told(conn)
        assert (known.kind, known.user_id, known.channel_id, known.guild_id) == (Kind.DIRECT, 5, 50, 1)
        assert (new.kind, new.user_id, new.channel_id, new.guild_id) == (Kind.DIRECT, 6, 0, DIRECT)
        assert await enqueue(conn, news, jo, ["Ajax"]) == 0


async def test_muted_absent_refusing_and_choosy_members_are_left_out(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, 1)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW)
        for place in (Place.DM, Place.CHANNEL):
            for user_id in (5, 6, 7, 8, 9):
                wish = Filter(min_stage=Stage.BID) if user_id == 8 else Filter(max_tier=Tier.ONE) if user_id == 9 else Filter()
                subject = {"club": "Ajax"} if place is Place.DM else {"player_id": jo.id}
                await follows.follow(conn, user_id, 1, "list", place, wish, NOW, **subject)
        await follows.mute(conn, 6, jo.id, NOW)
        await follows.set_absent(conn, 1, 7, NOW)
        news = await news_of(conn, await said(conn, jo, feed, "one"), PACK_SCOPE)
        assert await enqueue(conn, news, jo, ["Ajax"]) == 2
        channel, direct = await told(conn)
        assert (channel.mentions, direct.user_id) == ((5,), 5)
        await follows.set_present(conn, 1, 7)
        await follows.dm_refused(conn, 5, NOW)
        news = await news_of(conn, await said(conn, jo, feed, "two"), PACK_SCOPE)
        assert await enqueue(conn, news, jo, ["Ajax"]) == 2
        channel, direct = (await told(conn))[2:]
        assert (channel.mentions, direct.user_id) == ((5, 7), 7)


async def test_a_story_that_reaches_more_readers_later_adds_only_those(database: Database) -> None:
    """Another tier limit, or another destination in the same item: the same story."""
    async with database.writing() as conn:
        feed, jo = await start(conn, 1)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW)
        await follows.follow(conn, 5, 1, "list", Place.CHANNEL, Filter(), NOW, player_id=jo.id)
        await follows.follow(conn, 6, 1, "list", Place.CHANNEL, Filter(max_tier=Tier.ONE), NOW, player_id=jo.id)
        await follows.follow(conn, 7, 1, "list", Place.DM, Filter(max_tier=Tier.ONE), NOW, player_id=jo.id)
        report = await said(conn, jo, feed, "one", tier=Tier.ONE)
        assert await enqueue(conn, await news_of(conn, report, PACK_SCOPE), jo) == 1
        assert await enqueue(conn, await news_of(conn, report, PACK_SCOPE, max_tier="1"), jo) == 1
        channel, direct = await told(conn)
        assert (channel.mentions, direct.user_id) == ((5, 6), 7)


async def test_followers_who_come_after_the_message_was_taken_get_a_part_of_their_own(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, 1)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW)
        news = await news_of(conn, await said(conn, jo, feed, "one"), PACK_SCOPE)
        assert await enqueue(conn, news, jo) == 1
        [row] = await outbox.claim(conn, "list", NOW, LEASE, 9)
        await follows.follow(conn, 5, 1, "list", Place.CHANNEL, Filter(), NOW, player_id=jo.id)
        assert await enqueue(conn, news, jo) == 1
        assert [(row.part, row.mentions) for row in await told(conn)] == [(0, ()), (1, (5,))]
        await outbox.give_up(conn, row.id, "refused", NOW)
        await follows.follow(conn, 6, 1, "list", Place.CHANNEL, Filter(), NOW, player_id=jo.id)
        assert await enqueue(conn, news, jo) == 0, "nobody is mentioned under a message that never came"


async def test_each_destination_names_its_transport(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, 1)
        await guilds.join_guild(conn, 2, "Console", "console", NOW)
        for guild_id in (1, 2):
            await alerts.add_rule(conn, guild_id, guild_id * 10, Filter(), NOW)
        await follows.follow(conn, 5, 2, "console", Place.DM, Filter(), NOW, player_id=jo.id)
        news = await news_of(conn, await said(conn, jo, feed, "one"), PACK_SCOPE)
        assert await enqueue(conn, news, jo) == 3
        assert {(row.transport, row.guild_id) for row in await told(conn)} == {("list", 1), ("console", 2)}
        assert await outbox.queue_depth(conn) == 3
        assert await outbox.queue_depth(conn, guild_id=2) == 2
        assert [row.guild_id for row in await outbox.claim(conn, "list", NOW, LEASE, 9)] == [1]


async def test_a_thousand_destinations_are_queued_at_once(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, *range(1, 501))
        for guild_id in range(1, 501):
            await alerts.add_rule(conn, guild_id, guild_id * 10, Filter(), NOW)
            await follows.follow(conn, guild_id, guild_id, "list", Place.DM, Filter(), NOW, player_id=jo.id)
        news = await news_of(conn, await said(conn, jo, feed, "one"), PACK_SCOPE)
        assert await enqueue(conn, news, jo) == 1000
        rows = await told(conn)
        assert len({(row.channel_id, row.user_id) for row in rows}) == len({row.nonce for row in rows}) == 1000
        assert await enqueue(conn, news, jo) == 0


async def test_a_report_that_must_go_takes_its_messages_along(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn, 1)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW)
        one, two = await said(conn, jo, feed, "one"), await said(conn, jo, feed, "two")
        for report in (one, two):
            await enqueue(conn, await news_of(conn, report, PACK_SCOPE), jo)
        assert await rumours.forget_report(conn, one.id)
        assert not await rumours.forget_report(conn, one.id)
        assert [row.report_id for row in await told(conn)] == [two.id]
        assert await rumours.player_reports(conn, jo.id, PACK_SCOPE) == (two,)


async def test_news_is_decided_once(database: Database) -> None:
    async with database.writing() as conn:
        feed, jo = await start(conn)
        report = await said(conn, jo, feed, "one")
        news = await news_of(conn, report, PACK_SCOPE)
        assert news == News(news.id, PACK_SCOPE, "any", report.id, "stage_up", f"{report.item_id}.1.{jo.id}", "interest", NOW)
        assert await news_of(conn, report, PACK_SCOPE, rung=7) == news
        assert await news_of(conn, report, PACK_SCOPE, max_tier="1") != news
        assert await outbox.news_by_id(conn, news.id) == news
        assert await outbox.news_by_id(conn, news.id + 99) is None


async def test_a_notice_is_told_once_a_story(database: Database) -> None:
    async with database.writing() as conn:
        assert await outbox.enqueue_notice(conn, 1, 10, "paused", "The channel is gone.", "list", NOW)
        assert not await outbox.enqueue_notice(conn, 1, 10, "paused", "The channel is gone.", "list", NOW)
        assert await outbox.enqueue_notice(conn, 1, 10, "hint", "Allow messages.", "list", NOW, mention=5)
        assert await outbox.enqueue_notice(conn, DIRECT, 0, "hint", "Hello.", "list", NOW, user_id=5)
        rows = await told(conn)
        assert [(row.kind, row.channel_id, row.user_id, row.text, row.mentions) for row in rows] == [
            (Kind.NOTICE, 10, 0, "The channel is gone.", ()),
            (Kind.NOTICE, 10, 0, "Allow messages.", (5,)),
            (Kind.NOTICE, 0, 5, "Hello.", ()),
        ]
        for channel_id, user_id in ((0, 0), (10, 5)):
            with pytest.raises(ValueError, match="to a channel or to a member"):
                await outbox.enqueue_notice(conn, 1, channel_id, "s", "t", "list", NOW, user_id=user_id)


async def test_an_id_is_never_given_twice(database: Database) -> None:
    """A button of a forgotten message must not lead to another."""
    async with database.writing() as conn:
        await outbox.enqueue_notice(conn, 1, 10, "a", "A", "list", NOW)
        [first] = await told(conn)
        await guilds.forget_guild(conn, 1)
        await outbox.enqueue_notice(conn, 1, 10, "b", "B", "list", NOW)
        assert [row.id for row in await told(conn)] == [first.id + 1]
        assert replace(first, id=0) != first
