"""The guard on sockets: no connection to an address that is not public, whatever name or spelling led to it.

Two gates: the resolver drops addresses that are not public, and the socket factory, which sees the very address that
is about to be connected, has the last word (a resolver is never asked for literal addresses).
"""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import Set as AbstractSet
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from ssl import SSLContext
from typing import Any

from aiohttp import TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.feeds.address import is_public
from bot.feeds.errors import Refused
from bot.feeds.policy import PUBLIC_PORTS, FetchPolicy
from bot.phrase.said import say

_LOOKUPS = 256
"""More than the polls that go on at a time: a name that hangs occupies a thread for longer than its poll waits."""
AddrInfo = tuple[Any, Any, int, str, Any]


class Lookup(AbstractResolver):
    """Looks names up in threads of its own, so that names which hang do not hold up the rest of the program."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_LOOKUPS, "lookup")

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC) -> list[ResolveResult]:
        """Addresses of a name."""
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(self._threads, lambda: socket.getaddrinfo(host, port, family, socket.SOCK_STREAM))
        return [
            ResolveResult(hostname=host, host=str(address[0]), port=port, family=kind, proto=proto, flags=socket.AI_NUMERICHOST)
            for kind, _, proto, _, address in found
        ]

    async def close(self) -> None:
        """Let the threads end."""
        self._threads.shutdown(wait=False, cancel_futures=True)


class PublicOnly(AbstractResolver):
    """Passes on the public addresses that another resolver finds."""

    def __init__(self, inner: AbstractResolver) -> None:
        self._inner = inner

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC) -> list[ResolveResult]:
        """Public addresses of a name; refused where it has others only."""
        found = await self._inner.resolve(host, port, family)
        public = [address for address in found if _is_public(address["host"])]
        if found and not public:
            raise Refused(say("{host} leads to an address that is not public, so it is not asked.", host=host))
        return public

    async def close(self) -> None:
        """The inner resolver belongs to whoever made it."""


def _is_public(text: str) -> bool:
    try:
        return is_public(text)
    except ValueError:
        return False


def public_socket(info: AddrInfo, ports: AbstractSet[int] = PUBLIC_PORTS) -> socket.socket:
    """Make the socket for an address, or fail with EACCES where the address may not be asked."""
    family, kind, proto, _, address = info
    if family not in (socket.AF_INET, socket.AF_INET6) or not _is_public(str(address[0])) or address[1] not in ports:
        raise PermissionError(errno.EACCES, "not a public address")
    made = socket.socket(family, kind, proto)
    made.setblocking(False)
    return made


def guarded_connector(resolver: AbstractResolver, tls: SSLContext | bool, policy: FetchPolicy) -> TCPConnector:
    """A connector that reaches public addresses only."""
    return TCPConnector(
        resolver=PublicOnly(resolver),
        socket_factory=partial(public_socket, ports=policy.ports),
        ssl=tls,
        use_dns_cache=False,
        force_close=True,
        limit=policy.connections,
    )


def listed_connector(resolver: AbstractResolver, tls: SSLContext | bool, policy: FetchPolicy) -> TCPConnector:
    """A connector for the hosts and ports that the operator allowed by name."""
    return TCPConnector(resolver=resolver, ssl=tls, use_dns_cache=False, force_close=True, limit=policy.connections)
