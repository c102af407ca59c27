"""What reading knows of each language, made ready when the first item of that language comes: most runs read English only."""

from __future__ import annotations

from functools import cache

from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.lexicons import LEXICONS
from bot.transfers.vocabulary.words import Words, words_of
from bot.transfers.writing.language import LanguageDetector

_LEXICONS = {lexicon.language: lexicon for lexicon in LEXICONS}

_VOCABULARIES = {language: lexicon.vocabulary for language, lexicon in _LEXICONS.items()}

LANGUAGES = LanguageDetector(_VOCABULARIES)
"""Which tells the languages apart: by what each one's tables say, before they are made ready."""


@cache
def rules_in(language: str) -> LanguageRules:
    """The rules of a language."""
    return LanguageRules(_LEXICONS[language])


@cache
def words_in(language: str) -> Words:
    """The words of a language; what its rules know is no name."""
    return words_of(language).knowing(_VOCABULARIES[language])
