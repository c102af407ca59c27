"""The desk's lists of feeds: many feeds added from an OPML file, and a server's own written into one."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from datetime import datetime

from bot.asker import Asker
from bot.desk.adding import AddRoom
from bot.errors import Refusal, TooMany
from bot.feeds.address import redact
from bot.feeds.errors import BadOpml
from bot.feeds.opml import OpmlRow, read_opml, write_opml
from bot.phrase import feed_lists as phrase
from bot.phrase.card import Card
from bot.phrase.feed_lists import WANTED, Fate, ImportRow
from bot.transfers.model import GuildFeed
from db import feeds, guild_feeds
from db.types import Connection

AT_ONCE = 8
PATIENCE = 300.0
"""Seconds for an import, which somebody waits for; Discord takes an answer for fifteen minutes."""


class ListRoom(AddRoom):
    """Lists of feeds, in and out."""

    async def feed_import(self, asker: Asker, data: bytes, dry_run: bool = True, *, now: datetime) -> Card:
        """`/feed import`: what each row of a list would do, or with `dry_run` false did. Nothing of it is alerted."""
        asker.need_guild()
        try:
            listed = await asyncio.to_thread(read_opml, data, self.house.poller.fetcher.allowed_hosts)
        except BadOpml as error:
            raise Refusal(error.sentence) from error
        async with self.house.database.reading() as conn:
            plan = await self._plan(conn, asker, listed, now)
        if dry_run:
            return phrase.import_planned(plan)
        return phrase.import_done(await self._carry_out(asker, listed, plan, now))

    async def _plan(self, conn: Connection, asker: Asker, listed: tuple[OpmlRow, ...], now: datetime) -> list[ImportRow]:
        """What would become of each row; asks nobody."""
        mine = {feed.url: feed for feed in await guild_feeds.guild_feeds(conn, asker.guild_id)}
        room = self.house.limits.feeds_a_guild - await guild_feeds.count_own(conn, asker.guild_id)
        plan = []
        for row in listed:
            fate = await _fate(conn, row, mine)
            if fate in WANTED:
                room -= 1
                fate = fate if room >= 0 else Fate.FULL
            plan.append(ImportRow(row.title, redact(row.url), fate, row.problem or ""))
        return plan

    async def _carry_out(self, asker: Asker, listed: tuple[OpmlRow, ...], plan: list[ImportRow], now: datetime) -> list[ImportRow]:
        """Add what is planned, several at once, then what there was no room for, as others failed. What time does not allow is untried."""
        done = [replace(row, fate=Fate.UNTRIED) if row.fate in WANTED else row for row in plan]
        slots = asyncio.Semaphore(AT_ONCE)

        async def one(place: int) -> None:
            async with slots:
                done[place] = await self._import(asker, listed[place].url, plan[place], now)

        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                for fates in (WANTED, (Fate.FULL,)):
                    async with asyncio.TaskGroup() as group:
                        for place, row in enumerate(plan):
                            if row.fate in fates:
                                group.create_task(one(place))
        return done

    async def _import(self, asker: Asker, url: str, row: ImportRow, now: datetime) -> ImportRow:
        try:
            new = await self.add(asker, url, False, now, search=False)
        except TooMany:
            return ImportRow(row.name, row.url, Fate.FULL)
        except Refusal as error:
            return ImportRow(row.name, row.url, Fate.FAILED, error.sentence)
        return ImportRow(new.feed.title or row.name, row.url, Fate.ADDED, "" if new.entries is None else phrase.history(new.entries))

    async def feed_export(self, asker: Asker, *, now: datetime) -> Card:
        """`/feed export`: the server's own feeds, paused ones too, as OPML."""
        asker.need_guild()
        async with self.house.database.reading() as conn:
            own = [feed for feed in await guild_feeds.guild_feeds(conn, asker.guild_id) if not feed.pack]
        document = write_opml(OpmlRow(feed.url, feed.title or "") for feed in own)
        return phrase.exported(len(own), document.encode(), sum(redact(feed.url) != feed.url for feed in own))


async def _fate(conn: Connection, row: OpmlRow, mine: dict[str, GuildFeed]) -> Fate:
    if row.problem:
        return Fate.BAD
    if row.url in mine:
        return Fate.PACK if mine[row.url].pack else Fate.HERE
    known = await feeds.feed_by_url(conn, row.url)
    return Fate.KNOWN if known and known.primed_at and await feeds.is_used(conn, known.id) else Fate.NEW
