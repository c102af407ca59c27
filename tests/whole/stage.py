"""The whole program on a stage: `transfer-saga run` as a process, a pretended Discord, and publishers on loopback."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from xml.sax.saxutils import escape

from tests.double import Answer, Channel, DiscordDouble, Guild, Message, User
from tests.feeds.stage import Server, answer

ROOT = Path(__file__).parents[2]
KEPT = ("PATH", "HOME", "LANG", "SYSTEMROOT", "TMPDIR")
PATIENCE = 20.0
"""Seconds that a test waits for something that should take five."""
HOSTS = 6
"""Publishers, each with an address of its own: one host is asked only once in two seconds."""


@dataclass
class Feed:
    """A feed of a publisher's, that grows."""

    server: Server
    title: str
    path: str
    stories: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return self.server.url(self.path)

    @property
    def polls(self) -> int:
        return self.server.paths.count(self.path)

    def publish(self, title: str, text: str = "") -> str:
        """Add a story, now; its link."""
        link = f"https://wing.example{self.path}/{len(self.stories)}"
        date = format_datetime(datetime.now(UTC))
        parts = f"<title>{escape(title)}</title><link>{link}</link><description>{escape(text)}</description><pubDate>{date}</pubDate>"
        self.stories.insert(0, f"<item>{parts}</item>")
        self._print()
        return link

    def _print(self) -> None:
        channel = f"<title>{escape(self.title)}</title>{''.join(self.stories)}"
        body = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>{channel}</channel></rss>'.encode()
        self.server.pages[self.path] = answer(body, "Content-Type: application/rss+xml", "Cache-Control: max-age=1")


@dataclass
class Publishers:
    """Servers on several addresses of loopback."""

    servers: list[Server] = field(default_factory=lambda: [Server(host=f"127.0.0.{number}") for number in range(1, HOSTS + 1)])
    feeds: int = 0

    async def __aenter__(self) -> Self:
        for server in self.servers:
            await server.__aenter__()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for server in self.servers:
            await server.__aexit__(kind, error, trace)

    @property
    def allowed(self) -> str:
        return ",".join(f"{server.host}:{server.port}" for server in self.servers)

    def feed(self, title: str, old: str = "The season so far in pictures") -> Feed:
        """A new feed with one old story."""
        server = self.servers[self.feeds % HOSTS]
        self.feeds += 1
        made = Feed(server, title, f"/{title.lower().replace(' ', '-')}-{self.feeds}")
        made.publish(old)
        return made


@dataclass
class Town:
    """A server with its people, a channel and a feed, and what one does there."""

    double: DiscordDouble
    guild: Guild
    admin: User
    ann: User
    ben: User
    transfers: Channel
    feed: Feed

    async def ask(self, user: User, command: str, *, at: Channel | None = None, **options: object) -> Answer:
        """Use a slash command, in #transfers unless told."""
        return await self.double.slash(self.guild, at or self.transfers, user, command, options)

    async def settle_in(self) -> None:
        """Add the feed, and have all its news in #transfers."""
        assert "Added " in (await self.ask(self.admin, "feed add", url=self.feed.url)).text
        assert "now gets" in (await self.ask(self.admin, "alerts add", channel=self.transfers)).text

    async def posted(self, words: str, where: Channel | User | None = None) -> Message:
        """The first message of the bot's own accord that holds these words."""
        place = where or self.transfers
        found = await self.double.wait_for(lambda: self.holding(words, place), PATIENCE, f"no {words!r} in {place.name}")
        return found[0]

    def holding(self, words: str, where: Channel | User | None = None) -> list[Message]:
        """The messages there, answers apart, that hold these words where a phone shows them."""
        return [message for message in self.double.messages(where or self.transfers) if words in message.content and not message.cause]


def town(double: DiscordDouble, publishers: Publishers, name: str) -> Town:
    """A server that has just invited the bot."""
    ann, ben = double.user(f"Ann of {name}"), double.user(f"Ben of {name}")
    guild = double.guild(name, [ann, ben])
    return Town(double, guild, guild.owner, ann, ben, double.channel(guild, "transfers"), publishers.feed(f"{name} Gazette"))


@dataclass
class Bot:
    """The program, running or ended, and what it has said so far, line by line."""

    process: asyncio.subprocess.Process
    lines: list[str] = field(default_factory=list)
    more: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self) -> None:
        """Take in what it says until it ends."""
        assert self.process.stdout
        async for line in self.process.stdout:
            self.lines.append(line.decode(errors="replace"))
            self.more.set()

    def said(self, words: str) -> int:
        """How often it has said so."""
        return sum(words in line for line in self.lines)

    async def says(self, words: str, times: int = 1) -> None:
        """Wait until it has said so."""
        async with asyncio.timeout(60):
            while self.said(words) < times:
                self.more.clear()
                await self.more.wait()

    async def stop(self) -> float:
        """Ask it to end, as a service manager does; the seconds it took. It ends well."""
        asked = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(self.process.wait(), 15)
        assert code == 0, "".join(self.lines)
        return time.monotonic() - asked


def environment(**settings: str) -> dict[str, str]:
    """What the program is started with: these settings and nothing of the machine's."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "TRANSFER_SAGA_DEFAULT_FEEDS": "none"} | settings


def settings_for(double: DiscordDouble, publishers: Publishers | None = None) -> dict[str, str]:
    """How the program is told of its Discord and of the publishers that are on loopback."""
    told = {"DISCORD_TOKEN": double.token, "TRANSFER_SAGA_DISCORD_API_URL": double.api_url, "TRANSFER_SAGA_POLL_FLOOR": "0"}
    return told | ({"TRANSFER_SAGA_ALLOWED_HOSTS": publishers.allowed} if publishers else {})


async def start(place: Path, settings: dict[str, str]) -> Bot:
    """Start the program in a directory."""
    command = (sys.executable, "-m", "bot", "run")
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=place,
        env=environment(**settings),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    return Bot(process)


@asynccontextmanager
async def running(place: Path, double: DiscordDouble, publishers: Publishers, **settings: str) -> AsyncIterator[Bot]:
    """Run the program until the block ends; it must still be there then, and end when it is asked."""
    bot = await start(place, settings_for(double, publishers) | settings)
    listening = asyncio.create_task(bot.listen())
    try:
        await bot.says("discord.ready")
        yield bot
        if bot.process.returncode is None:
            await bot.stop()
    finally:
        if bot.process.returncode is None:
            bot.process.kill()
        await bot.process.wait()
        await listening
