"""Which of five languages an item is written in, by its function words and its words of reporting. English when in doubt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain, islice

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.languages import FUNCTION_WORDS, PORTUGUESE

LANGUAGES = tuple(FUNCTION_WORDS)
ACCENTED = {"à": "fr", "À": "fr", "è": "it", "È": "it"}
"""Words that tell a language by their accent alone."""
_ENOUGH = 400
_REPORTING = 0.6
_MARGIN, _UNOPPOSED, _TRACE = 0.3, 0.2, 0.2


class LanguageDetector:
    """Knows for each word the languages that use it; a word of one language alone counts most."""

    def __init__(self, reporting: Mapping[str, frozenset[str]]) -> None:
        users: dict[str, dict[str, float]] = {}
        for language, text in FUNCTION_WORDS.items():
            for word in word_set(text):
                users.setdefault(word, {})[language] = 1.0
        users.update({word: {language: 1.0} for word, language in ACCENTED.items()})
        function = frozenset(users)
        for language, vocabulary in reporting.items():
            for word in vocabulary:
                if len(word) > 2 and not (language == "en" and word in function):
                    users.setdefault(word, {}).setdefault(language, _REPORTING)
        self._weights = {word: tuple((language, weight / len(by) ** 2) for language, weight in by.items()) for word, by in users.items()}

    def detect(self, keys: Iterable[str]) -> str:
        """The language of folded words.

        >>> detector = LanguageDetector({})
        >>> detector.detect("ufficiale il difensore ha firmato con la juventus".split()), detector.detect("the real deal or die".split())
        ('it', 'en')
        """
        scores = dict.fromkeys(LANGUAGES, 0.0)
        for language, weight in chain.from_iterable(filter(None, map(self._weights.get, islice(keys, _ENOUGH)))):
            scores[language] += weight
        best = max(scores, key=scores.__getitem__)
        margin = _MARGIN if scores["en"] > _TRACE else _UNOPPOSED
        return best if scores[best] >= scores["en"] + margin else "en"


_PORTUGUESE = word_set(PORTUGUESE)
_SEVERAL = 2


def is_portuguese(keys: Iterable[str]) -> bool:
    """Whether words that are not English are Portuguese, which no table here knows and which looks like Spanish to some.

    >>> is_portuguese("santos rejeita oferta do porto por ele".split()), is_portuguese("el betis rechaza la oferta del girona".split())
    (True, False)
    """
    return len(_PORTUGUESE.intersection(islice(keys, _ENOUGH))) >= _SEVERAL
