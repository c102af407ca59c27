"""The words of one language as reading asks for them: phrases to unit letters, capitals that are no names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.common import HEADLINES, ORDINARY
from bot.transfers.vocabulary.compounds import compound
from bot.transfers.vocabulary.languages import BORROWED, FUNCTION_WORDS, OPENERS
from bot.transfers.vocabulary.others import OTHER_MATTERS
from bot.transfers.vocabulary.peoples import PEOPLES
from bot.transfers.vocabulary.roles import ADJECTIVES, PLAYER_ROLES, STAFF_ROLES
from bot.transfers.vocabulary.world import AGES, CALENDAR, COMPETITIONS, NATIONS, PLACES


@dataclass(frozen=True, slots=True)
class Words:
    """A language's words. `phrases`: by first word, the (words, letter) that begin so, the longest first."""

    language: str
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    adjectives: frozenset[str]
    ordinary: frozenset[str]

    def knowing(self, vocabulary: frozenset[str]) -> Words:
        """The same words, with more that are no names."""
        return replace(self, ordinary=self.ordinary | vocabulary)

    def phrase_at(self, keys: Sequence[str], index: int) -> tuple[int, str] | None:
        """How many words from here on are a role, a nation or a competition, and its letter."""
        key = keys[index]
        if key in self.phrases:
            following = keys[index + 1] if index + 1 < len(keys) else ""
            for words, letter in self.phrases[key]:
                if len(words) == 1 or (words[1] == following and tuple(keys[index : index + len(words)]) == words):
                    return len(words), letter
        if self.language != "de":
            return None
        letter = compound(key)
        return (1, letter) if letter in ("R", "S") else None


@cache
def words_of(language: str) -> Words:
    """The words of a language."""
    letters: dict[str, str] = dict.fromkeys(COMPETITIONS | PLACES, "E")
    letters.update(dict.fromkeys(NATIONS, "A"))
    letters.update(dict.fromkeys(word_set(PEOPLES.get(language, "")), "A"))
    letters.update(dict.fromkeys(word_set(PLAYER_ROLES[language]), "R"))
    letters.update(dict.fromkeys(word_set(STAFF_ROLES[language]), "S"))
    if language != "en":
        letters.update(dict.fromkeys(word_set("goalkeeper striker winger midfielder defender star captain"), "R"))
    letters.update(dict.fromkeys(word_set(OTHER_MATTERS[language]) | word_set(OTHER_MATTERS["en"]), "Z"))
    letters.update(dict.fromkeys(("free agent", "free agents", *AGES), "A"))
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, letter in letters.items():
        parts = tuple(phrase.split())
        phrases.setdefault(parts[0], []).append((parts, letter))
    ordinary = CALENDAR | word_set(FUNCTION_WORDS[language]) | word_set(FUNCTION_WORDS["en"])
    ordinary |= word_set(OPENERS[language]) | word_set(BORROWED) if language in OPENERS else ORDINARY | HEADLINES
    longest_first = {first: tuple(sorted(found, key=lambda f: -len(f[0]))) for first, found in phrases.items()}
    return Words(language, longest_first, word_set(ADJECTIVES[language]), ordinary)
