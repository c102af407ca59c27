"""Later reports of a move change the message that told it: the newest state, at most once a minute, and nobody is pinged."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.sender import Busy, Refused, SendError, Unsure, Why
from bot.transfers.model import Stage
from tests.service.stage import Theatre, everything, rumour

GOAL, MILL, COPY = "https://goal.example/rss", "https://mill.example/rss", "https://copy.example/rss"


async def told(theatre: Theatre, **options: str) -> Asker:
    """A server whose channel was told of talks by a paper of tier 1, and reads three more feeds."""
    admin = await theatre.guild(1, GOAL)
    for url, source in ((MILL, "Rumour Mill"), (COPY, "Copycat")):
        await theatre.own_feed(1, url, source)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now, **options)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    assert len(await theatre.deliver()) == 1
    theatre.now += timedelta(minutes=20)
    return admin


async def test_who_says_so_too_is_told_in_the_message_that_told_it(theatre: Theatre) -> None:
    await told(theatre)
    assert "also" not in everything(theatre.sender.sent[0][1])
    await theatre.say(GOAL, rumour(stage=Stage.TALKS))
    [text] = await theatre.edit()
    assert "also: Weekly Goal" in text
    assert "1 echo" in text
    [(edit, card)] = theatre.sender.edited
    assert (edit.message_id, edit.place_id) == (1_000 + edit.delivery.id, 77)
    assert card.headline == theatre.sender.sent[0][1].headline
    assert await theatre.deliver() == []


async def test_many_reports_within_a_minute_are_one_edit_that_shows_all(theatre: Theatre) -> None:
    await told(theatre)
    await theatre.say(GOAL, rumour(stage=Stage.TALKS))
    await theatre.say(MILL, rumour(stage=Stage.TALKS))
    await theatre.say(COPY, rumour(stage=Stage.TALKS))
    [text] = await theatre.edit()
    assert "also: Weekly Goal, Rumour Mill (1 more)" in text
    await theatre.say(MILL, rumour(stage=Stage.TALKS))
    assert await theatre.edit() == []
    theatre.now += timedelta(minutes=1)
    assert len(await theatre.edit()) == 1
    theatre.now += timedelta(hours=1)
    assert await theatre.edit() == []


async def test_a_fee_that_is_told_later_comes_into_the_message(theatre: Theatre) -> None:
    await told(theatre)
    await theatre.say(GOAL, rumour(stage=Stage.TALKS, fee=30_000_000))
    [text] = await theatre.edit()
    assert "Fee: £30m" in text


async def test_a_tier_1_source_that_confirms_is_news_and_changes_the_first_message(theatre: Theatre) -> None:
    admin = await theatre.guild(1, MILL, source="Rumour Mill")
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    await theatre.say(MILL, rumour(stage=Stage.TALKS))
    await theatre.deliver()
    theatre.now += timedelta(minutes=20)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    assert len(await theatre.deliver()) == 1
    [text] = await theatre.edit()
    assert "says Rumour Mill" in text
    assert "also: Daily Record of Football" in text
    assert "also: Daily Record of Football" in everything(theatre.sender.sent[1][1])


async def test_what_is_said_less_or_long_after_edits_nothing(theatre: Theatre) -> None:
    await told(theatre)
    await theatre.say(MILL, rumour(stage=Stage.INTEREST))
    assert await theatre.edit() == []
    theatre.now += timedelta(days=20)
    await theatre.say(MILL, rumour(stage=Stage.TALKS))
    assert await theatre.edit() == []


async def test_a_source_that_a_reader_does_not_believe_changes_nothing_for_him(theatre: Theatre) -> None:
    await told(theatre, max_tier="2")
    await theatre.say(MILL, rumour(stage=Stage.TALKS))
    assert await theatre.edit() == []
    await theatre.say(GOAL, rumour(stage=Stage.TALKS))
    [text] = await theatre.edit()
    assert "Rumour Mill" not in text


async def test_what_another_server_reads_is_not_told_here(theatre: Theatre) -> None:
    await told(theatre)
    await theatre.guild(2, "https://other.example/rss", source="Weekly Goal")
    await theatre.say("https://other.example/rss", rumour(stage=Stage.TALKS))
    assert await theatre.edit() == []


async def test_a_message_not_sent_yet_says_it_at_once(theatre: Theatre) -> None:
    admin = await theatre.guild(1, GOAL)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    await theatre.say(GOAL, rumour(stage=Stage.TALKS))
    await theatre.deliver()
    assert "also: Weekly Goal" in everything(theatre.sender.sent[0][1])
    assert await theatre.edit() == []


@pytest.mark.parametrize(
    ("error", "again"),
    [(Unsure("lost"), timedelta(seconds=15)), (Busy("too many edits of old messages", timedelta(minutes=5)), timedelta(minutes=5))],
)
async def test_an_edit_that_fails_comes_later(theatre: Theatre, error: SendError, again: timedelta) -> None:
    await told(theatre)
    await theatre.say(GOAL, rumour(stage=Stage.TALKS))
    theatre.sender.answers = [error]
    assert await theatre.edit() == []
    theatre.now += again - timedelta(seconds=1)
    assert await theatre.edit() == []
    theatre.now += timedelta(seconds=1)
    assert len(await theatre.edit()) == 1


async def test_it_ends_where_the_message_is_gone_and_is_given_up_after_a_day(theatre: Theatre) -> None:
    await told(theatre)
    await theatre.say(GOAL, rumour(stage=Stage.TALKS))
    theatre.sender.answers = [Unsure("lost")]
    await theatre.edit()
    theatre.now += timedelta(days=2)
    theatre.sender.answers = [Unsure("lost")]
    await theatre.edit()
    theatre.now += timedelta(hours=1)
    assert await theatre.edit() == []
    await theatre.say(MILL, rumour(stage=Stage.TALKS))
    theatre.sender.answers = [Refused(Why.NO_MESSAGE, "Unknown Message")]
    await theatre.edit()
    theatre.now += timedelta(hours=1)
    await theatre.say(COPY, rumour(stage=Stage.TALKS))
    assert await theatre.edit() == []
    assert theatre.sender.answers == []
