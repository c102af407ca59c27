"""Articles out of pages: the main text alone, read with its item in a worker that can be killed."""

from __future__ import annotations

import pytest

from bot.feeds.answer import Fetched
from bot.feeds.article import main_text
from bot.feeds.errors import FetchError, NotAFeed, ParseError, TooSlow
from bot.feeds.fetch import Fetcher
from bot.feeds.full_text import read_article
from bot.feeds.policy import PUBLIC_PORTS, FetchPolicy
from bot.feeds.robots import Robots
from bot.feeds.worker import WorkerPolicy, Workers
from bot.transfers.model import Entry, Item
from tests.feeds.documents import NOW
from tests.feeds.stage import Server, answer, to
from tests.feeds.test_guard import LOOPBACK, url
from tests.newsroom.stage import BID, NOBODY, article

HTML = "text/html; charset=utf-8"


def page(body: bytes, kind: str = HTML) -> Fetched:
    return Fetched(200, "https://wing.example/news/1", body, "h", content_type=kind)


def test_the_article_is_taken_and_what_stands_around_it_is_not() -> None:
    text = main_text(article(BID, NOBODY), HTML)
    assert f"{BID}\n\n{NOBODY}" in text
    assert "Home" not in text
    assert "Cookies" not in text


@pytest.mark.parametrize("body", [b"", b"   ", b"\x00\xff", b"<html></html>", b"<", b"just words"])
def test_a_page_without_an_article_has_no_text(body: bytes) -> None:
    assert main_text(body, HTML) == ""


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "application/rss+xml"])
def test_what_is_no_page_is_not_read(kind: str) -> None:
    with pytest.raises(NotAFeed):
        main_text(article(BID), kind)


def test_markup_without_end_is_not_read() -> None:
    with pytest.raises(ParseError, match="more markup"):
        main_text(b"<p>" * 40_000, HTML)


async def test_title_summary_and_article_are_read_together() -> None:
    item = Item("Arsenal have made a £50m bid for Bukayo Saka.", NOBODY, "", source="Weekly Goal")
    async with Workers(WorkerPolicy(size=1)) as workers:
        rumours = await workers.read_article(page(article(BID)), item)
        assert rumours
        assert {rumour.player for rumour in rumours} >= {"Trent Alexander-Arnold"}
        assert any(BID in rumour.evidence.sentence for rumour in rumours)
        longer = Item("Wing latest", "", "word " * 10_000)
        assert await workers.read_article(page(article(BID)), longer) is None  # the feed itself says more


async def test_a_page_that_takes_too_long_costs_its_worker_alone() -> None:
    async with Workers(WorkerPolicy(size=1, seconds=0.4)) as workers:
        with pytest.raises(TooSlow):
            await workers.read_article(page(b"<p>" * 29_000 + b"x"), Item("Wing latest"))
        assert await workers.read_page(page(b"<link rel=alternate type=application/rss+xml href=/feed>")) == ("https://wing.example/feed",)


@pytest.mark.parametrize("way", ["link", "redirect", "robots.txt"])
async def test_no_way_inside(way: str) -> None:
    """Every spelling of loopback, as the address of an article, of where it leads, or of where its host's rules are."""
    async with Server({"/feed": answer(article(BID))}, host="0.0.0.0") as listener, Server() as site, Workers() as workers:
        policy = FetchPolicy(frozenset({("127.0.0.1", site.port)}), ports=PUBLIC_PORTS | {listener.port}, gap=0.0)
        async with Fetcher(policy) as fetcher:
            for host in LOOPBACK:
                inside = url(host, listener.port)
                site.pages = {"/news": to(inside), "/robots.txt": to(inside) if way == "robots.txt" else answer()}
                entry = Entry((), Item("Wing latest"), inside if way == "link" else site.url("/news"))
                with pytest.raises(FetchError):
                    await read_article(entry, fetcher, workers, Robots(), NOW)
        assert listener.connections == 0
        assert site.connections == {"link": 0, "redirect": 2, "robots.txt": 1}[way] * len(LOOPBACK)
