"""The articles behind a feed's new entries, for feeds that are read with their full text. At most ten a poll.

One that can't be had leaves its entry as the feed gave it. Saves nothing but that a host asked to be left alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot.feeds.address import canonical_feed_url
from bot.feeds.errors import FeedError, Refused
from bot.feeds.fetch import Fetcher
from bot.feeds.full_text import read_article
from bot.feeds.robots import Robots
from bot.feeds.worker import Workers
from bot.ingest import sort_document
from bot.pauses import heed
from bot.transfers.model import Entry, Feed, ParsedFeed, host_of
from db import feeds
from db.engine import Database

log = structlog.get_logger(__name__)

MOST_ARTICLES = 10
PATIENCE = 60.0
"""Seconds for all articles of a poll, which others wait for."""
LONG_DELAY = 2
"""Seconds; a host that asks for more between two requests (Crawl-delay) gives one article a poll."""


@dataclass(frozen=True, slots=True)
class Articles:
    """What reading articles needs."""

    database: Database
    fetcher: Fetcher
    workers: Workers
    robots: Robots

    async def of_new(self, feed: Feed, parsed: ParsedFeed, clock: Callable[[], datetime]) -> ParsedFeed:
        """A document with the articles of its new entries, which are no backlog, read too."""
        async with self.database.reading() as conn:
            found = await sort_document(conn, feed, parsed, clock())
        return await self.read(parsed, [new.entry for new in found.new if not new.backlog], clock)

    async def read(self, parsed: ParsedFeed, entries: Iterable[Entry], clock: Callable[[], datetime]) -> ParsedFeed:
        """A document with the articles of some of its entries read too: of the first ten, as far as time allows."""
        wanted = [entry for entry in entries if entry.link]
        if not wanted:
            return parsed
        async with self.database.reading() as conn:
            left_alone = set(await feeds.held_hosts(conn, clock()))
        whole: dict[tuple[str, ...], Entry] = {}
        try:
            async with asyncio.timeout(PATIENCE):
                for entry in wanted[:MOST_ARTICLES]:
                    whole[entry.aliases] = await self._read(entry, left_alone, clock())
        except TimeoutError:
            log.warning("articles.out_of_time", read=len(whole), wanted=len(wanted))
        if len(wanted) > MOST_ARTICLES:
            log.info("articles.too_many", wanted=len(wanted), most=MOST_ARTICLES)
        return replace(parsed, entries=tuple(whole.get(entry.aliases, entry) for entry in parsed.entries))

    async def _read(self, entry: Entry, left_alone: set[str], now: datetime) -> Entry:
        host = _host(entry.link)
        if host in left_alone:
            log.info("article.left_out", url=entry.link, words="its host asks to be left alone for now")
            return entry
        try:
            return await read_article(entry, self.fetcher, self.workers, self.robots, now)
        except FeedError as error:
            log.info("article.left_out", url=entry.link, words=str(error))
            if pause := await heed(self.database, error, now):
                left_alone.add(pause.host)
            return entry
        finally:
            if self.robots.delay(entry.link) > LONG_DELAY:
                left_alone.add(host)


def _host(link: str) -> str:
    """The host that a link leads to, spelled as the one that will be asked: a publisher writes it as he likes."""
    try:
        return host_of(canonical_feed_url(link))
    except Refused:
        return ""
