"""Clubs called by their country: "the Dutch side" is the one Dutch club that the item names.

Nothing is made of "a Dutch side", nor where two clubs of a country are named, or none.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.vocabulary.dealings import ONE_CLUB
from bot.transfers.writing.units import Unit

_COUNTRIES = {
    "dutch": "Netherlands", "german": "Germany", "french": "France", "italian": "Italy", "spanish": "Spain", "english": "England",
    "scottish": "Scotland", "portuguese": "Portugal", "belgian": "Belgium", "turkish": "Turkey", "saudi": "Saudi Arabia",
    "brazilian": "Brazil", "argentine": "Argentina", "argentinian": "Argentina", "mexican": "Mexico", "swiss": "Switzerland",
    "austrian": "Austria", "danish": "Denmark", "swedish": "Sweden", "norwegian": "Norway", "greek": "Greece", "croatian": "Croatia",
    "serbian": "Serbia", "polish": "Poland", "ukrainian": "Ukraine", "russian": "Russia", "american": "United States",
    "japanese": "Japan", "qatari": "Qatar", "uruguayan": "Uruguay", "colombian": "Colombia", "czech": "Czechia",
}  # fmt: skip
_SIDES = ONE_CLUB - {"team"} | {"giants"}
"""A country's team is that of its nation."""
_OPENING = frozenset([".", ",", ":", ";", "-", "(", "but", "and", "while", "as", "with", "that"])
"""What may stand before "Dutch side" where it lacks its article: a sentence or a clause opens."""


def by_country(lines: list[list[Unit]], gazetteer: Gazetteer) -> list[list[Unit]]:
    """The units with clubs called by their country as those clubs."""
    keys = [[unit.key for unit in line] for line in lines]
    calling = [number for number, line in enumerate(keys) if "A" in line and not _SIDES.isdisjoint(line)]
    if not calling:
        return lines
    named = {unit.clubs[0] for line in lines for unit in line if unit.key == "C" and len(unit.clubs) == 1}
    read = list(lines)
    for number in calling:
        read[number] = _read(lines[number], named, gazetteer)
    return read


def _read(line: Sequence[Unit], named: set[str], gazetteer: Gazetteer) -> list[Unit]:
    out: list[Unit] = []
    at = 0
    while at < len(line):
        club = _called(line, at, named, gazetteer)
        if club is None:
            out.append(line[at])
            at += 1
            continue
        first = out.pop() if out and out[-1].key == "the" else line[at]
        out.append(Unit("C", first.start, line[at + 1].end, clubs=(club,), word="country", name=f"{line[at].word} {line[at + 1].key}"))
        at += 2
    return out


def _called(line: Sequence[Unit], at: int, named: set[str], gazetteer: Gazetteer) -> str | None:
    """The club that "Dutch side" means where it begins here; "Dutch side Ajax" and "Ajax, the Dutch side" name it beside."""
    country = _COUNTRIES.get(line[at].word) if line[at].key == "A" else None
    if country is None or at + 1 >= len(line) or line[at + 1].key not in _SIDES:
        return None
    following = line[at + 2].key if at + 2 < len(line) else ""
    behind = [unit.key for unit in line[max(0, at - 3) : at]]
    if following in ("C", "X", "and") or (behind and behind[-1] != "the" and behind[-1] not in _OPENING) or behind[-3:-1] == ["C", ","]:
        return None
    clubs = [name for name in sorted(named) if (club := gazetteer.club(name)) is not None and club.country == country]
    return clubs[0] if len(clubs) == 1 else None
