"""SPARQL results as JSON (https://www.w3.org/TR/sparql11-results-json/), and the plain array of objects that Wikidata's page gives.

Read a piece at a time: a window of the text moves on, and no more than one row and the window is held.
"""

from __future__ import annotations

import json
import re

from bot.importing.lines import Text, read
from bot.importing.rows import MOST_OF_A_ROW, BadList, LeftOut, Row, Rows, broken_off

_PIECE = 1_000_000
_BINDINGS = re.compile(r'"bindings"\s{0,99}:\s{0,99}\[')
_BETWEEN = re.compile(r"[\s,]*")
_DECODER = json.JSONDecoder()


class _Window:
    """The part of the text that is looked at. `ahead` brings the next row into sight as a whole."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self.held = ""
        self.at = 0
        self._ended = False

    def ahead(self, size: int = MOST_OF_A_ROW) -> None:
        """See at least `size` characters from here on, or all there are."""
        while not self._ended and len(self.held) - self.at < size:
            piece = read(self._text, _PIECE)
            self._ended = not piece
            self.held = self.held[self.at :] + piece
            self.at = 0

    def next(self) -> str:
        """Go on to what is neither space nor comma: its first character, "" at the end of the text."""
        while True:
            self.ahead()
            found = _BETWEEN.match(self.held, self.at)
            self.at = found.end() if found else self.at
            if self.at < len(self.held) or self._ended:
                return self.held[self.at : self.at + 1]


def read_results(text: Text) -> Rows:
    """The rows of a result. Raises `BadList` where it is none, or is damaged."""
    window = _Window(text)
    if window.next() == "{":
        start = _BINDINGS.search(window.held, window.at, window.at + MOST_OF_A_ROW)
        if start is None:
            raise BadList("The file is JSON, but no query result: it has no results with bindings.")
        window.at = start.end()
    else:
        window.at += 1
    number = 0
    while (character := window.next()) != "]":
        if not character:
            raise broken_off(number)
        window.ahead()
        try:
            value, window.at = _DECODER.raw_decode(window.held, window.at)
        except (ValueError, RecursionError) as error:
            raise broken_off(number) from error
        number += 1
        yield _row(number, value)


def _row(number: int, value: object) -> Row | LeftOut:
    if not isinstance(value, dict):
        return LeftOut(number, "it is no object with columns")
    return Row(number, {str(column).lower(): _plain(cell) for column, cell in value.items()})


def _plain(cell: object) -> str:
    """A cell's text, whether it comes alone or with its type; nothing for a value that Wikidata does not know."""
    if isinstance(cell, dict):
        cell = "" if cell.get("type") == "bnode" else cell.get("value")
    return cell if isinstance(cell, str) else str(cell) if isinstance(cell, int) and abs(cell) < 1e12 else ""
