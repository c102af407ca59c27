"""Whether an item can be about football at all: what is about another sport, or names nothing of football's, tells of no move.

Only the plainest signs are asked for, so that a reporter's six words about a player keep their meaning.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.names.member import Member
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.sports import FOOTBALL, OTHER_SPORTS
from bot.transfers.writing.text import Sentence, Token
from bot.transfers.writing.units import Unit

_SPORTING = frozenset(phrase.split()[0] for phrase in OTHER_SPORTS)
_FOOTBALLING = frozenset(phrase.split()[0] for phrase in FOOTBALL)
_NAMESAKES = frozenset(["darts", "snooker"])
"""Sports with a Premier League of their own."""
_FOOTBALL = frozenset(["football"])
_OTHER_FOOTBALL = frozenset(["college", "american", "gaelic", "flag"])
"""What is played by this name with other balls: "college football"."""
_SURNAMES = word_set("bowler hooker boxer pitcher ferrari sprinter golfer")
"""Words of other sports that are surnames too."""
_TIMES = 3
"""How many words of other sports outweigh one of football's."""
_PLAYED = frozenset(["C", "R"])
"""Units that stand for a club or for a player."""
_LONG = 20
"""Units from which an item is no post about somebody of whom everybody knows where he plays."""


def other_sport(keys: Sequence[str]) -> bool:
    """Whether an item is about another sport: it uses that sport's words, and none of football's or many times fewer.

    >>> other_sport(["the", "quarterback", "signs"]), other_sport(["the", "striker", "signs"])
    (True, False)
    """
    begun = _SPORTING.intersection(keys)
    others = len(_spoken(keys, OTHER_SPORTS, begun))
    if not others:
        return False
    football = FOOTBALL if _NAMESAKES.isdisjoint(keys) else FOOTBALL - {"premier league"}
    if "football" in keys and all(at and keys[at - 1] in _OTHER_FOOTBALL for at, key in enumerate(keys) if key == "football"):
        football -= _FOOTBALL
    return others >= _TIMES * len(_spoken(keys, football, _FOOTBALLING.intersection(keys)))


def without_surnames(lines: Sequence[Sentence]) -> list[str]:
    """The keys of an item but for words of other sports that are somebody's surname there: "signed Josh Bowler for £4m"."""
    return [token.key for line in lines for at, token in enumerate(line.tokens) if not _is_surname(line.tokens, at)]


def _is_surname(tokens: Sequence[Token], at: int) -> bool:
    """Whether such a word has a capital, behind a first name with one, and no other capital beside the two, as titles have."""
    if tokens[at].key not in _SURNAMES or not at or tokens[at].text.islower() or not tokens[at - 1].text.istitle():
        return False
    beside = [tokens[at - 2].text if at > 1 else "", tokens[at + 1].text if at + 1 < len(tokens) else ""]
    return not any(word[:1].isupper() for word in beside)


def names_football(lines: Sequence[Sequence[Unit]], keys: Sequence[str], members: Sequence[Member]) -> bool:
    """Whether an item, if it is a long one, names a club, a player or coach by a listed name, a role, or a word that only football has."""
    if sum(map(len, lines)) < _LONG or any(unit.key in _PLAYED for line in lines for unit in line):
        return True
    return any(member.of_football for member in members) or bool(_spoken(keys, FOOTBALL, _FOOTBALLING.intersection(keys)))


def _spoken(keys: Sequence[str], phrases: frozenset[str], begun: frozenset[str]) -> set[str]:
    """Those of these phrases, of a word or two, that stand among words; `begun` are those of the words with which phrases begin."""
    found = set(phrases.intersection(begun))
    for word in begun:
        at = -1
        for _ in range(keys.count(word)):
            at = keys.index(word, at + 1)
            found.update(phrases.intersection([" ".join(keys[at : at + 2])]))
    return found
