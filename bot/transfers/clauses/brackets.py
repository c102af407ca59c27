"""What is told in brackets amid a clause, put behind it: "offered a contract (until 2030) to Okafor"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.writing.units import NAMES, Unit

_GOES_ON = frozenset(["to", "for", "from", "a", "al", "per", "por", "con", "an", "fur", "pour", "au", "with", "also"])
"""Words with which a clause goes on after a bracket."""


def without_brackets(units: Sequence[Unit]) -> Sequence[Unit]:
    """The units with a bracket that names nobody moved to the end."""
    keys = [unit.key for unit in units]
    opening = keys.index("(")
    closing = keys.index(")", opening) if ")" in keys[opening:] else len(keys)
    if closing + 1 >= len(units) or keys[closing + 1] not in _GOES_ON:
        return units
    inside = units[opening : closing + 1]
    return units if NAMES.intersection(unit.key for unit in inside) else [*units[:opening], *units[closing + 1 :], *inside]
