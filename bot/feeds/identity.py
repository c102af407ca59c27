"""Who is who among entries: the names (aliases) by which an entry is known again. Pure; knows nothing of what is kept.

An alias says its kind: `url:` the story's canonical address, `guid:` the publisher's own name for it, `title:` its title and
day, for entries that have neither. Any alias in common means the same item. Known exceptions that are handled: numbers
behind a guid that count slots on a page (`...#0`, `...#18` are one story); a link or guid that many entries share (a live
page, the site's front page, a constant) names none of them.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import SplitResult, parse_qsl, quote, urlsplit, urlunsplit

from bot.transfers.model import host_of
from bot.transfers.writing.text import fold

_TRACKING = re.compile(
    r"(utm_|at_|pk_|mtm_|hsa_|wt\.|vero_).*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|xtor|ocid|icid|cmp|cmpid|ncid|ito"
    r"|ns_(campaign|mchannel|source|linkname|fee)|ftag|intcmp|smid|s_cid|_ga|_hsenc|_hsmi|yclid|wickedid|taid|linkid",
    re.IGNORECASE,
)
_FROM_FEED = re.compile(r"(ref|src|source|from|feed|partner|via|output)", re.IGNORECASE)
_SLOT = re.compile(r"[0-9]{1,3}")
_LONG = 300
_MANY = 3


@dataclass(frozen=True, slots=True)
class Names:
    """What an entry of a document says of its identity: link (absolute or empty), guid, title, date."""

    link: str
    guid: str
    title: str
    published: datetime | None = None


def canonical_story(link: str) -> str | None:
    """The address by which a story is known: https, no fragment, no tracking; None where it can be no story's.

    >>> canonical_story("http://News.example.org:80/a/b?at_medium=RSS&id=7#top")
    'https://news.example.org/a/b?id=7'
    >>> canonical_story("https://example.org/"), canonical_story("tag:example.org,2026:1")
    (None, None)
    """
    parts = _split(link)
    if parts is None:
        return None
    pairs = parse_qsl(parts.query, keep_blank_values=True) if parts.query else []
    kept = [(k, v) for k, v in pairs if not (_TRACKING.fullmatch(k) or (v.lower() == "rss" and _FROM_FEED.fullmatch(k)))]
    query = "&".join(f"{quote(k, safe='')}={quote(v, safe='')}" for k, v in kept)
    if parts.path in ("", "/") and not query:
        return None
    return urlunsplit(("https", host_of(link.strip()), parts.path, query, ""))


def _split(link: str) -> SplitResult | None:
    try:
        parts = urlsplit(link.strip())
        readable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1)
    except ValueError:
        return None
    return parts if readable else None


def title_key(title: str) -> str:
    """A title as it is compared: folded, letters and digits only.

    >>> title_key("  Isak: “I’m staying” ") == title_key("Isak - I'm staying")
    True
    """
    return "".join(c for c in fold(title) if c.isalnum())


def aliases(names: Sequence[Names]) -> list[tuple[str, ...]]:
    """The aliases of each entry of one document, the best first; what many entries share is no alias."""
    urls = [canonical_story(n.link) for n in names]
    guids = [_guid(n.guid) for n in names]
    bases = [(canonical_story(n.guid) or g) if g else None for n, g in zip(names, guids, strict=True)]
    titles = [title_key(n.title) for n in names]
    shared_urls = _shared(urls, titles, guids)
    shared_guids = _shared(guids, titles, urls)
    found = []
    for name, url, guid, base, title in zip(names, urls, guids, bases, titles, strict=True):
        known = []
        if url and url not in shared_urls:
            known.append(_alias("url", url))
        if guid and guid not in shared_guids:
            known.append(_alias("guid", guid))
            if base and base != guid and base not in shared_urls and (not url or url in shared_urls or base == url):
                known.append(_alias("url", base))
        if not known:
            day = name.published.date().isoformat() if name.published else "undated"
            known.append(_alias("title", f"{title or name.guid or name.link}@{day}"))
        found.append(tuple(dict.fromkeys(known)))
    return found


def _guid(guid: str) -> str | None:
    """The guid as it is compared: a number of a slot behind an address is dropped."""
    guid = " ".join(guid.split())
    base, _, fragment = guid.rpartition("#")
    return (base if base and _SLOT.fullmatch(fragment) and "://" in base else guid) or None


def _shared(values: Iterable[str | None], titles: Iterable[str], others: Iterable[str | None]) -> set[str]:
    """Values that stand for several stories: those with different titles and different other names, or with many titles."""
    by_value: dict[str, tuple[set[str], set[str | None]]] = defaultdict(lambda: (set(), set()))
    for value, title, other in zip(values, titles, others, strict=True):
        if value:
            by_value[value][0].add(title)
            by_value[value][1].add(other)
    return {value for value, (told, other) in by_value.items() if len(told) > 1 and (len(other) > 1 or len(told) >= _MANY)}


def _alias(kind: str, value: str) -> str:
    """An alias that is short enough to be kept."""
    if len(value) > _LONG:
        value = "sha256:" + hashlib.sha256(value.encode("utf-8", "replace")).hexdigest()
    return f"{kind}:{value}"
