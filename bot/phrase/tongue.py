"""The reader's language: cards and sentences put into it, from the message catalogues in `config/locale`.

The catalogues are gettext's (`make messages` keeps them up to date); what one lacks is said in English. Reads files once,
when a language is first asked for.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import Any, TypeVar, cast

from babel.dates import format_skeleton
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from bot.phrase.card import Card, Command, Phrase
from bot.phrase.said import Dated, Said

CATALOGUES = Path(__file__).parents[2] / "config" / "locale"
ENGLISH = "en"
LANGUAGES = (ENGLISH, "es", "it", "de", "fr")
DOMAINS = ("replies", "commands")

_Shown = TypeVar("_Shown")


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language."""

    language: str
    messages: NullTranslations

    def say(self, words: str) -> str:
        """Words of ours in this language; words that are nobody's message stay as they are."""
        if isinstance(words, Dated):
            return self._date(words)
        if not isinstance(words, Said):
            return words
        return self._template(words).format(**{name: self._field(value) for name, value in words.fields.items()})

    def put(self, shown: _Shown) -> _Shown:
        """A card, or any part of one, in this language."""
        if self.language == ENGLISH:
            return shown
        spoken = self._put(shown)
        return cast("_Shown", replace(spoken, language=self.language) if isinstance(spoken, Card) else spoken)

    def named(self, kind: str, name: str) -> str:
        """A command's or an option's name, description or choice, as `kind` says, in this language."""
        return self.messages.pgettext(kind, name)

    def _date(self, words: Dated) -> str:
        return str(words) if self.language == ENGLISH else str(format_skeleton(words.skeleton, words.at, locale=self.language))

    def _template(self, words: Said) -> str:
        if words.fixed:
            return words.template
        if words.many:
            return self.messages.ngettext(words.template, words.many, words.number)
        return self.messages.gettext(words.template) if words.template else ""

    def _field(self, value: object) -> object:
        if isinstance(value, int | float):
            return format_decimal(value, locale=self.language)
        return self.say(value) if isinstance(value, str) else value

    def _put(self, shown: Any) -> Any:
        if isinstance(shown, str):
            return self.say(shown)
        if isinstance(shown, tuple):
            return tuple(self._put(part) for part in shown)
        if isinstance(shown, Command):
            return Command(self._command(shown.words))
        if isinstance(shown, Phrase):
            return Phrase(self.messages.gettext(shown.template), tuple((name, self._put(span)) for name, span in shown.fields))
        if is_dataclass(shown) and not isinstance(shown, type):
            parts = {field.name: getattr(shown, field.name) for field in fields(shown)}
            changed = {name: new for name, part in parts.items() if (new := self._put(part)) is not part}
            return replace(shown, **changed) if changed else shown
        return shown

    def _command(self, words: str) -> str:
        """A command as it is typed in this language: its name, and the names of its options."""
        typed = []
        for place, word in enumerate(words.split(" ")):
            option, colon, value = word.partition(":")
            if word.startswith("/"):
                typed.append("/" + self.named("command", word[1:]))
            elif colon and not value.startswith("//"):
                typed.append(f"{self.named('option', option)}:{value}")
            else:
                typed.append(self.named("command", word) if place == 1 and words.startswith("/") else word)
        return " ".join(typed)


def tongue(locale: str) -> Tongue:
    """The language of a Discord locale (or any other), English where we have none of it.

    >>> tongue("es-419").language, tongue("pt-BR").language, tongue("en-GB").language
    ('es', 'en', 'en')
    """
    language = locale.replace("_", "-").partition("-")[0].lower()
    return _load(language if language in LANGUAGES else ENGLISH)


@cache
def _load(language: str) -> Tongue:
    if language == ENGLISH:
        return Tongue(ENGLISH, NullTranslations())
    return Tongue(language, catalogue(CATALOGUES / language / "LC_MESSAGES" / f"{domain}.po" for domain in DOMAINS))


def catalogue(paths: Iterable[Path]) -> NullTranslations:
    """The messages of some .po files; an earlier file's come first."""
    first: NullTranslations | None = None
    for path in paths:
        compiled = io.BytesIO()
        with path.open("rb") as file:
            write_mo(compiled, read_po(file))
        compiled.seek(0)
        messages = GNUTranslations(compiled)
        if first is None:
            first = messages
        else:
            first.add_fallback(messages)
    return first or NullTranslations()
