"""Whole articles: read for new entries of feeds that want it, politely, once, and never at the cost of the feed."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.asker import Asker
from bot.phrase.card import Link
from db import feeds
from tests.feeds.stage import Server, answer, to
from tests.newsroom.stage import BID, NOBODY, Newsroom, article
from tests.service.stage import everything

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def opened(news: Newsroom, *, full_text: bool = True) -> Asker:
    """A server that reads the feed, with one old story in it, and alerts in channel 77."""
    admin = await news.guild(1)
    news.publish("An old story", page=article(BID))
    await news.desk.feed_add(admin, news.url, full_text, now=news.now)
    await news.desk.alerts_add(admin, 77, now=news.now)
    return admin


async def test_the_article_of_a_new_entry_is_read_and_the_alert_links_it(news: Newsroom) -> None:
    await opened(news)
    assert news.server.paths == ["/feed"]  # the backlog's articles are not asked for
    path = news.publish("Wing latest", summary=NOBODY, page=article(NOBODY, BID))
    taken = await news.poll()
    assert taken
    assert (taken.new, taken.reports) == (1, 1)
    assert news.server.paths == ["/feed", "/feed", "/robots.txt", path]
    [headline] = await news.deliver()
    assert headline.startswith("Trent Alexander-Arnold → Real Madrid: bid made (£70m)")
    card = news.sender.sent[-1][1]
    links = [span.url for section in card.sections for line in section.lines for span in line.spans if isinstance(span, Link)]
    assert links == [news.server.url(path)]
    assert "the coming weeks" not in everything(card)


async def test_the_articles_of_what_is_no_news_are_not_asked_for(news: Newsroom) -> None:
    await opened(news)
    news.now -= timedelta(days=9)
    old = news.publish("Found in a drawer", page=article(BID))
    news.now += timedelta(days=9)
    fresh = news.publish("Wing latest", page=article(NOBODY))
    await news.poll()
    assert (news.asked(old), news.asked(fresh)) == (0, 1)
    missed = news.publish("While nobody asked", page=article(BID))
    taken = await news.poll(after=timedelta(days=4))
    assert taken
    assert (taken.new, taken.backlog) == (1, True)
    assert news.asked(missed) == 0


async def test_an_article_is_fetched_once_and_its_entry_is_not_taken_for_edited(news: Newsroom) -> None:
    await opened(news)
    path = news.publish("Wing latest", page=article(BID))
    await news.poll()
    news.publish("A quiet day", page=article(NOBODY))
    taken = await news.poll()
    assert taken
    assert (taken.new, taken.changed, taken.reports) == (1, 0, 0)
    assert news.asked(path) == 1
    assert news.asked("/robots.txt") == 1
    assert len(await news.deliver()) == 1


async def test_no_article_is_asked_for_unless_somebody_wants_them(news: Newsroom) -> None:
    await opened(news, full_text=False)
    news.publish("Wing latest", page=article(BID))
    taken = await news.poll()
    assert taken
    assert taken.reports == 0
    assert news.server.paths == ["/feed", "/feed"]


async def test_a_page_that_robots_txt_denies_is_never_asked_for(news: Newsroom) -> None:
    await opened(news)
    news.server.pages["/robots.txt"] = answer(b"User-agent: *\nDisallow: /news/\n")
    path = news.publish("Wing latest", summary=BID, page=article(BID, "Arsenal have made a £50m bid for Bukayo Saka."))
    taken = await news.poll()
    assert taken
    assert taken.reports == 1  # what the feed itself says is read all the same
    assert news.asked(path) == 0


async def test_robots_txt_counts_for_where_a_page_leads_too(news: Newsroom) -> None:
    await opened(news)
    news.server.pages["/robots.txt"] = answer(b"User-agent: *\nDisallow: /hidden\n")
    path = news.publish("Wing latest")
    news.server.pages[path] = to("/hidden")
    news.server.pages["/hidden"] = answer(article(BID), "Content-Type: text/html")
    taken = await news.poll()
    assert taken
    assert taken.reports == 0
    assert (news.asked(path), news.asked("/hidden")) == (1, 0)


def bomb() -> bytes:
    return answer(gzip.compress(b"<p>" + b" " * 50_000_000), "Content-Type: text/html", "Content-Encoding: gzip")


PAGES: dict[str, Callable[[], bytes]] = {
    "a bomb": bomb,
    "too long": lambda: answer(article("word " * 100_000, BID), "Content-Type: text/html"),
    "too many tags": lambda: answer(b"<p>" * 60_000 + BID.encode(), "Content-Type: text/html"),
    "no page": lambda: answer(b"%PDF-1.7 " + BID.encode(), "Content-Type: application/pdf"),
    "not there": lambda: answer(b"", status="404 Not Found"),
    "broken": lambda: answer(b"", status="500 Oops"),
    "empty": lambda: answer(b"", "Content-Type: text/html"),
    "nonsense": lambda: answer(bytes(range(256)) * 40, "Content-Type: text/html; charset=utf-8"),
    "no HTTP": lambda: b"hello\r\n\r\n",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
async def test_an_article_that_cannot_be_had_leaves_the_entry_as_the_feed_gave_it(news: Newsroom, page: Callable[[], bytes]) -> None:
    await opened(news)
    bad = news.publish("Wing latest", summary=BID)
    news.server.pages[bad] = page()
    good = news.publish("Wing again", page=article("Arsenal have made a £50m bid for Liverpool defender Trent Alexander-Arnold."))
    taken = await news.poll()
    assert taken
    assert (taken.new, taken.reports) == (2, 2)
    assert (news.asked(bad), news.asked(good)) == (1, 1)
    assert (await news.feed()).failures == 0


async def test_an_entry_that_points_inside_reaches_nobody(news: Newsroom) -> None:
    await opened(news)
    async with Server() as inside:
        inside.pages["/secret"] = answer(article(BID), "Content-Type: text/html")
        news.publish("Wing latest", link=inside.url("/secret"))
        path = news.publish("Wing again")
        news.server.pages[path] = to(inside.url("/secret"))
        taken = await news.poll()
        assert taken
        assert (taken.new, taken.reports) == (2, 0)
        assert inside.connections == 0


async def test_ten_articles_a_poll_are_the_most(news: Newsroom) -> None:
    await opened(news)
    paths = [news.publish(f"Wing story of the day {number}", page=article(NOBODY)) for number in range(12)]
    await news.poll()
    assert sum(news.asked(path) for path in paths) == 10


async def test_a_host_that_has_had_enough_is_left_alone(news: Newsroom) -> None:
    await opened(news)
    paths = [news.publish(f"Wing story of the day {number}") for number in range(3)]
    for path in paths:
        news.server.pages[path] = answer(b"", "Retry-After: 1800", status="429 Too Many Requests")
    await news.poll()
    assert sum(news.asked(path) for path in paths) == 1
    async with news.database.reading() as conn:
        held = await feeds.held_hosts(conn, news.now)
    assert [until - news.now for until in held.values()] == [timedelta(seconds=1800)]


async def test_a_host_is_left_alone_however_a_publisher_writes_it(news: Newsroom) -> None:
    await opened(news)
    async with news.database.writing() as conn:
        await feeds.hold_host(conn, "xn--bcher-kva.example", news.now + timedelta(days=1))
    news.publish("Wing latest", link="https://BÜCHER.example./wing")
    with capture_logs() as logged:
        await news.poll()
    left_out = [line["words"] for line in logged if line["event"] == "article.left_out"]
    assert left_out == ["its host asks to be left alone for now"]


async def test_a_host_that_wants_long_pauses_gives_one_article_a_poll(news: Newsroom) -> None:
    await opened(news)
    news.server.pages["/robots.txt"] = answer(b"User-agent: *\nCrawl-delay: 30\n")
    paths = [news.publish(f"Wing story of the day {number}", page=article(NOBODY)) for number in range(3)]
    await news.poll()
    assert sum(news.asked(path) for path in paths) == 1


async def test_who_asks_for_articles_and_who_gets_them(news: Newsroom) -> None:
    admin, other = await opened(news), await news.guild(2)
    card = await news.desk.feed_add(other, news.url, now=news.now)
    assert "another server asked for that" in everything(card)
    assert (await news.feed()).full_text
    await news.desk.feed_remove(admin, news.url, now=news.now)
    assert not (await news.feed()).full_text
    card = await news.desk.feed_add(other, news.url, True, now=news.now)
    assert "The articles behind its new entries are read too" in everything(card)
    await news.desk.feed_add(other, news.url, False, now=news.now)
    assert not (await news.feed()).full_text


async def test_of_the_default_pack_the_operator_decides(news: Newsroom) -> None:
    admin = await news.guild(1)
    async with news.database.writing() as conn:
        await feeds.sync_pack(conn, [(news.url, "The Wing", None)], news.now)
    await news.prime(await news.feed())
    card = await news.desk.feed_add(admin, news.url, True, now=news.now)
    assert "the operator decides" in everything(card)
    assert not (await news.feed()).full_text
    async with news.database.writing() as conn:
        await feeds.sync_pack(conn, [(news.url, "The Wing", None)], news.now, full_text={news.url})
    assert (await news.feed()).full_text
    async with news.database.writing() as conn:
        await feeds.sync_pack(conn, [], news.now)
    assert (await news.feed()).full_text  # no longer the pack's, but that server's, which had asked for it


async def test_what_the_test_of_a_feed_shows_includes_its_articles(news: Newsroom) -> None:
    admin = await opened(news)
    path = news.publish("Wing latest", summary=NOBODY, page=article(BID))
    before = await news.rows()
    shown = everything(await news.desk.feed_test(admin, news.url, now=news.now))
    assert "bid made, £70m (would be alerted: a new club is in)" in shown
    assert news.asked(path) == 1
    assert await news.rows() == before
