"""Returns to the pitch told as returns to a club: "set for Leeds return after knee surgery", "Injured Okafor eyes Leeds comeback".

Titles tell of fitness in the words of moves. A sentence that names what somebody comes back from tells of no move; one that also
names a loan or a former club may, and is left as it is. English only.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

RECOVERY = "recovery"
"""The word for such a return, which no rule of moves knows."""
RETURNS = word_set("return returns returned returning comeback comebacks")
AWAY = word_set(
    """
    injury injuries surgery operation illness suspension layoff virus fracture concussion rehab rehabilitation knee ankle hamstring groin
    calf thigh achilles acl cruciate metatarsal injured sidelined absence setback fitness tear rupture strain sprain ban
    duty qualifiers internationals callup honeymoon
    """
)
_FIT_AGAIN = ("fit", "again")
_MONTHS_OUT = (word_set("weeks months days games matches year season"), "out")
_LAY_OFF = (frozenset(["lay"]), "off")
_CALL_UP = (frozenset(["call"]), "up")
_MOVING = word_set("loan loans loaned parent recall recalled recalls former ex old spell transfer medical sign signs signed signing")
"""What shows that the return is, or may be, one to a club."""
_OF_YEARS = word_set("year years")
_HIT = word_set("hit ravaged plagued prone ridden free blow crisis")
_BEFORE, _BEHIND = 6, 12
_TITLED = 2
"""Sentences of a title with the first that stands under it."""
_MATCH = word_set("against v vs versus")
"""What follows a return for a match."""


def as_recovery(units: list[Unit]) -> list[Unit]:
    """The units, with the returns of those who were injured or absent as recoveries."""
    keys = [unit.key for unit in units]
    if RETURNS.isdisjoint(keys) or not _MOVING.isdisjoint(keys):
        return units
    away = [at for at in range(len(keys)) if _is_away(keys, at)]
    back = {at for at, key in enumerate(keys) if key in RETURNS and any(-_BEFORE <= spot - at <= _BEHIND for spot in away)}
    return [unit.as_key(RECOVERY) if at in back else unit for at, unit in enumerate(units)] if back else units


def as_told_next(lines: list[list[Unit]]) -> list[list[Unit]]:
    """The sentences, with the returns of a title as recoveries where the sentence behind it tells of one: "Okafor nears Leeds return.
    The winger is close to his comeback from a knee injury."
    """
    if len(lines) < _TITLED or not any(unit.key == RECOVERY for unit in lines[1]):
        return lines
    keys = {unit.key for line in lines[:_TITLED] for unit in line}
    if RETURNS.isdisjoint([unit.key for unit in lines[0]]) or not _MOVING.isdisjoint(keys):
        return lines
    return [[unit.as_key(RECOVERY) if unit.key in RETURNS else unit for unit in lines[0]], *lines[1:]]


def _is_away(keys: Sequence[str], at: int) -> bool:
    """Whether a word tells of an injury or an absence; years away are spent at another club."""
    key, following = keys[at], keys[at + 1] if at + 1 < len(keys) else ""
    if key == "absence":
        return _OF_YEARS.isdisjoint(keys[max(0, at - 2) : at])
    if key in RETURNS:
        return following in _MATCH
    if key in AWAY:
        return following not in _HIT
    pairs = (_MONTHS_OUT, _LAY_OFF, _CALL_UP)
    return (key, following) == _FIT_AGAIN or any(key in first and following == second for first, second in pairs)
