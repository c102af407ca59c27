"""HTML or plain text to plain text: what a feed's fields hold, as a reader would see it.

Blocks become line breaks, entities characters, mathematical letters letters. Text with a bare "<" in it stays as it is.
Does not fetch, does not keep links, and reads no more than `MAX_MARKUP` characters.
"""

from __future__ import annotations

import html
import re
import unicodedata

from selectolax.lexbor import LexborHTMLParser

MAX_MARKUP = 1_000_000
"""Characters that are read; the rest is cut off. `is_cut` tells."""

_TAG = re.compile(
    r"</?(?:p|br|div|span|a|b|i|em|strong|u|ul|ol|li|h[1-6]|img|table|tr|td|th|thead|tbody|blockquote|figure|figcaption|article|section|header|footer|"
    r"pre|code|script|style|iframe|hr|small|sup|sub|video|audio|source|picture|time|cite|q|s|font|center|dl|dt|dd|main|aside|nav|noscript|title|body|html|head|meta|link)"
    r"(?:\s[^<>]{0,4000})?/?>|<!--|<!\[CDATA\[|<!doctype",
    re.IGNORECASE,
)
_BLOCK = re.compile(
    r"</?(?:p|br|div|li|ul|ol|h[1-6]|tr|table|blockquote|figure|figcaption|article|section|header|footer|pre|hr|dt|dd|main|aside|title)(?=[\s/>])",
    re.IGNORECASE,
)
_HIDDEN = ["script", "style", "noscript", "iframe", "template", "svg", "head"]
_ANY_TAG = re.compile(r"<[^<>]{0,4000}>")
_MANY_TAGS = 5_000
_BREAK = "\ue000"
_SPACES = re.compile(r"(?:[^\S\n ]| (?=[^\S\n]))[^\S\n]*")
_ANY_SPACES = re.compile(r"(?:[^\S ]| (?=\s))\s*")
"""What is to become one space; the single space that is one already is left alone."""
_LINES = re.compile(r"\s*\n\s*")
_INVISIBLE = re.compile("[\x00\xad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_STYLED = re.compile("[\U0001d400-\U0001d7ff\uff01-\uff5e\u24b6-\u24e9]")


def plain_text(text: str) -> str:
    """Turn HTML or plain text into plain text.

    >>> plain_text("<p>Villa <b>sign</b> Garnacho.</p><p>R&amp;D</p>")
    'Villa sign Garnacho.\\n\\nR&D'
    >>> plain_text("Goals a < b, and &apos;done&apos; 𝙃𝙚𝙧𝙚 𝙬𝙚 𝙜𝙤")
    "Goals a < b, and 'done' Here we go"
    """
    text = text[:MAX_MARKUP]
    if "<" in text and _TAG.search(text):
        text = _without_tags(text)
    if "&" in text:
        text = html.unescape(text)
        if "<" in text and _TAG.search(text):
            text = html.unescape(_without_tags(text))
    if not text.isascii():
        text = _plain_letters(text)
    return _tidy(text)


def is_cut(text: str) -> bool:
    """Whether `plain_text` reads only the beginning of this text."""
    return len(text) > MAX_MARKUP


def _without_tags(text: str) -> str:
    """The text of markup. Breaks are marked before it is parsed; what has too many tags to be prose is not parsed at all."""
    marked = _BLOCK.sub(lambda match: _BREAK + match.group(), _escape_lone_brackets(text.replace(_BREAK, "")))
    if marked.count("<") > _MANY_TAGS:
        flat = html.unescape(_ANY_TAG.sub(" ", marked))
    else:
        tree = LexborHTMLParser(marked)
        tree.strip_tags(_HIDDEN)
        flat = tree.root.text(deep=True) if tree.root is not None else ""
    return _ANY_SPACES.sub(" ", flat).replace(_BREAK, "\n")


def _escape_lone_brackets(text: str) -> str:
    """Keep "a < b" and "<3" when other parts are markup: only what can begin a tag may."""
    return re.sub(r"<(?![A-Za-z/!?])", "&lt;", text)


def _plain_letters(text: str) -> str:
    """Mathematical and full-width letters as plain ones, accents composed, invisible characters dropped."""
    text = _STYLED.sub(lambda match: unicodedata.normalize("NFKC", match.group()), _INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", text)


def _tidy(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _LINES.sub(_breaks, _SPACES.sub(" ", text)).strip()


def _breaks(match: re.Match[str]) -> str:
    return "\n\n" if match.group().count("\n") > 1 else "\n"
