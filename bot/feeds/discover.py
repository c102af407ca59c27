"""From any address to a feed: the address itself, a feed that the page names, or one of the usual places. Saves nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin

from bot.feeds.address import canonical_feed_url
from bot.feeds.answer import Fetched
from bot.feeds.errors import FeedError, FetchError, NoFeedFound, NotAFeed
from bot.feeds.fetch import Fetcher
from bot.feeds.waits import retry_seconds
from bot.feeds.worker import Workers
from bot.phrase.said import mark, say
from bot.transfers.model import ParsedFeed, host_of

MOST_REQUESTS = 6
USUAL_PATHS = ("/feed", "/rss.xml", "/rss", "/atom.xml")


@dataclass(frozen=True, slots=True)
class Discovered:
    """A feed that was found: the address to keep, and its document as fetched and read."""

    url: str
    fetched: Fetched
    parsed: ParsedFeed


class _Search:
    """A search with a purse of requests; redirects are paid from it too."""

    def __init__(self, fetcher: Fetcher, workers: Workers, source: str | None, now: datetime) -> None:
        self._fetcher = fetcher
        self._workers = workers
        self._source = source
        self._now = now
        self.left = MOST_REQUESTS
        self.trouble: FeedError | None = None

    async def get(self, url: str) -> Fetched:
        try:
            fetched = await self._fetcher.fetch(url, requests=self.left)
        except FetchError as error:
            self.left -= error.requests
            raise
        self.left -= fetched.requests
        assert isinstance(fetched, Fetched)  # noqa: S101 - no validators were sent
        return fetched

    async def read(self, url: str, fetched: Fetched) -> Discovered:
        return Discovered(url, fetched, await self._workers.read_feed(fetched, self._source, self._now))

    async def first_of(self, urls: Iterable[str]) -> Discovered | None:
        """The first of these addresses that is a feed; None where none is, or the purse is empty. `trouble`: what the first gave.

        Raises:
            FetchError: a host has had enough.
        """
        for url in urls:
            if self.left <= 0:
                return None
            try:
                return await self.read(url, await self.get(url))
            except FeedError as error:
                if retry_seconds(error) is not None:
                    raise
                self.trouble = self.trouble or error
        return None


async def discover(address: str, fetcher: Fetcher, workers: Workers, now: datetime, *, source: str | None = None) -> Discovered:
    """Find the feed that an address means, in at most six requests.

    Raises:
        FeedError: the address can't be asked, or leads to no feed; the sentence says what happened, to the feed that a page names too.
    """
    url = canonical_feed_url(address)
    search = _Search(fetcher, workers, source, now)
    page = await search.get(url)
    try:
        return await search.read(url, page)
    except NotAFeed as error:
        named = [link for link in await workers.read_page(page) if link not in (url, page.url)]
        usual = [place for path in USUAL_PATHS if (place := urljoin(page.url, path)) not in (url, page.url, *named)]
        found, trouble = await search.first_of(named), search.trouble
        found = found or await search.first_of(usual)
        if found is None and trouble is not None:
            raise trouble from error
        if found is None:
            none = mark("{host} names no feed at that address, and has none at the usual places. Give the feed's own address.")
            raise NoFeedFound(say(none, host=host_of(page.url))) from error
        return found
