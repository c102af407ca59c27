"""Who is told in which language: a channel in its server's, a member in his own, English where none is known."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.asker import Asker
from bot.errors import Refusal
from bot.hours.summaries import summaries_due
from bot.phrase.said import say
from bot.phrase.tongue import tongue
from bot.transfers.model import Kind, Stage
from db import follows
from tests.service.stage import Theatre, everything, rumour

FAN = Asker(501, 1, "list", locale="de")


async def languages(theatre: Theatre) -> dict[tuple[Kind, int], str]:
    """The language of what has been sent, by kind and server."""
    await theatre.deliver()
    return {(row.kind, row.guild_id): card.language for row, card in theatre.sender.sent}


async def test_alerts_come_in_the_language_of_each_server(theatre: Theatre) -> None:
    for guild_id in (1, 2, 3):
        await theatre.desk.alerts_add(await theatre.guild(guild_id), guild_id * 100, now=theatre.now)
    await theatre.guests.speak({1: "es-ES", 2: "pt-BR", 99: "de"})
    await theatre.say(await theatre.pack(), rumour(stage=Stage.BID, fee=35_500_000))
    assert await languages(theatre) == {(Kind.CHANNEL, 1): "es", (Kind.CHANNEL, 2): "en", (Kind.CHANNEL, 3): "en"}
    by_guild = dict(zip((row.guild_id for row, _ in theatre.sender.sent), theatre.sender.headlines, strict=True))
    assert "35,5" in by_guild[1]
    assert "£35.5m" in by_guild[2] == by_guild[3]
    await theatre.guests.speak({1: "fr", 2: "it"})
    await theatre.say(await theatre.pack(), rumour(stage=Stage.AGREED))
    assert await languages(theatre) == {(Kind.CHANNEL, 1): "fr", (Kind.CHANNEL, 2): "it", (Kind.CHANNEL, 3): "en"}


async def test_a_server_that_comes_back_keeps_its_language(theatre: Theatre) -> None:
    await theatre.desk.alerts_add(await theatre.guild(1), 100, now=theatre.now)
    await theatre.guests.speak({1: "it"})
    await theatre.guests.left(1, now=theatre.now)
    await theatre.guests.joined(1, "Back", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    assert await languages(theatre) == {(Kind.CHANNEL, 1): "it"}


async def test_a_sample_and_a_thread_speak_the_servers_language(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 100, style="thread", now=theatre.now)
    await theatre.guests.speak({1: "de"})
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    await theatre.deliver()
    assert [name for _, name, _ in theatre.sender.kept] == [f"Trent Alexander-Arnold: Real Madrid, {tongue('de').say(say('in talks'))}"]


async def test_admins_choose_another_language_than_discords(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 100, now=theatre.now)
    await theatre.guests.speak({1: "en-US"})
    await theatre.desk.alerts_language(admin, "de", now=theatre.now)
    await theatre.guests.speak({1: "en-US"})
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    assert await languages(theatre) == {(Kind.CHANNEL, 1): "de"}
    await theatre.desk.alerts_language(admin, "auto", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.AGREED))
    assert await languages(theatre) == {(Kind.CHANNEL, 1): "en"}
    with pytest.raises(Refusal, match="from the list"):
        await theatre.desk.alerts_language(admin, "tlh", now=theatre.now)


async def test_trouble_is_told_in_the_servers_language_and_kept_for_every_reader(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.guests.speak({1: "de"})
    for channel_id in (100, 101):
        await theatre.desk.alerts_add(admin, channel_id, now=theatre.now)
    await theatre.guests.channel_gone(100, "transfers", now=theatre.now)
    await theatre.deliver()
    [notice] = [row.text for row, _ in theatre.sender.sent if row.kind is Kind.NOTICE]
    why = say("the channel is gone. Choose another with /alerts add.")
    assert notice == tongue("de").say(say("{channel}, which got alerts, was deleted: {why}", channel="#transfers", why=why))
    listed = await theatre.desk.alerts_list(admin, now=theatre.now)
    assert tongue("fr").say(why) in everything(tongue("fr").put(listed))


async def test_who_is_muted_can_be_heard_again(theatre: Theatre) -> None:
    await theatre.guild(1)
    await theatre.desk.follow(FAN, player="TAA", now=theatre.now)
    async with theatre.database.reading() as conn:
        [follow] = await follows.follows_of(conn, FAN.user_id)
    assert follow.player_id
    await theatre.desk.press(FAN, f"mute:{follow.player_id}", now=theatre.now)
    listed = await theatre.desk.following(FAN, now=theatre.now)
    assert listed.buttons[-1].action == f"unmute:{follow.player_id}"
    await theatre.desk.follow(FAN, player="TAA", now=theatre.now)
    assert "Muted" not in everything(await theatre.desk.following(FAN, now=theatre.now))


async def test_a_member_is_written_to_in_his_own(theatre: Theatre) -> None:
    await theatre.guild(1)
    await theatre.guests.speak({1: "es-ES"})
    await theatre.desk.follow(FAN, player="TAA", now=theatre.now)
    await theatre.desk.digest(FAN, every="daily", at="8:00", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    assert await languages(theatre) == {(Kind.DIRECT, 1): "de"}
    theatre.now = datetime(2025, 1, 11, 8, 0, tzinfo=UTC)
    await summaries_due(theatre.database, "list", theatre.now)
    assert (await languages(theatre))[Kind.DIGEST, 1] == "de"


async def test_the_language_is_the_one_of_the_last_wish_and_is_told_and_forgotten(theatre: Theatre) -> None:
    await theatre.guild(1)

    async def kept() -> str | None:
        found = json.loads((await theatre.desk.mydata_export(FAN, now=theatre.now)).files[0].data)["locale"]
        assert found is None or isinstance(found, str)
        return found

    await theatre.desk.saga(FAN, "TAA", now=theatre.now)
    assert await kept() is None
    await theatre.desk.follow(FAN, player="TAA", now=theatre.now)
    assert await kept() == "de"
    await theatre.desk.quiet(replace(FAN, locale="fr"), begin="22", end="7", now=theatre.now)
    assert await kept() == "fr"
    await theatre.desk.digest(replace(FAN, locale="it"), every="weekly", now=theatre.now)
    assert await kept() == "it"
    await theatre.desk.mydata_delete(FAN, confirmed=True, now=theatre.now)
    assert await kept() is None
