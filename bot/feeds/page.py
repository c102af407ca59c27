"""The feeds that a web page names: `<link rel=alternate>`, resolved against the page's `<base>`. Parses in a worker; asks nothing."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from bot.feeds.charset import to_text
from bot.feeds.jobs import PageLinks

_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml")
_MOST_TEXT = 1_000_000
_MOST_LINKS = 20
_ASIDE = ("comment", "kommentar", "comentario", "commenti")


def feed_links(body: bytes, content_type: str, base_url: str) -> PageLinks:
    """Addresses of the feeds that a page names, absolute, at most 20; feeds of comments last."""
    tree = LexborHTMLParser(to_text(body, content_type)[:_MOST_TEXT])
    base = tree.css_first("base[href]")
    place = _absolute(base.attributes.get("href"), base_url) if base else None
    found: dict[str, bool] = {}
    for link in tree.css("link[rel][href], a[rel][href][type]"):
        kind = (link.attributes.get("type") or "").partition(";")[0].strip().lower()
        rel = (link.attributes.get("rel") or "").lower().split()
        url = _absolute(link.attributes.get("href"), place or base_url)
        if url and kind in _TYPES and ("alternate" in rel or "feed" in rel):
            words = f"{link.attributes.get('title') or ''} {url}".lower()
            found.setdefault(url, any(word in words for word in _ASIDE))
    return PageLinks(tuple(sorted(found, key=lambda url: found[url]))[:_MOST_LINKS])


def _absolute(href: str | None, base_url: str) -> str | None:
    try:
        url = urljoin(base_url, (href or "").strip())
        return url if href and urlsplit(url).scheme in ("http", "https") else None
    except ValueError:
        return None
