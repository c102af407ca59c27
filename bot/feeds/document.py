"""What stands before a feed's first element: the gate through which a document must pass before any XML parser sees it.

Finds the root element (junk before it, such as a server's warnings, is left out), refuses internal DTDs, tells web pages from
feeds. Reads a bounded number of tags once, from left to right; it does not look into the feed.
"""

from __future__ import annotations

import re

from bot.feeds.errors import Hostile, NotAFeed
from bot.phrase.said import say

_ROOTS = frozenset({"rss", "feed", "rdf"})
_PAGES = frozenset({"html", "head", "body"})
_NAME = re.compile(r"<(?:[A-Za-z_][\w.-]{0,60}:)?([A-Za-z_][\w.-]{0,60})")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_REFERENCE = re.compile(r"&#([xX][0-9a-fA-F]{1,8}|[0-9]{1,8});")
_MOST_TAGS = 100
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


def feed_element(text: str) -> str:
    """The document from its root element on, without characters that XML forbids.

    Raises:
        NotAFeed: its root is none of a feed's. Hostile: it brings an internal DTD.

    >>> feed_element("<?xml version='1.0'?><!-- a --><!DOCTYPE rss><rss version='2.0'/>")
    "<rss version='2.0'/>"
    """
    text = _sound(text)
    place = -1
    for _ in range(_MOST_TAGS):
        place = text.find("<", place + 1)
        if place < 0:
            break
        if text.startswith("<!--", place):
            place = _after(text, "-->", place)
        elif text.startswith("<?", place):
            place = _after(text, "?>", place)
        elif text.startswith("<!", place):
            place = _declaration(text, place)
        else:
            name = _NAME.match(text, place)
            root = name[1].lower() if name else ""
            if root in _ROOTS:
                return text[place:]
            if root in _PAGES:
                raise NotAFeed(say("That is a web page, not a feed."))
    raise NotAFeed(
        say("That is not a feed: neither RSS nor Atom.") if text.strip() else say("The feed is empty: the server sent nothing in it.")
    )


def _sound(text: str) -> str:
    """Without characters that XML forbids, written as they are or as references; halves of a character are joined."""
    text = _CONTROL.sub("", text)
    if "&#" not in text:
        return text
    return _REFERENCE.sub(_referred, text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _referred(match: re.Match[str]) -> str:
    code = int(match[1][1:], 16) if match[1][0] in "xX" else int(match[1])
    if 0xD800 <= code <= 0xDFFF:
        return chr(code)
    return "" if code > 0x10FFFF or _CONTROL.match(chr(code)) else match[0]


def _after(text: str, end: str, start: int) -> int:
    place = text.find(end, start)
    if place < 0:
        raise NotAFeed(say("That is not a feed: it breaks off before it begins."))
    return place + len(end) - 1


def _declaration(text: str, start: int) -> int:
    """Pass over a document type; one that declares anything itself is refused."""
    end = text.find(">", start)
    head = _QUOTED.sub("", text[start : end if end >= 0 else start + 2000])
    if "[" in head or not head[2:9].upper().startswith("DOCTYPE"):
        raise Hostile(say("The feed brings definitions of its own (an internal DTD), which are not read."))
    if end < 0:
        raise NotAFeed(say("That is not a feed: it breaks off before it begins."))
    if head[9:].split()[:1] and head[9:].split()[0].lower() == "html":
        raise NotAFeed(say("That is a web page, not a feed."))
    return end
