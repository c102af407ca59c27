"""An alert tells its source's record: once there is enough to judge by, through its server's eyes, and never late for it."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot import reputation
from bot.deliver import deliver_due
from bot.reputation import FRESH, Reputation
from bot.transfers.model import PACK_SCOPE, Stage
from bot.wording import Wording
from tests.service.stage import Theatre, everything, rumour
from tests.service.test_sources import play

GOAL = "Weekly Goal"


async def told(theatre: Theatre, wording: Wording) -> dict[int, str]:
    """Send all that is due; the new messages, by their channels."""
    before = len(theatre.sender.sent)
    while await deliver_due(theatre.database, theatre.sender, wording, lambda: theatre.now):
        pass
    return {delivery.channel_id: everything(card) for delivery, card in theatre.sender.sent[before:]}


async def claim(theatre: Theatre, player: str = "Bukayo Saka") -> None:
    await theatre.say(await theatre.pack(), rumour(player, "Real Madrid", Stage.TALKS, of="Arsenal", credit=GOAL))


async def test_a_record_is_told_where_there_is_enough(theatre: Theatre) -> None:
    wording = Wording(theatre.database, Reputation(theatre.database))
    for number in range(9):
        await play(theatre, number, right=number > 2)
    one, two = await theatre.guild(1), await theatre.guild(2)
    for admin, style in ((one, "full"), (two, "compact")):
        await theatre.desk.alerts_add(admin, admin.guild_id * 100, style=style, now=theatre.now)
    await claim(theatre)
    assert "Weekly Goal via Daily Record of Football (tier 2)\n" in (await told(theatre, wording))[100]
    await play(theatre, 9, right=True)
    await told(theatre, wording)
    theatre.now += FRESH
    await claim(theatre, "Trent Alexander-Arnold")
    assert "right in" not in (await told(theatre, wording))[100], "an old record is told while a new one is made"
    await asyncio.gather(*wording.reputation._making.values())
    await claim(theatre, "Jo Again")
    messages = await told(theatre, wording)
    assert "Weekly Goal via Daily Record of Football (tier 2) · right in 7 of 10 (70%)\n" in messages[100]
    assert "right in" not in messages[200], "a compact one is a line and the link"


async def test_each_scope_has_a_record_of_its_own(theatre: Theatre) -> None:
    own = "https://own.example/rss"
    kept = Reputation(theatre.database)
    await theatre.guild(1, own)
    for number in range(10):
        await play(theatre, number, right=True, feed=own)
    theatre.now += timedelta(hours=1)
    here = await kept.of(2, GOAL, theatre.now)
    there = await kept.of(PACK_SCOPE, GOAL, theatre.now)
    assert (here.right, there.right) == (10, 0)


async def test_many_who_ask_at_once_share_one_record(theatre: Theatre) -> None:
    kept = Reputation(theatre.database)
    await play(theatre, 0, right=True)
    found = await asyncio.gather(*(kept.of(PACK_SCOPE, GOAL, theatre.now) for _ in range(50)))
    assert all(one is found[0] for one in found)
    assert found[0].right == 1


async def test_an_alert_does_not_wait_for_a_slow_record(theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Reputation(theatre.database)
    monkeypatch.setattr(reputation, "PATIENCE", 0)
    await play(theatre, 0, right=True)
    assert await kept.of(PACK_SCOPE, GOAL, theatre.now) is None
    await asyncio.gather(*kept._making.values())
    assert (await kept.of(PACK_SCOPE, GOAL, theatre.now)).right == 1
    await kept.of(PACK_SCOPE, "Another", theatre.now)
    await kept.stop()
    assert not kept._making


async def test_no_more_are_kept_than_fit(theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Reputation(theatre.database)
    monkeypatch.setattr(reputation, "MOST", 3)
    for number in range(5):
        await kept.of(PACK_SCOPE, f"Source {number}", theatre.now)
    assert [name for _, name in kept._kept] == ["Source 2", "Source 3", "Source 4"]
