"""Run the bot: the service and its Discord client side by side, until a signal asks to stop. The composition root of `run`."""

from __future__ import annotations

import asyncio
import signal
from datetime import timedelta

import structlog

from bot.app import Service, open_service
from bot.client import Registered, Wiring, run_discord
from bot.loops import Loop, real_time
from bot.metrics import watched
from cogs.sender import DiscordSender
from config.settings import Settings
from db import notes

log = structlog.get_logger(__name__)

LAST_ROUND = 6.0
"""Seconds that work gets to end when the bot stops; what it leaves is leased and goes on after the restart."""
_COMMANDS = "discord.commands"


async def run_bot(settings: Settings, token: str) -> None:
    """Run until SIGTERM or SIGINT. Raises `NotAccepted` for a wrong token, `DatabaseError`, `BadPack`, `Refusal`."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    sender = DiscordSender()
    async with open_service(settings, sender, real_time()) as service, watched(service.database, settings.metrics, real_time):
        client = asyncio.create_task(run_discord(token, settings.discord_api_url, _wiring(service, sender)))
        work = asyncio.create_task(service.run(stop, real_time, _members(service, sender)))
        stopped = asyncio.create_task(stop.wait())
        await asyncio.wait((client, work, stopped), return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        await _end(work, client)
    log.info("stopped")


async def _end(work: asyncio.Task[None], client: asyncio.Task[None]) -> None:
    """Let what is going on finish, in time; then leave Discord. What broke either of them is raised."""
    await asyncio.wait((work,), timeout=LAST_ROUND)
    work.cancel()
    client.cancel()
    for outcome in await asyncio.gather(work, client, return_exceptions=True):
        if isinstance(outcome, Exception):
            raise outcome


def _members(service: Service, sender: DiscordSender) -> Loop:
    async def look() -> None:
        await service.guests.look_for_members(sender.is_member, now=real_time())

    return Loop("members", look, timedelta(minutes=5))


def _wiring(service: Service, sender: DiscordSender) -> Wiring:
    async def load() -> str | None:
        async with service.database.reading() as conn:
            return await notes.get_note(conn, _COMMANDS)

    async def save(digest: str) -> None:
        async with service.database.writing() as conn:
            await notes.set_note(conn, _COMMANDS, digest)

    return Wiring(service.desk, service.guests, sender, Registered(load, save), real_time)
