"""The small words of other languages before clubs, as rules know them: a list's repeated preposition, the plural of a by-name.

"Del Milan e della Roma" reads as "del Milan e Roma", "ai rossoneri" as "al Milan", "de los culés" as "del Barcelona".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import AND, ARTICLES
from bot.transfers.writing.units import Unit

_AND = AND - {"and", "&"}
_PREPOSITIONS = word_set(
    """
    de del dell della dello dei degli di du d des da dal dall dalla dai dagli al all alla ai agli a au aux von vom bei beim con avec chez
    por para pour par
    """
)
"""What stands before the second of two clubs as before the first."""
_BINDING = ARTICLES - {"die"} | {"dem", "den"}
_SINGULAR = {
    "it": {
        "dei": "del", "degli": "del", "delle": "della", "dai": "dal", "dagli": "dal", "dalle": "dalla", "ai": "al", "agli": "al",
        "alle": "alla", "i": "il", "gli": "il", "le": "la",
    },
    "es": {"los": "el", "las": "la"},
    "fr": {"des": "du", "aux": "au", "les": "le"},
}  # fmt: skip
_JOINED = {("de", "el"): "del", ("a", "el"): "al"}


def as_rules_know(units: Sequence[Unit], language: str) -> Sequence[Unit]:
    """The units with the words before clubs as the rules have them."""
    if "C" not in [unit.key for unit in units]:
        return units
    return _listed(_in_the_singular(units, _SINGULAR.get(language, {})))


def _in_the_singular(units: Sequence[Unit], singular: dict[str, str]) -> Sequence[Unit]:
    """ "Ai rossoneri" as "al Milan"."""
    out: list[Unit] = []
    for at, unit in enumerate(units):
        if unit.key == "C" and at and units[at - 1].key in singular:
            out[-1] = replace(out[-1], key=singular[units[at - 1].key])
            joined = _JOINED.get((units[at - 2].key, out[-1].key)) if at > 1 else None
            if joined:
                out[-2:] = [replace(out[-2], key=joined)]
        out.append(unit)
    return out


def _listed(units: Sequence[Unit]) -> Sequence[Unit]:
    """ "Del Milan e della Roma", "de l'Inter et de Fulham": the second preposition only repeats the first, and is passed over."""
    spots = [at for at, unit in enumerate(units[:-2]) if unit.key in _AND and at and units[at - 1].key == "C"]
    dropped: set[int] = set()
    for at in spots:
        after = at + 1
        while after < len(units) and (units[after].key in _PREPOSITIONS or (after > at + 1 and units[after].key in _BINDING)):
            after += 1
        if after > at + 1 and after < len(units) and units[after].key == "C":
            dropped.update(range(at + 1, after))
    return [unit for at, unit in enumerate(units) if at not in dropped] if dropped else units
