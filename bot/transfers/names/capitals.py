"""Capitals in a sentence: whether a word has one because it is a name, or for other reasons.

Knows how names are written (initials, given names that are words as well, headlines in capitals), not whose they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from bot.transfers.names.entries import Club, Source
from bot.transfers.names.fellows import in_english_only
from bot.transfers.names.gazetteer import Found, Gazetteer
from bot.transfers.names.spellings import DECLINED
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.club_names import WOMEN_ABROAD
from bot.transfers.vocabulary.compounds import compound
from bot.transfers.vocabulary.roles import PARTICLES
from bot.transfers.vocabulary.words import Words
from bot.transfers.vocabulary.world import BEFORE_DATES, GIVEN_NAMES
from bot.transfers.writing.text import Sentence, Token

_TITLE_SHARE = 0.7
_FEW = 4
_LOUD = 4
"""Letters of a word in capitals that is too long to be an abbreviation."""
_NEVER_SURNAMES = word_set("to and in for on with as the has is signs joins will from at set deal transfer medical fc")
CLUB_SURNAMES = word_set(
    """
    valencia villa santos roma everton sevilla milan paris nancy brest derby lincoln burton reading como york hamilton cordoba leon vitoria
    granada almeria preston blackburn charlton palermo verona monza lens nice gent braga parma barnet bury cadiz sion carlisle chester
    barrow bolton bradford bromley oxford sutton vale
    crawley fulham dallas merida burgos lugo murcia toledo cartagena messina ancona novara
    trapani catania siena modena mantova cosenza trento cremona
    """
)
BEGINNINGS = frozenset(["van", "ter", "von", "ten"])
"""Small words with which a name may begin."""
_LONG = 5
_FINITE = ("s", "ed")
"""How a verb ends that stands behind its subject, and after no "will": "has", "joins", "signed"."""
_INITIALS = re.compile("J[A-Z]|[A-Z]J")
"""Two letters that are a given name before a surname, not a league or a channel: "CJ", "JD"."""
_FAMILIES = frozenset(["park", "so", "on", "no", "may"])
"""Family names that are words as well, and are read as names before a given name with a hyphen: "Park Ji-sung"."""
_PREPOSITIONS = frozenset().union(*DECLINED.values()) - {"der", "den", "dem"}


class Capitals:
    """A sentence's tokens, the listed names among them, and what their capitals mean."""

    def __init__(self, sentence: Sentence, gazetteer: Gazetteer, words: Words) -> None:
        self.gazetteer = gazetteer
        self.found = {f.first: f for f in in_english_only(gazetteer.find(sentence.tokens, sentence.keys), words.language)}
        self.german = words.language == "de"
        if words.language != "en":
            _leave_prepositions(self.found, sentence.tokens)
        if self.german:
            self.found.update(_genitives(sentence.tokens, self.found, gazetteer))
        self.tokens: Sequence[Token] = sentence.tokens
        self.keys = sentence.keys
        if sentence.tagged:
            _join_tags(self.found, sentence.tokens, gazetteer)
            self.tokens = [_as_word(t) if t.kind == "tag" and n not in self.found else t for n, t in enumerate(sentence.tokens)]
            self.keys = [token.key for token in self.tokens]
        self.words = words
        self._written = sentence.tokens

    @cached_property
    def title_case(self) -> bool:
        """Whether nearly every longer word has a capital, as in headlines of some outlets that write English.

        So they must without its first word and listed names, which have one in any sentence: "Tyler Young to Leeds, here we go".
        """
        if self.words.language != "en":
            return False
        longer = [(n, t.text[0].isupper()) for n, t in enumerate(self._written) if t.kind == "word" and len(t.text) > 3 and not t.glued]
        if len(longer) < _FEW or sum(capital for _, capital in longer) < _TITLE_SHARE * len(longer):
            return False
        others = [capital for n, capital in longer if n and n not in self.found]
        return len(others) > 1 and sum(others) >= _TITLE_SHARE * len(others)

    @cached_property
    def _small(self) -> bool:
        """Whether any word begins without a capital."""
        return any(t.text[:1].islower() for t in self._written)

    def opens(self, index: int) -> bool:
        """Whether a token begins its sentence, or what is quoted in it."""
        return index == 0 or self.keys[index - 1] in ".:!?\"“‘'|" or all(t.kind != "word" for t in self.tokens[:index])

    def phrase(self, index: int) -> tuple[int, str] | None:
        """The phrase that begins at a token; none where a listed name begins within it: "target Man City"."""
        phrase = self.words.phrase_at(self.keys, index)
        if phrase is None or phrase[0] == 1:
            return phrase
        return None if any(at in self.found for at in range(index + 1, index + phrase[0])) else phrase

    def _club(self, index: int) -> bool:
        found = self.found.get(index)
        return found is not None and found.is_of(Club)

    def _capital(self, index: int) -> bool:
        token = self.tokens[index]
        text = token.text
        if token.kind != "word" or not text[0].isupper():
            return token.key in BEGINNINGS and token.kind == "word" and text[0].islower() and self._particle_name(index)
        if len(text) > _LOUD:
            return True
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if len(text) == 1:
            return following is not None and (following.key == "." or ((following.glued or text == "Ó") and following.text[0].isupper()))
        if text.isupper() and self._small and text.isascii():
            return following is not None and self._goes_on_as_name(index, following)
        return True

    def _goes_on_as_name(self, index: int, following: Token) -> bool:
        """Whether few capitals are a given name: "CJ Okafor", "TAYO OKAFOR"; not "FIFA", "EXCL" or "PSG"."""
        if following.text[1:2].islower():
            return _INITIALS.fullmatch(self.tokens[index].text) is not None
        loud = following.kind == "word" and following.text.isupper() and len(following.text) > _LOUD and index not in self.found
        known = {self.keys[index], following.key} & self.words.ordinary
        return loud and not known and index + 1 not in self.found and self.words.phrase_at(self.keys, index) is None

    def _particle_name(self, index: int) -> bool:
        """Whether a name begins with a small word here: "van de Ven"."""
        if index and self.tokens[index - 1].text[:1].isupper():
            return False
        following = index + 1 + (index + 1 < len(self.tokens) and self.keys[index + 1] in PARTICLES)
        return following < len(self.tokens) and self.tokens[following].text[0].isupper()

    def _breaks(self, index: int) -> bool:
        """Whether the next capital begins something else: a listed club, a role, a nation, a headline's ordinary word."""
        found = self.found.get(index)
        if found is not None and found.is_of(Club, Source):
            single = found.last - found.first == 1
            return not (single and self.keys[index] in CLUB_SURNAMES and not self.title_case)
        phrase = self.words.phrase_at(self.keys, index)
        if (phrase is not None and phrase[1] in "RSE") or (self.german and compound(self.keys[index]) != ""):
            return True
        if self.keys[index] in WOMEN_ABROAD:
            return True
        if self.keys[index] not in self.words.ordinary:
            return False
        return self.keys[index] in _NEVER_SURNAMES or self._shouted(index) or self.title_case

    def _shouted(self, index: int) -> bool:
        """Whether a word that no list knows stands in capitals among others that do not."""
        text = self.tokens[index].text
        return len(text) > _LOUD and text.isupper() and self._small and index not in self.found

    def _ordinary(self, index: int) -> bool:
        """Whether a word is an ordinary one, with a capital for other reasons than that it is a name; not initials, nor "Åge"."""
        key = self.keys[index]
        if key in _FAMILIES and self._hyphened(index + 1):
            return False
        if key in WOMEN_ABROAD and self.words.language == "en":
            return True
        if (key in GIVEN_NAMES and self._given(index)) or (key == "will" and self._named_will(index)):
            return False
        if key in self.words.ordinary:
            text = self.tokens[index].text
            if self.words.language != "en" or (len(text) > 1 and text.isascii()):
                return True
        return self.words.phrase_at(self.keys, index) is not None or (self.german and compound(key) != "")

    def _given(self, index: int) -> bool:
        """Whether the word of a nation, a town or a month is a given name here: a surname follows, and no word for a date comes before."""
        following = index + 1
        if following >= len(self.tokens) or self.tokens[following].glued or (index and self.keys[index - 1] in BEFORE_DATES):
            return False
        if not self._capital(following) or self._breaks(following) or self._club(following):
            return False
        return self.words.phrase_at(self.keys, following) is None and self.keys[following] not in self.words.ordinary

    def _named_will(self, index: int) -> bool:
        """Whether "Will" is a given name: within a sentence, or before a surname and a verb that has no other: "Will Okafor has joined"."""
        if not self._given(index) or self.title_case:
            return False
        verb = next((token for token in self.tokens[index + 1 : index + _LONG] if not token.text[0].isupper()), None)
        return not self.opens(index) or (verb is not None and verb.kind == "word" and verb.key.endswith(_FINITE))

    def _hyphened(self, index: int) -> bool:
        """Whether a token begins a given name of two syllables: "Ji-sung"."""
        return (
            index + 1 < len(self.tokens)
            and self._capital(index)
            and self.tokens[index + 1].glued != ""
            and self.tokens[index + 1].text.islower()
        )


def _genitives(tokens: Sequence[Token], found: dict[int, Found], gazetteer: Gazetteer) -> Iterator[tuple[int, Found]]:
    """Clubs with the s of a German genitive: "Kölns", "Leverkusens"."""
    for at, token in enumerate(tokens):
        if token.kind == "word" and token.key[-1] == "s" and token.text[0].isupper() and at not in found:
            readings = [
                replace(r, how="genitive") for r in gazetteer.readings(token.key[:-1]) if isinstance(r.entry, Club) and r.how == "name"
            ]
            if readings:
                yield at, Found(at, at + 1, tuple(readings))


def _leave_prepositions(found: dict[int, Found], tokens: Sequence[Token]) -> None:
    """Take the clubs that are found with the preposition before them ("alla Dea") without it: it says where to the move goes."""
    for at in [at for at, name in found.items() if name.last - at > 1 and tokens[at].text in _PREPOSITIONS and not tokens[at + 1].glued]:
        if found[at].is_of(Club):
            found[at + 1] = replace(found.pop(at), first=at + 1)


def _join_tags(found: dict[int, Found], tokens: Sequence[Token], gazetteer: Gazetteer) -> None:
    """Take the clubs of several words of which the first is written as a tag: "#Aston Villa"."""
    begun = [at for at, token in enumerate(tokens[:-1]) if token.text[0] == "#" and tokens[at + 1].text[0].isupper()]
    plain = [_as_word(token) for token in tokens] if begun else []
    longer = {f.first: f for f in gazetteer.find(plain, [token.key for token in plain])}
    for at in begun:
        name = longer.get(at)
        if name is not None and name.last - at > 1 and name.is_of(Club):
            for inside in range(at, name.last):
                found.pop(inside, None)
            found[at] = name


def _as_word(token: Token) -> Token:
    """A hashtag that no list knows as the word behind its sign: "#Insigne"."""
    if token.text[0] != "#" or not token.text[1:2].isupper() or token.text.isupper():
        return token
    return Token("word", token.text[1:], token.key[1:], token.start + 1, token.end)
