"""A clause and what it is to the one before it, with the words of five languages that open one of each kind."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit


class Kind(Enum):
    """How a clause stands to the rest of its sentence."""

    MAIN = "main"
    PRIOR = "prior"
    RELATIVE = "relative"
    DESPITE = "despite"
    CONDITION = "condition"


class Clause(NamedTuple):
    """A run of units that says one thing."""

    units: tuple[Unit, ...]
    kind: Kind = Kind.MAIN
    opener: str = ""


_SPLIT = {
    "en": {
        Kind.MAIN: word_set("while whilst but however although though whereas because meanwhile so yet where"),
        Kind.PRIOR: word_set("after following having since"),
        Kind.RELATIVE: word_set("who which whose"),
        Kind.DESPITE: word_set("despite amid"),
        Kind.CONDITION: word_set("if unless before should once paving"),
    },
    "es": {
        Kind.MAIN: word_set("mientras pero aunque y_el porque"),
        Kind.PRIOR: word_set("tras despues"),
        Kind.RELATIVE: word_set("quien cuyo"),
        Kind.DESPITE: word_set("pese"),
        Kind.CONDITION: word_set("si"),
    },
    "it": {
        Kind.MAIN: word_set("mentre ma pero perche"),
        Kind.PRIOR: word_set("dopo"),
        Kind.RELATIVE: word_set("cui"),
        Kind.DESPITE: word_set("nonostante"),
        Kind.CONDITION: word_set("se"),
    },
    "de": {
        Kind.MAIN: word_set("wahrend aber doch allerdings sondern obwohl weil"),
        Kind.PRIOR: word_set("nachdem"),
        Kind.RELATIVE: frozenset(),
        Kind.DESPITE: word_set("trotz"),
        Kind.CONDITION: word_set("falls wenn bevor sollte ob"),
    },
    "fr": {
        Kind.MAIN: word_set("tandis mais alors pendant car"),
        Kind.PRIOR: word_set("apres"),
        Kind.RELATIVE: word_set("dont"),
        Kind.DESPITE: word_set("malgre"),
        Kind.CONDITION: word_set("si avant"),
    },
}
OPENERS = {language: {word: kind for kind, words in table.items() for word in words} for language, table in _SPLIT.items()}
