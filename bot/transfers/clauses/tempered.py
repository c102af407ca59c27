"""What the words around a rule make of the stage that it tells: not quite agreed, agreed with the player alone, done on a day to come.

Knows nothing of which clubs and players are meant. English only but for days.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.transfers.model import Stage
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match
from bot.transfers.vocabulary import word_set

_AGREEMENTS = (Stage.AGREED, Stage.FEE_AGREED, Stage.PERSONAL_TERMS)
_OFFICIAL, _DENIED = Stage.OFFICIAL, Stage.DENIED
_ALMOST = frozenset(["almost", "nearly"])
_SIGNING = frozenset(["signs", "completes", "extends", "renews"])
_JOINING = frozenset(["joins", "moves"])
_COMING = frozenset(
    [(one, other) for one in ("this", "next", "coming") for other in ("week", "days", "hours", "weekend")]
    + [("next", "month"), ("coming", "weeks"), ("next", "summer")]
)
"""Days to come, behind a verb in the present."""
_SOON = 7
_GOES_ON = word_set(", and to for with before after ahead but who as in")
"""With what a clause goes on to other things than when he joins."""
_ACCORDS = frozenset(["agreement", "deal", "accord", "pact", "agreed"])
_PLAYER = frozenset(["R", "player", "him", "her"])
_CAMP = frozenset(["camp", "agent", "agents", "entourage", "representatives", "side"])
_ARTICLES = frozenset(["the", "his", "her", "P", "R", "player", "'s"])
_JOINTLY = frozenset(["and", "&", ",", "as", "C", "club", "clubs"])
"""What tells, behind the player, that the deal is with others too."""
_ACCEPTED = frozenset(["accept", "accepts", "accepted", "accepting"])
_ACTING = frozenset(["P", "he", "she", "R"])
_LINKING = word_set("has have had now already also just been to will and fully verbally finally happily gladly")
_OFFERED = word_set("offer offers proposal proposals terms contract bid it")
_TO_COME = word_set("talks talk contact contacts negotiations discussions dialogue bid bids offer offers proposal proposals approach")
_BEHIND = 5


def tempered(stage: Stage | None, hit: Match, mask: Mask, language: str) -> Stage | None:
    """The stage of a hit as the words around it mean it."""
    if stage is _OFFICIAL and is_dated_ahead(hit, mask):
        return Stage.AGREED
    if stage is _DENIED and "yet" in mask.present and _may_still_come(hit, mask.keys):
        return None
    if language != "en" or stage not in _AGREEMENTS or hit.rule.renewal:
        return stage
    if not _ALMOST.isdisjoint(mask.present) and _is_almost(mask.keys[max(0, hit.first - 1) : hit.last + 1]):
        return Stage.TALKS
    if stage is not Stage.PERSONAL_TERMS and (_is_with_player(hit, mask.keys) or _accepts(hit, mask.keys)):
        return Stage.PERSONAL_TERMS
    return stage


def is_dated_ahead(hit: Match, mask: Mask) -> bool:
    """Whether what is told in the present is to be done on a day to come: "signs his new contract this week", "joins Leeds next week",
    "official in the coming days".
    """
    keys = mask.keys
    told = keys[hit.first : hit.last]
    if not _SIGNING.isdisjoint(told):
        behind = keys[hit.last : hit.last + _SOON]
        return "tomorrow" in behind or any(pair in _COMING for pair in pairwise(behind))
    if not _JOINING.isdisjoint(told):
        behind = keys[hit.last : hit.last + _SOON]
        end = next((n for n, key in enumerate(behind) if key in _GOES_ON), len(behind))
        return "tomorrow" in behind[:end] or any(pair in _COMING for pair in pairwise(behind[:end]))
    if told[-1:] != ("official",) or keys[hit.last : hit.last + 1] not in (("in",), ("this",), ("next",)):
        return False
    return any(pair in _COMING for pair in pairwise(keys[hit.last : hit.last + _BEHIND]))


def _may_still_come(hit: Match, keys: Sequence[str]) -> bool:
    """Whether talks or a bid that there are not may still come: "no talks with Milan over Okafor yet"."""
    return "yet" in keys[hit.last :] and not _TO_COME.isdisjoint(keys[hit.first : hit.last])


def _is_almost(keys: Sequence[str]) -> bool:
    """Whether something is not quite agreed: "almost agreed"; not that it costs almost a sum."""
    return any(one in _ALMOST and other != "F" for one, other in pairwise(keys))


def _is_with_player(hit: Match, keys: Sequence[str]) -> bool:
    """Whether an agreement is with the player, or his agents, and with nobody else: "full agreement with the player"."""
    if _ACCORDS.isdisjoint(keys[hit.first : hit.last]) or "with" not in keys[hit.first : hit.last + 2]:
        return False
    at = next(n for n in range(hit.first, len(keys)) if keys[n] == "with") + 1
    while at + 1 < len(keys) and keys[at] in _ARTICLES and keys[at + 1] in _ARTICLES | _CAMP | _PLAYER:
        at += 1
    alone = _JOINTLY.isdisjoint(keys[at + 1 : at + 3]) and "between" not in keys[hit.first : hit.last]
    return at < len(keys) and (keys[at] in _PLAYER or keys[at] in _CAMP) and alone


def _accepts(hit: Match, keys: Sequence[str]) -> bool:
    """Whether it is the player who accepts what he is offered: "only wants Leeds and accepted their proposal"."""
    if keys[hit.first] not in _ACCEPTED or _OFFERED.isdisjoint(keys[hit.first : hit.last + 2]):
        return False
    at = hit.first - 1
    linked = False
    while at > 0 and keys[at] in _LINKING:
        linked = linked or keys[at] == "and"
        at -= 1
    return at >= 0 and (keys[at] in _ACTING or (linked and keys[0] in _ACTING))
