"""A whole import: a file read to its end, then one transaction; what came of it, counted. Prints nothing."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TextIO

from bot.importing.clubs import ClubNames
from bot.importing.gathering import Gathered, Gathering
from bot.importing.lines import first_character, open_text
from bot.importing.records import check_columns, record_of, unused
from bot.importing.results import read_results
from bot.importing.rows import MOST_ROWS, BadList, LeftOut, Row
from bot.importing.table import read_table
from bot.lists import load_clubs
from bot.shelves import shipped_players
from db import adopt, listed
from db.engine import Database
from db.listed import Brought

EXAMPLES = 20
_STEP = 1_000
Tell = Callable[[int, int], None]
"""Told now and then how many bytes of how many are read (0: nobody knows)."""


@dataclass(slots=True)
class Ledger:
    """The rows that were left out: why and how many, the first of them, and each in `file` where one is given."""

    file: TextIO | None = None
    reasons: Counter[str] = field(default_factory=Counter)
    first: list[LeftOut] = field(default_factory=list)

    def add(self, row: LeftOut) -> None:
        """Note a row."""
        self.reasons[row.reason if len(self.reasons) < 1_000 else "for another reason"] += 1
        if len(self.first) < EXAMPLES:
            self.first.append(row)
        if self.file is not None:
            csv.writer(self.file).writerow((row.number, row.reason))


@dataclass(slots=True)
class Read:
    """A file that was read. `refused`: aliases that were not taken; `unused`: columns that say nothing here."""

    ledger: Ledger
    rows: int = 0
    refused: int = 0
    unused: tuple[str, ...] = ()
    gathered: Gathered = field(default_factory=Gathered)


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an import. `adopted`: players whom feeds had named before."""

    read: Read
    brought: Brought
    adopted: int


async def import_file(database: Database, path: Path, now: datetime, left_out: Path | None = None, tell: Tell | None = None) -> Done:
    """Bring a file's players into the database, all or none. `left_out` is written: a line a row that was not taken.

    Raises `BadList`, and `DatabaseError`.
    """
    with ExitStack() as stack:
        read = read_file(path, Ledger(_created(stack, left_out)), tell)
    gathered = read.gathered
    if not gathered.players and not gathered.shipped:
        raise BadList(_nothing(path, read))
    async with database.writing() as conn:
        await listed.sync_listed(conn, shipped_players(), now)
        if await adopt.retire(conn, gathered.same):
            await listed.count_import(conn)
        brought = await listed.import_listed(conn, gathered.players, gathered.shipped, now)
        adopted = await adopt.adopt_found(conn)
    return Done(read, brought, adopted)


def read_file(path: Path, ledger: Ledger, tell: Tell | None = None) -> Read:
    """Read a list of players. Raises `BadList`."""
    gathering = Gathering(ClubNames({c.name: (*c.aliases, *c.nicknames, *c.common) for c in load_clubs()}), shipped_players())
    read = Read(ledger)
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            start, text = first_character(open_text(file))
            if start == "<":
                raise BadList("The file is XML or a web page: take the result as JSON, CSV or TSV.")
            for row in read_results(text) if start in "{[" else read_table(text):
                _take(row, read, gathering)
                if tell and read.rows % _STEP == 0:
                    tell(file.tell() if size else 0, size)
    except OSError as error:
        raise BadList(f"{path} can't be read: {error.strerror or error}.") from error
    read.gathered = gathering.finish()
    for row in read.gathered.left_out:
        ledger.add(row)
    return read


def _take(row: Row | LeftOut, read: Read, gathering: Gathering) -> None:
    """Take one row into account."""
    read.rows += 1
    if read.rows > MOST_ROWS:
        raise BadList(f"The file has more than {MOST_ROWS:,} rows: split it.")
    if isinstance(row, Row) and not read.unused and read.rows == 1:
        check_columns(row.cells)
        read.unused = tuple(unused(row.cells))
    record = record_of(row) if isinstance(row, Row) else row
    if not isinstance(record, LeftOut):
        read.refused += record.refused
        wrong = gathering.add(record)
        if wrong is None:
            return
        record = wrong
    read.ledger.add(record)


def _created(stack: ExitStack, path: Path | None) -> TextIO | None:
    if path is None:
        return None
    try:
        return stack.enter_context(path.open("x", encoding="utf-8", newline=""))
    except OSError as error:
        raise BadList(f"{path} can't be made: {error.strerror or error}.") from error


def _nothing(path: Path, read: Read) -> str:
    if not read.rows:
        return f"{path} holds no rows below its columns: nothing was imported."
    why = "; ".join(f"row {row.number}: {row.reason}" for row in read.ledger.first[:3])
    return f"None of the {read.rows:,} rows of {path} could be taken ({why}): nothing was imported."
