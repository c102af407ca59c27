"""Members: follows, mutes, direct messages, doubts; given out and deleted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.transfers.model import DIRECT, PACK_SCOPE, Filter, Follow, Place, Stage, Tier
from db import alerts, follows, outbox, wrong
from db.engine import Database
from db.people import FollowData, MemberData, WrongData
from tests.db.test_guilds import counts
from tests.db.world import DAY, MINUTE, NOW, a_player, guild, news_of, pack, said

WISH = Filter(Stage.TALKS, Tier.TWO)


async def test_a_member_follows_once_and_sees_the_list(database: Database) -> None:
    async with database.writing() as conn:
        jo = await a_player(conn, "Jo Bloggs")
        first, new = await follows.follow(conn, 5, 1, "list", Place.DM, WISH, NOW, player_id=jo.id)
        assert new
        assert first == Follow(first.id, 5, 1, Place.DM, WISH, NOW, player_id=jo.id, player="Jo Bloggs")
        assert await follows.follow(conn, 5, 1, "list", Place.CHANNEL, Filter(), NOW + DAY, player_id=jo.id) == (first, False)
        club, _ = await follows.follow(conn, 5, DIRECT, "list", Place.DM, Filter(), NOW, club="Ajax")
        again = await follows.follow(conn, 5, DIRECT, "list", Place.DM, Filter(), NOW, club="Ajax")
        assert again == (club, False)
        other, _ = await follows.follow(conn, 6, 1, "list", Place.DM, Filter(max_tier=Tier.AGGREGATOR), NOW, player_id=jo.id)
        assert other.filter == Filter()
        assert await follows.follows_of(conn, 5) == [first, club]
        assert (await follows.count(conn, 5), await follows.count(conn, 7)) == (2, 0)
        assert await follows.is_following(conn, 5, 1, jo.id)
        assert not await follows.is_following(conn, 5, DIRECT, jo.id)
        assert await follows.change_follow(conn, 5, first.id, Place.CHANNEL, Filter())
        assert not await follows.change_follow(conn, 6, first.id, Place.CHANNEL, Filter())
        assert (await follows.follows_of(conn, 5))[0] == replace(first, place=Place.CHANNEL, filter=Filter())
        assert not await follows.unfollow(conn, 6, first.id)
        assert await follows.unfollow(conn, 5, first.id)
        assert await follows.follows_of(conn, 5) == [club]


@pytest.mark.parametrize("subject", [{}, {"player_id": 1, "club": "Ajax"}])
async def test_a_follow_is_of_one_thing(database: Database, subject: dict[str, object]) -> None:
    async with database.writing() as conn:
        with pytest.raises(ValueError, match="a player or of a club"):
            await follows.follow(conn, 5, 1, "list", Place.DM, WISH, NOW, **subject)  # type: ignore[arg-type]


async def test_direct_messages_are_known_refused_and_tried_again(database: Database) -> None:
    async with database.writing() as conn:
        assert (await follows.member_data(conn, 5)).dm_channel_id is None
        await follows.set_dm_channel(conn, 5, 50, NOW)
        assert (await follows.member_data(conn, 5)).dm_channel_id == 50
        assert await follows.dm_refused(conn, 5, NOW)
        assert not await follows.dm_refused(conn, 5, NOW)
        await follows.follow(conn, 5, 1, "list", Place.DM, WISH, NOW, club="Ajax")
        assert await follows.dm_refused(conn, 5, NOW)
        await follows.set_dm_channel(conn, 5, 51, NOW)
        assert await follows.dm_refused(conn, 5, NOW)


async def test_mutes_are_a_members_own(database: Database) -> None:
    async with database.writing() as conn:
        jo = await a_player(conn, "Jo Bloggs")
        assert await follows.mute(conn, 5, jo.id, NOW)
        assert not await follows.mute(conn, 5, jo.id, NOW)
        assert await follows.mutes(conn, 5) == [jo]
        assert await follows.mutes(conn, 6) == []
        assert await follows.unmute(conn, 5, jo.id)
        assert not await follows.unmute(conn, 5, jo.id)


async def test_doubts_are_counted_by_the_day(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        jo = await a_player(conn, "Jo Bloggs")
        one, two = await said(conn, jo, feed, "one"), await said(conn, jo, feed, "two")
        assert await wrong.add_wrong(conn, 1, 5, one.id, NOW)
        assert not await wrong.add_wrong(conn, 2, 5, one.id, NOW)
        assert await wrong.add_wrong(conn, 1, 5, two.id, NOW + DAY - MINUTE)
        assert await wrong.wrong_today(conn, 5, NOW + DAY - MINUTE) == 2
        assert await wrong.wrong_today(conn, 5, NOW + DAY) == 1
        assert await wrong.wrong_today(conn, 6, NOW) == 0


async def test_a_persons_data_is_given_whole_and_deleted_whole(database: Database) -> None:
    async with database.writing() as conn:
        [feed] = await pack(conn, "a")
        await guild(conn, 1)
        await alerts.add_rule(conn, 1, 10, Filter(), NOW)
        jo, al = await a_player(conn, "Jo Bloggs"), await a_player(conn, "Al Other")
        report = await said(conn, jo, feed, "one")
        news = await news_of(conn, report, PACK_SCOPE)
        await outbox.enqueue(conn, [news], player_id=jo.id, clubs=[], leagues=[], now=NOW)
        before = await counts(conn)
        assert await follows.member_data(conn, 5) == MemberData(5, None, None, None, None, (), (), (), (), 0)
        await follows.follow(conn, 5, 1, "list", Place.CHANNEL, Filter(), NOW, player_id=jo.id)
        await follows.follow(conn, 5, DIRECT, "list", Place.DM, Filter(Stage.TALKS), NOW, player_id=jo.id)
        await follows.mute(conn, 5, al.id, NOW)
        await follows.set_dm_channel(conn, 5, 50, NOW)
        await wrong.add_wrong(conn, 1, 5, report.id, NOW)
        assert await outbox.enqueue(conn, [news], player_id=jo.id, clubs=[], leagues=[], now=NOW) == 1
        assert await follows.member_data(conn, 5) == MemberData(
            user_id=5,
            since=NOW,
            timezone=None,
            locale=None,
            dm_channel_id=50,
            follows=(
                FollowData(1, "Jo Bloggs", None, "channel", None, "any", NOW),
                FollowData(DIRECT, "Jo Bloggs", None, "dm", "talks", "any", NOW),
            ),
            muted=("Al Other",),
            wrong=(WrongData(1, report.id, NOW),),
            corrections=(),
            messages=2,
        )
        await follows.forget_member(conn, 5)
        assert await counts(conn) == before
