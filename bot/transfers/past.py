"""What a clause that tells of another year still says of today: who holds the player since, and which sums are long paid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.transfers.clauses import Clause, Kind
from bot.transfers.memory import Memory
from bot.transfers.model import Stage
from bot.transfers.parts import Parts
from bot.transfers.rules.table import Match
from bot.transfers.vocabulary import word_set

_CAME = word_set("joined signed moved arrived came switched joining")
_BOUGHT = word_set("signed bought paid recruited landed acquired")
_BORROWED = word_set("loan loaned")


def passing(clause: Clause, hits: Sequence[Match]) -> bool:
    """Whether a "who" tells how a player came to his club, and nothing else: ", who joined Lyon for £20m"."""
    told = clause.kind is Kind.RELATIVE and not _CAME.isdisjoint(unit.key for unit in clause.units)
    return told and all(hit.rule.stage is Stage.OFFICIAL for hit in hits)


def one_missed(clause: Clause, memory: Memory) -> Clause:
    """A "who" told as news where it says where one has gone who was missed out on: ", who joined Lyon"."""
    missed = clause.kind is Kind.RELATIVE and bool(memory.statements) and memory.statements[-1].stage is Stage.COLLAPSED
    return replace(clause, kind=Kind.MAIN) if missed else clause


def note_past(parts: Parts, people: Sequence[int], memory: Memory) -> None:
    """Note that the sums of a clause are of the past, and that the club that a player joined then holds him, if nothing else does."""
    units, keys = parts.mask.units, parts.mask.keys
    memory.past.update(unit.start for unit in units if unit.sum is not None)
    if len(people) != 1 or memory.homes.get(people[0]) or not _BORROWED.isdisjoint(keys):
        return
    joined = parts.clubs(parts.to) if not _CAME.isdisjoint(keys) else ()
    bought = [n for n, key in enumerate(keys[1:]) if key in _BOUGHT and keys[n] == "C"]
    bought += [n + 1 for n, key in enumerate(keys[1:]) if key == "C" and keys[n] == "cost"]
    holder = joined or parts.clubs(bought)
    if len(holder) == 1 and holder[0] not in memory.lanes.get(people[0], ()):
        memory.put_home(people[0], holder[0])
