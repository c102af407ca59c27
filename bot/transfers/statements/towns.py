"""Towns that are named as clubs are: somebody bound for one club may have his medical in the town of another."""

from __future__ import annotations

from bot.transfers.model import Stage
from bot.transfers.rules.rule import Match
from bot.transfers.statements.parts import Parts

_ON_THE_WAY = (Stage.MEDICAL, Stage.AGREED)
_BEFORE_TOWNS = frozenset(["in", "en", "a", "ad"])
"""What stands before a town, and not before a club that has an article."""


def only_in_town(hit: Match, parts: Parts, lane: tuple[str, ...]) -> bool:
    """Whether words behind which somebody bound for the clubs of `lane` moves name but the town of another: "medical in Rome"."""
    named = [n for n, key in enumerate(parts.mask.keys) if key == "C" and n >= hit.first and n not in parts.home]
    elsewhere = all(n and parts.mask.keys[n - 1] in _BEFORE_TOWNS and not set(parts.mask.units[n].clubs) & set(lane) for n in named)
    return hit.rule.stage in _ON_THE_WAY and bool(named) and elsewhere
