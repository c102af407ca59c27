"""A deal of which the same report tells that the clubs have not agreed: how far it has really come.

"Leeds are set to sign Okafor. No agreement with Milan yet" tells of talks, or of the bid that stands; "full agreement, but not between
the clubs" is the player's. What is told as done, or announced, stands; so does what is told after that as a later turn.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.model import Stage
from bot.transfers.model.stages import BIDDING
from bot.transfers.rules.rule import Standing
from bot.transfers.statements.memory import Statement

_FURTHER = BIDDING | {Stage.TALKS, Stage.PERSONAL_TERMS, Stage.MEDICAL, Stage.OFFICIAL}
"""What else is told that says better how far it has come than that a deal is expected."""


def as_far_as_agreed(firm: list[Statement], said: Sequence[Statement]) -> list[Statement]:
    """What is firmly said, without deals that are agreed only but for what is said to be open."""
    if (by_clubs := _left_open(said, Standing.OPEN)) is not None:
        near = _near(firm, by_clubs)
        told = any(s.stage in _FURTHER for s in firm)
        firm = [s if s not in near else _as_it_is(s) for s in firm if s not in near or not (s.ahead and told)]
    if (by_him := _left_open(said, Standing.TERMS_OPEN)) is not None:
        near = _near(firm, by_him)
        told = any(s.stage is Stage.FEE_AGREED for s in firm)
        firm = [
            s._replace(stage=Stage.FEE_AGREED) if s in near and not s.ahead else s for s in firm if not (s in near and s.ahead and told)
        ]
    return firm


def with_both(going: list[Statement], said: Sequence[Statement]) -> list[Statement]:
    """What goes on, with the whole deal as agreed where the clubs are and the player is: "fee agreed. Personal terms also agreed"."""
    fee = [s for s in going if s.stage is Stage.FEE_AGREED and not s.older]
    terms = [s for s in said if s.worded and s.stage is Stage.PERSONAL_TERMS and not (s.older or s.weak)]
    if not (fee and terms) or any(s.standing in (Standing.OPEN, Standing.TERMS_OPEN) for s in said):
        return going
    return [*going, fee[-1]._replace(stage=Stage.AGREED)]


def _left_open(said: Sequence[Statement], standing: Standing) -> tuple[int, int] | None:
    """Where it was last said that something is open, and is still."""
    return max(((s.line, s.start) for s in said if s.standing is standing and not (s.prior or s.past or s.older)), default=None)


def _near(firm: Sequence[Statement], left_open: tuple[int, int]) -> list[Statement]:
    """The deals told as agreed before something is said to be open."""
    return [s for s in firm if s.stage is Stage.AGREED and s.standing is not Standing.HERALD and (s.line, s.start) <= left_open]


def _as_it_is(said: Statement) -> Statement:
    """A deal that is only expected is talked about; one that is agreed is so with the player alone."""
    return said._replace(stage=Stage.TALKS if said.ahead else Stage.PERSONAL_TERMS)
