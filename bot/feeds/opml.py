"""Lists of feeds as OPML: read from an attachment, and written for one. Asks nothing; what to do with a row is the caller's."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element, ParseError, SubElement, tostring

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from bot.feeds.address import canonical_feed_url, check_url, redact
from bot.feeds.charset import to_text
from bot.feeds.errors import BadOpml, Hostile, Refused
from bot.phrase.said import say

MOST_BYTES = 1024 * 1024
MOST_ROWS = 500
MOST_DEPTH = 10
_MOST_TITLE = 200
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_XML_FORBIDS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class OpmlRow:
    """One feed of a list. `problem`: why it can't be taken, in words; None if it can be tried."""

    url: str
    title: str = ""
    problem: str | None = None


def read_opml(data: bytes, allowed: AbstractSet[tuple[str, int]] = frozenset()) -> tuple[OpmlRow, ...]:
    """Read a list of feeds, in order, each with what is wrong with it if anything is. `allowed`: as in `FetchPolicy`.

    Raises:
        BadOpml: it is none, or bigger than lists are.
    """
    if len(data) > MOST_BYTES:
        raise BadOpml(say("That list is {size} KiB; at most {most} are read.", size=str(len(data) // 1024), most=str(MOST_BYTES // 1024)))
    rows: list[OpmlRow] = []
    seen: set[str] = set()
    for attributes in _outlines(data):
        address = attributes.get("xmlurl", "").strip()
        if not address:
            continue
        if len(rows) >= MOST_ROWS:
            raise BadOpml(say("That list has more than {most} feeds. Split it.", most=MOST_ROWS))
        row = _row(address, attributes.get("title") or attributes.get("text") or "", allowed)
        rows.append(replace(row, problem=say("It is in the list twice.")) if row.url in seen else row)
        seen.add(row.url)
    if not rows:
        raise BadOpml(say("That list names no feeds: none of its outlines has an xmlUrl."))
    return tuple(rows)


def _outlines(data: bytes) -> Iterator[dict[str, str]]:
    """The attributes of each outline, names in lower case."""
    depth, root = 0, ""
    try:
        document = io.BytesIO(_DECLARATION.sub("", to_text(data), count=1).encode("utf-8", "replace"))
        for event, element in iterparse(document, events=("start", "end"), forbid_dtd=True):
            name = str(element.tag).rpartition("}")[2].lower()
            root = root or name
            if root != "opml":
                raise BadOpml(say("That file is no list of feeds (OPML)."))
            if name == "outline":
                depth += 1 if event == "start" else -1
            if depth > MOST_DEPTH:
                raise BadOpml(say("That list is nested more than {most} levels deep.", most=MOST_DEPTH))
            if event == "start" and name == "outline":
                yield {key.lower(): value for key, value in element.attrib.items()}
            elif event == "end":
                element.clear()
    except (ParseError, DefusedXmlException, Hostile) as error:
        raise BadOpml(say("That file is no list of feeds (OPML): its XML can't be read.")) from error


def _row(address: str, title: str, allowed: AbstractSet[tuple[str, int]]) -> OpmlRow:
    name = " ".join(title.split())[:_MOST_TITLE]
    try:
        url = canonical_feed_url(address)
        check_url(url, allowed)
    except Refused as error:
        return OpmlRow(redact(address), name, error.sentence)
    return OpmlRow(url, name)


def write_opml(rows: Iterable[OpmlRow]) -> str:
    """Write a list of feeds that `read_opml` reads as it was. User and password of an address are left out.

    >>> rows = (OpmlRow("https://example.org/rss", 'Saga & "more"'),)
    >>> read_opml(write_opml(rows).encode()) == rows
    True
    """
    opml = Element("opml", version="2.0")
    SubElement(SubElement(opml, "head"), "title").text = "Transfer Saga"
    body = SubElement(opml, "body")
    for row in rows:
        name = _clean(row.title)
        SubElement(body, "outline", {"type": "rss", "text": name, "title": name, "xmlUrl": _clean(redact(row.url))})
    return "<?xml version='1.0' encoding='utf-8'?>\n" + tostring(opml, encoding="unicode")


def _clean(text: str) -> str:
    return _XML_FORBIDS.sub("", " ".join(text.split()))
