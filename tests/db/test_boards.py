"""Of whom there is talk: weighed by the newest reports of a scope's feeds."""

from __future__ import annotations

from bot.transfers.model import PACK_SCOPE, Stage
from db import boards, players
from db.boards import Pulse
from db.engine import Database
from db.listed import ListedPlayer
from db.types import Connection
from tests.db.world import DAY, NOW, a_player, guild, own_feed, pack, player_by_key, said, scope

SINCE, BEFORE = NOW - 30 * DAY, NOW - 60 * DAY


async def who(conn: Connection, scope_id: int, **wish: object) -> list[str]:
    found = await boards.pulses(conn, scope_id, NOW, SINCE, BEFORE, **wish)  # type: ignore[arg-type]
    known = await boards.players_by_id(conn, [pulse.player_id for pulse in found])
    return [known[pulse.player_id].name for pulse in found]


async def test_the_most_and_latest_come_first(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        late, much, old = await a_player(conn, "Late"), await a_player(conn, "Much"), await a_player(conn, "Old")
        await said(conn, old, feed, "old", at=NOW - 31 * DAY)
        await said(conn, late, feed, "late", at=NOW - DAY)
        for number in range(3):
            await said(conn, much, feed, f"much {number}", at=NOW - (5 + number) * DAY, stage=Stage.BID)
        await said(conn, much, feed, "much before", at=NOW - 40 * DAY)
        assert await boards.pulses(conn, PACK_SCOPE, NOW, SINCE, BEFORE) == [Pulse(much.id, 4), Pulse(late.id, 1)]
        assert await who(conn, PACK_SCOPE, stages=[Stage.BID, Stage.AGREED]) == ["Much"]
        told = await boards.reports_of(conn, PACK_SCOPE, [late.id, much.id], BEFORE)
        assert len(told) == 5
        assert {report.title for report in told} >= {"Title of late", "Title of much before"}


async def test_a_club_has_comers_and_leavers(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        await players.sync_listed(conn, [ListedPlayer("rice", "Declan Rice", (), "Arsenal")], NOW)
        rice = await player_by_key(conn, "rice")
        jo, al = await a_player(conn, "Jo"), await a_player(conn, "Al")
        assert rice
        await said(conn, rice, feed, "rice", to_club="Ajax")
        await said(conn, jo, feed, "jo", to_club="Arsenal", from_club="Porto")
        await said(conn, al, feed, "al", to_club="Porto", from_club="Arsenal")

        async def ids(ask: object, club: str) -> set[int]:
            return {pulse.player_id for pulse in await ask(conn, PACK_SCOPE, NOW, SINCE, BEFORE, club=club)}  # type: ignore[operator]

        assert await ids(boards.comers, "Arsenal") == {jo.id}
        assert await ids(boards.leavers, "Arsenal") == {rice.id, al.id}
        assert await ids(boards.comers, "Nobody FC") == await ids(boards.leavers, "Nobody FC") == set()


async def test_only_a_scopes_feeds_are_heard(database: Database) -> None:
    async with database.writing() as conn:
        [trusted] = await pack(conn, "pack")
        for guild_id in (1, 2):
            await guild(conn, guild_id)
        hostile = await own_feed(conn, 1, "hostile")
        jo = await a_player(conn, "Jo")
        lie = await said(conn, jo, hostile, "lie", to_club="Porto")
        theirs, mine = await scope(conn, 2), await scope(conn, 1)
        assert await who(conn, theirs) == []
        assert await boards.comers(conn, theirs, NOW, SINCE, BEFORE, club="Porto") == []
        truth = await said(conn, jo, trusted, "truth")
        assert await boards.reports_of(conn, theirs, [jo.id], BEFORE) == [truth]
        assert {report.id for report in await boards.reports_of(conn, mine, [jo.id], BEFORE)} == {lie.id, truth.id}
