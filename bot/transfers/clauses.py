"""A sentence cut into clauses, each with what it is to the one before it: told beside it, before it in time, or only if.

Works on units in which names are already dressed. Knows conjunctions of five languages; a conjunction of one language that
is an ordinary word of another is looked up by language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from bot.transfers.units import Unit
from bot.transfers.vocabulary import word_set


class Kind(Enum):
    """How a clause stands to the rest of its sentence."""

    MAIN = "main"
    PRIOR = "prior"
    RELATIVE = "relative"
    DESPITE = "despite"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Clause:
    """A run of units that says one thing."""

    units: tuple[Unit, ...]
    kind: Kind = Kind.MAIN
    opener: str = ""


_STOPS = frozenset(";:.-|()→")
_SPLIT = {
    "en": {
        Kind.MAIN: word_set("while whilst but however although though whereas because meanwhile so yet"),
        Kind.PRIOR: word_set("after following having since"),
        Kind.RELATIVE: word_set("who which whose"),
        Kind.DESPITE: word_set("despite amid"),
        Kind.CONDITION: word_set("if unless before should"),
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
        Kind.CONDITION: word_set("falls wenn bevor sollte"),
    },
    "fr": {
        Kind.MAIN: word_set("tandis mais alors pendant car"),
        Kind.PRIOR: word_set("apres"),
        Kind.RELATIVE: word_set("dont"),
        Kind.DESPITE: word_set("malgre"),
        Kind.CONDITION: word_set("si avant"),
    },
}
_OPENERS = {language: {word: kind for kind, words in table.items() for word in words} for language, table in _SPLIT.items()}
_SUBJECTS = frozenset(["C", "P", "N", "they", "he", "she"])
_AND = frozenset(["and", "y", "e", "und", "et"])


def clauses(units: Sequence[Unit], language: str) -> list[Clause]:
    """Cut a sentence into clauses, in order."""
    openers = _OPENERS[language]
    found: list[Clause] = []
    start, kind, opener = 0, Kind.MAIN, ""
    index = 0
    while index < len(units):
        opens = _opens(units, index, openers)
        if opens is None:
            index += 1
            continue
        kind_next, skip = opens
        if index > start:
            found.append(Clause(tuple(units[start:index]), kind, opener))
        opener = units[index].key
        start = index + skip
        kind = kind_next
        index = max(start, index + 1)
    if start < len(units):
        found.append(Clause(tuple(units[start:]), kind, opener))
    return found


def _opens(units: Sequence[Unit], index: int, openers: dict[str, Kind]) -> tuple[Kind, int] | None:
    """Whether a clause opens here: what kind, and how many units of the opening are not part of it."""
    key = units[index].key
    following = units[index + 1].key if index + 1 < len(units) else ""
    if key in _STOPS:
        return Kind.MAIN, 1
    if key in ("si", "se") and (index == 0 or units[index - 1].key in ("el", "dice", "dicho", "dijo", "que", "un", "il", "detto")):
        return None
    if key == "having" and index and units[index - 1].key in ("is", "are", "was", "be"):
        return None
    if key in openers and not (key in ("so", "yet", "should", "since", "si", "se") and index == 0 and following not in _SUBJECTS):
        if key in ("following", "should") and index == 0 and following in ("C", "P"):
            return Kind.PRIOR if key == "following" else Kind.CONDITION, 1
        if key == "yet" and following in ("to", "but"):
            return None
        return openers[key], 1
    if key == "as" and (following in _SUBJECTS or following == "the") and index > 1:
        return Kind.MAIN, 1
    if key == "," and following in ("with", "and", "but") and index + 2 < len(units) and units[index + 2].key in _SUBJECTS:
        return Kind.MAIN, 2
    if (
        key == ","
        and following in _SUBJECTS
        and index + 2 < len(units)
        and units[index + 2].key not in _STOPS
        and units[index + 2].key not in (",", "and")
    ):
        return Kind.MAIN, 1
    if key in _AND and following in _SUBJECTS and index > 1 and index + 2 < len(units) and units[index + 2].key not in _STOPS:
        return Kind.MAIN, 1
    return None
