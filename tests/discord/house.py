"""A running bot in a pretended Discord: one server, one channel, an admin and two members."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import discord

from bot.client import Pacing, Registered, Wiring, run_discord
from cogs.sender import DiscordSender
from tests.discord.desk import FakeDesk, GuestBook
from tests.double.server import DiscordDouble
from tests.double.world import Channel, Guild, User

QUICK = Pacing(first=0.01, longest=0.05, settle=0.1, close=2.0)


@dataclass
class House:
    """The double, who is in it, and what the bot works with. `start` runs the bot; it can be stopped and started again."""

    double: DiscordDouble
    guild: Guild
    channel: Channel
    admin: User
    ann: User
    ben: User
    desk: FakeDesk = field(default_factory=FakeDesk)
    guests: GuestBook = field(default_factory=GuestBook)
    sender: DiscordSender = field(default_factory=DiscordSender)
    digest: str | None = None

    @asynccontextmanager
    async def start(self, *, token: str | None = None, pacing: Pacing = QUICK, ready: bool = True) -> AsyncIterator[asyncio.Task[None]]:
        """Run the bot until the block ends."""
        self.guests.told.clear()
        wiring = Wiring(self.desk, self.guests, self.sender, Registered(self._load, self._save), lambda: datetime.now(UTC))
        task = asyncio.create_task(run_discord(token or self.double.token, self.double.api_url, wiring, pacing))
        try:
            if ready:
                await self.double.ready()
                await self.present()
            yield task
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def present(self) -> None:
        """Wait until the bot told which servers it is in."""
        async with asyncio.timeout(30):
            while not any(told[0] == "present" for told in self.guests.told):
                self.guests.changed.clear()
                await self.guests.changed.wait()

    @property
    def bot(self) -> discord.Client:
        """The client that is logged in now."""
        assert self.sender._client
        return self.sender._client

    async def _load(self) -> str | None:
        return self.digest

    async def _save(self, digest: str) -> None:
        self.digest = digest


def furnish(double: DiscordDouble) -> House:
    """Make the server and its people."""
    admin, ann, ben = double.user("Ada"), double.user("Ann"), double.user("Ben")
    guild = double.guild("Fans of Ajax", [ann, ben], owner=admin)
    return House(double, guild, double.channel(guild, "transfers"), admin, ann, ben)
