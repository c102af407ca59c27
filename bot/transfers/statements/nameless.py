"""Clubs without a name: who acts as "three Premier League clubs", and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.transfers.model import Stage
from bot.transfers.rules.rule import Match, Side
from bot.transfers.statements.parts import Parts
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import ANY_CLUB, CLUBS, GROUPS, INTEREST, TALKS
from bot.transfers.vocabulary.grammar import THEY

_MEANT = frozenset(["the", "both", "all", "these", "those", "among", "of"])
_AUXILIARY = word_set("are is were have has also all both now still been reportedly understood to be")
_KINDS = word_set("E A a of several many various other some two three four five few top rival big")
_OPENING = frozenset([",", "and", "but", "while", "with", "as", ":", "-"])
_ACTING = tuple((verb,) for verb in ("is", "are", "has", "have", "want", "wants"))
_FROM = frozenset(["from", "by"])
_WANTED = CLUBS | {"wanted", "demand", "courted", "chased", "pursued", "after", "admirers"}
_NATIONAL = frozenset(["S", "squad", "team", "side", "national", "boss", "'s"])
_BEHIND = 2
_NEAR = 5
"""Words behind a rule's own within which clubs without a name belong to it."""


def others_act(hit: Match, parts: Parts) -> bool:
    """Whether clubs without a name act: "three Premier League clubs are chasing Okafor"; but not "both clubs", who were named before."""
    keys = parts.mask.keys
    at = hit.first - 1
    while at >= 0 and keys[at] in _AUXILIARY:
        at -= 1
    before = keys[max(0, at - _NEAR) : at]
    beside = any(one == "C" and other in ("and", "or", "plus") for one, other in pairwise(before))
    several = keys[at] in CLUBS or (keys[at] == "R" and parts.mask.units[at].word in GROUPS and before[-1:] == ("E",))
    return at >= 0 and ((several and not beside and _MEANT.isdisjoint(before[-2:])) or _league_acts(keys, at))


def _league_acts(keys: Sequence[str], at: int) -> bool:
    """Whether a league stands for its clubs: "while the Saudi Pro League is eyeing Okafor"; not in "unbeaten in the league"."""
    opens = at - (at > 0 and keys[at - 1] == "the")
    return keys[at] == "E" and (opens == 0 or keys[opens - 1] in _OPENING)


def nameless(parts: Parts, hit: Match | None = None) -> bool:
    """Whether a clause tells of clubs without saying which: "Premier League clubs", "a rival side"; not of "the club". So does one
    that tells of interest from the seller's side: "Leeds braced for Okafor interest".

    >>> from bot.transfers.rules.masks import Mask
    >>> from bot.transfers.writing.units import Unit
    >>> nameless(Parts(Mask([Unit(key, 0, 0) for key in ("E", "clubs", "want", "P")])))
    True
    """
    keys = parts.mask.keys
    if hit is not None and hit.rule.stage is Stage.INTEREST and (hit.rule.side is Side.SELLER or _of_a_land(keys, hit)):
        return True
    told = any(key in ANY_CLUB and (not n or keys[n - 1] in _KINDS) for n, key in enumerate(keys))
    groups = any(keys[n] == "E" and unit.word in GROUPS for n, unit in enumerate(parts.mask.units[1:]))
    return told or groups or any(_league_acts(keys, at) and keys[at + 1 : at + 2] in _ACTING for at in range(len(keys)))


def _of_a_land(keys: Sequence[str], hit: Match) -> bool:
    """Whether a league or a country stands for its clubs: "wanted in Spain", "interest from clubs in Italy"; not for its own team."""
    for at in range(hit.first, min(hit.last + _BEHIND, len(keys) - 1)):
        land = at + 1 + (keys[at + 1] == "the")
        if keys[at] in ("E", "A") and keys[at + 1] in INTEREST:
            return True
        led = keys[at] in _FROM or (at > 0 and keys[at] == "in" and keys[at - 1] in _WANTED)
        if led and keys[land : land + 1] in (("E",), ("A",)) and _NATIONAL.isdisjoint(keys[land + 1 : land + 2]):
            return True
    return False


def nobody_wants(hit: Match, parts: Parts) -> bool:
    """Whether the words are of a club's interest and there is none in the clause: "our team looks at the teenager Okafor"."""
    wooing = hit.rule.side is Side.BUYER and hit.rule.stage is Stage.INTEREST and not hit.rule.weak
    return wooing and "C" not in parts.mask.present and THEY.isdisjoint(parts.mask.present) and not nameless(parts, hit)


def unnamed_clubs(hit: Match, parts: Parts) -> bool:
    """Whether the clubs that the words are about have no name: "on the radar of Premier League clubs", "in Serie B talks"."""
    own = parts.mask.keys[hit.first : hit.last]
    if own[:1] and own[0] in CLUBS and "C" not in own and (not hit.first or parts.mask.keys[hit.first - 1] not in _MEANT):
        return True
    if "C" not in own and any(one == "E" and other in TALKS for one, other in pairwise(own)):
        return True
    keys = parts.mask.keys[hit.last : hit.last + _NEAR]
    return keys[:1] in (("of",), ("by",), ("at",), ("from",)) and not CLUBS.isdisjoint(keys) and "C" not in keys
