"""Which addresses may be asked, and how an address is written. Pure: names are not looked up here.

Public means public unicast, by lists of our own: `ipaddress.is_global` lets through the ways in which one address is
wrapped in another (NAT64, 6to4, IPv4-mapped and -compatible), 192.88.99.1 and multicast, and its answers differ
between versions of Python.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from yarl import URL

from bot.feeds.errors import Refused
from bot.feeds.policy import PUBLIC_PORTS
from bot.phrase.said import mark, say

_NOT_PUBLIC_4 = tuple(
    IPv4Network(net)
    for net in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    )
)  # fmt: skip
_UNICAST_6 = IPv6Network("2000::/3")
_NOT_PUBLIC_6 = tuple(
    IPv6Network(net) for net in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3ffe::/16", "3fff::/20", "5f00::/16")
)
_MAX_URL = 2000
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")
_NUMERIC_LABEL = re.compile(r"[0-9]+|0[xX][0-9a-fA-F]*")
_USERINFO = re.compile(r"^([^/?#]*:)?//([^/?#]*)@")


@dataclass(frozen=True, slots=True)
class Url:
    """An address that may be asked. `listed`: the operator allowed this host and port by name."""

    url: URL
    host: str
    port: int
    listed: bool = False

    @property
    def text(self) -> str:
        """The address as it is asked, user and password included: for the wire only."""
        return str(self.url)

    @property
    def shown(self) -> str:
        """The address without user and password."""
        return str(self.url.with_user(None))


_NO_ADDRESS = mark("“{address}” is no web address. One begins with https:// or http:// and has no spaces.")


def is_public(address: IPv4Address | IPv6Address | str) -> bool:
    """Whether an address is public unicast.

    >>> [is_public(a) for a in ("8.8.8.8", "127.0.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808")]
    [True, False, True, False, False]
    >>> [is_public(a) for a in ("192.88.99.1", "2002:7f00:1::", "ff0e::1", "224.0.0.1", "fe80::1%eth0")]
    [False, False, False, False, False]
    """
    ip = ip_address(address)
    if isinstance(ip, IPv4Address):
        return not any(ip in net for net in _NOT_PUBLIC_4)
    return ip.scope_id is None and ip in _UNICAST_6 and not any(ip in net for net in _NOT_PUBLIC_6)


def check_url(text: str, allowed: AbstractSet[tuple[str, int]] = frozenset(), ports: AbstractSet[int] = PUBLIC_PORTS) -> Url:
    """Read an address and say whether it may be asked. `allowed`, `ports`: as in `FetchPolicy`.

    Raises:
        Refused: it is no http(s) address, names another port, or a host that is not public.

    >>> check_url("https://Example.org:443/feed#top").text
    'https://example.org/feed'
    """
    url = _read(text)
    host, port = url.raw_host or "", url.port or 0
    listed = (host.strip("[]"), port) in allowed
    if not listed:
        _check_host(host)
        if port not in ports:
            raise Refused(
                say("{host} is not asked on port {port}: feeds of public hosts are on ports 80 and 443.", host=host, port=str(port))
            )
    return Url(url.with_fragment(None), host.rstrip("."), port, listed)


def _read(text: str) -> URL:
    text = text.strip()
    if len(text) > _MAX_URL:
        raise Refused(say("That address is too long: {size} characters, at most {most} are read.", size=len(text), most=_MAX_URL))
    if _FORBIDDEN.search(text):
        raise Refused(say(_NO_ADDRESS, address=redact(text)))
    try:
        url = URL(text)
        port = url.port
    except (ValueError, UnicodeError):
        raise Refused(say(_NO_ADDRESS, address=redact(text))) from None
    if url.scheme not in ("http", "https"):
        raise Refused(say(_NO_ADDRESS, address=redact(text)))
    if not url.raw_host or port is None or ":" in (url.user or ""):
        raise Refused(say("“{address}” names no host that can be asked.", address=redact(text)))
    return url


def _check_host(host: str) -> None:
    bare = host.rstrip(".").lower()
    if ":" in bare or bare.startswith("["):
        public = _public_literal(bare.strip("[]"))
    elif _NUMERIC_LABEL.fullmatch(bare.rpartition(".")[2]):
        public = _public_literal(bare)
    else:
        public = "." in bare and bare != "localhost" and not bare.endswith((".localhost", ".localdomain", ".local", ".internal", ".onion"))
    if not public:
        raise Refused(say("{host} is not a public internet address, so it is not asked.", host=host))


def _public_literal(text: str) -> bool:
    try:
        return is_public(text)
    except ValueError:
        return False


def redact(url: str) -> str:
    """The address without user and password, fit to be shown or logged.

    >>> redact("https://me:secret@example.org/feed?a=1")
    'https://example.org/feed?a=1'
    """
    return _USERINFO.sub(lambda match: f"{match[1] or ''}//", url)[:300]


def canonical_feed_url(text: str) -> str:
    """The address under which a feed is kept, so that it is fetched once however it was typed.

    Scheme and query stay as they are: they may matter to the server.

    Raises:
        Refused: it is no http(s) address.

    >>> canonical_feed_url(" feed://Example.org:80/rss#x "), canonical_feed_url("example.org/feed")
    ('http://example.org/rss', 'https://example.org/feed')
    """
    text = text.strip().removeprefix("<").removesuffix(">")
    if re.match(r"feed:https?://", text, re.IGNORECASE):
        text = text[5:]
    elif text[:7].lower() == "feed://":
        text = "http://" + text[7:]
    elif "://" not in text and re.match(r"[\w.-]+\.[a-z]{2,}(:\d+)?(/|$)", text, re.IGNORECASE):
        text = "https://" + text
    url = _read(text).with_fragment(None)
    if (url.host or "").endswith("."):
        url = url.with_host((url.host or "").rstrip("."))
    return str(url.with_path("/", keep_query=True) if url.path in ("", "/") else url)
