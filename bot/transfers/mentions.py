"""The names in a sentence, each as one masked unit: clubs, outlets, people, sums, roles, nations.

Says what stands where, not what it does there. A run of capitals that no list holds is a name too (`X`), unless it is
an ordinary word that merely begins a sentence or a headline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.transfers.entries import Club, ListedPlayer, Person, Source
from bot.transfers.fees import find_sums
from bot.transfers.gazetteer import Found, Gazetteer
from bot.transfers.text import Sentence, Token
from bot.transfers.units import Unit
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.roles import PARTICLES
from bot.transfers.vocabulary.words import Words

_TITLE_SHARE = 0.7
_LONGEST_NAME = 8
_AGE = re.compile(r"\d{2}(?:yo|yrs?)?")
_YEAR_OLD = {
    ("year", "old"): 2, ("y/o",): 1, ("yo",): 1, ("yr", "old"): 2, ("jahrige",): 1, ("jahriger",): 1, ("jahrigen",): 1,
    ("jahre", "alte"): 2, ("anni",): 1, ("enne",): 1, ("ans",): 1, ("anos",): 1,
}  # fmt: skip
_CLUB_SURNAMES = word_set(
    """
    valencia villa santos roma everton sevilla milan paris nancy brest derby lincoln burton reading como york hamilton cordoba leon vitoria
    granada almeria preston blackburn charlton palermo verona monza lens nice gent braga parma barnet bury cadiz sion carlisle chester
    crawley fulham
    """
)


def read_units(text: str, sentence: Sentence, gazetteer: Gazetteer, words: Words, *, caseless: bool = False) -> list[Unit]:
    """The units of a sentence, in order; addresses are left out."""
    return _Reader(text, sentence, gazetteer, words, caseless).units()


class _Reader:
    """One pass over the tokens of one sentence."""

    def __init__(self, text: str, sentence: Sentence, gazetteer: Gazetteer, words: Words, caseless: bool) -> None:
        self.text = text
        self.found = {f.first: f for f in gazetteer.find(sentence.tokens, caseless=caseless)}
        self.tokens: Sequence[Token] = [_as_word(t) if n not in self.found else t for n, t in enumerate(sentence.tokens)]
        self.keys = [token.key for token in self.tokens]
        self.words = words
        self.sums = {s.start: s for s in find_sums(text, sentence.start, sentence.end)}
        self.title_case = _is_title_case(sentence.tokens)
        self.capitals = any(t.text[:1].islower() for t in sentence.tokens)

    def units(self) -> list[Unit]:
        """Go through the tokens once."""
        units: list[Unit] = []
        index = 0
        while index < len(self.tokens):
            used, unit = self._unit_at(index)
            if unit is not None:
                units.append(unit)
            index += used
        return units

    def _unit_at(self, index: int) -> tuple[int, Unit | None]:
        token = self.tokens[index]
        if token.kind == "url":
            return 1, None
        if token.kind == "mark" and token.text not in "£€$":
            return 1, Unit(_MARKS.get(token.text, token.text), token.start, token.end)
        money = self._sum_at(index)
        if money is not None:
            return money
        name = self._name_at(index)
        if name is not None:
            return name
        if token.kind == "tag":
            return 1, Unit("#" if token.text[0] == "#" else "@", token.start, token.end, word=token.key, name=token.text)
        phrase = self._age(index) or self.words.phrase_at(self.keys, index)
        if phrase is not None and (phrase[1] != "E" or token.text[0].isupper()):
            last = self.tokens[index + phrase[0] - 1]
            return phrase[0], Unit(phrase[1], token.start, last.end, word=token.key)
        return 1, Unit(token.key, token.start, token.end, word=token.key)

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

    def _age(self, index: int) -> tuple[int, str] | None:
        if not _AGE.fullmatch(self.keys[index]) or not 14 <= int(self.keys[index][:2]) <= 49:
            return None
        if len(self.keys[index]) > 2:
            return 1, "A"
        for phrase, size in _YEAR_OLD.items():
            if tuple(self.keys[index + 1 : index + 1 + size]) == phrase:
                return 1 + size, "A"
        return None

    def _name_at(self, index: int) -> tuple[int, Unit] | None:
        found = self.found.get(index)
        run = self._run(index)
        if found is not None:
            listed = self._listed(found, run)
            if listed is not None:
                return listed
        if run:
            first, last = self.tokens[index], self.tokens[index + run - 1]
            return run, Unit("X", first.start, last.end, name=self.text[first.start : last.end].replace("#", ""))
        return None

    def _listed(self, found: Found, run: int) -> tuple[int, Unit] | None:
        """The unit of a listed name; None where a longer run of capitals shows that it is part of another name."""
        size = found.last - found.first
        first, last = self.tokens[found.first], self.tokens[found.last - 1]
        name = self.text[first.start : last.end]
        kinds = {type(reading.entry) for reading in found.readings}
        if Club in kinds:
            if size == 1 and run > 1 and self._surname_first(found):
                return None
            clubs = tuple(r for r in found.readings if isinstance(r.entry, Club))
            how = "common" if any(r.how == "common" for r in clubs) else clubs[0].how
            if how == "common" and self._common_word(found.first, size):
                return None
            unit = Unit("C", first.start, last.end, clubs=tuple(r.entry.name for r in clubs), word=how, name=name)
            return size, unit
        phrase = self.words.phrase_at(self.keys, found.first)
        if run > size or (phrase is not None and phrase[1] == "E" and size == 1):
            return None
        if Source in kinds and Person not in kinds and ListedPlayer not in kinds:
            if size == 1 and len(name) <= 3 and not name.isupper():
                return None
            return size, Unit("O", first.start, last.end, name=name, word="".join(self.keys[found.first : found.last]))
        if ListedPlayer in kinds or Person in kinds:
            if (
                size == 1
                and ListedPlayer in kinds
                and (self.title_case or self._opens(found.first))
                and self.keys[found.first] in self.words.ordinary
            ):
                return None
            return size, Unit("X", first.start, last.end, name=name, word="listed" if size > 1 else "")
        return None

    def _surname_first(self, found: Found) -> bool:
        """Whether a club's word opens a person's name ("Milan Skriniar", "Everton Soares")."""
        following = self.found.get(found.last)
        return self.keys[found.first] in ("milan", "everton", "roma", "paris", "lincoln", "preston", "santos") and following is None

    def _common_word(self, index: int, size: int) -> bool:
        """Whether a club that is also an ordinary word stands as that word: first in its sentence, or in a Headline Of Capitals."""
        if size > 1:
            return False
        return self.keys[index] in self.words.ordinary and (self.title_case or self._opens(index))

    def _run(self, index: int) -> int:
        """How many tokens from here on are one name by their capitals; 0 if none."""
        if not self._capital(index) or self._ordinary(index):
            return 0
        end = index + 1
        while end < len(self.tokens) and end - index < _LONGEST_NAME:
            if self._continues(end):
                end += 1
            elif self._bridge(end):
                end += self._bridge(end)
            else:
                break
        return end - index

    def _continues(self, index: int) -> bool:
        """Whether a token is a further part of the name before it: glued to it, or a capital that begins nothing else."""
        token = self.tokens[index]
        if token.glued and token.kind == "word" and not self._glued_role(index):
            return True
        return self._capital(index) and not self._breaks(index)

    def _bridge(self, index: int) -> int:
        """Particles ("van de", "St.") between two parts of a name; how many tokens they are."""
        size = 0
        while index + size < len(self.tokens) and size < 3 and self.keys[index + size] in PARTICLES and not self.tokens[index + size].glued:
            size += 1
        following = index + size
        if size and following < len(self.tokens) and self._capital(following) and not self._breaks(following):
            return size
        if self.keys[index] == "." and len(self.keys[index - 1]) <= 2 and following + 1 < len(self.tokens) and self._capital(following + 1):
            return 1
        return 0

    def _glued_role(self, index: int) -> bool:
        phrase = self.words.phrase_at(self.keys, index)
        return (phrase is not None and phrase[1] in "RS") or index in self.found or self.keys[index] in _TAILS

    def _capital(self, index: int) -> bool:
        token = self.tokens[index]
        if token.kind != "word" or not token.text[0].isupper():
            return token.kind == "word" and token.text[0].islower() and self._particle_name(index)
        if len(token.text) == 1:
            return index + 1 < len(self.tokens) and (
                self.keys[index + 1] == "." or (self.tokens[index + 1].glued and self.tokens[index + 1].text[0].isupper())
            )
        return not (token.text.isupper() and len(token.text) <= 4 and self.capitals and token.text.isascii())

    def _particle_name(self, index: int) -> bool:
        """A name that begins with a small particle: "de Ligt", "van de Ven"."""
        if self.keys[index] not in ("van", "ter", "von", "ten") or (index and self.tokens[index - 1].text[:1].isupper()):
            return False
        following = index + 1 + (index + 1 < len(self.tokens) and self.keys[index + 1] in PARTICLES)
        return following < len(self.tokens) and self.tokens[following].text[0].isupper()

    def _breaks(self, index: int) -> bool:
        """Whether the next capital begins something else: a listed club, a role, a nation, a headline's ordinary word."""
        found = self.found.get(index)
        if found is not None and any(isinstance(r.entry, Club | Source) for r in found.readings):
            single = found.last - found.first == 1
            return not (single and self.keys[index] in _CLUB_SURNAMES and not self.title_case)
        phrase = self.words.phrase_at(self.keys, index)
        if phrase is not None and phrase[1] in "RSE":
            return True
        return self.keys[index] in self.words.ordinary and (self.title_case or self.keys[index] in _NEVER_SURNAMES)

    def _ordinary(self, index: int) -> bool:
        phrase = self.words.phrase_at(self.keys, index)
        if phrase is not None:
            return True
        return self.keys[index] in self.words.ordinary

    def _opens(self, index: int) -> bool:
        return index == 0 or self.keys[index - 1] in ".:!?\"“‘'|" or all(t.kind != "word" for t in self.tokens[:index])


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
}
_TAILS = frozenset(
    ["bound", "linked", "based", "born", "owned", "led", "trained", "like", "era", "style", "profi", "wechsel", "transfer", "deal", "poker"]
)
_NEVER_SURNAMES = frozenset(
    [
        "to",
        "and",
        "in",
        "for",
        "on",
        "with",
        "as",
        "the",
        "has",
        "is",
        "signs",
        "joins",
        "will",
        "from",
        "at",
        "set",
        "deal",
        "transfer",
        "medical",
        "fc",
    ]
)


def _as_word(token: Token) -> Token:
    """A hashtag that no list knows as the word behind its sign: "#Insigne"."""
    if token.kind != "tag" or token.text[0] != "#" or not token.text[1:2].isupper() or token.text.isupper():
        return token
    return Token("word", token.text[1:], token.key[1:], token.start + 1, token.end)


def _is_title_case(tokens: Sequence[Token]) -> bool:
    """Whether nearly every longer word has a capital, as in headlines of some outlets."""
    longer = [t.text for t in tokens if t.kind == "word" and len(t.text) > 3 and not t.glued]
    return len(longer) >= 4 and sum(word[0].isupper() for word in longer) >= _TITLE_SHARE * len(longer)
