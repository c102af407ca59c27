"""Which of two rules that meet the same words of a clause tells it: the first, the one that answers it, or both."""

from __future__ import annotations

from itertools import pairwise

from bot.transfers.model import Stage
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match
from bot.transfers.vocabulary.grammar import ACTING

_INTEREST = Stage.INTEREST
_TO_BIDS = (Stage.BID_REJECTED, Stage.FEE_AGREED, Stage.COLLAPSED)
_ANSWERS = {
    Stage.BID: _TO_BIDS,
    Stage.BID_EXPECTED: (*_TO_BIDS, Stage.DENIED),
    Stage.ENQUIRY: _TO_BIDS,
    Stage.TALKS: (Stage.COLLAPSED,),
    Stage.AGREED: (Stage.COLLAPSED,),
    Stage.FEE_AGREED: (Stage.COLLAPSED,),
    Stage.INTEREST: (Stage.COLLAPSED, Stage.DENIED),
}
_SEPARATORS = frozenset([",", "and", "&", "+", "y", "e", "und", "et", '"', "after", "as"])
_CALLED = frozenset(["target", "targets", "linked"])
"""Words that only call a player what he is to a club: "Arsenal target Okafor signs new deal"."""
_TALKS_RUNG = 3


def hinged(first: Match, second: Match, mask: Mask) -> bool:
    """Whether two rules share but the player between them: "Arsenal target Okafor signs new deal"."""
    return second.first == first.last - 1 and mask.keys[second.first] == "P"


def answers(first: Match, second: Match) -> bool:
    """Whether the second of two overlapping rules tells what became of the first (of a bid, of talks), or tells it more surely."""
    was, now = first.rule.stage, second.rule.stage
    if first.first == second.first and (first.last == second.last or (was is _INTEREST and now is Stage.DENIED)):
        return False
    firmer = first.rule.weak and not (second.rule.weak or first.rule.mutual)
    if firmer and now is (was if second.last >= first.last else Stage.MEDICAL):
        return True
    if was is _INTEREST and first.first <= second.first and second.last < first.last + ("not" in first.slots):
        return False
    if first.rule.renewal and now is Stage.FEE_AGREED:
        return False
    goes_on = second.last >= first.last or (now.off and "not" not in first.slots)
    return goes_on and now in _ANSWERS.get(was, ())


def governed(first: Match, second: Match, mask: Mask) -> bool:
    """Whether the second is what the first is about: "confident to get the deal done" tells no deal done."""
    low, high = first.rule.stage.rung, second.rule.stage.rung
    if low is None or high is None or high <= low or low > _TALKS_RUNG:
        return False
    between = mask.keys[first.last - 1 : second.first + 1]
    at = second.first if mask.keys[second.first] == "P" else second.first - 1
    named = at > 0 and mask.keys[at] == "P" and mask.keys[at - 1] in _CALLED
    acting = named or any(one == "P" and other in ACTING for one, other in pairwise(between))
    return not acting and not _SEPARATORS.intersection(between[1:-1])
