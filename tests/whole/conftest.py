"""One running bot for the tests of a module: each has a server, people and feeds of its own there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio

from tests.double import DiscordDouble
from tests.whole.stage import Bot, Publishers, Town, running, town


@dataclass
class Country:
    """All that runs."""

    double: DiscordDouble
    publishers: Publishers
    bot: Bot

    def town(self, name: str) -> Town:
        """A server of one's own."""
        return town(self.double, self.publishers, name)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def whole_country(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Country]:
    place = tmp_path_factory.mktemp("whole")
    async with DiscordDouble() as double, Publishers() as publishers:
        double.patience = 40.0
        async with running(place, double, publishers) as bot:
            yield Country(double, publishers, bot)
        (place / "transcript.txt").write_text(everything_said(double), encoding="utf-8")


def everything_said(double: DiscordDouble) -> str:
    """All that stands in all channels, for whoever sees it."""
    for message in [message for channel in double.channels.values() for message in channel.messages]:
        if message.only_for:
            message.content, message.only_for = f"[only {message.only_for.name} sees this] {message.content}", None
    return "\n".join(double.transcript(channel) for channel in double.channels.values() if channel.messages)


@pytest_asyncio.fixture(loop_scope="module")
async def country(whole_country: Country) -> AsyncIterator[Country]:
    """The country; Discord finds no fault with anything that was done in a test, and no bug was logged."""
    before = len(whole_country.bot.lines)
    yield whole_country
    assert whole_country.double.violations == []
    said = "".join(whole_country.bot.lines[before:])
    assert "Traceback" not in said, said
