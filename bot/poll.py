"""Poll a feed: fetch, read in a worker, and hand over to `ingest`; save every outcome. Which feeds, is decided in `rounds`.

Every path moves the feed's schedule, failures too, so that no feed is asked again and again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from bot.articles import Articles
from bot.feeds.address import canonical_feed_url
from bot.feeds.answer import Fetched, NotModified
from bot.feeds.discover import discover
from bot.feeds.errors import BadAnswer, FeedError, NotAFeed, OurFault
from bot.feeds.fetch import Fetcher
from bot.feeds.notices import FeedNotice, history_notice, notice_due
from bot.feeds.robots import Robots
from bot.feeds.schedule import Failed, Outcome, Read, Unchanged, conditions, host_pause, new_address, next_poll
from bot.feeds.worker import Workers
from bot.ingest import Taken, ingest, unread
from bot.phrase.said import recall, say
from bot.refused import tell_admins
from bot.reports import Lore
from bot.transfers.model import Feed, ParsedFeed, PollState
from db import feeds, guild_feeds
from db.engine import Database
from db.poll_book import PollBook
from db.types import Connection

log = structlog.get_logger(__name__)

LEASE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Look:
    """A document fetched and read, and nothing saved. The answer's body may be gone by now."""

    url: str
    source: str | None
    answer: Fetched
    parsed: ParsedFeed


@dataclass(frozen=True, slots=True)
class Poller:
    """What a poll needs. `floor` is in seconds; `jitter` gives numbers from 0 to 1.

    `comparing`: one document at a time is compared with what is kept, as each connection to SQLite keeps megabytes of pages.
    """

    database: Database
    fetcher: Fetcher
    workers: Workers
    lore: Lore
    floor: int
    jitter: Callable[[], float]
    book: PollBook
    robots: Robots = field(default_factory=Robots)
    comparing: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def poll(self, feed: Feed, clock: Callable[[], datetime]) -> Taken | None:
        """Poll one leased feed and save what came of it; None where there was nothing to read."""
        outcome = await self._ask(feed, clock)
        now, taken = clock(), None
        if isinstance(outcome, Look):
            async with self.database.writing() as conn:
                taken, state = await self.take(conn, feed, outcome, now)
                if (notice := history_notice(feed, taken.new, taken.held, backlog=taken.backlog)) is not None:
                    await self._tell(conn, feed, notice, now)
                await self._aftermath(conn, feed, state, now)
        else:
            state = await self._save(feed, outcome, now)
        note = log.debug if isinstance(outcome, Unchanged) else log.info
        note(
            "feed.polled",
            feed=feed.id,
            outcome=type(outcome).__name__,
            error=recall(state.error or ""),
            taken=taken,
            due=state.due_at.isoformat(),
        )
        return taken

    async def _ask(self, feed: Feed, clock: Callable[[], datetime]) -> Look | Outcome:
        asked = conditions(feed, clock())
        try:
            with self.fetcher.shelf() as shelf:
                answer = await self.fetcher.fetch(
                    feed.url, etag=asked.etag, last_modified=asked.last_modified, body_hash=asked.body_hash, shelf=shelf
                )
                if isinstance(answer, NotModified) or answer.unchanged:
                    return Unchanged(answer)
                parsed = await self._read(feed, answer, clock())
                answer = replace(answer, body=b"")  # it was read; what is left to do must not hold it in memory
            if feed.full_text:
                parsed = await self.articles.of_new(feed, parsed, clock)
            return Look(feed.url, feed.source, answer, parsed)
        except NotAFeed as error:
            return Failed(NotAFeed(say("There was a feed there until now. {error}", error=error.sentence)) if feed.succeeded_at else error)
        except FeedError as error:
            return Failed(error)

    async def _read(self, feed: Feed, answer: Fetched, now: datetime) -> ParsedFeed:
        """Parse a document and read what of it is new. The feed is leased: nobody else adds to it or takes from it meanwhile."""
        if feed.primed_at is None:
            return await self.workers.read_feed(answer, feed.source, now)
        parsed = await self.workers.parse_feed(answer, feed.source, now)
        async with self.comparing, self.database.reading() as conn:
            fresh = await unread(conn, feed, parsed, now)
        read = {entry.aliases: entry for entry in await self.workers.read_entries(fresh)}
        return replace(parsed, entries=tuple(read.get(entry.aliases, entry) for entry in parsed.entries))

    @property
    def articles(self) -> Articles:
        """Reads the articles behind entries, through the same fetcher."""
        return Articles(self.database, self.fetcher, self.workers, self.robots)

    async def find(self, address: str, source: str | None, now: datetime) -> Look:
        """Find the feed that an address means, be it the feed's own or that of a page, and save nothing. Raises `FeedError`."""
        found = await discover(address, self.fetcher, self.workers, now, source=source)
        return Look(canonical_feed_url(found.url), source, found.fetched, found.parsed)

    async def look(self, url: str, source: str | None, now: datetime) -> Look:
        """Fetch and read a document without saving anything. Raises `FeedError`."""
        answer = await self.fetcher.fetch(url)
        if isinstance(answer, NotModified):
            raise BadAnswer(say("The server says that nothing has changed, though it was not asked that."))
        return Look(url, source, answer, await self.workers.read_feed(answer, source, now))

    async def take(self, conn: Connection, feed: Feed, look: Look, now: datetime) -> tuple[Taken, PollState]:
        """Save a document and the poll that brought it, in the caller's transaction."""
        if look.parsed.skipped:
            log.info("feed.entries_skipped", feed=feed.id, skipped=look.parsed.skipped, of=look.parsed.entries_seen)
        taken = await ingest(conn, feed, look.parsed, self.lore, now)
        outcome = Read(look.answer, look.parsed, changed=bool(taken.new or taken.changed))
        state = next_poll(feed, outcome, now, self.floor, self.jitter())
        await feeds.save_poll(conn, feed.id, state)
        return taken, state

    async def broke(self, feed: Feed, now: datetime) -> None:
        """Save that a poll broke by a bug. It counts as the feed's failure, so that it is told, and not asked at once again."""
        await self._save(feed, Failed(OurFault(say("It could not be taken in, by a fault of mine; the operator's log tells more."))), now)

    async def _save(self, feed: Feed, outcome: Outcome, now: datetime) -> PollState:
        """Save a poll that brought no document: with others that ended meanwhile, where it has no consequences."""
        state = next_poll(feed, outcome, now, self.floor, self.jitter())
        pause = host_pause(outcome.error, now) if isinstance(outcome, Failed) else None
        if pause is None and notice_due(feed, state) is None and new_address(state) is None:
            await self.book.save(feed.id, state)
            return state
        async with self.database.writing() as conn:
            await feeds.save_poll(conn, feed.id, state)
            if pause is not None:
                await feeds.hold_host(conn, pause.host, pause.until)
            await self._aftermath(conn, feed, state, now)
        return state

    async def _aftermath(self, conn: Connection, feed: Feed, state: PollState, now: datetime) -> None:
        """Tell whose feed it is of its trouble, once; and follow it to a new address."""
        if (notice := notice_due(feed, state)) is not None:
            await self._tell(conn, feed, notice, now)
        if (address := new_address(state)) is not None and address != feed.url:
            await feeds.merge_feed(conn, feed.id, address)

    async def _tell(self, conn: Connection, feed: Feed, notice: FeedNotice, now: datetime) -> None:
        """Tell the operator of the default pack's feeds, and the guilds of their own."""
        if feed.pack:
            log.warning("feed.notice", feed=feed.id, url=feed.url, kind=notice.kind.value, words=str(notice.text))
        for guild_id in await guild_feeds.guilds_of_feed(conn, feed.id):
            await tell_admins(conn, guild_id, f"feed.{feed.id}.{notice.kind.value}.{now:%Y-%m-%dT%H}", notice.text, now)
