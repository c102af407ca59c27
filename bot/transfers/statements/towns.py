"""Where somebody goes that is no club's doing: towns named as clubs are, where he may have his medical, countries and leagues."""

from __future__ import annotations

from bot.transfers.model.stages import ON_THE_WAY
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match
from bot.transfers.statements.parts import Parts
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import MOVES
from bot.transfers.vocabulary.world import COMPETITIONS

_BEFORE_TOWNS = frozenset(["in", "en", "a", "ad"])
"""What stands before a town, and not before a club that has an article."""
_MOVES = MOVES | {"return", "exit", "back", "route"}
_LANDS = frozenset([phrase.split()[0] for phrase in COMPETITIONS]) | word_set("europe america asia africa european african saudi arabia")
"""With what the names of leagues begin, and of where people may go."""
_NEAR = 5
"""Words before a country among which a move is told."""


def only_in_town(hit: Match, parts: Parts, lane: tuple[str, ...]) -> bool:
    """Whether words behind which somebody bound for the clubs of `lane` moves name but the town of another: "medical in Rome"."""
    if hit.rule.stage not in ON_THE_WAY:
        return False
    named = [n for n, key in enumerate(parts.mask.keys) if key == "C" and n >= hit.first and n not in parts.home]
    elsewhere = all(n and parts.mask.keys[n - 1] in _BEFORE_TOWNS and not set(parts.mask.units[n].clubs) & set(lane) for n in named)
    return bool(named) and elsewhere


def to_a_country(mask: Mask) -> bool:
    """Whether a clause tells of a move to a country or a league, and of no club: "considers a Saudi Arabia move", "a return to England".

    A ground ("a move to Ibrox") is a club's.
    """
    keys = mask.keys
    for at, key in enumerate(keys if "C" not in keys else ()):
        if key == "A" or (key == "E" and mask.units[at].word in _LANDS):
            led = at > 1 and keys[at - 1] == "to" and not _MOVES.isdisjoint(keys[max(0, at - _NEAR) : at])
            if led or not _MOVES.isdisjoint(keys[at + 1 : at + 2]):
                return True
    return False
