"""Health and numbers for an operator's monitoring, over HTTP on an address that he names. Reads only; tells of no person and no server.

`GET /health` answers 200 while the database does, else 503; `GET /metrics` gives the numbers of `status` to Prometheus. The server
runs in threads of its own, and asks the event loop for what it tells.
"""

from __future__ import annotations

import asyncio
import io
import socket
import sys
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from concurrent import futures
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from socketserver import ThreadingMixIn
from typing import Any, TypeVar
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

import structlog
from prometheus_client import CollectorRegistry, Metric, make_wsgi_app
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from bot.errors import Refusal
from bot.overview import overview
from bot.phrase.status import Spread, Status
from db import notes
from db.engine import Database
from db.errors import DatabaseError
from db.types import Connection

log = structlog.get_logger(__name__)

PATIENCE = 5.0
"""Seconds in which the database must answer, and half of those that a connection may last."""
_MOST = 64
"""Connections at a time; one more is hung up on."""

Clock = Callable[[], datetime]
T = TypeVar("T")
_Request = Any  # a socket; typeshed has it wider, for servers of datagrams


@asynccontextmanager
async def watched(
    database: Database, address: tuple[str, int] | None, clock: Clock, patience: float = PATIENCE
) -> AsyncIterator[tuple[str, int] | None]:
    """Answer on an address while the context lasts, and give the address; nothing without one. Raises `Refusal` where it is taken."""
    if address is None:
        yield None
        return
    watch = _Watch(database, clock, asyncio.get_running_loop(), patience)
    try:
        server = await asyncio.to_thread(_Server, address, watch)
    except OSError as error:
        where, why = f"{address[0]}:{address[1]}", error.strerror or error
        raise Refusal(f"Nothing can be told on {where} ({why}): choose another TRANSFER_SAGA_METRICS.") from error
    threading.Thread(target=server.serve_forever, name="metrics", daemon=True).start()
    try:
        host, port = server.socket.getsockname()[:2]
        log.info("metrics.on", host=host, port=port)
        yield host, port
    finally:
        await asyncio.to_thread(server.stop)
        if watch.going:
            await asyncio.wait(watch.going, timeout=patience)


@dataclass(frozen=True, slots=True, eq=False)
class _Watch(Collector):
    """What is told, asked for at each request: by a thread of the server, of the event loop."""

    database: Database
    clock: Clock
    loop: asyncio.AbstractEventLoop
    patience: float
    asked: set[futures.Future[Any]] = field(default_factory=set)
    going: set[asyncio.Task[Any]] = field(default_factory=set)
    """Questions at the database. None is cut off, which might leave its connection hanging: who asked just waits no longer."""

    def answer(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""
        pages = {"/health": self._health, "/metrics": self._numbers}
        page = pages.get(environ["PATH_INFO"], _said("404 Not Found", "/health or /metrics"))
        try:
            return page(environ, start_response)
        except (DatabaseError, TimeoutError, futures.CancelledError) as error:
            log.warning("metrics.unwell", error=str(error) or "no answer in time")
            return _said("503 Service Unavailable", "the database does not answer")(environ, start_response)

    def collect(self) -> Iterator[Metric]:
        """Measure, for one scrape."""
        yield from measures(self._ask(lambda conn: overview(conn, self.clock())))

    def give_up(self) -> None:
        """Wait no longer for what is being asked."""
        for asked in list(self.asked):
            asked.cancel()

    def _health(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            return _said("405 Method Not Allowed", "GET only")(environ, start_response)
        self._ask(lambda conn: notes.get_note(conn, "health"))
        return _said("200 OK", "ok")(environ, start_response)

    def _numbers(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        registry = CollectorRegistry(support_collectors_without_names=True)
        registry.register(self)
        answer: Iterable[bytes] = make_wsgi_app(registry)(environ, start_response)
        return answer

    def _ask(self, question: Callable[[Connection], Awaitable[T]]) -> T:
        asked = asyncio.run_coroutine_threadsafe(self._answer(question), self.loop)
        self.asked.add(asked)
        try:
            return asked.result(self.patience)
        finally:
            asked.cancel()
            self.asked.discard(asked)

    async def _answer(self, question: Callable[[Connection], Awaitable[T]]) -> T:
        task = asyncio.create_task(self._put(question))
        self.going.add(task)
        task.add_done_callback(self._done)
        return await asyncio.shield(task)

    async def _put(self, question: Callable[[Connection], Awaitable[T]]) -> T:
        async with self.database.reading() as conn:
            return await question(conn)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self.going.discard(task)
        if not task.cancelled():
            task.exception()  # whoever asked has heard it, or waits no longer


def _said(status: str, words: str) -> WSGIApplication:
    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        body = f"{words}\n".encode()
        start_response(status, [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(body)))])
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]

    return answer


class _Handler(WSGIRequestHandler):
    """Logs no request; what breaks while one is answered is told to our log."""

    def setup(self) -> None:
        super().setup()
        self._broken = io.StringIO()

    def handle(self) -> None:
        super().handle()
        if broken := self._broken.getvalue():
            log.error("metrics.broken", error=broken)

    def get_stderr(self) -> io.StringIO:
        return self._broken

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        pass


class _Server(ThreadingMixIn, WSGIServer):
    """A thread for each connection; not for many at a time, and for none of them long, however slowly it sends."""

    daemon_threads = False  # so that `server_close` waits for them
    request_queue_size = _MOST
    allow_reuse_port = False  # two bots on one port would share its requests

    def __init__(self, address: tuple[str, int], watch: _Watch) -> None:
        self._watch = watch
        self._open: dict[socket.socket, float] = {}
        found = socket.getaddrinfo(*address, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        self.address_family, *_, where = min(found, key=lambda info: info[0])  # IPv4 where a name has both
        super().__init__((str(where[0]), int(where[1])), _Handler)
        self.set_app(watch.answer)

    def process_request(self, request: _Request, client_address: object) -> None:
        if len(self._open) >= _MOST:
            self.shutdown_request(request)
            return
        self._open[request] = time.monotonic() + 2 * self._watch.patience
        super().process_request(request, client_address)

    def close_request(self, request: _Request) -> None:
        self._open.pop(request, None)
        super().close_request(request)

    def service_actions(self) -> None:
        """Hang up on whom took too long; the server looks twice a second."""
        super().service_actions()
        self._hang_up(time.monotonic())

    def handle_error(self, *_: object) -> None:
        if not isinstance(error := sys.exception(), OSError):  # such is one who has gone
            log.error("metrics.broken", exc_info=error)

    def stop(self) -> None:
        """Accept nothing more, end what goes on, and wait for its threads."""
        self.shutdown()
        self._hang_up()
        self._watch.give_up()
        self.server_close()

    def _hang_up(self, now: float | None = None) -> None:
        for connection, until in list(self._open.items()):
            if now is None or until < now:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)


def measures(status: Status) -> Iterator[Metric]:
    """The numbers."""
    live = [row.feed for row in status.feeds if not row.feed.paused]
    failing = sum(bool(feed.failures or feed.stopped_at) for feed in live)
    newest = max((feed.succeeded_at for feed in live if feed.succeeded_at), default=None)
    yield _gauge("feeds", "Feeds that are read.", len(live))
    yield _gauge("feeds_failing", "Feeds whose last poll failed, or that were given up.", failing)
    yield _gauge("reports_a_day", "Reports a day, over the last week.", round(sum(row.reports_a_day for row in status.feeds), 2))
    yield _gauge("outbox_waiting", "Messages that wait to be sent.", status.waiting)
    yield _gauge("alerts_last_week", "Alerts that were sent in the last seven days.", status.alerts)
    if newest:
        yield _gauge("last_poll_timestamp_seconds", "When a feed was last read with success.", newest.timestamp())
    yield from _delay("alert_delay_seconds", "From the publication of a report to its message", status.from_publication)
    yield from _delay("delivery_delay_seconds", "From when a report was read to its message", status.from_reading)


def _gauge(name: str, words: str, value: float) -> Metric:
    return GaugeMetricFamily(f"transfer_saga_{name}", words, value)


def _delay(name: str, words: str, spread: Spread | None) -> Iterator[Metric]:
    if spread is None:
        return
    told = GaugeMetricFamily(f"transfer_saga_{name}", f"{words}, over the last seven days.", labels=["quantile"])
    for quantile, value in (("0.5", spread.half), ("0.95", spread.most)):
        told.add_metric([quantile], value / timedelta(seconds=1))
    yield told
