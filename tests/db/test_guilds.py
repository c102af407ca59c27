"""Guilds: taken in, left, restored, forgotten."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select

from bot.transfers.model import PACK_SCOPE, Filter, Guild, Place, Style
from db import alerts, feeds, follows, guild_feeds, guilds, outbox, players, rumours, scopes, wrong
from db.engine import Database
from db.tables import metadata
from db.types import Connection
from tests.db.world import DAY, LEASE, NOW, a_player, guild, news_of, own_feed, pack, said, scope


async def counts(conn: Connection) -> dict[str, int]:
    """How many rows each table holds, where it holds any."""
    found = {table.name: await conn.scalar(select(func.count()).select_from(table)) for table in metadata.sorted_tables}
    return {name: number for name, number in found.items() if number}


async def test_a_guild_joins_leaves_and_comes_back_as_it_was(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "a")
        joined = await guild(conn, 1)
        assert joined == Guild(1, "Guild 1", PACK_SCOPE, "list")
        await guilds.join_guild(conn, 2, "Other", "console", NOW)
        own = await own_feed(conn, 1, "own")
        await guilds.set_notices_channel(conn, 1, 7)
        mine = replace(joined, scope_id=await scope(conn, 1), notices_channel_id=7)
        assert await guilds.live_guilds(conn, "list") == [mine]
        await guilds.leave_guild(conn, 1, NOW + DAY)
        await guilds.leave_guild(conn, 1, NOW + 2 * DAY)
        assert await guilds.guild(conn, 1) == replace(mine, removed_at=NOW + DAY)
        assert await guilds.live_guilds(conn, "list") == []
        assert await guilds.due_for_forgetting(conn, NOW + DAY) == []
        assert await guilds.due_for_forgetting(conn, NOW + 2 * DAY) == [1]
        back = await guilds.join_guild(conn, 1, "Renamed", "list", NOW + 3 * DAY)
        assert back == replace(mine, name="Renamed", scope_id=back.scope_id)
        assert await scopes.scopes_with_feed(conn, own.id) == [back.scope_id]
        assert await guilds.guild(conn, 3) is None


async def test_leaving_drops_what_waits(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        await guild(conn, 1)
        await guild(conn, 2)
        for guild_id in (1, 2):
            await alerts.add_rule(conn, guild_id, guild_id * 10, Filter(), NOW)
        player = await a_player(conn, "Jo Bloggs")
        await follows.follow(conn, 5, 1, "list", Place.DM, Filter(), NOW, player_id=player.id)
        news = await news_of(conn, await said(conn, player, feed, "one"), PACK_SCOPE)
        assert await outbox.enqueue(conn, [news], player_id=player.id, clubs=[], leagues=[], now=NOW) == 3
        await guilds.leave_guild(conn, 1, NOW)
        assert [row.channel_id for row in await outbox.claim(conn, "list", NOW, LEASE, 9)] == [20]


async def test_a_forgotten_guild_leaves_nothing(database: Database) -> None:
    async with database.writing() as conn:
        [trusted] = await pack(conn, "pack")
        known = await a_player(conn, "Jo Bloggs")
        await said(conn, known, trusted, "kept")
        before = await counts(conn)
        await guild(conn, 1)
        own = await own_feed(conn, 1, "own")
        found = await a_player(conn, "Zed Found")
        report = await said(conn, found, own, "one")
        await said(conn, known, own, "two")
        mine = await scope(conn, 1)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW, player_id=found.id)
        await follows.follow(conn, 5, 1, "list", Place.CHANNEL, Filter(), NOW, player_id=found.id)
        await follows.follow(conn, 6, 1, "list", Place.DM, Filter(), NOW, club="Ajax")
        news = await news_of(conn, report, mine)
        assert await outbox.enqueue(conn, [news], player_id=found.id, clubs=["Ajax"], leagues=[], now=NOW) == 2
        await outbox.enqueue_notice(conn, 1, 10, "hello", "Hello", "list", NOW)
        await wrong.add_wrong(conn, 1, 7, report.id, NOW)
        await guild_feeds.pause_feed(conn, 1, trusted.id, NOW)
        await guilds.forget_guild(conn, 1)
        assert await counts(conn) == before


async def test_forgetting_one_guild_leaves_the_others_whole(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "pack")
        for guild_id in (1, 2):
            await guild(conn, guild_id)
        shared = await own_feed(conn, 1, "shared")
        await own_feed(conn, 2, "shared")
        alone = await own_feed(conn, 1, "alone")
        player = await a_player(conn, "Jo Bloggs")
        report = await said(conn, player, shared, "one")
        await said(conn, player, alone, "two")
        for guild_id in (1, 2):
            await follows.follow(conn, 5, guild_id, "list", Place.DM, Filter(), NOW, player_id=player.id)
        await guilds.forget_guild(conn, 1)
        assert await feeds.feed(conn, alone.id) is None
        assert await scopes.scopes_with_feed(conn, shared.id) == [await scope(conn, 2)]
        assert await rumours.player_reports(conn, player.id, await scope(conn, 2)) == (report,)
        assert [follow.guild_id for follow in await follows.follows_of(conn, 5)] == [2]
        assert await players.player(conn, player.id) == player


async def test_rules_are_added_changed_paused_and_removed(database: Database) -> None:
    async with database.writing() as conn:
        await guild(conn, 1)
        await guild(conn, 2)
        player = await a_player(conn, "Jo Bloggs")
        everything = await alerts.add_rule(conn, 1, 10, Filter(), NOW)
        one = await alerts.add_rule(conn, 1, 11, Filter(), NOW, player_id=player.id, role_id=9, style=Style.FORUM)
        assert (one.player, one.role_id, one.style, one.filter) == ("Jo Bloggs", 9, Style.FORUM, Filter())
        assert await alerts.rules(conn, 1) == [everything, one]
        assert await alerts.rules(conn, 2) == []
        changed = replace(one, club="Ajax", player_id=None, player=None, style=Style.COMPACT)
        assert await alerts.change_rule(conn, changed)
        assert not await alerts.change_rule(conn, replace(changed, guild_id=2))
        assert await alerts.rules(conn, 1) == [everything, changed]
        assert await alerts.mention_channel(conn, 1) == 10
        assert await alerts.pause_channel(conn, 10, "gone") == [1]
        assert await alerts.pause_channel(conn, 10, "gone") == []
        assert await alerts.mention_channel(conn, 1) == 11
        assert (await alerts.rules(conn, 1))[0] == replace(everything, paused="gone")
        assert await alerts.resume_channel(conn, 10) == 1
        assert await alerts.mention_channel(conn, 1) == 10
        assert await alerts.mention_channel(conn, 2) is None
        assert not await alerts.remove_rule(conn, 2, everything.id)
        assert await alerts.remove_rule(conn, 1, everything.id)
        assert await alerts.rules(conn, 1) == [changed]
