"""The names in a sentence, each as one masked unit: clubs, outlets, people, sums, roles, nations.

Says what stands where, not what it does there. A run of capitals that no list holds is a name too (`X`), unless it is
an ordinary word that merely begins a sentence or a headline.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from functools import cached_property

from bot.transfers.names.birthplaces import without_births
from bot.transfers.names.capitals import BEGINNINGS
from bot.transfers.names.entries import Club, ListedPlayer, Person, Source
from bot.transfers.names.fellows import names_fellow, with_fellows
from bot.transfers.names.gazetteer import Found, Gazetteer
from bot.transfers.names.likenesses import without_likenesses
from bot.transfers.names.runs import Runs
from bot.transfers.names.whereabouts import towns_as_places
from bot.transfers.vocabulary.grammar import QUOTES
from bot.transfers.vocabulary.words import Words
from bot.transfers.wording.plain_english import plain_english
from bot.transfers.writing.fees import Sum, find_sums
from bot.transfers.writing.text import Sentence, Token
from bot.transfers.writing.units import Unit

_AGE = re.compile(r"\d{2}(?:yo|yrs?)?")
_MORE_THAN_MARKS = QUOTES | {"✅"}
_NAMES = frozenset(["C", "X"])
"""What a slash lists: "Leeds/Milan", "Okafor/Stach"."""
_BORN = frozenset(["classe", "clase", "jahrgang"])
_BEHIND_SIGN = (0, 1, 2)
"""How many characters behind the beginning of a sum its first token may stand."""
_YEAR_OLD = {
    ("year", "old"): 2, ("y/o",): 1, ("yo",): 1, ("yr", "old"): 2, ("jahrige",): 1, ("jahriger",): 1, ("jahrigen",): 1,
    ("jahre", "alte"): 2, ("jahre", "alter"): 2, ("jahre", "alten"): 2,
    ("anni",): 1, ("enne",): 1, ("ans",): 1, ("anos",): 1,
}  # fmt: skip


def read_units(text: str, sentence: Sentence, gazetteer: Gazetteer, words: Words) -> list[Unit]:
    """The units of a sentence, in order; addresses and ticks are left out."""
    reader = _Reader(text, sentence, gazetteer, words)
    units = without_births(reader.units(), reader.keys)
    if not reader.english:
        return units
    units = without_likenesses(units, text, reader.letters, reader.keys)
    units = with_fellows(units) if names_fellow(reader.found.values()) else units
    units = plain_english(units, reader.keys)
    return towns_as_places(units) if "C" in reader.letters else units


class _Reader(Runs):
    """One pass over the tokens of one sentence."""

    def __init__(self, text: str, sentence: Sentence, gazetteer: Gazetteer, words: Words) -> None:
        super().__init__(sentence, gazetteer, words)
        self.text = text
        self.letters: set[str] = set()
        self.english = words.language == "en"
        self.adjectives = gazetteer.bynames(words.language).adjectives
        self.sums = {s.start: s for s in find_sums(text, sentence.start, sentence.end, abroad=not self.english)}

    def units(self) -> list[Unit]:
        """Go through the tokens once. Most are a word or a mark and nothing else: no name, sum, age or phrase can begin with them."""
        units: list[Unit] = []
        taken, phrases, adjectives = _taken(self.found, self.sums, self.tokens), self.words.phrases, self.adjectives
        goes_on = 0
        for index, token in enumerate(self.tokens):
            if index < goes_on:
                continue
            kind, key = token.kind, token.key
            if kind == "mark" and key not in _MORE_THAN_MARKS:
                units.append(Unit(_MARKS.get(key, key), token.start, token.end, (), (), (), key))
                continue
            initial = token.text[0]
            small = kind == "word" and index not in taken and not initial.isupper() and key not in adjectives and key not in BEGINNINGS
            if small and key not in phrases and initial.islower():
                units.append(Unit(key, token.start, token.end, (), (), (), key))
                continue
            used, unit = self._phrase_at(index) if small else self._unit_at(index, units)
            if unit is not None:
                if token.glued == "/" and unit.key in _NAMES and units and units[-1].key == unit.key and units[-1].end + 1 == token.start:
                    units.append(Unit("and", units[-1].end, token.start, word="/"))
                units.append(unit)
                self.letters.add(unit.key)
            goes_on = index + used
        return units

    def _quote_at(self, index: int, units: Sequence[Unit]) -> tuple[int, Unit | None]:
        """The possessive of "Wolves' Okafor"; any other single quote says nothing, as in "Okafor 'bid' prepared"."""
        token = self.tokens[index]
        owner = units[-1] if units and units[-1].key in ("C", "X") and units[-1].end == token.start else None
        owned = owner is not None and self.text[token.start - 1] == "s" and self.text[token.end : token.end + 1] == " "
        return 1, Unit("'s", token.start, token.end) if owned and index <= self._opened else None

    @cached_property
    def _opened(self) -> int:
        """Where the first single quote stands that opens a quotation; behind all tokens if none does."""
        opening = (n for n, t in enumerate(self.tokens) if t.text in QUOTES and (t.start == 0 or self.text[t.start - 1].isspace()))
        return next(opening, len(self.tokens))

    def _unit_at(self, index: int, units: Sequence[Unit]) -> tuple[int, Unit | None]:
        """How many tokens the next unit is made of, and that; `units` are those before it."""
        token = self.tokens[index]
        if token.kind == "url" or token.text == "✅":
            return 1, None
        if token.kind == "mark" and self.english:
            return self._quote_at(index, units)
        if token.kind == "mark":
            return 1, Unit(_MARKS.get(token.key, token.key), token.start, token.end, word=token.key)
        name = (self._sum_at(index) if self.sums else None) or (self._adjective(index) if self.adjectives else None) or self._name_at(index)
        if name is not None:
            return name
        if token.kind == "tag":
            return 1, Unit("#" if token.text[0] == "#" else "@", token.start, token.end, word=token.key, name=token.text)
        return self._phrase_at(index)

    def _phrase_at(self, index: int) -> tuple[int, Unit]:
        """The unit of an age, a role, a nation or a competition; else that of a mere word."""
        token = self.tokens[index]
        phrase = self.phrase(index) if token.key.isalpha() and token.key not in _BORN else _age(self.keys, index) or self.phrase(index)
        if phrase is not None and (phrase[1] != "E" or token.text[0].isupper()):
            last = self.tokens[index + phrase[0] - 1]
            return phrase[0], Unit(phrase[1], token.start, last.end, (), (), (), token.key)
        return 1, Unit(token.key, token.start, token.end, (), (), (), token.key)

    def _adjective(self, index: int) -> tuple[int, Unit] | None:
        """A club by an adjective of the item's language: "rossonera", "Leipziger"; not where it is part of a longer name."""
        token, found, clubs = self.tokens[index], self.found.get(index), self.adjectives.get(self.keys[index])
        if not clubs or (found is not None and found.last - found.first > 1) or (not self.german and self.run(index) > 1):
            return None
        return 1, Unit("C", token.start, token.end, clubs=clubs, word="adjective", name=token.text)

    def _sum_at(self, index: int) -> tuple[int, Unit] | None:
        start = self.tokens[index].start
        hit = (
            self.sums.get(start) or self.sums.get(start - 1) or (self.sums.get(start - 2) if self.text[start - 1 : start] == " " else None)
        )
        if hit is None or hit.end <= start:
            return None
        used = 1
        while index + used < len(self.tokens) and self.tokens[index + used].start < hit.end:
            used += 1
        return used, Unit("F", hit.start, hit.end, sum=hit)

    def _name_at(self, index: int) -> tuple[int, Unit] | None:
        found = self.found.get(index)
        if found is not None:
            listed = self._listed(found)
            if listed is not None:
                return listed
        run = self.run(index)
        owners = self.owners(index) if run > 1 and self.english else ()
        if owners:
            token = self.tokens[index]
            return 1, Unit("C", token.start, token.end, clubs=owners, word="genitive", name=token.text[:-1])
        if run:
            first, last = self.tokens[index], self.tokens[index + run - 1]
            return run, Unit("X", first.start, last.end, name=self.text[first.start : last.end].replace("#", ""))
        return None

    def _listed(self, found: Found) -> tuple[int, Unit] | None:
        """The unit of a listed name; None where a longer run of capitals shows that it is part of another name."""
        size = found.last - found.first
        first, last = self.tokens[found.first], self.tokens[found.last - 1]
        name = self.text[first.start : last.end]
        clubs = [reading for reading in found.readings if isinstance(reading.entry, Club)]
        if clubs:
            if self.part_of_a_name(found):
                return None
            how = "common" if "common" in [reading.how for reading in clubs] else clubs[0].how
            if how == "common" and self.common_word(found.first, size):
                return None
            return size, Unit("C", first.start, last.end, tuple([reading.entry.name for reading in clubs]), word=how, name=name)
        kinds = {type(reading.entry) for reading in found.readings}
        run = self.run(found.first)
        told = Source in kinds and size > 1 and run > size + 1
        phrase = self.words.phrase_at(self.keys, found.first) if size == 1 else None
        if (run > size and not told) or (phrase is not None and phrase[1] == "E"):
            return None
        if Source in kinds and Person not in kinds and ListedPlayer not in kinds:
            spelled = {spelling for r in found.readings if isinstance(r.entry, Source) for spelling in (r.entry.name, *r.entry.aliases)}
            compounded = first.glued != "" and name.islower()
            if size == 1 and name not in spelled and (compounded or (len(name) <= 3 and not name.isupper())):
                return None
            return size, Unit("O", first.start, last.end, name=name, word="".join(self.keys[found.first : found.last]))
        if ListedPlayer in kinds or Person in kinds:
            if (
                size == 1
                and ListedPlayer in kinds
                and self.keys[found.first] in self.words.ordinary
                and (self.title_case or self.opens(found.first) or self.keys[found.first - 1] == "the")
            ):
                return None
            return size, Unit("X", first.start, last.end, name=name, word="listed" if size > 1 else "")
        return None


_OLD = frozenset(phrase[0] for phrase in _YEAR_OLD)
_MARKS = {
    "–": "-",
    "—": "-",
    "…": ".",
    "!": ".",
    "?": ".",
    "[": "(",
    "]": ")",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "‘": "'",
    "’": "'",
    "➡": "→",
    "▶": "→",
    "➜": "→",
    "⟶": "→",
    "✈": "→",
    "⬅": "←",
    "🔜": "→",
}


def _taken(found: Mapping[int, Found], sums: Mapping[int, Sum], tokens: Sequence[Token]) -> Container[int]:
    """Which tokens begin a listed name or a sum."""
    if not sums:
        return found
    starts = {start + behind for start in sums for behind in _BEHIND_SIGN}
    return found.keys() | {index for index, token in enumerate(tokens) if token.start in starts}


def _age(keys: Sequence[str], index: int) -> tuple[int, str] | None:
    """How many tokens tell an age that begins at one: "25-year-old", "25 year old", "classe 2001"."""
    if keys[index] in _BORN and index + 1 < len(keys) and keys[index + 1].isdigit():
        return 2, "A"
    if not keys[index][:1].isdecimal() or not _AGE.fullmatch(keys[index]) or not 14 <= int(keys[index][:2]) <= 49:
        return None
    if len(keys[index]) > 2:
        return 1, "A"
    if _OLD.isdisjoint(keys[index + 1 : index + 2]):
        return None
    return next(((1 + size, "A") for phrase, size in _YEAR_OLD.items() if tuple(keys[index + 1 : index + 1 + size]) == phrase), None)
