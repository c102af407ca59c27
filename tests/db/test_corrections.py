"""Corrections as they are kept: of a guild, with who and when, in the scopes that come of them."""

from __future__ import annotations

from bot.transfers.model import PACK_SCOPE, Correction, Ending, Filter, Fix, Outcome, Place, Tier
from db import adopt, corrections, follows, guilds, lenses, outbox, players, rumours, tiers, wrong
from db.engine import Database
from db.listed import ListedPlayer
from db.people import CorrectionData
from db.wrong import Doubt
from tests.db.world import DAY, NOW, a_player, guild, news_of, pack, player_by_key, said, scope


async def test_equal_corrections_share_a_scope_and_undoing_leaves_it(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "a")
        jo, al = await a_player(conn, "Jo Bloggs"), await a_player(conn, "Al Other")
        for guild_id in (1, 2, 3):
            await guild(conn, guild_id)
        fixes = [Correction(Fix.IGNORE, jo.id), Correction(Fix.MERGE, al.id, other_id=jo.id), Correction(Fix.ALIAS, al.id, name="Big Al")]
        for number, what in enumerate(fixes):
            await corrections.correct(conn, 1, 50, what, NOW + number * DAY)
        for number, what in enumerate(reversed(fixes)):
            await corrections.correct(conn, 2, 60, what, NOW + (9 + number) * DAY)
        shared = await scope(conn, 1)
        assert await scope(conn, 2) == shared != PACK_SCOPE == await scope(conn, 3)
        assert set((await lenses.lens_of(conn, shared)).corrections) == set(fixes)
        assert await corrections.correct(conn, 1, 51, fixes[0], NOW) is None
        assert await corrections.count_in_force(conn, 1) == 3
        [newest, *_] = await corrections.in_force(conn, 1)
        assert (newest.user_id, newest.what, newest.player) == (50, fixes[2], "Al Other")
        assert await corrections.undo(conn, 2, newest.id, NOW) is None
        assert await corrections.undo(conn, 1, newest.id, NOW + 20 * DAY) == newest
        assert await corrections.undo(conn, 1, newest.id, NOW + 20 * DAY) is None
        assert await scope(conn, 1) != shared
        await tiers.set_tiers(conn, 3, {"Mill": Tier.ONE}, NOW)
        await corrections.correct(conn, 3, 50, fixes[0], NOW)
        lens = await lenses.lens_of(conn, await scope(conn, 3))
        assert (dict(lens.tiers), lens.corrections) == ({"mill": Tier.ONE}, (fixes[0],))


async def test_what_held_on_a_past_day_can_be_asked(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "a")
        jo = await a_player(conn, "Jo Bloggs")
        await guild(conn, 1)
        made = await corrections.correct(conn, 1, 50, Correction(Fix.IGNORE, jo.id), NOW)
        assert made
        await corrections.undo(conn, 1, made, NOW + 5 * DAY)
        here = await scope(conn, 1)
        held = [(await lenses.lens_at(conn, here, 1, NOW + days * DAY)).is_ignored(jo.id) for days in (-1, 0, 4, 5)]
        assert held == [False, True, True, False]


async def test_reports_are_of_whom_a_scope_takes_them_to_be(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        await guild(conn, 1)
        listed = [ListedPlayer("rodri", "Rodri", (), "City"), ListedPlayer("rodri b", "Rodri Sanchez", ("El Rod",), "Betis")]
        await players.sync_listed(conn, listed, NOW)
        city, betis = await player_by_key(conn, "rodri"), await player_by_key(conn, "rodri b")
        found = await players.ensure_player(conn, "found:rodri s", "Rodri S", NOW)
        assert city
        assert betis
        as_city = await said(conn, city, feed, "one", player="Rodri")
        as_found = await said(conn, found, feed, "two", player="Rodri S")
        own = await said(conn, betis, feed, "three", player="Rodri Sanchez")
        gone = await said(conn, betis, feed, "four", player="Rodri Sanchez")
        for what in (
            Correction(Fix.ALIAS, betis.id, name="RODRI"),
            Correction(Fix.MERGE, betis.id, other_id=found.id),
            Correction(Fix.WITHDRAW, report_id=gone.id),
        ):
            await corrections.correct(conn, 1, 50, what, NOW)
        here = await scope(conn, 1)
        told = await rumours.player_reports(conn, betis.id, here)
        assert [(r.id, r.player_id) for r in told] == [(r.id, betis.id) for r in (as_city, as_found, own)]
        assert await rumours.player_reports(conn, city.id, here) == ()
        assert await rumours.player_reports(conn, found.id, here) == ()
        assert await rumours.player_reports(conn, city.id, PACK_SCOPE) == (as_city,)
        assert await rumours.player_reports(conn, betis.id, PACK_SCOPE) == (own, gone)
        assert await players.visible_player(conn, found.id, here) == betis
        assert await rumours.report(conn, as_city.id) == as_city, "what is kept is never changed"


async def test_who_follows_one_that_was_merged_hears_of_the_other(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        await guild(conn, 1)
        jo, al = await a_player(conn, "Jo Bloggs"), await a_player(conn, "Al Other")
        await follows.follow(conn, 5, 1, "list", Place.DM, Filter(), NOW, player_id=jo.id)
        await follows.follow(conn, 6, 1, "list", Place.DM, Filter(), NOW, player_id=jo.id)
        await follows.mute(conn, 6, jo.id, NOW)
        news = await news_of(conn, await said(conn, al, feed, "one"), PACK_SCOPE)
        assert await outbox.enqueue(conn, [news], player_id=al.id, also={jo.id}, clubs=[], leagues=[], now=NOW) == 1


async def test_a_correction_outlives_who_made_it_and_not_its_server(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "a")
        jo = await a_player(conn, "Jo Bloggs")
        await guild(conn, 1)
        await corrections.correct(conn, 1, 50, Correction(Fix.IGNORE, jo.id), NOW)
        assert (await follows.member_data(conn, 50)).corrections == (CorrectionData(1, "ignore", NOW),)
        await follows.forget_member(conn, 50)
        assert (await follows.member_data(conn, 50)).corrections == ()
        [kept] = await corrections.in_force(conn, 1)
        assert kept.user_id is None
        await guilds.forget_guild(conn, 1)
        assert await corrections.in_force(conn, 1) == []


async def test_a_found_player_who_is_listed_later_keeps_his_corrections(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        await guild(conn, 1)
        found = await players.ensure_player(conn, "found:jo bloggs", "Jo Bloggs", NOW)
        await said(conn, found, feed, "one")
        await corrections.correct(conn, 1, 50, Correction(Fix.IGNORE, found.id), NOW)
        await players.sync_listed(conn, [ListedPlayer("jo", "Jo Bloggs")], NOW)
        assert await adopt.adopt_found(conn) == 1
        listed = await player_by_key(conn, "jo")
        assert listed
        assert (await lenses.lens_of(conn, await scope(conn, 1))).is_ignored(listed.id)
        assert [one.player for one in await corrections.in_force(conn, 1)] == ["Jo Bloggs"]


async def test_the_queue_counts_members_and_is_settled_once(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        await guild(conn, 1)
        jo = await a_player(conn, "Jo Bloggs")
        one, two = await said(conn, jo, feed, "one"), await said(conn, jo, feed, "two")
        for user_id, report in ((5, one), (6, two), (7, two)):
            await wrong.add_wrong(conn, 1, user_id, report.id, NOW)
        await wrong.add_wrong(conn, 2, 8, one.id, NOW)
        assert await wrong.doubts(conn, 1) == [Doubt(two.id, 2, NOW), Doubt(one.id, 1, NOW)]
        assert await wrong.settle(conn, 1, two.id, NOW)
        assert not await wrong.settle(conn, 1, two.id, NOW)
        assert await wrong.doubts(conn, 1) == [Doubt(one.id, 1, NOW)]
        await wrong.settle_player(conn, 1, jo.id, NOW)
        assert await wrong.doubts(conn, 1) == []
        assert await wrong.doubts(conn, 2) == [Doubt(one.id, 1, NOW)]


async def test_an_end_is_kept_with_how_where_and_when(database: Database) -> None:
    async with database.writing() as conn:
        await pack(conn, "a")
        jo, al = await a_player(conn, "Jo Bloggs"), await a_player(conn, "Al Other")
        off = Correction(Fix.END, jo.id, outcome=Outcome.OFF, club="Ajax", at=NOW)
        moved = Correction(Fix.END, al.id, outcome=Outcome.MOVED, club="Ajax", at=NOW + DAY)
        for guild_id in (1, 2):
            await guild(conn, guild_id)
            for what in (moved, off, Correction(Fix.MERGE, jo.id, other_id=al.id)):
                await corrections.correct(conn, guild_id, 50, what, NOW)
        assert await scope(conn, 1) == await scope(conn, 2) != PACK_SCOPE
        lens = await lenses.lens_of(conn, await scope(conn, 1))
        assert lens.endings_of(jo.id) == (Ending(NOW, Outcome.OFF, "Ajax"), Ending(NOW + DAY, Outcome.MOVED, "Ajax"))
        assert lens.endings_of(al.id) == ()
        assert (lens.ended_since(NOW + DAY), lens.ended_since(NOW + 2 * DAY)) == ({jo.id}, frozenset())
        again = Correction(Fix.END, jo.id, outcome=Outcome.OFF, club="Ajax", at=NOW + DAY)
        assert await corrections.correct(conn, 1, 50, off, NOW) is None
        assert await corrections.correct(conn, 1, 50, again, NOW), "a saga may end once more"
        assert {one.what for one in await corrections.in_force(conn, 1)} >= {off, moved, again}
