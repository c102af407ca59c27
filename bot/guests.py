"""Guests: servers that come, go, come back, or are only away for a while; channels and members that vanish.

Told by the Discord client as events; everything is written at once, so that a restart finds it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.phrase.said import keep, say
from bot.refused import pause_words, tell_admins
from bot.sender import Refused, Why
from db import alerts, follows, guilds, threads
from db.engine import Database

log = structlog.get_logger(__name__)

MEMBERS_EVERY = timedelta(days=1)
MEMBERS_AT_ONCE = 20
IsMember = Callable[[int, int], Awaitable[bool | None]]
"""Whether a member (second) is in a guild (first); None if that could not be learned."""
KEPT = timedelta(days=30)
"""How long the data of a server that removed the bot is kept, so that coming back restores it."""


@dataclass(frozen=True, slots=True)
class Guests:
    """The servers of one transport."""

    database: Database
    transport: str

    async def joined(self, guild_id: int, name: str, *, now: datetime) -> None:
        """A server invited the bot, or came back."""
        async with self.database.writing() as conn:
            await guilds.join_guild(conn, guild_id, name, self.transport, now)
        log.info("guild.joined", guild=guild_id)

    async def left(self, guild_id: int, *, now: datetime) -> None:
        """A server removed the bot (not: is unavailable)."""
        async with self.database.writing() as conn:
            await guilds.leave_guild(conn, guild_id, now)
        log.info("guild.left", guild=guild_id)

    async def present(self, there: Mapping[int, str], *, now: datetime) -> None:
        """All servers that the bot is in, as known when every shard is ready: finds what happened while it was offline."""
        async with self.database.writing() as conn:
            known = {guild.id: guild.name for guild in await guilds.live_guilds(conn, self.transport)}
            for guild_id, name in there.items():
                if guild_id not in known:
                    await guilds.join_guild(conn, guild_id, name, self.transport, now)
                elif name and name != known[guild_id]:
                    await guilds.set_name(conn, guild_id, name)
            for guild_id in known.keys() - there.keys():
                await guilds.leave_guild(conn, guild_id, now)

    async def renamed(self, guild_id: int, name: str) -> None:
        """A server has another name: its members read it in their direct messages."""
        async with self.database.writing() as conn:
            await guilds.set_name(conn, guild_id, name)

    async def speak(self, locales: Mapping[int, str]) -> None:
        """The languages that servers chose; only what differs from what is known is written."""
        async with self.database.reading() as conn:
            known = await guilds.locales(conn, list(locales))
        changed = {guild_id: locale for guild_id, locale in locales.items() if known.get(guild_id, locale) != locale}
        if changed:
            async with self.database.writing() as conn:
                for guild_id, locale in changed.items():
                    await guilds.set_locale(conn, guild_id, locale)

    async def channel_gone(self, channel_id: int, name: str, *, now: datetime) -> None:
        """A channel (or a thread; then without name) was deleted: its rules pause, and the admins are told once."""
        words = pause_words(Refused(Why.NO_CHANNEL, "deleted"))
        if name:
            told = say("{channel}, which got alerts, was deleted: {why}", channel=f"#{name}", why=words)
        else:
            told = say("A thread, which got alerts, was deleted: {why}", why=words)
        async with self.database.writing() as conn:
            await threads.forget_thread(conn, channel_id)
            for guild_id in await alerts.pause_channel(conn, channel_id, keep(words)):
                await tell_admins(conn, guild_id, f"gone.{channel_id}", told, now)

    async def member_gone(self, guild_id: int, user_id: int, *, now: datetime) -> None:
        """A member left a server: no more mentions there. The follows wait for a return."""
        async with self.database.writing() as conn:
            await follows.set_absent(conn, guild_id, user_id, now)

    async def look_for_members(self, is_member: IsMember, *, now: datetime) -> int:
        """Look whether those who are mentioned in channels are still in their servers, each about once a day; how many were asked.

        Without the privileged members intent Discord tells nobody who leaves.
        """
        async with self.database.reading() as conn:
            unseen = await follows.long_unseen(conn, self.transport, now - MEMBERS_EVERY, MEMBERS_AT_ONCE)
        for guild_id, user_id in unseen:
            there = await is_member(guild_id, user_id)
            async with self.database.writing() as conn:
                await follows.looked_at(conn, guild_id, user_id, now)
            if there is False:
                await self.member_gone(guild_id, user_id, now=now)
        return len(unseen)

    async def forget_old(self, now: datetime) -> int:
        """Forget servers that removed the bot more than 30 days ago; how many."""
        async with self.database.writing() as conn:
            gone = await guilds.due_for_forgetting(conn, now - KEPT)
            for guild_id in gone:
                await guilds.forget_guild(conn, guild_id)
        return len(gone)
