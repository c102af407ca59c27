"""An item as it lies before the reader of statements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.transfers.statements.rosters import Head
from bot.transfers.writing.units import Unit


class Page(NamedTuple):
    """The dressed sentences of an item and their keys, its year, those of a post that it quotes, the rows of lists with their headings,
    and what stands behind a bullet. Of a sentence that a ledger has told only the keys are left.
    """

    lines: Sequence[Sequence[Unit]]
    keys: Sequence[Sequence[str]]
    year: int | None
    older: frozenset[int]
    rosters: Mapping[int, Head]
    bullets: frozenset[int] = frozenset()

    def clubs(self) -> frozenset[str]:
        """The clubs that the item names, each by itself."""
        naming = [line for line, keys in zip(self.lines, self.keys, strict=True) if "C" in keys]
        return frozenset([unit.clubs[0] for line in naming for unit in line if unit.key == "C" and len(unit.clubs) == 1])
