"""The Discord client: logs in, stays connected, registers commands when they changed, and tells of servers that come and go.

Decides nothing about sagas and sends no alerts; commands are in `cogs`, and `cogs.sender` sends.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import discord
import structlog
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from cogs.alerts import AlertCog
from cogs.boards import BoardCog
from cogs.desk import Clock, Desk, Guests
from cogs.errors import on_command_error
from cogs.feeds import FeedCog
from cogs.follow import FollowCog
from cogs.help import HelpCog
from cogs.hours import HourCog
from cogs.pictures import Pictures
from cogs.players import PlayerCog
from cogs.presses import press_item
from cogs.saga import SagaCog, why_menu
from cogs.sender import DiscordSender
from cogs.sources import SourceCog
from cogs.status import StatusCog
from cogs.tiers import TierCog
from cogs.translator import Catalogues

log = structlog.get_logger(__name__)

NOT_ACCEPTED = (
    "Discord does not accept the token in DISCORD_TOKEN. Copy the bot's token again from "
    "https://discord.com/developers/applications (your application, Bot, Reset Token)."
)
_AUTHENTICATION_FAILED = 4004
_LONGEST_RATE_LIMIT = 30.0
"""discord.py's smallest: longer rate limits are told to the caller instead of slept through."""


class NotAccepted(Exception):
    """Discord will not let the bot in, and trying again would not help; `str()` is a sentence for the operator."""


@dataclass(frozen=True, slots=True)
class Pacing:
    """Seconds: of the first and the longest wait between attempts, until servers count as listed, for closing."""

    first: float = 1.0
    longest: float = 300.0
    settle: float = 2.0
    close: float = 3.0

    def wait(self, failures: int) -> float:
        """How long to wait after so many failures in a row: doubling, with jitter, so that not all come back at once.

        >>> 0.5 <= Pacing().wait(1) <= 1.0 and 150 <= Pacing().wait(50) <= 300
        True
        """
        whole = min(self.first * 2.0 ** min(failures - 1, 30), self.longest)
        return whole * random.SystemRandom().uniform(0.5, 1.0)


@dataclass(frozen=True, slots=True)
class Registered:
    """Where the hash of the commands that Discord knows is kept."""

    load: Callable[[], Awaitable[str | None]]
    save: Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Wiring:
    """All that the client works with."""

    desk: Desk
    guests: Guests
    sender: DiscordSender
    registered: Registered
    clock: Clock


class SagaBot(commands.AutoShardedBot):
    """One connection to Discord, from login to close. Another is made after it."""

    def __init__(self, wiring: Wiring, pacing: Pacing, *, own_api: bool = False) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=False),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
            activity=discord.Activity(type=discord.ActivityType.listening, name="transfer rumours · /help"),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            max_ratelimit_timeout=_LONGEST_RATE_LIMIT,
            guild_ready_timeout=pacing.settle,
        )
        self._wiring = wiring
        self._own_api = own_api
        self.was_ready = False
        self.pictures = Pictures()
        self._catalogues = Catalogues()
        self.tree.error(on_command_error)

    async def setup_hook(self) -> None:
        """Between login and connection: commands and buttons, and from here on messages can be sent."""
        if self._own_api:
            await self._aim_gateway()
        await self.furnish()
        await self._register()
        self._wiring.sender.attach(self)

    async def furnish(self) -> None:
        """Put in the commands and the buttons."""
        desk, clock = self._wiring.desk, self._wiring.clock
        for cog in (SagaCog, BoardCog, FollowCog, HourCog, FeedCog, AlertCog, StatusCog, TierCog, SourceCog, PlayerCog, HelpCog):
            await self.add_cog(cog(desk, clock))
        self.tree.add_command(why_menu(desk, clock))
        self.add_dynamic_items(press_item(desk, clock))
        await self.tree.set_translator(self._catalogues)

    async def _aim_gateway(self) -> None:
        """Reconnect to the gateway that the given API names; discord.py goes to Discord's own after the first time."""
        _, url, _ = await self.http.get_bot_gateway()
        DiscordWebSocket.DEFAULT_GATEWAY = type(DiscordWebSocket.DEFAULT_GATEWAY)(url)

    async def _register(self) -> None:
        """Tell Discord of the commands, if they are not those it knows; where it refuses, the old ones stay until the next time."""
        known = [await command.get_translated_payload(self.tree, self._catalogues) for command in self.tree.get_commands()]
        digest = hashlib.sha256(json.dumps([self.application_id, known], sort_keys=True).encode()).hexdigest()
        if digest == await self._wiring.registered.load():
            return
        try:
            await self.tree.sync()
        except discord.DiscordServerError:
            raise
        except discord.DiscordException:
            log.exception("commands.not_registered")
            return
        await self._wiring.registered.save(digest)
        log.info("commands.registered", commands=len(known))

    def stop_sending(self) -> None:
        """Before it closes: what is sent from now on has to wait for the next client."""
        self._wiring.sender.detach()

    async def on_ready(self) -> None:
        """All shards are there: tell which servers are."""
        self.was_ready = True
        guilds = {guild.id: guild.name or "" for guild in self.guilds}
        log.info("discord.ready", guilds=len(guilds), shards=self.shard_count)
        await self._wiring.guests.present(guilds, now=self._wiring.clock())
        await self._wiring.guests.speak({guild.id: guild.preferred_locale.value for guild in self.guilds if not guild.unavailable})

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was added to a server."""
        await self._wiring.guests.joined(guild.id, guild.name, now=self._wiring.clock())
        await self._wiring.guests.speak({guild.id: guild.preferred_locale.value})

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server is back after an outage: while it was out, nothing told its language."""
        if self.was_ready:
            await self._wiring.guests.speak({guild.id: guild.preferred_locale.value})

    async def on_guild_update(self, before: discord.Guild, after: discord.Guild) -> None:
        """A server changed: its name and its language matter."""
        if before.name != after.name:
            await self._wiring.guests.renamed(after.id, after.name)
        if before.preferred_locale != after.preferred_locale:
            await self._wiring.guests.speak({after.id: after.preferred_locale.value})

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot was removed from a server; an outage is another event."""
        await self._wiring.guests.left(guild.id, now=self._wiring.clock())

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel is gone."""
        await self._wiring.guests.channel_gone(channel.id, channel.name, now=self._wiring.clock())

    async def on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        """A thread is gone, cached or not."""
        await self._wiring.guests.channel_gone(payload.thread_id, "", now=self._wiring.clock())

    async def on_error(self, event_method: str, /, *_: Any, **__: Any) -> None:
        """An event could not be dealt with: a bug, or storage that failed. The next event gets its chance."""
        log.error("event.broke", event_name=event_method, exc_info=sys.exception())


async def run_discord(token: str, api_url: str | None, wiring: Wiring, pacing: Pacing | None = None) -> None:
    """Stay connected until cancelled: back off and start anew whatever happens.

    `api_url` is the REST base with its version, None for Discord's own. Raises `NotAccepted` for a wrong token.
    """
    pacing = pacing or Pacing()
    if api_url:
        Route.BASE = api_url.rstrip("/")
    if not (token.isascii() and token.strip().isprintable() and token.strip()):
        raise NotAccepted(NOT_ACCEPTED)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # it never speaks
    failures = 0
    while True:
        bot = SagaBot(wiring, pacing, own_api=api_url is not None)
        begun = time.monotonic()
        words = await _one_connection(bot, token, pacing)
        failures = 1 if bot.was_ready and time.monotonic() - begun > pacing.longest else failures + 1
        wait = pacing.wait(failures)
        log.warning("discord.down", words=words, failures=failures, again_in=round(wait, 1))
        await asyncio.sleep(wait)


async def _one_connection(bot: SagaBot, token: str, pacing: Pacing) -> str:
    """Run a client to its end; why it ended, in words."""
    try:
        await bot.start(token)
    except discord.LoginFailure as error:
        raise NotAccepted(NOT_ACCEPTED) from error
    except discord.ConnectionClosed as error:
        if error.code == _AUTHENTICATION_FAILED:
            raise NotAccepted(NOT_ACCEPTED) from error
        return str(error)
    except Exception as error:  # noqa: BLE001 - the loop runner: whatever broke, the bot comes back
        return f"{type(error).__name__}: {error}"
    finally:
        bot.stop_sending()
        await _close(bot, pacing.close)
    return "closed"


async def _close(bot: SagaBot, seconds: float) -> None:
    """Close in time: a gateway that does not say goodbye is left hanging."""
    try:
        async with asyncio.timeout(seconds):
            await bot.close()
    except TimeoutError:
        log.warning("discord.close_timed_out", seconds=seconds)
        await bot.http.close()
