"""What passes between the program and its reading workers: values, in frames of a length and a pickle.

Both ends are this very program; the worker gets bytes from strangers inside a value, never as the pickle itself.
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from bot.feeds.errors import ParseError
from bot.transfers.model import Entry, Item, ParsedFeed, Rumour
from bot.transfers.names.entries import ListedPlayer

LENGTH = struct.Struct(">I")
MOST_BYTES = 256 * 1024 * 1024


_AT_ONCE = 1_000
"""Players in one frame: packed in a millisecond or two, so that a thread that packs them holds nobody up."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What a worker starts with. Seconds a document and an item may take, bytes of memory beyond what it starts with.

    `parts`: how many frames of players follow, as `packed` gives them.
    """

    seconds: float
    item_seconds: float
    memory: int
    parts: int = 0


@dataclass(frozen=True, slots=True)
class ReadFeed:
    """Parse a document as `source`'s and read its items, if that is wanted; answered by a `ParsedFeed`."""

    body: bytes
    content_type: str
    base_url: str
    source: str | None
    now: datetime
    read: bool = True


@dataclass(frozen=True, slots=True)
class ReadEntries:
    """Read items of a document that was parsed; answered by `EntriesRead`."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class EntriesRead:
    """The same entries with what they say."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ReadPage:
    """Find the feeds that a web page names; answered by `PageLinks`."""

    body: bytes
    content_type: str
    base_url: str


@dataclass(frozen=True, slots=True)
class PageLinks:
    """Addresses of feeds that a page names, the best first."""

    urls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """Read an item together with the text of its article's page; answered by `ArticleRead`."""

    body: bytes
    content_type: str
    item: Item


@dataclass(frozen=True, slots=True)
class ArticleRead:
    """What item and article say; None where the article says no more than the item, or could not be read."""

    rumours: tuple[Rumour, ...] | None


@dataclass(frozen=True, slots=True)
class Ready:
    """A worker has started."""


Job = ReadFeed | ReadEntries | ReadPage | ReadArticle
Answer = Ready | ParsedFeed | EntriesRead | PageLinks | ArticleRead | ParseError


def packed(players: Iterable[ListedPlayer]) -> Iterator[bytes]:
    """Pack players in frames, as plain rows: packing and unpacking values would take ten times as long."""
    rows = iter(players)
    while part := tuple((p.key, p.name, p.aliases, p.club, p.nationality) for p in islice(rows, _AT_ONCE)):
        yield frame(part)


def unpacked(part: object) -> Iterator[ListedPlayer]:
    """The players of a frame."""
    assert isinstance(part, tuple)  # noqa: S101
    for key, name, aliases, club, nationality in part:
        yield ListedPlayer(name, aliases, club, nationality=nationality, key=key)


def frame(value: object) -> bytes:
    """Pack a value."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(data)) + data


def unframe(data: bytes) -> object:
    """Unpack the pickle of a frame."""
    return pickle.loads(data)  # noqa: S301 - from our own process, over a pipe that nobody else has
