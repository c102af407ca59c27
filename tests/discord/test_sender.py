"""Deliveries through the real client: sent once, found again, and every failure told for what it is."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.phrase.card import Button, Card, Line, Link, Section, Text, line, strong
from bot.sender import Busy, Refused, Unsure, Why
from bot.transfers.model import Delivery, Kind
from cogs.sender import DiscordSender
from tests.discord.house import House
from tests.double.faults import Bucket
from tests.double.messages import Message
from tests.double.world import Can

POST = "POST /channels/*/messages"
ids = itertools.count(1)


def alert(nonce: str, headline: str = " → Bayern: bid, says Northern Post") -> Card:
    """An alert as the service words it: its buttons end in the nonce."""
    facts = Section((line("▰▰▱ ", strong("bid")), line(Link("Bid made for Malas", "https://news.example/1"))))
    buttons = (Button("Saga", f"saga:1:0:all::{nonce}", main=True), Button("Mute player", f"mute:1:{nonce}"))
    return Card(Line((Text("Malas", strong=True), Text(headline))), (facts,), buttons=buttons)


def delivery(house: House, **more: Any) -> Delivery:
    """A row of the outbox for the house's channel."""
    number = next(ids)
    now = datetime.now(UTC)
    row = Delivery(
        id=number,
        transport="discord",
        kind=Kind.CHANNEL,
        guild_id=house.guild.id,
        channel_id=house.channel.id,
        user_id=0,
        part=0,
        nonce=f"nonce{number}",
        attempts=1,
        created_at=now,
        lease_until=now + timedelta(minutes=2),
    )
    return replace(row, **more)


def direct(house: House, **more: Any) -> Delivery:
    return delivery(house, **{"kind": Kind.DIRECT, "guild_id": 0, "channel_id": 0, "user_id": house.ann.id, **more})


async def send(house: House, row: Delivery) -> Message:
    sent = await house.sender.send(row, alert(row.nonce))
    [message] = [message for message in house.double.messages(house.channel) if message.id == sent.message_id]
    return message


async def test_an_alert_mentions_whom_it_should(home: House) -> None:
    role = home.double.role(home.guild, "News", mentionable=True)
    message = await send(home, delivery(home, mentions=(home.ann.id, home.ben.id), role_id=role.id))
    assert message.content.startswith("Malas → Bayern: bid, says Northern Post\n")
    assert set(message.pings.users) == {home.ann, home.ben}
    assert message.pings.roles == (role,)
    assert message.buttons == ["Saga", "Mute player"]
    assert "Bid made for Malas" in message.embeds[0]["description"]


async def test_words_of_a_feed_ping_nobody(home: House) -> None:
    role = home.double.role(home.guild, "News", mentionable=True)
    words = f" {home.ben.mention} {home.ann.mention} {role.mention} @everyone @here"
    row = delivery(home, mentions=(home.ann.id,))
    await home.sender.send(row, alert(row.nonce, words))
    [message] = home.double.messages(home.channel)
    assert message.pings.users == (home.ann,)
    assert not message.pings.roles
    assert not message.pings.everyone
    assert home.ben.mention not in message.content
    assert _last_post(home)["allowed_mentions"] == {"parse": [], "users": [home.ann.id]}
    other = delivery(home)
    await home.sender.send(other, alert(other.nonce))
    assert _last_post(home)["allowed_mentions"] == {"parse": []}


def _last_post(home: House) -> dict[str, Any]:
    [*_, last] = [call for call in home.double.calls if call.method == "POST" and call.path.endswith("/messages")]
    assert isinstance(last.body, dict)
    return last.body


async def test_further_parts_carry_mentions_only(home: House) -> None:
    message = await send(home, delivery(home, part=1, mentions=(home.ben.id,)))
    assert message.content == f"Malas → Bayern: bid, says Northern Post\n{home.ben.mention}"
    assert message.embeds == []
    assert message.pings.users == (home.ben,)


async def test_a_compact_alert(home: House) -> None:
    message = await send(home, delivery(home, style="compact"))
    assert message.embeds == []
    assert "(<https://news.example/1>)" in message.content


async def test_the_same_nonce_twice_gives_one_message(home: House) -> None:
    row = delivery(home)
    first = await home.sender.send(row, alert(row.nonce))
    second = await home.sender.send(row, alert(row.nonce))
    assert first == second
    assert len(home.double.messages(home.channel)) == 1


async def test_a_lost_answer_gives_one_message(home: House) -> None:
    home.double.faults.lose_answer(POST, status=502)
    message = await send(home, delivery(home))
    assert home.double.messages(home.channel) == [message]


async def test_a_message_whose_answer_comes_too_late_is_found(home: House) -> None:
    impatient = DiscordSender(timedelta(seconds=0.3))
    impatient.attach(home.bot)
    row = delivery(home)
    home.double.faults.lose_answer(POST, status=502)
    with pytest.raises(Unsure):
        await impatient.send(row, alert(row.nonce))
    [message] = home.double.messages(home.channel)
    home.double.say(home.channel, home.ben, "in between")
    found = await home.sender.find(row)
    assert found is not None
    assert (found.message_id, found.channel_id) == (message.id, home.channel.id)


async def test_a_line_cut_after_the_message_is_unsure_and_found(home: House) -> None:
    row = delivery(home)
    home.double.faults.cut(POST, carried_out=True)
    with pytest.raises(Unsure):
        await home.sender.send(row, alert(row.nonce))
    found = await home.sender.find(row)
    assert found is not None
    assert found.message_id == home.double.messages(home.channel)[0].id


async def test_what_was_not_sent_is_not_found(home: House) -> None:
    row = delivery(home)
    home.double.faults.cut(POST)
    with pytest.raises(Unsure):
        await home.sender.send(row, alert(row.nonce))
    await send(home, delivery(home))
    home.double.say(home.channel, home.ben, alert(row.nonce).buttons[0].action)
    assert await home.sender.find(row) is None


async def test_only_the_own_messages_are_searched(home: House) -> None:
    place = home.double.direct(home.ann)
    row = direct(home, kind=Kind.NOTICE, channel_id=place.id, text="The feed is gone.")
    home.double.say(home.ann, home.ann, "The feed is gone.")
    assert await home.sender.find(row) is None
    sent = await home.sender.send(row, Card(line("whatever")))
    assert await home.sender.find(row) == sent


async def test_a_notice_is_found_by_its_words_and_an_older_one_is_not_it(home: House) -> None:
    text = f"Alerts to <#{home.channel.id}> are paused: I lack *Embed Links* there. See /alerts add @everyone"
    row = delivery(home, kind=Kind.NOTICE, text=text)
    sent = await home.sender.send(row, Card(line("whatever")))
    [message] = home.double.messages(home.channel)
    assert f"<#{home.channel.id}> are paused: I lack \\*Embed Links\\* there." in message.content
    assert not message.pings
    assert await home.sender.find(row) == sent
    assert await home.sender.find(replace(row, created_at=datetime.now(UTC) + timedelta(hours=1))) is None
    assert await home.sender.find(replace(row, text="Something else")) is None


async def test_a_notice_mentions_the_member_it_is_for(home: House) -> None:
    row = delivery(home, kind=Kind.NOTICE, text="Allow direct messages.", mentions=(home.ann.id,))
    sent = await home.sender.send(row, Card(line("whatever")))
    assert home.double.messages(home.channel)[0].pings.users == (home.ann,)
    assert await home.sender.find(row) == sent


async def test_a_channel_whose_history_may_not_be_read_cannot_be_searched(home: House) -> None:
    row = delivery(home)
    home.double.forbid(home.channel, Can.READ_MESSAGE_HISTORY)
    await send(home, row)
    with pytest.raises(Refused) as refusal:
        await home.sender.find(row)
    assert refusal.value.permission == "Read Message History"


async def test_a_direct_message_opens_its_channel(home: House) -> None:
    row = direct(home)
    sent = await home.sender.send(row, alert(row.nonce))
    assert sent.channel_id == home.double.direct(home.ann).id
    assert home.double.messages(home.ann)[0].id == sent.message_id
    assert await home.sender.find(row) == sent
    again = direct(home, channel_id=sent.channel_id)
    await home.sender.send(again, alert(again.nonce))
    assert len(home.double.messages(home.ann)) == 2


async def test_direct_messages_that_are_closed(home: House) -> None:
    home.ann.dms = False
    assert await _refused(home, direct(home)) == (Why.NO_DIRECT_MESSAGES, None)


async def test_direct_messages_to_somebody_who_shares_no_server(home: House) -> None:
    home.double.leave(home.guild, home.ann)
    assert await _refused(home, direct(home)) == (Why.NO_DIRECT_MESSAGES, None)


async def test_direct_messages_to_nobody(home: House) -> None:
    assert await _refused(home, replace(direct(home), user_id=4)) == (Why.NO_DIRECT_MESSAGES, None)


async def _refused(home: House, row: Delivery) -> tuple[Why, str | None]:
    with pytest.raises(Refused) as caught:
        await home.sender.send(row, alert(row.nonce))
    assert str(caught.value)
    return caught.value.why, caught.value.permission


async def test_a_deleted_channel(home: House) -> None:
    row = delivery(home)
    home.double.delete_channel(home.channel)
    assert await _refused(home, row) == (Why.NO_CHANNEL, None)
    with pytest.raises(Refused):
        await home.sender.find(row)


@pytest.mark.parametrize(
    ("denied", "permission"), [(Can.VIEW_CHANNEL, "View Channel"), (Can.SEND_MESSAGES, "Send Messages"), (Can.EMBED_LINKS, "Embed Links")]
)
async def test_a_missing_permission_has_its_name(home: House, denied: Can, permission: str) -> None:
    closed = home.double.channel(home.guild, "closed", bot_denied=denied)
    await home.double.slash(home.guild, home.channel, home.ann, "help")
    assert await _refused(home, delivery(home, channel_id=closed.id)) == (Why.NO_PERMISSION, permission)


@pytest.mark.parametrize(
    ("status", "code", "why"),
    [
        (400, 50035, Why.BAD_MESSAGE),
        (404, 10003, Why.NO_CHANNEL),
        (403, 50013, Why.NO_PERMISSION),
        (403, 50001, Why.NO_PERMISSION),
        (403, 160005, Why.NO_PERMISSION),
        (403, 50007, Why.NO_DIRECT_MESSAGES),
        (403, 50278, Why.NO_DIRECT_MESSAGES),
        (413, 40005, Why.BAD_MESSAGE),
    ],
)
async def test_what_discord_refuses(home: House, status: int, code: int, why: Why) -> None:
    home.double.faults.fail(POST, status=status, code=code)
    assert (await _refused(home, delivery(home)))[0] is why


@pytest.mark.parametrize(("status", "code"), [(401, 0), (400, 40003), (403, 20026), (404, 0), (403, 0), (400, 0)])
async def test_what_is_tried_again(home: House, status: int, code: int) -> None:
    home.double.faults.fail(POST, status=status, code=code)
    row = delivery(home)
    with pytest.raises(Busy) as caught:
        await home.sender.send(row, alert(row.nonce))
    assert caught.value.retry_after >= timedelta(seconds=5)


@pytest.mark.parametrize("via", [True, False])
async def test_a_long_rate_limit_is_told_and_not_slept_through(home: House, via: bool) -> None:
    home.double.faults.rate_limit(POST, 90, via=via)
    row = delivery(home)
    async with asyncio.timeout(2):
        with pytest.raises(Busy) as caught:
            await home.sender.send(row, alert(row.nonce))
    assert caught.value.retry_after == timedelta(seconds=90)


async def test_a_short_rate_limit_is_waited_out(home: House) -> None:
    home.double.faults.rate_limit(POST, 0.1)
    await send(home, delivery(home))


async def test_more_messages_than_a_channel_takes_at_once_all_arrive_once(home: House) -> None:
    home.double.bucket = Bucket(5, 0.5)
    rows = [delivery(home) for _ in range(12)]
    await asyncio.gather(*(home.sender.send(row, alert(row.nonce)) for row in rows))
    assert {message.nonce for message in home.double.messages(home.channel)} == {row.nonce for row in rows}
    assert len(home.double.messages(home.channel)) == 12


async def test_nothing_is_sent_before_login_or_after_the_end(house: House) -> None:
    row = delivery(house)
    with pytest.raises(Busy):
        await house.sender.send(row, alert(row.nonce))
    async with house.start():
        await send(house, row)
    with pytest.raises(Busy):
        await house.sender.send(row, alert(row.nonce))
    with pytest.raises(Busy):
        await house.sender.find(row)


async def test_the_same_row_after_a_restart_is_sent_once(house: House) -> None:
    row = delivery(house)
    async with house.start():
        first = await house.sender.send(row, alert(row.nonce))
    async with house.start():
        assert await house.sender.send(row, alert(row.nonce)) == first
        assert await house.sender.find(row) == first
    assert len(house.double.messages(house.channel)) == 1


async def test_buttons_of_an_alert_answer_the_presser_alone(home: House) -> None:
    message = await send(home, delivery(home))
    pressed = await home.double.press(message, "Mute player", home.ben)
    assert pressed.followups[0].ephemeral
    assert f"pressed {message.controls[1]['custom_id'].removeprefix('ts:')}" in pressed.followups[0].text
    assert message.embeds
