"""Nouns behind a player's name as titles put them, told as sentences do: "join the Okafor race" is "join the race for Okafor".

Asked only of clauses of which no rule tells anything as they stand. English only.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.clauses.kinds import Clause
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.masks import Mask
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import MOVES, PURSUITS
from bot.transfers.writing.units import Unit

_SOUGHT = PURSUITS | word_set("race battle hunt fight tussle talks negotiations")
"""What is "for" the player before it."""
_MOVES = MOVES | {"deal", "return"}
_NOUNS = _SOUGHT | _MOVES
"""What is his, and goes to the club named between: "Okafor Leeds move stalls", "Okafor to Leeds deal close"."""


def told_plainly(clause: Clause, present: frozenset[str], rules: LanguageRules) -> Clause:
    """A clause with such a noun turned round, where rules tell nothing firm of it as it stands but do then. `present`: the keys of its
    sentence.
    """
    asked = "P" in present and not _NOUNS.isdisjoint(present) and rules.lexicon.language == "en"
    units = _turned(clause.units) if asked else None
    if units is None or _tells(clause.units, rules) or not _tells(units, rules):
        return clause
    return clause._replace(units=tuple(units))


def _tells(units: Sequence[Unit], rules: LanguageRules) -> bool:
    """Whether a rule tells anything firm of a clause."""
    return any(not hit.rule.weak for hit in rules.hits(Mask(units)))


def _turned(units: Sequence[Unit]) -> Sequence[Unit] | None:
    """The units with the first such noun turned round; None where there is none."""
    for at in [at for at, unit in enumerate(units[:-1]) if unit.key == "P"]:
        keys = [unit.key for unit in units[at + 1 : at + 4]]
        if keys[0] in _SOUGHT and any(unit.key == "C" for unit in units[:at]):
            return [*units[:at], units[at + 1], _word("for", units[at]), units[at], *units[at + 2 :]]
        own = keys[0] == "to"
        goes = keys[own : own + 2]
        if goes[:1] == ["C"] and goes[1:] and goes[1] in _MOVES:
            club = at + 1 + own
            leading = [_word("'s", units[at]), units[club + 1], _word("to", units[at]), units[club]]
            return [*units[: at + 1], *leading, *units[club + 2 :]]
    return None


def _word(word: str, beside: Unit) -> Unit:
    """A word that stands nowhere in the text."""
    return Unit(word, beside.end, beside.end, word=word)
