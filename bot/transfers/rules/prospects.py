"""What a deed means that is only ahead: "set to complete the signing of", "will wrap up", and a headline's "Leeds to unveil".

Rules for what is done match such words too, behind a "to" or a "will". How sure the words before it are tells how near the
deed is. Asked only of clauses of which no rule as it stands tells anything; most such phrases have rules of their own.
"""

from __future__ import annotations

from dataclasses import replace

from bot.transfers.model import Stage
from bot.transfers.rules.table import Match
from bot.transfers.units import Mask
from bot.transfers.vocabulary import word_set

_SURE = word_set("set due about poised going scheduled will 'll shall")
_LIKELY = word_set("expected likely expects expect close closer nearing near")
_WISHED = word_set(
    """
    want wants wanted wanting hope hopes hoping keen look looking aim aims aiming try trying tries eager determined plan plans planning
    desperate seek seeking bid bidding attempt attempting intend intends prepared ready pushing push
    """
)
_BETWEEN = word_set("now soon also finally still both all be")
_NEAR = {Stage.AGREED: Stage.TALKS, Stage.FEE_AGREED: Stage.TALKS, Stage.PERSONAL_TERMS: Stage.TALKS}
_MEANT = {
    "sure": {Stage.OFFICIAL: Stage.AGREED, Stage.MEDICAL: Stage.MEDICAL, Stage.BID: Stage.BID_EXPECTED, **_NEAR},
    "likely": {Stage.OFFICIAL: Stage.TALKS, Stage.MEDICAL: Stage.MEDICAL, Stage.BID: Stage.BID_EXPECTED, **_NEAR},
    "wished": {Stage.OFFICIAL: Stage.INTEREST, Stage.BID: Stage.INTEREST, **_NEAR},
}


def foreseen(hit: Match, mask: Mask) -> Match | None:
    """The same words at the stage that they are at now; None where nothing tells how near the deed is."""
    stage = _MEANT.get(_outlook(hit.first, mask), {}).get(hit.rule.stage)
    return hit._replace(rule=replace(hit.rule, stage=stage)) if stage else None


def _outlook(first: int, mask: Mask) -> str:
    """How sure the words are that lead to the deed that begins at `first`."""
    keys, at = mask.keys, _before(mask, first)
    if keys[at] == "to":
        if at == 1 and keys[0] in ("C", "P"):
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
