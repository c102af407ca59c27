"""Fixtures: a furnished house, and one in which the bot is running."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.discord.house import House, furnish
from tests.double.server import DiscordDouble


@pytest.fixture
async def house() -> AsyncIterator[House]:
    """The bot is not there yet; when it comes, it has to find the double by the address it is given."""
    base, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    async with DiscordDouble() as double:
        yield furnish(double)
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = base, gateway


@pytest.fixture
async def home(house: House) -> AsyncIterator[House]:
    """The bot is running; at the end Discord has found no fault with anything it did."""
    async with house.start():
        yield house
    assert house.double.violations == []
