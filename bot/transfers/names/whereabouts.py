"""Towns that are told only as where a player is: "he has arrived in Brussels to sign for Anderlecht".

A town stands there right before words that are said of players, and no list need know its name.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set

_BEFORE_TOWNS = frozenset(["in", "at", "near", "into", "towards"])
_MEANT = word_set("interest interested believe believes believed faith confidence confident trust investment invest investing see saw")
"""With what "in" leads to a person: "interest in Okafor to join Leeds"."""


def is_where(keys: Sequence[str], at: int) -> bool:
    """Whether a name right before words that are said of players is where somebody else is.

    >>> is_where("P has arrived in X to join C".split(), 4), is_where("interest in X to join C".split(), 2)
    (True, False)
    """
    return at > 1 and keys[at - 1] in _BEFORE_TOWNS and _MEANT.isdisjoint(keys[max(0, at - 3) : at - 1])
