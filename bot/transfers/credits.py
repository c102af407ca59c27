"""Whom an item names as the one who reported it: "according to Marca", "(Sky Sports)" behind a gossip line, "per @name".

Names need not be in a list. Whoever publishes the item is not credited by that alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.transfers.rules.table import PatternIndex, slots_of
from bot.transfers.rules.tables import read_patterns
from bot.transfers.text import Sentence
from bot.transfers.units import Mask, Masks, Unit

_TRAILING = re.compile(r"(?:(?<=[.!?\"”'’…])\s*)[(\[](?P<name>[^()\[\]]{2,80})[)\]]\.?(?:\s*[-,]\s*external)?\s*$")
_LEAD = re.compile(r"^(?:source|fuente|fonte|quelle|via|per|h/t|credit)s?\s*:?\s+", re.IGNORECASE)
_BARE_TRAILING = re.compile(r"[(\[](?P<name>[^()\[\]]{2,80})[)\]](?:\s*[-,]\s*external)?\s*\.?$")
_CUT = re.compile(r"\s*(?:,|\s[-–—]\s|\bvia\b|\bexternal\b|;|\bin (?:Spanish|Italian|German|French|Portuguese)\b|/).*$", re.IGNORECASE)
PATTERNS = read_patterns(
    """
^ ?the o=O : C|P|R|A
O '|'s ... S ?, o=N|o=O|o=P
O 's ?A o=N|o=O
according to O ' o=N|o=O
according to ?both ?the o=O and ?the O
according to O ... S o=N|o=O|o=P
according|as_per ?to ?reports_in|reports_from ?the ?respected ?A ?journalist|reporter|outlet|newspaper|S o=O|o=@|o=N|o=P
per|via|h_t|citing|credit_to|follows ?S o=O|o=@
^ ( o=O|o=@|o=N )
as o=@ , told|says|said|reports|reported|revealed
@|O after o=@|o=O
( o=O|o=@ ) $
as ?first ?exclusively ?previously ?already reported|revealed|called|told|said|relayed|reported_first|broken|confirmed|claimed|
  explained ?exclusively ?first ?yesterday ?today ?earlier by|on|in|via o=O|o=@|o=N|o=P
as|, o=O|o=@ ?O ?@ ?and ?O ?@ ?has|have|had ?first ?exclusively ?already reported|revealed|called|report|reports|reveals|
  claims|says|wrote|first_reported|confirms|confirmed|claimed|told|understands|said
as o=N|o=P ?has|have|had ?first ?exclusively ?already reported|revealed|called|reports|claims|first_reported
revealed|reported|claimed|broken|called|told|confirmed|exclusively_revealed ?first ?exclusively by ?both ?the o=O|o=@|o=N|o=P
o=O|o=@ ?S ?N ?news ?agency ?has|have ?also ?exclusively understands|understand|reports|report|reported|claims|claim|claimed|says|say|
  revealed|reveals|has_learned|learned|has_been_told|writes|believes|states|suggests|has_revealed|can_reveal|confirmed|adds|insists
o=O ?has|have told|tells O
told|tells|telling|informed ?the o=O
reports|report|update|news|claims|information|info|exclusive|scoop ?today ?first from|by|in o=O|o=@|o=N|o=P
story ?today ?first from|by|in o=O|o=@|o=N
info|infos ?: o=O|o=@
, so o=O|o=@
esclusiva|exclusiva|exclusivite|exklusiv|info|primicia di|de|von|d o=O|o=@
with o=O claiming|reporting|suggesting|adding|stating|saying|believing|naming
linked ... by o=O
news coming out_of|from o=O
o=N|o=P|o=O writes|muse|muses|write
sources|source .. told|tell|telling|confirmed_to|to ?the o=O
post|after o=@|o=O
journalist|reporter|insider|expert|transfer_expert o=O|o=@|o=N|o=P ?has reports|claims|says|revealed|reported|reveals|understands|stated|
  believes
reports|claims|says|say ?the o=O
secondo|stando|segun|laut|selon|d ?quanto ?a ?al ?alla ?apres ?informa ?riporta ?riferisce
  ?les ?des ?informationen ?informations ?exclusives ?von ?de ?du ?le ?la ?los ?l ?" o=O|o=@
nach o=O informationen
informationen|bericht|recherchen|angaben von|der|des|vom ?A o=O|o=@
come|tal_y_como|como|wie|comme ?ha ?hat ?l ?a riportato|riferito|anticipato|riporta|riportava|anticipa|raccontato|scrive|
  adelanto|adelantaba|avanzo|informa|informo|conto|desvelo|revele|annonce|l ?da|dal|a ?die ?der ?das ?" o=O|o=@
o=O|o=@|o=N ?" ?' ?: ?@ ?am ?E ?heute ?in ?A ?ubereinstimmend ?hat informa|adelanta|asegura|riporta|rivela|berichtet|berichten|meldet|
  melden|schreibt|
  rapporte|croit_savoir|annonce|revele|affirme|indique|publica|cuenta|vermeldet|assure|avance|evoque|afferma|sostiene|anticipa
wie ?die|der|das ?" ?E ?S ?A o=O|o=@|o=N ... berichtet|berichten|meldet|schreibt|erfuhr|erfahren_hat|vermeldet
a_en_croire|d_apres|selon|segun|secondo|laut|nach_informationen_von ?le|la|el|il|l|der|die|das ?transfer ?S ?A ?, ?" o=O|o=@|o=N
segun|secondo|selon|laut ... saber|informato|appreso o=O|o=@
informa|informo|adelanta|adelanto|avanza|avanzo|conto|desvelo|croit_savoir|segun_informa|riporta|scrive|berichtet|meldet|
  rapporte|revele ?la ?el ?die o=O|o=@
"""
)
"""Where the one who reported it is named; of several that fit the first counts."""


def bracketed(text: str) -> str | None:
    """The outlet in brackets behind a sentence.

    >>> bracketed("Inter want Kone. (Marca - in Spanish)"), bracketed("Inter want Kone.")
    ('Marca', None)
    """
    trailing = _TRAILING.search(text) if ")" in text or "]" in text else None
    return _CUT.sub("", _LEAD.sub("", trailing["name"])).strip() if trailing and _is_name(trailing["name"]) else None


_MANY = frozenset(["papers", "papertalk"])
"""Words for outlets that name none."""


class CreditReader:
    """The patterns of crediting, of all languages: outlets' names make them safe to try on any."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = PatternIndex(patterns)

    def credit(self, text: str, mask: Mask) -> str | None:
        """Whom a sentence (its raw text and its mask) credits; the first of several.

        >>> CreditReader(PATTERNS).credit("Inter want Kone. (Marca)", Mask(()))
        'Marca'
        """
        if not any(key[0].islower() for key in mask.keys) and mask.keys[:1] not in ((), ("(",)):
            return None
        trailing = bracketed(text)
        if trailing:
            return trailing
        spots = [
            (number, unit)
            for number, match in self._patterns.search(mask)
            for _, unit in slots_of(match, mask)
            if mask.units[unit].word not in _MANY
        ]
        return _written(mask.units, min(spots)[1]) if spots else self._closing(text, mask)

    @staticmethod
    def _closing(text: str, mask: Mask) -> str | None:
        """An outlet alone in brackets at the end."""
        keys = mask.keys[:-1] if mask.keys[-1:] == (".",) else mask.keys
        found = _BARE_TRAILING.search(text) if keys[-1:] == (")",) else None
        if found is None:
            return None
        inside = keys[len(keys) - 1 - keys[::-1].index("(") : -1] if "(" in keys else ()
        name = _CUT.sub("", found["name"]).strip()
        plausible = _is_name(name) and len(name) > 3 and not name.isupper() and not {"C", "A", "R", "P", "F"}.intersection(inside)
        return name if "O" in inside or plausible else None


class Credits:
    """Whom each sentence of an item credits, read when it is first asked for: rumours of one item ask for the same sentences."""

    def __init__(self, reader: CreditReader, text: str, lines: Sequence[Sentence], masks: Masks) -> None:
        self._reader = reader
        self._text = text
        self._lines = lines
        self._masks = masks
        self._read: dict[int, str | None] = {}

    def of(self, number: int) -> str | None:
        """Whom a sentence credits."""
        if number not in self._read:
            line = self._lines[number]
            self._read[number] = self._reader.credit(self._text[line.start : line.end], self._masks[number])
        return self._read[number]


def _written(units: Sequence[Unit], index: int) -> str:
    """The name as the item writes it; "Sky in Germany" keeps its country."""
    unit = units[index]
    following = units[index + 1 : index + 3]
    if len(following) == 2 and following[0].key == "in" and following[1].key == "A" and unit.key == "O":
        return f"{unit.name} in {following[1].name or following[1].word.title()}"
    return unit.name


def _is_name(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 2 and not text.islower() and len(text.split()) <= 9 and not re.fullmatch(r"[\d\s,/-]+", text)
