"""A language in which every message of ours stands in brackets, so that what is not said as a message stands out.

Only a message's own words are in the brackets, and what fills it stands outside: an English part of a translated sentence
is found too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from gettext import NullTranslations
from string import Formatter

from bot.phrase.card import Button, Card, Command, File, Link, Phrase
from bot.phrase.tongue import Tongue

NAMES = (
    *("Trent Alexander-Arnold", "Bukayo Saka", "Real Madrid", "Bayern Munich", "Liverpool", "Arsenal", "Premier League"),
    *("Daily Record of Football", "Weekly Goal", "Rumour Mill", "Transfer Saga", "Pack"),
)
"""Who and what the stage of the service knows."""
_DATA = re.compile(r"“[^”]*”|https?://\S+|Headline \d+|[A-Z][a-z]+(?:/[A-Z][A-Za-z_]+)+")
"""Words of feeds and of who typed them stand in quotes; addresses, titles and time zones."""
_COMMAND = re.compile(r"(?:/⟦[\w-]+⟧(?: ⟦[\w-]+⟧)?)?(?: ?⟦\w+⟧:[^⟦]+)*")
_HIDDEN = {(Link, "url"), (Button, "action"), (Button, "url"), (File, "name"), (Card, "language")}
"""What no reader sees."""


class Bracketed(NullTranslations):
    """Messages in brackets."""

    def gettext(self, message: str) -> str:
        return bracketed(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return bracketed(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:
        return bracketed(message)


def bracketed(template: str) -> str:
    """A template with its own words in brackets.

    >>> bracketed("You follow {name}.")
    '⟦You follow ⟧{name}⟦.⟧'
    """
    parts = []
    for words, name, _, _ in Formatter().parse(template):
        parts.append(f"⟦{words}⟧" if words else "")
        parts.append(f"{{{name}}}" if name else "")
    return "".join(parts)


SPOKEN = Tongue("ja", Bracketed())
"""Japanese writes its dates without a Latin letter."""


def unsaid(shown: object, *data: str) -> list[str]:
    """What of a card, or of words, is in Latin letters, is not said as a message and is not data; empty is well."""
    found = []
    for words in _words(SPOKEN.put(shown)):
        rest = _DATA.sub(" ", re.sub("⟦[^⟧]*⟧", " ", words))
        for name in sorted((*NAMES, *data), key=len, reverse=True):
            rest = rest.replace(name, " ")
        if re.search("[A-Za-z]", rest):
            found.append(words)
    return found


def _words(shown: object) -> Iterator[str]:
    """Every word that a reader may see; a command stands for itself where its names are not translated."""
    if isinstance(shown, Command):
        if not _COMMAND.fullmatch(shown.words):
            yield shown.words
    elif isinstance(shown, Phrase):
        yield from _words(shown.spans)
    elif isinstance(shown, str) and not isinstance(shown, Enum):
        yield shown
    elif isinstance(shown, tuple):
        for part in shown:
            yield from _words(part)
    elif is_dataclass(shown):
        for field in fields(shown):
            if (type(shown), field.name) not in _HIDDEN:
                yield from _words(getattr(shown, field.name))
