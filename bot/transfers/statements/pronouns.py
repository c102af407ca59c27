"""Words that stand for a player told of before, put as his name: "Leeds want him" reads as "Leeds want Okafor".

So every rule that speaks of a name also knows "he", "his", "the winger" and "the 25-year-old". Whom they mean is decided elsewhere; this
only knows which words they are, in English; those of other languages are known to `standing_in`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.transfers.clauses.kinds import Clause
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match
from bot.transfers.statements.standing_in import has_stand_in, put_as_name
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import ONE_CLUB
from bot.transfers.vocabulary.grammar import ASKING, HE, HIM, HIS, PRONOUNS
from bot.transfers.writing.units import ADJECTIVES, DESCRIBED, PEOPLE, Unit

_STANDING_IN = PRONOUNS | {"R"}
_AFTER_OBJECT = word_set(
    "to from at for in on with and but this next after before as if when while until by or , . : ; - ) ( → is was back"
)
"""What follows "her" where it is no possessive; behind any other word it is."""
_OWN = ONE_CLUB | word_set("employers parent current boyhood former old hometown")
"""What is his and no name's: "focused on his club"."""
_WORDS = re.compile(r"[^ |_=?!]+")
_AGED = PEOPLE | ADJECTIVES | {"R", "S"}
"""What follows an age that is not all that is said of him: "the 25-year-old winger"."""
_RETIRED = 42
"""An age at which nobody is signed any more: "the 49-year-old" is a coach."""
_STAFF = frozenset(["N", "S"])
_LEADING = ASKING | word_set("must looks remains wants")
"""Verbs with which a clause begins that leaves out its subject."""


def stands_in(mask: Mask, rules: LanguageRules) -> bool:
    """Whether a clause that names no player has words that stand for one."""
    if rules.lexicon.language != "en":
        return has_stand_in(mask.keys, rules.lexicon.language)
    if "P" in mask.present:
        return False
    return not _STANDING_IN.isdisjoint(mask.present) or ("A" in mask.present and any(_is_age(unit) for unit in mask.units))


def in_full(mask: Mask, meant: Sequence[int], rules: LanguageRules) -> Mask:
    """A clause in which the name of the one who is meant is put for "him", if it tells more so, and no rule's words are of "him"."""
    if len(meant) != 1:
        return mask
    hits, language = rules.hits(mask), rules.lexicon.language
    words = _STANDING_IN if language == "en" else DESCRIBED
    if any(_speaks_of_him(hit, mask, words) for hit in hits):
        return mask
    named = Mask(_put_as_name(mask.units, meant[0]) if language == "en" else put_as_name(mask.units, meant[0], language))
    if language != "en":
        return named
    known = {hit.rule.name for hit in hits}
    return named if any(hit.rule.name not in known and not hit.rule.weak for hit in rules.hits(named)) else mask


def leads_on(mask: Mask, clause: Clause, here: Sequence[int]) -> bool:
    """Whether a clause is about the one player before it without a word for him: "..., who is heading to Leeds"."""
    return clause.opener == "who" and len(here) == 1 and "P" not in mask.present and mask.keys[0] in _LEADING


def with_subject(mask: Mask, person: int, rules: LanguageRules) -> Mask:
    """A clause with the name before it that it leaves out, if it tells more so."""
    named = Mask([Unit("P", mask.units[0].start, mask.units[0].start, people=(person,), homes=(None,)), *mask.units])
    known = {hit.rule.name for hit in rules.hits(mask)}
    return named if any(hit.rule.name not in known and not hit.rule.weak for hit in rules.hits(named)) else mask


def _speaks_of_him(hit: Match, mask: Mask, words: frozenset[str]) -> bool:
    """Whether words of a rule itself are those that stand for the player."""
    standing = words.intersection(mask.keys[hit.first : hit.last])
    return not hit.rule.weak and bool(standing) and not standing.isdisjoint(_WORDS.findall(hit.rule.pattern))


def _put_as_name(units: Sequence[Unit], person: int) -> list[Unit]:
    """The units, in which every word that stands for this player is his name; "he" behind somebody of the staff may be that one."""
    out: list[Unit] = []
    staff = False
    for at, unit in enumerate(units):
        following = units[at + 1].key if at + 1 < len(units) else "."
        staff = staff or unit.key in _STAFF
        acted_on = unit.key in HIM and (unit.key == "him" or following in _AFTER_OBJECT)
        if acted_on or (unit.key in HE and not staff):
            out.append(_name(unit, person))
        elif unit.key in HIS and not staff and following not in _OWN:
            out += [_name(unit, person), Unit("'s", unit.end, unit.end)]
        elif _stands_for_him(unit, following) and (start := _description(out)) is not None:
            first = out[start] if start < len(out) else unit
            out[start:] = [Unit("P", first.start, unit.end, people=(person,), homes=(None,), name=unit.name)]
        else:
            out.append(unit)
    return out


def _stands_for_him(unit: Unit, following: str) -> bool:
    """Whether a word is one for a player, or an age beside which no other stands: "the 25-year-old has agreed"."""
    return (unit.key == "R" and following not in PEOPLE) or (_is_age(unit) and following not in _AGED)


def _is_age(unit: Unit) -> bool:
    return unit.key == "A" and unit.word[:2].isdecimal() and int(unit.word[:2]) < _RETIRED


def _name(unit: Unit, person: int) -> Unit:
    return Unit("P", unit.start, unit.end, people=(person,), homes=(None,), name=unit.word)


def _description(before: Sequence[Unit]) -> int | None:
    """Where "the 25-year-old Swiss" begins before a word for a player; None where the words are of any player.

    Posts leave out the article where it would open the sentence: "Player has agreed".
    """
    at = len(before) - 1
    if at < 0:
        return 0
    while at >= 0 and before[at].key in ADJECTIVES:
        at -= 1
    return at if at >= 0 and before[at].key == "the" else None
