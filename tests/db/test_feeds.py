"""Feeds: leased, polled, held, moved; and the default pack."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime

from bot.transfers.model import PACK_SCOPE, Feed, PollState, host_of
from db import feeds, guild_feeds, guilds, rumours, scopes
from db.engine import Database
from tests.db.world import DAY, LEASE, MINUTE, NOW, a_player, guild, own_feed, pack, said, scope, url

POLLED = PollState(due_at=NOW + MINUTE, polled_at=NOW, interval=600)


async def due(database: Database, now: datetime = NOW, limit: int = 100) -> list[str]:
    async with database.writing() as conn:
        return [feed.url for feed in await feeds.due_feeds(conn, now, limit, LEASE)]


async def test_a_feed_is_added_once(database: Database) -> None:
    async with database.writing() as conn:
        first = await feeds.add_feed(conn, url("a"), NOW, title="A", source="paper a")
        again = await feeds.add_feed(conn, url("a"), NOW + DAY, title="B", source="other")
        assert again == first == Feed(id=first.id, url=url("a"), title="A", source="paper a")
        assert await feeds.feed(conn, first.id) == await feeds.feed_by_url(conn, url("a")) == first
        assert await feeds.feed(conn, first.id + 1) is None
        assert await feeds.feed_by_url(conn, url("b")) is None


async def test_only_feeds_that_somebody_uses_are_due(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "pack")
        await feeds.add_feed(conn, url("nobody"), NOW)
        for guild_id, host in ((1, "live"), (2, "left"), (3, "paused")):
            await guild(conn, guild_id)
            feed = await own_feed(conn, guild_id, host)
        await guild_feeds.pause_feed(conn, 3, feed.id, NOW)
        await guilds.leave_guild(conn, 2, NOW)
    assert await due(database) == [url("pack"), url("live")]


async def test_a_leased_feed_is_nobody_elses_until_the_lease_ends(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "a", "b", "c")
    assert await due(database, limit=2) == [url("a"), url("b")]
    assert await due(database) == [url("c")]
    assert await due(database) == []
    assert await due(database, NOW + LEASE) == [url("a"), url("b"), url("c")]


async def test_machines_that_ask_at_once_share_the_feeds(database: Database) -> None:
    hosts = [f"h{n}" for n in range(30)]
    async with database.writing() as conn:
        await pack(conn, *hosts)
    shares = await asyncio.gather(*(due(database, limit=10) for _ in range(6)))
    leased = [address for share in shares for address in share]
    assert len(leased) == len(set(leased))
    rest = await due(database)
    assert sorted(leased + rest) == sorted(map(url, hosts))


async def test_never_polled_feeds_come_first_then_the_longest_due(database: Database) -> None:
    async with database.writing() as conn:
        late, early, fresh = await pack(conn, "late", "early", "fresh")
        await feeds.save_poll(conn, late.id, replace(POLLED, due_at=NOW - MINUTE))
        await feeds.save_poll(conn, early.id, replace(POLLED, due_at=NOW - 2 * MINUTE))
        await feeds.make_due(conn, fresh.id, NOW)
    assert await due(database, limit=2) == [url("fresh"), url("early")]


async def test_a_poll_is_saved_and_ends_the_lease(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "pack")
        await guild(conn, 1)
        feed = await own_feed(conn, 1, "a")
    await due(database)
    state = replace(POLLED, title="Told", etag='"x"', failures=3, failing_since=NOW, error="down", primed_at=NOW, succeeded_at=NOW)
    async with database.writing() as conn:
        await feeds.save_poll(conn, feed.id, state)
        saved = await feeds.feed(conn, feed.id)
        assert saved
        assert saved.title == "Told"
        assert {name: getattr(saved, name) for name in PollState.__slots__} == {name: getattr(state, name) for name in PollState.__slots__}
        await feeds.save_poll(conn, feed.id, POLLED)
        again = await feeds.feed(conn, feed.id)
        assert again == replace(saved, etag=None, failures=0, failing_since=None, error=None, primed_at=None, succeeded_at=None)
    assert url("a") not in await due(database)
    assert url("a") in await due(database, NOW + MINUTE)


async def test_a_pack_feed_keeps_the_packs_title(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        await feeds.save_poll(conn, feed.id, replace(POLLED, title="Something else"))
        saved = await feeds.feed(conn, feed.id)
        assert saved
        assert saved.title == "A"


async def test_a_stopped_feed_rests_until_it_is_made_due(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        await feeds.save_poll(conn, feed.id, replace(POLLED, due_at=NOW, stopped_at=NOW))
    assert await due(database, NOW + DAY) == []
    async with database.writing() as conn:
        await feeds.make_due(conn, feed.id, NOW)
    assert await due(database) == [url("a")]


async def test_a_host_that_asked_to_wait_is_left_alone(database: Database) -> None:
    async with database.writing() as conn:
        await feeds.sync_pack(conn, [("https://Slow.example:443/a", None, None), (url("c"), None, None)], NOW)
        await feeds.hold_host(conn, host_of("https://SLOW.example/x"), NOW + 2 * MINUTE)
        await feeds.hold_host(conn, "slow.example", NOW + MINUTE)
    assert await due(database) == [url("c")]
    assert await due(database, NOW + MINUTE) == []
    assert len(await due(database, NOW + 2 * MINUTE)) == 2


async def test_of_one_host_one_feed_is_leased_at_a_time(database: Database) -> None:
    same = ["https://busy.example/a", "https://busy.example/b", "https://busy.example:8443/c"]
    async with database.writing() as conn:
        await feeds.sync_pack(conn, [(address, None, None) for address in same], NOW)
        first = await feeds.due_feeds(conn, NOW, 10, LEASE)
        assert [feed.url for feed in first] == [same[0], same[2]]
        assert await feeds.due_feeds(conn, NOW, 10, LEASE) == []
        await feeds.save_poll(conn, first[0].id, replace(POLLED, due_at=NOW + DAY))
        assert [feed.url for feed in await feeds.due_feeds(conn, NOW, 10, LEASE)] == [same[1]]


async def test_the_pack_follows_its_list(database: Database) -> None:
    async with database.writing() as conn:
        a, b = await pack(conn, "a", "b")
        await guild(conn, 1)
        own = await own_feed(conn, 1, "own")
        before = await scope(conn, 1)
        b, c = await pack(conn, "b", "c")
        after = await scope(conn, 1)
        assert (await feeds.feed(conn, a.id)) == replace(a, pack=False)
        assert [feed.id for feed in await feeds.all_feeds(conn)] == sorted([b.id, c.id, own.id])
        assert after != before
        assert await scopes.scopes_with_feed(conn, a.id) == []
        assert await scopes.scopes_with_feed(conn, c.id) == [PACK_SCOPE, after]
        await feeds.sync_pack(conn, [], NOW)
        assert [feed.id for feed in await feeds.all_feeds(conn)] == [own.id]


async def test_a_moved_feed_keeps_its_past(database: Database) -> None:
    async with database.writing() as conn:
        [old] = await pack(conn, "old")
        report = await said(conn, await a_player(conn, "Jo Bloggs"), old, "one")
        assert await feeds.merge_feed(conn, old.id, url("new")) == old.id
        moved = await feeds.feed(conn, old.id)
        assert moved
        assert (moved.url, moved.pack) == (url("new"), True)
        assert await rumours.report(conn, report.id) == report
        await feeds.hold_host(conn, "new.example", NOW + DAY)
        await pack(conn, "old")
        assert [feed.id for feed in await feeds.all_feeds(conn)] == [old.id]
    assert await due(database) == []


async def test_a_feed_that_moves_to_anothers_address_brings_its_guilds_and_not_its_words(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "pack")
        for guild_id in (1, 2):
            await guild(conn, guild_id)
        old, new = await own_feed(conn, 1, "old"), await own_feed(conn, 2, "new")
        player = await a_player(conn, "Jo Bloggs")
        report = await said(conn, player, old, "one")
        assert await feeds.merge_feed(conn, old.id, url("new")) == new.id
        assert await feeds.feed(conn, old.id) is None
        assert await rumours.report(conn, report.id) is None
        assert await guild_feeds.guilds_of_feed(conn, new.id) == [1, 2]
        assert await scope(conn, 1) == await scope(conn, 2) != PACK_SCOPE


async def test_a_pack_feed_that_moves_to_anothers_address_stays_in_the_pack(database: Database) -> None:
    async with database.writing() as conn:
        old, other = await pack(conn, "old", "other")
        for guild_id in (1, 2, 3):
            await guild(conn, guild_id)
        new = await own_feed(conn, 1, "new")
        await guild_feeds.pause_feed(conn, 3, old.id, NOW)
        await feeds.merge_feed(conn, old.id, url("new"))
        for _ in range(2):
            assert {feed.id for feed in await feeds.all_feeds(conn) if feed.pack} == {new.id, other.id}
            assert [await scope(conn, guild_id) == PACK_SCOPE for guild_id in (1, 2, 3)] == [True, True, False]
            await pack(conn, "old", "other")


async def test_pausing_a_feed_of_ones_own_does_not_pause_the_packs_when_it_moves_there(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "pack")
        await guild(conn, 1)
        own = await own_feed(conn, 1, "own")
        await guild_feeds.pause_feed(conn, 1, own.id, NOW)
        await feeds.merge_feed(conn, own.id, url("pack"))
        assert [feed.paused for feed in await guild_feeds.guild_feeds(conn, 1)] == [False]
        assert await scope(conn, 1) == PACK_SCOPE
