"""A pretended Discord in a process of its own, for benches: with Discord's limits switched on, and people who ask.

    python -m tests.bench.pretended GUILDS

Writes where it is, then does what lines of JSON on its input tell it, and answers each with a line of JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tests.double.faults import Bucket
from tests.double.server import DiscordDouble
from tests.double.world import TALK, Channel, Guild, Kind, Member, Role, User

TOKEN = "double.loopback.token"
ANN = 7
"""Who asks: a member of every server."""
CHANNELS, MEMBERS, DIRECT = 5_000, 100_000, 900_000
"""A server's channel, a member and his direct messages have their number after these."""
_LONGEST_LINE = 1 << 24


def direct_readers(guilds: int) -> range:
    """The members who want direct messages: every tenth of those who are the tenth to follow in their server."""
    return range(guilds * 9, guilds * 10, 10)


def furnish(double: DiscordDouble, guilds: int) -> None:
    """Servers with a channel each, and members with direct messages; their ids are those that the bench's database has."""
    ann = User(ANN, "Ann")
    double.users[ANN] = ann
    for number in range(1, guilds + 1):
        guild = Guild(number, f"Server {number}", double.operator)
        own = Role(10_000_000 + number, "Saga", TALK, bot_id=double.bot.id)
        guild.roles = {number: Role(number, "@everyone", TALK, position=0), own.id: own}
        guild.members = {who.id: Member(who) for who in (double.operator, ann)} | {double.bot.id: Member(double.bot, [own])}
        channel = Channel(CHANNELS + number, "transfers", Kind.TEXT, guild)
        guild.channels[channel.id] = double.channels[channel.id] = channel
        double.guilds[number] = guild
    for number in direct_readers(guilds):
        member = double.users[MEMBERS + number] = User(MEMBERS + number, f"Member {number}")
        channel = Channel(DIRECT + number + 1, member.name, Kind.DM, recipient=member)
        double.channels[channel.id] = channel
        double.join(double.guilds[1 + number % guilds], member)


async def ask(double: DiscordDouble, guild_id: int, command: str, options: dict[str, str]) -> float:
    """Ask as a member does; the milliseconds until the bot's answer was there. With an option `typing` autocomplete is asked."""
    guild, ann = double.guilds[guild_id], double.users[ANN]
    channel = double.channels[CHANNELS + guild_id]
    typing = options.pop("typing", None)
    double.calls.clear()
    begun = time.monotonic()
    if typing is not None:
        await double.autocomplete(guild, channel, ann, command, options | {"player": typing})
    else:
        await double.slash(guild, channel, ann, command, options)
    return 1000 * (double.calls[-1].at - begun)


def told(double: DiscordDouble) -> dict[str, Any]:
    """What was sent since it was asked last: requests for messages a channel, and how they were answered."""
    posts = [call for call in double.calls if call.method == "POST" and call.path.endswith("/messages")]
    channels = Counter(call.path for call in posts)
    found = {
        "requests": len(posts),
        "channels": len(channels),
        "most": max(channels.values(), default=0),
        "refused": sum(call.status == 429 for call in double.calls),
        "failed": sum(call.status not in (200, 429) for call in posts),
        "other": len(double.calls) - len(posts),
        "seconds": posts[-1].at - posts[0].at if posts else 0.0,
        "violations": double.violations[:3],
    }
    double.calls.clear()
    return found


async def serve(guilds: int) -> None:
    """Be Discord until the input ends."""
    async with DiscordDouble(bucket=Bucket(5, 5.0)) as double:
        double.everything = Bucket(50, 1.0)
        furnish(double, guilds)
        print(json.dumps(double.api_url), flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            match json.loads(line):
                case ["ready"]:
                    await double.ready(60)
                    await double.wait_for(lambda: any(double.commands.values()), 60)
                    answer: object = True
                case ["ask", questions]:
                    answer = [await ask(double, *question) for question in questions]
                case _:
                    answer = told(double)
            print(json.dumps(answer), flush=True)


class Pretended:
    """The other process."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def hear(self) -> Any:
        """What it says next."""
        assert self._process.stdout
        return json.loads(await self._process.stdout.readline())

    async def tell(self, *what: object) -> Any:
        """Have it do something; its answer."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(what).encode() + b"\n")
        return await self.hear()

    async def end(self) -> None:
        """Let it go."""
        assert self._process.stdin
        self._process.stdin.close()
        await self._process.wait()


@asynccontextmanager
async def pretended(guilds: int) -> AsyncIterator[tuple[Pretended, str]]:
    """Start one; with the address of its API."""
    pipe = asyncio.subprocess.PIPE
    command = (sys.executable, "-m", "tests.bench.pretended", str(guilds))
    discord = Pretended(await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, limit=_LONGEST_LINE))
    try:
        yield discord, await discord.hear()
    finally:
        await discord.end()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
