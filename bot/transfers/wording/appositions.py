"""The role that the words beside a name give it: "winger X", "X, manager of Roma", "X: Milan winger joins"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import OF
from bot.transfers.vocabulary.words import Words
from bot.transfers.writing.units import Unit

_NAMES = frozenset(["X", "O"])
_SAYS = frozenset(["says", "said", "believes", "claims", "reckons", "insists", "thinks", "urges", "told", "dice", "dit", "sagt"])
_ONCE = frozenset(["former", "ex", "retired", "legendary"])
_MOVING = word_set(
    "set joins signs agrees completes close closing to in linked leaves moves wanted nears poised undergoes seals extends returns pens"
)
"""What follows a role that is that of the name before it: "X: Milan winger joins"."""
_SHORTEST = 2
_CLOSING = {",": ",", "(": ")"}
"""What opens an age behind a name, and what closes it."""
_DIGITS, _YOUNGEST, _OLDEST = 2, 15, 27
_OF_A_CLUB = OF | {"di", "la", "l"}
"""What stands between a role and the club of a name that follows: "el delantero del Celta Borja Iglesias"."""


_STANDING = word_set("of at for in and or since until who whose when as with told said says from")
"""What may follow a role that goes with the name before it: "X, Roma boss since May"."""


def role_before(line: Sequence[Unit], index: int, words_of: Words) -> str | None:
    """The role word that a name follows: "winger X", "the Spain forward X", "boss X"."""
    at = index - 1
    while at >= 0 and (line[at].key == "A" or line[at].key in words_of.adjectives):
        at -= 1
    if at > 1 and line[at].key == "C" and line[at - 1].key in _OF_A_CLUB:
        at -= 2
        while at > 0 and (line[at].key in _OF_A_CLUB or line[at].key in words_of.adjectives):
            at -= 1
    if at < 0 or line[at].key not in ("R", "S"):
        return None
    start = at
    while start > 0 and (line[start - 1].key in ("A", "C", "-", "and") or line[start - 1].key in words_of.adjectives):
        start -= 1
    once = start > 0 and line[start - 1].key in _ONCE
    if once and line[at].key == "R":
        return "S" if index + 1 < len(line) and line[index + 1].key in _SAYS else "once"
    return line[at].key


def _role_told(line: Sequence[Unit], index: int) -> str | None:
    """The role of a headline's name before a colon: "X: Milan and Switzerland winger set to join"."""
    at = index + 2
    while at < len(line) and (line[at].key in ("C", "A", "and", "under") or line[at].key.rstrip("s").isdigit()):
        at += 1
    told = at + 1 < len(line) and line[at].key == "R" and line[at + 1].key in _MOVING
    return "R" if told else None


def tells_age(line: Sequence[Unit], index: int) -> bool:
    """Whether the words beside a name give the age of one who may still play: "X, 21,", "X (19)", "19yo X"."""
    if index and line[index - 1].key == "A" and _plays_at(line[index - 1].word[:2]):
        return True
    keys = [unit.key for unit in line[index + 1 : index + 4]]
    if len(keys) < _SHORTEST or keys[0] not in _CLOSING or keys[2:] not in ([], [_CLOSING[keys[0]]]):
        return False
    return _plays_at(line[index + 2].word[:2])


def _plays_at(age: str) -> bool:
    return len(age) == _DIGITS and age.isdecimal() and _YOUNGEST <= int(age) <= _OLDEST


def _acts(key: str) -> bool:
    """Whether what follows "X, Roma boss" is what the boss does, of whom another headline tells: "X, Roma boss wants to stay"."""
    return key.isalpha() and key.islower() and key not in _STANDING


def role_after(line: Sequence[Unit], index: int, words_of: Words) -> str | None:
    """The role in an apposition: "X, the Lens striker,", "X, manager of Roma"."""
    if index + 1 >= len(line) or line[index + 1].key not in (",", "(", ":"):
        return None
    if line[index + 1].key == ":":
        return _role_told(line, index) if index == 0 else None
    for at, unit in enumerate(line[index + 2 : index + 8], start=index + 3):
        if unit.key in ("R", "S"):
            following = line[at].key if at < len(line) else ""
            boss = unit.key == "S" and line[index + 2].key == "C"
            return None if following in _NAMES or (boss and _acts(following)) else unit.key
        if (
            unit.key not in ("C", "A", "'s", "the", "a", "an", "new", "el", "il", "der", "le", "l", "current")
            and unit.key not in words_of.adjectives
        ):
            return None
    return None
