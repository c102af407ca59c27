"""Clubs that no list holds, known by how their names are made or introduced: "Sholing FC", "Kirkholm City", "Norwegian side Lyn".

Such a club comes out by the name that the item gives it. English, but for the letters that stand for "football club" everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.club_names import LETTERS
from bot.transfers.vocabulary.dealings import ONE_CLUB
from bot.transfers.writing.text import words
from bot.transfers.writing.units import Unit

_SECOND = word_set("city united town rovers athletic wanderers albion county")
"""What follows a town's name in that of a club."""
_SIDES = ONE_CLUB - {"team"}
"""Behind a nation or a league a team may be of any sport."""
_CLUBLIKE = LETTERS | {"academy"}
"""What ends the names of clubs and of nobody else."""
_CALLING = _CLUBLIKE | _SIDES
_SURE = "unlisted"
_LONGEST = 40
"""Characters of a name of one; a longer one is none."""
_INTRODUCED = frozenset(["A", "E", "X", "tier", "flight", "division", "league"])
"""What says of which country or league a side is, before the word for it."""


def with_unlisted(units: list[Unit], gazetteer: Gazetteer) -> list[Unit]:
    """The units of a sentence with the names that only a club can bear as clubs."""
    if not _may_hold_one(units):
        return units
    out: list[Unit] = []
    for unit in units:
        if out and (_goes_on(out[-1], unit, gazetteer) or _leads(out[-1], unit)):
            out[-1] = _club(out[-1], unit)
        elif unit.key == "X" and (_introduced(out) or _is_whole(unit)) and not _plays(unit, gazetteer):
            out.append(_club(unit))
        else:
            out.append(unit)
    return out


def _may_hold_one(units: Sequence[Unit]) -> bool:
    """Whether anything in a sentence calls for a closer look: most name no such club."""
    keys = [unit.key for unit in units]
    if "X" not in keys:
        return False
    if not _CALLING.isdisjoint(keys):
        return True
    named = [unit for unit in units if unit.name]
    return any((unit.key == "C" and unit.name.lower() in _SECOND) or (unit.key == "X" and _is_whole(unit)) for unit in named)


def _goes_on(name: Unit, unit: Unit, gazetteer: Gazetteer) -> bool:
    """Whether what stands right behind a name makes it a club's."""
    if (name.key != "X" and name.word != _SURE) or name.end + 1 != unit.start or _plays(name, gazetteer):
        return False
    of_town = unit.key == "C" and unit.name.lower() in _SECOND and len(words(name.name)) == 1
    return of_town or unit.key in _CLUBLIKE


def _leads(before: Unit, name: Unit) -> bool:
    """Whether a name follows the letters that only clubs have before theirs: "FC Kirkholm"."""
    return name.key == "X" and len(name.name) <= _LONGEST and before.key in LETTERS and before.end + 1 == name.start


def _plays(name: Unit, gazetteer: Gazetteer) -> bool:
    """Whether a name is that of a listed player, or too long for a club's."""
    return len(name.name) > _LONGEST or bool(gazetteer.players_named(" ".join(words(name.name))))


def _is_whole(name: Unit) -> bool:
    """Whether a name ends as that of a club does: "Kirkholm Academy"."""
    _, apart, last = name.name.rpartition(" ")
    return apart != "" and last.lower() in _CLUBLIKE


def _introduced(before: Sequence[Unit]) -> bool:
    """Whether a side of some country or league is named next: "seventh-tier club Sholing"."""
    return len(before) > 1 and before[-1].key in _SIDES and before[-2].key in _INTRODUCED


def _club(*parts: Unit) -> Unit:
    """A club by the words of its name."""
    name = " ".join([part.name or (part.key.upper() if part.key in LETTERS else part.key.title()) for part in parts])
    return Unit("C", parts[0].start, parts[-1].end, clubs=(name,), word=_SURE, name=name)
