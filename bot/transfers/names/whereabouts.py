"""Towns that are told only as where a player is: "he has arrived in Brussels to sign for Anderlecht", "landed in Milan to join Inter".

A town stands there right before words that are said of players. No list need know its name; where a club bears it, the player
has come to it for another club.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_TWO = 2
_BEFORE_TOWNS = frozenset(["in", "at", "near", "into", "towards"])
_MEANT = word_set("interest interested believe believes believed faith confidence confident trust investment invest investing see saw")
"""With what "in" leads to a person: "interest in Okafor to join Leeds"."""
_ARRIVING = word_set(
    """
    land lands landed landing arrive arrives arrived arriving fly flies flying flew flown travel travels travelled travelling jet jets
    jetted head heads headed heading way plane flight trip
    """
)
_THERE = frozenset(["X", "P", "is", "are", "be", "now", "already", "currently", "he", "him", "today", "just", "back", ","])
"""What stands before "in" where somebody is said to be in a town."""
_INTO_TOWNS = frozenset(["in", "to", "into", "at"])
_AIMS = word_set(
    "sign signing join joining complete completing undergo undergoing finalise seal sealing medical transfer move tests deal ahead"
)
_NEAR = 3
_FAR = 9
"""How many units before a town tell that somebody comes to it, and how many behind lead to the club for which he does."""
_LEAVING = word_set("exit departure from after against")
_OF_ENDS = word_set("exit departure farewell")


def towns_as_places(units: list[Unit]) -> list[Unit]:
    """English units in which a town to which somebody came for another club is a place, not the club of that name."""
    clubs = [n for n, unit in enumerate(units) if unit.key == "C"]
    if len(clubs) < _TWO:
        return units
    keys = [unit.key for unit in units]
    for town, club in pairwise(clubs):
        if units[town].clubs != units[club].clubs and _comes_to(keys, town) and _for_club(keys, town, club):
            units = [*units[:town], units[town].as_key("E"), *units[town + 1 :]]
    return units


def _comes_to(keys: Sequence[str], town: int) -> bool:
    """Whether the words before a town tell of somebody who comes to it or is there."""
    before = keys[max(0, town - _NEAR - 1) : town]
    if len(before) < _TWO or before[-1] not in _INTO_TOWNS:
        return False
    return not _ARRIVING.isdisjoint(before) or (before[-1] == "in" and before[-2] in _THERE)


def _for_club(keys: Sequence[str], town: int, club: int) -> bool:
    """Whether the words behind a town tell that somebody came to it for the club that they lead to."""
    between = keys[town + 1 : club]
    aimed = not _AIMS.isdisjoint(between) or keys[club + 1 : club + 2] == ["medical"]
    return aimed and len(between) <= _FAR and _LEAVING.isdisjoint(between) and _OF_ENDS.isdisjoint(keys[club + 1 : club + 3])


def is_where(keys: Sequence[str], at: int) -> bool:
    """Whether a name right before words that are said of players is where somebody else is.

    >>> is_where("P has arrived in X to join C".split(), 4), is_where("interest in X to join C".split(), 2)
    (True, False)
    """
    if at > 1 and keys[at - 1] == "to" and keys[at - 2] in _ARRIVING:
        return True
    return at > 1 and keys[at - 1] in _BEFORE_TOWNS and _MEANT.isdisjoint(keys[max(0, at - 3) : at - 1])
