"""The pace of requests: what is sent at once goes out at the pace that Discord takes, and none is refused for its number."""

from __future__ import annotations

import asyncio
import time

from cogs.pace import A_SECOND, Pace
from tests.discord.house import House
from tests.discord.outgoing import alert, delivery
from tests.double.faults import Bucket

MANY = 70


async def test_many_messages_at_once_are_never_too_many(home: House) -> None:
    home.double.everything, home.double.bucket = Bucket(50, 1.0), Bucket(5, 5.0)
    channels = [home.double.channel(home.guild, f"alerts-{number}") for number in range(MANY)]
    rows = [delivery(home, channel_id=channel.id) for channel in channels]
    begun = time.monotonic()
    await asyncio.gather(*(home.sender.send(row, alert(row.nonce)) for row in rows))
    assert [len(home.double.messages(channel)) for channel in channels] == [1] * MANY
    assert not [call for call in home.double.calls if call.status == 429]
    assert time.monotonic() - begun >= (MANY - 1) / A_SECOND


async def test_the_first_after_a_while_waits_for_nothing() -> None:
    pace, begun = Pace(a_second=5), time.monotonic()
    await pace.turn()
    assert time.monotonic() - begun < 0.1
    await pace.turn()
    assert time.monotonic() - begun >= 0.15
    await pace.turn()
    assert time.monotonic() - begun >= 0.35, "with what was late made up for"


async def test_more_than_fifty_a_second_are_refused_by_the_double(home: House) -> None:
    home.double.everything = Bucket(2, 0.3)
    row = delivery(home)
    channel = home.bot.get_partial_messageable(row.channel_id)
    await asyncio.gather(*(channel.send(f"Message {number}") for number in range(4)))
    assert [call.status for call in home.double.calls if call.path.endswith("/messages")].count(429) >= 1
    assert len(home.double.messages(home.channel)) == 4
