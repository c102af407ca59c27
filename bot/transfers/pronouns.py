"""Words that stand for a player told of before, put as his name: "Leeds want him" reads as "Leeds want Okafor".

So every rule that speaks of a name also knows "he", "his" and "the winger". Whom they mean is decided elsewhere; this
only knows which words they are. English only.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.units import Unit
from bot.transfers.vocabulary import word_set

_SUBJECTS = frozenset(["he", "she"])
_OBJECTS = frozenset(["him", "her"])
_OWNERS = frozenset(["his", "her"])
STANDING_IN = _SUBJECTS | _OBJECTS | _OWNERS | {"R"}
_AFTER_OBJECT = word_set("to from at for in on with and but this next after before as if when while until by or , . : ; - ) ( → is was back")
"""What follows "her" where it is no possessive; behind any other word it is."""
_DESCRIBED = frozenset(["A", "E"])
_OWN = word_set("club side team employers parent current boyhood former old hometown")
"""What is his and no name's: "focused on his club"."""
_NAMES = frozenset(["P", "N", "X"])
_STAFF = frozenset(["N", "S"])


def put_as_name(units: Sequence[Unit], person: int) -> list[Unit]:
    """The units, in which every word that stands for this player is his name; "he" behind somebody of the staff may be that one."""
    out: list[Unit] = []
    staff = False
    for at, unit in enumerate(units):
        following = units[at + 1].key if at + 1 < len(units) else "."
        staff = staff or unit.key in _STAFF
        if unit.key in _OBJECTS and (unit.key == "him" or following in _AFTER_OBJECT):
            out.append(_name(unit, person))
        elif unit.key in _SUBJECTS and not staff:
            out.append(_name(unit, person))
        elif unit.key in _OWNERS and not staff and following not in _OWN:
            out += [_name(unit, person), Unit("'s", unit.end, unit.end)]
        elif unit.key == "R" and following not in _NAMES and (start := _description(out)) is not None:
            first = out[start]
            out[start:] = [Unit("P", first.start, unit.end, people=(person,), homes=(None,), name=unit.name)]
        else:
            out.append(unit)
    return out


def _name(unit: Unit, person: int) -> Unit:
    return Unit("P", unit.start, unit.end, people=(person,), homes=(None,), name=unit.word)


def _description(before: Sequence[Unit]) -> int | None:
    """Where "the 25-year-old Swiss" begins before a word for a player; None where the words are of any player."""
    at = len(before) - 1
    while at >= 0 and before[at].key in _DESCRIBED:
        at -= 1
    return at if at >= 0 and before[at].key == "the" else None
