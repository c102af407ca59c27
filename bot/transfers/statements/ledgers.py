"""Lists of those who came and went: "IN: Okafor (Milan) / OUT: Stach to Leeds", "Released: Okafor, Stach".

A heading counts only where the item tells whose list it is and that it is about moves: team news has an "Out:" too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.transfers.model import Stage
from bot.transfers.names.people import Cast
from bot.transfers.statements.memory import Memory, Statement
from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

CAME, WENT = "named among the arrivals", "named among the departures"
"""The rules that such statements bear."""
_HEADS = {
    **dict.fromkeys(["in", "ins", "arrivals", "incomings", "signings", "incoming"], True),
    **dict.fromkeys(["out", "outs", "departures", "outgoings", "outgoing", "released", "leaving", "departing", "exits"], False),
    "deals": None,
}
"""Words over a list, and whether those in it came; None where each row tells."""
_OVER_LISTS = frozenset(_HEADS)
_DONE = frozenset(["done", "completed", "confirmed", "sealed"])
"""What makes deals a list of those who came and went: "done deals:"."""
_MADE = frozenset(["completed", "made", "announced", "confirmed", "sealed", "done"])
_NEAR = 4
_OPENING = 6
"""Units of a line among which its heading stands."""
_MOVES = word_set(
    """
    transfer transfers window signings departures arrivals released retained loan permanent free undisclosed contract contracts business
    """
)
_ROW = word_set(
    """
    P N C F A R , ; ( ) - → ← . / + & * and to from on for a the of loan free permanent undisclosed fee end contract transfer released
    """
)
"""What a line of such a list is made of."""


_GOING_ON = word_set(
    "close talks wanted interest interested likely bid offer could may might keen near nearing expected pending linked advanced"
)
"""Words of moves that are not made yet: "departures: Okafor close to Leeds" is no list of those who went."""
_AHEAD = _GOING_ON | word_set("possible potential who")
"""What stands before a heading of such moves: "likely exits:"."""


class Entry(NamedTuple):
    """Somebody in a list: where he came from or went, if told, and whether he came."""

    person: int
    club: str | None
    comes: bool
    line: int


class Ledger(NamedTuple):
    """The lists of one item: whose they are, and who is in them."""

    owner: str = ""
    entries: tuple[Entry, ...] = ()

    def without(self, lines: Sequence[list[Unit]]) -> Sequence[list[Unit]]:
        """The lines that are not of the lists; in place of the others nothing."""
        taken = {entry.line for entry in self.entries}
        return [[] if number in taken else line for number, line in enumerate(lines)] if taken else lines

    def tell(self, memory: Memory, cast: Cast, language: str) -> None:
        """State what the lists tell."""
        for person, club, comes, line in self.entries:
            member = cast.members[person]
            if member.staff or (not member.how and len(member.keys) < 2):
                continue
            member.how = member.how or "listed as a move"
            home, to = (club, self.owner) if comes else (self.owner, club)
            memory.put_homes([person], [home] if home else [])
            memory.statements.append(Statement(person, Stage.OFFICIAL, f"{language}: {CAME if comes else WENT}", line, to))


def read_ledger(lines: Sequence[Sequence[Unit]], keys: Sequence[Sequence[str]], language: str) -> Ledger:
    """Find the lists of an item in its dressed lines, whose keys are told; most have none."""
    asked = [number for number, told in enumerate(keys) if not _OVER_LISTS.isdisjoint(told[:_OPENING])] if language == "en" else ()
    if not any(_heading(lines[number], at) for number in asked for at in _heads(lines[number])):
        return Ledger()
    entries, owners, others = _sorted_out(lines)
    owner = next(iter(owners or others), "") if len(set(owners or others)) == 1 else ""
    about = any(entry.club for entry in entries) or any(unit.key in _MOVES for line in lines for unit in line)
    going_on = any(unit.key in _GOING_ON for number in {entry.line for entry in entries} for unit in lines[number])
    entries = [entry for entry in entries if entry.club != owner and not going_on]
    return Ledger(owner, tuple(entries)) if owner and about else Ledger()


def _sorted_out(lines: Sequence[Sequence[Unit]]) -> tuple[list[Entry], list[str], list[str]]:
    """The entries of lists, the clubs in their headings, and the clubs that other lines name."""
    entries: list[Entry] = []
    owners: list[str] = []
    others: list[str] = []
    comes: bool | None = None
    listing = False
    for number, line in enumerate(lines):
        heads = [at for at in range(len(line)) if _heading(line, at)]
        listing = bool(heads) or (listing and _is_row(line))
        if not listing:
            others += [club for unit in line for club in unit.clubs]
            continue
        owners += [club for unit in line[: heads[0]] for club in unit.clubs] if heads else []
        for first, last in zip(heads or [-1], [*heads[1:], len(line)], strict=True):
            comes = _HEADS[line[first].key] if heads else comes
            entries += _entries(line[first + 1 : last], number, comes=comes)
    return entries, owners, others


def _heads(line: Sequence[Unit]) -> list[int]:
    """Where words that may stand over a list open a line."""
    return [at for at, unit in enumerate(line[:_OPENING]) if unit.key in _HEADS]


def _heading(line: Sequence[Unit], at: int) -> bool:
    """Whether a word stands over a list here: before a colon, or last in a line that names nobody."""
    if line[at].key not in _HEADS or not _AHEAD.isdisjoint([unit.key for unit in line[:at]]):
        return False
    if line[at].key == "deals" and _DONE.isdisjoint([unit.key for unit in line[max(0, at - 1) : at]]):
        return False
    following = line[at + 1].key if at + 1 < len(line) else ""
    alone = not following and at < _OPENING and not any(unit.people for unit in line)
    return following == ":" or alone or _counted(line, at)


def _counted(line: Sequence[Unit], at: int) -> bool:
    """Whether a line tells only how many came or went: "Leeds have completed four signings in time for the Cup"."""
    told = not _MADE.isdisjoint([unit.key for unit in line[max(0, at - _NEAR) : at]])
    return told and line[at].key.endswith("s") and line[0].key == "C" and not any(unit.people for unit in line)


def _is_row(line: Sequence[Unit]) -> bool:
    return any(unit.people for unit in line) and all(unit.key in _ROW or unit.key.isdigit() for unit in line)


def _entries(units: Sequence[Unit], line: int, *, comes: bool | None) -> Iterator[Entry]:
    """The people of a list, each with the club behind his name or in the brackets that described him.

    Where the heading does not tell whether they came, "from" and "to" do.
    """
    for at, unit in enumerate(units):
        behind = next((n for n in range(at + 1, len(units)) if units[n].people or units[n].key in (",", ";", ".")), len(units))
        club = next((club for other in units[at + 1 : behind] for club in other.clubs), None)
        way = units[at + 1].key if at + 1 < len(units) else ""
        came = way == "from" if comes is None and way in ("from", "to", "→") else comes
        for person, home in zip(unit.people, unit.homes, strict=False):
            if came is not None:
                yield Entry(person, home or (club if person == unit.people[-1] else None), came, line)
