"""Deliveries out of a real outbox through the real client: a place that hangs holds up no other."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.deliver import Deliveries
from bot.sender import Unsure
from bot.wording import Wording
from cogs.sender import TRANSPORT, DiscordSender
from db import outbox
from db.engine import Database
from tests.databases import fresh_sqlite
from tests.discord.house import House
from tests.discord.outgoing import POST, alert, delivery

ROWS = 3
"""Rows a channel."""


def clock() -> datetime:
    return datetime.now(UTC)


async def test_a_channel_that_hangs_holds_up_no_other(home: House, tmp_path: Path) -> None:
    others = [home.double.channel(home.guild, name) for name in ("one", "two")]
    hanging = f"/channels/{home.channel.id}/messages"
    home.double.faults.delay(f"POST {hanging}", 60)
    async with fresh_sqlite(tmp_path) as database:
        async with database.writing() as conn:
            for story in range(ROWS):
                for channel in (home.channel, *others):
                    await outbox.enqueue_notice(conn, home.guild.id, channel.id, str(story), f"Notice {story}", TRANSPORT, clock())
        deliveries = Deliveries(database, home.sender, Wording(database))
        while await depth(database) > ROWS:
            await deliveries.top_up(clock)
        assert [len(home.double.messages(channel)) for channel in (home.channel, *others)] == [0, ROWS, ROWS]
        assert len([call for call in home.double.calls if call.path == hanging]) == 1, "one at a time in a channel"
        begun = time.monotonic()
        await deliveries.stop()
        assert time.monotonic() - begun < 3
        assert await depth(database) == ROWS, "what hangs is still to be sent"


async def depth(database: Database) -> int:
    async with database.reading() as conn:
        return await outbox.queue_depth(conn)


async def test_a_message_that_is_on_its_way_is_not_sent_beside_itself(home: House) -> None:
    """Discord knows a nonce for some minutes only: an answer that takes longer is waited for again."""
    impatient = DiscordSender(timedelta(seconds=0.2))
    impatient.attach(home.bot)
    home.double.faults.delay(POST, 0.7)
    row = delivery(home)
    with pytest.raises(Unsure):
        await impatient.send(row, alert(row.nonce))
    home.double.nonce_window = 0
    sent = None
    while sent is None:
        try:
            sent = await impatient.send(row, alert(row.nonce))
        except Unsure:
            assert len([call for call in home.double.calls if call.method == "POST" and call.path.endswith("/messages")]) == 1
    assert [message.id for message in home.double.messages(home.channel)] == [sent.message_id]
