"""A sentence as units: words, and names masked by one capital letter. The alphabet that the rules are written in.

`C` club, `P` player, `X` a name that may be a player's, `N` somebody who is none, `O` outlet or journalist, `F` a sum,
`R` a word for a player, `S` one for staff, `A` an age or nationality, `E` a competition or place,
`Z` a phrase about other matters; anything else is a word.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.transfers.fees import Sum

if TYPE_CHECKING:
    from bot.transfers.rules.table import Match


@dataclass(slots=True)
class Unit:
    """A word or a name, and where it stands in the text.

    `people` are numbers in the item's cast, `clubs` canonical names (several after "Arsenal, Chelsea and Spurs" became
    one unit). Never changed once made; not frozen, as that makes making one, a thousand times an article, three times as
    dear. `homes` are the clubs that hold these people, as the words around them say ("the Milan winger").
    """

    key: str
    start: int
    end: int
    clubs: tuple[str, ...] = ()
    people: tuple[int, ...] = ()
    homes: tuple[str | None, ...] = ()
    word: str = ""
    name: str = ""
    sum: Sum | None = None

    def as_key(self, key: str) -> Unit:
        """The same unit by another letter. Written out, as `of` is: `dataclasses.replace` takes many times as long."""
        return Unit(key, self.start, self.end, self.clubs, self.people, self.homes, self.word, self.name, self.sum)

    def of(self, *, clubs: tuple[str, ...] = (), people: tuple[int, ...] = (), homes: tuple[str | None, ...] = ()) -> Unit:
        """The same words, and whom they mean."""
        return Unit(self.key, self.start, self.end, clubs, people, homes, self.word, self.name, self.sum)

    def at_home(self, club: str | None) -> Unit:
        """The same people, held by this club where nothing else is known."""
        if club is None:
            return self
        return self.of(clubs=self.clubs, people=self.people, homes=tuple([home or club for home in self.homes]))


class Mask:
    """A run of units as the text that patterns are matched against. `hits`: the rules of its language that it meets, once asked for."""

    __slots__ = ("_asked", "_told", "hits", "keys", "text", "units")

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = tuple(units)
        self.keys = tuple([unit.key for unit in units])
        self.text = f" {' '.join(self.keys)} "
        self._asked: Callable[[Sequence[str]], int] | None = None
        self._told = 0
        self.hits: list[Match] | None = None

    def told(self, asking: Callable[[Sequence[str]], int]) -> int:
        """What somebody makes of its words, who asks it again and again."""
        if self._asked != asking:
            self._asked, self._told = asking, asking(self.keys)
        return self._told

    def unit_at(self, position: int) -> int:
        """The number of the unit that a place in the mask's text belongs to."""
        return self.text.count(" ", 0, position) - 1

    def units_in(self, first: int, last: int) -> tuple[int, int]:
        """The units that a stretch of the mask's text covers (end exclusive); it begins with the space before the first."""
        return self.unit_at(first + 1), self.unit_at(last) + 1


class Masks:
    """The sentences of an item as masks, each made when it is first asked for."""

    def __init__(self, lines: Sequence[Sequence[Unit]]) -> None:
        self._lines = lines
        self._made: dict[int, Mask] = {}

    def __getitem__(self, number: int) -> Mask:
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = Mask(self._lines[number])
        return made
