"""What a feed says is seen only where that feed is enabled."""

from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.errors import Unknown
from bot.transfers.model import Stage
from tests.service.stage import Theatre, everything, rumour

HOSTILE = "https://hostile.example/rss"


async def test_a_hostile_feed_of_one_server_is_not_seen_in_another(theatre: Theatre) -> None:
    bad = await theatre.guild(1, HOSTILE, source="Daily Record of Football")
    good = await theatre.guild(2)
    for admin in (bad, good):
        await theatre.desk.alerts_add(admin, admin.guild_id * 100, now=theatre.now)
    private = Asker(900, 0, "list")
    await theatre.desk.follow(private, player="TAA", now=theatre.now)
    await theatre.say(HOSTILE, rumour(stage=Stage.OFFICIAL), rumour("Foulname Insult", to="Arsenal"), title="Buy pills now")
    await theatre.deliver()
    assert {delivery.channel_id for delivery, _ in theatre.sender.sent} == {100}
    for asker in (good, private):
        saga = everything(await theatre.desk.saga(asker, "TAA", now=theatre.now))
        assert "no transfer news" in saga
        assert await theatre.desk.suggest(asker, "player", "Foulname", now=theatre.now) == []
        with pytest.raises(Unknown):
            await theatre.desk.saga(asker, "Foulname Insult", now=theatre.now)
    assert [s.label for s in await theatre.desk.suggest(bad, "player", "foul", now=theatre.now)] == ["Foulname Insult (Liverpool)"]
    assert "joined Real Madrid" in everything(await theatre.desk.saga(bad, "TAA", now=theatre.now))


async def test_a_hostile_feed_moves_nobody_elsewhere(theatre: Theatre) -> None:
    await theatre.guild(1, HOSTILE, source="Daily Record of Football")
    good = await theatre.guild(2)
    await theatre.say(HOSTILE, rumour(stage=Stage.OFFICIAL))
    labels = [s.label for s in await theatre.desk.suggest(good, "player", "trent", now=theatre.now)]
    assert labels == ["Trent Alexander-Arnold (Liverpool, defender)"]


async def test_an_id_guessed_in_another_server_shows_nothing(theatre: Theatre) -> None:
    bad = await theatre.guild(1, HOSTILE)
    good = await theatre.guild(2)
    await theatre.say(HOSTILE, rumour("Foulname Insult", to="Arsenal"))
    value = (await theatre.desk.suggest(bad, "player", "foul", now=theatre.now))[0].value
    with pytest.raises(Unknown):
        await theatre.desk.saga(good, value, now=theatre.now)
    with pytest.raises(Unknown):
        await theatre.desk.press(good, f"saga:{value.removeprefix('player:')}:0:all", now=theatre.now)


async def test_a_paused_feed_of_the_pack_is_not_seen_while_paused(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.BID))
    assert "bid made" in everything(await theatre.desk.saga(admin, "TAA", now=theatre.now))
    await theatre.desk.feed_pause(admin, "Pack", now=theatre.now)
    assert "no transfer news" in everything(await theatre.desk.saga(admin, "TAA", now=theatre.now))
    await theatre.desk.feed_resume(admin, "Pack", now=theatre.now)
    assert "bid made" in everything(await theatre.desk.saga(admin, "TAA", now=theatre.now))


async def test_as_of_shows_what_was_known_then(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.INTEREST))
    then = theatre.now
    theatre.now += timedelta(days=5)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.AGREED))
    assert "deal agreed" in everything(await theatre.desk.saga(admin, "TAA", now=theatre.now))
    past = everything(await theatre.desk.saga(admin, "TAA", as_of=f"{then:%Y-%m-%d}", now=theatre.now))
    assert "interest" in past
    assert "deal agreed" not in past


async def test_equal_servers_share_a_decision(theatre: Theatre) -> None:
    for guild_id in range(1, 31):
        admin = await theatre.guild(guild_id)
        await theatre.desk.alerts_add(admin, guild_id * 100, now=theatre.now)
    taken = await theatre.say(await theatre.pack(), rumour())
    assert taken.queued == 30
    async with theatre.database.reading() as conn:
        from sqlalchemy import func, select

        from db.tables import news

        assert await conn.scalar(select(func.count()).select_from(news)) == 1
