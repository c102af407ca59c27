"""Days of the week that are clubs' names as well: whether "Wednesday" is the day or the club.

Knows the words around it only. The club is where it owns somebody or stands where clubs do; the papers' day is a day.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import JOIN, LEAVE
from bot.transfers.vocabulary.grammar import MARKS
from bot.transfers.vocabulary.world import CALENDAR, TODAY

_BEFORE_DAYS = word_set("on last next this by until till or late early tomorrow today since every")
"""What comes before a day of the week, not before the club of that name."""
_BETWEEN_DAYS = frozenset(["and", "/", "to"])
_DAYS = CALENDAR | TODAY
_TIMES = word_set("morning afternoon evening night lunchtime midday am pm")
_PRINTED = word_set("gossip papers paper headlines rumours rumors news roundup briefing")
_DAILY = _PRINTED | word_set("back sport sports football transfer transfers morning")
"""What comes out on a day: "Wednesday's transfer gossip"; but "Wednesday transfer target"."""
_BEFORE_CLUBS = JOIN | LEAVE | word_set("from for to at with against of and or , ; (")
"""What comes before a club that ends its clause, and not before a day: "signed from Wednesday", but "announced Wednesday"."""
_ENDS = MARKS | {"!", "?"}
_REACH = 4


def is_day(keys: Sequence[str], index: int) -> bool:
    """Whether the word of a day stands for the day by the words beside it.

    >>> is_day(["milan", "eye", "okafor", "-", "wednesday", "'s", "gossip"], 4), is_day(["sold", "to", "wednesday", "."], 2)
    (True, False)
    """
    before, following = keys[index - 1] if index else "", keys[index + 1 : index + 1 + _REACH]
    if before in _BEFORE_DAYS or before in CALENDAR or (before in _BETWEEN_DAYS and index > 1 and keys[index - 2] in _DAYS):
        return True
    if not following or following[0] in _ENDS:
        return before != "" and before not in _BEFORE_CLUBS
    if following[0] in _TIMES or following[0] in CALENDAR or following[0].isdigit():
        return True
    return _is_printed(following[1:] if following[0] == "'s" else following)


def _is_printed(owned: Sequence[str]) -> bool:
    """Whether words behind a day are of what comes out on it: "transfer gossip", "papers"."""
    return any(word in _PRINTED and _DAILY.issuperset(owned[:at]) for at, word in enumerate(owned))
