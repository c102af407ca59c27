"""Words that open clauses, where they are something else: "dice que sí", "is having a medical", "all but done", "chasing after".

Decides of one word in its place; where clauses begin and end is `clauses`' job.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.rules.recovery import AWAY
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import AGREEMENTS, BACK, MOVES
from bot.transfers.vocabulary.grammar import HE, STOPS
from bot.transfers.writing.units import DRESSED, Unit

SUBJECTS = HE | DRESSED | {"they"}
ENDING = STOPS | {"", ",", "y", "e", "et", "und", "o", "ou", "oder"}
"""What stands before a clause that begins: nothing, a mark, or "and"."""
_NOMINAL = MOVES | {"medical", "exit"}
_GOING = frozenset(["joining", "signing", "completing", "finalising", "sealing"])
"""What a medical comes before, and is one for: "has his medical before joining Leeds"."""
_AFTER = word_set("chasing chase chased going goes gone go running look looking sought")
"""What "after" only completes: "chasing after"."""
_IS = frozenset(["are", "is", "not", "also", "still", "be", "both", "been", "currently"])
"""What "after" tells the pursuit of, if a player follows: "Leeds are after Okafor"."""
_GERUND = word_set("are is was were be been also closely still now both all keenly keep keeps kept continue")
"""What comes before "following" where it is what a club does: "have been following the winger"."""
_CALLING_BACK = frozenset(["recall", "recalls", "recalled", "recalling"])
_AWAY = AWAY | {"holiday"}
_HAVING = frozenset(["is", "are", "was", "be", "'s", "s", "C", "also"])
_MID = frozenset(["doch", "aber", "allerdings"])
"""Conjunctions that are adverbs amid a clause: "plant wohl doch einen Abschied"."""
_YES = frozenset(["", "el", "dice", "dicho", "dijo", "que", "un", "il", "detto", "C", "P", "pero"])
_LEADING = {
    "si": _YES,
    "se": _YES,
    "should": frozenset(["he", "she", "they", "it", "we", "i", "who"]),
    "where": frozenset(["know", "knows", "knew", "idea", "clue"]),
}
"""What stands before words that open nothing there: "told him that he should find a club", "I don't know where that comes from"."""
_NO_RESULT = AGREEMENTS | {"breakthrough", "success"}
_FAR = 8


def is_plain_word(units: Sequence[Unit], index: int, key: str, following: str) -> bool:
    """Whether a conjunction's word is something else here: "dice que sí", "is having a medical", "all but done"."""
    before = units[index - 1].key if index else ""
    if before in _LEADING.get(key, ()):
        return True
    if key == "but":
        return before == "all" or (following == "no" and len(units) > index + 2 and units[index + 2].key in _NO_RESULT)
    if key == "bevor":
        return following == "" or following in STOPS
    if key in _MID:
        return before != "" and before not in ENDING
    if key == "having":
        return before in _HAVING or (before == "P" and following in ("a", "his", "her", "medical"))
    if key == "after":
        return before in _AFTER or (before in _IS and following in ("P", "R", "the", "N")) or _recovers(units, index)
    if key == "following":
        return before in _GERUND or _recovers(units, index)
    if key in ("yet", "so"):
        return following not in SUBJECTS and (before != "," or following == "far")
    if key == "before":
        return _goes_on(units, index, following)
    return key in ("since", "should", "once") and (index == 0 or key == "once") and following not in SUBJECTS


def _goes_on(units: Sequence[Unit], index: int, following: str) -> bool:
    """Whether "before" only tells what a step leads to: "before a move to Leeds", "has his medical before joining Leeds"; a medical that
    he failed was one for another club.
    """
    told = [unit.key for unit in units[max(0, index - _FAR) : index]]
    if following in _GOING and "medical" in told and "failed" not in told:
        return True
    return not _NOMINAL.isdisjoint(unit.key for unit in units[index + 1 : index + 6]) and following not in ("he", "she", "they", "P")


def _recovers(units: Sequence[Unit], index: int) -> bool:
    """Whether "after" only tells what somebody comes back from: "returns to Leeds after a hamstring injury",
    "to recall Okafor after a poor loan at Leeds".
    """
    before = [unit.key for unit in units[max(0, index - _FAR) : index]]
    after = [unit.key for unit in units[index + 1 : index + 1 + _FAR]]
    if not _CALLING_BACK.isdisjoint(before):
        return "loan" in after
    return not BACK.isdisjoint(before) and not _AWAY.isdisjoint(after)
