"""Where a sentence about one player turns to another's move without a verb of its own: "ahead of Stach's move to Milan", ", set to join".

Says where the second begins; that it does is seen from its words alone, so that each move is read with its own club.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import MOVES
from bot.transfers.writing.units import Unit

HIS_MOVE = frozenset(["'s", "bound"])
"""What follows a player of whose move it is told as of a thing."""
_MOVES = MOVES | word_set("departure exit sale return loan")
_TO = frozenset(["to", "for"])
DUE = word_set("set close due expected bound poised heading headed about near nearing destined likely linked wanted")
_GOES = word_set("join joining leave leaving move moving depart departing go going return returning become sign complete undergo C")
_MARKS = frozenset([",", "and", "&", ":", "-", ";"])
_REACH = 3
_DESCRIBED = 2
_LONG = 6
_BESIDES: Sequence[list[str]] = (
    [],
    ["besides"],
    ["alongside"],
    ["as", "well", "as"],
    ["in", "addition", "to"],
    ["along", "with"],
    ["together", "with"],
)
BEGIN_BESIDES = frozenset([words[0] for words in _BESIDES if words] + ["P"])
_MISSING = frozenset(["missed", "missing", "lost", "losing", "miss"])


def tells_another_move(units: Sequence[Unit], start: int, index: int) -> bool:
    """Whether a player's move, told as a thing, begins here in a clause that names another: "before Stach's move to Milan"."""
    words = [unit.key for unit in units[index + 1 : index + _LONG]]
    if words[:2] == ["bound", "C"]:
        return index > start
    if words[:1] != ["'s"] or index < start + _DESCRIBED or units[index - 1].key in _MARKS:
        return False
    at = next((n for n, word in enumerate(words) if word in _MOVES), 0)
    goes = bool(at) and words[at + 1 : at + 2] != [] and words[at + 1] in _TO and words[at + 2 : at + 3] == ["C"]
    return goes and any(unit.key == "P" for unit in units[start:index])


def is_bound_elsewhere(units: Sequence[Unit], start: int, comma: int) -> bool:
    """Whether a comma stands for "who is" behind a player of whom the clause does not tell: "a successor to Stach, set to join Milan"."""
    if units[comma - 1].key != "P" or comma - 1 <= start or units[comma - 2].key in _MARKS:
        return False
    following = [unit.key for unit in units[comma + 1 : comma + 1 + _REACH]]
    wanted = following[:2] == ["a", "target"]
    return wanted or (bool(following) and following[0] in DUE and not _GOES.isdisjoint(following[1:]))


def adds_another(units: Sequence[Unit], comma: int) -> bool:
    """Whether a comma is followed by another player of whom the same holds, and no more: ", as well as Stach"."""
    if comma + 1 == len(units) or units[comma + 1].key not in BEGIN_BESIDES:
        return False
    behind = [unit.key for unit in units[comma + 1 :] if unit.key != "."]
    return behind[-1:] == ["P"] and len(behind) > 1 and behind[:-1] in _BESIDES


def is_beside(units: Sequence[Unit]) -> bool:
    """Whether words only name a player beside whom another is told of: "besides Okafor"."""
    keys = [unit.key for unit in units]
    return keys[-1:] == ["P"] and len(keys) > 1 and keys[:-1] in _BESIDES


def misses_out(units: Sequence[Unit]) -> bool:
    """Whether words tell of somebody missed out on by whom the next clause names: "having missed out on Okafor, Leeds want Stach"."""
    return units[0].key in _MISSING and any(unit.key == "P" for unit in units)


def with_bound_behind(units: Sequence[Unit]) -> Sequence[Unit]:
    """The units, in which "Milan-bound Stach" is "Stach bound Milan" behind another player, where his move is another's."""
    keys = [unit.key for unit in units]
    at = keys.index("bound") if "bound" in keys else 0
    if not 0 < at < len(keys) - 1 or keys[at - 1] != "C" or keys[at + 1] != "P" or "P" not in keys[: at - 1]:
        return units
    return [*units[: at - 1], units[at + 1], units[at], units[at - 1], *units[at + 2 :]]
