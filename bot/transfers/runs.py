"""Runs of capitals in a sentence: where a name that no list holds begins and ends.

Knows how names are written (particles, initials, hyphens, headlines in capitals), not whose they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from bot.transfers.entries import Club, Source
from bot.transfers.gazetteer import Found, Gazetteer
from bot.transfers.text import Sentence, Token
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.compounds import compound
from bot.transfers.vocabulary.roles import PARTICLES
from bot.transfers.vocabulary.words import Words
from bot.transfers.vocabulary.world import CALENDAR

_TITLE_SHARE = 0.7
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
_CLUB_SURNAMES = word_set(
    """
    valencia villa santos roma everton sevilla milan paris nancy brest derby lincoln burton reading como york hamilton cordoba leon vitoria
    granada almeria preston blackburn charlton palermo verona monza lens nice gent braga parma barnet bury cadiz sion carlisle chester
    crawley fulham dallas
    """
)
_TO_A_CLUB = frozenset(["al", "del", "dal", "della", "di", "de", "du"])
_LONGEST_NAME = 8
BEGINNINGS = frozenset(["van", "ter", "von", "ten"])
"""Small words with which a name may begin."""
_SHORT = 3
_FAMILIES = frozenset(["park", "so", "on", "no", "may"])
"""Family names that are words as well, and are read as names before a given name with a hyphen: "Park Ji-sung"."""
_SIDES = word_set("femminile femenino femenina frauen feminines feminine")
"""What follows a club's name where its women play, and is no surname: "Milan Femminile"."""


class Runs:
    """A sentence's tokens, the listed names among them, and the runs of capitals."""

    def __init__(self, sentence: Sentence, gazetteer: Gazetteer, words: Words) -> None:
        self.found = {f.first: f for f in gazetteer.find(sentence.tokens)}
        self.german = words.language == "de"
        if self.german:
            self.found.update(_genitives(sentence.tokens, self.found, gazetteer))
        self.tokens: Sequence[Token] = sentence.tokens
        if "tag" in [t.kind for t in sentence.tokens]:
            self.tokens = [_as_word(t) if t.kind == "tag" and n not in self.found else t for n, t in enumerate(sentence.tokens)]
        self.keys = [token.key for token in self.tokens]
        self.words = words
        self._written = sentence.tokens

    @cached_property
    def title_case(self) -> bool:
        """Whether nearly every longer word has a capital, as in headlines of some outlets that write English."""
        if self.words.language != "en":
            return False
        longer = [t.text for t in self._written if t.kind == "word" and len(t.text) > 3 and not t.glued]
        return len(longer) >= 4 and sum(word[0].isupper() for word in longer) >= _TITLE_SHARE * len(longer)

    @cached_property
    def _small(self) -> bool:
        """Whether any word begins without a capital."""
        return any(t.text[:1].islower() for t in self._written)

    def run(self, index: int) -> int:
        """How many tokens from here on are one name by their capitals; 0 if none."""
        if not self._capital(index) or (self._ordinary(index) and not self._first_name(index)):
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
        if token.glued and self.words.language != "en" and (self._club(index) or self._tail(index)):
            return False
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
            return 0 if self.keys[index] in _TO_A_CLUB and self._club(following) else size
        if self.keys[index] == "." and len(self.keys[index - 1]) <= 2 and following + 1 < len(self.tokens) and self._capital(following + 1):
            return 1
        return 0

    def _tail(self, index: int) -> bool:
        """Whether a word only says what a name is about, as in "Kimmich-Poker" and "Xavi-Angebot"."""
        return self.keys[index] in _TAILS or (self.german and (self.keys[index] in self.words.ordinary or compound(self.keys[index]) != ""))

    def _club(self, index: int) -> bool:
        found = self.found.get(index)
        return found is not None and any(isinstance(reading.entry, Club) for reading in found.readings)

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
        return not (token.text.isupper() and len(token.text) <= 4 and self._small and token.text.isascii())

    def _particle_name(self, index: int) -> bool:
        """A name that begins with a small particle: "de Ligt", "van de Ven"."""
        if self.keys[index] not in BEGINNINGS or (index and self.tokens[index - 1].text[:1].isupper()):
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
        if (phrase is not None and phrase[1] in "RSE") or (self.german and compound(self.keys[index]) != ""):
            return True
        if self.keys[index] in _SIDES:
            return True
        return self.keys[index] in self.words.ordinary and (self.title_case or self.keys[index] in _NEVER_SURNAMES)

    def _ordinary(self, index: int) -> bool:
        if self.keys[index] in _FAMILIES and self._hyphened(index + 1):
            return False
        phrase = self.words.phrase_at(self.keys, index)
        if phrase is not None or (self.german and compound(self.keys[index])):
            return True
        return self.keys[index] in self.words.ordinary

    def _hyphened(self, index: int) -> bool:
        """Whether a token begins a given name of two syllables: "Ji-sung"."""
        return (
            index + 1 < len(self.tokens) and self._capital(index) and self.tokens[index + 1].glued and self.tokens[index + 1].text.islower()
        )

    def _first_name(self, index: int) -> bool:
        """Whether an ordinary word is a first name here: a capital amid a sentence, and a name follows ("winger Dame Gueye")."""
        following = index + 1
        if self.german or following >= len(self.tokens) or not self.tokens[index - 1].text[:1].islower() or len(self.keys[index]) <= _SHORT:
            return False
        if self.keys[index] in CALENDAR or self.opens(index) or self.title_case or self.words.phrase_at(self.keys, index):
            return False
        return self._capital(following) and not self._ordinary(following) and not self._breaks(following)

    def phrase(self, index: int) -> tuple[int, str] | None:
        """The phrase that begins at a token; none where a listed name begins within it: "target Man City"."""
        phrase = self.words.phrase_at(self.keys, index)
        if phrase is None or phrase[0] == 1:
            return phrase
        return None if any(at in self.found for at in range(index + 1, index + phrase[0])) else phrase

    def opens(self, index: int) -> bool:
        """Whether a token begins its sentence, or what is quoted in it."""
        return index == 0 or self.keys[index - 1] in ".:!?\"“‘'|" or all(t.kind != "word" for t in self.tokens[:index])


def _genitives(tokens: Sequence[Token], found: dict[int, Found], gazetteer: Gazetteer) -> Iterator[tuple[int, Found]]:
    """Clubs with the s of a German genitive: "Kölns", "Leverkusens"."""
    for at, token in enumerate(tokens):
        if token.kind == "word" and token.key[-1] == "s" and token.text[0].isupper() and at not in found:
            readings = [
                r._replace(how="genitive") for r in gazetteer.readings(token.key[:-1]) if isinstance(r.entry, Club) and r.how == "name"
            ]
            if readings:
                yield at, Found(at, at + 1, tuple(readings))


def _as_word(token: Token) -> Token:
    """A hashtag that no list knows as the word behind its sign: "#Insigne"."""
    if token.text[0] != "#" or not token.text[1:2].isupper() or token.text.isupper():
        return token
    return Token("word", token.text[1:], token.key[1:], token.start + 1, token.end)
