"""What the words around a rule make of the stage that it tells: not quite agreed, agreed with the player alone, done on a day to come.

Knows nothing of which clubs and players are meant. English only but for days.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.transfers.model import Stage
from bot.transfers.model.stages import ACCORDS
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import AGREEMENTS, OFFERS, TALKS
from bot.transfers.vocabulary.grammar import ABOUT, HE, HIM

_EXPECTATIONS = frozenset(["expectation", "expectations", "belief", "feeling", "hope", "hopes"])
"""What leads to a move that somebody only sees coming."""
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
_ACCORDS = AGREEMENTS | {"agreed"}
_PLAYER = HIM | {"R", "player"}
_CAMP = frozenset(["camp", "agent", "agents", "entourage", "representatives", "side"])
_ARTICLES = frozenset(["the", "his", "her", "P", "R", "player", "'s"])
_JOINTLY = frozenset(["and", "&", ",", "as", "C", "club", "clubs"])
"""What tells, behind the player, that the deal is with others too."""
_ACCEPTED = frozenset(["accept", "accepts", "accepted", "accepting"])
_ACTING = HE | {"P", "R"}
_LINKING = word_set("has have had now already also just been to will and fully verbally finally happily gladly")
_OFFERED = OFFERS | {"terms", "contract", "it"}
_TO_COME = TALKS | OFFERS | word_set("talk contact contacts dialogue approach")
_DOING = frozenset(["joining", "signing", "moving", "leaving"])
_BEGIN = frozenset(["begin", "start", "open", "commence", "take"])
_AGAIN = frozenset(["second", "third", "new", "improved", "another", "fresh", "higher"])
_BEHIND, _JUST_BEFORE = 5, 2


def tempered(stage: Stage | None, hit: Match, mask: Mask, language: str) -> Stage | None:
    """The stage of a hit as the words around it mean it."""
    if stage is _OFFICIAL and is_dated_ahead(hit, mask):
        return Stage.AGREED
    if stage is _OFFICIAL and _is_spoken_of(hit, mask.keys):
        return Stage.INTEREST
    if "yet" in mask.present:
        stage = _if_not_yet(stage, hit, mask.keys)
    if language != "en" or stage not in ACCORDS or hit.rule.renewal:
        return stage
    if stage is Stage.AGREED and not (_EXPECTATIONS.isdisjoint(mask.present) or _EXPECTATIONS.isdisjoint(mask.keys[: hit.first])):
        return Stage.TALKS
    if not _ALMOST.isdisjoint(mask.present) and _is_almost(mask.keys[max(0, hit.first - 1) : hit.last + 1]):
        return Stage.TALKS
    if stage is not Stage.PERSONAL_TERMS and (_is_with_player(hit, mask.keys) or _accepts(hit, mask.keys)):
        return Stage.PERSONAL_TERMS
    return stage


def _if_not_yet(stage: Stage | None, hit: Match, keys: Sequence[str]) -> Stage | None:
    """The stage where the clause says that something is still to come."""
    if stage is _DENIED and _may_still_come(hit, keys):
        return None
    to_begin = stage is Stage.TALKS and _are_to_begin(keys[hit.last :])
    to_be_made = stage is Stage.BID_EXPECTED and _is_not_made(keys[max(0, hit.first - _JUST_BEFORE) : hit.last])
    return Stage.INTEREST if to_begin or to_be_made else stage


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


def _is_spoken_of(hit: Match, keys: Sequence[str]) -> bool:
    """Whether a deed is only what is spoken of: "what is said about Okafor joining Leeds"."""
    return hit.first > 0 and keys[hit.first - 1] in ABOUT and any(key in _DOING for key in keys[hit.first : hit.last])


def _are_to_begin(behind: Sequence[str]) -> bool:
    """Whether talks have not begun: "talks are yet to begin"."""
    return any(one == "yet" and other == "to" for one, other in pairwise(behind)) and not _BEGIN.isdisjoint(behind)


def _is_not_made(told: Sequence[str]) -> bool:
    """Whether a bid has not been made: "have yet to make an offer", "an offer is yet to be sent"; one was before "a second offer"."""
    return any(one == "yet" and other == "to" for one, other in pairwise(told)) and _AGAIN.isdisjoint(told)


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
