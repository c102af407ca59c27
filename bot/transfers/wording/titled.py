"""A player and a club that only a dash joins, as the title of a sentence: "Okafor - Leeds: talks go on" is read as "Okafor-Leeds: ..."."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.writing.units import Unit

_TITLES = (["P", "-", "C", ":"], ["C", "-", "P", ":"])


def without_dash(units: Sequence[Unit]) -> Sequence[Unit]:
    """The units of a sentence, without the dash of such a title."""
    if len(units) < len(_TITLES[0]) or units[1].key != "-":
        return units
    return [units[0], *units[2:]] if [unit.key for unit in units[: len(_TITLES[0])]] in _TITLES else units
