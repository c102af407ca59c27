"""The HTTP matrix: what a server may answer, each row by its name, and what the fetcher makes of it."""

import gzip
import tracemalloc
from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.feeds.answer import Fetched, NotModified
from bot.feeds.errors import BadAnswer, FetchError, Refused, TooLarge
from bot.feeds.fetch import Fetcher
from tests.feeds.http_rows import BODY, DATE, PACKED, ROWS, Row
from tests.feeds.stage import Server, answer, to


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_row(row: Row, server: Server, fetcher: Fetcher) -> None:
    server.pages["/feed"] = row.page
    if row.error:
        with pytest.raises(row.error) as caught:
            await fetcher.fetch(server.url())
        assert type(caught.value) is row.error
        assert row.says in str(caught.value)
        assert str(caught.value).startswith("127.0.0.1")
        assert str(caught.value).endswith(".")
    else:
        got = await fetcher.fetch(server.url())
        assert isinstance(got, Fetched)
        for name, value in {"body": BODY, **row.gives}.items():
            assert getattr(got, name) == value
    assert server.connections == 1


@dataclass(frozen=True)
class Hops:
    """A chain of redirects from /feed: status and place of each hop; where it ends, or how it fails."""

    name: str
    hops: tuple[tuple[str, str], ...]
    ends: str | None = "/end"
    permanent: str | None = None
    error: type[FetchError] = Refused


HOPS = [
    Hops("301", (("301", "/end"),), permanent="/end"),
    Hops("302", (("302", "/end"),)),
    Hops("303", (("303", "/end"),)),
    Hops("307", (("307", "/end"),)),
    Hops("308", (("308", "/end"),), permanent="/end"),
    Hops("301 twice", (("301", "/a"), ("301", "/end")), permanent="/end"),
    Hops("301 then 302", (("301", "/a"), ("302", "/end")), permanent="/a"),
    Hops("302 then 301", (("302", "/a"), ("301", "/end"))),
    Hops("five", tuple(("302", place) for place in ("/a", "/b", "/c", "/d", "/end"))),
    Hops("six", tuple(("302", place) for place in ("/a", "/b", "/c", "/d", "/e", "/end")), None),
    Hops("to itself", (("302", "/feed"),), None),
    Hops("in a circle", (("302", "/a"), ("302", "/feed")), None),
    Hops("to nowhere", (("302", ""),), None, error=BadAnswer),
    Hops("to no address", (("302", "http://[::"),), None, error=BadAnswer),
    Hops("to a file", (("302", "file:///etc/passwd"),), None),
    Hops("to ftp", (("302", "ftp://example.org/feed"),), None),
    Hops("to a script", (("302", "javascript:alert(1)"),), None),
    Hops("to data", (("302", "data:text/xml,<rss/>"),), None),
    Hops("to another port", (("302", "http://example.org:8080/"),), None),
    Hops("to loopback", (("302", "http://127.0.0.1/feed"),), None),
    Hops("to the metadata service", (("301", "http://169.254.169.254/latest/meta-data/"),), None),
    Hops("with a relative place", (("302", "end?x=1#part"),), "/end?x=1"),
    Hops("for good, with a fragment", (("301", "/end#part"),), permanent="/end"),
    Hops("with spaces around", (("302", "  /end  "),)),
]


@pytest.mark.parametrize("chain", HOPS, ids=lambda chain: chain.name)
async def test_redirect(chain: Hops, server: Server, fetcher: Fetcher) -> None:
    place = "/feed"
    for code, target in chain.hops:
        server.pages[place] = to(target, f"{code} Moved")
        place = target
    if chain.ends is None:
        with pytest.raises(chain.error) as caught:
            await fetcher.fetch(server.url())
        assert type(caught.value) is chain.error
        assert caught.value.requests == len(server.asked) <= 6
        return
    server.pages[chain.ends] = answer(BODY)
    got = await fetcher.fetch(server.url())
    assert isinstance(got, Fetched)
    assert got.url == server.url(chain.ends)
    assert got.permanent_url == (server.url(chain.permanent) if chain.permanent else None)
    assert got.requests == len(server.asked) == len(chain.hops) + 1


RETRIES = [
    ("429 in seconds", "429 Too Many Requests", "Retry-After: 120", timedelta(seconds=120)),
    ("429 by date", "429 Too Many Requests", "Retry-After: Thu, 01 Jan 2026 12:10:00 GMT", timedelta(minutes=10)),
    ("429 by a past date", "429 Too Many Requests", "Retry-After: Thu, 01 Jan 2026 11:00:00 GMT", timedelta(0)),
    ("429 without", "429 Too Many Requests", "X: y", None),
    ("429 with nonsense", "429 Too Many Requests", "Retry-After: in a while", None),
    ("429 with a negative number", "429 Too Many Requests", "Retry-After: -5", None),
    ("503 in seconds", "503 Busy", "Retry-After: 3600", timedelta(hours=1)),
    ("403 in seconds", "403 Forbidden", "Retry-After: 60", timedelta(minutes=1)),
    ("502 in seconds", "502 Bad Gateway", "Retry-After: 60", timedelta(minutes=1)),
    ("404 does not count", "404 Not Found", "Retry-After: 60", None),
]


@pytest.mark.parametrize(("line", "header", "wait"), [row[1:] for row in RETRIES], ids=[row[0] for row in RETRIES])
async def test_retry_after(line: str, header: str, wait: timedelta | None, server: Server, fetcher: Fetcher) -> None:
    server.pages["/feed"] = answer(b"", DATE, header, "Cache-Control: max-age=77", status=line)
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(server.url())
    assert caught.value.retry_after == wait
    assert caught.value.answer.max_age == 77
    assert caught.value.answer.host == f"127.0.0.1:{server.port}"


async def test_validators_go_back_byte_for_byte(server: Server, fetcher: Fetcher) -> None:
    server.pages["/feed"] = answer(b"", 'ETag: W/"new"', "Cache-Control: max-age=300", status="304 Not Modified", length=False)
    got = await fetcher.fetch(server.url(), etag='W/"a,b  c"', last_modified="last  tuesday")
    assert isinstance(got, NotModified)
    assert (got.etag, got.last_modified, got.max_age) == ('W/"new"', None, 300)
    assert server.asked[0].headers["if-none-match"] == 'W/"a,b  c"'
    assert server.asked[0].headers["if-modified-since"] == "last  tuesday"


async def test_none_are_invented(server: Server, fetcher: Fetcher) -> None:
    server.pages["/feed"] = answer(BODY)
    await fetcher.fetch(server.url())
    assert not {"if-none-match", "if-modified-since", "referer", "cookie", "authorization"} & server.asked[0].headers.keys()
    assert server.asked[0].headers["accept-encoding"] == "gzip, deflate"
    assert "contact" in server.asked[0].headers["user-agent"]


async def test_a_304_after_a_redirect(server: Server, fetcher: Fetcher) -> None:
    server.pages |= {"/feed": to("/b", "301 Moved"), "/b": answer(b"", status="304 Not Modified", length=False)}
    got = await fetcher.fetch(server.url(), etag='"x"')
    assert isinstance(got, NotModified)
    assert got.permanent_url == server.url("/b")
    assert server.asked[1].headers["if-none-match"] == '"x"'


async def test_same_body_is_known_by_its_hash(server: Server, fetcher: Fetcher) -> None:
    server.pages["/feed"] = answer(PACKED, "Content-Encoding: gzip")
    first = await fetcher.fetch(server.url())
    assert isinstance(first, Fetched)
    assert not first.unchanged
    server.pages["/feed"] = answer(BODY)
    second = await fetcher.fetch(server.url(), body_hash=first.body_hash)
    assert isinstance(second, Fetched)
    assert second.unchanged


async def test_cookies_are_not_kept(server: Server, fetcher: Fetcher) -> None:
    server.pages |= {
        "/feed": answer(b"", "Location: /end", "Set-Cookie: a=b; Path=/", status="302 Found"),
        "/end": answer(BODY, "Set-Cookie: c=d"),
    }
    await fetcher.fetch(server.url())
    await fetcher.fetch(server.url("/end"))
    assert [asked.headers.get("cookie") for asked in server.asked] == [None, None, None]


async def test_the_query_arrives_as_it_was(server: Server, fetcher: Fetcher) -> None:
    server.pages["/feed?q=a%2Bb&c=d+e&x=%C3%B6"] = answer(BODY)
    assert isinstance(await fetcher.fetch(server.url("/feed?q=a%2Bb&c=d+e&x=ö#top")), Fetched)


async def test_no_proxy_from_the_environment(server: Server, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    async with Server() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url(""))
        monkeypatch.setenv("HTTP_PROXY", proxy.url(""))
        server.pages["/feed"] = answer(BODY)
        assert isinstance(await fetcher.fetch(server.url()), Fetched)
        assert proxy.connections == 0


async def test_a_bomb_is_never_unpacked_whole(server: Server, fetcher: Fetcher) -> None:
    """Fifty megabytes in fifty kilobytes cost no more memory than the two hundred kilobytes that may come out."""
    server.pages["/feed"] = answer(gzip.compress(bytes(50_000_000)), "Content-Encoding: gzip")
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            await fetcher.fetch(server.url())
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()
