"""What the article behind an entry says: its page fetched as politely as a feed, and read in a worker. Stores nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.feeds.answer import Fetched
from bot.feeds.fetch import Fetcher
from bot.feeds.robots import Robots
from bot.feeds.worker import Workers
from bot.transfers.model import Entry


async def read_article(entry: Entry, fetcher: Fetcher, workers: Workers, robots: Robots, now: datetime) -> Entry:
    """The entry with the rumours that its title, summary and article tell together.

    Its text stays the feed's: by that it is known whether the publisher edits it. robots.txt has its say about the page and
    about every place to which it leads. An entry whose article says no more than the feed did comes back as it was.

    Raises:
        FeedError: the page may not be read, can't be had, or is no article.
    """

    async def may_be_read(url: str) -> None:
        await robots.check(url, fetcher, now)

    with fetcher.shelf() as shelf:
        page = await fetcher.fetch(entry.link, gate=may_be_read, shelf=shelf)
        assert isinstance(page, Fetched)  # noqa: S101 - no validators were sent
        rumours = await workers.read_article(page, entry.item)
    return entry if rumours is None else replace(entry, rumours=rumours)
