"""Aiming discord.py at the double, for tests that make a client themselves."""

from collections.abc import Iterator
from contextlib import contextmanager

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.double.server import DiscordDouble


@contextmanager
def aimed(double: DiscordDouble) -> Iterator[None]:
    """Let every client of this process speak to the double.

    A plain client never asks where the gateway is, and any client forgets it with an invalid session: so the default is set too.
    """
    base, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = double.api_url, yarl.URL(double.gateway.url)
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = base, gateway
