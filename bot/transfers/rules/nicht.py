"""How a German clause turns its words round from behind: "verpflichtet Okafor nicht", "verhandelt nicht über Okafor"."""

from __future__ import annotations

from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match

_NO_MORE = frozenset(["mehr", "."])
_NOT_ONLY = (("nur",), ("mehr",))
"""What follows "nicht" where it turns nothing round: "nicht nur", "nicht mehr lange"."""


def turned_behind(hit: Match, mask: Mask, *, deed: bool, wooing: bool) -> bool:
    """Whether "nicht" behind a rule's words turns them round: a deed at the end of its clause, wooing right behind its verb."""
    if "nicht" not in mask.present:
        return False
    behind = mask.keys[hit.last :]
    if wooing and behind[:1] == ("nicht",) and behind[1:2] not in _NOT_ONLY:
        return True
    told = [key for key in behind if key not in _NO_MORE]
    return deed and told[-1:] == ["nicht"] and "," not in told
