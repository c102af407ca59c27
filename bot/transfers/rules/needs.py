"""What a clause must hold for a pattern to match it: words, numbered so that a clause's own tell at once which patterns to try.

A few operations on numbers settle what comparing sets of words would settle slowly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce
from operator import or_

from bot.transfers.vocabulary import word_set

UNITS = frozenset("CPNOFRSAEX")
GAPS = {"..": r"(?: [^ ,;:.()]++){0,3}?", "...": r"(?: [^ ;:.()]++){0,7}?", "^": r"\A", "$": r"(?= \Z)"}

_STOP = word_set(
    """
    a an the of in on to for from with at by is are was were be been has have had will would could as it its he his they their not no
    and or that this also now el la los las de del y en un una por con para ha se que al su il lo gli di da nel per non si e l
    der die das und den dem ein eine im mit von zu ist hat sich nicht auf les des du et est au aux pour sur dans une ne pas d
    , : ( ) - " 's
    """
)
_FREQUENT = word_set(
    """
    new first deal move club transfer player bid talks agreed sign signed want wants set join after over oferta fichaje offerta accordo
    offre accord angebot wechsel vertrag contrato contrat fur bei acuerdo
    """
)
_COMMONEST = word_set("the a of in on to for with")
_STOP_COST, _COMMONEST_COST, _UNIT_COST, _FREQUENT_COST = 60, 75, 80, 8
_LAYERS = 4
"""Needs of a pattern that are looked at, the rarest first; the others are left to the pattern itself. Two layers are laid upon the
other two, and then one upon the other.
"""
_KNOWN_WORDS = 8192
"""Words whose needs are remembered, a language: more than its news use in a day."""


def needs(pattern: str) -> list[frozenset[str]]:
    """For each element that must be there, the words of which one must stand in a clause; the rarest element first.

    "Any word that begins so" keeps its star.

    >>> [sorted(words) for words in needs("in|have .. deal|agreement|sign* ?with C")]
    [['agreement', 'deal', 'sign*'], ['C'], ['have', 'in']]
    """
    elements = [_own_words(part) for part in pattern.split() if part not in GAPS and part[0] not in "?!"]
    return [frozenset(words) for words in sorted(elements, key=lambda words: sum(map(_COSTS.__getitem__, words)))]


def _own_words(part: str) -> list[str]:
    """The rarest word of each alternative: a phrase needs all of its words."""
    phrases = [word.rpartition("=")[2] for word in part.split("|")]
    return [phrase if "_" not in phrase else rarest([w for w in phrase.split("_") if w not in GAPS]) for phrase in phrases]


class _Costs(dict[str, int]):
    """How often, roughly, a word would call for its pattern in vain; most words never."""

    def __missing__(self, word: str) -> int:
        return 1


_COSTS = _Costs(
    {
        **dict.fromkeys([word + star for word in _FREQUENT for star in ("", "*")], _FREQUENT_COST),
        **dict.fromkeys(_STOP, _STOP_COST),
        **dict.fromkeys(UNITS, _UNIT_COST),
        **dict.fromkeys(_COMMONEST, _COMMONEST_COST),
    }
)


def rarest(words: Iterable[str]) -> str:
    """Of words that must all stand in a clause the one that fewest clauses hold."""
    return min(words, key=_COSTS.__getitem__)


class _Known(dict[str, int]):
    """What was looked up for words, so that a word that comes again costs no call; all is forgotten when it is too much."""

    def __init__(self, look_up: Callable[[str], int]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, word: str) -> int:
        if len(self) >= _KNOWN_WORDS:
            self.clear()
        found = self[word] = self._look_up(word)
        return found


class Needs:
    """What many patterns need, all looked up at once: each pattern is a bit, in as many layers as it has needs that are looked at.

    A word is the bits, by layer, of the patterns whose need it meets; those that a clause's words call for are in all layers.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        needed = [needs(pattern)[:_LAYERS] for pattern in patterns]
        self._size = len(needed)
        self._words: dict[str, int] = {}
        self._nothing_needed = 0
        for number, elements in enumerate(needed):
            for layer in range(_LAYERS):
                bit = 1 << (layer * self._size + number)
                if layer >= len(elements):
                    self._nothing_needed |= bit
                for word in elements[layer] if layer < len(elements) else ():
                    self._words[word] = self._words.get(word, 0) | bit
        self._of_word = _Known(self._looked_up).__getitem__
        self._layer = (1 << self._size) - 1

    def called(self, words: Iterable[str]) -> int:
        """The bits of the patterns that may match among these words.

        >>> bin(Needs(["bid|offer* for P", "talks"]).called(["offered", "for", "P"]))
        '0b1'
        """
        met = reduce(or_, filter(None, map(self._of_word, words)), self._nothing_needed)
        met &= met >> 2 * self._size
        return met & met >> self._size & self._layer

    def _looked_up(self, word: str) -> int:
        begins = (self._words.get(f"{word[:size]}*", 0) for size in range(1, len(word) + 1))
        return reduce(or_, begins, self._words.get(word, 0))
