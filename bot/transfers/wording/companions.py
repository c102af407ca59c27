"""Players told by others: of "Haaland's strike partner Okafor" only Okafor is told of, of "after Stach, also Okafor" both are."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import DRESSED, Unit

_COMPANY = word_set("R countryman colleague rival partner understudy deputy heir teammate mate compatriot successor replacement backup")
_BESIDE = _COMPANY | word_set("former old ex strike full back up long term midfield international national team A R")
_FOLLOWING = word_set("nachfolger ersatz erbe erben ersatzmann konkurrent konkurrenten kollege kollegen kumpel partner bruder backup")
_BEFORE = frozenset(["after", "besides", "alongside", "like"])
_LIKEWISE = frozenset(["also", "even", "now"])
_LONGEST = 6
_NAMES = DRESSED - {"C"}


def without_companions(units: list[Unit]) -> list[Unit]:
    """The units without the name and the words that only tell whose companion a player is."""
    keys = [unit.key for unit in units]
    if "'s" not in keys or _COMPANY.isdisjoint(keys):
        return units
    out: list[Unit] = []
    at = 0
    while at < len(units):
        at = _end(keys, at) or at
        out.append(units[at])
        at += 1
    return out


def with_those_before(units: list[Unit]) -> list[Unit]:
    """English units that begin with whom the same was told of before, as one says it behind: "After Stach, also Okafor is for sale"."""
    if not units or units[0].key not in _BEFORE or [unit.key for unit in units[1:5:3]] != ["P", "P"] or units[3].key not in _LIKEWISE:
        return units
    before = units[1]
    told = units[4:-1] if units[-1].key == "." else units[4:]
    return [*told, *[Unit(key, before.start, before.end) for key in ("after", "same", "for")], before]


def without_forerunners(units: list[Unit]) -> list[Unit]:
    """German units without the name that only tells whom a player follows or plays beside: "Waldschmidt-Nachfolger Ache"."""
    keys = [unit.key for unit in units]
    told = {at for at, key in enumerate(keys[1:-1], 1) if key in _FOLLOWING and keys[at - 1] in _NAMES and keys[at + 1] in _NAMES}
    return [unit for at, unit in enumerate(units) if at not in told and at + 1 not in told] if told else units


def _end(keys: Sequence[str], at: int) -> int:
    """Where the name stands that "Haaland's strike partner" tells of, if such words begin here; else 0."""
    if keys[at] != "P" or keys[at + 1 : at + 2] != ["'s"]:
        return 0
    end = at + 2
    while end < len(keys) and keys[end] in _BESIDE:
        end += 1
    told = end < len(keys) and keys[end] in _NAMES and end - at <= _LONGEST and not _COMPANY.isdisjoint(keys[at + 2 : end])
    return end if told else 0
