"""What Discord refuses, or is too busy for: each told for what it is."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.sender import Busy, Refused, Why
from bot.transfers.model import Delivery
from tests.discord.house import House
from tests.discord.outgoing import POST, alert, delivery, direct
from tests.double.world import Can


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
