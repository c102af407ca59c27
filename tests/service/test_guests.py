"""Servers that go and come back, channels and members that vanish."""

from datetime import timedelta

from bot.asker import Asker
from bot.sender import Refused, Why
from bot.transfers.model import Stage
from tests.service.stage import Theatre, everything, rumour


async def test_a_server_that_removed_the_bot_is_silent_and_finds_all_when_it_comes_back(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    await theatre.guests.left(1, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    assert await theatre.deliver() == []
    theatre.now += timedelta(days=29)
    assert await theatre.guests.forget_old(theatre.now) == 0
    await theatre.guests.joined(1, "Back", now=theatre.now)
    await theatre.prime(await theatre.pack())
    await theatre.say(await theatre.pack(), rumour(stage=Stage.BID))
    assert len(await theatre.deliver()) == 1


async def test_after_30_days_its_data_is_gone(theatre: Theatre) -> None:
    admin = await theatre.guild(1, "https://own.example/rss")
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    await theatre.guests.left(1, now=theatre.now)
    theatre.now += timedelta(days=31)
    assert await theatre.guests.forget_old(theatre.now) == 1
    await theatre.guests.joined(1, "Back", now=theatre.now)
    assert "No channel gets alerts yet" in everything(await theatre.desk.alerts_list(admin, now=theatre.now))
    assert "own.example" not in everything(await theatre.desk.feed_list(admin, now=theatre.now))


async def test_a_removal_while_offline_is_found_when_all_is_ready(theatre: Theatre) -> None:
    for guild_id in (1, 2):
        admin = await theatre.guild(guild_id)
        await theatre.desk.alerts_add(admin, guild_id * 100, now=theatre.now)
    await theatre.guests.present({2: "Two", 3: "Three"}, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    await theatre.deliver()
    assert [d.channel_id for d, _ in theatre.sender.sent] == [200]
    await theatre.desk.alerts_add(Asker(1, 3, "list"), 300, now=theatre.now)


async def test_a_deleted_channel_pauses_its_rules_and_tells_once(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    await theatre.desk.alerts_add(admin, 88, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    for _ in range(2):
        await theatre.guests.channel_gone(77, "deals", now=theatre.now)
    await theatre.deliver()
    by_channel = [(d.channel_id, d.kind.value) for d, _ in theatre.sender.sent]
    notice = next(card for d, card in theatre.sender.sent if d.kind.value == "notice")
    assert "#deals, which got alerts, was deleted" in everything(notice)
    assert sorted(by_channel) == [(88, "channel"), (88, "notice")]
    assert "paused: the channel is gone" in everything(await theatre.desk.alerts_list(admin, now=theatre.now))


async def test_what_admins_are_to_know_does_not_go_where_no_alerts_go_any_more(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    for channel in (77, 88, 99):
        await theatre.desk.alerts_add(admin, channel, now=theatre.now)
    await theatre.desk.alerts_remove(admin, "1", now=theatre.now)
    await theatre.guests.channel_gone(77, "old", now=theatre.now)
    await theatre.guests.channel_gone(99, "deals", now=theatre.now)
    assert await theatre.deliver() == ["#deals, which got alerts, was deleted: the channel is gone. Choose another with /alerts add."]
    assert [delivery.channel_id for delivery, _ in theatre.sender.sent] == [88]


async def test_what_admins_are_to_know_is_told_elsewhere_where_its_channel_refuses_it(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    for channel in (77, 88, 99):
        await theatre.desk.alerts_add(admin, channel, now=theatre.now)
    await theatre.guests.channel_gone(99, "deals", now=theatre.now)
    theatre.sender.answers = [Refused(Why.NO_PERMISSION, "Missing Permissions", "Send Messages")]
    first, second = sorted(await theatre.deliver())
    assert first.startswith("#deals, which got alerts, was deleted")
    assert second.startswith("Alerts to <#77> are paused")
    assert [delivery.channel_id for delivery, _ in theatre.sender.sent] == [88, 88]
    theatre.sender.answers = [Refused(Why.NO_PERMISSION, "Missing Permissions", "Send Messages")]
    await theatre.desk.alerts_add(admin, 66, now=theatre.now)
    await theatre.desk.alerts_test(admin, "4", now=theatre.now)
    [told] = await theatre.deliver()
    assert told.startswith("Alerts to <#66> are paused"), "a sample is for its channel alone"


async def test_a_member_who_left_is_no_longer_mentioned(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    for user in (501, 502):
        await theatre.desk.follow(Asker(user, 1, "list"), player="TAA", where="channel", now=theatre.now)
    await theatre.guests.member_gone(1, 501, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    await theatre.deliver()
    assert [d.mentions for d, _ in theatre.sender.sent] == [(502,)]


async def test_all_that_is_kept_of_a_person_can_be_had_and_deleted(theatre: Theatre) -> None:
    import json

    await theatre.guild(1)
    fan = Asker(501, 1, "list")
    await theatre.desk.follow(fan, player="TAA", min_stage="bid", now=theatre.now)
    exported = await theatre.desk.mydata_export(fan, now=theatre.now)
    data = json.loads(exported.files[0].data)
    assert data["user_id"] == 501
    assert [f["player"] for f in data["follows"]] == ["Trent Alexander-Arnold"]
    asked = await theatre.desk.mydata_delete(fan, now=theatre.now)
    await theatre.desk.press(fan, asked.buttons[0].action, now=theatre.now)
    data = json.loads((await theatre.desk.mydata_export(fan, now=theatre.now)).files[0].data)
    assert data["follows"] == []
    assert data["since"] is None


async def test_it_is_looked_whether_those_mentioned_are_still_there(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    for user in (501, 502, 503):
        await theatre.desk.follow(Asker(user, 1, "list"), player="TAA", where="channel", now=theatre.now)
    asked: list[int] = []

    async def is_member(_guild_id: int, user_id: int) -> bool | None:
        asked.append(user_id)
        return {501: False, 502: True, 503: None}[user_id]

    assert await theatre.guests.look_for_members(is_member, now=theatre.now) == 0
    theatre.now += timedelta(days=1, hours=1)
    assert await theatre.guests.look_for_members(is_member, now=theatre.now) == 3
    assert await theatre.guests.look_for_members(is_member, now=theatre.now) == 0
    await theatre.say(await theatre.pack(), rumour())
    await theatre.deliver()
    assert [d.mentions for d, _ in theatre.sender.sent] == [(502, 503)]
    assert sorted(asked) == [501, 502, 503]
