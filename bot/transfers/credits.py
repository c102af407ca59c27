"""Whom an item names as the one who reported it: "according to Marca", "(Sky Sports)" behind a gossip line, "per @name".

Names need not be in a list. Whoever publishes the item is not credited by that alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.transfers.parted_credits import spoken_for
from bot.transfers.rules.masks import Mask, Masks
from bot.transfers.rules.table import PatternIndex, slots_of
from bot.transfers.tellers import CAMERAS, signature, unlisted_outlet
from bot.transfers.vocabulary import word_set
from bot.transfers.writing.text import Sentence
from bot.transfers.writing.units import Unit

_TRAILING = re.compile(r"(?:(?<=[.!?\"”'’…])\s*)[(\[](?P<name>[^()\[\]]{2,80})[)\]]\.?(?:\s*[-,]\s*external)?\s*$")
_LEAD = re.compile(r"^(?:(?:source|fuente|fonte|quelle|via|per|h/t|credit)s?\s*[:–—-]?|all|both)\s+[–—-]?\s*", re.IGNORECASE)
_BARE_TRAILING = re.compile(r"[(\[](?P<name>[^()\[\]]{2,80})[)\]](?:\s*[-,]\s*external)?\s*\.?$")
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_WORDS = re.compile(r"[^\W_]+")
_CUT = re.compile(r"\s*(?:,|\s[-–—]\s|\bvia\b|\bexternal\b|;|\bin (?:Spanish|Italian|German|French|Portuguese)\b|/).*$", re.IGNORECASE)


_LONGEST_IN_SMALL = 3
"""Words of an outlet that begins with a small letter; what has more is a remark: "(talkSPORT)", but "(high threshold of PL starts)"."""
_PICTURE = re.compile(r"\b(?:photos?|pictures?|pics?|images?|foto|getty|imago|video)\b", re.IGNORECASE)
"""What is in brackets behind a picture: who took it."""


def bracketed(text: str) -> str | None:
    """The outlet in brackets behind a sentence.

    >>> bracketed("Inter want Kone. (Marca - in Spanish)"), bracketed("Inter want Kone.")
    ('Marca', None)
    """
    trailing = _TRAILING.search(text) if ")" in text or "]" in text else None
    return _CUT.sub("", _LEAD.sub("", trailing["name"])).strip() if trailing and _is_name(trailing["name"]) else None


_MANY = frozenset(["papers", "papertalk"])
"""Words for outlets that name none."""
_NO_OUTLET = word_set(
    """
    club clubs official officially website site statement announcement tier reliable unreliable reliability confirmed unconfirmed multiple
    several various sources source medical loan permanent exclusive excl breaking update done deal here we go rumour rumours gossip
    january february march april may june july august september october november december
    """
)
"""Words of remarks about a piece of news, alone or with a number: "(Tier 1)", "Source: club statement"."""
_REPORTERS = word_set(
    """
    journalist reporter correspondent insider expert transfer writer columnist editor commentator broadcaster analyst
    periodista giornalista collega esperto journaliste experte transferexperte tv_experte consultant
    """
)
"""The first words of callings whose people report."""
_NEAR = 8
_CREDITED = ("O", "@", "N", "(")
_SEVERAL = 2
_SHORTEST = 3
_SHORT = frozenset(["Sun"])
_NO_NAMES = frozenset(["C", "A", "R", "P", "F"])


class CreditReader:
    """The patterns of crediting, of all languages: outlets' names make them safe to try on any."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = PatternIndex(patterns)

    def credit(self, text: str, mask: Mask) -> str | None:
        """Whom a sentence (its raw text and its mask) credits; the first of several.

        >>> CreditReader(["per o=O"]).credit("Inter want Kone. (Marca)", Mask(()))
        'Marca'
        """
        if not any(key[0].islower() for key in mask.keys) and mask.keys[:1] not in ((), ("(",)):
            return None
        trailing = bracketed(text)
        if trailing and not _is_filmed(text, trailing):
            return trailing
        spots = self._spots(text, mask)
        return _written(mask.units, min(spots)[1]) if spots else self._closing(text, mask)

    def several(self, text: str, mask: Mask) -> dict[int, str]:
        """Every outlet that a sentence credits, by the unit that names it, the surest first; none where it can credit no more than one."""
        if sum(map(mask.keys.count, _CREDITED)) < _SEVERAL:
            return {}
        spots = [(-1, unit, name) for unit, name in self._in_brackets(text, mask)]
        spots += [(number, unit, _written(mask.units, unit)) for number, unit in self._spots(text, mask)]
        found: dict[int, str] = {}
        for _, unit, name in sorted(spots):
            found.setdefault(unit, name)
        return found if len(found) >= _SEVERAL else {}

    def _in_brackets(self, text: str, mask: Mask) -> list[tuple[int, str]]:
        """The outlets in brackets within a sentence: where one closes it, they are several."""
        opened = [at for at, key in enumerate(mask.keys) if key == "("]
        closed = [at for at, key in enumerate(mask.keys) if key == ")"]
        written = _IN_BRACKETS.findall(text)
        if not len(written) == len(opened) == len(closed) >= _SEVERAL or not (bracketed(text) or self._closing(text, mask)):
            return []
        names = [
            (start + 1, _plausible(told, mask.keys[start + 1 : end])) for start, end, told in zip(opened, closed, written, strict=True)
        ]
        return [(unit, name) for unit, name in names if name]

    def _spots(self, text: str, mask: Mask) -> list[tuple[int, int]]:
        """The units that are credited, each with the number of the pattern that says so."""
        spots = [(number, unit) for number, match in self._patterns.search(mask) for _, unit in slots_of(match, mask)]
        spots = [spot for spot in spots if mask.units[spot[1]].word not in _MANY and not _speaks_for_himself(mask.units, spot[1])]
        spots = [spot for spot in spots if not _is_filmed(text, mask.units[spot[1]].name or mask.units[spot[1]].word)]
        return [spot for spot in spots if not is_remark(mask.units[spot[1]].name or mask.units[spot[1]].word)]

    @staticmethod
    def _closing(text: str, mask: Mask) -> str | None:
        """An outlet alone in brackets at the end."""
        keys = mask.keys[:-1] if mask.keys[-1:] == (".",) else mask.keys
        found = _BARE_TRAILING.search(text) if keys[-1:] == (")",) else None
        if found is None or found["name"][:1] in CAMERAS:
            return None
        inside = keys[len(keys) - 1 - keys[::-1].index("(") : -1] if "(" in keys else ()
        of_somebody = keys[len(keys) - len(inside) - 2 :][:1] == ("N",)
        return None if of_somebody and "O" not in inside else _plausible(found["name"], inside)


class Credits:
    """Whom each sentence of an item credits, read when it is first asked for: rumours of one item ask for the same sentences."""

    def __init__(
        self, reader: CreditReader, is_reporter: Callable[[str], bool], text: str, lines: Sequence[Sentence], masks: Masks
    ) -> None:
        self._reader = reader
        self._is_reporter = is_reporter
        self._text = text
        self._lines = lines
        self._masks = masks
        self._read: dict[int, str | None] = {}
        self._several: dict[int, dict[int, str]] = {}

    def told_of(self, number: int, person: int) -> str | None:
        """Whom a sentence credits for what it says of one player, where it credits others for others."""
        if number not in self._several:
            line = self._lines[number]
            self._several[number] = self._reader.several(self._text[line.start : line.end], self._masks[number])
        several = self._several[number]
        own = spoken_for(self._masks[number].units, several, person) if several else ()
        return next((name for unit, name in several.items() if unit in own), None) or self.of(number)

    def of(self, number: int) -> str | None:
        """Whom a sentence credits."""
        if number not in self._read:
            line = self._lines[number]
            self._read[number] = self._reader.credit(self._text[line.start : line.end], self._masks[number])
        return self._read[number]

    def at_last(self, number: int) -> str | None:
        """Whom a sentence credits without the usual words or names: asked where no sentence credits anybody with them."""
        line, units = self._lines[number], self._masks[number].units
        told = self._text[line.start : line.end]
        return unlisted_outlet(told, units, line.start) or signature(told, units, self._is_reporter)


def _plausible(told: str, inside: Sequence[str]) -> str | None:
    """The name that stands between brackets, if it may be an outlet's by the units inside: of the lists, or nothing else."""
    name = _CUT.sub("", _LEAD.sub("", told)).strip()
    plausible = _is_name(name) and (len(name) > _SHORTEST or name in _SHORT) and not name.isupper() and _NO_NAMES.isdisjoint(inside)
    return name if "O" in inside or plausible else None


def _written(units: Sequence[Unit], index: int) -> str:
    """The name as the item writes it; "Sky in Germany" keeps its country."""
    unit = units[index]
    following = units[index + 1 : index + 3]
    if len(following) == 2 and following[0].key == "in" and following[1].key == "A" and unit.key == "O":
        return f"{unit.name} in {following[1].name or following[1].word.title()}"
    return unit.name or unit.word


def _speaks_for_himself(units: Sequence[Unit], index: int) -> bool:
    """Whether one whom no list holds is told to be somebody of a club, or near it, and no reporter: "according to boss Marco Rossi"."""
    before = index - 1 - (index > 1 and units[index - 1].key == ",")
    if units[index].key not in ("N", "P") or before < 0 or units[before].key != "S" or units[before].word in _REPORTERS:
        return False
    return all(unit.key != "O" for unit in units[max(0, before - _NEAR) : before])


def _is_filmed(text: str, name: str) -> bool:
    """Whether a sign of a camera stands right before a name: "(🎥 @TribunaVCF)".

    >>> _is_filmed("He lands in Paris. (🎥 @Tribuna)", "@Tribuna"), _is_filmed("He lands in Paris. (@Tribuna)", "@Tribuna")
    (True, False)
    """
    return any(text[: text.find(name)].rstrip(" :")[-1:] == sign for sign in CAMERAS if sign in text)


def is_remark(text: str) -> bool:
    """Whether this only says how sure a piece of news is, or what it is.

    >>> is_remark("Tier 1"), is_remark("Official website"), is_remark("Club Tribuna")
    (True, True, False)
    """
    return all(word in _NO_OUTLET or word.isdigit() for word in _WORDS.findall(text.casefold()))


def _is_name(text: str) -> bool:
    if is_remark(text) or _PICTURE.search(text) or text.strip()[:1] in CAMERAS:
        return False
    letters = [c for c in text if c.isalpha()]
    words = text.split()
    told = len(words) > _LONGEST_IN_SMALL and words[0].isalpha() and words[0].islower()
    return len(letters) >= 2 and not text.islower() and not told and len(words) <= 9 and not re.fullmatch(r"[\d\s,/-]+", text)
