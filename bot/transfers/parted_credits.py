"""Whose each player's rumour is where one sentence credits several: "Everton want Kone (Mirror), Leeds have bid for Okafor (Sun)".

An outlet between two players speaks of the one before it or of the one behind it. It opens what follows where its words go on ("while
the Sun says that Leeds ..."), or where no name stands between it and what joins it to the rest; else it closes what came before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.transfers.writing.units import PARTIES, Unit

_JOINS = frozenset(["and", "while", "but", "whereas", "meanwhile", "though", "although", "with", "as_for", ";", ":"])
_ENDS = frozenset([",", ".", ")", ";", "-", "!", "?", "and", "while", "but", "whereas", "with"])
_PARTS = frozenset([*"P;", "while", "but", "whereas", "with"])
"""What parts two outlets, so that they do not speak of one matter together: not "the Sun's Tom Ashworthy", nor "the Mail and the Sun"."""
_VERB = 2
"""Units behind an outlet among which its part ends, where it ends: "..., the Sun reports,"."""


def spoken_for(units: Sequence[Unit], credited: Iterable[int], person: int) -> Sequence[int]:
    """Those of the credited units that speak of one player, where others of the sentence speak of others; else none."""
    groups = _groups(units, sorted(credited))
    at = next((number for number, unit in enumerate(units) if unit.key == "P" and person in unit.people), None)
    if at is None or len(groups) < 2:
        return ()
    before = [group for group in groups if group[-1] < at]
    behind = [group for group in groups if group[0] > at]
    if behind and not (before and _opens(units, groups, behind[0])):
        return behind[0]
    return before[-1] if before and (not behind or _opens(units, groups, before[-1])) else behind[0]


def _groups(units: Sequence[Unit], credited: Sequence[int]) -> list[list[int]]:
    """The outlets, those together that speak of one matter."""
    groups: list[list[int]] = []
    for number in credited:
        if groups and _PARTS.isdisjoint([unit.key for unit in units[groups[-1][-1] : number]]):
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _opens(units: Sequence[Unit], groups: Sequence[Sequence[int]], group: Sequence[int]) -> bool:
    """Whether what an outlet tells stands behind it."""
    place = groups.index(group)
    start = groups[place - 1][-1] + 1 if place else 0
    keys = [unit.key for unit in units[start : group[0]]]
    joined = next((at for at in range(len(keys) - 1, -1, -1) if keys[at] in _JOINS), -1)
    if PARTIES.isdisjoint(keys[joined + 1 :]):
        return True
    following = [unit.key for unit in units[group[-1] + 1 : group[-1] + 1 + _VERB]]
    return len(following) == _VERB and _ENDS.isdisjoint(following)
