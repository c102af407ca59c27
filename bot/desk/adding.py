"""The desk's new feeds: one added by its address or a page's, many by a list. What a feed holds when it is added is history.

A feed that somebody reads already is joined; one that nobody has looked through for a while is primed anew, like a new one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.asker import Asker
from bot.desk.house import House, Room
from bot.errors import Refusal, TooMany
from bot.feeds.address import canonical_feed_url
from bot.feeds.errors import FeedError
from bot.pauses import heed
from bot.phrase import feeds as phrase
from bot.phrase.card import Card
from bot.phrase.said import count, say
from bot.poll import Look
from bot.transfers.model import Feed, host_of
from db import alerts, feeds, guild_feeds
from db.types import Connection


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A feed that a server has from now on. `entries`, `reports`: its history; None where others read it already."""

    feed: Feed
    entries: int | None = None
    reports: int = 0


def read_address(typed: str) -> str:
    """The address that was typed, as feeds are kept. Raises `Refusal`."""
    try:
        return canonical_feed_url(typed.strip())
    except FeedError as error:
        raise Refusal(error.sentence) from error


async def look_at(house: House, address: str, source: str | None, now: datetime, *, search: bool) -> Look:
    """Fetch and read a feed, or with `search` the one that a page names; save nothing but that a host wants to be left alone.

    Raises `Refusal`.
    """
    async with house.database.reading() as conn:
        held = (await feeds.held_hosts(conn, now)).get(host_of(address))
    if held is not None:
        raise Refusal(
            say("{host} has asked to be left alone until {time} UTC. Try again then.", host=host_of(address), time=f"{held:%H:%M}")
        )
    try:
        return await (house.poller.find if search else house.poller.look)(address, source, now)
    except FeedError as error:
        await heed(house.database, error, now)
        raise Refusal(error.sentence) from error


class AddRoom(Room):
    """Adding feeds; Discord has checked that the asker may manage the server."""

    async def feed_add(self, asker: Asker, url: str, full_text: bool = False, *, now: datetime) -> Card:
        """`/feed add`: the address may be a feed's or that of a page which names one."""
        asker.need_guild()
        new = await self.add(asker, read_address(url), full_text, now, search=True)
        feed = new.feed
        async with self.house.database.reading() as conn:
            heard = await alerts.mention_channel(conn, asker.guild_id) is not None
        name = feed.title or feed.url
        return phrase.feed_added(phrase.Added(name, new.entries, new.reports, feed.pack, full_text, feed.full_text, heard))

    async def add(self, asker: Asker, address: str, full_text: bool, now: datetime, *, search: bool) -> Newcomer:
        """Give a server a feed. Raises `Refusal`, `TooMany`."""
        async with self.house.database.writing() as conn:
            await self.know_guild(conn, asker, now)
            if joined := await self._join(conn, asker, address, full_text, now):
                return joined
            await self._has_room(conn, asker)
        look = await look_at(self.house, address, self.house.lore.book.find(address), now, search=search)
        async with self.house.database.writing() as conn:
            return await self._join(conn, asker, look.url, full_text, now) or await self._take(conn, asker, look, full_text, now)

    async def _join(self, conn: Connection, asker: Asker, address: str, full_text: bool, now: datetime) -> Newcomer | None:
        """Let a server see a feed that is being read already; None for one that is not."""
        known = await feeds.feed_by_url(conn, address)
        if known is None or known.primed_at is None or known.stopped_at or not await feeds.is_used(conn, known.id):
            return None
        mine = {feed.feed_id for feed in await guild_feeds.guild_feeds(conn, asker.guild_id) if not feed.paused}
        if known.id in mine and not full_text and not known.full_text:
            raise Refusal(say("This server reads “{feed}” already; /feed list shows how it is.", feed=known.title or known.url))
        return Newcomer(await self._enable(conn, asker, known, full_text, now))

    async def _take(self, conn: Connection, asker: Asker, look: Look, full_text: bool, now: datetime) -> Newcomer:
        """Let a server see a feed from now on, and record what it holds as history."""
        title = look.parsed.title
        made = await feeds.add_feed(conn, look.url, now, title=title, source=look.source or title)
        taken, _ = await self.house.poller.take(conn, replace(made, primed_at=None), look, now)
        return Newcomer(await self._enable(conn, asker, made, full_text, now), len(look.parsed.entries), taken.reports)

    async def _enable(self, conn: Connection, asker: Asker, feed: Feed, full_text: bool, now: datetime) -> Feed:
        if not feed.pack and feed.id not in {mine.feed_id for mine in await guild_feeds.guild_feeds(conn, asker.guild_id)}:
            await self._has_room(conn, asker)
        await guild_feeds.enable_feed(conn, asker.guild_id, feed.id, now, full_text=full_text)
        fresh = await feeds.feed(conn, feed.id)
        assert fresh is not None  # noqa: S101 - it was there in this transaction
        return fresh

    async def _has_room(self, conn: Connection, asker: Asker) -> None:
        limit = self.house.limits.feeds_a_guild
        if await guild_feeds.count_own(conn, asker.guild_id) >= limit:
            raise TooMany(
                count(
                    limit,
                    "This server has {n} feed of its own already, as many as one may. Remove one with /feed remove.",
                    "This server has {n} feeds of its own already, as many as one may. Remove one with /feed remove.",
                )
            )
