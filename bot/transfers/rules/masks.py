"""A run of units as the text that patterns are matched against."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from bot.transfers.rules.rule import Match
from bot.transfers.writing.units import Unit


class Mask:
    """A run of units as the text that patterns are matched against. `present`: its keys, of which clauses are asked again and again;
    `hits`: the rules of its language that it meets, once asked for.
    """

    __slots__ = ("_asked", "_told", "hits", "keys", "present", "text", "units")

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = tuple(units)
        self.keys = tuple([unit.key for unit in units])
        self.present = frozenset(self.keys)
        self.text = f" {' '.join(self.keys)} "
        self._asked: Callable[[Iterable[str]], int] | None = None
        self._told = 0
        self.hits: list[Match] | None = None

    def told(self, asking: Callable[[Iterable[str]], int]) -> int:
        """What somebody makes of its words, who asks it again and again."""
        if self._asked != asking:
            self._asked, self._told = asking, asking(self.present)
        return self._told

    def unit_at(self, position: int) -> int:
        """The number of the unit that a place in the mask's text belongs to."""
        return self.text.count(" ", 0, position) - 1

    def units_in(self, first: int, last: int) -> tuple[int, int]:
        """The units that a stretch of the mask's text covers (end exclusive); it begins with the space before the first."""
        begins = self.text.count(" ", 0, first + 1) - 1
        return begins, begins + 1 + self.text.count(" ", first + 1, last)


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
