"""A feed's document to a `ParsedFeed`. Synchronous and unbounded in time: it belongs into a worker process that can be killed.

feedparser reads the document, always from `BytesIO` (given bytes it tries them as a file's name) and without its own
cleaning of markup; all text is stripped of markup here and then only text. Of an ill-formed document the last entry is
left out: it may have been cut in the middle. Nothing here knows what is already kept.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urljoin, urlsplit

import feedparser

from bot.feeds.address import redact
from bot.feeds.ballast import without_ballast
from bot.feeds.charset import to_text
from bot.feeds.dates import read_date
from bot.feeds.document import feed_element
from bot.feeds.errors import Hostile, NotAFeed
from bot.feeds.hints import skip_hours, ttl_seconds
from bot.feeds.identity import Names, aliases
from bot.markup import plain_text
from bot.phrase.said import say
from bot.transfers.model import Entry, Item, ParsedFeed

MOST_ENTRIES = 500
MOST_TEXT = 200_000
_MOST_TITLE = 500
_MOST_LINK = 2000
_UNPRINTABLE = re.compile(r"[\x00-\x20\x7f]")
_BROKEN = (AssertionError, AttributeError, LookupError, TypeError, ValueError, RecursionError, MemoryError)


@dataclass(frozen=True, slots=True)
class _Draft:
    """An entry as it stands in the document, before repeated ones are merged."""

    item: Item
    link: str
    guid: str
    cut: bool


def parse_feed(body: bytes, headers: Mapping[str, str], base_url: str, now: datetime) -> ParsedFeed:
    """Read a document; `headers` are the answer's, `base_url` is where it was found.

    Raises:
        ParseError: it is no feed, or is made to harm.
    """
    document = feed_element(to_text(body, headers.get("Content-Type") or headers.get("content-type")))
    read = _read(document, base_url)
    raw = list(read.entries)
    whole = raw[:-1] if read.bozo else raw
    drafts = [draft for entry in whole[:MOST_ENTRIES] if (draft := _draft(entry, base_url, now))]
    if not drafts and (raw or read.bozo):
        raise NotAFeed(
            say("The feed breaks off before its first whole entry.") if read.bozo else say("None of the feed's entries can be read.")
        )
    return ParsedFeed(
        title=_line(read.feed.get("title"), _MOST_TITLE) or None,
        entries=_merge(drafts),
        entries_seen=len(raw),
        skipped=len(raw) - len(drafts),
        ttl=ttl_seconds(read.feed),
        skip_hours=skip_hours(document),
    )


def _read(document: str, base_url: str) -> feedparser.FeedParserDict:
    """Hand the document to feedparser, in an encoding and with a type that leave it nothing to guess."""
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": base_url}
    stream = io.BytesIO(without_ballast(document.encode("utf-8", "replace")))
    try:
        return feedparser.parse(stream, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    except _BROKEN as error:
        raise Hostile(say("The feed is written in a way that no reader can follow.")) from error


def _draft(raw: feedparser.FeedParserDict, base_url: str, now: datetime) -> _Draft | None:
    """An entry with its texts stripped of markup; None where it has none."""
    title = _line(raw.get("title"), _MOST_TITLE)
    summary, cut_summary = _text([raw.get("summary")], MOST_TEXT)
    content, cut_content = _text([part.get("value") for part in raw.get("content", ())], MOST_TEXT - len(summary.encode()))
    if content.startswith(summary):
        summary = ""
    if not (title or summary or content):
        return None
    dates = (dict.get(raw, field) for field in ("published", "updated", "created"))
    published = next((when for date in dates if isinstance(date, str) and (when := read_date(date, now))), None)
    link = _link(raw.get("feedburner_origlink") or raw.get("link"), base_url)
    guid = raw.get("id")
    item = Item(title=title, summary=summary, content=content, published=published)
    return _Draft(item, link, guid if isinstance(guid, str) else "", cut_summary or cut_content)


def _text(parts: Iterable[object], limit: int) -> tuple[str, bool]:
    """Texts without markup, at most `limit` bytes of them, and whether something was cut off."""
    markup = "\n\n".join(part for part in parts if isinstance(part, str))
    text = plain_text(markup[: 2 * MOST_TEXT]).strip()
    encoded = text.encode("utf-8", "replace")
    if len(encoded) > limit:
        return encoded[: max(limit, 0)].decode("utf-8", "ignore"), True
    return text, len(markup) > 2 * MOST_TEXT


def _line(value: object, limit: int) -> str:
    return " ".join(plain_text(value[: 4 * limit]).split())[:limit] if isinstance(value, str) else ""


def _link(value: object, base_url: str) -> str:
    """The entry's address, absolute; empty where it is none that a browser may be sent to."""
    if not isinstance(value, str) or not value.strip():
        return ""
    try:
        link = urljoin(base_url, _UNPRINTABLE.sub("", value.strip()))
        parts = urlsplit(link)
    except ValueError:
        return ""
    return redact(link) if parts.scheme in ("http", "https") and parts.netloc and len(link) <= _MOST_LINK else ""


def _merge(drafts: list[_Draft]) -> tuple[Entry, ...]:
    """One entry an item: those that share an alias are the same, and the newest (else the fullest) text is kept."""
    names = [Names(d.link, d.guid, d.item.title or d.item.text[:200], d.item.published) for d in drafts]
    merged: list[Entry | None] = []
    place: dict[str, int] = {}
    for draft, known in zip(drafts, aliases(names), strict=True):
        entry = Entry(known, draft.item, draft.link, cut=draft.cut)
        same = sorted({place[alias] for alias in known if alias in place})
        for at in same:
            if (other := merged[at]) is not None:
                entry, merged[at] = _one(other, entry), None
        at = same[0] if same else len(merged)
        merged[at : at + 1] = [entry]
        place.update(dict.fromkeys(entry.aliases, at))
    return tuple(entry for entry in merged if entry is not None)


def _one(first: Entry, second: Entry) -> Entry:
    """The same item twice: the later date's text, else the longer, so that the order in the document does not matter."""
    chosen = max((first, second), key=_weight)
    both = sorted({*first.aliases, *second.aliases}, key=lambda alias: ("url:", "guid", "titl").index(alias[:4]))
    return replace(chosen, aliases=tuple(both))


def _weight(entry: Entry) -> tuple[float, int, str, str]:
    published = entry.item.published
    return (published.timestamp() if published else 0.0, len(entry.item.text), entry.item.text, entry.link)
