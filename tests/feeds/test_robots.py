"""robots.txt as publishers write it: what it keeps us from, and how seldom it is asked for."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.feeds import robots
from bot.feeds.errors import Refused
from bot.feeds.fetch import Fetcher
from bot.feeds.robots import Robots
from tests.feeds.documents import NOW
from tests.feeds.stage import Server, allowing, answer, to

OURS = "User-agent: TransferSaga\n"
ALL = "User-agent: *\n"
ALLOWS: dict[str, bytes | str] = {
    "nothing said": "",
    "no file": answer(status="404 Not Found"),
    "file gone": answer(status="410 Gone"),
    "no content": answer(status="204 No Content"),
    "another path": ALL + "Disallow: /live",
    "another program": "User-agent: GreedyBot\nDisallow: /\n",
    "an empty rule": ALL + "Disallow:",
    "all but us": OURS + "Allow: /\n\n" + ALL + "Disallow: /\n",
    "the longer path allows": ALL + "Disallow: /\nAllow: /news",
    "comments and capitals": "# hello\nUSER-AGENT: * # all\nDISALLOW: /live # not now\n",
    "a web page": "<html><body>Not found</body></html>",
    "noise": bytes(range(256)),
    "another place": to("/elsewhere"),
}
DENIES: dict[str, bytes | str] = {
    "everything": ALL + "Disallow: /",
    "everything, with a star": ALL + "Disallow: /*",
    "a bare star": ALL + "Disallow: *",
    "this path": ALL + "Disallow: /news/",
    "this path, with a star": ALL + "Disallow: /news*",
    "after a blank line": ALL + "\nDisallow: /news",
    "us by name": OURS + "Disallow: /\n\n" + ALL + "Allow: /\n",
    "us in small letters": "user-agent: transfersaga\ndisallow: /news",
    "the longer path denies": ALL + "Allow: /\nDisallow: /news",
    "with a byte order mark": b"\xef\xbb\xbf" + (ALL + "Disallow: /").encode(),
    "old line ends": (ALL + "Disallow: /news").replace("\n", "\r"),
    "keeps us out": answer(status="403 Forbidden"),
    "wants a password": answer(status="401 Unauthorized"),
    "has had enough": answer(status="429 Too Many Requests"),
    "out of order": answer(status="503 Service Unavailable"),
    "hangs up": b"",
    "unreadable": ALL + "Disallow: //[news",
    "round and round": to("/robots.txt"),
}


def file(text: bytes | str) -> bytes:
    if isinstance(text, bytes) and (text.startswith(b"HTTP/") or not text):
        return text
    return answer(text if isinstance(text, bytes) else text.encode(), "Content-Type: text/plain")


async def allowed(server: Server, fetcher: Fetcher, path: str = "/news/1") -> bool:
    try:
        await Robots().check(server.url(path), fetcher, NOW)
    except Refused:
        return False
    return True


@pytest.mark.parametrize("text", ALLOWS.values(), ids=ALLOWS)
async def test_what_may_be_read(server: Server, fetcher: Fetcher, text: bytes | str) -> None:
    server.pages["/robots.txt"] = file(text)
    assert await allowed(server, fetcher)


@pytest.mark.parametrize("text", DENIES.values(), ids=DENIES)
async def test_what_may_not(server: Server, fetcher: Fetcher, text: bytes | str) -> None:
    server.pages["/robots.txt"] = file(text)
    assert not await allowed(server, fetcher)
    assert set(server.paths) == {"/robots.txt"}


async def test_rules_are_asked_for_once_a_day(server: Server, fetcher: Fetcher) -> None:
    server.pages["/robots.txt"] = file(ALL + "Disallow: /live\nCrawl-delay: 7")
    known = Robots()
    for hours in (0, 1, 23):
        await known.check(server.url("/news"), fetcher, NOW + timedelta(hours=hours))
    assert server.paths == ["/robots.txt"]
    assert known.delay(server.url("/anything")) == 7
    server.pages["/robots.txt"] = file(ALL + "Disallow: /")
    with pytest.raises(Refused):
        await known.check(server.url("/news"), fetcher, NOW + timedelta(hours=25))
    assert len(server.paths) == 2


async def test_rules_that_could_not_be_had_are_asked_for_again_soon(server: Server, fetcher: Fetcher) -> None:
    server.pages["/robots.txt"] = answer(status="503 Service Unavailable")
    known = Robots()
    for minutes in (0, 30):
        with pytest.raises(Refused, match="does not say"):
            await known.check(server.url("/news"), fetcher, NOW + timedelta(minutes=minutes))
    assert len(server.paths) == 1
    server.pages["/robots.txt"] = file("")
    await known.check(server.url("/news"), fetcher, NOW + timedelta(minutes=70))


async def test_many_who_ask_at_once_make_one_request(server: Server, fetcher: Fetcher) -> None:
    server.pages["/robots.txt"] = file("")
    known = Robots()
    await asyncio.gather(*(known.check(server.url(f"/news/{number}"), fetcher, NOW) for number in range(20)))
    assert server.paths == ["/robots.txt"]


@pytest.mark.parametrize(("limit", "value"), [("MOST_HOSTS", 1), ("MOST_KEPT", 10)])
async def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch, limit: str, value: int) -> None:
    monkeypatch.setattr(robots, limit, value)
    async with Server() as one, Server() as two, Fetcher(allowing(one, two)) as fetcher:
        for server in (one, two):
            server.pages["/robots.txt"] = file(ALL + "Disallow: /live")
        known = Robots()
        for server in (one, two, one):
            await known.check(server.url("/news"), fetcher, NOW)
        assert (len(one.paths), len(two.paths)) == (2, 1)


async def test_a_huge_file_is_read_as_far_as_rules_go(server: Server) -> None:
    rules = ALL + "Disallow: /news\n" + "# and so on\n" * 120_000
    server.pages["/robots.txt"] = file(rules)
    async with Fetcher(allowing(server)) as fetcher:
        assert not await allowed(server, fetcher)


@pytest.mark.parametrize("url", ["nonsense", "/news", "mailto:a@b.example", "http://[::1/"])
async def test_what_is_no_address_is_refused(fetcher: Fetcher, url: str) -> None:
    with pytest.raises(Refused):
        await Robots().check(url, fetcher, NOW)
    assert Robots().delay(url) == 0
