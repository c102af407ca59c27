"""Whom an item names as the one who reported it: "according to Marca", "(Sky Sports)" behind a gossip line, "per @name".

Names need not be in a list. Whoever publishes the item is not credited by that alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.transfers.rules.table import PatternIndex
from bot.transfers.units import Mask, Unit

_TRAILING = re.compile(r"(?:(?<=[.!?\"”'’…])\s*)[(\[](?P<name>[^()\[\]]{2,80})[)\]]\.?(?:\s*-\s*external)?\s*$")
_BARE_TRAILING = re.compile(r"[(\[](?P<name>[^()\[\]]{2,80})[)\]]\s*\.?$")
_CUT = re.compile(r"\s*(?:,|\s[-–—]\s|\bvia\b|\bexternal\b|;|\bin (?:Spanish|Italian|German|French|Portuguese)\b|/).*$", re.IGNORECASE)
_WHO = "o=O|o=@|o=N|o=P"
PATTERNS = (
    f"according|as_per|per ?to ?reports_in|reports_from ?the ?respected ?A ?journalist|reporter|outlet|newspaper|S {_WHO}",
    "according to O ... S o=N",
    f"per|via|h/t|citing ?S {_WHO}",
    f"as ?first ?exclusively ?previously ?already reported|revealed|called|told|said|relayed|reported_first|broken|confirmed|claimed|explained ?exclusively ?first ?yesterday ?today ?earlier by|on|in|via {_WHO}",
    f"as|, {_WHO} ?has|have|had ?first ?exclusively ?already reported|revealed|called|reports|claims|says|wrote|first_reported|confirmed|claimed|told|understands|said",
    f"first reported|revealed by {_WHO}",
    f"revealed|reported|claimed|broken|confirmed|exclusively_revealed by ?both ?the {_WHO}",
    "o=O|o=@ ?S ?N ?has|have ?also ?exclusively understands|understand|reports|report|reported|claims|claim|claimed|says|say|revealed|reveals|has_learned|learned|has_been_told|writes|believes|states|suggests|has_revealed|can_reveal|confirmed|adds|insists",
    "told|tells|telling|informed ?the o=O",
    f"reports|report|update|story|news|claims|information|info ?today from|by|in {_WHO}",
    "sources|source .. told|tell|telling|confirmed_to|to ?the o=O",
    "post|after o=@",
    f"journalist|reporter|insider|expert|transfer_expert {_WHO} ?has reports|claims|says|revealed|reported|reveals|understands|stated|believes",
)


class CreditReader:
    """The patterns of crediting, of all languages: outlets' names make them safe to try on any."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = PatternIndex(patterns)

    def credit(self, text: str, mask: Mask) -> str | None:
        """Whom a sentence (its raw text and its mask) credits; the first of several.

        >>> CreditReader(PATTERNS).credit("Inter want Kone. (Marca)", Mask(()))
        'Marca'
        """
        trailing = _TRAILING.search(text)
        if trailing and _is_name(trailing["name"]):
            return _CUT.sub("", trailing["name"]).strip()
        best: tuple[int, int] | None = None
        for _, match in self._patterns.search(mask.keys, mask.text):
            for name, found in match.groupdict().items():
                if found is not None:
                    spot = (mask.unit_at(match.start(name)), match.end())
                    best = spot if best is None or spot[0] < best[0] or (spot[0] == best[0] and spot[1] > best[1]) else best
        if best is None:
            return self._closing(text, mask)
        return _written(text, mask.units, best[0])

    @staticmethod
    def _closing(text: str, mask: Mask) -> str | None:
        """An outlet alone in brackets at the end."""
        if len(mask.units) >= 3 and mask.keys[-1] == ")" and "O" in mask.keys[-4:-1]:
            found = _BARE_TRAILING.search(text)
            return _CUT.sub("", found["name"]).strip() if found else None
        return None


def _written(text: str, units: Sequence[Unit], index: int) -> str:
    """The name as the item writes it; "Sky in Germany" keeps its country."""
    unit = units[index]
    following = units[index + 1 : index + 3]
    if len(following) == 2 and following[0].key == "in" and following[1].key == "A" and unit.key == "O":
        return f"{unit.name} in {following[1].name or following[1].word.title()}"
    return unit.name


def _is_name(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 2 and text.strip()[0].isupper() and len(text.split()) <= 9 and not re.fullmatch(r"[\d\s,/-]+", text)
