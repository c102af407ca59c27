"""Verbs that stand in two parts, as in German, made plainer ones: "weist ein Angebot zurück" is "lehnt ein Angebot ab".

A line of a table is what they stand for, in its two parts, and the verbs; what has no second part leaves none behind:

    lehnt..ab: weist..zuruck schmettert..ab
    verpflichtet..: nimmt..unter_vertrag
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_REACH = 16
"""Words between the two parts of a verb, at most."""
_CLOSES = word_set(". , ; : ! ? - ( ) und oder aber doch \" 's") | {""}
"""What stands behind the second part, which ends its clause."""


class Parted(NamedTuple):
    """A verb in two parts, and the two that it stands for."""

    head: str
    tail: tuple[str, ...]
    meant: str
    ends: tuple[str, ...]


class PartedVerbs:
    """One language's verbs in two parts that stand for others."""

    def __init__(self, verbs: Iterable[Parted] = ()) -> None:
        self._by_head: dict[str, list[Parted]] = {}
        for verb in verbs:
            self._by_head.setdefault(verb.head, []).append(verb)

    @property
    def words(self) -> frozenset[str]:
        """All words that they know."""
        return frozenset(word for verbs in self._by_head.values() for verb in verbs for word in (verb.head, *verb.tail))

    def plainly(self, units: list[Unit]) -> list[Unit]:
        """The units with the plainer verbs."""
        if not self._by_head:
            return units
        keys = [unit.key for unit in units]
        if self._by_head.keys().isdisjoint(keys):
            return units
        out: list[Unit] = []
        done = 0
        for at in [at for at, key in enumerate(keys) if key in self._by_head]:
            verb, tail = self._parts(keys, at) if at >= done else (None, 0)
            if verb is None:
                continue
            after = tail + len(verb.tail)
            out += [*units[done:at], _said(verb.meant, units[at : at + 1]), *units[at + 1 : tail]]
            out += [_said(word, units[tail:after]) for word in verb.ends]
            done = after
        return [*out, *units[done:]] if done else units

    def _parts(self, keys: Sequence[str], at: int) -> tuple[Parted | None, int]:
        """The verb that begins here, and where its second part stands."""
        for end in range(at + 1, min(at + _REACH, len(keys))):
            if keys[end] in (".", ";", ":"):
                break
            for verb in self._by_head[keys[at]]:
                after = end + len(verb.tail)
                if tuple(keys[end:after]) == verb.tail and "".join(keys[after : after + 1]) in _CLOSES:
                    return verb, end
        return None, 0


def _said(word: str, units: Sequence[Unit]) -> Unit:
    return Unit(word, units[0].start, units[-1].end, word=word)


def read_parted(text: str) -> tuple[Parted, ...]:
    """Read a table of verbs in two parts.

    >>> read_parted("lehnt..ab: weist..zuruck")
    (Parted(head='weist', tail=('zuruck',), meant='lehnt', ends=('ab',)),)
    """
    lines = [line.partition(":") for line in text.strip().splitlines()]
    return tuple(_verb(verb, meant) for meant, _, verbs in lines for verb in verbs.split())


def _verb(verb: str, meant: str) -> Parted:
    (head, _, tail), (means, _, ends) = verb.partition(".."), meant.partition("..")
    return Parted(head, tuple(tail.split("_")), means, tuple(filter(None, ends.split("_"))))
