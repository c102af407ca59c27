"""No spelling of an address that is not public reaches a socket, by any way in: the listener sees no connection."""

import asyncio
import itertools
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.feeds.address import canonical_feed_url, check_url, is_public, redact
from bot.feeds.answer import Fetched
from bot.feeds.errors import FetchError, Refused
from bot.feeds.fetch import Fetcher
from bot.feeds.guard import Lookup, guarded_connector, public_socket
from bot.feeds.opml import OpmlRow, read_opml, write_opml
from bot.feeds.policy import PUBLIC_PORTS, FetchPolicy
from tests.feeds.stage import Server, answer, to

LOOPBACK = [
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "127.0.0.1.",
    "127.255.255.254",
    "0177.0.0.1",
    "0177.0.0.01",
    "0x7f.0.0.1",
    "0x7f.1",
    "0x7f000001",
    "0X7F000001",
    "2130706433",
    "017700000001",
    "127.0x1",
    "0.0.0.0",
    "0",
    "0x0",
    "00000000",
    "[::1]",
    "[::]",
    "[0:0:0:0:0:0:0:1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::127.0.0.1]",
    "[2002:7f00:1::]",
    "[::ffff:0:127.0.0.1]",
    "[::1%25lo]",
    "localhost",
    "LOCALHOST",
    "localhost.",
    "a.localhost",
    "ip6-localhost",
    "localhost.localdomain",
    "127。0。0。1",
    "１２７.0.0.1",
    "①②⑦.⓪.⓪.①",
    "127%2e0%2e0%2e1",
    "example.org@127.0.0.1",
    "user:secret@127.0.0.1",
]
NOT_PUBLIC = [
    "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255",
    "192.0.0.1", "192.0.2.1", "192.31.196.1", "192.52.193.1", "192.88.99.1", "192.168.1.1", "192.175.48.1", "198.18.0.1",
    "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1",
    "::8.8.8.8", "::ffff:8.8.8.8", "::ffff:0:8.8.8.8", "64:ff9b::808:808", "64:ff9b:1::1", "100::1", "2001::1", "2001:2::1",
    "2001:10::1", "2001:20::1", "2001:db8::1", "2002:808:808::1", "2620:4f:8000::1", "3ffe::1", "3fff::1", "5f00::1", "fc00::1", "fd12::1",
    "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "ff0e::1", "2606:4700::1%eth0",
]  # fmt: skip
PUBLIC = ["1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.0", "172.32.0.1", "192.0.1.1", "198.20.0.1", "223.255.255.255",
          "2606:4700::1111", "2a00:1450::1", "2001:200::1", "2003::1", "3ffd::1"]  # fmt: skip


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address: str) -> None:
    assert is_public(address)


def url(host: str, port: int) -> str:
    return f"http://{host}:{port}/feed"


@pytest.fixture
async def listener() -> AsyncIterator[Server]:
    """What an attacker wants to reach: it would answer with a feed, on every address of this machine."""
    async with Server({"/feed": answer(b"<rss/>")}, host="0.0.0.0") as listener:
        yield listener


@asynccontextmanager
async def asking_port(*ports: int, resolver: AbstractResolver | None = None, **allowed: int) -> AsyncIterator[Fetcher]:
    """A fetcher for which the listener's port is a port like 80, so that the address alone decides."""
    hosts = frozenset((name.replace("_", "."), port) for name, port in allowed.items())
    policy = FetchPolicy(allowed_hosts=hosts, ports=PUBLIC_PORTS | set(ports), gap=0.0, connect=0.5, first_byte=0.5, total=1.0)
    async with Fetcher(policy, resolver=resolver) as fetcher:
        yield fetcher


@pytest.mark.parametrize("host", LOOPBACK)
async def test_as_a_feed(host: str, listener: Server) -> None:
    async with asking_port(listener.port) as fetcher:
        with pytest.raises(Refused) as caught:
            await fetcher.fetch(url(host, listener.port))
    assert listener.connections == 0
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("host", LOOPBACK)
async def test_as_a_redirect(host: str, listener: Server) -> None:
    async with Server({"/feed": to(url(host, listener.port))}, host="127.0.0.1") as open_door:
        policy = FetchPolicy(frozenset({("127.0.0.1", open_door.port)}), ports=PUBLIC_PORTS | {listener.port}, gap=0.0)
        async with Fetcher(policy) as fetcher:
            with pytest.raises(FetchError):
                await fetcher.fetch(open_door.url())
        assert open_door.connections == 1
    assert listener.connections == 0


@pytest.mark.parametrize("host", LOOPBACK)
async def test_as_a_row_of_a_list(host: str, listener: Server) -> None:
    rows = read_opml(write_opml([OpmlRow(url(host, 80)), OpmlRow(url(host, listener.port))]).encode())
    assert all(row.problem for row in rows)
    async with asking_port(listener.port) as fetcher:
        for row in rows:
            with pytest.raises(FetchError):
                await fetcher.fetch(row.url)
    assert listener.connections == 0


@pytest.mark.parametrize("host", LOOPBACK)
async def test_at_the_socket_alone(host: str, listener: Server) -> None:
    """The last gate holds by itself, for an address that nothing checked before."""
    lookup = Lookup()
    policy = FetchPolicy(ports=PUBLIC_PORTS | {listener.port})
    async with aiohttp.ClientSession(connector=guarded_connector(lookup, tls=True, policy=policy)) as session:
        with pytest.raises((aiohttp.ClientError, Refused, ValueError, OSError)):
            await session.get(url(host, listener.port), timeout=aiohttp.ClientTimeout(2.0))
    await lookup.close()
    assert listener.connections == 0


@pytest.mark.parametrize("host", NOT_PUBLIC)
def test_no_socket_is_made(host: str) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with pytest.raises(PermissionError):
        public_socket((family, socket.SOCK_STREAM, 6, "", (host, 80)))


def test_no_socket_for_another_port_or_kind() -> None:
    with pytest.raises(PermissionError):
        public_socket((socket.AF_INET, socket.SOCK_STREAM, 6, "", ("8.8.8.8", 25)))
    with pytest.raises(PermissionError):
        public_socket((socket.AF_UNIX, socket.SOCK_STREAM, 0, "", ("/run/docker.sock", 80)))


class Names(AbstractResolver):
    """A resolver of the test's own: each look-up of any name gives the next of its answers."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET) -> list[ResolveResult]:
        self.asked.append(host)
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return [
            ResolveResult(
                hostname=host,
                host=ip,
                port=port,
                family=socket.AF_INET6 if ":" in ip else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for ip in found
        ]

    async def close(self) -> None:
        pass


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "::ffff:127.0.0.1", "0.0.0.0", "10.0.0.1", "169.254.169.254", "not an address"])
async def test_a_name_that_leads_inside(address: str, listener: Server) -> None:
    async with asking_port(listener.port, resolver=Names([address])) as fetcher:
        with pytest.raises(Refused):
            await fetcher.fetch(url("wing.example", listener.port))
    assert listener.connections == 0


UNUSED = "2e00::1"
"""Public as far as anybody can tell, and given to nobody."""


async def test_rebinding(listener: Server) -> None:
    """A name that is public when it is checked and loopback when it is asked again: it is looked up once, and never trusted."""
    names = Names([UNUSED], ["127.0.0.1"])
    async with asking_port(listener.port, resolver=names) as fetcher:
        for _ in range(3):
            with pytest.raises(FetchError):
                await fetcher.fetch(url("wing.example", listener.port))
    assert len(names.asked) == 3
    assert listener.connections == 0


async def test_of_several_addresses_only_the_public_ones(listener: Server) -> None:
    async with asking_port(listener.port, resolver=Names(["127.0.0.1", UNUSED, "::1"])) as fetcher:
        with pytest.raises(FetchError):
            await fetcher.fetch(url("wing.example", listener.port))
    assert listener.connections == 0


async def test_the_second_hop_is_looked_up_and_checked(listener: Server) -> None:
    """A name the operator allowed sends to one that he did not, on the same address and port."""
    listener.pages = {"/feed": to(url("other.example", listener.port))}
    async with asking_port(listener.port, resolver=Names(["127.0.0.1"]), wing_example=listener.port) as fetcher:
        with pytest.raises(Refused):
            await fetcher.fetch(url("wing.example", listener.port))
    assert listener.connections == 1


async def test_what_the_operator_allows_is_asked(listener: Server) -> None:
    async with asking_port(resolver=Names(["127.0.0.1"]), wing_example=listener.port) as fetcher:
        assert isinstance(await fetcher.fetch(url("wing.example", listener.port)), Fetched)
        for other in ("127.0.0.1", "127.1", "wing2.example"):
            with pytest.raises(Refused):
                await fetcher.fetch(url(other, listener.port))
        with pytest.raises(Refused):
            await fetcher.fetch(url("wing.example", listener.port + 1))
    assert listener.connections == 1


@pytest.mark.parametrize(
    "text",
    [
        "", "example", "ftp://example.org/", "file:///etc/passwd", "gopher://example.org/", "http://", "http:///feed", "http://example.org:99999/",
        "http://example.org:22/", "http://exa mple.org/", "http://example.org\\@127.0.0.1/", "http://[::1/", "http://a\r\nHost: b/",
        "http://example.internal/", "http://printer.local/", "http://intranet/", "http://x.onion/", "http://" + "a" * 3000 + ".org/",
    ],
)  # fmt: skip
def test_no_address_to_ask(text: str) -> None:
    with pytest.raises(Refused):
        check_url(text)


def test_a_password_is_never_shown() -> None:
    for text in ("http://me:secret@example.org:22/", "ftp://me:secret@example.org/", "http://me:secret@127.0.0.1/", "//me:secret@x"):
        with pytest.raises(Refused) as caught:
            check_url(text)
        assert "secret" not in str(caught.value)
    assert redact("https://me:se@cret@example.org/a@b") == "https://example.org/a@b"


async def test_a_password_goes_to_its_own_host_only() -> None:
    async with Server(host="127.0.0.1") as first, Server({"/there": answer(b"<rss/>")}, host="127.0.0.1") as second:
        first.pages = {"/feed": to("/again"), "/again": to(second.url("/there"))}
        policy = FetchPolicy(frozenset({("127.0.0.1", first.port), ("127.0.0.1", second.port)}), gap=0.0)
        async with Fetcher(policy) as fetcher:
            got = await fetcher.fetch(first.url().replace("http://", "http://me:secret@"))
        assert [asked.headers.get("authorization") for asked in first.asked] == ["Basic bWU6c2VjcmV0"] * 2
        assert "authorization" not in second.asked[0].headers
        assert isinstance(got, Fetched)
        assert "secret" not in got.url


def test_one_address_however_it_is_typed() -> None:
    spellings = (
        "https://Example.org/rss",
        " https://example.org:443/rss#top ",
        "feed:https://example.org/rss",
        "example.org/rss",
        "<https://example.org/rss>",
    )
    assert {canonical_feed_url(text) for text in spellings} == {"https://example.org/rss"}
    assert canonical_feed_url("feed://example.org/rss") == "http://example.org/rss"
    assert canonical_feed_url("https://bücher.example/") == "https://xn--bcher-kva.example/"


async def test_one_request_at_a_time_and_a_pause_between(server: Server) -> None:
    policy = FetchPolicy(frozenset({("127.0.0.1", server.port)}), gap=0.1)

    async def page(_: object, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.02)
        writer.write(answer(b"<rss/>"))

    server.pages = {"/feed": page}
    async with Fetcher(policy) as fetcher:
        await asyncio.gather(*(fetcher.fetch(server.url()) for _ in range(5)))
    times = [asked.at for asked in server.asked]
    assert server.most_busy == 1
    assert all(later - earlier >= 0.1 for earlier, later in itertools.pairwise(times))
