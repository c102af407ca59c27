"""Messages that must go out: rows of the outbox as values. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a row of the outbox is: an alert in a channel or to a person, words to a server's admins, or a summary to a person.

    A summary comes at a member's chosen time (`DIGEST`), or when his quiet hours are over (`QUIET`).
    """

    CHANNEL = "channel"
    DIRECT = "direct"
    NOTICE = "notice"
    DIGEST = "digest"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one destination, leased to the caller until `lease_until`.

    `part` 0 is the alert itself; parts from 1 on carry only the mentions that did not fit before. `nonce` is this
    destination's and part's own (at most 25 characters). `unknown_since` is set when an earlier try may have gone out:
    the process died, or the answer was lost. `text` is set for notices only, `report_id` and `news_id` for alerts, `since`
    and `until` for summaries.
    """

    id: int
    transport: str
    kind: Kind
    guild_id: int
    channel_id: int
    user_id: int
    part: int
    nonce: str
    attempts: int
    created_at: datetime
    lease_until: datetime
    news_id: int | None = None
    report_id: int | None = None
    text: str | None = None
    role_id: int | None = None
    style: str = "full"
    mentions: tuple[int, ...] = ()
    unknown_since: datetime | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """A message that was sent and is to be brought up to date, leased to the caller.

    `place_id` is the channel or thread in which it stands. `wanted` counts the wishes for an edit so far: one that comes
    while this edit is under way is not lost by it. `asked_at`: the first wish since the last edit.
    """

    delivery: Delivery
    message_id: int
    place_id: int
    wanted: int
    attempts: int
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class News:
    """A decision that a report is news for one scope and tier limit. `story` joins what one item says of one player."""

    id: int
    scope_id: int
    max_tier: str
    report_id: int
    reason: str
    story: str
    before: str | None
    decided_at: datetime
