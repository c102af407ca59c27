"""Health and numbers for an operator's monitoring, over HTTP on an address that he names. Reads only; tells of no person and no server.

`GET /health` answers 200 while the database does, else 503; `GET /metrics` gives the numbers of `status` in the text format
of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/). It is no web server: one short request a connection.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.errors import Refusal
from bot.overview import overview
from bot.phrase.status import Spread, Status
from db import notes
from db.engine import Database
from db.errors import DatabaseError

log = structlog.get_logger(__name__)

PATIENCE = 5.0
"""Seconds in which a request must have come, and an answer must have been made."""
_LONGEST = 8_192
_PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered to a request."""

    status: str
    body: str
    kind: str = "text/plain; charset=utf-8"

    def over_http(self, *, with_body: bool = True) -> bytes:
        """The answer as it is sent."""
        body = self.body.encode()
        head = f"HTTP/1.1 {self.status}\r\nContent-Type: {self.kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        return head.encode() + (body if with_body else b"")


@asynccontextmanager
async def watched(database: Database, address: tuple[str, int] | None, clock: Clock) -> AsyncIterator[tuple[str, int] | None]:
    """Answer on an address while the context lasts, and give the address; nothing without one. Raises `Refusal` where it is taken."""
    if address is None:
        yield None
        return
    watch = _Watch(database, clock)
    try:
        server = await asyncio.start_server(watch.answer, *address, limit=_LONGEST)
    except OSError as error:
        where, why = f"{address[0]}:{address[1]}", error.strerror or error
        raise Refusal(f"Nothing can be told on {where} ({why}): choose another TRANSFER_SAGA_METRICS.") from error
    async with server:
        host, port = server.sockets[0].getsockname()[:2]
        log.info("metrics.on", host=host, port=port)
        yield host, port


@dataclass(frozen=True, slots=True)
class _Watch:
    database: Database
    clock: Clock

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request, and close."""
        try:
            async with asyncio.timeout(PATIENCE):
                head = await reader.readuntil(b"\r\n\r\n")
            method, _, rest = head.decode("latin-1").partition(" ")
            path = rest.partition(" ")[0].partition("?")[0]
            writer.write((await self._answer_to(method, path)).over_http(with_body=method != "HEAD"))
            await writer.drain()
        except (TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # whoever asked has gone, or asks for nothing that is answered here
        finally:
            writer.close()

    async def _answer_to(self, method: str, path: str) -> Answer:
        if method not in ("GET", "HEAD"):
            return Answer("405 Method Not Allowed", "GET only\n")
        if path not in ("/health", "/metrics"):
            return Answer("404 Not Found", "/health or /metrics\n")
        try:
            async with asyncio.timeout(PATIENCE), self.database.reading() as conn:
                if path == "/health":
                    await notes.get_note(conn, "health")
                    return Answer("200 OK", "ok\n")
                return Answer("200 OK", "".join(measures(await overview(conn, self.clock()))), _PROMETHEUS)
        except (DatabaseError, TimeoutError) as error:
            log.warning("metrics.unwell", error=str(error))
            return Answer("503 Service Unavailable", "the database does not answer\n")


def measures(status: Status) -> Iterator[str]:
    """The numbers, a group of lines each."""
    live = [row.feed for row in status.feeds if not row.feed.paused]
    failing = sum(bool(feed.failures or feed.stopped_at) for feed in live)
    newest = max((feed.succeeded_at for feed in live if feed.succeeded_at), default=None)
    yield _gauge("feeds", "Feeds that are read", len(live))
    yield _gauge("feeds_failing", "Feeds whose last poll failed, or that were given up", failing)
    yield _gauge("reports_a_day", "Reports a day, over the last week", round(sum(row.reports_a_day for row in status.feeds), 2))
    yield _gauge("outbox_waiting", "Messages that wait to be sent", status.waiting)
    yield _gauge("alerts_last_week", "Alerts that were sent in the last seven days", status.alerts)
    if newest:
        yield _gauge("last_poll_timestamp_seconds", "When a feed was last read with success", newest.timestamp())
    yield from _delay("alert_delay_seconds", "From the publication of a report to its message", status.from_publication)
    yield from _delay("delivery_delay_seconds", "From when a report was read to its message", status.from_reading)


def _gauge(name: str, words: str, value: float) -> str:
    return f"# HELP transfer_saga_{name} {words}.\n# TYPE transfer_saga_{name} gauge\ntransfer_saga_{name} {value}\n"


def _delay(name: str, words: str, spread: Spread | None) -> Iterator[str]:
    if spread is None:
        return
    yield f"# HELP transfer_saga_{name} {words}, over the last seven days.\n# TYPE transfer_saga_{name} gauge\n"
    for quantile, value in (("0.5", spread.half), ("0.95", spread.most)):
        yield f'transfer_saga_{name}{{quantile="{quantile}"}} {value / timedelta(seconds=1)}\n'
