"""When a member wants to hear: digests at a local time, quiet hours. Values only; minutes count from midnight, local time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Every(StrEnum):
    """How often a digest comes."""

    DAILY = "daily"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class Digest:
    """A member's digest. `weekday` (0 is Monday) counts for weekly ones; `told_at`: what was known by then has been told.

    `guild_id` is where he asked for it: there he is told if his direct messages are closed.
    """

    user_id: int
    transport: str
    guild_id: int
    every: Every
    minute: int
    weekday: int
    due_at: datetime
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Quiet:
    """A member's quiet hours, and the window that is going on or comes next. `official`: an official move may break them."""

    user_id: int
    transport: str
    guild_id: int
    from_minute: int
    to_minute: int
    official: bool
    begins_at: datetime
    ends_at: datetime
