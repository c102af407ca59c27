"""Which feeds a guild has, and the scopes that come of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.transfers.model import DIRECT, PACK_SCOPE, Filter, Place, Tier
from db import alerts, boards, feeds, follows, guild_feeds, guilds, lenses, rumours, scopes, tiers
from db.engine import Database
from db.types import Connection
from tests.db.world import NOW, a_player, guild, news_of, own_feed, pack, said, scope


async def listed(conn: Connection, guild_id: int) -> list[tuple[str | None, bool, bool]]:
    return [(feed.title or feed.url, feed.pack, feed.paused) for feed in await guild_feeds.guild_feeds(conn, guild_id)]


async def test_a_guild_has_the_pack_and_its_own_feeds(database: Database) -> None:
    async with database.writing() as conn:
        a, _ = await pack(conn, "a", "b")
        await guild(conn, 1)
        await guild(conn, 2)
        assert await scope(conn, 1) == await scope(conn, 2) == await scope(conn, 99) == await scope(conn, DIRECT) == PACK_SCOPE
        own = await own_feed(conn, 1, "own")
        assert await guild_feeds.pause_feed(conn, 1, a.id, NOW)
        assert await listed(conn, 1) == [("A", True, True), ("B", True, False), ("https://own.example/rss", False, False)]
        assert await listed(conn, 2) == [("A", True, False), ("B", True, False)]
        assert await guild_feeds.count_own(conn, 1) == 1
        assert await guild_feeds.guilds_of_feed(conn, own.id) == [1]
        assert await guild_feeds.guilds_of_feed(conn, a.id) == []


async def test_guilds_with_equal_sets_share_a_scope(database: Database) -> None:
    async with database.writing() as conn:
        a, b = await pack(conn, "a", "b")
        for guild_id in (1, 2):
            await guild(conn, guild_id)
        for feed in (a, b):
            await guild_feeds.pause_feed(conn, 1, feed.id, NOW)
        for feed in (b, a):
            await guild_feeds.pause_feed(conn, 2, feed.id, NOW)
        shared = await scope(conn, 1)
        assert await scope(conn, 2) == shared != PACK_SCOPE
        assert await scopes.scopes_with_feed(conn, a.id) == [PACK_SCOPE]
        own = await own_feed(conn, 1, "own")
        assert await scope(conn, 1) != shared
        assert await scope(conn, 2) == shared
        assert await scopes.scopes_with_feed(conn, own.id) == [await scope(conn, 1)]


async def test_pausing_and_resuming_comes_back_to_the_same(database: Database) -> None:
    async with database.writing() as conn:
        [a] = await pack(conn, "a")
        await guild(conn, 1)
        assert await guild_feeds.pause_feed(conn, 1, a.id, NOW)
        assert await guild_feeds.resume_feed(conn, 1, a.id)
        assert not await guild_feeds.resume_feed(conn, 1, a.id)
        assert await scope(conn, 1) == PACK_SCOPE
        assert await guild_feeds.guilds_of_feed(conn, a.id) == []
        own = await own_feed(conn, 1, "own")
        mine = await scope(conn, 1)
        assert await guild_feeds.pause_feed(conn, 1, own.id, NOW)
        assert await scope(conn, 1) == PACK_SCOPE
        assert await guild_feeds.guilds_of_feed(conn, own.id) == []
        assert await guild_feeds.count_own(conn, 1) == 1
        assert await guild_feeds.resume_feed(conn, 1, own.id)
        assert await scopes.scopes_with_feed(conn, own.id) == [await scope(conn, 1)]
        assert await scope(conn, 1) > mine, "the scope that nobody used was deleted, and its id is not given twice"


async def test_a_pack_feed_cannot_be_removed_and_others_feeds_not_paused(database: Database) -> None:
    async with database.writing() as conn:
        [a] = await pack(conn, "a")
        for guild_id in (1, 2):
            await guild(conn, guild_id)
        own = await own_feed(conn, 1, "own")
        await guild_feeds.pause_feed(conn, 1, a.id, NOW)
        assert not await guild_feeds.remove_feed(conn, 1, a.id)
        assert not await guild_feeds.remove_feed(conn, 2, own.id)
        assert not await guild_feeds.pause_feed(conn, 2, own.id, NOW)
        assert not await guild_feeds.resume_feed(conn, 2, own.id)
        assert await listed(conn, 1) == [("A", True, True), ("https://own.example/rss", False, False)]
        assert await guild_feeds.remove_feed(conn, 1, own.id)
        assert await listed(conn, 1) == [("A", True, True)]


async def test_a_feed_of_ones_own_that_joined_the_pack_stays_ones_own(database: Database) -> None:
    async with database.writing() as conn:
        await guild(conn, 1)
        own = await own_feed(conn, 1, "own")
        await pack(conn, "own")
        assert await scope(conn, 1) == PACK_SCOPE
        assert await guild_feeds.count_own(conn, 1) == 0
        await feeds.sync_pack(conn, [], NOW)
        assert await guild_feeds.count_own(conn, 1) == 1
        assert await scopes.scopes_with_feed(conn, own.id) == [await scope(conn, 1)]


async def test_scopes_of_guilds_that_left_see_nothing(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "a")
        await guild(conn, 1)
        own = await own_feed(conn, 1, "own")
        await guilds.leave_guild(conn, 1, NOW)
        assert await scopes.scopes_with_feed(conn, own.id) == []
        await guild(conn, 1)
        assert await scopes.scopes_with_feed(conn, own.id) == [await scope(conn, 1)]


async def test_guilds_that_change_their_feeds_at_once_find_each_other(database: Database) -> None:
    async with database.writing() as conn:
        [a] = await pack(conn, "a")
        for guild_id in range(1, 11):
            await guild(conn, guild_id)

    async def flip(guild_id: int) -> int:
        for _ in range(3):
            async with database.writing() as conn:
                await guild_feeds.pause_feed(conn, guild_id, a.id, NOW)
            async with database.writing() as conn:
                await guild_feeds.resume_feed(conn, guild_id, a.id)
        async with database.writing() as conn:
            await guild_feeds.pause_feed(conn, guild_id, a.id, NOW)
            return await scope(conn, guild_id)

    assert len(set(await asyncio.gather(*(flip(guild_id) for guild_id in range(1, 11))))) == 1


async def test_a_scope_with_news_waits_until_the_news_is_forgotten(database: Database) -> None:
    async with database.writing() as conn:
        await guild(conn, 1)
        own = await own_feed(conn, 1, "own")
        mine = await scope(conn, 1)
        report = await said(conn, await a_player(conn, "Jo Bloggs"), own, "one")
        await news_of(conn, report, mine)
        await guild_feeds.pause_feed(conn, 1, own.id, NOW)
        await guild_feeds.resume_feed(conn, 1, own.id)
        assert await scope(conn, 1) == mine


async def test_tier_limits_are_those_of_working_rules_and_follows(database: Database) -> None:
    async with database.writing() as conn:
        player = await a_player(conn, "Jo Bloggs")
        for guild_id in (1, 2, 3):
            await guild(conn, guild_id)
        await own_feed(conn, 3, "own")
        assert await scopes.tier_limits(conn, [PACK_SCOPE]) == {PACK_SCOPE: []}
        await alerts.add_rule(conn, 1, 11, Filter(), NOW)
        await alerts.add_rule(conn, 1, 12, Filter(max_tier=Tier.ONE), NOW)
        await alerts.add_rule(conn, 3, 31, Filter(max_tier=Tier.TWO), NOW)
        assert await scopes.tier_limits(conn, [PACK_SCOPE]) == {PACK_SCOPE: ["1", "any"]}
        third = await scope(conn, 3)
        assert await scopes.tier_limits(conn, [third, PACK_SCOPE]) == {third: ["2"], PACK_SCOPE: ["1", "any"]}
        await alerts.pause_channel(conn, 12, "gone")
        assert await scopes.tier_limits(conn, [PACK_SCOPE]) == {PACK_SCOPE: ["any"]}
        await follows.follow(conn, 5, 2, "list", Place.DM, Filter(max_tier=Tier.THREE), NOW, player_id=player.id)
        await follows.follow(conn, 5, DIRECT, "list", Place.DM, Filter(max_tier=Tier.FOUR), NOW, club="Ajax")
        assert await scopes.tier_limits(conn, [PACK_SCOPE]) == {PACK_SCOPE: ["3", "4", "any"]}
        assert await scopes.tier_limits(conn, [third, PACK_SCOPE]) == {third: ["2"], PACK_SCOPE: ["3", "4", "any"]}
        await follows.set_absent(conn, 2, 5, NOW)
        await guilds.leave_guild(conn, 1, NOW)
        assert await scopes.tier_limits(conn, [PACK_SCOPE]) == {PACK_SCOPE: ["4"]}


async def test_guilds_with_equal_tiers_share_a_scope_whatever_their_feeds_do_later(database: Database) -> None:
    async with database.writing() as conn:
        a, _ = await pack(conn, "a", "b")
        for guild_id in (1, 2, 3):
            await guild(conn, guild_id)
        await tiers.set_tiers(conn, 1, {"L'Équipe": Tier.ONE, "Mill": Tier.FOUR}, NOW)
        await tiers.set_tiers(conn, 2, {"mill": Tier.FOUR}, NOW)
        assert len({await scope(conn, guild_id) for guild_id in (1, 2, 3)}) == 3
        await tiers.set_tiers(conn, 2, {"l'equipe": Tier.ONE}, NOW)
        shared = await scope(conn, 1)
        assert await scope(conn, 2) == shared
        assert (await lenses.lens_of(conn, shared)).tiers == {"l'equipe": Tier.ONE, "mill": Tier.FOUR}
        assert (await lenses.lens_of(conn, PACK_SCOPE)).tiers == {}
        await feeds.sync_pack(conn, [("https://a.example/rss", "A", "a"), ("https://c.example/rss", "C", "c")], NOW)
        assert await scope(conn, 1) == await scope(conn, 2) != PACK_SCOPE
        assert await scopes.scopes_with_feed(conn, a.id) == sorted([PACK_SCOPE, await scope(conn, 1)])
        assert (await lenses.lens_of(conn, await scope(conn, 1))).tiers == {"l'equipe": Tier.ONE, "mill": Tier.FOUR}
        await tiers.set_tiers(conn, 1, {"L'Équipe": None, "Mill": None}, NOW)
        assert await scope(conn, 1) == PACK_SCOPE
        assert list(await tiers.guild_tiers(conn, 2)) == ["l'equipe", "mill"]


async def test_a_report_is_seen_with_the_scopes_tier(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        await guild(conn, 1)
        player = await a_player(conn, "Jo Bloggs")
        kept = await said(conn, player, feed, "one", origin="Mill", tier=Tier.FOUR)
        await tiers.set_tiers(conn, 1, {"MILL": Tier.ONE}, NOW)
        [here] = await rumours.player_reports(conn, player.id, await scope(conn, 1))
        [there] = await rumours.player_reports(conn, player.id, PACK_SCOPE)
        assert (here.tier, there.tier) == (Tier.ONE, Tier.FOUR)
        assert here == replace(kept, tier=Tier.ONE)
        [board] = await boards.reports_of(conn, await scope(conn, 1), [player.id], NOW)
        assert board == here
