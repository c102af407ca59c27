"""The desk's feeds: which feeds a server reads, their health, and what a feed would give."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.asker import Asker, Suggestion
from bot.desk.adding import look_at, read_address
from bot.desk.house import Room
from bot.desk.status import free_at
from bot.errors import Refusal, Unknown
from bot.ingest import sort_document
from bot.phrase import feeds as phrase
from bot.phrase.card import Card
from bot.phrase.said import say
from bot.poll import Look
from bot.transfers.model import Feed, GuildFeed
from bot.transfers.sagas.search import plain
from bot.tryout import NEWEST, try_entries
from db import feeds, guild_feeds, scopes
from db.types import Connection

BY_ID = "feed:"


class FeedRoom(Room):
    """Admins' choices of feeds; Discord has checked that the asker may manage the server."""

    async def feed_remove(self, asker: Asker, feed: str, *, now: datetime) -> Card:
        """`/feed remove`: a feed of the default pack is paused here instead."""
        asker.need_guild()
        async with self.house.database.writing() as conn:
            found = await self._feed(conn, asker, feed)
            if found.pack:
                name = phrase.feed_name(found)
                raise Refusal(say("“{feed}” belongs to the default pack. /feed pause switches it off for this server.", feed=name))
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
            await self.know_guild(conn, asker, now)
            found = await self._feed(conn, asker, typed)
            if on:
                await self._resume(conn, asker, found.feed_id, now)
            else:
                await guild_feeds.pause_feed(conn, asker.guild_id, found.feed_id, now)
        return phrase.feed_switched(phrase.feed_name(found), on)

    async def _resume(self, conn: Connection, asker: Asker, feed_id: int, now: datetime) -> None:
        """Switch a feed on: one that nobody has looked through since is primed anew, one that was given up is asked again."""
        used = await feeds.is_used(conn, feed_id)
        await guild_feeds.resume_feed(conn, asker.guild_id, feed_id)
        known = await feeds.feed(conn, feed_id)
        assert known is not None  # noqa: S101 - it was there in this transaction
        if used and not known.stopped_at:
            return
        when = await free_at(conn, known, timedelta(seconds=self.house.poller.floor), now)
        if not used:
            await feeds.prime_again(conn, feed_id, when)
        else:
            await feeds.make_due(conn, feed_id, when)

    async def feed_list(self, asker: Asker, page: int = 0, *, now: datetime) -> Card:
        """`/feed list`: each feed with its health in words."""
        asker.need_guild()
        async with self.house.database.reading() as conn:
            return phrase.feed_list(await guild_feeds.guild_feeds(conn, asker.guild_id), now, page, buttons=asker.manages)

    async def feed_test(self, asker: Asker, feed: str, *, now: datetime) -> Card:
        """`/feed test`: what the newest items would give. Fetches, changes nothing."""
        async with self.house.database.reading() as conn:
            own = await self._find(conn, asker, feed)
            known = await feeds.feed(conn, own.feed_id) if own else None
        address = known.url if known else read_address(feed)
        source = known.source if known else self.house.lore.book.find(address)
        look = await look_at(self.house, address, source, now, search=known is None)
        if known is None:
            known = await self._known_as(asker, look.url)
        if known and known.full_text:
            look = await self._with_articles(known, look, now)
        async with self.house.database.reading() as conn:
            scope_id = await scopes.scope_of(conn, asker.guild_id)
            samples = await try_entries(conn, scope_id, known, look, self.house.lore, now)
        return phrase.feed_tested(look.parsed.title or address, len(look.parsed.entries), samples)

    async def _known_as(self, asker: Asker, url: str) -> Feed | None:
        """The server's feed of an address to which a page has led."""
        async with self.house.database.reading() as conn:
            own = await self._find(conn, asker, url)
            return await feeds.feed(conn, own.feed_id) if own else None

    async def _with_articles(self, known: Feed, look: Look, now: datetime) -> Look:
        """The document with the articles that a poll would read now: of the entries shown, those that are not known."""
        async with self.house.database.reading() as conn:
            found = await sort_document(conn, known, look.parsed, now)
        shown = {entry.aliases for entry in look.parsed.entries[:NEWEST]}
        fresh = [new.entry for new in found.new if new.entry.aliases in shown and not new.backlog]
        return replace(look, parsed=await self.house.poller.articles.read(look.parsed, fresh, lambda: now))

    async def suggest_feeds(self, asker: Asker, typed: str) -> list[Suggestion]:
        """Autocomplete for a feed option: the server's own first."""
        async with self.house.database.reading() as conn:
            mine = await guild_feeds.guild_feeds(conn, asker.guild_id)
        fits = [f for f in mine if plain(typed) in plain(f"{phrase.feed_name(f)} {f.url}")]
        fits.sort(key=lambda f: (f.pack, phrase.feed_name(f)))
        return [Suggestion(phrase.feed_name(f), f"{BY_ID}{f.feed_id}") for f in fits[:25]]

    async def _feed(self, conn: Connection, asker: Asker, typed: str) -> GuildFeed:
        found = await self._find(conn, asker, typed)
        if found is None:
            mine = await guild_feeds.guild_feeds(conn, asker.guild_id)
            choices = tuple((phrase.feed_name(f), phrase.feed_name(f)) for f in mine[:10])
            raise Unknown(say("This server has no feed “{feed}”; /feed list shows them.", feed=typed[:80]), choices)
        return found

    async def _find(self, conn: Connection, asker: Asker, typed: str) -> GuildFeed | None:
        mine = await guild_feeds.guild_feeds(conn, asker.guild_id) if asker.in_guild else []
        exact = [f for f in mine if typed in (f"{BY_ID}{f.feed_id}", f.url, f.title)]
        fits = exact or [f for f in mine if plain(typed) and plain(typed) == plain(phrase.feed_name(f))]
        return fits[0] if fits else None
