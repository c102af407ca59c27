"""A file as text, decoded by its byte order mark or as UTF-8, in lines of bounded length. What is no text is refused."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from typing import Protocol

from bot.importing.rows import MOST_OF_A_ROW, BadList

HEAD = 4096
MOST_CHARACTERS = 4_000_000_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KINDS = (
    (b"PK\x03\x04", "The file is a spreadsheet or an archive: save the list as CSV (UTF-8)."),
    (b"\x1f\x8b", "The file is compressed: unpack it first."),
    (b"SQLite format 3\x00", "The file is a database, not a list of players."),
)


class Text(Protocol):
    """What is read: characters, or a line of at most so many."""

    def read(self, size: int, /) -> str:
        """The next characters, "" at the end."""

    def readline(self, size: int, /) -> str:
        """The rest of the line with its end, cut at `size`; "" at the end."""


def open_text(file: io.BufferedReader) -> Text:
    """The file as text, read from its beginning. Raises `BadList` for what is no text."""
    head = file.peek(HEAD)[:HEAD]
    if not head.strip():
        raise BadList("The file is empty.")
    for magic, sentence in _KINDS:
        if head.startswith(magic):
            raise BadList(sentence)
    codec = next((codec for mark, codec in _MARKS if head.startswith(mark)), None)
    if codec is None and b"\0" in head:
        raise BadList("The file is no text: it needs to be CSV, TSV or JSON in UTF-8.")
    return io.TextIOWrapper(file, codec or "utf-8", errors="strict", newline=None)


def first_character(text: Text) -> tuple[str, Text]:
    """The first character that is no space, and the text to read on from, that character included."""
    start = read(text, HEAD)
    if not start.strip():
        raise BadList("The file begins with nothing but spaces.")
    return start.lstrip()[0], _Prefixed(start, text)


class _Prefixed:
    """A text with a beginning that was read already."""

    def __init__(self, start: str, rest: Text) -> None:
        self._start = io.StringIO(start, newline="\n")
        self._rest = rest

    def read(self, size: int, /) -> str:
        return self._start.read(size) or self._rest.read(size)

    def readline(self, size: int, /) -> str:
        line = self._start.readline(size)
        if line.endswith("\n") or len(line) == size:
            return line
        return line + self._rest.readline(size - len(line))


def read(text: Text, size: int) -> str:
    """The next characters, "" at the end. Raises `BadList` where they are not in the encoding."""
    try:
        return text.read(size)
    except UnicodeError as error:
        raise _not_decoded() from error


def lines(text: Text, most: int = MOST_OF_A_ROW) -> Iterator[tuple[int, str | None]]:
    """Each line with its number, from 1; None in place of one longer than `most`, of which no more than that is held."""
    number = 0
    while line := _line(text, most + 1):
        number += 1
        if line.endswith("\n") or len(line) <= most:
            yield number, line.removesuffix("\n")
        else:
            _skip_line(text, most)
            yield number, None


def _skip_line(text: Text, most: int) -> None:
    for _ in range(MOST_CHARACTERS // most):
        line = _line(text, most)
        if len(line) < most or line.endswith("\n"):
            return
    raise BadList(f"The file has a line of more than {MOST_CHARACTERS:,} characters; no list of players has.")


def _line(text: Text, most: int) -> str:
    try:
        return text.readline(most)
    except UnicodeError as error:
        raise _not_decoded() from error


def _not_decoded() -> BadList:
    return BadList("The file is not UTF-8 throughout, and has no byte order mark that says otherwise: save it as UTF-8.")
