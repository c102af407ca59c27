"""Deliveries through the real client: sent once, and found again."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.phrase.card import Card, line
from bot.sender import Busy, Refused, Sent, Unsure
from bot.transfers.model import Delivery, Kind
from cogs.sender import DiscordSender
from tests.discord.house import House
from tests.discord.outgoing import POST, alert, delivery, direct
from tests.double.faults import Bucket
from tests.double.messages import Message
from tests.double.world import Can


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


async def test_a_short_rate_limit_is_waited_out(home: House) -> None:
    home.double.faults.rate_limit(POST, 0.1)
    await send(home, delivery(home))


async def test_more_messages_than_a_channel_takes_at_once_all_arrive_once(home: House) -> None:
    home.double.bucket = Bucket(5, 0.5)
    rows = [delivery(home) for _ in range(12)]
    waiting = rows
    for _ in range(4):  # one whose tries are used up on a busy machine comes back, as the outbox has it
        answers = await asyncio.gather(*(home.sender.send(row, alert(row.nonce)) for row in waiting), return_exceptions=True)
        assert all(isinstance(answer, Sent | Busy) for answer in answers)
        waiting = [row for row, answer in zip(waiting, answers, strict=True) if isinstance(answer, Busy)]
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
