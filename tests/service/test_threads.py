"""A thread or a post a saga: begun once, found again, named after where the saga stands, and begun anew where it is gone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.errors import Refusal
from bot.sender import LOCKED, Busy, Refused, Unsure, Why
from bot.threads import Threads
from bot.transfers.model import Kind, Stage
from tests.service.stage import Theatre, everything, rumour


async def channel(theatre: Theatre, style: str) -> Asker:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, style=style, now=theatre.now)
    return admin


async def hear(theatre: Theatre, stage: Stage, *, to: str = "Real Madrid", hours: int = 2) -> list[str]:
    """A report, told after some time; the headlines of what is sent."""
    theatre.now += timedelta(hours=hours)
    await theatre.say(await theatre.pack(), rumour(to=to, stage=stage))
    told = await theatre.deliver()
    await keep(theatre)
    return told


async def keep(theatre: Theatre) -> None:
    while await Threads(theatre.database, theatre.sender).keep_due(theatre.now):
        pass


@pytest.mark.parametrize("style", ["thread", "forum"])
async def test_the_first_alert_begins_it_and_later_ones_go_into_it(theatre: Theatre, style: str) -> None:
    await channel(theatre, style)
    for stage in (Stage.INTEREST, Stage.TALKS, Stage.BID):
        assert len(await hear(theatre, stage)) == 1
    first, *later = [row for row, _ in theatre.sender.sent]
    assert (first.channel_id, first.thread_id, first.title, first.tag) == (
        77,
        0,
        "Trent Alexander-Arnold: Real Madrid, interest",
        "interest",
    )
    assert {row.thread_id for row in later} == {1_000 + first.id}
    names = [(thread.opened, name, tag) for thread, name, tag in theatre.sender.kept]
    opening = [(False, "Trent Alexander-Arnold: Real Madrid, interest", "interest")] if style == "thread" else []
    assert names == [
        *opening,
        (True, "Trent Alexander-Arnold: Real Madrid, in talks", "talks"),
        (True, "Trent Alexander-Arnold: Real Madrid, bid made", "bid"),
    ]


async def test_the_next_saga_of_a_player_gets_another(theatre: Theatre) -> None:
    await channel(theatre, "forum")
    await hear(theatre, Stage.OFFICIAL)
    theatre.now += timedelta(days=60)
    await theatre.prime(await theatre.pack())
    await hear(theatre, Stage.TALKS, to="Bayern Munich")
    assert [row.thread_id for row, _ in theatre.sender.sent] == [0, 0]
    assert [row.title for row, _ in theatre.sender.sent] == [
        "Trent Alexander-Arnold: joined Real Madrid",
        "Trent Alexander-Arnold: Bayern Munich, in talks",
    ]


async def test_an_alert_waits_for_its_thread_to_be_opened(theatre: Theatre) -> None:
    await channel(theatre, "thread")
    theatre.now += timedelta(hours=1)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.INTEREST))
    theatre.sender.failing_threads = [Unsure("lost")]
    await theatre.deliver()
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    assert await theatre.deliver() == []
    theatre.now += timedelta(seconds=20)
    await keep(theatre)
    assert len(await theatre.deliver()) == 1
    assert theatre.sender.sent[1][0].thread_id == 1_000 + theatre.sender.sent[0][0].id


@pytest.mark.parametrize("error", [Refused(Why.NO_CHANNEL, "deleted"), Refused(Why.NO_PERMISSION, "locked", LOCKED)])
async def test_a_thread_that_is_gone_or_closed_is_begun_anew(theatre: Theatre, error: Refused) -> None:
    admin = await channel(theatre, "forum")
    await hear(theatre, Stage.INTEREST)
    theatre.sender.answers = [error]
    assert len(await hear(theatre, Stage.TALKS)) == 1
    assert [row.thread_id for row, _ in theatre.sender.sent] == [0, 0]
    await hear(theatre, Stage.BID)
    assert theatre.sender.sent[2][0].thread_id == 1_000 + theatre.sender.sent[1][0].id
    assert "paused" not in everything(await theatre.desk.alerts_list(admin, now=theatre.now))


async def test_a_thread_that_was_deleted_by_hand_is_forgotten(theatre: Theatre) -> None:
    admin = await channel(theatre, "forum")
    await hear(theatre, Stage.INTEREST)
    await theatre.guests.channel_gone(1_000 + theatre.sender.sent[0][0].id, "", now=theatre.now)
    await hear(theatre, Stage.TALKS)
    assert theatre.sender.sent[1][0].thread_id == 0
    assert "paused" not in everything(await theatre.desk.alerts_list(admin, now=theatre.now))


async def test_what_is_lacking_is_told_once_and_the_alerts_come_into_the_channel(theatre: Theatre) -> None:
    await channel(theatre, "thread")
    lacking = Refused(Why.NO_PERMISSION, "forbidden", "Create Public Threads")
    for stage in (Stage.INTEREST, Stage.TALKS):
        theatre.sender.failing_threads = [lacking]
        await hear(theatre, stage)
    await theatre.deliver()
    rows = [(row.kind, row.thread_id) for row, _ in theatre.sender.sent]
    assert rows.count((Kind.CHANNEL, 0)) == 2
    [notice] = [row.text for row, _ in theatre.sender.sent if row.kind is Kind.NOTICE]
    assert "“Create Public Threads”" in str(notice)


async def test_a_name_that_may_not_be_changed_now_is_changed_later(theatre: Theatre) -> None:
    await channel(theatre, "forum")
    await hear(theatre, Stage.INTEREST)
    theatre.sender.failing_threads = [Busy("two names in ten minutes", timedelta(minutes=9))]
    assert len(await hear(theatre, Stage.TALKS)) == 1
    assert theatre.sender.kept == []
    assert len(await hear(theatre, Stage.BID, hours=0)) == 1
    theatre.now += timedelta(minutes=9)
    await keep(theatre)
    assert [name for _, name, _ in theatre.sender.kept] == ["Trent Alexander-Arnold: Real Madrid, bid made"]


async def test_samples_and_notices_in_a_forum_are_posts(theatre: Theatre) -> None:
    admin = await channel(theatre, "forum")
    await theatre.desk.alerts_test(admin, "1", now=theatre.now)
    await theatre.deliver()
    row, _ = theatre.sender.sent[0]
    assert (row.kind, row.style, row.title) == (Kind.NOTICE, "forum", "Transfer Saga: for you to know")


async def test_a_rule_changes_between_forum_and_others_with_its_channel_only(theatre: Theatre) -> None:
    admin = await channel(theatre, "forum")
    with pytest.raises(Refusal, match="name the channel too"):
        await theatre.desk.alerts_edit(admin, "1", style="full", now=theatre.now)
    changed = everything(await theatre.desk.alerts_edit(admin, "1", channel_id=78, now=theatre.now))
    assert "post a saga" not in changed
    assert "in a thread a saga" in everything(await theatre.desk.alerts_edit(admin, "1", style="thread", now=theatre.now))


async def test_a_later_alert_does_not_overtake_the_one_that_may_have_begun_the_thread(theatre: Theatre) -> None:
    await channel(theatre, "forum")
    theatre.now += timedelta(hours=1)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.INTEREST))
    theatre.sender.answers = [Unsure("lost")]
    assert await theatre.deliver() == []
    theatre.now += timedelta(seconds=30)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    assert await theatre.deliver() == []
    theatre.now += timedelta(minutes=3)
    assert len(await theatre.deliver()) >= 1
    theatre.now += timedelta(minutes=3)
    await theatre.deliver()
    assert [row.thread_id for row, _ in theatre.sender.sent] == [0, 1_000 + theatre.sender.sent[0][0].id]


@pytest.mark.parametrize("style", ["thread", "forum"])
async def test_players_who_are_one_here_have_one(theatre: Theatre, style: str) -> None:
    await theatre.say(await theatre.pack(), rumour("Trent Arnold", "Real Madrid", Stage.INTEREST))
    admin = await channel(theatre, style)
    await hear(theatre, Stage.ENQUIRY)
    await theatre.desk.player_merge(admin, "Trent Arnold", "Trent Alexander-Arnold", now=theatre.now)
    for stage in (Stage.TALKS, Stage.BID):
        theatre.now += timedelta(hours=2)
        await theatre.say(await theatre.pack(), rumour("Trent Arnold", "Real Madrid", stage))
        assert len(await theatre.deliver()) == 1
        await keep(theatre)
    first, *later = [row for row, _ in theatre.sender.sent]
    assert [row.thread_id for row in later] == [1_000 + first.id] * 2
    named = [name for thread, name, _ in theatre.sender.kept if thread.thread_id == 1_000 + first.id]
    assert named[-1] == "Trent Alexander-Arnold: Real Madrid, bid made"
