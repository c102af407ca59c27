"""Names that stand side by side and belong to two statements: "want Okafor and Stach is set for Leeds".

English headlines string together with "and" what is told of one player or club and what is told of the next.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import CLUBS_DO, JOIN, LEAVE
from bot.transfers.vocabulary.grammar import AUXILIARIES, MARKS
from bot.transfers.writing.units import Unit

_PLAYERS_DO = word_set(
    """
    is has was wants set close closing edging nearing linked wanted attracting poised ready expected open due joins signs
    agrees rejects leaves lined could may might will would remains emerges tops prefers hopes considers considering
    """
)
"""What tells of one player behind his name, be there another before it in what another acts on."""
_ONE_IS = frozenset(["is", "has", "was", "wants"])
"""What only one can be behind two who are joined by "and"."""
_IS_ONE = frozenset([("a", "target"), ("an", "option"), ("a", "candidate"), ("a", "possibility"), ("a", "contender")])
"""What only one is: "interest in Okafor and Stach plus James a target for Leeds"."""
_CLUBS_ARE = CLUBS_DO | word_set("are have keen close set ready")
"""The same, and what they may also be said to be to whom something goes."""
_ACTING_ON = CLUBS_DO | word_set(
    """
    eyeing wanting wants signing sign signs keen interested after hopes eyes targets targeting pursuing likes considers tracks
    monitors plots admires interests favour favours for on over
    """
)
"""Words one of which stands before a player of whom others do something."""
_GOES_TO = JOIN | LEAVE | word_set("to interests at")
_BESIDE = word_set("from for by of over about")
_DOING = AUXILIARIES | CLUBS_DO
_SAYING = AUXILIARIES | _ACTING_ON
"""Verbs one of which has told something of a club or player before the next of them acts."""
_AFTER = _BESIDE | _GOES_TO | {"with"}
_NAMES = frozenset(["C", "P", "who"])
_PLAYER = frozenset(["P"])
_WHOSE = frozenset(["'s"])
_DRESS = frozenset(["R", "A", "O", "N", "scouts", "officials", "bosses", "chiefs", "manager", "boss"])
"""What may stand between a club and who acts there."""
_NEAR = 8
_FAR = 7


def of_one_statement(before: Sequence[Unit], members: Sequence[Unit], after: Sequence[Unit]) -> int:
    """How many of the names that a list seems to hold belong to what is told before it; all, if nothing parts them."""
    following = after[0].key if after else ""
    if members[0].key == "P":
        is_one = tuple(unit.key for unit in after[:2]) in _IS_ONE
        told = following in _ONE_IS or (following in _WHOSE and _first(after, _ONE_IS) in _ONE_IS)
        acts = (following in _PLAYERS_DO and _acted_on(before)) or (told and _says(before, _DOING))
        return len(members) - (is_one or acts)
    behind = before[-1].key if before else ""
    doing = _CLUBS_ARE if behind in _GOES_TO else CLUBS_DO if behind in _BESIDE else frozenset()
    another = behind in _AFTER and (following in _DOING or _dresses(after)) and _first(after, _PLAYER) == "P" and _says(before, _SAYING)
    return 1 if following in doing or another else len(members)


def _dresses(after: Sequence[Unit]) -> bool:
    """Whether a club's people or its player act behind it: "Milan scouts have watched", "Milan winger Okafor has agreed"."""
    keys = [*(unit.key for unit in after[:_NEAR]), "", ""]
    at = next(n for n, key in enumerate(keys) if key not in _DRESS)
    return at > 0 and (keys[at] in AUXILIARIES or (keys[at] == "P" and keys[at + 1] in _PLAYERS_DO))


def _says(before: Sequence[Unit], verbs: frozenset[str]) -> bool:
    """Whether what stands before a name, back to a mark, is a sentence with a verb: "value Okafor at £5m amid interest from"."""
    acting = False
    for unit in reversed(before):
        if unit.key in MARKS or unit.key == "that":
            return False
        if acting and unit.key in _NAMES:
            return True
        acting = acting or unit.key in verbs
    return False


def _first(after: Sequence[Unit], sought: frozenset[str]) -> str:
    """The first of these words, or the first mark, if that comes before."""
    return next((unit.key for unit in after if unit.key in sought or unit.key in MARKS), "")


def _acted_on(before: Sequence[Unit]) -> bool:
    """Whether words before a name tell of a club that does something about who bears it; not of what is his: "interest in Okafor"."""
    acting = False
    for at in range(len(before) - 1, max(-1, len(before) - 1 - _FAR), -1):
        key = before[at].key
        if key in MARKS:
            return False
        acting = acting or key in _ACTING_ON
        if key == "C":
            return acting and (at + 1 >= len(before) or before[at + 1].key not in _WHOSE)
    return False
