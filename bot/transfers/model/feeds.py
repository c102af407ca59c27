"""Feeds as they are kept and as they are read, and whose they are: values, and what an address says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from bot.transfers.model.reading import Item, Rumour


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed and the state of its polling. Times are aware and UTC; None is "not yet" or "not so".

    `pack`: part of the default pack. `primed_at`: when its backlog was first recorded; before that nothing is news.
    `failures`: failed polls in a row, since `failing_since`. `stopped_at`: the service gave up on it (14 days of
    failures, or gone); `interval` is the
    seconds that were asked for at the last document, before any stretching.
    """

    id: int
    url: str
    title: str | None = None
    source: str | None = None
    pack: bool = False
    full_text: bool = False
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    interval: int | None = None
    due_at: datetime | None = None
    polled_at: datetime | None = None
    succeeded_at: datetime | None = None
    changed_at: datetime | None = None
    unconditional_at: datetime | None = None
    primed_at: datetime | None = None
    failures: int = 0
    failing_since: datetime | None = None
    error: str | None = None
    moved_to: str | None = None
    moved_since: datetime | None = None
    moved_polls: int = 0
    gone_since: datetime | None = None
    stopped_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PollState:
    """What a poll changes of its feed: written in the transaction that saves its items. Fields as in `Feed`."""

    due_at: datetime
    polled_at: datetime
    interval: int
    title: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    succeeded_at: datetime | None = None
    changed_at: datetime | None = None
    unconditional_at: datetime | None = None
    primed_at: datetime | None = None
    failures: int = 0
    failing_since: datetime | None = None
    error: str | None = None
    moved_to: str | None = None
    moved_since: datetime | None = None
    moved_polls: int = 0
    gone_since: datetime | None = None
    stopped_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a parsed feed: its text, its link, and every name it is known by (`aliases`, the best first).

    `rumours` is filled by the worker that parsed it; `cut` says that it is not read whole, or not at all: too long, or no time left.
    """

    aliases: tuple[str, ...]
    item: Item
    link: str = ""
    rumours: tuple[Rumour, ...] = ()
    cut: bool = False


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed document as read. `skipped` counts the entries left out; `ttl` is the publisher's wish in seconds.

    `entries_seen` counts entries as they stand in the document, `entries` holds one an item (repeated ones merged).
    `skip_hours`: hours of the day (UTC) in which the publisher asks not to be polled.
    """

    title: str | None
    entries: tuple[Entry, ...]
    entries_seen: int = 0
    skipped: int = 0
    ttl: int | None = None
    skip_hours: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class KnownItem:
    """An item as the database knows it: enough to tell whether an entry is new, changed or the same."""

    id: int
    revision: int
    text_hash: str
    title: str
    published: datetime | None
    first_seen_at: datetime


def host_of(url: str) -> str:
    """Give the host that politeness towards an address is counted for: with its port where that is not a usual one.

    Of addresses as they are kept and asked, in which hosts of other scripts are punycode.

    >>> host_of("https://Feeds.example.org:443/rss"), host_of("http://127.0.0.1:8080/x"), host_of("http://[::1]/")
    ('feeds.example.org', '127.0.0.1:8080', '::1')
    >>> host_of("http://example.org./x"), host_of("http://bridge.:8080/x")
    ('example.org', 'bridge:8080')
    >>> [host_of(nonsense) for nonsense in ("nonsense", "http://[::1", "http://a:99999/", "http://:8080/")]
    ['', '', '', '']
    """
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return ""
    return f"{host}:{port}" if host and port not in (None, 80, 443) else host
