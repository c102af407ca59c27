"""Messages that must go out: rows of the outbox as values. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.transfers.model.people import Style


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
    and `until` for summaries; `story` is told once at a destination. Where the channel's style asks for a thread a saga:
    `thread_id` is the saga's, 0 where it has none yet; `title` and `tag` are what a new one shows.
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
    thread_id: int = 0
    title: str = ""
    tag: str = ""
    story: str = ""

    @property
    def opens_post(self) -> bool:
        """Whether it becomes a forum's new post: these alone have no nonce."""
        return self.style == Style.FORUM and not self.thread_id

    @property
    def opens_thread(self) -> bool:
        """Whether a thread, or a forum's post, is begun with it for the saga."""
        return self.style in (Style.THREAD, Style.FORUM) and not self.thread_id and not self.part and self.news_id is not None


@dataclass(frozen=True, slots=True)
class SagaThread:
    """The thread of a saga in a channel, or its post in a forum, leased to the caller where it is to be kept up to date.

    Begun with the alert of `report_id`; `max_tier` is what those who read there believe. `opened`: it is there; a thread
    gets the id of the message that it begins with before that. `name` and `tag` are what it shows. `wanted` counts the wishes for
    another name: one that comes while this one is given is not lost.
    """

    id: int
    transport: str
    guild_id: int
    channel_id: int
    style: str
    player_id: int
    report_id: int
    max_tier: str
    thread_id: int
    opened: bool
    name: str
    tag: str
    attempts: int
    asked_at: datetime
    wanted: int = 0


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
