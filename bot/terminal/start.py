"""Start the service for a terminal: the console, the demo, and a look at one feed. Each opens what it needs and closes it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.app import GAP, Service, open_service
from bot.loops import real_time
from bot.terminal.bundled import HOST, load_saga, serve
from bot.terminal.console import CHANNELS, OWNER, SERVER, Clock, run_console, typed_lines
from bot.terminal.demo import SagaClock, play
from bot.terminal.screen import Screen
from bot.terminal.sender import TerminalSender
from config.settings import Settings

CONSOLE_DATABASE = "sqlite+aiosqlite:///data/console.db"
_CHANNELS = tuple((number, name) for name, number in CHANNELS.items())


@asynccontextmanager
async def terminal_service(settings: Settings, screen: Screen, clock: Clock, *, gap: float = GAP) -> AsyncIterator[Service]:
    """The service with the screen as the place of its alerts, in one server of which the person is the owner.

    `gap`: seconds between requests to one host; 0 for a server of our own.
    """
    async with open_service(settings, TerminalSender(screen, _CHANNELS), clock(), gap=gap) as service:
        await service.guests.present({OWNER.guild_id: SERVER}, now=clock())
        yield service


def at_terminal() -> bool:
    """Whether a person sits there."""
    return sys.stdin.isatty() and sys.stdout.isatty()


async def console(settings: Settings) -> None:
    """Run the console, with a database of its own unless the settings name one."""
    if "database_url" not in settings.model_fields_set:
        settings = settings.model_copy(update={"database_url": CONSOLE_DATABASE})
    screen = Screen(clock=real_time, channels=_CHANNELS)
    async with terminal_service(settings, screen, real_time) as service:
        if at_terminal():
            screen.say("Type /help for what can be done, and exit to leave. Feeds are read between commands.", style="dim")
        await _converse(service, screen, real_time)


async def demo(settings: Settings) -> None:
    """Play the bundled saga on this machine alone; then the console, where a person sits."""
    saga = load_saga()
    clock = SagaClock(saga[0].at - timedelta(minutes=30))
    screen = Screen(clock=clock, channels=_CHANNELS, pressable=at_terminal())
    with scratch(settings) as (bare, directory), serve(tuple(dict.fromkeys(item.outlet for item in saga))) as publisher:
        pack = directory / "feeds.toml"
        publisher.write_pack(pack)
        own = bare.model_copy(update={"default_feeds": pack, "allowed_hosts": frozenset({(HOST, publisher.port)})})
        async with terminal_service(own, screen, clock, gap=0) as service:
            await play(service, OWNER, saga, publisher, clock, screen, _rest)
            if at_terminal():
                screen.say("The console: /saga, /follow, /alerts list, /help, exit. The demo's database goes when you leave.", style="dim")
                await _converse(service, screen, clock)


async def try_feed(settings: Settings, url: str) -> None:
    """Show what a feed would give; keeps nothing, and raises `Refusal` where it gives nothing."""
    screen = Screen(clock=real_time, channels=_CHANNELS, pressable=False)
    with scratch(settings) as (own, _):
        async with terminal_service(own, screen, real_time) as service:
            screen.show(await service.desk.feed_test(OWNER, url, now=real_time()))


@contextmanager
def scratch(settings: Settings) -> Iterator[tuple[Settings, Path]]:
    """The settings with a database that goes with the context and no default feeds, and the directory where it is."""
    with TemporaryDirectory(prefix="transfer-saga-") as place:
        url = f"sqlite+aiosqlite:///{place}/scratch.db"
        yield settings.model_copy(update={"database_url": url, "default_feeds": None}), Path(place)


async def _converse(service: Service, screen: Screen, clock: Clock) -> None:
    async def between() -> None:
        await service.poll(clock())
        await service.deliver(clock())

    await run_console(service.desk, OWNER, typed_lines(), screen, clock, between)


async def _rest() -> None:
    """Give a person time to read."""
    await asyncio.sleep(0.8 if at_terminal() else 0)
