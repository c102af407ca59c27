"""Lists of feeds: what an import shows before, what it does, and that an export imports as equal."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.errors import Refusal
from bot.feeds.opml import OpmlRow, write_opml
from db import feeds, guild_feeds
from tests.feeds.stage import answer
from tests.newsroom.stage import BID, Newsroom
from tests.service.stage import everything

pytestmark = pytest.mark.asyncio(loop_scope="session")


def opml(*urls: str) -> bytes:
    return write_opml(OpmlRow(url, f"Feed {number}") for number, url in enumerate(urls)).encode()


async def own(news: Newsroom, admin: Asker) -> list[str]:
    async with news.database.reading() as conn:
        return [feed.url for feed in await guild_feeds.guild_feeds(conn, admin.guild_id) if not feed.pack]


async def test_a_dry_run_shows_what_each_row_would_do_and_asks_nobody(news: Newsroom) -> None:
    admin = await news.guild(1)
    await news.desk.feed_add(admin, news.url, now=news.now)
    news.print("/other")
    await news.desk.feed_add(await news.guild(2), news.server.url("/other"), now=news.now)
    before, asked = await news.rows(), list(news.server.paths)
    urls = (
        news.url,
        news.server.url("/other"),
        "https://pack.example/rss",
        "http://127.0.0.1:1/rss",
        "https://new.example/rss",
        "https://new.example/rss",
        "https://more.example/rss",
    )
    card = await news.desk.feed_import(admin, opml(*urls), now=news.now)
    rows = [line for line in everything(card).splitlines() if line.startswith("Feed ")]
    assert rows == [
        "Feed 0: this server has it already",
        "Feed 1: new here: I read it already for others",
        "Feed 2: part of the default pack already",
        "Feed 3: left out: 127.0.0.1 is not a public internet address, so it is not asked.",
        "Feed 4: new: I would read it for the first time",
        "Feed 5: left out: It is in the list twice.",
        "Feed 6: left out: this server has as many feeds of its own as one may",
    ]
    assert "7 feeds in that list; 2 would be added. Nothing was changed." in everything(card)
    assert "dry_run:False" in everything(card)
    assert await news.rows() == before
    assert news.server.paths == asked


async def test_an_import_tells_what_became_of_each_row_and_alerts_nothing(news: Newsroom) -> None:
    admin = await news.guild(1)
    await news.desk.alerts_add(admin, 77, now=news.now)
    news.publish("Old", summary=BID)
    news.print("/second", "The Second")
    news.server.pages["/page"] = answer(
        b"<html><link rel=alternate type='application/rss+xml' href='/feed'></html>", "Content-Type: text/html"
    )
    listed = opml(news.url, news.server.url("/second"), news.server.url("/gone"), news.server.url("/page"))
    card = await news.desk.feed_import(admin, listed, False, now=news.now)
    shown = everything(card)
    assert "2 of 4 feeds added. What they hold now is history and is not alerted." in shown
    assert "The Wing: added (1 entry recorded)" in shown
    assert "The Second: added (1 entry recorded)" in shown
    assert "Feed 2: not added: 127.0.0.1" in shown
    assert "has no feed at that address (404)." in shown
    assert "Feed 3: not added: That is a web page, not a feed." in shown
    assert {*await own(news, admin)} == {news.url, news.server.url("/second")}
    assert await news.deliver() == []
    news.publish("New", summary="Arsenal have made a £50m bid for Liverpool defender Trent Alexander-Arnold.")
    await news.poll()
    assert len(await news.deliver()) == 1
    again = await news.desk.feed_import(admin, listed, False, now=news.now)
    assert "0 of 4 feeds added." in everything(again)


async def test_an_import_ends_at_the_limit(news: Newsroom) -> None:
    admin = await news.guild(1)
    for number in range(5):
        news.print(f"/feed/{number}", f"The Wing {number}")
    card = await news.desk.feed_import(admin, opml(*(news.server.url(f"/feed/{number}") for number in range(5))), False, now=news.now)
    assert "3 of 5 feeds added." in everything(card)
    assert everything(card).count("as many feeds of its own as one may") == 2
    assert len(await own(news, admin)) == 3
    assert len(news.server.paths) == 3


async def test_an_import_joins_and_takes_up_again_as_add_does(news: Newsroom) -> None:
    admin, other = await news.guild(1), await news.guild(2)
    await news.desk.feed_add(other, news.url, now=news.now)
    await news.desk.feed_import(admin, opml(news.url), False, now=news.now)
    assert news.asked("/feed") == 1
    for asker in (admin, other):
        await news.desk.feed_remove(asker, news.url, now=news.now)
    news.now += timedelta(days=1)
    news.publish("Said while nobody listened", summary=BID)
    await news.desk.alerts_add(admin, 77, now=news.now)
    card = await news.desk.feed_import(admin, opml(news.url), False, now=news.now)
    assert "added (1 entry recorded)" in everything(card)
    assert await news.deliver() == []


async def test_an_export_imports_as_equal(news: Newsroom) -> None:
    one, two = await news.guild(1), await news.guild(2)
    for path in ("/feed?a=1&b=2", "/zwei", "/feed"):
        news.print(path, "Tom & “Jerry” <Daily>")
        await news.desk.feed_add(one, news.server.url(path), now=news.now)
    await news.desk.feed_pause(one, news.url, now=news.now)
    card = await news.desk.feed_export(one, now=news.now)
    [file] = card.files
    assert file.name == "feeds.opml"
    assert "3 feeds of this server's own" in everything(card)
    await news.desk.feed_import(two, file.data, False, now=news.now)
    assert await own(news, two) == await own(news, one)
    [again] = (await news.desk.feed_export(two, now=news.now)).files
    assert again.data == file.data


async def test_a_server_without_feeds_of_its_own_has_nothing_to_export(news: Newsroom) -> None:
    card = await news.desk.feed_export(await news.guild(1), now=news.now)
    assert card.files == ()
    assert "no feeds of its own" in everything(card)


async def test_passwords_are_neither_shown_nor_exported(news: Newsroom) -> None:
    admin = await news.guild(1)
    secret = news.url.replace("http://", "http://me:hunter2@")
    cards = [
        await news.desk.feed_import(admin, opml(secret), now=news.now),
        await news.desk.feed_import(admin, f'<opml><body><outline xmlUrl="{secret}"/></body></opml>'.encode(), False, now=news.now),
        await news.desk.feed_list(admin, now=news.now),
        await news.desk.status(admin, now=news.now),
        await news.desk.feed_export(admin, now=news.now),
    ]
    async with news.database.reading() as conn:
        assert await feeds.feed_by_url(conn, secret)
    assert "1 address had a user name and password" in everything(cards[-1])
    assert "hunter2" not in repr(cards)


HOSTILE = {
    "nothing": b"",
    "no XML": b"%PDF-1.7",
    "binary": bytes(range(256)) * 20,
    "a web page": b"<html><body>hello</body></html>",
    "a feed": b"<rss version='2.0'><channel/></rss>",
    "no feeds": b"<opml><body><outline text='x'/></body></opml>",
    "broken off": b"<opml><body><outline xmlUrl='https://a.example/rss'/>",
    "entities": b"<!DOCTYPE o [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><opml><body><outline text='&b;'/></opml>",
    "a file of ours": b"<!DOCTYPE o [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><opml><body><outline xmlUrl='&a;'/></body></opml>",
    "too long": b"<opml><body>" + b"<outline xmlUrl='https://a.example/rss'/>" * 30_000 + b"</body></opml>",
    "too many": opml(*(f"https://{number}.example/rss" for number in range(501))),
    "too deep": b"<opml><body>" + b"<outline>" * 50 + b"</outline>" * 50 + b"</body></opml>",
    "very deep": b"<opml>" + b"<o>" * 200_000,
    "an odd encoding": b"<?xml version='1.0' encoding='punycode'?><opml/>",
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("dry_run", [True, False], ids=["dry", "wet"])
async def test_a_hostile_list_is_refused_in_a_sentence_and_changes_nothing(news: Newsroom, data: bytes, dry_run: bool) -> None:
    admin = await news.guild(1)
    before = await news.rows()
    with pytest.raises(Refusal) as refused:
        await news.desk.feed_import(admin, data, dry_run, now=news.now)
    assert str(refused.value).startswith("That ")
    assert str(refused.value).endswith(".")
    assert len(str(refused.value)) < 200
    assert await news.rows() == before
    assert news.server.paths == []


async def test_a_long_list_is_told_whole_in_a_file(news: Newsroom) -> None:
    admin = await news.guild(1)
    card = await news.desk.feed_import(admin, opml(*(f"https://{number}.example/rss" for number in range(500))), now=news.now)
    [file] = card.files
    assert len(file.data.decode().splitlines()) == 500
    assert "…and 460 more, in the file" in everything(card)
