"""Words of other languages that stand for a player told of before, put as his name: "quiere al central" as "quiere a Okafor".

A word for a player, or a nation ("el argentino", "l'Italien"), behind a definite article, also one that a preposition has taken in
("al", "dello", "du"). What follows of his club ("al central del Inter", "le défenseur lyonnais") is told of him too.
Whom the words mean is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import ARTICLES
from bot.transfers.writing.units import ADJECTIVES, PEOPLE, Unit

_ARTICLES: Mapping[str, Mapping[str, str]] = {
    "es": {"el": "", "la": "", "al": "a", "del": "de"},
    "it": {
        "il": "", "lo": "", "la": "", "l": "", "al": "a", "allo": "a", "alla": "a", "all": "a", "del": "di", "dello": "di", "della": "di",
        "dell": "di", "dal": "da", "dallo": "da", "dalla": "da", "dall": "da", "sul": "su", "sullo": "su", "sulla": "su", "sull": "su",
    },
    "fr": {"le": "", "la": "", "l": "", "au": "a", "du": "de"},
    "de": {"der": "", "den": "", "dem": "", "des": "", "die": ""},
}  # fmt: skip
"""Definite articles, each with the preposition that is left of it before a name."""
_HOLDING = {
    "es": word_set("de del"),
    "it": word_set("di del della dell dello dei"),
    "fr": word_set("de du d"),
    "de": word_set("von vom des aus der"),
}
"""What leads to the club that holds him."""
_SMALL = ARTICLES | {"dem", "den"}
_OTHERS = word_set("R S C O E P N X klub klubs verein vereine trainer coach club team verband")
"""What a nation's word only describes where it stands before one of these: "der Schweizer Klub"."""
_FIRST = 1
_MARK = "stand-in"


def has_stand_in(keys: Sequence[str], language: str) -> bool:
    """Whether a clause that names no player has words that stand for one."""
    if "P" in keys or ("R" not in keys and "A" not in keys):
        return False
    return any(_article_of(keys, at, language) is not None for at in range(_FIRST, len(keys)))


def put_as_name(units: Sequence[Unit], person: int, language: str) -> list[Unit]:
    """The units, in which every word that stands for this player is his name, held by the club that is told with it."""
    keys = [unit.key for unit in units]
    out: list[Unit] = []
    kept = 0
    for at in range(_FIRST, len(keys)):
        article = _article_of(keys, at, language) if at >= kept else None
        if article is None or article < kept:
            continue
        out += units[kept:article]
        left = _ARTICLES[language][keys[article]]
        if left:
            out.append(Unit(left, units[article].start, units[article].end, word=left))
        kept, home = _home_behind(units, at, language)
        before = next((unit.clubs[0] for unit in units[article:at] if len(unit.clubs) == 1), None)
        out.append(Unit("P", units[article].start, units[kept - 1].end, people=(person,), homes=(home or before,), word=_MARK))
    return [*out, *units[kept:]]


def is_stand_in(unit: Unit) -> bool:
    """Whether a player's unit was no name in the text."""
    return unit.word == _MARK


def _article_of(keys: Sequence[str], at: int, language: str) -> int | None:
    """Where the article stands that makes the word at a place stand for somebody; None where the word does not."""
    following = keys[at + 1] if at + 1 < len(keys) else ""
    if keys[at] == "R" and following not in PEOPLE:
        described: frozenset[str] = ADJECTIVES | {"C"} if language == "de" else ADJECTIVES
    elif keys[at] == "A" and following not in _OTHERS:
        described = frozenset()
    else:
        return None
    first = at - 1
    while first >= 0 and keys[first] in described:
        first -= 1
    return first if first >= 0 and keys[first] in _ARTICLES[language] else None


def _home_behind(units: Sequence[Unit], at: int, language: str) -> tuple[int, str | None]:
    """Where what belongs to the word at a place ends, and the club that it tells: "central del Inter", "défenseur lyonnais"."""
    club = at + 1
    if club < len(units) and units[club].key in _HOLDING[language]:
        club += 1
        if club < len(units) and units[club].key in _SMALL:
            club += 1
    elif language == "de":
        return at + 1, None
    if club < len(units) and units[club].key == "C" and len(units[club].clubs) == 1:
        return club + 1, units[club].clubs[0]
    return at + 1, None
