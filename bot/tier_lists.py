"""Lists of tiers as files: read from an attachment (CSV or TOML), written for one (CSV). Asks nobody, keeps nothing.

A CSV has a source and its tier a line; a TOML says `"BBC Sport" = 1`, at the top or below any heading.
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.errors import Refusal
from bot.phrase.said import joined, mark, say
from bot.transfers.model import Tier
from bot.transfers.sagas.sources import LONGEST_NAME

MOST_BYTES = 256 * 1024
MOST_ROWS = 1_000
_EXAMPLE = mark("It has a source and its tier a line, such as: BBC Sport,1")
_HEADINGS = ("source", "name", "outlet")


@dataclass(frozen=True, slots=True)
class TierRow:
    """A row of a list. `problem`: why it can't be taken, in words; then there is no tier."""

    source: str
    tier: Tier | None = None
    problem: str = ""


def read_tiers(data: bytes) -> list[TierRow]:
    """Read a list of tiers, in order; of a source that is named twice the last row is taken. Raises `Refusal` for what is none."""
    if len(data) > MOST_BYTES:
        raise Refusal(say("That list is {size} KiB; at most {most} are read.", size=len(data) // 1024, most=MOST_BYTES // 1024))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal(joined(" ", (say("That file is no text in UTF-8."), say(_EXAMPLE)))) from error
    pairs = _toml(text)
    rows: list[TierRow] = []
    for source, tier in pairs if pairs is not None else _csv(text):
        if len(rows) >= MOST_ROWS:
            raise Refusal(say("That list has more than {most} sources. Split it.", most=MOST_ROWS))
        rows.append(_row(source, tier))
    if not rows:
        raise Refusal(joined(" ", (say("That list names no source."), say(_EXAMPLE))))
    return rows


def write_tiers(tiers: Mapping[str, Tier]) -> bytes:
    """A list of tiers as CSV.

    >>> write_tiers({"BBC Sport": Tier.ONE, "Mill, the": Tier.AGGREGATOR}).decode().splitlines()
    ['source,tier', 'BBC Sport,1', '"Mill, the",aggregator']
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("source", "tier"))
    writer.writerows((source, tier.value) for source, tier in tiers.items())
    return out.getvalue().encode()


def _row(source: str, tier: str) -> TierRow:
    name = " ".join(source.split())
    if not name:
        return TierRow(say("(no name)"), problem=say("it names no source"))
    if len(name) > LONGEST_NAME:
        return TierRow(name[:LONGEST_NAME], problem=say("its name is longer than {most} characters", most=LONGEST_NAME))
    try:
        return TierRow(name, Tier(tier.strip().lower().removeprefix("tier").strip()))
    except ValueError:
        return TierRow(name, problem=say("“{tier}” is no tier: 1, 2, 3, 4 or aggregator", tier=tier.strip()[:20]))


def _toml(text: str) -> list[tuple[str, str]] | None:
    """The pairs of a TOML document; None where it is none."""
    try:
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return None
    return list(_pairs(document)) if document else None


def _pairs(table: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _pairs(value)
        elif isinstance(value, list):
            for row in value:
                if isinstance(row, dict):
                    yield str(row.get("name") or row.get("source") or ""), str(row.get("tier", ""))
        else:
            yield name, str(value)


def _csv(text: str) -> Iterator[tuple[str, str]]:
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    delimiter = max(",;\t", key=lines[0].count) if lines else ","
    for number, cells in enumerate(_cells(lines, delimiter)):
        if number == 0 and cells and cells[0].strip().lower() in _HEADINGS:
            continue
        yield cells[0] if cells else "", cells[1] if len(cells) > 1 else ""


def _cells(lines: Iterable[str], delimiter: str) -> Iterator[list[str]]:
    """Each line's cells; a line with a stray quote is one cell."""
    for line in lines:
        try:
            yield next(csv.reader([line], delimiter=delimiter, strict=True))
        except csv.Error:
            yield [line]
