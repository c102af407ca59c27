"""Deeds that are none, and what one means that is only ahead: "set to complete the signing of", "will wrap up", "Leeds to unveil".

Rules for what is done match such words too, behind a "to" or a "will". How sure the words before it are tells how near the
deed is. Asked only of clauses of which no rule as it stands tells anything; most such phrases have rules of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.transfers.model import Stage
from bot.transfers.model.stages import ACCORDS, FIRM
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import WOULD

TOLD_AS_DONE = ("s", "ed", "id", "ld")
"""How verbs end that tell what is done or was: "extends", "extended", "paid", "sold"; not "extend"."""
_SURE = word_set("set due about poised going scheduled will 'll shall")
_LIKELY = word_set("expected likely expects expect close closer nearing near")
_WISHED = word_set(
    """
    want wants wanted wanting hope hopes hoping keen look looking aim aims aiming try trying tries eager determined plan plans planning
    desperate seek seeking bid bidding attempt attempting intend intends prepared ready pushing push
    """
)
_NEAR_BY = 4
"""Words before a deed among which a "whether" leaves it open."""
_FAR = 6
_DEPENDING = word_set("subject conditional dependent contingent depending depends depend")
_BETWEEN = word_set("now soon also finally still both all be")
_NEAR = dict.fromkeys(ACCORDS, Stage.TALKS)
_MEANT = {
    "sure": {Stage.OFFICIAL: Stage.AGREED, Stage.MEDICAL: Stage.MEDICAL, Stage.BID: Stage.BID_EXPECTED, **_NEAR},
    "likely": {Stage.OFFICIAL: Stage.TALKS, Stage.MEDICAL: Stage.MEDICAL, Stage.BID: Stage.BID_EXPECTED, **_NEAR},
    "wished": {Stage.OFFICIAL: Stage.INTEREST, Stage.BID: Stage.INTEREST, **_NEAR},
    "open": dict.fromkeys((Stage.OFFICIAL, Stage.AGREED, Stage.FEE_AGREED, Stage.BID), Stage.INTEREST),
}


_FORETELLING = frozenset(["expected", "set", "likely", "bound"])
_WOULD = WOULD - {"will"} | {"should"}
_WOULD_SEE = _WOULD | {"to", "will", "can", "yet"}
_DONE = word_set("bought sold struck found won made put brought beaten")
_ANY = frozenset(["a", "an", "any"])
_WAITING = word_set("wait waits waiting waited")
_AWAITING = word_set("await awaits awaiting")
_SAID = word_set("said believed understood reported thought known appears appear seems seem looks look happy delighted thrilled proud")
_BARE = word_set("sign join extend pen commit complete move return seal agree")
_URGING = word_set(
    """
    tips tip tipped tipping urges urge urged urging backs backed wants want asks ask asked tells tell told advises advised persuade convince
    invites begs pleads help allow let encouraged encourages pushing push demands demand expect
    """
)


def undenied(around: Sequence[str], negators: frozenset[str], deniers: frozenset[str]) -> bool:
    """Whether what could be denied is not: "did not deny interest"."""
    return any(one in negators and other in deniers for one, other in pairwise(around))


def is_unreal(hit: Match, mask: Mask) -> bool:
    """Whether the words before a deed make it none: "claim to have signed", "demand that Okafor sign", "almost joined"."""
    keys, first = mask.keys, hit.first
    before = keys[first - 1] if first else ""
    if keys[first] == "P" and keys[first + 1 : first + 2] == ("to",):
        return before in _URGING
    if "see" in mask.present and "see" in keys[max(0, first - _NEAR_BY) : first] and _is_only_seen(keys, first):
        return True
    if before in ("P", "N") and keys[first] in _BARE and not hit.rule.stage.off:
        return len(mask.units[first - 1].people) == 1 and keys[max(0, first - 2)] not in ("and", "&")
    if before in ("almost", "nearly") and hit.rule.stage is Stage.OFFICIAL:
        return True
    if before in _ANY and hit.rule.stage is Stage.BID:
        return _is_waited_for(keys[max(0, first - _NEAR_BY) : first])
    if "have" not in mask.present:
        return False
    have = first if keys[first] == "have" else first - 1
    done = keys[have + 1] if have + 1 < len(keys) else ""
    if have < 2 or keys[have] != "have" or not (done.endswith("ed") or done in _DONE):
        return False
    return keys[have - 1] in _WOULD or (keys[have - 1] == "to" and keys[have - 2] not in _SAID)


def _is_waited_for(before: Sequence[str]) -> bool:
    """Whether somebody waits for what has not come: "wait for an offer", "are awaiting a bid"."""
    return before[-2] in _AWAITING if len(before) > 1 and before[-2] != "for" else bool(_WAITING.intersection(before[-3:-2]))


def _is_only_seen(keys: Sequence[str], first: int) -> bool:
    """Whether a deed is what may be seen to be done to the player with whom its words begin: "we could see Okafor moved on"."""
    at = max(n for n in range(first) if keys[n] == "see")
    return keys[first] == "P" and at > 0 and keys[at - 1] in _WOULD_SEE


def is_left_open(hit: Match, mask: Mask) -> bool:
    """Whether a "whether" stands before a deed: "asked whether he is joining Leeds"."""
    return "whether" in mask.present and "whether" in mask.keys[max(0, hit.first - _NEAR_BY) : hit.first]


def is_condition(hit: Match, mask: Mask) -> bool:
    """Whether a deed is what another only depends on: "a fee is agreed, subject to the player agreeing personal terms".

    "Subject to a bid" is said of one who is wanted: of what comes before agreements nothing is a condition.
    """
    if _DEPENDING.isdisjoint(mask.present) or hit.rule.stage not in FIRM:
        return False
    before = mask.keys[max(0, hit.first - _FAR) : hit.first]
    return any(one in _DEPENDING and other in ("to", "on") for one, other in pairwise(before))


def is_foretold(hit: Match, words: Sequence[str]) -> bool:
    """Whether these words of a rule tell of an end that is to come, which is told as one: "the deal is now expected to be off"."""
    return not _FORETELLING.isdisjoint(words) and hit.rule.stage is Stage.COLLAPSED


def with_prospects(told: list[Match], ahead: list[Match], mask: Mask) -> list[Match]:
    """What a clause tells; the first deed that is only `ahead` in place of words that tell nothing firm."""
    if any(not hit.rule.weak for hit in told):
        return told
    meant = next((meant for hit in ahead if (meant := _foreseen(hit, mask))), None)
    if meant is None or any(hit.first < meant.first for hit in told):
        return told
    return [meant._replace(rule=replace(meant.rule, weak=True)) if told else meant]


def _foreseen(hit: Match, mask: Mask) -> Match | None:
    """The same words at the stage that they are at now; None where nothing tells how near the deed is."""
    outlook = "open" if is_left_open(hit, mask) else _outlook(hit.first, mask)
    stage = _MEANT.get(outlook, {}).get(hit.rule.stage)
    return hit._replace(rule=replace(hit.rule, stage=stage)) if stage else None


def _outlook(first: int, mask: Mask) -> str:
    """How sure the words are that lead to the deed that begins at `first`."""
    keys, at = mask.keys, _before(mask, first)
    if keys[at] == "to":
        if at == 1 and keys[0] in ("C", "P", "N"):
            return "sure"
        at = _before(mask, at)
    elif keys[at] not in ("will", "'ll"):
        return ""
    return next((how for how, words in (("sure", _SURE), ("likely", _LIKELY), ("wished", _WISHED)) if keys[at] in words), "")


def _before(mask: Mask, index: int) -> int:
    """The unit before another, adverbs left out."""
    at = index - 1
    while at > 0 and (mask.keys[at].endswith("ly") or mask.keys[at] in _BETWEEN):
        at -= 1
    return max(at, 0)
