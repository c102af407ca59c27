"""The world in which lives end: a pretended Discord, a database, a publisher who goes on, and the count at the end."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.transfers.model import Digest, Every, Filter, Place, PollState, Style
from db import alerts, feeds, follows, guild_feeds, guilds, hours
from db.engine import Database
from db.migrate import open_database
from tests.double import Channel, DiscordDouble, Guild, Message, User
from tests.kill.births import Nursery, nursery
from tests.kill.life import FEED, Plan, undone
from tests.kill.story import CLUBS, CROWDED, ECHO, WATCHED, club, echoed, followed_up, player

ROOT = Path(__file__).parents[2]
START = datetime.now(UTC) - timedelta(days=3)
"""The plans' time is in the past, so that no message is older than what it tells."""
CROWD = 80
"""Members to be mentioned: more than fit in one message."""
POSTS, HISTORY = "POST /channels/*/messages", "GET /channels/*/messages"
FORUMS, EDITS = "POST /channels/*/threads", "PATCH /channels/*/messages/*"
EVERY = Filter()


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
    threaded: Channel
    forum: Channel
    home: Guild
    fan: User
    closed: list[User] = field(default_factory=list)
    """Members whose direct messages are refused."""
    readers: list[User] = field(default_factory=list)
    """Members who get a digest."""
    now: datetime = START
    published: int = 0
    kills: Counter[str] = field(default_factory=Counter)

    async def live(self, dies_at: str = "", time: int = 1, **how: bool) -> bool:
        """One life, in which the publisher says something more; whether it was ended at the point."""
        self.published += self.rng.randint(1, 3)
        if dies_at == "refusing":
            await self.somebody_closed()
            self.published += len(CLUBS)
        if dies_at.startswith("summ"):
            await self.somebody_reads()
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

    async def somebody_reads(self) -> None:
        """One more member wants a digest a week; his first is due now, and no second before the end."""
        user = self.double.user(f"Reader {len(self.readers)}")
        self.double.join(self.home, user)
        self.readers.append(user)
        far = (START + timedelta(days=6)).weekday()
        opened = await Database.open(self.database)
        try:
            async with opened.writing() as conn:
                await follows.follow(conn, user.id, self.home.id, "discord", Place.CHANNEL, EVERY, START, club=CLUBS[1])
                await hours.set_digest(
                    conn, Digest(user.id, "discord", 0, Every.WEEKLY, 0, far, self.now, START - timedelta(days=1)), START
                )
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
        names = (" ".join(message.content.split()[:2]) for message in self.messages(channel))
        return Counter(name for name in names if name.endswith("son"))

    def messages(self, channel: Channel | User) -> list[Message]:
        """What stands there, in its threads too."""
        threads = self.double.threads(channel) if isinstance(channel, Channel) else []
        return [message for place in (channel, *threads) for message in self.double.messages(place)]

    def due(self, *clubs: str, parts: int = 1) -> Counter[str]:
        """How often each player is to be told of where all or only these clubs' news go."""
        wanted = [number for number in range(self.published) if not clubs or club(number) in clubs]
        told = Counter({player(number): parts if club(number) == CROWDED else 1 for number in wanted})
        return told + Counter(player(number) for number in wanted if followed_up(number, self.published))

    def wrong(self) -> list[str]:
        """What is not as it must be: every alert that was due is in its channel once, and nothing else is anywhere."""
        places: dict[Channel | User, Counter[str]] = {
            self.everything: self.due(parts=2),
            self.elsewhere: self.due(),
            self.watched: self.due(WATCHED),
            self.fan: self.due(WATCHED),
            self.threaded: self.due(WATCHED),
            self.forum: self.due(WATCHED),
        }
        found = [*self.double.violations, *self.wrong_threads(), *self.wrong_words(), *self.wrong_digests()]
        for place, due in places.items():
            told = self.told(place)
            found += [f"{place.name}: {name} is lost" for name in (due - told).elements()]
            found += [f"{place.name}: {name} is repeated" for name in (told - due).elements()]
        hints = Counter(user for message in self.double.messages(self.everything) for user in message.pings.users)
        for user in self.closed:
            if hints[user] != 1 or self.double.messages(user):
                found.append(f"{user.name}: {hints[user]} hints, {len(self.double.messages(user))} direct messages")
        return found

    def wrong_threads(self) -> list[str]:
        """A saga has one thread, its first alert in it or above it, and its name says where it stands."""
        found = []
        for place in (self.threaded, self.forum):
            names = Counter(thread.name for thread in self.double.threads(place))
            told = [number for number in range(self.published) if club(number) == WATCHED]
            stages = {number: "in talks" if followed_up(number, self.published) else "interest" for number in told}
            due = Counter(f"{player(number)}: {WATCHED}, {stage}" for number, stage in stages.items())
            found += [f"{place.name}: thread {name} is missing" for name in (due - names).elements()]
            found += [f"{place.name}: thread {name} is one too many" for name in (names - due).elements()]
        return found

    def wrong_words(self) -> list[str]:
        """Every message says in the end who else says so."""
        echoing = {player(number) for number in range(self.published) if echoed(number, self.published)}
        first = {" ".join(message.content.split()[:2]): message.text for message in reversed(self.messages(self.elsewhere))}
        return [f"{name}: {text!r} lacks its echo" for name, text in first.items() if name in echoing and ECHO not in text]

    def wrong_digests(self) -> list[str]:
        """Every reader has got his one digest."""
        got = {user.name: [message.content for message in self.double.messages(user)] for user in self.readers}
        return [f"{name}: {told}" for name, told in got.items() if len(told) != 1 or not told[0].startswith("Your digest")]


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
            threaded=double.channel(away, "threaded"),
            forum=double.forum(away, "forum", ["Talks"]),
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
        for channel, style in ((world.threaded, Style.THREAD), (world.forum, Style.FORUM)):
            await alerts.add_rule(conn, away.id, channel.id, EVERY, START, club=WATCHED, style=style)
        for user_id in range(1, CROWD + 1):
            await follows.follow(conn, user_id, home.id, "discord", Place.CHANNEL, EVERY, START, club=CROWDED)
        await follows.follow(conn, world.fan.id, home.id, "discord", Place.DM, EVERY, START, club=WATCHED)


async def waiting(database: str) -> int:
    """How many messages wait in the outbox."""
    opened = await Database.open(database)
    try:
        async with opened.reading() as conn:
            return await undone(conn)
    finally:
        await opened.close()
