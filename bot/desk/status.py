"""The desk's answers about health: how the feeds and the deliveries of a server are, and a failing feed tried at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.asker import Asker
from bot.desk.house import Room
from bot.errors import NotHere, Refusal, Unknown
from bot.overview import overview
from bot.phrase.card import Card
from bot.phrase.feeds import feed_name, feed_tried
from bot.phrase.said import say
from bot.phrase.status import status_card
from bot.phrase.words import span
from bot.poll import LEASE
from bot.transfers.model import Feed, GuildFeed, host_of
from db import feeds, guild_feeds
from db.types import Connection


class StatusRoom(Room):
    """Health, for those who manage the server."""

    async def status(self, asker: Asker, *, now: datetime) -> Card:
        """`/status`."""
        asker.need_guild()
        async with self.house.database.reading() as conn:
            return status_card(await overview(conn, now, asker.guild_id), buttons=asker.manages)

    async def try_feed(self, asker: Asker, feed_id: int, *, now: datetime) -> Card:
        """The button "Try now": ask a failing feed at once, but never more often than is polite. Raises `Refusal`."""
        asker.need_guild()
        if not asker.manages:
            raise NotHere(say("Only those who may manage this server can try its feeds."))
        async with self.house.database.writing() as conn:
            await self._feed_here(conn, asker, feed_id)
            leased = await self._lease(conn, feed_id, now)
        await self.house.poller.poll(leased, lambda: now)
        async with self.house.database.reading() as conn:
            return feed_tried(await self._feed_here(conn, asker, feed_id), now)

    async def _feed_here(self, conn: Connection, asker: Asker, feed_id: int) -> GuildFeed:
        found = next((feed for feed in await guild_feeds.guild_feeds(conn, asker.guild_id) if feed.feed_id == feed_id), None)
        if found is None:
            raise Unknown(say("That feed is not one of this server's any more; /feed list shows them."))
        if found.paused:
            raise Refusal(say("“{feed}” is paused here. /feed resume switches it on again.", feed=feed_name(found)))
        return found

    async def _lease(self, conn: Connection, feed_id: int, now: datetime) -> Feed:
        found = await feeds.feed(conn, feed_id)
        assert found is not None  # noqa: S101 - it was there in this transaction
        free = await free_at(conn, found, timedelta(seconds=self.house.poller.floor), now)
        if free > now:
            wait, time = span(free - now), f"{free:%H:%M}"
            raise Refusal(say("It was asked only lately. It can be tried again in {span}, at {time} UTC.", span=wait, time=time))
        leased = await feeds.lease_feed(conn, feed_id, now, LEASE)
        if leased is None:
            raise Refusal(say("It is being asked at this moment; /feed list will show how that went."))
        return replace(leased, stopped_at=None, failing_since=None) if leased.stopped_at else leased


async def free_at(conn: Connection, feed: Feed, floor: timedelta, now: datetime) -> datetime:
    """From when on a feed may be asked at somebody's wish: not below the floor, nor while its host wants to be left alone."""
    held = (await feeds.held_hosts(conn, now)).get(host_of(feed.url), now)
    return max(held, feed.polled_at + floor) if feed.polled_at else held
