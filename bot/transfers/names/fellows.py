"""One of a club's people, called by its by-name: "Okafor is a Hammer", "meet our newest Seagull".

He is put as a player of the club, so that whatever is known of "a West Ham player" is known of him.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.transfers.names.gazetteer import Found
from bot.transfers.writing.units import Unit

_FELLOW = "fellow"


def in_english_only(found: list[Found], language: str) -> list[Found]:
    """The names found in a sentence, without such words in other languages."""
    return found if language == "en" else [name for name in found if name.readings[0].how != _FELLOW]


def names_fellow(found: Iterable[Found]) -> bool:
    """Whether any of the names found is such a word."""
    return _FELLOW in [name.readings[0].how for name in found]


def with_fellows(units: list[Unit]) -> list[Unit]:
    """English units with every such word put as its club and a player's word."""
    return [part for unit in units for part in (_put(unit) if unit.word == _FELLOW else (unit,))]


def _put(unit: Unit) -> Iterator[Unit]:
    before, _, name = unit.name.partition(" ")
    at = unit.end - len(name)
    yield Unit(before.lower(), unit.start, unit.start + len(before), word=before.lower())
    yield Unit("C", at, unit.end, clubs=unit.clubs, word="nickname" if len(unit.clubs) == 1 else "shared", name=name)
    yield Unit("R", unit.end, unit.end, word="player")
