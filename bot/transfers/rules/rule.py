"""A rule: words that put a move at a stage, who does what they say, and where they were found in a clause."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from bot.transfers.model import MoveType, Stage


class Side(Enum):
    """Who does what the words say: it tells which club is which."""

    BUYER = "buyer"
    SELLER = "seller"
    PLAYER = "player"
    ANY = "any"


class Standing(Enum):
    """How the words of a rule weigh beside others about the same move, where their stage alone does not tell it.

    `HERALD`: the deal is announced, and what its sentence tells in the present tense is still to come ("here we go! He joins on a free").
    `IN_SHORT`: a title leaves open with whom the deal is; what the text tells of it in full outweighs that ("agree a deal to sign").
    `ANSWER`: it answers what was asked about him; an enquiry told before does not outweigh it ("will not leave").
    `AT_HOME`: nothing is said of the buyer where the club is the one that holds him ("no talks with Milan").
    `OPEN`: the clubs have not agreed, whatever else is told to be near ("set to join. No agreement with Milan yet").
    `TERMS_OPEN`: the player has not agreed, though the clubs have ("deal done. Personal terms still to be agreed").
    `GONE`: he has left; a club that is only tagged is where he was ("we can confirm the departure of Okafor #LUFC").
    """

    HERALD = "herald"
    IN_SHORT = "in short"
    ANSWER = "answer"
    AT_HOME = "at home"
    OPEN = "open"
    TERMS_OPEN = "terms open"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Rule:
    """Words that put a move at a stage. `example` holds them in a sentence and is the rule's test.

    `renewal`: the words are about staying at the present club; `at_home`: unless the player is known to be at another;
    `own`: the words are that only where the club that acts is known to be his.
    `mutual`: two clubs that do it do it with one another. `negated`: what "not" before them makes of it (None: nothing
    is said). `loser`: the stage for the club captured as `not=`. `weak`: counts only if nothing else is said; `hint`: says nothing
    without a club that can be meant; a buyer's nothing where nobody knows whose the player is.
    `denies`: what its clause tells behind these words is denied. `pending`: what its clause tells to be agreed is not yet.
    `stays`: he stays, at the club that the clause names if its words give it no other part.
    `goes_on`: says nothing unless the item has told of another player before. `supposed`: counts in a condition too.
    `standing`: how it weighs beside others.
    """

    name: str
    stage: Stage
    side: Side
    pattern: str
    example: str
    renewal: bool = False
    at_home: bool = False
    own: bool = False
    mutual: bool = False
    weak: bool = False
    hint: bool = False
    denies: bool = False
    pending: bool = False
    stays: bool = False
    goes_on: bool = False
    supposed: bool = False
    standing: Standing | None = None
    move: MoveType | None = None
    negated: Stage | None = None
    loser: Stage = Stage.COLLAPSED


class Match(NamedTuple):
    """A rule found in a clause: the units it covers (`last` exclusive) and those it names."""

    rule: Rule
    first: int
    last: int
    slots: dict[str, tuple[int, ...]]
