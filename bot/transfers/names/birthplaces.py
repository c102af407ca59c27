"""Towns that are told only as where a player comes from: "born in Lyon", "natif de Lens", "der in Köln geborene Okafor".

A town bears its club's name, and would be taken for the club that the player leaves. Knows how five languages tell of a birth.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.text import fold
from bot.transfers.writing.units import Unit

_BIRTHS = {
    "in": word_set("born raised geboren aufgewachsen"),
    "of": word_set("native"),
    "en": word_set("nacido nacida nacio"),
    "de": word_set("natural oriundo oriunda natif native originaire"),
    "a": word_set("nato nata ne nee"),
    "di": word_set("originario originaria nativo"),
    "aus": word_set("geburtig stammt"),
}
"""What tells of a birth, by the word between that and the town."""
_BEHIND = word_set("born native")
_BEHIND_IN = word_set("geboren geborene geborener geborenen aufgewachsen aufgewachsene aufgewachsener")
_BY_BIRTH = word_set("geburtige geburtiger geburtigen")
_TOLD = frozenset().union(_BEHIND, _BEHIND_IN, _BY_BIRTH, *_BIRTHS.values())


def without_births(units: list[Unit], keys: Sequence[str]) -> list[Unit]:
    """The units of a sentence with each such town as a mere word; `keys` are the words of its tokens.

    What tells of the birth before it goes with it: "né" would deny what is said later.
    """
    if _TOLD.isdisjoint(keys):
        return units
    kept: list[Unit] = []
    for at, unit in enumerate(units):
        behind = units[at + 1].key if at + 1 < len(units) else ""
        if unit.key == "C" and _born_there(kept, behind):
            if _told_before(kept):
                del kept[-2:]
            kept.append(Unit("birthplace", unit.start, unit.end, name=unit.name))
        else:
            kept.append(unit)
    return kept


def _born_there(before: Sequence[Unit], behind: str) -> bool:
    """Whether a club's word between these is where somebody was born."""
    last = before[-1].key if before else ""
    return behind in _BEHIND or last in _BY_BIRTH or (last == "in" and behind in _BEHIND_IN) or _told_before(before)


def _told_before(before: Sequence[Unit]) -> bool:
    """Whether these end in what tells of a birth; with a capital ("Natif de") it is read as a name."""
    if len(before) < len(("born", "in")):
        return False
    born = before[-2]
    return (fold(born.name) if born.key == "X" else born.key) in _BIRTHS.get(before[-1].key, ())
