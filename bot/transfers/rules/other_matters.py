"""Words of a rule that are about something else than a player: awards, shares, matches, a return from injury, or somebody who speaks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.transfers.model import Stage
from bot.transfers.model.stages import ACCORDS
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.recovery import RECOVERY
from bot.transfers.rules.rule import Match
from bot.transfers.rules.sporting import is_sporting
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import ABOUT, HE

_AWARDS = frozenset(["award", "awards", "nominees", "nominee", "nominated", "nominations"])
_BUSINESS = word_set("stake shareholder shareholders shareholding consortium ownership estate")
_OWNING = word_set("their his her the of selling buying C 's")
"""What stands before "shares" that somebody owns: "selling their shares in Leeds"; not "he shares an agent with"."""
_AIMS = word_set("glory gold history title titles survival promotion qualification silverware success immortality freedom")
"""What is bid for where no player is: "their bid for glory"."""
_ASKED = frozenset(["wanted", "sought", "requested"])
_PRICES = word_set("deal fee price amount sum figure terms formula money package structure F")
"""What a seller wants for a player: "the fee wanted by Leeds"."""
_AVAILABLE, _INTEREST, _BID = Stage.AVAILABLE, Stage.INTEREST, Stage.BID
_ARRIVALS = (Stage.AGREED, Stage.OFFICIAL, Stage.TALKS)
_COACHING = frozenset(["backroom", "coaching", "technical"])
_STAFF = frozenset(["staff", "team", "setup", "ticket"])
_FOR_MATCH = ("for", "match")
"""What tells that somebody is brought back for a match, and not bought."""
_BEFORE_SPEAKERS = frozenset(["R", "A", "S", ":", ",", "as", "and", "'s"])
_OVER = frozenset(["on", "over", "for", "to"])
_LEADING = _OVER | word_set("a an the its their new F C 's build fund buy extend extending renew renewing sign signing")
"""What stands before the thing that a deal is over."""
_SPEAKERS = HE | {"P", "N", "R"}
_WHO_TALKS = _SPEAKERS | {","}
_QUESTIONED = frozenset(["N", "S", "when", "was", "were", "is", "being", "if", ","])
_WHETHER = frozenset(["if", "whether", "about"])
"""What is only asked: "asked whether Okafor could leave"."""
_LISTENERS = frozenset([("P",), ("N",), ("O",), ("us",), ("me",), ("reporters",)])
_SPOKEN_OF = frozenset([("about",), ("of",), ("up",), ("through",)])
_URGING = word_set("urge urges urged urging tell tells told telling advise advises advised beg begs begged implore implores")
_MAKING = word_set("create produce launch build develop sponsor supply provide broadcast stream host film design deliver")
"""What partners of a club agree to do."""
_TALKING = (Stage.TALKS, Stage.INTEREST)
_OF_WORK = _MAKING | {"role"}
_FAR = 8
_BESIDE, _NEAR = 2, 3
"""How far behind or before a rule's own words what they are about may stand."""


def of_other_matters(hit: Match, mask: Mask) -> bool:
    """Whether the words are about something else than a player: "verlängert den Sponsorenvertrag"."""
    keys, present, stage = mask.keys, mask.present, hit.rule.stage
    named = "Z" in present
    if stage is _INTEREST and (not _AWARDS.isdisjoint(present) or (named and "Z" in keys[max(0, hit.first - _NEAR) : hit.first])):
        return True
    if hit.first and keys[hit.first] in _ASKED and keys[hit.first - 1] in _PRICES:
        return True
    if stage is _BID and not _AIMS.isdisjoint(keys[hit.last : hit.last + _NEAR]):
        return True
    if RECOVERY in present and RECOVERY in keys[hit.first : hit.last + _BESIDE]:
        return True
    if keys[hit.last : hit.last + _BESIDE] == _FOR_MATCH or ("number" in present and _is_of_shirt(keys[hit.first : hit.last + _NEAR])):
        return True
    if is_sporting(hit, mask) or (not _COACHING.isdisjoint(present) and stage in _ARRIVALS and _is_of_staff(keys)):
        return True
    if not _OF_WORK.isdisjoint(present) and _is_of_work(hit, keys):
        return True
    within = keys[hit.first : hit.last]
    if not _BUSINESS.isdisjoint(present if "P" not in within else keys[hit.first : hit.last + _NEAR]):
        return True
    if "shares" in present and any(two == "shares" and one in _OWNING for one, two in pairwise(keys)):
        return True
    return named and "P" not in within and ("Z" in keys[max(0, hit.first - 1) : hit.last + _NEAR] or _is_over_thing(keys[hit.last :]))


def _is_of_staff(keys: Sequence[str]) -> bool:
    """Whether those who coach are told of, whom somebody joins: "joins the backroom staff", "set to be in his coaching team"."""
    return any(one in _COACHING and two in _STAFF for one, two in pairwise(keys))


def _is_of_work(hit: Match, keys: Sequence[str]) -> bool:
    """Whether a club deals with somebody over an office, or over what is to be made: "talks with X over a scouting role", "a deal with X
    to create a film".
    """
    behind = keys[hit.last : hit.last + _FAR]
    if hit.rule.stage in _TALKING:
        return "role" in behind and not ABOUT.isdisjoint(keys)
    return hit.rule.stage in ACCORDS and any(one == "to" and other in _MAKING for one, other in pairwise(behind))


def _is_over_thing(behind: Sequence[str]) -> bool:
    """Whether what a deal is over follows, and is no player: "agreement on a new £90m training complex"."""
    named = next((key for key in behind if key not in _LEADING), "")
    return named == "Z" and behind[0] in _OVER


def _is_of_shirt(keys: Sequence[str]) -> bool:
    """Whether a shirt's number is told of: "set to switch to number 7"."""
    return any(one == "number" and other.isdigit() for one, other in pairwise(keys))


def _is_advice(keys: Sequence[str], first: int) -> bool:
    """Whether words are what a club is told to do by others: "urges Leeds to sell"; not what a player asks of his own.

    >>> _is_advice(("N", "urges", "C", "to", "sell"), 3), _is_advice(("P", "urges", "C", "to", "sell"), 1)
    (True, False)
    """
    if first and keys[first] in _URGING:
        return keys[first - 1] == "N"
    return first > 1 and keys[first] == "to" and keys[first - 1] == "C" and keys[first - 2] in _URGING


def is_speech(hit: Match, mask: Mask) -> bool:
    """Whether "talks" is what somebody does: "Okafor talks about life at Leeds"; or he is asked: "Farke, asked about Okafor: ..."."""
    keys, first, stage = mask.keys, hit.first, hit.rule.stage
    if stage is _AVAILABLE and _is_advice(keys, first):
        return True
    if keys[0] == "asked" and stage is _AVAILABLE:
        return not _WHETHER.isdisjoint(keys[1 : first + 1])
    if keys[first] == "asked" and stage is Stage.ENQUIRY:
        return first == 0 or keys[first - 1] in _QUESTIONED
    at = next((n for n in range(first, hit.last) if keys[n] == "talks"), 0) if "talks" in mask.present else 0
    if at == 0 or keys[at - 1] not in _WHO_TALKS:
        return False
    if keys[at - 1] == "," and keys[0] in _SPEAKERS:
        return keys[at + 1 : at + 2] == ("about",)
    if keys[at + 1 : at + 2] == ("to",):
        return keys[at + 2 : at + 3] in _LISTENERS
    return (at == 1 or keys[at - 2] in _BEFORE_SPEAKERS) and keys[at + 1 : at + 2] in _SPOKEN_OF
