"""Corrections that a server's moderators make: rows of their own, not edits of what was reported. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Fix(StrEnum):
    """What a correction says: a name means a player; one player is another; hear nothing of one; a report is wrong; a saga is over."""

    ALIAS = "alias"
    MERGE = "merge"
    IGNORE = "ignore"
    WITHDRAW = "withdraw"
    END = "end"


class Outcome(StrEnum):
    """How a saga came to its end: he moved, he signed a new contract, or nothing came of it."""

    MOVED = "moved"
    RENEWED = "renewed"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of a player's saga as a server's moderators set it. Where nothing comes of a move to `club`, that lane alone is over."""

    at: datetime
    outcome: Outcome
    club: str | None = None

    @property
    def of_lane(self) -> bool:
        """Whether it ends one lane, and the saga goes on."""
        return self.outcome is Outcome.OFF and self.club is not None


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction. `player_id` is who is meant, merged into, or ignored; `other_id` who is merged into him.

    `name` is an alias as it was typed; `bearers` are players whose reports may bear it. `report_id` is what is withdrawn.
    `outcome`, `club` and `at` say how and when a saga ended.
    """

    fix: Fix
    player_id: int | None = None
    other_id: int | None = None
    name: str | None = None
    report_id: int | None = None
    bearers: frozenset[int] = frozenset()
    outcome: Outcome | None = None
    club: str | None = None
    at: datetime | None = None

    @property
    def ending(self) -> Ending | None:
        """The end that it sets, if it does."""
        return Ending(self.at, self.outcome, self.club) if self.outcome and self.at else None


@dataclass(frozen=True, slots=True)
class KeptCorrection:
    """A correction as a server has it: who made it (None once he is forgotten), when, and with the players' names.

    `said_of` is of whom a withdrawn report speaks.
    """

    id: int
    guild_id: int
    user_id: int | None
    what: Correction
    made_at: datetime
    undone_at: datetime | None = None
    player: str | None = None
    other: str | None = None
    said_of: str | None = None
