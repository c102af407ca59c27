"""Words that say the same made one word before any rule is asked: "in negotiations" is "in talks", in a text and in a pattern alike.

So every rule knows every way to say its words, and none has to list them. A line is a word or a phrase and what it stands for:

    talks: negotiations discussions          one for several
    / reject rejects rejected rejecting      a block of verbs, form for form
      turn_down turns_down turned_down turning_down
      quit quits - quitting                  a dash where one of its forms is another's

Only words that mean nothing else in news of transfers belong here. Those of which that is so only before a player ("land Okafor", but
"land in Turin") stand behind `PLAYERS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from bot.transfers.rules.needs import GAPS, rarest
from bot.transfers.units import Unit

Phrase = tuple[str, ...]


class Entry(NamedTuple):
    """Words and what they stand for; `before_players`: only where a player follows. `verb`: one of a block of them."""

    words: Phrase
    meant: Phrase
    before_players: bool = False
    verb: bool = False


class Thesaurus:
    """One language's words that stand for others."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.words = frozenset(word for entry in entries for word in (*entry.words, *entry.meant))
        self._always = _Table([entry for entry in entries if not entry.before_players])
        self._before_players = _Table([entry for entry in entries if entry.before_players])
        self._aligned = _Table([entry for entry in entries if 1 < len(entry.words) == len(entry.meant)])
        self._stems = {entry.words[0]: entry.meant for entry in entries if entry.verb and len(entry.words) == 1}

    def plainly(self, units: list[Unit]) -> list[Unit]:
        """The units of a sentence in the words that rules know."""
        return self._always.put(units, of_players=False)

    def plainly_of_players(self, units: list[Unit]) -> list[Unit]:
        """The same for what is done to players, asked once their names are dressed."""
        return self._before_players.put(units, of_players=True)

    def pattern(self, pattern: str) -> str:
        """A pattern in the same words; what is said of players only stands beside its words where a player follows.

        >>> Thesaurus(read_entries("talks: negotiations\\nready_to: prepared_to")).pattern("in talks|negotiations ?prepared to")
        'in talks ?prepared|ready to'
        """
        if "*" not in pattern and self.words.isdisjoint(_WORDS.findall(pattern)):
            return pattern
        parts = pattern.split()
        before = [_leads_to_player(parts[at + 1 :]) for at in range(len(parts))]
        return " ".join(
            self._lined_up([part if part in GAPS else self._part(part, said) for part, said in zip(parts, before, strict=True)])
        )

    def _part(self, part: str, before_player: bool) -> str:
        mark = part[0] if part[0] in "?!" else ""
        found = [word for phrase in part[len(mark) :].split("|") for word in self._phrases(phrase, before_player)]
        return mark + "|".join(dict.fromkeys(found))

    def _phrases(self, phrase: str, before_player: bool) -> Iterator[str]:
        slot, equals, body = phrase.rpartition("=")
        words = tuple(body.split("_"))
        yield slot + equals + "_".join(self._always.words_put(words))
        if body.endswith("*") and len(words) == 1:
            meant = {meant for word, meant in self._stems.items() if word.startswith(body[:-1])}
            yield from (slot + equals + "_".join(words) for words in sorted(meant) if not words[0].startswith(body[:-1]))
        entry = self._before_players.entry_at(words, 0) if before_player else None
        if entry is not None and entry.words == words:
            yield slot + equals + "_".join(entry.meant)

    def _lined_up(self, parts: list[str]) -> list[str]:
        """The elements of a pattern of which several together are words that stand for others, with those beside them."""
        held = [part.lstrip("?").split("|") if part[0] != "!" else [] for part in parts]
        for at, words in enumerate(held):
            for entry in [entry for word in words for entry in self._aligned.by_first.get(word, ())]:
                if all(word in phrases for word, phrases in zip_longest(entry.words, held[at : at + len(entry.words)], fillvalue="")):
                    for n, word in enumerate(entry.meant):
                        parts[at + n] += "" if word in held[at + n] else f"|{word}"
        return parts


class _Table:
    """Entries by their first word, the longest first."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.by_first: dict[str, list[Entry]] = {}
        for entry in sorted(entries, key=lambda entry: -len(entry.words)):
            self.by_first.setdefault(entry.words[0], []).append(entry)
        self._telling = frozenset(rarest(entry.words) for entry in entries)

    def entry_at(self, words: Sequence[str], at: int) -> Entry | None:
        """The longest entry whose words stand here."""
        found = self.by_first.get(words[at], ())
        return next((entry for entry in found if tuple(words[at : at + len(entry.words)]) == entry.words), None)

    def words_put(self, words: Phrase) -> Iterator[str]:
        """The words of a pattern's phrase in plainer ones."""
        at = 0
        while at < len(words):
            entry = self.entry_at(words, at)
            yield from entry.meant if entry else words[at : at + 1]
            at += len(entry.words) if entry else 1

    def put(self, units: list[Unit], *, of_players: bool) -> list[Unit]:
        """Units in plainer words; `of_players`: where these take a player for their object."""
        keys = [unit.key for unit in units]
        if self._telling.isdisjoint(keys):
            return units
        out: list[Unit] = []
        goes_on = 0
        for at, unit in enumerate(units):
            if at < goes_on:
                continue
            entry = self.entry_at(keys, at) if keys[at] in self.by_first else None
            if entry is None or (of_players and not _takes_player(keys, at + len(entry.words))):
                out.append(unit)
                continue
            goes_on = at + len(entry.words)
            out += [_meant(units[at:goes_on], number, word, len(entry.meant)) for number, word in enumerate(entry.meant)]
        return out


_WORDS = re.compile(r"[^ |_=?!]+")
_PLAYER = re.compile(r"(?:^|[=|?])P(?:\||$)")
"""An element that is a player."""
_OBJECT = frozenset(["P", "him", "her"])
_DETERMINERS = frozenset(["the", "their", "its", "il", "lo", "l", "i", "gli", "la", "un", "una", "uno", "el", "los", "al", "a"])
"""What stands before a player in the languages that have tables of words."""
_DESCRIBED = frozenset(["R", "A"])
_SMALL = _DETERMINERS | _DESCRIBED


def _meant(units: Sequence[Unit], number: int, word: str, count: int) -> Unit:
    """One of the words that a run of units stands for: where it stood, the last one till the end of the run."""
    start = units[min(number, len(units) - 1)]
    return Unit(word, start.start, units[-1].end if number == count - 1 else start.end, word=word)


def _takes_player(keys: Sequence[str], at: int) -> bool:
    following = keys[at : at + 3]
    while following and following[0] in _DETERMINERS:
        following = following[1:]
    return bool(following) and (following[0] in _OBJECT or (keys[at] in _DETERMINERS and following[0] in _DESCRIBED))


def _leads_to_player(parts: Sequence[str]) -> bool:
    """Whether what follows in a pattern is a player, or only small words that need not be there and then one."""
    for part in parts:
        if _PLAYER.search(part):
            return True
        if part not in GAPS and not (part[0] == "?" and _SMALL.issuperset(part[1:].split("|"))):
            return False
    return False


def read_entries(text: str) -> tuple[Entry, ...]:
    """Read a table of words.

    >>> read_entries("talks: dialogue")
    (Entry(words=('dialogue',), meant=('talks',), before_players=False, verb=False),)
    """
    always, _, of_players = text.partition("PLAYERS")
    return (*_entries(always, before_players=False), *_entries(of_players, before_players=True))


def _entries(text: str, *, before_players: bool) -> Iterator[Entry]:
    for block in re.split(r"\n(?=[/\w])", text.strip()):
        head, _, rest = block.strip(" /").partition("\n") if block.startswith("/") else block.partition(":")
        rows = [line.split() for line in rest.splitlines()] if block.startswith("/") else [[word] for word in rest.split()]
        for row in rows:
            for word, meant in zip(row, head.split(), strict=False):
                if word != "-":
                    yield Entry(tuple(word.split("_")), tuple(meant.split("_")), before_players, block.startswith("/"))
