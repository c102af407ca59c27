"""From a page to its feed, in six requests at most, and never to an address that is not public."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.feeds.discover import MOST_REQUESTS, discover
from bot.feeds.errors import Blocked, FeedError, FetchError, Hostile, NoFeedFound, NotFound, RateLimited, Refused
from bot.feeds.fetch import Fetcher
from bot.feeds.policy import PUBLIC_PORTS, FetchPolicy
from bot.feeds.worker import WorkerPolicy, Workers
from tests.feeds.documents import NOW
from tests.feeds.stage import Server, answer, entry, rss, to
from tests.feeds.test_guard import LOOPBACK, url

pytestmark = pytest.mark.asyncio(loop_scope="module")
FEED = answer(rss(entry(1)), "Content-Type: application/rss+xml")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def workers() -> AsyncIterator[Workers]:
    async with Workers(WorkerPolicy(size=1)) as workers:
        yield workers


@pytest_asyncio.fixture(loop_scope="module")
async def site() -> AsyncIterator[Server]:
    async with Server() as site:
        yield site


def page(head: str, body: str = "") -> bytes:
    return answer(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "Content-Type: text/html")


def link(href: str, kind: str = "application/rss+xml", title: str = "", rel: str = "alternate") -> str:
    return f'<link rel="{rel}" type="{kind}" title="{title}" href="{href}">'


async def found(site: Server, workers: Workers, path: str = "/") -> str:
    """The path of the feed that is found, from one of the site's pages."""
    policy = FetchPolicy(frozenset({("127.0.0.1", site.port)}), gap=0.0)
    async with Fetcher(policy) as fetcher:
        got = await discover(site.url(path), fetcher, workers, NOW)
    assert len(got.parsed.entries) == 1
    assert len(site.asked) <= MOST_REQUESTS
    return got.url.removeprefix(site.url(""))


async def test_the_feed_s_own_address(site: Server, workers: Workers) -> None:
    site.pages = {"/rss": FEED}
    assert await found(site, workers, "/rss") == "/rss"
    assert site.paths == ["/rss"]


@pytest.mark.parametrize(
    ("head", "place"),
    [
        (link("/news.xml"), "/news.xml"),
        (link("news.xml"), "/club/news.xml"),
        (link("news.xml", "application/atom+xml"), "/club/news.xml"),
        (link("news.xml", "Application/RSS+XML; charset=utf-8", rel="ALTERNATE nofollow"), "/club/news.xml"),
        ("<base href='/other/'>" + link("news.xml"), "/other/news.xml"),
        (link("news.xml") + "<base href='/other/'>", "/other/news.xml"),
        (link("/comments.xml", title="The Wing » Comments") + link("/news.xml"), "/news.xml"),
        (link("/style.css", "text/css") + link("/news.xml"), "/news.xml"),
        (link("javascript:alert(1)") + link("/news.xml"), "/news.xml"),
        (link("/broken.xml") + link("/news.xml"), "/news.xml"),
        (link("/de/", "text/html") + link("/news.xml", "text/xml"), "/news.xml"),
        (link("/x.json", "application/json") + link("/news.xml"), "/news.xml"),
    ],
)
async def test_what_a_page_names(head: str, place: str, site: Server, workers: Workers) -> None:
    site.pages = {"/club/": page(head), place: FEED, "/comments.xml": FEED, "/broken.xml": answer(b"<rss><channel><item>")}
    assert await found(site, workers, "/club/") == place


@pytest.mark.parametrize("place", ["/feed", "/rss.xml", "/rss", "/atom.xml"])
async def test_the_usual_places(place: str, site: Server, workers: Workers) -> None:
    site.pages = {"/club/": page(""), place: FEED}
    assert await found(site, workers, "/club/") == place


async def test_after_a_redirect_the_page_s_own_place_counts(site: Server, workers: Workers) -> None:
    site.pages = {"/": to("/en/"), "/en/": page(link("news.xml")), "/en/news.xml": FEED}
    assert await found(site, workers) == "/en/news.xml"


async def test_six_requests_and_no_more(site: Server, workers: Workers) -> None:
    site.pages = {"/": page("".join(link(f"/{n}.xml") for n in range(50)))}
    with pytest.raises(NotFound):
        await found(site, workers)
    assert site.paths == ["/", *(f"/{n}.xml" for n in range(5))]


async def test_redirects_are_requests_too(site: Server, workers: Workers) -> None:
    site.pages = {"/": page(link("/a") + link("/b")), **{f"/{'a' * n}": to(f"/{'a' * (n + 1)}") for n in range(1, 9)}}
    with pytest.raises(Refused, match="redirects"):
        await found(site, workers)
    assert len(site.asked) == MOST_REQUESTS


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Busy"])
async def test_a_host_that_has_enough_is_left_alone(status: str, site: Server, workers: Workers) -> None:
    site.pages = {"/": page(""), "/feed": answer(b"", status=status)}
    with pytest.raises(FetchError, match=status[:3]):
        await found(site, workers)
    assert site.paths == ["/", "/feed"]


async def test_why_the_feed_that_a_page_names_is_not_had(site: Server, workers: Workers) -> None:
    site.pages = {"/": page(link("/news.xml")), "/news.xml": answer(b"", status="403 Forbidden")}
    with pytest.raises(Blocked, match="blocks us"):
        await found(site, workers)


@pytest.mark.parametrize(
    ("first", "error"),
    [
        (answer(b"", status="404 Not Found"), NotFound),
        (answer(b"", status="429 Too Many Requests"), RateLimited),
        (answer(b"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>"), Hostile),
        (page("", "<p>No feed here, only a story about one.</p>"), NoFeedFound),
        (answer(b""), NoFeedFound),
    ],
    ids=["404", "429", "DTD", "page", "nothing"],
)
async def test_why_not(first: bytes, error: type[FeedError], site: Server, workers: Workers) -> None:
    site.pages = {"/": first}
    with pytest.raises(error):
        await found(site, workers)


@pytest.mark.parametrize("way", ["link", "base"])
async def test_no_way_inside(way: str, workers: Workers) -> None:
    """Every spelling of loopback, named by a page: its listener sees no connection."""
    async with Server({"/feed": FEED}, host="0.0.0.0") as listener, Server() as site:
        policy = FetchPolicy(frozenset({("127.0.0.1", site.port)}), ports=PUBLIC_PORTS | {listener.port}, gap=0.0)
        async with Fetcher(policy) as fetcher:
            for host in LOOPBACK:
                inside = url(host, listener.port)
                site.pages = {"/": page(link(inside) if way == "link" else f"<base href='{inside}'>{link('/feed')}")}
                with pytest.raises((Refused, NoFeedFound)):
                    await discover(site.url("/"), fetcher, workers, NOW)
        assert listener.connections == 0


async def test_no_address(site: Server, workers: Workers) -> None:
    async with Fetcher(FetchPolicy()) as fetcher:
        for text in ("", "not an address", "ftp://wing.example/", "http://127.0.0.1/", "localhost"):
            with pytest.raises(Refused):
                await discover(text, fetcher, workers, NOW)
