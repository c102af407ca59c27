"""What is taken out of a document before it is parsed changes nothing of what is read, and nothing that is read is taken out."""

from __future__ import annotations

import pytest

from bot.feeds.ballast import without_ballast
from bot.feeds.parse import parse_feed
from bot.transfers.model import ParsedFeed
from tests.feeds.documents import AUTHOR, NOW, PICTURES, TOPICS, atom, rss2

MEDIA = "xmlns:media='http://search.yahoo.com/mrss/'"


def read(document: str) -> ParsedFeed:
    return parse_feed(document.encode(), {}, "https://wing.example/feed", NOW)


def only(*parts: str) -> tuple[str, str, str, str]:
    """Title, summary, content and link of an entry of these elements."""
    last = "<item><title>The last of an ill-formed document is left out</title></item>"
    entry = read(f"<rss version='2.0' {MEDIA}><channel><item>{''.join(parts)}</item>{last}</channel></rss>").entries[0]
    return entry.item.title, entry.item.summary, entry.item.content, entry.link


@pytest.mark.parametrize(
    ("document", "ballast"),
    [(rss2(range(20)), TOPICS), (rss2(range(20)), PICTURES), (atom(range(20)), AUTHOR)],
    ids=("topics", "pictures", "author"),
)
def test_all_else_is_read_as_before(document: str, ballast: str) -> None:
    assert ballast in document
    assert read(document) == read(document.replace(ballast, ""))


def test_pictures_topics_and_authors_are_taken_out() -> None:
    lean = without_ballast((rss2(range(3)) + " ").encode()).decode()
    assert "media:" not in lean
    assert "category" not in lean
    assert lean.count("CDATA") == 6


ROWS = {
    "a summary beside a picture": ("<media:group><media:content url='x'/><media:description>Told</media:description></media:group>",),
    "a title beside a picture": ("<media:content url='x'><media:title>Told</media:title></media:content>",),
    "elements within a text": ("<description>Told <category>of</category> <author>him</author></description>",),
    "an entity that nobody declared": ("<title>Told</title><category>A &nbsp; B</category>",),
    "a prefix that nobody declared": ("<title>Told</title><category>A</category><odd:thing>B</odd:thing>",),
}


@pytest.mark.parametrize("parts", ROWS.values(), ids=ROWS)
def test_what_is_read_stays(parts: tuple[str, ...]) -> None:
    assert "Told" in "".join(only("<link>https://wing.example/1</link>", *parts))


def test_text_between_elements_stays() -> None:
    document = b"<rss><channel><item>a<category/>b<author/>c<title>T</title>d<category/>e</item></channel></rss>"
    assert without_ballast(document) == b"<rss><channel><item>abc<title>T</title>de</item></channel></rss>"
