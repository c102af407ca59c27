"""A server of the tests' own on loopback, whose answers are bytes of their own choosing, and documents to serve."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Self

from aiohttp.abc import AbstractResolver, ResolveResult

from bot.feeds.policy import FetchPolicy

Reply = Callable[["Asked", asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    at: float


@dataclass
class Server:
    """Serves `pages` (bytes, or a coroutine that writes), counts connections, and remembers what it was asked."""

    pages: dict[str, bytes | Reply] = field(default_factory=dict)
    tls: ssl.SSLContext | None = None
    host: str = "127.0.0.1"
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0
    busy: int = 0
    most_busy: int = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, self.host, 0, ssl=self.tls)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def __post_init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def url(self, path: str = "/feed", host: str | None = None) -> str:
        return f"{'https' if self.tls else 'http'}://{host or self.host}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        self.connections += 1
        self.busy += 1
        self.most_busy = max(self.busy, self.most_busy)
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            first, *lines = head.split("\r\n")
            method, path, _ = first.split(" ", 2)
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines if line)}
            asked = Asked(method, path, headers, asyncio.get_running_loop().time())
            self.asked.append(asked)
            page = self.pages.get(path, answer(b"nothing here", status="404 Not Found"))
            if isinstance(page, bytes):
                writer.write(page)
                await writer.drain()
            else:
                await page(asked, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client left, as it should from some of these servers, or the test is over
        finally:
            self.busy -= 1
            writer.close()
            with contextlib.suppress(OSError, asyncio.CancelledError):
                await writer.wait_closed()
            self._tasks.discard(task)


class AllHere(AbstractResolver):
    """Every name is this machine; names that begin with `lost` are never found."""

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET) -> list[ResolveResult]:
        if host.startswith("lost"):
            await asyncio.sleep(60)
        return [ResolveResult(hostname=host, host="127.0.0.1", port=port, family=socket.AF_INET, proto=0, flags=socket.AI_NUMERICHOST)]

    async def close(self) -> None:
        pass


def answer(body: bytes = b"", *headers: str, status: str = "200 OK", length: bool = True) -> bytes:
    """An answer as bytes; `headers` are whole lines."""
    lines = [f"HTTP/1.1 {status}", *headers, *([f"Content-Length: {len(body)}"] if length else []), "Connection: close"]
    return "\r\n".join(lines).encode("utf-8") + b"\r\n\r\n" + body


def to(place: str, status: str = "302 Found") -> bytes:
    """A redirect."""
    return answer(b"", f"Location: {place}", status=status)


def allowing(*servers: Server, names: tuple[str, ...] = (), **limits: float) -> FetchPolicy:
    """A policy that may ask these servers (by their address, and by names) without a pause between requests."""
    hosts = {(host, server.port) for server in servers for host in (server.host, *names)}
    return FetchPolicy(allowed_hosts=frozenset(hosts), **{"gap": 0.0, **limits})  # type: ignore[arg-type]


def rss(*items: str, channel: str = "") -> bytes:
    """An RSS document of the given items."""
    body = "".join(items)
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Wing</title>{channel}{body}</channel></rss>'.encode()
    )


def entry(number: int, title: str = "", *, guid: str | None = None, link: str | None = None, date: str = "", text: str = "") -> str:
    """One item of RSS about nobody in particular."""
    link = f"https://wing.example/{number}" if link is None else link
    parts = [f"<title>{title or f'Story number {number}'}</title>", f"<link>{link}</link>" if link else ""]
    parts.append(f'<guid isPermaLink="false">{guid}</guid>' if guid else "")
    parts.append(f"<description>{text}</description>" if text else "")
    parts.append(f"<pubDate>{date}</pubDate>" if date else "")
    return f"<item>{''.join(parts)}</item>"
