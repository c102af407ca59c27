"""Players whom feeds named first and a list holds later."""

from __future__ import annotations

from bot.transfers.model import PACK_SCOPE, Filter, Place, Player
from db import adopt, alerts, follows, listed, outbox, players, rumours, threads
from db.engine import Database
from db.listed import Brought, ListedPlayer
from db.types import Connection
from tests.db.world import LEASE, NOW, guild, news_of, own_feed, pack, player_by_key, said, scope

ROW = ListedPlayer("Q1", "Zoltán Próba", ("Zoltán Tamás Próba",), "Ajax", "forward", 2001)
HERE = Filter()


async def found(conn: Connection, name: str) -> Player:
    return await players.ensure_player(conn, f"found:{name}", name.title(), NOW)


async def heir(conn: Connection, key: str = "Q1") -> Player:
    player = await player_by_key(conn, key)
    assert player
    return player


async def test_what_was_said_of_a_found_player_is_the_listed_ones(database: Database) -> None:
    async with database.writing() as conn:
        await guild(conn, 1)
        [feed] = await pack(conn, "a")
        old, other = await found(conn, "zoltan proba"), await found(conn, "somebody else")
        report = await said(conn, old, feed, "one")
        theirs = await said(conn, other, feed, "two")
        await follows.follow(conn, 7, 1, "list", Place.DM, HERE, NOW, player_id=old.id)
        await follows.mute(conn, 8, old.id, NOW)
        await alerts.add_rule(conn, 1, 5, HERE, NOW, player_id=old.id)
        await outbox.enqueue(conn, [await news_of(conn, report, PACK_SCOPE)], player_id=old.id, clubs=(), leagues=(), now=NOW)
        [alert] = await outbox.claim(conn, "list", NOW, LEASE, 1)
        await threads.add_thread(conn, alert, old.id, "any", 100, NOW, opened=True, sure=True)
        await listed.import_listed(conn, [ROW], {}, NOW)
        assert await adopt.adopt_found(conn) == 1
        new = await heir(conn)
        assert [thread.thread_id for thread in await threads.threads_of(conn, 5, [new.id])] == [100]
        assert [r.id for r in await rumours.player_reports(conn, new.id, PACK_SCOPE)] == [report.id]
        assert [r.id for r in await rumours.player_reports(conn, other.id, PACK_SCOPE)] == [theirs.id]
        assert [f.player_id for f in await follows.follows_of(conn, 7)] == [new.id]
        assert await follows.mutes(conn, 8) == [new]
        assert [rule.player_id for rule in await alerts.rules(conn, 1)] == [new.id]
        assert await players.visible_player(conn, old.id, PACK_SCOPE) == new
        assert [name.name for name in await players.found_names(conn, PACK_SCOPE)] == ["Somebody Else"]
        assert await adopt.adopt_found(conn) == 0


async def test_who_follows_or_mutes_two_who_are_one_does_so_once(database: Database) -> None:
    async with database.writing() as conn:
        await guild(conn, 1)
        await listed.import_listed(conn, [ROW], {}, NOW)
        new = await heir(conn)
        for player in (new, await found(conn, "zoltan proba"), await found(conn, "zoltan tamas proba")):
            await follows.follow(conn, 7, 1, "list", Place.DM, HERE, NOW, player_id=player.id)
            await follows.mute(conn, 7, player.id, NOW)
        assert await adopt.adopt_found(conn) == 2
        assert [f.player_id for f in await follows.follows_of(conn, 7)] == [new.id]
        assert await follows.mutes(conn, 7) == [new]


async def test_a_name_that_two_bear_and_a_single_word_are_left_open(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        shared, single = await found(conn, "zoltan proba"), await found(conn, "proba")
        await said(conn, shared, feed, "one")
        await said(conn, single, feed, "two")
        rows = [ROW, ListedPlayer("Q2", "Zoltan Proba", (), "Porto"), ListedPlayer("Q3", "Proba", (), "Lyon")]
        await listed.import_listed(conn, rows, {}, NOW)
        assert await adopt.adopt_found(conn) == 0
        assert {name.player_id for name in await players.found_names(conn, PACK_SCOPE)} == {shared.id, single.id}


async def test_no_feed_is_heard_where_it_is_not_enabled(database: Database) -> None:
    async with database.writing() as conn:
        await guild(conn, 1)
        feed = await own_feed(conn, 1, "theirs")
        old = await found(conn, "zoltan proba")
        report = await said(conn, old, feed, "one")
        await listed.import_listed(conn, [ROW], {}, NOW)
        await adopt.adopt_found(conn)
        new = await heir(conn)
        assert await rumours.player_reports(conn, new.id, PACK_SCOPE) == ()
        assert [r.id for r in await rumours.player_reports(conn, new.id, await scope(conn, 1))] == [report.id]


async def test_an_import_says_what_it_changed_and_the_same_again_changes_nothing(database: Database) -> None:
    async with database.writing() as conn:
        assert await listed.newest_import(conn) == 0
        assert await listed.import_listed(conn, [ROW], {}, NOW) == Brought(1, 0)
        mark = await listed.newest_import(conn)
        assert await listed.import_listed(conn, [ROW], {}, NOW) == Brought(0, 0)
        assert await listed.newest_import(conn) == mark
        more = ListedPlayer("Q1", "Zoltán Próba", ("Zoli",), "Ajax", "forward", 2001)
        assert await listed.import_listed(conn, [more], {}, NOW) == Brought(0, 1)
        assert await listed.newest_import(conn) > mark
        assert await listed.imported(conn, ()) == [more]


async def test_lists_take_back_their_own_names_only(database: Database) -> None:
    shipped = ListedPlayer("zoltan proba", "Zoltán Próba", ("Zoli", "Tamás"), "Ajax")
    async with database.writing() as conn:
        await listed.sync_listed(conn, [shipped], NOW)
        assert await listed.import_listed(conn, [], {"zoltan proba": ("Zoli", "Zolika")}, NOW) == Brought(0, 1)
        assert await listed.imported(conn, {"zoltan proba"}) == [ListedPlayer("zoltan proba", "Zoltán Próba", ("Zolika",), "Ajax")]
        await listed.sync_listed(conn, [ListedPlayer("zoltan proba", "Zoltán Próba", ("Zoli",), "Ajax")], NOW)
        [known] = await listed.listed_names(conn)
        assert known.aliases == ("Zoli", "Zolika")
        await listed.import_listed(conn, [], {"zoltan proba": ()}, NOW)
        [known] = await listed.listed_names(conn)
        assert known.aliases == ("Zoli",)


async def test_an_imported_player_whom_the_shipped_list_holds_later_is_one_with_him(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        await listed.import_listed(conn, [ROW], {}, NOW)
        old = await heir(conn)
        report = await said(conn, old, feed, "one")
        await listed.sync_listed(conn, [ListedPlayer("zoltan proba", "Zoltán Próba", (), "Ajax")], NOW)
        assert await adopt.retire(conn, {"Q1": "zoltan proba", "Q9": "zoltan proba"}) == 1
        new = await heir(conn, "zoltan proba")
        assert [r.id for r in await rumours.player_reports(conn, new.id, PACK_SCOPE)] == [report.id]
        assert [known.player_id for known in await listed.listed_names(conn)] == [new.id]
        assert await players.visible_player(conn, old.id, PACK_SCOPE) == new
