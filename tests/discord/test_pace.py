"""The pace of requests: what is sent at once goes out evenly, and in no second more than Discord takes."""

from __future__ import annotations

import asyncio
import time

from cogs.pace import A_SECOND, Pace
from tests.discord.house import House
from tests.discord.outgoing import alert, delivery
from tests.double.faults import Bucket

MANY = 60


async def test_many_messages_at_once_go_out_at_the_pace_that_discord_takes(home: House) -> None:
    home.double.everything, home.double.bucket = Bucket(50, 1.0), Bucket(5, 5.0)
    channels = [home.double.channel(home.guild, f"alerts-{number}") for number in range(MANY)]
    rows = [delivery(home, channel_id=channel.id) for channel in channels]
    begun = time.monotonic()
    await asyncio.gather(*(home.sender.send(row, alert(row.nonce)) for row in rows))
    assert [len(home.double.messages(channel)) for channel in channels] == [1] * MANY
    assert time.monotonic() - begun >= (MANY - 5) / A_SECOND


async def test_in_no_second_there_are_more_turns_though_the_loop_is_held_up() -> None:
    pace, turns = Pace(a_second=100), list[float]()

    async def ask() -> None:
        await pace.turn()
        turns.append(time.monotonic())
        if len(turns) % 10 == 0:
            time.sleep(0.05)  # noqa: ASYNC251 - the loop is held up

    await asyncio.gather(*(ask() for _ in range(50)))
    most = max(sum(begun <= turn < begun + 0.1 for turn in turns) for begun in turns)
    assert most <= 13, "ten, and those that the loop let pass"


async def test_the_first_after_a_while_wait_for_nothing() -> None:
    pace, begun = Pace(a_second=5), time.monotonic()
    for _ in range(3):
        await pace.turn()
    assert time.monotonic() - begun < 0.15
    await pace.turn()
    assert time.monotonic() - begun >= 0.19


async def test_more_than_discord_takes_are_refused_by_the_double(home: House) -> None:
    home.double.everything = Bucket(2, 0.3)
    channel = home.bot.get_partial_messageable(home.channel.id)
    await asyncio.gather(*(channel.send(f"Message {number}") for number in range(4)))
    answers = [call.status for call in home.double.calls if call.path.endswith("/messages")]
    assert answers.count(200) == len(home.double.messages(home.channel)) == 4
    assert answers.count(429) >= 1
