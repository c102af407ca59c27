"""Which of five languages an item is written in, by its function words. English when in doubt."""

from __future__ import annotations

from collections.abc import Iterable

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.languages import FUNCTION_WORDS

LANGUAGES = tuple(FUNCTION_WORDS)
_ENOUGH = 400


def _weights() -> dict[str, dict[str, float]]:
    """For each word the languages that use it; a word of one language alone counts most."""
    users: dict[str, list[str]] = {}
    for language, text in FUNCTION_WORDS.items():
        for word in word_set(text):
            users.setdefault(word, []).append(language)
    return {word: {language: 1.0 / len(languages) ** 2 for language in languages} for word, languages in users.items()}


_WEIGHTS = _weights()


def detect(keys: Iterable[str]) -> str:
    """The language of folded words.

    >>> detect("ufficiale il difensore ha firmato con la juventus".split()), detect("real come die fix".split())
    ('it', 'en')
    """
    scores = dict.fromkeys(LANGUAGES, 0.0)
    for number, key in enumerate(keys):
        if number >= _ENOUGH:
            break
        for language, weight in _WEIGHTS.get(key, {}).items():
            scores[language] += weight
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] >= scores["en"] + 0.75 else "en"
