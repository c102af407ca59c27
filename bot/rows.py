"""The plainest of TOML, read many times faster than all of it: `[[table]]` blocks with a `name = value` on each line.

The shipped lists are such files, and every reading process begins by reading them. What is written in any other way is
left to `tomllib`, as are all mistakes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

Row = dict[str, Any]


def plain_rows(text: str, table: str) -> list[Row] | None:
    """The rows of a table in a file that holds nothing else; None if anything is not as plain as that.

    >>> plain_rows('# Players\\n[[player]]\\nname = "Son"\\nborn = 1992\\naliases = [\\n  "Sonny",\\n]\\n', "player")
    [{'name': 'Son', 'born': 1992, 'aliases': ['Sonny']}]
    >>> plain_rows('[[player]]\\nname = "a" # a comment', "player") is None
    True
    """
    head = f"[[{table}]]"
    rows: list[Row] = []
    lines = iter(text.split("\n"))
    for line in lines:
        if line == head:
            rows.append({})
        elif line and not line.startswith("#"):
            name, equals, value = line.partition(" = ")
            if not (equals and rows and name.isidentifier() and name.isascii()) or name in rows[-1]:
                return None
            if value == "[":
                value = _list(lines)
            try:
                rows[-1][name] = _value(value)
            except ValueError:
                return None
    return rows


def _list(lines: Iterator[str]) -> str:
    """A list that goes on until a line that is its end, on one line; unfinished if the file ends before."""
    parts: list[str] = []
    for line in lines:
        if line == "]":
            return f"[{' '.join(parts).rstrip(' ,')}]"
        parts.append(line)
    return ""


def _value(text: str) -> str | int | list[str]:
    """A text, a whole number, true or false, or a list of texts: these are written in JSON as they are in TOML."""
    if text[:1] == text[-1:] == '"' and text.count('"') == 2 and "\\" not in text and text.isprintable():
        return text[1:-1]
    value = json.loads(text)
    if isinstance(value, str | int) or (isinstance(value, list) and all(isinstance(part, str) for part in value)):
        return value
    raise ValueError(text)
