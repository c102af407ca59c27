"""Sagas: reports as they are kept, the moves they fold into, and what is decided to be news. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.transfers.model.corrections import Ending
from bot.transfers.model.reading import Fee, MoveType, Stage

STAYING = ""
"""The lane of staying at the present club (a renewal, or "will stay"), beside the lanes named after destinations."""


class Tier(StrEnum):
    """How far a source is believed: 1 (clubs, reporters of record) to 4 (rumour mills); an aggregator is no origin."""

    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    AGGREGATOR = "aggregator"

    @property
    def rank(self) -> int:
        """1 to 5; lower is better.

        >>> Tier.AGGREGATOR.rank
        5
        """
        return 5 if self is Tier.AGGREGATOR else int(self.value)


@dataclass(frozen=True, slots=True)
class Player:
    """A player as listed or found. `key` never changes; a name that no list holds has its folded name as key."""

    id: int
    key: str
    name: str
    club: str | None = None
    position: str | None = None
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What one item says of one player and destination, as it was kept: never changed, only added to.

    `at` is when the publisher says it was said (the time first seen, where he does not or says the future); `seen_at`
    when we first saw it. `source` published it, `credited_to` is whom it names; `origin` is the one of the two who is
    believed or not, and `tier` is the origin's. `backlog` marks what was recorded without being news (first fetch, old
    entries, a feed that was away).
    """

    id: int
    player_id: int
    player: str
    item_id: int
    revision: int
    feed_id: int
    at: datetime
    seen_at: datetime
    stage: Stage
    move: MoveType
    source: str
    origin: str
    tier: Tier
    from_club: str | None = None
    to_club: str | None = None
    fee: Fee | None = None
    credited_to: str | None = None
    evidence: str = ""
    evidence_start: int = 0
    rule: str = ""
    recognised: str = ""
    title: str = ""
    link: str = ""
    backlog: bool = False

    @property
    def lane(self) -> str | None:
        """The destination's name, `STAYING`, or None where the report names neither."""
        if self.to_club is not None:
            return self.to_club
        return STAYING if self.move is MoveType.RENEWAL else None


@dataclass(frozen=True, slots=True)
class Move:
    """A change in a lane: the report that said it first (`origin`), and all that said the same after it.

    `confirmations` say it on their own authority, `echoes` repeat somebody. `before` is the lane's stage until then;
    `reason` what kind of change it was, None where it changed nothing worth telling (a denial of what nobody had said).
    """

    lane: str | None
    stage: Stage
    origin: Report
    confirmations: tuple[Report, ...] = ()
    echoes: tuple[Report, ...] = ()
    reason: NewsReason | None = None
    before: Stage | None = None

    @property
    def at(self) -> datetime:
        """When it was first said."""
        return self.origin.at

    @property
    def voices(self) -> tuple[Report, ...]:
        """All its reports: the origin, who confirms it, who repeats it."""
        return (self.origin, *self.confirmations, *self.echoes)

    @property
    def fee(self) -> Fee | None:
        """The fee that the best and earliest of its reports tells."""
        told = [r for r in self.voices if r.fee]
        return min(told, key=lambda r: (r.tier.rank, r.at)).fee if told else None

    @property
    def best_tier(self) -> Tier:
        """The best tier among those who say it on their own authority."""
        return min((r.tier for r in (self.origin, *self.confirmations)), key=lambda tier: tier.rank)


@dataclass(frozen=True, slots=True)
class Lane:
    """Where one destination stands (or staying, or no named club): its moves oldest first; `stage` is the newest state.

    It stands there `since` then. `sources` and `best_tier` count those who say so, not those who said the contrary before.
    `ending` is what moderators decided of it: then nobody has said that it stands where it does, and they count all who spoke.
    """

    club: str | None
    stage: Stage
    moves: tuple[Move, ...]
    since: datetime
    last_at: datetime
    sources: int
    best_tier: Tier
    fee: Fee | None = None
    ending: Ending | None = None


class SagaStatus(StrEnum):
    """Whether a saga is going on, and how it ended."""

    OPEN = "open"
    OFFICIAL = "official"
    RENEWED = "renewed"
    QUIET = "quiet"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Saga:
    """All that is known of one player's next move through one scope. Lanes: the furthest first.

    `ended_at` is when the move or the renewal was first said to be official, or when moderators ended it; None in other sagas.
    `endings` are what they decided of it, oldest first.
    """

    player_id: int
    player: str
    club: str | None
    status: SagaStatus
    lanes: tuple[Lane, ...]
    reports: int
    first_at: datetime
    last_at: datetime
    ended_at: datetime | None = None
    endings: tuple[Ending, ...] = ()

    @property
    def ruling(self) -> Ending | None:
        """How moderators ended it, if they did."""
        return next((one for one in self.endings if not one.of_lane), None)

    @property
    def not_for_sale(self) -> Move | None:
        """The move that says so ("not for sale", "will stay", no suitor named), while nobody has said otherwise since."""
        lane = self.lane(None)
        return lane.moves[-1] if lane and lane.stage is Stage.DENIED else None

    def lane(self, club: str | None) -> Lane | None:
        """The lane of a destination (`STAYING` for staying, None for no named club), if the saga has it."""
        return next((lane for lane in self.lanes if lane.club == club), None)


class NewsReason(StrEnum):
    """Why a report is news (product: "An alert"), in the order of how much it matters."""

    OFFICIAL = "official"
    RENEWED = "renewed"
    COLLAPSED = "collapsed"
    DENIED = "denied"
    STAGE_UP = "stage_up"
    STAGE_DOWN = "stage_down"
    NEW_SUITOR = "new_suitor"
    FEE_CHANGED = "fee_changed"
    TIER_ONE = "tier_one"


class QuietReason(StrEnum):
    """Why a report is recorded and not alerted.

    `late`: true of a past day, and overtaken by what is known since. `weaker`: it says less than is known, or a weaker
    source contradicts a better one. `no_lane`: it denies what nobody had said.
    """

    BACKLOG = "backlog"
    OLD = "old"
    ECHO = "echo"
    SAME = "same"
    WEAKER = "weaker"
    REHEATED = "reheated"
    SAGA_OVER = "saga_over"
    NO_LANE = "no_lane"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Decision:
    """What `decide_news` answers: the reason why it is news, or why not; exactly one of the two is set."""

    news: NewsReason | None
    quiet: QuietReason | None = None
    before: Stage | None = None
    fee_before: Fee | None = None
