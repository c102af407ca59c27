"""A deal of which the same report tells that the clubs have not agreed: how far it has really come.

"Leeds are set to sign Okafor. No agreement with Milan yet" tells of talks, or of the bid that stands; "full agreement, but not between
the clubs" is the player's. What is told as done, or announced, stands; so does what is told after that as a later turn.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.model import Stage
from bot.transfers.rules.rule import Standing
from bot.transfers.statements.memory import Statement

_FURTHER = (Stage.TALKS, Stage.BID_EXPECTED, Stage.BID, Stage.BID_REJECTED, Stage.PERSONAL_TERMS, Stage.MEDICAL, Stage.OFFICIAL)
"""What else is told that says better how far it has come than that a deal is expected."""


def as_far_as_agreed(firm: list[Statement], said: Sequence[Statement]) -> list[Statement]:
    """What is firmly said, without deals that are agreed only but for what is said to be open."""
    left_open = max(((s.line, s.start) for s in said if s.standing is Standing.OPEN and not (s.prior or s.past or s.older)), default=None)
    if left_open is None:
        return firm
    near = [s for s in firm if s.stage is Stage.AGREED and s.standing is not Standing.HERALD and (s.line, s.start) <= left_open]
    if not near:
        return firm
    told = any(s.stage in _FURTHER for s in firm)
    return [s if s not in near else _as_it_is(s) for s in firm if s not in near or not (s.ahead and told)]


def _as_it_is(said: Statement) -> Statement:
    """A deal that is only expected is talked about; one that is agreed is so with the player alone."""
    return said._replace(stage=Stage.TALKS if said.ahead else Stage.PERSONAL_TERMS)
