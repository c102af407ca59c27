"""Matches, whose clubs buy and sell nobody: "recalled for the Leeds game", "joins before the trip to Leeds". English only.

Each is made one word, "match", that rules of moves know as what it is. Who travels to a club to sign for it makes a trip, too.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_MATCH = "match"
_KINDS = word_set("game match clash trip tie test visit derby showdown fixture friendly replay opener encounter")
"""What follows the club: "the Leeds game"."""
_BEFORE = word_set("for before after of in against from at the v vs until during")
"""What stands before such a match, and not before a club that ties, tests or visits another."""
_AGAINST = {
    **dict.fromkeys(
        word_set("game match clash tie derby showdown fixture friendly replay opener encounter"),
        word_set("against with at v vs versus to"),
    ),
    **dict.fromkeys(word_set("win victory triumph"), word_set("over against at")),
    **dict.fromkeys(word_set("defeat loss"), word_set("to by against at")),
    "draw": word_set("with against at"),
    "trip": word_set("to"),
    "visit": word_set("to of from"),
}
"""What precedes the club, and by what words: "the trip to Leeds"."""
_TRIPS = frozenset(["trip", "visit"])
_LEADING = word_set("of before after for in until during following since from 's their its our opening season weekend midweek league cup")
"""What stands before a match, at most so many units before: "ahead of the opening weekend trip to Leeds"."""
_FAR = 4
_NEGOTIATED = frozenset(["over", "about", "for"])
"""Behind a club with which another is at odds: "a clash with Leeds over Okafor"."""
_JOURNEYS = word_set("medical medicals talks sign signs complete completes finalise finalises discuss")
"""Without any of these a trip is one of a team."""
_OPENING = _KINDS.union(_AGAINST)


def as_matches(units: list[Unit], present: frozenset[str]) -> list[Unit]:
    """The units, with each match as one word. `present`: all keys that they may have."""
    if "C" not in present or _OPENING.isdisjoint(present):
        return units
    keys = [unit.key for unit in units]
    team = _JOURNEYS.isdisjoint(present)
    out: list[Unit] = []
    at = 0
    while at < len(units):
        end = _end(keys, at, team=team)
        out.append(Unit(_MATCH, units[at].start, units[end - 1].end) if end else units[at])
        at = end or at + 1
    return out


def _end(keys: Sequence[str], at: int, *, team: bool) -> int:
    """Where the match ends that begins at a place; 0 if none does. `team`: a trip is one of a team.

    >>> _end(["for", "C", "'s", "game"], 1, team=True), _end(["ahead", "of", "the", "trip", "to", "C"], 3, team=True)
    (4, 6)
    >>> _end(["a", "trip", "to", "C"], 1, team=True), _end(["after", "a", "clash", "with", "C", "over", "P"], 2, team=True)
    (0, 0)
    """
    if keys[at] == "C":
        kind = at + 1 + (keys[at + 1 : at + 2] == ["'s"])
        return kind + 1 if at and keys[at - 1] in _BEFORE and kind < len(keys) and keys[kind] in _KINDS else 0
    if keys[at] not in _AGAINST or keys[at + 2 : at + 3] != ["C"] or keys[at + 1] not in _AGAINST[keys[at]]:
        return 0
    told = not _LEADING.isdisjoint(keys[max(0, at - _FAR) : at]) and _NEGOTIATED.isdisjoint(keys[at + 3 : at + 4])
    return at + 3 if told and (team or keys[at] not in _TRIPS) else 0
