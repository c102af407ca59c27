"""English as the rules know it: verbs run together with a word are told apart ("isn't", "Okafor's joined Leeds"), the spelling is British.

Tells "'s" for "is" and "has" from the possessive by what follows it; in doubt it is a possessive.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.rules.recovery import RETURNS, as_recovery
from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_NEGATED = {
    "isn": "is", "aren": "are", "wasn": "was", "weren": "were", "hasn": "has", "haven": "have", "hadn": "had", "doesn": "does",
    "don": "do", "didn": "did", "won": "will", "wouldn": "would", "couldn": "could", "shouldn": "should",
}  # fmt: skip
_SHORT = {"ve": "have", "re": "are", "ll": "will", "m": "am"}
_PRONOUNS = word_set("i he she it they we you that there who")
_HAS = word_set(
    """
    been become got had agreed rejected turned joined left made signed decided accepted told completed chosen reached moved given received
    caught asked refused spoken emerged returned arrived departed opened opted already extended
    """
)
"""What "'s" is "has" before, and not "is"."""
_IS = word_set("close set not now still likely unlikely keen ready open off on in at back out available due here done gone")
_GOES_ON = word_set("to with on at by a an for from that in the not now also as out C P X is over")
"""What follows the verb of a subject, and not the noun that it owns: "Okafor's joined Leeds", but "Okafor's agreed fee"."""
_USUAL = {
    "favorite": "favourite", "favorites": "favourites", "favored": "favoured", "rumor": "rumour", "rumors": "rumours",
    "rumored": "rumoured", "finalized": "finalised", "finalizing": "finalising", "finalize": "finalise", "finalizes": "finalises",
    "prioritize": "prioritise", "prioritizing": "prioritising", "formalized": "formalised", "formalize": "formalise",
    "rejoin": "join", "rejoins": "joins", "rejoined": "joined", "rejoining": "joining",
    "negociations": "negotiations", "negociation": "negotiation", "defense": "defence", "honored": "honoured",
}  # fmt: skip
"""American and foreign spellings as British papers write them, and words that say no more than a plainer one."""
_LETTERS = word_set("f m d gk mf df fw st")
"""Positions on the pitch by their letters."""
_CONTRACTED = frozenset([*_NEGATED, *_SHORT, "'s"])
_TESTS = word_set("tests test visit visits checks check exam exams examination examinations checkup checkups assessment assessments")
_LISTS = word_set("list shortlist radar")
_THEIR = word_set("the their")
_PHYSICAL = frozenset(["physical", "health"])
_BEHIND_MEDICAL = word_set(
    ". , ; : ) - at with in on of to and but before ahead as this today tomorrow tonight later for after now is was has by"
)
_UNDERGOING = word_set(
    "a his her the their undergo undergoes undergoing undergone pass passes passed have has having had complete completes completed for"
)
"""What stands before "a physical" where it is a medical, and no quality of a player."""
_OTHERWISE = (_CONTRACTED | _LISTS | {"medical", "'", "‘", "’"} | _PHYSICAL).union(_USUAL)
"""Words and marks without any of which a sentence is plain; a quotation mark may stand for "'s"."""
_TELLING = _OTHERWISE | _LETTERS | RETURNS
_MEDICAL = _PHYSICAL | {"medical"}


def plain_english(units: list[Unit], written: Sequence[str]) -> list[Unit]:
    """The units, with every contracted verb as the word that it stands for, and every word as the rules know it.

    `written` are the words of its tokens, which tell whether there is anything to do.
    """
    if _TELLING.isdisjoint(written):
        return units
    if not _LETTERS.isdisjoint(written):
        units = _positions(units)
    if not RETURNS.isdisjoint(written):
        units = as_recovery(units)
    if not _MEDICAL.isdisjoint(written):
        units = _medicals(units)
    return units if _OTHERWISE.isdisjoint(written) else _word_for_word(units, written)


def _word_for_word(units: list[Unit], written: Sequence[str]) -> list[Unit]:
    """The same for contracted verbs, spellings and lists, each word with one other in its place."""
    told = [unit.key for unit in units]
    keys = told.copy() if _USUAL.keys().isdisjoint(written) else [_USUAL.get(key, key) for key in told]
    if not _LISTS.isdisjoint(written):
        for at in [n for n, key in enumerate(keys[2:]) if key in _LISTS and keys[n] == "in" and keys[n + 1] in _THEIR]:
            keys[at] = "on"
    for at in [n for n, key in enumerate(keys) if key in _CONTRACTED and n + (key in _NEGATED) < len(keys)]:
        if keys[at] in _NEGATED and keys[at + 1] == "t" and _glued(units, at + 1):
            keys[at : at + 2] = _NEGATED[keys[at]], "not"
        elif at and keys[at] not in _NEGATED and keys[at - 1] in _PRONOUNS and _glued(units, at):
            keys[at] = _SHORT.get(keys[at]) or _verb(keys[at + 1 : at + 2])
        elif at and keys[at] == "'s" and keys[at - 1] in ("C", "X") and _is_verb(keys[at + 1 : at + 3]):
            keys[at] = _verb(keys[at + 1 : at + 2])
    if keys == told:
        return units
    return [unit if unit.key == key else unit.as_key(key) for unit, key in zip(units, keys, strict=True)]


def _positions(units: list[Unit]) -> list[Unit]:
    """The units, with the letters for positions that American reports set before names as roles: "sign M Noah Okafor"."""
    found = [at for at, unit in enumerate(units[:-1]) if unit.key in _LETTERS and units[at + 1].key == "X"]
    return [unit.as_key("R") if at in found else unit for at, unit in enumerate(units)] if found else units


def _medicals(units: list[Unit]) -> list[Unit]:
    """The units, with "medical tests", "medical check-ups", "health checks" and "a physical" as a medical."""
    keys = [unit.key for unit in units]
    found = [at for at, key in enumerate(keys) if key == "medical" or (key in _PHYSICAL and _is_medical(keys, at))]
    tests = {at + 1 for at in found if keys[at + 1 : at + 2] and keys[at + 1] in _TESTS}
    ups = {at + 1 for at in tests if keys[at + 1 : at + 2] in (["up"], ["ups"])}
    named = {at for at in found if keys[at] != "medical"}
    if not tests and not named:
        return units
    return [unit.as_key("medical") if at in named else unit for at, unit in enumerate(units) if at not in tests and at not in ups]


def _is_medical(keys: Sequence[str], at: int) -> bool:
    """Whether "physical" or "health" is what is done before a signing: "undergo a physical", "health checks"."""
    following = keys[at + 1] if at + 1 < len(keys) else "."
    if following in _TESTS:
        return keys[at] == "physical" or following.startswith("check")
    return keys[at] == "physical" and following in _BEHIND_MEDICAL and at > 0 and keys[at - 1] in _UNDERGOING


def _glued(units: Sequence[Unit], at: int) -> bool:
    return units[at].start - units[at - 1].end <= 1


def _verb(following: Sequence[str]) -> str:
    return "has" if _HAS.issuperset(following) and following else "is"


def _is_verb(following: Sequence[str]) -> bool:
    """Whether what follows "'s" behind a name is what he does, and nothing of his."""
    if not following:
        return False
    doing = following[0] in _HAS | _IS or following[0].endswith("ed")
    return doing and (len(following) == 1 or following[1] in _GOES_ON)
