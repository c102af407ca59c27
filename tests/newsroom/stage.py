"""The stage of the service with real feeds: the real desk and poller, a publisher on loopback, and workers that really read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from html import escape

from sqlalchemy import text

from bot.desk import Desk, House, Limits
from bot.feeds.fetch import Fetcher
from bot.feeds.worker import Workers
from bot.ingest import Taken
from bot.names import Names
from bot.poll import LEASE, Poller
from bot.transfers.model import Feed
from db import feeds
from db.poll_book import PollBook
from tests.feeds.stage import Server, answer
from tests.service.stage import LORE, Theatre

BID = "Real Madrid have made a £70m bid for Liverpool defender Trent Alexander-Arnold."
NOBODY = "The groundsman has a new mower."
FLOOR = 300


def article(*paragraphs: str) -> bytes:
    """A page as newspapers have it: a menu, an article, and what they would like to be read next."""
    story = "".join(f"<p>{escape(words)}</p>" for words in paragraphs)
    filler = "<p>Supporters will have to wait and see what the coming weeks bring, as they so often have had to before.</p>" * 4
    return (
        "<!DOCTYPE html><html><head><title>The Wing</title></head><body><nav><a href='/'>Home</a> <a href='/live'>Live</a></nav>"
        f"<article><h1>The Wing reports</h1>{story}{filler}</article><footer>Cookies, terms and jobs</footer></body></html>"
    ).encode()


@dataclass
class Newsroom(Theatre):
    """The service, and one publisher with one feed at `/feed` whose stories have pages at `/news/...`."""

    server: Server = field(default_factory=Server)
    fetcher: Fetcher | None = None
    workers: Workers | None = None
    stories: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__post_init__()
        assert self.fetcher
        assert self.workers
        self.poller = Poller(self.database, self.fetcher, self.workers, LORE, FLOOR, lambda: 0.0, PollBook(self.database))
        self.desk = Desk(House(self.database, Names(LORE.clubs, LORE.leagues), LORE, self.poller, Limits(3, 4, 2)))

    @property
    def url(self) -> str:
        return self.server.url("/feed")

    def publish(self, title: str, *, page: bytes | None = None, summary: str = "", link: str = "") -> str:
        """Add a story to the feed, with a page if one is given; the path of that page."""
        path = f"/news/{len(self.stories)}"
        parts = f"<title>{escape(title)}</title><link>{link or self.server.url(path)}</link><description>{escape(summary)}</description>"
        self.stories.insert(0, f"<item>{parts}<pubDate>{format_datetime(self.now)}</pubDate></item>")
        if page is not None:
            self.server.pages[path] = answer(page, "Content-Type: text/html; charset=utf-8")
        self.print()
        return path

    def print(self, path: str = "/feed", title: str = "The Wing") -> None:
        """Serve the stories so far as a feed."""
        channel = f"<title>{escape(title)}</title>{''.join(self.stories)}"
        body = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>{channel}</channel></rss>'.encode()
        self.server.pages[path] = answer(body, "Content-Type: application/rss+xml")

    def asked(self, path: str) -> int:
        """How often a path was asked for."""
        return self.server.paths.count(path)

    async def poll(self, path: str = "/feed", after: timedelta = timedelta(hours=1)) -> Taken | None:
        """Poll a feed some time later."""
        self.now += after
        feed = await self.feed(path)
        async with self.database.writing() as conn:
            leased = await feeds.lease_feed(conn, feed.id, self.now, LEASE)
        assert leased
        return await self.poller.poll(leased, lambda: self.now)

    async def feed(self, path: str = "/feed") -> Feed:
        async with self.database.reading() as conn:
            found = await feeds.feed_by_url(conn, self.server.url(path))
        assert found
        return found

    async def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """All that the database holds."""
        async with self.database.reading() as conn:
            names = (await conn.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"))).all()
            return {name: sorted((tuple(row) for row in await conn.execute(text(f"SELECT * FROM {name}"))), key=repr) for name in names}
