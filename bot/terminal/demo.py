"""The demo: the bundled saga, published item by item on this machine, through the real poller, reader and outbox.

Shows each alert as the saga moves, and what was heard and is no news, then the answer to `/saga`. Needs no token and no
network; the clock is the saga's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from time import monotonic
from typing import Protocol

from bot.asker import Asker
from bot.desk import Desk
from bot.terminal.bundled import Published, Publisher
from bot.terminal.console import CHANNELS, PROMPT, Step, run_line
from bot.terminal.screen import Screen

STEP = timedelta(minutes=5)
LONGEST_WAIT = timedelta(hours=7)
"""Feeds that seldom change are asked seldom, but more often than that. One that was not asked for days gives only backlog."""
ASKED = "/saga Alexander-Arnold"


class Running(Protocol):
    """The service, as far as a demo drives it."""

    @property
    def desk(self) -> Desk:
        """Answers commands."""
        ...

    async def poll(self, now: datetime) -> object:
        """Ask every feed that is due, once."""
        ...

    async def deliver(self, now: datetime) -> int:
        """Send what the outbox holds; how many messages."""
        ...


class SagaClock:
    """A clock that is set to the saga's dates, and goes on from the last of them as real time does."""

    def __init__(self, start: datetime) -> None:
        self.set(start)

    def set(self, at: datetime) -> None:
        """Go on from there."""
        self._at, self._set = at, monotonic()

    def __call__(self) -> datetime:
        return self._at + timedelta(seconds=monotonic() - self._set)


async def play(
    service: Running, asker: Asker, saga: Sequence[Published], publisher: Publisher, clock: SagaClock, screen: Screen, rest: Step
) -> None:
    """Play the saga from its first item to the answer about it. `rest` is awaited between items, for readers to follow."""
    channel = next(iter(CHANNELS))
    screen.say("A transfer saga as this bot tells it: every item goes through the real path, from the feed to the alert.")
    screen.say(f"{len(saga)} items of {len(publisher.outlets)} outlets, {saga[0].at:%B %Y} to {saga[-1].at:%B %Y}. No token, no network.")
    await _typed(service, asker, f"/alerts add channel:#{channel}", clock, screen)
    await service.poll(clock())
    for item in saga:
        await _publish(service, item, publisher, clock, screen)
        await rest()
    await _typed(service, asker, ASKED, clock, screen)


async def _publish(service: Running, item: Published, publisher: Publisher, clock: SagaClock, screen: Screen) -> None:
    """Publish one item, let the poller come by when it is due, and deliver what it finds."""
    clock.set(max(item.at - LONGEST_WAIT, clock()))
    await service.poll(clock())
    clock.set(max(item.at, clock()))
    publisher.publish(item)
    screen.say(f"{item.at:%Y-%m-%d %H:%M} {item.outlet}: {item.title}", style="bold")
    for _ in range(LONGEST_WAIT // STEP):
        clock.set(clock() + STEP)
        await service.poll(clock())
        if publisher.was_read(item):
            break
    if not await service.deliver(clock()):
        screen.say("  Nothing new in the saga: no new message.", style="dim")
        screen.say("")


async def _typed(service: Running, asker: Asker, line: str, clock: SagaClock, screen: Screen) -> None:
    """Run a line as if it had been typed."""
    screen.say("")
    screen.say(PROMPT + line, style="bold cyan")
    await run_line(service.desk, asker, line, screen, clock())
