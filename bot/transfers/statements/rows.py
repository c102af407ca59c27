"""Whom a sentence is about, and where it turns to another club: behind "while", and in rows that semicolons part.

A round-up tells of one player after another in one sentence; what is told of one says nothing of the club of the next.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.clauses.kinds import Clause
from bot.transfers.statements.memory import Memory
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import PRONOUNS, THEY, WHILE
from bot.transfers.writing.units import PARTIES, Unit

_BEGINNING = 2
_BESIDES = WHILE | {"meanwhile"}
_MEANT = PRONOUNS | THEY | word_set("P R A club clubs deal move talks bid")
_OPENING = _BESIDES | {":", "as"}
"""Behind what a round-up comes to its first club: "Latest news and headlines as Leeds eye Okafor"."""
_RUN_ON = "C"
"""The opener of a clause that begins with its club where a new sentence does, with no mark before it."""
_TURNING = _BESIDES | {_RUN_ON}
_SAME = THEY | {"club", "side"}
"""Words of a row that mean the club of those before: "the club are also in talks over Okafor"."""


def subject_of(units: Sequence[Unit]) -> tuple[str, ...]:
    """The one club that a sentence is about: it opens it, or follows the comma of "Keen on Okafor, Leeds ..."."""
    begins = [unit.key for unit in units[:_BEGINNING]]
    first = 0
    if PARTIES.isdisjoint(begins) and begins[:1] != ["they"]:
        keys = [unit.key for unit in units]
        if "," not in keys:
            return ()
        first = keys.index(",") + 1
    for unit in units[first : first + _BEGINNING]:
        if unit.key == "C":
            return unit.clubs if len(unit.clubs) == 1 else ()
    return ()


def is_apart(clause: Clause) -> bool:
    """Whether a row tells of nobody of whom the rows before told: it names no player and means none."""
    return clause.opener == ";" and _MEANT.isdisjoint([unit.key for unit in clause.units])


def turn_to(memory: Memory, clause: Clause, *, listed: bool) -> None:
    """Let the club that a clause begins with be whom it is about; a row with a player of its own has none from those before.

    Of headlines that are `listed` none knows who acted in the one before.
    """
    if listed:
        memory.buyer = memory.actor = ()
        return
    row = clause.opener == ";"
    if not row and clause.opener not in (_TURNING if memory.subject else _OPENING):
        return
    own = subject_of(clause.units)
    if own:
        memory.subject = own
    elif row and "P" in (keys := {unit.key for unit in clause.units}) and _SAME.isdisjoint(keys):
        memory.subject = memory.buyer = memory.actor = ()
