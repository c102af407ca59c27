"""Columns of many outlets' rumours: whose a sentence is, where its outlet stands in a line of its own.

A heading ("THE SUN") holds for all that follows it, a footer ("Full story: Daily Mirror") for the paragraph before it, and so does
the end of a row behind a dash ("Leeds eye Okafor - Daily Mirror."), where several rows end so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.transfers.credits import bracketed, is_remark
from bot.transfers.writing.text import Sentence
from bot.transfers.writing.units import NAMES, Unit

_LEADS = (("full", "story"), ("fully", "story"), ("read", "more"), ("source",))
_LEADING = frozenset([lead[0] for lead in _LEADS])
_MARKS = frozenset([":", ";", ",", ".", "-", "'", '"', "#"])
_NOTES = frozenset(["external", "(", ")", "subscription", "required", "only", "in", "A"])
_NAMES = NAMES | {"the"}
_DASHES = (" - ", " – ", " — ", " | ")
_DASHED = re.compile(r"[^\n]\s[-–—|] (?P<name>[A-Z][\w'’.&]*(?: [\w'’&][\w'’.&]*){0,4}?)\.?$")
"""An outlet behind a dash that ends a row: "Leeds eye Okafor - Daily Mirror."."""
_LONGEST = 10
_LONGEST_NAME = 3
_HEADS = 2


def owned_lines(text: str, lines: Sequence[Sentence], masked: Sequence[Sequence[Unit]]) -> dict[int, str]:
    """The sentences that a heading, a footer or brackets behind them give to an outlet, and its name as it is written."""
    owned = _rows_with_ends(text, lines)
    owned |= {number: name for number, name in _rows_with_heads(masked).items() if number not in owned}
    heads: dict[int, str] = {}
    for number, units in enumerate(masked):
        lead = _lead(units) if len(units) <= _LONGEST else 0
        name_units = _name(units[lead:], anything=lead > 0) if units and len(units) <= _LONGEST else ()
        if not name_units:
            continue
        name = text[name_units[0].start : name_units[-1].end]
        if is_remark(name):
            continue
        if lead or units[-1].key == "external":
            owned |= dict.fromkeys(_paragraph_before(number, number - 1, lines, owned), name)
        elif len(name_units) != len(units) or units[-1].key != "O" or name.startswith("@"):
            continue
        elif number and "\n" not in text[lines[number - 1].start : units[0].start]:
            owned |= dict.fromkeys(_paragraph_before(number, number - 1, lines, owned), name)
        elif number + 1 < len(lines):
            heads[number] = name
    _give_below(heads, len(lines), owned)
    return owned


def _rows_with_ends(text: str, lines: Sequence[Sentence]) -> dict[int, str]:
    """Rows and their paragraphs that an outlet ends: in brackets, or behind a dash where several rows end so."""
    owned: dict[int, str] = {}
    for number, line in enumerate(lines):
        name = bracketed(text[line.start : line.end])
        if name:
            owned |= dict.fromkeys([*_paragraph_before(number, number, lines, owned), number], name)
    ends = (
        [(number, _DASHED.search(text, line.start, line.end)) for number, line in enumerate(lines)]
        if any(dash in text for dash in _DASHES)
        else []
    )
    dashed = {number: end["name"].rstrip(".") for number, end in ends if end is not None}
    if len(dashed) >= _HEADS:
        for number, name in dashed.items():
            owned |= dict.fromkeys([*_paragraph_before(number, number, lines, owned), number], name)
    return owned


def _rows_with_heads(masked: Sequence[Sequence[Unit]]) -> dict[int, str]:
    """Rows that a name and a colon begin, where one of them is an outlet's: "Mirror: Leeds want Okafor." below "ESPN: Lyon want Kone."."""
    heads = {number: units[0] for number, units in enumerate(masked) if len(units) > _HEADS and units[1].key == ":" and units[0].name}
    if len(heads) < _HEADS or all(head.key != "O" for head in heads.values()):
        return {}
    return {number: head.name for number, head in heads.items() if head.key in _NAMES and head.key != "C"}


def _give_below(heads: dict[int, str], end: int, owned: dict[int, str]) -> None:
    """Give what follows a heading to it; one alone that is not in capitals may be a byline, and heads nothing."""
    if len(heads) < _HEADS and not any(name.isupper() for name in heads.values()):
        return
    head = None
    for number in range(min(heads), end):
        head = heads.get(number, head)
        if head is not None:
            owned.setdefault(number, head)


def _lead(units: Sequence[Unit]) -> int:
    """How many units say no more than that the story is told elsewhere: "Full story:"."""
    if not units or units[0].key not in _LEADING:
        return 0
    keys = tuple([unit.key for unit in units[:3]])
    for lead in _LEADS:
        if keys[: len(lead)] == lead and len(keys) > len(lead) and keys[len(lead)] in (":", ";"):
            return len(lead) + 1
    return 0


def _name(units: Sequence[Unit], *, anything: bool) -> Sequence[Unit]:
    """The units of an outlet's name, if a line holds no more than it and notes such as "external"."""
    last = len(units)
    while last and (units[last - 1].key in _NOTES or units[last - 1].key in _MARKS):
        last -= 1
    plausible = last <= _LONGEST_NAME and (anything or _NAMES.issuperset(unit.key for unit in units[:last]))
    return units[:last] if plausible else ()


def _paragraph_before(number: int, last: int, lines: Sequence[Sentence], owned: dict[int, str]) -> list[int]:
    """The sentences before one, back to the beginning of the paragraph of the last, that nobody else owns."""
    found: list[int] = []
    at = number - 1
    while at >= 0 and at not in owned and lines[at].block == lines[last].block:
        found.append(at)
        at -= 1
    return found
