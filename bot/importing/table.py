"""CSV and TSV: spreadsheets' lists, and both tables that Wikidata gives. One row a line, so that a stray quote costs one row."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from bot.importing.lines import Text, lines
from bot.importing.rows import MOST_OF_A_ROW, BadList, LeftOut, Row, Rows, broken_off

_TERM = re.compile(r'<([^<>]*)>|"((?:[^"\\]|\\.)*)"(?:@[\w-]+|\^\^<[^<>]*>)?')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPED = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}
_STOPPED = ("SPARQL-QUERY: ", "java.util.concurrent.TimeoutException")
"""What Wikidata writes after the last row where it ran out of time."""


def read_table(text: Text) -> Rows:
    """The rows below the header line. Raises `BadList` where there is no such line."""
    rows = lines(text)
    header, delimiter = _header(rows)
    terms = all(name.startswith("?") for name in header)
    columns = [name.lstrip("?").strip().lower() for name in header]
    for number, line in rows:
        if line is None:
            yield LeftOut(number, f"it is longer than {MOST_OF_A_ROW:,} characters")
        elif line.startswith(_STOPPED):
            raise broken_off(number - 1)
        elif line.strip():
            yield _row(number, line, columns, delimiter, terms=terms)


def _header(rows: Iterator[tuple[int, str | None]]) -> tuple[list[str], str]:
    for _, line in rows:
        if line is None:
            break
        if line.strip():
            delimiter = max("\t,;", key=line.count)
            cells = _cells(line, delimiter)
            if cells is None:
                break
            return cells, delimiter
    raise BadList("The file has no header line that names its columns, such as: name,aliases,club,position,born,key")


def _row(number: int, line: str, columns: list[str], delimiter: str, *, terms: bool) -> Row | LeftOut:
    cells = [_plain(term) for term in line.split(delimiter)] if terms else _cells(line, delimiter)
    if cells is None:
        return LeftOut(number, "a quote is opened and not closed in the same line")
    if len(cells) > len(columns) and not any(cells[len(columns) :]):
        del cells[len(columns) :]
    if len(cells) != len(columns):
        return LeftOut(number, f"it has {len(cells)} columns where the header has {len(columns)}")
    return Row(number, dict(zip(columns, cells, strict=True)))


def _cells(line: str, delimiter: str) -> list[str] | None:
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True))
    except csv.Error:
        return None


def _plain(term: str) -> str:
    """The text of a SPARQL term.

    >>> _plain('"Jos\\\\"e"@es'), _plain("<http://www.wikidata.org/entity/Q1>"), _plain("12")
    ('Jos"e', 'http://www.wikidata.org/entity/Q1', '12')
    """
    found = _TERM.fullmatch(term.strip())
    if found is None:
        return term
    return found[1] if found[1] is not None else _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), found[2])
