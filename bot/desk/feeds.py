"""The desk's feeds: which feeds a server reads, their health, and what a feed would give."""

from __future__ import annotations

from datetime import datetime

from bot.asker import Asker, Suggestion
from bot.desk.house import Room
from bot.errors import Refusal, TooMany, Unknown
from bot.feeds.address import canonical_feed_url
from bot.feeds.errors import FeedError
from bot.phrase import admins as phrase
from bot.phrase.card import Card
from bot.poll import Look
from bot.transfers.model import GuildFeed
from bot.transfers.search import plain
from bot.tryout import try_entries
from db import feeds, guild_feeds, scopes
from db.types import Connection

BY_ID = "feed:"


class FeedRoom(Room):
    """Admins' choices of feeds; Discord has checked that the asker may manage the server."""

    async def feed_add(self, asker: Asker, url: str, full_text: bool = False, *, now: datetime) -> Card:
        """`/feed add`: a feed already read is joined; a new one is fetched, and its backlog recorded as history."""
        asker.need_guild()
        address = _address(url)
        async with self.house.database.writing() as conn:
            await self._may_add(conn, asker)
            known = await feeds.feed_by_url(conn, address)
            if known and known.primed_at:
                await guild_feeds.enable_feed(conn, asker.guild_id, known.id, now)
                return phrase.feed_added(known.title or known.url, 0, 0, known=True)
        look = await self._look(address, self.house.lore.book.find(address), now)
        async with self.house.database.writing() as conn:
            title = look.parsed.title
            feed = await feeds.add_feed(conn, look.url, now, title=title, source=look.source or title)
            await guild_feeds.enable_feed(conn, asker.guild_id, feed.id, now)
            taken, _ = await self.house.poller.take(conn, feed, look, now)
        return phrase.feed_added(title or address, len(look.parsed.entries), taken.reports, known=False)

    async def _may_add(self, conn: Connection, asker: Asker) -> None:
        limit = self.house.limits.feeds_a_guild
        if await guild_feeds.count_own(conn, asker.guild_id) >= limit:
            raise TooMany(f"This server has {limit} feeds of its own already, as many as one may. Remove one with /feed remove.")

    async def _look(self, address: str, source: str | None, now: datetime) -> Look:
        try:
            return await self.house.poller.look(address, source, now)
        except FeedError as error:
            raise Refusal(str(error)) from error

    async def feed_remove(self, asker: Asker, feed: str, *, now: datetime) -> Card:
        """`/feed remove`: a feed of the default pack is paused here instead."""
        asker.need_guild()
        async with self.house.database.writing() as conn:
            found = await self._feed(conn, asker, feed)
            if found.pack:
                raise Refusal(f"“{phrase.feed_name(found)}” belongs to the default pack. /feed pause switches it off for this server.")
            await guild_feeds.remove_feed(conn, asker.guild_id, found.feed_id)
        return phrase.feed_removed(phrase.feed_name(found))

    async def feed_pause(self, asker: Asker, feed: str, *, now: datetime) -> Card:
        """`/feed pause`: what it says is not seen in this server until it is resumed."""
        return await self._switch(asker, feed, False, now)

    async def feed_resume(self, asker: Asker, feed: str, *, now: datetime) -> Card:
        """`/feed resume`."""
        return await self._switch(asker, feed, True, now)

    async def _switch(self, asker: Asker, typed: str, on: bool, now: datetime) -> Card:
        asker.need_guild()
        async with self.house.database.writing() as conn:
            found = await self._feed(conn, asker, typed)
            if on:
                await guild_feeds.resume_feed(conn, asker.guild_id, found.feed_id)
            else:
                await guild_feeds.pause_feed(conn, asker.guild_id, found.feed_id, now)
        return phrase.feed_switched(phrase.feed_name(found), on)

    async def feed_list(self, asker: Asker, *, now: datetime) -> Card:
        """`/feed list`: each feed with its health in words."""
        asker.need_guild()
        async with self.house.database.reading() as conn:
            return phrase.feed_list(await guild_feeds.guild_feeds(conn, asker.guild_id), now)

    async def feed_test(self, asker: Asker, feed: str, *, now: datetime) -> Card:
        """`/feed test`: what the newest items would give. Fetches, changes nothing."""
        async with self.house.database.reading() as conn:
            own = await self._find(conn, asker, feed)
            known = await feeds.feed(conn, own.feed_id) if own else None
        address = known.url if known else _address(feed)
        look = await self._look(address, known.source if known else self.house.lore.book.find(address), now)
        async with self.house.database.reading() as conn:
            scope_id = await scopes.scope_of(conn, asker.guild_id)
            samples = await try_entries(conn, scope_id, known, look, self.house.lore, now)
        return phrase.feed_tested(look.parsed.title or address, len(look.parsed.entries), samples)

    async def suggest_feeds(self, asker: Asker, typed: str) -> list[Suggestion]:
        """Autocomplete for a feed option: the server's own first."""
        async with self.house.database.reading() as conn:
            mine = await guild_feeds.guild_feeds(conn, asker.guild_id)
        fits = [f for f in mine if plain(typed) in plain(f"{phrase.feed_name(f)} {f.url}")]
        fits.sort(key=lambda f: (f.pack, phrase.feed_name(f)))
        return [Suggestion(phrase.feed_name(f)[:100], f"{BY_ID}{f.feed_id}") for f in fits[:25]]

    async def _feed(self, conn: Connection, asker: Asker, typed: str) -> GuildFeed:
        found = await self._find(conn, asker, typed)
        if found is None:
            mine = await guild_feeds.guild_feeds(conn, asker.guild_id)
            choices = tuple((phrase.feed_name(f), f"{BY_ID}{f.feed_id}") for f in mine[:10])
            raise Unknown(f"This server has no feed “{typed[:80]}”; /feed list shows them.", choices)
        return found

    async def _find(self, conn: Connection, asker: Asker, typed: str) -> GuildFeed | None:
        mine = await guild_feeds.guild_feeds(conn, asker.guild_id) if asker.in_guild else []
        exact = [f for f in mine if typed in (f"{BY_ID}{f.feed_id}", f.url, f.title)]
        fits = exact or [f for f in mine if plain(typed) and plain(typed) == plain(phrase.feed_name(f))]
        return fits[0] if fits else None


def _address(typed: str) -> str:
    try:
        return canonical_feed_url(typed.strip())
    except FeedError as error:
        raise Refusal(str(error)) from error
