"""How the program starts, refuses to start, and ends; and that ending it loses nothing."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest

from tests.double import DiscordDouble
from tests.whole.stage import Bot, Publishers, running, settings_for, start, town


async def ended(bot: Bot) -> tuple[int | None, str]:
    """Wait for its end: the exit code, and what it said that is no line of its log."""
    await asyncio.wait_for(asyncio.gather(bot.listen(), bot.process.wait()), 60)
    return bot.process.returncode, "".join(line for line in bot.lines if not re.match(r"\d{4}-\d\d-\d\dT", line))


async def test_a_wrong_or_empty_token_ends_in_one_sentence(tmp_path: Path) -> None:
    async with DiscordDouble() as double:
        wrong = await start(tmp_path, settings_for(double) | {"DISCORD_TOKEN": "some.other.token"})
        code, said = await ended(wrong)
        assert (code, said.count("\n")) == (1, 1)
        assert "does not accept the token in DISCORD_TOKEN" in said
        assert "some.other.token" not in "".join(wrong.lines)
        code, said = await ended(await start(tmp_path, settings_for(double) | {"DISCORD_TOKEN": ""}))
        assert (code, said.count("\n")) == (1, 1)
        assert said.startswith("There is no token")
        assert double.gateway.identifies == []


@pytest.mark.parametrize("content", [b"a letter to somebody " * 50, b"SQLite format 3\0" + b"\x10\x00" + b"rubbish" * 500])
async def test_a_corrupted_database_ends_in_one_sentence_and_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "saga.db").write_bytes(content)
    async with DiscordDouble() as double:
        bot = await start(tmp_path, settings_for(double) | {"TRANSFER_SAGA_DATABASE_URL": "sqlite+aiosqlite:///saga.db"})
        code, said = await ended(bot)
        assert (code, said.count("\n")) == (1, 1)
        assert "saga.db" in said
        assert double.calls == []
    assert (tmp_path / "saga.db").read_bytes() == content


async def test_what_was_on_its_way_when_it_was_ended_is_told_once(tmp_path: Path) -> None:
    async with DiscordDouble() as double, Publishers() as publishers:
        async with running(tmp_path, double, publishers) as bot:
            place = town(double, publishers, "Riverside")
            await place.settle_in()
            second = double.channel(place.guild, "second")
            assert "now gets" in (await place.ask(place.admin, "alerts add", channel=second)).text
            third = double.channel(place.guild, "third")
            assert "now gets" in (await place.ask(place.admin, "alerts add", channel=third)).text
            slow, limited, hanging = (f"POST /channels/{channel.id}/messages" for channel in (place.transfers, second, third))
            double.faults.delay(hanging, 60)
            double.faults.delay(slow, 1.5)
            double.faults.rate_limit(limited, 6.0, via=False)
            place.feed.publish("Leeds in talks to sign Ilja Sorokov", "Leeds are in talks with winger Ilja Sorokov.")
            await double.wait_for(lambda: [call for call in double.calls if f"POST {call.path}" == limited and call.status == 429], 20)
            assert await bot.stop() < 10
        assert len(place.holding("Ilja Sorokov")) == 1
        assert place.holding("Ilja Sorokov", second) == []
        async with running(tmp_path, double, publishers) as again:
            await place.posted("Ilja Sorokov", second)
            place.feed.publish("Leeds agree £20m fee for Ilja Sorokov", "Leeds have agreed a fee of £20m for winger Ilja Sorokov.")
            await place.posted("fee agreed", second)
            await place.posted("fee agreed")
            assert await again.stop() < 10
        for channel in (place.transfers, second):
            assert [len(place.holding(words, channel)) for words in ("in talks", "fee agreed")] == [1, 1]
        assert len(double.syncs) == 1, "the commands are told to Discord only when they have changed"
        assert double.violations == []
