"""Digests, quiet hours and catching up: at the member's own time, once, and only what he wants to hear."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.asker import Asker
from bot.errors import NotHere, Refusal, Unknown
from bot.hours.summaries import summaries_due
from bot.sender import Refused, Why
from bot.transfers.model import Kind, Stage
from tests.service.stage import Theatre, everything, rumour

FAN = Asker(501, 1, "list")


async def fan(theatre: Theatre, **options: str) -> Asker:
    """A member of a server who follows a player, in a direct message unless told."""
    admin = await theatre.guild(1, "https://goal.example/rss")
    await theatre.desk.alerts_add(admin, 77, club="Arsenal", now=theatre.now)
    await theatre.desk.follow(FAN, player="TAA", now=theatre.now, **options)
    return admin


async def at(theatre: Theatre, *moment: int) -> list[tuple[Kind, str]]:
    """It is then (UTC): what falls due is queued and sent; what arrives."""
    theatre.now = datetime(*moment, tzinfo=UTC)  # type: ignore[misc,arg-type]
    while await summaries_due(theatre.database, "list", theatre.now):
        pass
    before = len(theatre.sender.sent)
    await theatre.deliver()
    return [(row.kind, everything(card)) for row, card in theatre.sender.sent[before:]]


async def test_a_digest_comes_once_a_day_at_the_local_time_if_anything_moved(theatre: Theatre) -> None:
    await fan(theatre)
    set_up = await theatre.desk.digest(FAN, every="daily", at="8:00", timezone="New York", now=theatre.now)
    assert "every day at 08:00 (America/New_York)" in everything(set_up)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    await theatre.deliver()
    assert await at(theatre, 2025, 1, 10, 12, 59) == []
    [(kind, text)] = await at(theatre, 2025, 1, 10, 13, 0)
    assert kind is Kind.DIGEST
    assert text.startswith("Your digest: Trent Alexander-Arnold moved")
    assert "Trent Alexander-Arnold → Real Madrid: in talks · Daily Record of Football (tier 1)" in text
    assert await at(theatre, 2025, 1, 10, 13, 1) == []
    assert await at(theatre, 2025, 1, 11, 13, 0) == []
    await theatre.say("https://goal.example/rss", rumour(stage=Stage.BID, fee=30_000_000))
    await theatre.deliver()
    [(_, text)] = await at(theatre, 2025, 1, 14, 9, 0)
    assert "in talks → bid made, £30m" in text
    assert await at(theatre, 2025, 1, 14, 12, 59) == []


async def test_a_digest_tells_of_an_old_claim_that_is_warmed_up(theatre: Theatre) -> None:
    await fan(theatre)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    await theatre.deliver()
    theatre.now += timedelta(days=20)
    await theatre.own_feed(1, "https://mill.example/rss", "Rumour Mill")
    await theatre.desk.digest(FAN, every="weekly", day="Sunday", at="8pm", now=theatre.now)
    await theatre.say("https://mill.example/rss", rumour(stage=Stage.TALKS))
    [(_, text)] = await at(theatre, 2025, 2, 2, 20, 0)
    assert "1 old claim warmed up again" in text
    assert "Warmed up again, nothing new" in text
    assert "first said by Daily Record of Football" in text


async def test_a_digest_keeps_to_follows_filters_and_mutes(theatre: Theatre) -> None:
    await fan(theatre, min_stage="bid", max_tier="1")
    await theatre.desk.digest(FAN, every="daily", now=theatre.now)
    pack = await theatre.pack()
    await theatre.say(pack, rumour(stage=Stage.TALKS))
    await theatre.say("https://goal.example/rss", rumour(stage=Stage.AGREED))
    assert await at(theatre, 2025, 1, 11, 9) == []
    await theatre.say(pack, rumour(stage=Stage.BID))
    await theatre.deliver()
    async with theatre.database.reading() as conn:
        from db import follows

        [mine] = await follows.follows_of(conn, FAN.user_id)
    await theatre.desk.press(FAN, f"mute:{mine.player_id}:n", now=theatre.now)
    assert await at(theatre, 2025, 1, 12, 9) == []
    await theatre.desk.press(FAN, f"unmute:{mine.player_id}:n", now=theatre.now)
    await theatre.say(pack, rumour(stage=Stage.AGREED))
    await theatre.deliver()
    [(_, text)] = await at(theatre, 2025, 1, 13, 9)
    assert "deal agreed" in text


async def test_quiet_hours_hold_back_alerts_and_tell_them_after(theatre: Theatre) -> None:
    await fan(theatre)
    await theatre.desk.follow(Asker(502, 1, "list"), player="TAA", where="channel", now=theatre.now)
    for user in (501, 502):
        await theatre.desk.quiet(Asker(user, 1, "list"), begin="22:00", end="07:30", timezone="London", now=theatre.now)
    assert await at(theatre, 2025, 1, 10, 22, 0) == []
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    assert await theatre.deliver() == []
    assert await at(theatre, 2025, 1, 11, 7, 29) == []
    summaries = await at(theatre, 2025, 1, 11, 7, 30)
    assert [kind for kind, _ in summaries] == [Kind.QUIET, Kind.QUIET]
    assert "While it was quiet: Trent Alexander-Arnold moved" in summaries[0][1]
    assert await at(theatre, 2025, 1, 11, 8) == []
    await theatre.say(await theatre.pack(), rumour(stage=Stage.BID))
    assert len(await theatre.deliver()) == 2
    assert await at(theatre, 2025, 1, 12, 7, 30) == []


@pytest.mark.parametrize("official", [True, False])
async def test_an_official_move_breaks_quiet_hours_for_who_says_so(theatre: Theatre, official: bool) -> None:
    await fan(theatre)
    await theatre.desk.quiet(FAN, begin="9am", end="1pm", official=official, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.OFFICIAL))
    assert len(await theatre.deliver()) == official
    assert len(await at(theatre, 2025, 1, 10, 13)) == (not official)


@pytest.mark.parametrize(("stage", "words"), [(Stage.TALKS, "in talks"), (Stage.OFFICIAL, "official"), (Stage.DENIED, "denied")])
async def test_what_a_tier_1_source_was_the_first_to_believe_in_quiet_hours_is_told_after(
    theatre: Theatre, stage: Stage, words: str
) -> None:
    await fan(theatre)
    await theatre.own_feed(1, "https://mill.example/rss", "Rumour Mill")
    await theatre.say("https://mill.example/rss", rumour(stage=Stage.INTEREST))
    await theatre.say("https://mill.example/rss", rumour(stage=stage))
    await theatre.deliver()
    theatre.now += timedelta(minutes=1)
    await theatre.desk.quiet(FAN, begin="10:00", end="13:00", official=True, now=theatre.now)
    theatre.now += timedelta(minutes=30)
    await theatre.say(await theatre.pack(), rumour(stage=stage))
    await theatre.say(await theatre.pack(), rumour(stage=stage))
    assert await theatre.deliver() == []
    [(_, text)] = await at(theatre, 2025, 1, 10, 13)
    assert f"Real Madrid: {words} · Daily Record of Football (tier 1)" in text
    await theatre.say(await theatre.pack(), rumour(stage=stage))
    assert await at(theatre, 2025, 1, 11, 13) == [], "once"


async def test_what_was_told_before_the_hours_were_set_is_not_told_again(theatre: Theatre) -> None:
    await fan(theatre)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    await theatre.deliver()
    theatre.now += timedelta(minutes=5)
    await theatre.desk.quiet(FAN, begin="9:00", end="12:00", now=theatre.now)
    assert await at(theatre, 2025, 1, 10, 12) == []


async def test_catching_up_tells_each_thing_once(theatre: Theatre) -> None:
    await fan(theatre)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    theatre.now += timedelta(minutes=1)
    first = await theatre.desk.catchup(FAN, now=theatre.now)
    assert first.private
    assert "1 saga moved in what you follow" in everything(first)
    theatre.now += timedelta(minutes=1)
    assert "Nothing moved" in everything(await theatre.desk.catchup(FAN, now=theatre.now))
    again = next(button for button in first.buttons if "7 days" in button.label)
    assert "1 saga moved" in everything(await theatre.desk.press(FAN, again.action, now=theatre.now))


async def test_catching_up_with_a_server_and_with_nothing_followed(theatre: Theatre) -> None:
    await fan(theatre)
    await theatre.say(await theatre.pack(), rumour("Bukayo Saka", "Bayern Munich", Stage.INTEREST))
    theatre.now += timedelta(minutes=1)
    assert "Nothing moved in what you follow" in everything(await theatre.desk.catchup(FAN, what="follows", now=theatre.now))
    other = Asker(502, 1, "list")
    assert "Bukayo Saka → Bayern Munich" in everything(await theatre.desk.catchup(other, now=theatre.now))
    with pytest.raises(NotHere):
        await theatre.desk.catchup(Asker(503, 0, "list"), what="server", now=theatre.now)


async def test_a_move_of_the_clock_zone_keeps_the_hour(theatre: Theatre) -> None:
    await fan(theatre)
    await theatre.desk.digest(FAN, every="daily", at="9:00", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    await theatre.deliver()
    await theatre.desk.quiet(FAN, begin="1:00", end="2:00", timezone="Europe/Berlin", now=theatre.now)
    assert await at(theatre, 2025, 1, 11, 7, 59) == []
    assert len(await at(theatre, 2025, 1, 11, 8, 0)) == 1


async def test_refused_direct_messages_are_told_once_in_the_channel_and_stop(theatre: Theatre) -> None:
    await fan(theatre)
    await theatre.desk.digest(FAN, every="daily", at="9:00", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    await theatre.deliver()
    theatre.sender.answers = [Refused(Why.NO_DIRECT_MESSAGES, "closed")]
    [(kind, text)] = await at(theatre, 2025, 1, 11, 9)
    assert kind is Kind.NOTICE
    assert "Arnold" not in text
    await theatre.say(await theatre.pack(), rumour(stage=Stage.BID))
    assert await at(theatre, 2025, 1, 12, 9) == []


async def test_wrong_words_are_sentences_and_nothing_given_explains(theatre: Theatre) -> None:
    await theatre.guild(1)
    assert "You get no digest" in everything(await theatre.desk.digest(FAN, now=theatre.now))
    assert "You have no quiet hours" in everything(await theatre.desk.quiet(FAN, now=theatre.now))
    with pytest.raises(Refusal, match="no time of day"):
        await theatre.desk.digest(FAN, every="daily", at="teatime", now=theatre.now)
    with pytest.raises(Refusal, match="Choose one of: Monday"):
        await theatre.desk.digest(FAN, every="weekly", day="T", now=theatre.now)
    with pytest.raises(Refusal, match="begin and end at the same time"):
        await theatre.desk.quiet(FAN, begin="8", end="08:00", now=theatre.now)
    with pytest.raises(Refusal, match="both when it begins"):
        await theatre.desk.quiet(FAN, begin="8", now=theatre.now)
    with pytest.raises(Unknown, match="no time zone"):
        await theatre.desk.quiet(FAN, begin="8", end="9", timezone="Middle-earth", now=theatre.now)
    assert "take UTC" in everything(await theatre.desk.digest(FAN, every="daily", now=theatre.now))
    assert "no digest any more" in everything(await theatre.desk.digest(FAN, every="off", now=theatre.now))


async def test_a_member_gets_his_hours_in_his_export_and_can_have_them_deleted(theatre: Theatre) -> None:
    await fan(theatre)
    await theatre.desk.digest(FAN, every="daily", at="9:00", timezone="Europe/Rome", now=theatre.now)
    await theatre.desk.quiet(FAN, begin="22", end="7", now=theatre.now)
    await theatre.desk.catchup(FAN, now=theatre.now)
    data = json.loads((await theatre.desk.mydata_export(FAN, now=theatre.now)).files[0].data)
    assert (data["timezone"], data["digest"]["minute"], data["quiet"]["from_minute"]) == ("Europe/Rome", 540, 1320)
    assert len(data["looks"]) == 1
    await theatre.desk.mydata_delete(FAN, confirmed=True, now=theatre.now)
    data = json.loads((await theatre.desk.mydata_export(FAN, now=theatre.now)).files[0].data)
    assert (data["timezone"], data["digest"], data["quiet"], data["looks"]) == (None, None, None, [])
