"""Names that stand side by side and belong to two statements: "want Okafor and Stach is set for Leeds".

English headlines string together with "and" what is told of one player or club and what is told of the next.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_PLAYERS_DO = word_set(
    """
    is has was wants set close closing edging nearing linked wanted attracting poised ready expected open due joins signs
    agrees rejects leaves lined could may might will would remains emerges tops prefers hopes considers considering
    """
)
"""What tells of one player behind his name, be there another before it in what another acts on."""
_IS_ONE = frozenset([("a", "target"), ("an", "option"), ("a", "candidate"), ("a", "possibility"), ("a", "contender")])
"""What only one is: "interest in Okafor and Stach plus James a target for Leeds"."""
_CLUBS_DO = word_set(
    """
    eye want hope monitoring monitor track tracking pursue chase chasing consider considering plot plotting prepare preparing open bid
    interested target lead push make reject agree explore exploring weigh join rival battle prioritise admire like fear table submit
    """
)
"""What clubs do in headlines, behind their names."""
_CLUBS_ARE = _CLUBS_DO | word_set("are have keen close set ready")
"""The same, and what they may also be said to be to whom something goes."""
_ACTING_ON = _CLUBS_DO | word_set(
    """
    eyeing wanting wants signing sign signs keen interested after hopes eyes targets targeting pursuing likes considers tracks
    monitors plots admires interests favour favours for on over
    """
)
"""Words one of which stands before a player of whom others do something."""
_GOES_TO = word_set("to join joins joining leave leaves leaving interests at")
_BESIDE = word_set("from for by of over about")
_STOPS = frozenset(".;:|-,")
_WHOSE = frozenset(["'s"])
_FAR = 7


def of_one_statement(before: Sequence[Unit], members: Sequence[Unit], after: Sequence[Unit]) -> int:
    """How many of the names that a list seems to hold belong to what is told before it; all, if nothing parts them."""
    following = after[0].key if after else ""
    if members[0].key == "P":
        is_one = tuple(unit.key for unit in after[:2]) in _IS_ONE
        return len(members) - (is_one or (following in _PLAYERS_DO and _acted_on(before)))
    behind = before[-1].key if before else ""
    doing = _CLUBS_ARE if behind in _GOES_TO else _CLUBS_DO if behind in _BESIDE else frozenset()
    return 1 if following in doing else len(members)


def _acted_on(before: Sequence[Unit]) -> bool:
    """Whether words before a name tell of a club that does something about who bears it; not of what is his: "interest in Okafor"."""
    acting = False
    for at in range(len(before) - 1, max(-1, len(before) - 1 - _FAR), -1):
        key = before[at].key
        if key in _STOPS:
            return False
        acting = acting or key in _ACTING_ON
        if key == "C":
            return acting and (at + 1 >= len(before) or before[at + 1].key not in _WHOSE)
    return False
