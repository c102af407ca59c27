"""What a front end shows, as values: each is everything one answer or alert needs to be worded. No wording here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.transfers.model import Move, NewsReason, Player, Report, Saga, Stage, Tier
from bot.transfers.sagas.board import Row, Wish
from bot.transfers.sagas.records import SourceRecord, Vote


class Pick(StrEnum):
    """Which part of a saga is shown: every move, only those from believed sources, or each report by itself."""

    ALL = "all"
    BELIEVABLE = "good"
    REPORTS = "raw"


@dataclass(frozen=True, slots=True)
class SagaView:
    """A player's saga, a page of its moves newest first (or of its reports, where `pick` says so).

    `saga` is None where nothing is known. `others` are earlier sagas of the player, newest first. `window`: the transfer
    window (name and year) that it is in, or was when it ended: a label, for a saga may go on through several.
    """

    player: Player
    saga: Saga | None
    now: datetime
    pick: Pick = Pick.ALL
    page: int = 0
    pages: int = 1
    moves: tuple[Move, ...] = ()
    reports: tuple[Report, ...] = ()
    others: tuple[Saga, ...] = ()
    as_of: datetime | None = None
    following: bool = False
    window: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class AlertView:
    """One move as it is told to a channel or a person.

    `report` is the one that was news; `move` all that say the same by now, of the sources that this reader believes.
    `before` is the lane's stage until then; `also` are other changes that the same item reports of the player; `record` is
    what the move's origin was worth so far, where that is known. `moderated`: there are moderators who hear of doubts.
    """

    report: Report
    reason: NewsReason
    player: Player
    before: Stage | None
    nonce: str
    move: Move
    also: tuple[Report, ...] = field(default_factory=tuple)
    record: SourceRecord | None = None
    moderated: bool = True

    @property
    def delay(self) -> timedelta:
        """From publication to the time it was seen; nothing where the publisher gives no time."""
        return max(self.report.seen_at - self.report.at, timedelta(0))


@dataclass(frozen=True, slots=True)
class WhyView:
    """Why a message was posted: the path from the feed to the channel."""

    report: Report
    player: Player
    reason: NewsReason
    before: Stage | None
    feed: str
    sent_at: datetime | None
    max_tier: str


@dataclass(frozen=True, slots=True)
class MoveWhyView:
    """Why a saga has a move, the `place`th newest of `total`. `turned`: another move was shown before in its place."""

    move: Move
    player: Player
    feed: str
    place: int = 0
    total: int = 1
    as_of: datetime | None = None
    turned: bool = False


@dataclass(frozen=True, slots=True)
class BoardView:
    """A page of `/rumours`. `colder`: more sagas fit, of which less is said."""

    rows: tuple[Row, ...]
    wish: Wish
    now: datetime
    total: int
    page: int = 0
    pages: int = 1
    colder: bool = False


@dataclass(frozen=True, slots=True)
class ClubView:
    """A page of `/club`: who comes and who goes, and how many there are of each."""

    club: str
    coming: tuple[Row, ...]
    going: tuple[Row, ...]
    now: datetime
    comings: int
    goings: int
    page: int = 0
    pages: int = 1
    colder: bool = False


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source's record: of `players` of whom it spoke last, if there are `more`. `votes`: its newest claims."""

    record: SourceRecord
    tier: Tier
    shipped: Tier
    votes: tuple[Vote, ...]
    players: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class SourcesView:
    """A page of `/sources`: records with the sources' tiers, over the sagas of `players`. `few`: sources with too little to judge by."""

    rows: tuple[tuple[SourceRecord, Tier], ...]
    players: int
    few: int
    club: str | None = None
    page: int = 0
    pages: int = 1
    more: bool = False


@dataclass(frozen=True, slots=True)
class DoubtView:
    """A page of the "Wrong?" queue: a report that `members` doubt, the `place`th of `total`; no report where nothing waits."""

    report: Report | None = None
    player: Player | None = None
    feed: str = ""
    members: int = 0
    since: datetime | None = None
    place: int = 0
    total: int = 0
