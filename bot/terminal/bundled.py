"""The demo's publisher: the bundled saga's items, and a server on this machine that publishes them, a feed an outlet.

A plain server of the standard library, so that what asks it is the real fetcher. Serves this machine only.
"""

from __future__ import annotations

import re
import threading
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from xml.sax.saxutils import escape

HOST = "127.0.0.1"
FRESH_SECONDS = 60
"""What the feeds say of themselves, so that each step of the demo finds them due."""


@dataclass(frozen=True, slots=True)
class Published:
    """One item of the bundled saga."""

    at: datetime
    outlet: str
    title: str
    summary: str


def load_saga() -> tuple[Published, ...]:
    """The bundled items, the oldest first."""
    document = tomllib.loads(files("bot.terminal").joinpath("demo_feed.toml").read_text(encoding="utf-8"))
    return tuple(sorted((Published(**row) for row in document["item"]), key=lambda item: item.at))


class Publisher:
    """What is published so far. `published` is replaced, never changed, because the server's threads read it."""

    def __init__(self, port: int, outlets: tuple[str, ...]) -> None:
        self.port = port
        self.outlets = outlets
        self.published: tuple[Published, ...] = ()
        self._served: dict[str, tuple[Published, ...]] = {}

    def publish(self, item: Published) -> None:
        """Put an item into its outlet's feed."""
        self.published = (*self.published, item)

    def was_read(self, item: Published) -> bool:
        """Whether somebody has asked for the item's feed since it was published."""
        return item in self._served.get(item.outlet, ())

    def url(self, outlet: str) -> str:
        """The address of an outlet's feed."""
        return f"http://{HOST}:{self.port}/{_slug(outlet)}.xml"

    def write_pack(self, path: Path) -> None:
        """Write the outlets' feeds as a default pack."""
        rows = [f'[[feed]]\nurl = "{self.url(outlet)}"\ntitle = "{outlet}"\nsource = "{outlet}"\n' for outlet in self.outlets]
        path.write_text("\n".join(rows), encoding="utf-8")

    def page(self, path: str) -> tuple[str, str] | None:
        """What an address gives, as media type and text: a feed, or an item on a page of its own."""
        for outlet in self.outlets:
            if path == f"/{_slug(outlet)}.xml":
                self._served[outlet] = self.published
                return "application/rss+xml", self._feed(outlet)
        for place, item in enumerate(self.published):
            if path == _story(place, item):
                return "text/plain", f"{item.title}\n{item.outlet}, {item.at:%Y-%m-%d %H:%M} UTC\n\n{item.summary}\n"
        return None

    def _feed(self, outlet: str) -> str:
        rows = [
            f"<item><title>{escape(item.title)}</title><description>{escape(item.summary)}</description>"
            f"<link>http://{HOST}:{self.port}{_story(place, item)}</link><pubDate>{format_datetime(item.at)}</pubDate></item>"
            for place, item in enumerate(self.published)
            if item.outlet == outlet
        ]
        return (
            f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{escape(outlet)}</title>'
            f"<link>http://{HOST}:{self.port}/</link><description>The bundled saga</description>"
            f"{''.join(reversed(rows))}</channel></rss>"
        )


def _slug(outlet: str) -> str:
    return re.sub(r"\W+", "-", outlet.lower())


def _story(place: int, item: Published) -> str:
    return f"/{_slug(item.outlet)}/{place + 1}"


class _Handler(BaseHTTPRequestHandler):
    """Answers with what the publisher has at the address."""

    def __init__(self, publisher: Publisher, *args: object) -> None:
        self._publisher = publisher
        super().__init__(*args)  # type: ignore[arg-type]  # what the server hands every handler

    def do_GET(self) -> None:
        """Serve a feed or an item's page."""
        page = self._publisher.page(self.path)
        kind, text = page or ("text/plain", "Nothing is published here.\n")
        body = text.encode()
        self.send_response(200 if page else 404)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", f"max-age={FRESH_SECONDS}")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Write nothing: the demo's words are on the same terminal."""


@contextmanager
def serve(outlets: tuple[str, ...]) -> Iterator[Publisher]:
    """A publisher whose feeds are served while the context lasts, at a port that the system chooses."""
    publisher = Publisher(0, outlets)
    server = ThreadingHTTPServer((HOST, 0), partial(_Handler, publisher))
    publisher.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield publisher
    finally:
        server.shutdown()
        server.server_close()
