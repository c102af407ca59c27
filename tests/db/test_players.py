"""Players, listed and found; and reports through a scope."""

from __future__ import annotations

import time
from dataclasses import replace

from bot.transfers.model import PACK_SCOPE, Currency, Fee, MoveType, Player, Stage, Tier
from db import guild_feeds, players, rumours
from db.engine import Database
from db.players import KnownName, ListedPlayer
from tests.db.world import DAY, MINUTE, NOW, a_player, an_item, draft, guild, own_feed, pack, player_by_key, said, scope

LIST = [
    ListedPlayer("odegaard", "Martin Ødegaard", ("Ødegaard", "Martin Odegaard"), "Arsenal", "midfielder", 1998),
    ListedPlayer("rice", "Declan Rice", ("Rice",), "Arsenal"),
]


async def test_a_list_is_brought_in_once_and_followed(database: Database) -> None:
    async with database.writing() as conn:
        assert await players.newest_listed(conn) == 0
        assert await players.sync_listed(conn, LIST, NOW)
        mark = await players.newest_listed(conn)
        assert not await players.sync_listed(conn, reversed(LIST), NOW)
        assert await players.newest_listed(conn) == mark
        odegaard, rice = await players.listed_names(conn)
        assert odegaard == KnownName(
            odegaard.player_id, "Martin Ødegaard", ("Martin Odegaard", "Ødegaard"), "Arsenal", "midfielder", listed=True
        )
        changed = [replace(LIST[0], aliases=("Martin Odegaard", "MØ"), position="playmaker")]
        assert await players.sync_listed(conn, changed, NOW)
        assert await players.newest_listed(conn) > mark
        again = await players.listed_names(conn)
        assert again == [replace(odegaard, aliases=("Martin Odegaard", "MØ"), position="playmaker"), rice]
        assert await player_by_key(conn, "rice") == Player(rice.player_id, "rice", "Declan Rice", "Arsenal", None, listed=True)


async def test_lists_of_two_books_stand_side_by_side(database: Database) -> None:
    async with database.writing() as conn:
        assert await players.sync_listed(conn, LIST[:1], NOW)
        assert await players.sync_listed(conn, LIST[1:], NOW, book="imported")
        assert not await players.sync_listed(conn, LIST[:1], NOW)
        assert not await players.sync_listed(conn, LIST[1:], NOW, book="imported")
        assert len(await players.listed_names(conn)) == 2


async def test_an_official_move_outlives_a_list_that_did_not_hear_of_it(database: Database) -> None:
    async with database.writing() as conn:
        await players.sync_listed(conn, LIST, NOW)
        rice = await player_by_key(conn, "rice")
        assert rice
        mark = await players.newest_listed(conn)
        await players.set_club(conn, rice.id, "Ajax")
        assert await players.newest_listed(conn) > mark
        await players.sync_listed(conn, [LIST[0], replace(LIST[1], position="midfielder")], NOW)
        assert await players.player(conn, rice.id) == replace(rice, club="Ajax", position="midfielder")
        await players.sync_listed(conn, [LIST[0], replace(LIST[1], club="Porto")], NOW)
        assert await players.player(conn, rice.id) == replace(rice, club="Porto")


async def test_a_long_list_takes_seconds(database: Database) -> None:
    rows = [ListedPlayer(f"p{n}", f"First{n} Last{n}", (f"Nick{n}",), f"Club {n % 500}") for n in range(20_000)]
    start = time.monotonic()
    async with database.writing() as conn:
        assert await players.sync_listed(conn, rows, NOW)
        assert len(await players.listed_names(conn)) == 20_000
    async with database.writing() as conn:
        assert await players.sync_listed(conn, [*rows, LIST[0]], NOW)
    assert time.monotonic() - start < 30


async def test_a_player_is_made_once_and_listed_ones_stay_as_they_are(database: Database) -> None:
    async with database.writing() as conn:
        await players.sync_listed(conn, LIST, NOW)
        made = await players.ensure_player(conn, "jo bloggs", "Jo Bloggs", NOW)
        assert made == Player(made.id, "jo bloggs", "Jo Bloggs")
        assert await players.ensure_player(conn, "jo bloggs", "JO BLOGGS", NOW) == made
        listed = await players.ensure_player(conn, "rice", "Someone Else", NOW)
        assert (listed.name, listed.club, listed.listed) == ("Declan Rice", "Arsenal", True)
        assert await players.player(conn, 99_999) is None
        assert await player_by_key(conn, "nobody") is None
        await players.sync_listed(conn, [ListedPlayer("jo bloggs", "Joseph Bloggs", (), "Ajax")], NOW, book="other")
        assert await players.player(conn, made.id) == Player(made.id, "jo bloggs", "Joseph Bloggs", "Ajax", None, listed=True)
        await players.lock_players(conn, [made.id, listed.id])


async def test_a_report_comes_back_as_it_was_kept(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        player = await a_player(conn, "Jo Bloggs")
        full = draft(
            player,
            await an_item(conn, feed, "one"),
            feed,
            at=NOW - DAY,
            stage=Stage.BID_REJECTED,
            move=MoveType.LOAN,
            tier=Tier.AGGREGATOR,
            from_club="Ajax",
            to_club="Porto",
            fee=Fee(12_500_000, Currency.EUR, "€12.5m"),
            credited_to="A Reporter",
            evidence="Porto's bid was rejected.",
            evidence_start=7,
            rule="bid rejected",
            recognised="full name",
            title="Title of one",
            link="https://x.example/one",
            backlog=True,
        )
        first, second = await rumours.add_reports(conn, [full, replace(full, fee=None, to_club=None)])
        assert (first, second) == (replace(full, id=first.id), replace(full, id=second.id, fee=None, to_club=None))
        assert await rumours.report(conn, first.id) == first
        assert await rumours.item_reports(conn, full.item_id) == [first, second]
        assert await rumours.report(conn, second.id + 1) is None
        assert await rumours.add_reports(conn, []) == []


async def test_reports_are_read_oldest_first_as_of_a_day_and_the_newest_of_many(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        player, other = await a_player(conn, "Jo Bloggs"), await a_player(conn, "Al Other")
        second = await said(conn, player, feed, "two", at=NOW + MINUTE, seen_at=NOW + DAY)
        first = await said(conn, player, feed, "one", at=NOW, seen_at=NOW)
        same_time = await said(conn, player, feed, "three", at=NOW + MINUTE, seen_at=NOW)
        await said(conn, other, feed, "four")
        assert await rumours.player_reports(conn, player.id, PACK_SCOPE) == (first, second, same_time)
        assert await rumours.player_reports(conn, player.id, PACK_SCOPE, seen_until=NOW) == (first, same_time)
        assert await rumours.player_reports(conn, player.id, PACK_SCOPE, limit=2) == (second, same_time)


async def test_what_one_guilds_feed_says_no_other_guild_hears(database: Database) -> None:
    """A feed that one server added may say what it likes: nothing of it shows elsewhere."""
    async with database.writing() as conn:
        [trusted] = await pack(conn, "pack")
        for guild_id in (1, 2):
            await guild(conn, guild_id)
        hostile = await own_feed(conn, 1, "hostile")
        invented = await players.ensure_player(conn, "zed invented", "Zed INVENTED", NOW)
        shared = await players.ensure_player(conn, "jo bloggs", "jO bLoGgS THE FRAUD", NOW)
        await said(conn, invented, hostile, "invented", player="Zed INVENTED", to_club="Ajax")
        lie = await said(conn, shared, hostile, "lie", player="jO bLoGgS THE FRAUD", from_club="Hell FC", to_club="Porto")
        theirs, mine = await scope(conn, 2), await scope(conn, 1)
        assert await players.found_names(conn, theirs) == []
        assert await players.named_since(conn, theirs, 0) == set()
        assert await players.visible_player(conn, shared.id, theirs) is None
        truth = await said(conn, shared, trusted, "truth", player="Jo Bloggs", from_club="Ajax", at=NOW - DAY)
        assert await players.found_names(conn, theirs) == [KnownName(shared.id, "Jo Bloggs", (), "Ajax")]
        assert await players.named_since(conn, theirs, 0) == {(shared.id, "Jo Bloggs")}
        assert await players.named_since(conn, theirs, truth.id) == set()
        assert await players.visible_player(conn, shared.id, theirs) == Player(shared.id, shared.key, "Jo Bloggs", "Ajax")
        assert await players.visible_player(conn, invented.id, theirs) is None
        assert await rumours.player_reports(conn, shared.id, theirs) == (truth,)
        assert await rumours.player_reports(conn, invented.id, theirs) == ()
        assert await players.namesakes(conn, "invented", trusted.id, []) == []
        # In the guild itself it is heard.
        assert await rumours.player_reports(conn, shared.id, mine) == (truth, lie)
        assert await players.found_names(conn, mine) == [
            KnownName(invented.id, "Zed INVENTED"),
            KnownName(shared.id, "jO bLoGgS THE FRAUD", ("Jo Bloggs",), "Hell FC"),
        ]
        await guild_feeds.pause_feed(conn, 1, hostile.id, NOW)
        assert await players.found_names(conn, await scope(conn, 1)) == await players.found_names(conn, theirs)


async def test_a_found_players_club_is_where_the_newest_report_leaves_him(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        player = await a_player(conn, "Jo Bloggs")
        await said(conn, player, feed, "one", from_club="Ajax", to_club="Porto", at=NOW)
        assert [name.club for name in await players.found_names(conn, PACK_SCOPE)] == ["Ajax"]
        await said(conn, player, feed, "two", from_club="Ajax", to_club="Porto", stage=Stage.OFFICIAL, at=NOW + MINUTE)
        await said(conn, player, feed, "three", at=NOW + 2 * MINUTE)
        assert [name.club for name in await players.found_names(conn, PACK_SCOPE)] == ["Porto"]
        await players.set_club(conn, player.id, "Roma")
        known = [*await players.listed_names(conn), *await players.found_names(conn, PACK_SCOPE)]
        assert [name.club for name in known] == ["Roma"]


async def test_a_bare_surname_means_whom_the_pack_or_the_feed_has_named(database: Database) -> None:
    async with database.writing() as conn:
        [trusted] = await pack(conn, "pack")
        await guild(conn, 1)
        own = await own_feed(conn, 1, "own")
        await players.sync_listed(conn, LIST, NOW)
        rice = await player_by_key(conn, "rice")
        assert rice
        assert await players.namesakes(conn, "rice", trusted.id, []) == [], "nobody has named him yet"
        jo, al = await a_player(conn, "Jo Silva"), await a_player(conn, "Al Silva")
        await said(conn, rice, trusted, "rice")
        await said(conn, jo, trusted, "jo", from_club="Ajax")
        await said(conn, al, own, "al", from_club="Porto")
        assert [one.id for one in await players.namesakes(conn, "rice", own.id, ["Arsenal"])] == [rice.id]
        assert await players.namesakes(conn, "rice", own.id, ["Ajax"]) == []
        assert [one.id for one in await players.namesakes(conn, "silva", trusted.id, [])] == [jo.id]
        assert [one.id for one in await players.namesakes(conn, "silva", own.id, [])] == [jo.id, al.id]
        assert [one.id for one in await players.namesakes(conn, "silva", own.id, ["Porto"])] == [al.id]
        assert await players.namesakes(conn, "silva", trusted.id, ["Porto"]) == []
