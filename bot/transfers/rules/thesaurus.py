"""Words that say the same made one word before any rule is asked: "in negotiations" is "in talks", in a text and in a pattern alike.

So every rule knows every way to say its words, and none has to list them. A line is a word or a phrase and what it stands for:

    talks: negotiations discussions          one for several
    / reject rejects rejected rejecting      a block of verbs, form for form
      turn_down turns_down turned_down turning_down
      quit quits - quitting                  a dash where one of its forms is another's
    nothing: at_this_stage                   words that say nothing of a move are passed over

Only words that mean nothing else in news of transfers belong here. Those of which that is so only before a player ("land Okafor", but
"land in Turin") stand behind `PLAYERS`; those that mean it of some things only ("refuse a bid", but "refuse to sign") behind a line
`BEFORE` and these things: `BEFORE bid offer`. A past form means it behind them too ("a bid refused by Milan").
Those that mean it only right behind a player ("will Burkardt holen") stand behind `BEHIND`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, islice, pairwise, takewhile, zip_longest
from operator import attrgetter
from typing import NamedTuple

from bot.transfers.rules.needs import GAPS, rarest
from bot.transfers.rules.parted import PartedVerbs
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import DETERMINERS, HIM
from bot.transfers.writing.units import DESCRIBED, Unit

Phrase = tuple[str, ...]


class Entry(NamedTuple):
    """Words and what they stand for. `objects`: only where one of these is what it is done to; `verb`: one of a block of them;
    `done`: its past form, which stands behind what it was done to as well; `behind`: right behind it only.
    """

    words: Phrase
    meant: Phrase
    objects: frozenset[str] = frozenset()
    verb: bool = False
    done: bool = False
    behind: bool = False

    @property
    def of_players(self) -> bool:
        """Whether they mean it only before a player."""
        return "P" in self.objects


class Thesaurus:
    """One language's words that stand for others."""

    def __init__(self, entries: Sequence[Entry], parted: PartedVerbs | None = None) -> None:
        self._parted = parted or PartedVerbs()
        self._in_text = _Table([entry for entry in entries if not entry.of_players])
        self._of_players = _Table([entry for entry in entries if entry.of_players])
        self._always = _Table([entry for entry in entries if not entry.objects])
        self._sometimes = _Table([entry for entry in entries if entry.objects and not entry.behind])
        self._openings = frozenset(["_".join(entry.words[:2]) for entry in entries])
        self._aligned = _Table([entry for entry in entries if 1 < len(entry.words) == len(entry.meant) and not entry.objects])
        self._may_change = cache(lambda part: list(filter(self._begins_in, part.lstrip("?!").split("|"))))
        self._stems = sorted([entry for entry in entries if entry.verb and len(entry.words) == 1], key=_WRITTEN)

    def plainly(self, units: list[Unit]) -> list[Unit]:
        """The units of a sentence in the words that rules know."""
        return self._in_text.put(self._parted.plainly(units))

    def plainly_of_players(self, units: list[Unit]) -> list[Unit]:
        """The same for what is done to players, asked once their names are dressed."""
        return self._of_players.put(units)

    def pattern(self, pattern: str) -> str:
        """A pattern in the same words; what is said of some things only stands beside its words where these follow.

        >>> Thesaurus(read_entries("talks: negotiations\\nready_to: prepared_to")).pattern("in talks|negotiations ?prepared to")
        'in talks ?prepared|ready to'
        """
        parts = pattern.split()
        plain = [self._part(parts, at) if part not in GAPS else part for at, part in enumerate(parts)]
        return " ".join(self._lined_up([part for part in plain if part]))

    def _begins_in(self, phrase: str) -> bool:
        """Whether an entry begins in a phrase, with its first two words, or may be meant by its star."""
        if "_" not in phrase and "=" not in phrase:
            return phrase in self._openings or phrase.endswith("*")
        words = phrase.rpartition("=")[2].split("_")
        return "*" in phrase or not (self._openings.isdisjoint(words) and self._openings.isdisjoint(map("_".join, pairwise(words))))

    def _part(self, parts: Sequence[str], at: int) -> str:
        """An element in plainer words; empty where all of it says nothing."""
        open_ones = self._may_change(parts[at])
        if not open_ones:
            return parts[at]
        mark = parts[at][0] if parts[at][0] in "?!" else ""
        phrases = parts[at][len(mark) :].split("|")
        changed = {phrase: tuple(self._phrases(phrase, parts[at + 1 :], parts[:at][::-1])) for phrase in open_ones}
        said = "|".join(dict.fromkeys(filter(None, chain.from_iterable(changed.get(phrase, (phrase,)) for phrase in phrases))))
        return mark + said if said else ""

    def _phrases(self, phrase: str, after: Sequence[str], before: Sequence[str]) -> Iterator[str]:
        """What a phrase of a pattern is in plainer words, beside it where it depends on the parts before or after."""
        slot, equals, body = phrase.rpartition("=")
        words = self._always.words_put(tuple(body.split("_")))

        def meant_here(entry: Entry, rest: Phrase) -> bool:
            within = _BETWEEN.issuperset(rest) and _done_to(entry.objects, after)
            return within or not entry.objects.isdisjoint(rest) or (entry.done and _done_to(entry.objects, before))

        yield slot + equals + "_".join(words)
        yield slot + equals + "_".join(self._sometimes.words_put(words, meant_here))
        if body.endswith("*") and len(words) == 1:
            stem = body[:-1]
            stems = islice(self._stems, bisect_left(self._stems, (stem,), key=_WRITTEN), None)
            begun = [e for e in takewhile(lambda e: e.words[0].startswith(stem), stems) if not e.meant[0].startswith(stem)]
            yield from sorted({slot + equals + "_".join(entry.meant) for entry in begun if not entry.objects or meant_here(entry, ())})

    def _lined_up(self, parts: list[str]) -> list[str]:
        """The elements of a pattern of which several together are words that stand for others, with those beside them."""
        held = [part.lstrip("?").split("|") if part[0] != "!" else [] for part in parts]
        for at, words in enumerate(held[:-1]):
            found = [] if self._aligned.by_first.keys().isdisjoint(words) else [self._aligned.by_first.get(word, ()) for word in words]
            for entry in [entry for entry in chain.from_iterable(found) if entry.words[1] in held[at + 1]]:
                if all(word in phrases for word, phrases in zip_longest(entry.words, held[at : at + len(entry.words)], fillvalue="")):
                    for n, word in enumerate(entry.meant):
                        parts[at + n] += "" if word in held[at + n] else f"|{word}"
        return parts


class _Table:
    """Entries by their first word, the longest first, for patterns; for sentences by the word of each that fewest hold."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.by_first: dict[str, list[Entry]] = {}
        for entry in sorted(entries, key=lambda entry: -len(entry.words)):
            self.by_first.setdefault(entry.words[0], []).append(entry)
        self._told_by: dict[str, list[tuple[int, Entry]]] = {}
        for entry in entries:
            word = rarest(entry.words)
            self._told_by.setdefault(word, []).append((entry.words.index(word), entry))
        self._telling = frozenset(self._told_by)

    def words_put(self, words: Phrase, meant_here: Callable[[Entry, Phrase], bool] | None = None) -> Phrase:
        """The words of a pattern's phrase in plainer ones; `meant_here`: whether an entry means it, before the rest of them."""
        out: list[str] = []
        at = 0
        while at < len(words):
            found = [entry for entry in self.by_first.get(words[at], ()) if words[at : at + len(entry.words)] == entry.words]
            entry = next((entry for entry in found if meant_here is None or meant_here(entry, words[at + len(entry.words) :])), None)
            out += entry.meant if entry else words[at : at + 1]
            at += len(entry.words) if entry else 1
        return tuple(out)

    def put(self, units: list[Unit]) -> list[Unit]:
        """Units in plainer words; of entries that overlap the first counts, and the longest that begins there."""
        keys = tuple([unit.key for unit in units])
        if self._telling.isdisjoint(keys):
            return units
        spots: dict[int, Entry] = {}
        for first, entry in self._entries_in(keys):
            if first not in spots or len(spots[first].words) < len(entry.words):
                spots[first] = entry
        out: list[Unit] = []
        goes_on = 0
        for first in sorted(spots):
            if first >= goes_on:
                out += units[goes_on:first]
                entry, goes_on = spots[first], first + len(spots[first].words)
                if not entry.meant and first and keys[first - 1] == "," and keys[goes_on : goes_on + 1] == (",",):
                    out.pop()
                    goes_on += 1
                out += [_meant(units[first:goes_on], number, word, len(entry.meant)) for number, word in enumerate(entry.meant)]
        return [*out, *units[goes_on:]]

    def _entries_in(self, keys: Phrase) -> Iterator[tuple[int, Entry]]:
        """The entries whose words stand in a sentence, and mean what they say, each with where it begins."""
        for at in [at for at, key in enumerate(keys) if key in self._told_by]:
            for offset, entry in self._told_by[keys[at]]:
                first = at - offset
                if first >= 0 and keys[first : first + len(entry.words)] == entry.words and _is_meant(entry, keys, first):
                    yield first, entry


_WRITTEN = attrgetter("words")
_WORDS = re.compile(r"[^ |_=?!]+")
_words_of = cache(lambda part: frozenset(_WORDS.findall(part)))
_OBJECT = HIM | {"P"}
_DETERMINERS = DETERMINERS | word_set("i gli uno los al a les son sa leur ihren seinen einen")
"""What stands before a player in the languages that have tables of words."""
_SMALL = _DETERMINERS | DESCRIBED
_CLITICS = word_set("le la l les")
"""Who is meant where they stand right before a verb: "l'acheter"."""
_SPOKEN_OF = word_set("P R ihn sie")
"""Who is meant where they stand right before a verb that ends its clause."""
_ADDED = word_set("unbedingt nun auch gern gerne bald ablosefrei leihweise zu")
"""What may stand in between."""
_OF_CLUBS = word_set("von vom des der")
_BETWEEN = frozenset(["a", "an", "the", "their", "its", "his", "her", "C", "F", "A", "R", "'s", "new", "first", "second"])
"""What may stand in a pattern between a verb and what it is done to."""
_ENDS = word_set(
    """
    . , ; : ( ) - " to for from with of in on at by over about after before and or but as that than who which while when if
    has have had is are was were be been will would could not him her them it
    """
)
"""Where what a verb is done to is looked for no further."""
_LEADING = word_set("for from of to by C X F A R 's the a an their its his has have had is are was were be been being will worth")
"""What may stand between a thing and what was done to it: "a bid of £20m for Okafor was refused"."""
_FAR, _NEAR = 7, 3


def _is_meant(entry: Entry, keys: Phrase, at: int) -> bool:
    """Whether what an entry's words are done to, in a sentence, is one of the things of which it speaks."""
    if not entry.objects:
        return True
    after = keys[at + len(entry.words) : at + len(entry.words) + _FAR]
    if entry.behind:
        return _follows_player(keys, at)
    if entry.of_players and at and keys[at - 1] in _CLITICS:
        return True
    if not entry.objects.isdisjoint("PC"):
        named = next((key for key in after[:_NEAR] if key not in _DETERMINERS), "")
        return named in entry.objects or (entry.of_players and (named in _OBJECT or (named in DESCRIBED and after[0] in _DETERMINERS)))
    ends = next((n for n, key in enumerate(after) if key in _ENDS), len(after))
    if not entry.objects.isdisjoint(after[:ends]):
        return True
    if not entry.done or after[:1] == ("to",):
        return False
    before = keys[max(0, at - _FAR) : at][::-1]
    ends = next((n for n, key in enumerate(before) if key not in _LEADING and not key.endswith("ly")), len(before))
    return before[ends : ends + 1] != () and before[ends] in entry.objects


def _follows_player(keys: Phrase, at: int) -> bool:
    """Whether a player is named right before: "will Burkardt holen", "den Stürmer von Mainz unbedingt holen"."""
    at -= at > 1 and keys[at - 1] in _ADDED
    if at > 1 and keys[at - 1] == "C" and keys[at - 2] in _OF_CLUBS:
        at -= 2
    return at > 0 and keys[at - 1] in _SPOKEN_OF


def _done_to(objects: frozenset[str], parts: Iterable[str]) -> bool:
    """Whether one of these things stands in the parts of a pattern, before any that must be there and is no mere word between."""
    for part in parts:
        words = _words_of(part)
        if not objects.isdisjoint(words):
            return True
        passed = (part[0] == "?" and words <= _SMALL) if not objects.isdisjoint("PC") else (part[0] in "?!" or words <= _BETWEEN)
        if part not in GAPS and not passed:
            return False
    return False


def _meant(units: Sequence[Unit], number: int, word: str, count: int) -> Unit:
    """One of the words that a run of units stands for: where it stood, the last one till the end of the run."""
    start = units[min(number, len(units) - 1)]
    return Unit(word, start.start, units[-1].end if number == count - 1 else start.end, word=word)


@cache
def read_entries(text: str) -> tuple[Entry, ...]:
    """Read a table of words.

    >>> read_entries("talks: dialogue")[0].meant
    ('talks',)
    """
    return tuple(chain.from_iterable(map(_section, re.split(r"\n(?=PLAYERS|BEHIND|BEFORE )", text))))


def _section(text: str) -> Iterator[Entry]:
    """The entries of a table, or of a part of it that begins with those of which it speaks."""
    first, _, rest = text.partition("\n")
    head = first.split()[:1]
    if head in (["PLAYERS"], ["BEHIND"]):
        return _entries(rest, frozenset("P"), behind=head == ["BEHIND"])
    return _entries(rest, frozenset(first.split()[1:])) if head == ["BEFORE"] else _entries(text, frozenset())


def _entries(text: str, objects: frozenset[str], *, behind: bool = False) -> Iterator[Entry]:
    for block in filter(None, re.split(r"\n(?=[/\w])", text.strip())):
        verbs = block.startswith("/")
        head, _, rest = block.strip(" /").partition("\n") if verbs else block.partition(":")
        rows = [line.split() for line in rest.splitlines()] if verbs else [[word] for word in rest.split()]
        for row in rows:
            for number, (word, meant) in enumerate(zip(row, head.split(), strict=False)):
                if word != "-":
                    stood_for = tuple(meant.split("_")) if meant != _NOTHING else ()
                    yield Entry(tuple(word.split("_")), stood_for, objects, verbs, verbs and number == _PAST, behind)


_NOTHING = "nothing"
_PAST = 2
"""Which form of a block of verbs is its past."""
