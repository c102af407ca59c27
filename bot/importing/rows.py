"""What readers of files give: rows as texts by column, and rows left out. The limits of all formats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.errors import Refusal

MOST_ROWS = 5_000_000
MOST_PLAYERS = 500_000
MOST_OF_A_ROW = 100_000
"""Characters."""


class BadList(Refusal):
    """A file that can't be imported; `str()` is the sentence for the operator."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it stands in the file: `number` is its line, or its place in a JSON result; columns in lower case."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that was not taken, and why."""

    number: int
    reason: str


Rows = Iterator[Row | LeftOut]


def broken_off(after: int) -> BadList:
    """The error for a Wikidata result that ends in its midst."""
    return BadList(
        f"The list is damaged or breaks off after row {after:,}. Where Wikidata ran out of time, ask it for fewer players at once."
    )
