"""Fixtures: a furnished house, and one in which the bot is running."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.discord.house import House, furnish
from tests.double.aim import aimed
from tests.double.server import DiscordDouble


@pytest.fixture
async def house() -> AsyncIterator[House]:
    """The bot is not there yet."""
    async with DiscordDouble() as double:
        with aimed(double):
            yield furnish(double)


@pytest.fixture
async def home(house: House) -> AsyncIterator[House]:
    """The bot is running; at the end Discord has found no fault with anything it did."""
    async with house.start():
        yield house
    assert house.double.violations == []
