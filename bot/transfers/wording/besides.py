"""What lists two clubs by more than an "and", told as one list: "tanto al Betis como al Sevilla", "au Milan mais aussi à la Roma".

Knows the words that link them, in five languages, not what the clubs do.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

BOTH = {
    "sowohl": (frozenset(["als", "wie"]), "und"),
    "tanto": (frozenset(["como"]), "y"),
    "sia": (frozenset(["sia", "che"]), "e"),
    "tant": (frozenset(["que"]), "et"),
    "both": (frozenset(["and"]), "and"),
}
"""Words before two that are told of alike: what links the two, and the "and" that it means."""
_BESIDES = {
    "mais": {"aussi": "et", "egalement": "et"},
    "ainsi": {"que": "et"},
    "ma": {"anche": "e"},
    "oltre": {"al": "e", "all": "e", "alla": "e", "a": "e", "che": "e"},
    "cosi": {"come": "e"},
    "tout": {"comme": "et"},
    "ebenso": {"wie": "und"},
    "y": {"en": "y"},
    "pero": {"tambien": "y"},
    "asi": {"como": "y"},
    "aber": {"auch": "und"},
    "sowie": {"auch": "und"},
}
"""What names one more in other languages, by its two words, and the "and" that it means: "en el Betis y en el Sevilla"."""
_BINDING = word_set("de du d des l le la les del dell della dello il al all alla allo el los en von vom bei beim der dem a au")


def both(units: Sequence[Unit]) -> Sequence[Unit]:
    """ "Sowohl Mainz als auch Bremen", "tanto Betis como Sevilla": both are listed."""
    first = next((n for n, unit in enumerate(units) if unit.key in BOTH), None)
    if first is None:
        return units
    links, link = BOTH[units[first].key]
    at = next((n for n in range(first + 2, len(units)) if units[n].key in links), None)
    if at is None or "C" not in {unit.key for unit in units[first:at]}:
        return units
    after = _past_binding(units, at + 2 if units[at].key == "als" else at + 1)
    joined = Unit(link, units[at].start, units[at].end, word=link)
    return [*units[:first], *units[first + 1 : at], joined, *units[after:]]


def besides_abroad(units: Sequence[Unit]) -> Sequence[Unit]:
    """ "Leeds, Burnley mais aussi du Hertha": what is named besides is listed too."""
    at = next((n for n, unit in enumerate(units[:-2]) if unit.key in _BESIDES and units[n + 1].key in _BESIDES[unit.key]), None)
    if at is None or not at or units[at - 1].key not in ("C", ","):
        return units
    after = _past_binding(units, at + 2)
    if after >= len(units) or units[after].key != "C":
        return units
    link = Unit(_BESIDES[units[at].key][units[at + 1].key], units[at].start, units[at].end)
    return [*units[: at - (units[at - 1].key == ",")], link, *units[after:]]


def _past_binding(units: Sequence[Unit], at: int) -> int:
    """Where the club stands that small words from here on lead to ("al", "en el"); here, where they lead to none."""
    after = at
    while after < len(units) and units[after].key in _BINDING:
        after += 1
    return after if after < len(units) and units[after].key == "C" else at
