"""Agreements that are told with how near they are, and so are not reached: "verbal agreement between Leeds and Milan is imminent".

Whatever rule finds the agreement, the words right behind it put it off; what stands behind a comma, or of a medical, is another matter.
"""

from __future__ import annotations

from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import AGREEMENTS, DONE

_BETWEEN = word_set(
    """
    P C R A E F for between and & with of over on the both clubs sides parties player in principle to join 's
    is are was looks seems appears now very still so really getting also set
    """
)
"""What may stand between an agreement and how near it is: whose it is, and with whom."""
_NEAR = word_set("imminent near nearer nearing close closer expected awaited anticipated")
_FAR = frozenset(
    [("in", "sight"), ("not", "far"), ("within", "reach"), ("days", "away"), ("hours", "away"), ("not", "there"), ("getting", "there")]
)
_NOT_SO = frozenset(["to", "F", "season", "up", "as", "by"])
"""What makes other words of those: "a deal close to £30m", "expected to be announced"."""


def is_but_near(hit: Match, mask: Mask) -> bool:
    """Whether the words behind an agreement tell that it is near: not reached yet, though they are those of one that is."""
    keys = mask.keys
    words = keys[hit.first : hit.last]
    if AGREEMENTS.isdisjoint(words) or not DONE.isdisjoint(words):
        return False
    at = max(n for n in range(hit.first, hit.last) if keys[n] in AGREEMENTS) + 1
    while at < len(keys) and keys[at] in _BETWEEN and keys[at : at + 2] not in _FAR:
        at += 1
    behind = keys[at + 1] if at + 1 < len(keys) else ""
    return (at < len(keys) and keys[at] in _NEAR and behind not in _NOT_SO) or keys[at : at + 2] in _FAR
