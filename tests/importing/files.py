"""Lists of players for tests, made up: names of syllables, at clubs that are real; the same for the same number."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

SYLLABLES = (
    "ba",
    "ko",
    "ri",
    "men",
    "tor",
    "val",
    "din",
    "sa",
    "lo",
    "per",
    "nik",
    "zan",
    "mu",
    "gre",
    "ster",
    "wa",
    "ché",
    "ná",
    "vič",
    "ør",
)
CLUBS = ("Liverpool F.C.", "Real Madrid CF", "FC Bayern Munich", "Arsenal F.C.", "Olympique Nowhere", "SV Irgendwo", "Villaje FC")
POSITIONS = ("goalkeeper", "centre-back", "attacking midfielder", "winger")
ENTITY = "http://www.wikidata.org/entity/Q{}"
Cells = dict[str, str]


def made_up(number: int, seed: int = 7) -> Iterator[Cells]:
    """So many players as a query result gives them, a row each."""
    chance = random.Random(seed)
    firsts = [_word(chance) for _ in range(3_000)]
    lasts = [_word(chance, 3) for _ in range(30_000)]
    for index in range(number):
        first, middle, last = chance.choice(firsts), chance.choice(firsts), chance.choice(lasts)
        yield {
            "player": ENTITY.format(5_000_000 + index),
            "playerLabel": f"{first} {last}",
            "alias": f"{first} {middle} {last}" if index % 3 else "",
            "clubLabel": chance.choice(CLUBS),
            "positionLabel": chance.choice(POSITIONS),
            "born": f"{chance.randint(1985, 2008)}-0{chance.randint(1, 9)}-11T00:00:00Z",
        }


def _word(chance: random.Random, most: int = 2) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, most))).capitalize()


def write_csv(path: Path, rows: Iterable[Cells], encoding: str = "utf-8") -> Path:
    """A CSV as Wikidata gives it."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = None
        for row in rows:
            writer = writer or csv.DictWriter(file, list(row))
            if file.tell() == 0:
                writer.writeheader()
            writer.writerow(row)
    return path


def write_tsv(path: Path, rows: Iterable[Cells]) -> Path:
    """A TSV of SPARQL terms."""
    lines = []
    for row in rows:
        if not lines:
            lines.append("\t".join(f"?{column}" for column in row))
        lines.append("\t".join(_term(column, value) for column, value in row.items()))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _term(column: str, value: str) -> str:
    if value.startswith("http"):
        return f"<{value}>"
    if column == "born":
        return f'"{value}"^^<http://www.w3.org/2001/XMLSchema#dateTime>'
    return f'"{value}"@en' if value else ""


def write_json(path: Path, rows: Iterable[Cells], *, simple: bool = False) -> Path:
    """A result as JSON, as the query service gives it or (`simple`) as its page does."""
    cells = [{column: value for column, value in row.items() if value} for row in rows]
    if simple:
        path.write_text(json.dumps(cells), encoding="utf-8")
        return path
    typed = [
        {column: {"type": "uri" if value.startswith("http") else "literal", "value": value} for column, value in row.items()}
        for row in cells
    ]
    columns = list(dict.fromkeys(column for row in cells for column in row))
    path.write_text(json.dumps({"head": {"vars": columns}, "results": {"bindings": typed}}, indent=1), encoding="utf-8")
    return path
