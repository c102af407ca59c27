"""Where a clause begins whose subject is a matter, and nobody: ", and a fee has been agreed", "as talks with Milan continue".

Who acts in the clause before it does nothing in this one, and the clubs of one are not those of the other. Words of English only; a
matter told of without a verb of its own ("personal terms agreed") goes on with the clause that it stands in.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import AGREEMENTS, OFFERS, TALKS
from bot.transfers.vocabulary.grammar import AUXILIARIES, MARKS
from bot.transfers.writing.units import Unit

_MATTERS = (
    TALKS | OFFERS | AGREEMENTS | word_set("fee contract salary move transfer announcement paperwork documents approach price formula")
)
_ARTICLES = frozenset(["a", "an", "the", "no", "any", "his", "her", "their"])
_DESCRIBING = word_set("personal further final formal official new initial direct advanced club verbal contract positive fresh opening F")
"""What may stand before a matter with no article."""
BEGIN_MATTERS = _MATTERS | _ARTICLES | _DESCRIBING
"""With what the words of a matter begin."""
_ACTING = AUXILIARIES | word_set(
    "remains remain continues continue goes go seems looks began progress progresses stall stalls nears draws 's"
)
_STOPS = MARKS | word_set("and but while who which that after")
_SO = frozenset(["soon", "long", "such", "well", "far", "same"])
"""What makes "as" a condition or a likeness: "as soon as the deal is done"."""
_AND = frozenset(["and", "&"])
_DESCRIBED = 4
"""Words that may lead up to the matter, its article among them."""
_REACH = 10


def matter_opens(units: Sequence[Unit], start: int, index: int) -> int | None:
    """How many words only lead to a clause about a matter that opens here, behind the one from `start` on; None where none does.

    Where it alone names the player, what was told before is of him too, and nothing opens. Two matters of which one thing is told
    ("the fee and the terms are agreed") are one subject.
    """
    skipped = 2 if units[index].key == "," and index + 1 < len(units) and units[index + 1].key in _AND else 1
    if index - start < 2 or units[index - 1].key in _SO or not _is_told_of(units, index + skipped):
        return None
    named = [at for at, unit in enumerate(units[start:], start) if unit.key == "P"]
    if named and named[0] > index:
        return None
    if units[index].key in _AND and _matter_at(units, start) is not None and _verb_behind(units[start:index]) is None:
        return None
    return skipped


def _is_told_of(units: Sequence[Unit], first: int) -> bool:
    """Whether the words from here on are a matter and a verb of its own."""
    at = _matter_at(units, first)
    return at is not None and _verb_behind(units[at + 1 : at + 1 + _REACH]) is not None


def _matter_at(units: Sequence[Unit], first: int) -> int | None:
    """Where the matter stands that a run of words begins with."""
    led = first < len(units) and units[first].key in _ARTICLES
    for at in range(first, min(first + _DESCRIBED, len(units))):
        key = units[at].key
        if key in _MATTERS and not (at + 1 < len(units) and units[at + 1].key in _MATTERS):
            return at
        if not (key in _DESCRIBING or key in _MATTERS or (led and key.islower() and key not in _STOPS)):
            return None
    return None


def _verb_behind(units: Sequence[Unit]) -> int | None:
    """Where the first verb of a run of words stands, before anything that ends it."""
    for at, unit in enumerate(units):
        if unit.key in _ACTING:
            return at
        if unit.key in _STOPS:
            return None
    return None
