"""The world in which lives end: a pretended Discord, a database, a publisher who goes on, and the count at the end."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.transfers.model import Filter, Place, PollState, Style
from db import alerts, feeds, follows, guild_feeds, guilds, outbox
from db.engine import Database
from db.migrate import open_database
from tests.double import Channel, DiscordDouble, Guild, User
from tests.kill.life import FEED, Plan
from tests.kill.story import CLUBS, CROWDED, WATCHED, club, player

ROOT = Path(__file__).parents[2]
START = datetime.now(UTC) - timedelta(days=3)
"""The plans' time is in the past, so that no message is older than what it tells."""
CROWD = 80
"""Members to be mentioned: more than fit in one message."""
POSTS, HISTORY = "POST /channels/*/messages", "GET /channels/*/messages"
EVERY = Filter()


class Heard(list[Any]):
    """A list that tells of each addition."""

    def __init__(self) -> None:
        super().__init__()
        self.more = asyncio.Event()

    def append(self, item: Any) -> None:
        super().append(item)
        self.more.set()


@dataclass
class World:
    """Discord, the places that are told, and the publisher's progress."""

    double: DiscordDouble
    database: str
    nursery: Nursery
    rng: random.Random
    everything: Channel
    watched: Channel
    elsewhere: Channel
    home: Guild
    fan: User
    closed: list[User] = field(default_factory=list)
    """Members whose direct messages are refused."""
    now: datetime = START
    published: int = 0
    kills: Counter[str] = field(default_factory=Counter)

    async def live(self, dies_at: str = "", time: int = 1, **how: bool) -> bool:
        """One life, in which the publisher says something more; whether it was ended at the point."""
        self.published += self.rng.randint(1, 3)
        if dies_at == "refusing":
            await self.somebody_closed()
            self.published += len(CLUBS)
        plan = Plan(
            self.database,
            self.double.api_url,
            self.double.gateway.url,
            self.double.token,
            self.published,
            self.now.timestamp(),
            dies_at,
            time,
            **how,
        )
        killed = await self.nursery.raise_child(plan, self.double)
        await self.settle()
        if killed:
            self.kills[dies_at] += 1
        return killed

    async def somebody_closed(self) -> None:
        """One more member wants direct messages of the crowded club, and does not let them in."""
        user = self.double.user(f"Closed {len(self.closed)}", dms=False)
        self.double.join(self.home, user)
        self.closed.append(user)
        opened = await Database.open(self.database)
        try:
            async with opened.writing() as conn:
                await follows.follow(conn, user.id, self.home.id, "discord", Place.DM, EVERY, START, club=CROWDED)
        finally:
            await opened.close()

    async def settle(self) -> None:
        """Let Discord finish what it has begun, though nobody waits for the answer any more."""
        await self.double.wait_for(lambda: all(call.status for call in self.double.calls), what="Discord never finished a request")
        self.double.faults.clear()

    def pass_time(self) -> None:
        """Some time goes by until the next life: Discord may have forgotten its nonces, or not."""
        away = self.rng.choice((5, 65, 125, 125, 600, 3_600))
        self.now += timedelta(seconds=away + 60)
        if away > 60 and self.rng.random() < 0.8:
            self.double.nonces.clear()

    def told(self, channel: Channel | User) -> Counter[str]:
        """How often each player is told of there."""
        names = (" ".join(message.content.split()[:2]) for message in self.double.messages(channel))
        return Counter(name for name in names if name.endswith("son"))

    def due(self, *clubs: str, parts: int = 1) -> Counter[str]:
        """How often each player is to be told of where all or only these clubs' news go."""
        wanted = [number for number in range(self.published) if not clubs or club(number) in clubs]
        return Counter({player(number): parts if club(number) == CROWDED else 1 for number in wanted})

    def wrong(self) -> list[str]:
        """What is not as it must be: every alert that was due is in its channel once, and nothing else is anywhere."""
        places: dict[Channel | User, Counter[str]] = {
            self.everything: self.due(parts=2),
            self.elsewhere: self.due(),
            self.watched: self.due(WATCHED),
            self.fan: self.due(WATCHED),
        }
        found = list(self.double.violations)
        for place, due in places.items():
            told = self.told(place)
            found += [f"{place.name}: {name} is lost" for name in (due - told).elements()]
            found += [f"{place.name}: {name} is repeated" for name in (told - due).elements()]
        hints = Counter(user for message in self.double.messages(self.everything) for user in message.pings.users)
        for user in self.closed:
            if hints[user] != 1 or self.double.messages(user):
                found.append(f"{user.name}: {hints[user]} hints, {len(self.double.messages(user))} direct messages")
        return found


@dataclass
class Nursery:
    """The process that gives birth to lives."""

    process: asyncio.subprocess.Process
    log: Path

    async def raise_child(self, plan: Plan, double: DiscordDouble) -> bool:
        """Let a child live; whether it was killed."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps(asdict(plan)).encode() + b"\n")
        await self.process.stdin.drain()
        child = await self._number()
        killer = asyncio.create_task(kill_in_flight(child, double, plan.time)) if plan.dies_at == "in flight" else None
        shaker = asyncio.create_task(shake_gateway(double)) if plan.listens else None
        status = await self._number()
        for task in filter(None, (killer, shaker)):
            task.cancel()
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
            return True
        assert status == 0, self.log.read_text()[-4_000:]
        return False

    async def _number(self) -> int:
        assert self.process.stdout
        return int(await asyncio.wait_for(self.process.stdout.readline(), 60) or self._dead())

    def _dead(self) -> int:
        raise AssertionError(self.log.read_text()[-4_000:])


async def kill_in_flight(child: int, double: DiscordDouble, times: int) -> None:
    """Kill a process as soon as its so many-th message has arrived, before the answer has left."""
    calls = double.calls = Heard()
    while sum(call.method == "POST" and call.path.endswith("/messages") for call in calls) < times:
        await calls.more.wait()
        calls.more.clear()
    os.kill(child, signal.SIGKILL)


async def shake_gateway(double: DiscordDouble) -> None:
    """Cut the gateway's line whenever it has come up."""
    while True:
        await double.wait_for(lambda: double.gateway.connected, 60)
        double.gateway.drop()
        await double.wait_for(lambda: not double.gateway.connected, 60)


@asynccontextmanager
async def nursery(tmp_path: Path) -> AsyncIterator[Nursery]:
    """Start the process that forks, and end it."""
    log = tmp_path / "lives.log"
    with log.open("wb") as errors:
        pipe = asyncio.subprocess.PIPE
        command = (sys.executable, "-m", "tests.kill.nursery")
        process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=errors)
    assert process.stdin
    try:
        yield Nursery(process, log)
    finally:
        process.stdin.close()
        await process.wait()


@asynccontextmanager
async def world(database: str, tmp_path: Path, seed: int) -> AsyncIterator[World]:
    """Set the world up: two servers, three channels, 80 members who are mentioned, and one who wants direct messages."""
    async with DiscordDouble() as double, nursery(tmp_path) as births:
        fan = double.user("Fan")
        home, away = double.guild("Home", [fan]), double.guild("Away")
        made = World(
            double,
            database,
            births,
            random.Random(seed),
            everything=double.channel(home, "everything"),
            watched=double.channel(home, "watched"),
            elsewhere=double.channel(away, "elsewhere"),
            home=home,
            fan=fan,
        )
        opened = await open_database(database)
        try:
            await prepare(opened, made, away)
        finally:
            await opened.close()
        yield made


async def prepare(database: Database, world: World, away: Guild) -> None:
    """Write down who is to be told of what."""
    home = world.home
    async with database.writing() as conn:
        feed = await feeds.add_feed(conn, FEED, START, title="The Wing", source="The Wing")
        for guild in (home, away):
            await guilds.join_guild(conn, guild.id, guild.name, "discord", START)
            await guild_feeds.enable_feed(conn, guild.id, feed.id, START)
        await feeds.save_poll(conn, feed.id, PollState(START, START, 600, primed_at=START, succeeded_at=START))
        await alerts.add_rule(conn, home.id, world.everything.id, EVERY, START)
        await alerts.add_rule(conn, home.id, world.watched.id, EVERY, START, club=WATCHED, style=Style.COMPACT)
        await alerts.add_rule(conn, away.id, world.elsewhere.id, EVERY, START)
        for user_id in range(1, CROWD + 1):
            await follows.follow(conn, user_id, home.id, "discord", Place.CHANNEL, EVERY, START, club=CROWDED)
        await follows.follow(conn, world.fan.id, home.id, "discord", Place.DM, EVERY, START, club=WATCHED)


async def waiting(database: str) -> int:
    """How many messages wait in the outbox."""
    opened = await Database.open(database)
    try:
        async with opened.reading() as conn:
            return await outbox.queue_depth(conn)
    finally:
        await opened.close()
