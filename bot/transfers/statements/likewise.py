"""One of whom a clause says only that the same holds: "So has Stach", "Same for Stach", "Stach too".

He is told what the clause before told of another, with the same clubs. Says nothing where that one was told nothing, or the clause
has more to say.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.transfers.model import Stage
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match
from bot.transfers.statements.memory import MAX_STATEMENTS, MOST_AT_ONCE, Memory
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import ASKING

_LEADING = word_set(
    """
    so same the goes applies for with story and but likewise ditto can be said of true as well besides alongside in addition to along
    together
    """
)
_TRAILING = word_set("too well likewise ditto same as the also")
_BESIDE = frozenset(["besides", "alongside", "addition", "along", "together", "well"])
"""How one is named beside whom another is told of, which tells of no more than interest."""
_SAYING = _BESIDE | {"so", "same", "likewise", "ditto", "too"}
"""What a clause needs one of; "also" goes with verbs of their own."""
_LONGEST = 8


def say_likewise(mask: Mask, line: int, memory: Memory) -> tuple[int, ...]:
    """State of whom a clause names so what was last stated of another; answers with him."""
    if not memory.statements or not is_likewise(mask.keys):
        return ()
    people = next(unit.people for unit in mask.units if unit.key == "P")
    last = memory.statements[-1]
    told = [s for s in memory.statements if s.person == last.person and s.line == last.line]
    beside = not _BESIDE.isdisjoint(mask.keys[: mask.keys.index("P")])
    if last.person in people or line - last.line > 1 or (beside and last.stage is not Stage.INTEREST):
        return ()
    for person in people[: MOST_AT_ONCE // len(told)] if len(memory.statements) < MAX_STATEMENTS else ():
        memory.statements += [s._replace(person=person, line=line, sums=()) for s in told if s.to not in memory.home_of(person)]
        if heading := tuple(s.to for s in told if s.to and not s.stage.off):
            memory.lanes[person] = heading
    return people


def nothing_before(hit: Match, people: Collection[int], memory: Memory) -> bool:
    """Whether words that go on from another's move ("next up") have none to go on from."""
    return hit.rule.goes_on and all(said.person in people for said in memory.statements)


def is_likewise(keys: tuple[str, ...]) -> bool:
    """Whether a clause says that the same holds of a player, and no more.

    >>> is_likewise(("so", "has", "P")), is_likewise(("same", "for", "P")), is_likewise(("P", "too")), is_likewise(("P", "is", "next"))
    (True, True, True, False)
    """
    if _SAYING.isdisjoint(keys) or keys.count("P") != 1 or len(keys) > _LONGEST:
        return False
    named = keys.index("P")
    return _TRAILING.issuperset(keys[named + 1 :]) and all(key in _LEADING or key in ASKING for key in keys[:named])
