"""The main text of an article's page, without menus, comments and what else stands around it. Parses in a worker; asks nothing."""

from __future__ import annotations

from bot.feeds.charset import to_text
from bot.feeds.errors import Hostile, NotAFeed
from bot.feeds.parse import MOST_TEXT
from bot.markup import plain_text
from bot.phrase.said import say

_MOST_PAGE = 2_000_000
_MOST_TAGS = 30_000
_PAGES = ("text/html", "application/xhtml+xml", "")


def main_text(body: bytes, content_type: str) -> str:
    """The article's text as paragraphs; empty where none is found.

    Raises:
        ParseError: it is no web page, or has more markup than any article.
    """
    if content_type.partition(";")[0].strip().lower() not in _PAGES:
        raise NotAFeed(say("That is not a web page."))
    page = to_text(body, content_type)
    if len(page) > _MOST_PAGE or page.count("<") > _MOST_TAGS:
        raise Hostile(say("That page has more markup than any article."))
    # Loaded when it is first wanted: few feeds are read with their articles, and it takes half a second.
    from trafilatura import extract

    text = extract(page, include_comments=False, include_tables=False, fast=True) or ""
    return plain_text("\n\n".join(text.splitlines()))[:MOST_TEXT]
