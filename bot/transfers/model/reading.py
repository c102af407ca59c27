"""What is read from one item: the nouns of `extract_rumours`. Values only; nothing here reads, stores or sends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self


class MoveType(StrEnum):
    """How a player would move."""

    PERMANENT = "permanent"
    LOAN = "loan"
    FREE = "free"
    RENEWAL = "renewal"
    UNKNOWN = "unknown"


class Stage(StrEnum):
    """How far a move is. `rung` orders the stages, from 0 to 7; the two that end a lane have none: the move is `off`.

    >>> Stage.BID.rung, Stage.DENIED.rung, Stage.COLLAPSED.off
    (4, None, True)
    """

    AVAILABLE = "available", 0
    INTEREST = "interest", 1
    ENQUIRY = "enquiry", 2
    TALKS = "talks", 3
    BID_EXPECTED = "bid_expected", 3
    BID = "bid", 4
    BID_REJECTED = "bid_rejected", 4
    FEE_AGREED = "fee_agreed", 5
    PERSONAL_TERMS = "personal_terms", 5
    AGREED = "agreed", 6
    MEDICAL = "medical", 6
    OFFICIAL = "official", 7
    COLLAPSED = "collapsed", None
    DENIED = "denied", None

    rung: int | None
    off: bool

    def __new__(cls, value: str, rung: int | None = None) -> Self:
        """A stage by its word. What is asked a thousand times an article is kept with it."""
        stage = str.__new__(cls, value)
        stage._value_ = value
        stage.rung = rung
        stage.off = rung is None
        return stage


TOP_RUNG = 7


class Currency(StrEnum):
    """Currencies that a fee is told in (ISO 4217)."""

    GBP = "GBP"
    EUR = "EUR"
    USD = "USD"


@dataclass(frozen=True, slots=True)
class Fee:
    """A sum in whole units of its currency: the guaranteed part, add-ons apart. `words` is how the item told it."""

    amount: int
    currency: Currency
    words: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence that carries a statement, and where it stands in `Item.text` (code points, end exclusive)."""

    sentence: str
    start: int
    end: int


def _behind(title: str, part: str) -> str:
    """A part of an item without the title that it repeats, if that is a whole sentence there and not the beginning of one."""
    rest = part.removeprefix(title).lstrip()
    repeated = " " in title and part.startswith(title) and not part.startswith(title + rest[:1]) and not rest[:1].islower()
    return rest if repeated or part == title else part


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a feed as plain text (markup is stripped before). `source` is who publishes it."""

    title: str = ""
    summary: str = ""
    content: str = ""
    published: datetime | None = None
    source: str | None = None

    @property
    def text(self) -> str:
        """Title, summary and content, a blank line between those that are there. A title that some feeds repeat before what they
        tell is read once: no mark would part it from the next sentence there.

        >>> Item(title="A", content="B").text, Item(title="Leeds sign A", summary="Leeds sign A He is B").text
        ('A\\n\\nB', 'Leeds sign A\\n\\nHe is B')
        """
        told = (_behind(self.title, part) for part in (self.summary, self.content))
        return "\n\n".join(part for part in (self.title, *told) if part)


@dataclass(frozen=True, slots=True)
class Rumour:
    """One statement about one player and at most one destination.

    `player` is the fullest form of the name that the item gives; `player_key` the key of the one listed player it
    surely is, else None. Clubs are canonical names. `rule` names the rule that set the stage, `recognised` says how the
    player was recognised (`listed`, `role`, `full name`, ...); both are shown to people who ask why.
    """

    player: str
    stage: Stage
    move: MoveType
    evidence: Evidence
    from_club: str | None = None
    to_club: str | None = None
    fee: Fee | None = None
    credited_to: str | None = None
    player_key: str | None = None
    rule: str = ""
    recognised: str = ""
