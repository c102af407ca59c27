"""Wording of lists of feeds (OPML): what an import would do or did, row by row, and an export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.phrase.card import Card, Command, File, Line, Section, line, phrase, strong
from bot.phrase.said import count, joined, mark, say
from bot.phrase.words import clip

ROWS_SHOWN = 40


class Fate(StrEnum):
    """What becomes of a row of a list, as it is told."""

    NEW = mark("new: I would read it for the first time")
    KNOWN = mark("new here: I read it already for others")
    ADDED = mark("added")
    HERE = mark("this server has it already")
    PACK = mark("part of the default pack already")
    FULL = mark("left out: this server has as many feeds of its own as one may")
    BAD = mark("left out")
    FAILED = mark("not added")
    UNTRIED = mark("not tried: the others took too long; import the list once more")


WANTED = (Fate.NEW, Fate.KNOWN)
"""What a dry run promises to add."""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One feed of a list and its fate; `words` say more. `url` holds no password."""

    name: str
    url: str
    fate: Fate
    words: str = ""


def import_planned(rows: Sequence[ImportRow]) -> Card:
    """The answer to `/feed import` as a dry run: nothing was asked, nothing changed."""
    wanted = sum(row.fate in WANTED for row in rows)
    told = count(
        len(rows), "{n} feed in that list; {wanted} would be added.", "{n} feeds in that list; {wanted} would be added.", wanted=wanted
    )
    headline = line(strong(told), " ", say("Nothing was changed."))
    command = Command("/feed import dry_run:False")
    how = line(phrase("To import them: {command} with the same file. Nothing of their past will be alerted.", command=command))
    return _report(headline, rows, (how,) if wanted else ())


def import_done(rows: Sequence[ImportRow]) -> Card:
    """The answer to `/feed import`."""
    added = sum(row.fate is Fate.ADDED for row in rows)
    headline = line(
        strong(count(len(rows), "{added} of {n} feed added.", "{added} of {n} feeds added.", added=added)),
        " ",
        say("What they hold now is history and is not alerted."),
    )
    return _report(headline, rows, ())


def _report(headline: Line, rows: Sequence[ImportRow], after: tuple[Line, ...]) -> Card:
    sections = [Section(tuple(_row(row) for row in rows[:ROWS_SHOWN]))]
    files: tuple[File, ...] = ()
    if len(rows) > ROWS_SHOWN:
        whole = "\n".join(f"{row.name or '-'}\t{row.url}\t{_fate(row)}" for row in rows) + "\n"
        files = (File("import.txt", whole.encode(), say("Every row of the list and what becomes of it")),)
        sections.append(Section((line(say("…and {n} more, in the file", n=len(rows) - ROWS_SHOWN), small=True),)))
    if after:
        sections.insert(0, Section(after))
    return Card(headline, tuple(sections), files=files)


def _row(row: ImportRow) -> Line:
    return line(strong(clip(row.name or row.url, 60)), ": ", _fate(row), bullet=True)


def history(entries: int) -> str:
    """What a feed held when it was added.

    >>> history(1)
    '1 entry recorded'
    """
    return count(entries, "{n} entry recorded", "{n} entries recorded")


def _fate(row: ImportRow) -> str:
    fate = say(row.fate.value)
    if not row.words:
        return fate
    return joined("", (fate, " (", row.words, ")") if row.fate is Fate.ADDED else (fate, ": ", row.words))


def exported(number: int, data: bytes, secrets: int) -> Card:
    """The answer to `/feed export`."""
    if not number:
        return Card(line(say("This server has no feeds of its own to export; the default pack comes with the bot.")))
    sections = []
    if secrets:
        words = count(
            secrets,
            "{n} address had a user name and password; they are left out of the file.",
            "{n} addresses had a user name and password; they are left out of the file.",
        )
        sections.append(Section((line(words),)))
    file = File("feeds.opml", data, say("This server's own feeds, as OPML"))
    own = count(number, "{n} feed of this server's own.", "{n} feeds of this server's own.")
    return Card(line(own, " ", say("Other feed readers take this file too.")), tuple(sections), files=(file,))
