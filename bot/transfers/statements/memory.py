"""What reading one item has gathered so far: statements, and who holds, wants or heads where."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import product
from typing import NamedTuple

from bot.transfers.model import Fee, MoveType, Stage
from bot.transfers.rules.rule import Standing

MAX_STATEMENTS = 2_000
"""Statements of one item after which no more are made: no article makes as many, and each player has several."""
MOST_AT_ONCE = 60
"""Players, times clubs, of whom one clause says one thing; what lists more is no prose."""


class Bid(Enum):
    """Which of a club's bids a clause is about."""

    FIRST = "first"
    LATER = "later"


class Statement(NamedTuple):
    """One thing said of one person and at most one club.

    `line` is the sentence; `prior`: it was so before the news; `named`: the clause itself names the person;
    `mutual`: said of two clubs that deal with one another; `older`: told by an older post, which this one quotes; `past`: in
    the past tense; `sums`: where the sums of its clause stand; `present`: a deed, in the present tense; `ahead`: a medical that is not
    passed yet, a deal that is only expected, or a deed as headlines tell it before one;
    `start`: where its clause begins; `standing`: how its rule weighs;
    `bid`: which bid of several it is about, the first or a later one, if the clause says so; `settled`: the player's terms are agreed by
    now, in so many words; `worth`: the one sum of a clause about a bid;
    `worded`: the player's own agreement is told as one, and not as a wish or a yes.
    """

    person: int
    stage: Stage
    rule: str
    line: int
    to: str | None = None
    renewal: bool = False
    weak: bool = False
    prior: bool = False
    named: bool = True
    move: MoveType | None = None
    mutual: bool = False
    older: bool = False
    nameless: bool = False
    nobody: bool = False
    past: bool = False
    sums: tuple[int, ...] = ()
    present: bool = False
    ahead: bool = False
    start: int = 0
    standing: Standing | None = None
    bid: Bid | None = None
    settled: bool = False
    worth: Fee | None = None
    worded: bool = False


_LATELY = 12
"""Statements back to which loose words may lean."""


def _not_denied(told: Sequence[Statement], suitors: Sequence[str]) -> list[Statement]:
    """Without the interest that is denied, and the approaches that were in vain; "have not bid, but are interested" denies none."""
    denied = {(s.person, s.to): at for at, s in enumerate(told) if s.stage is Stage.DENIED}
    return [
        s
        for at, s in enumerate(told)
        if not (s.stage is Stage.INTEREST or (s.stage is Stage.ENQUIRY and s.to in suitors))
        or (s.person, s.to) not in denied
        or (s.to not in suitors and at > denied[s.person, s.to])
    ]


class Thread(NamedTuple):
    """A club, whether it was said to be after players, and whether the sentence tells more of the same."""

    club: str
    seeks: bool
    more: bool = False


@dataclass(slots=True)
class Threads:
    """The club that the item goes on about now, and as each sentence began; `wanted`: players are, by a club not yet named;
    `asked`: the club of a question that waits for its answer.
    """

    now: Thread | None = None
    wanted: bool = False
    asked: tuple[str, ...] = ()
    before: dict[int, Thread] = field(default_factory=dict)


@dataclass(slots=True)
class Memory:
    """The state of reading one item.

    `named`: clubs that the item names at all. `listed`: the club of a person as the list has it. `homes`: the clubs that
    the words say hold a person. `buyer`, `actor` and `subject`: the club that last wanted somebody, that last did
    anything, and that the sentence begins with; `heading`: the one over a list of headlines. `voice`: whose people speak.
    `lanes`: where a person was last said to go; `goals`: wherever the words said so. `topic`: whom the sentence before was
    about. `past`: sums long paid.
    `left`: people with clubs at which they once were. `spare`: clubs of which no words tell what they do; `strays`: bystanders and losers.
    `wooers`: suitors named beside the piece of news that the sentence tells; `news`: at which statement that piece begins.
    """

    named: frozenset[str] = frozenset()
    listed: dict[int, str] = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)
    topic: tuple[int, ...] = ()
    buyer: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    heading: tuple[str, ...] = ()
    lanes: dict[int, tuple[str, ...]] = field(default_factory=dict)
    goals: dict[int, set[str]] = field(default_factory=dict)
    homes: dict[int, list[str]] = field(default_factory=dict)
    voice: tuple[str, ...] = ()
    past: set[int] = field(default_factory=set)
    left: set[tuple[int, str]] = field(default_factory=set)
    spare: dict[str, set[int]] = field(default_factory=dict)
    strays: set[str] = field(default_factory=set)
    wooers: tuple[str, ...] = ()
    news: int = 0
    threads: Threads = field(default_factory=Threads)

    def home_of(self, person: int) -> tuple[str, ...]:
        """The clubs that hold a person, as far as the item says: by its words, else the listed club if it is named."""
        told = self.homes.get(person)
        if told:
            return tuple(told)
        listed = self.listed.get(person)
        if listed is None or listed not in self.named or listed in self.goals.get(person, ()) or (person, listed) in self.left:
            return ()
        return (listed,)

    def put_home(self, person: int, club: str) -> None:
        """Note that the words say a club holds a person."""
        homes = self.homes.setdefault(person, [])
        if club not in homes:
            homes.append(club)

    def put_homes(self, people: Iterable[int], clubs: Iterable[str]) -> None:
        """Note that the words say these clubs hold these players."""
        for person, club in product(people, clubs):
            self.put_home(person, club)

    def turn_round(self, person: int, home: str, to: Iterable[str]) -> None:
        """Make a deal of two clubs the other way round, once the words say that its buyer holds the player and he goes to its seller."""
        sellers = [club for club in to if club in self.homes.get(person, ())]
        if len(sellers) == 1 and self.lane(person) == (home,):
            self.homes[person] = [home]
            self.lanes[person] = (sellers[0],)
            self.goals.get(person, set()).discard(home)
            self.statements = [s._replace(to=sellers[0]) if s.person == person and s.to == home else s for s in self.statements]

    def elsewhere(self, clubs: Collection[str], people: Iterable[int]) -> tuple[str, ...]:
        """The clubs that do not hold these players by the item's words; nor by the list, if others are left."""
        if not clubs:
            return ()
        people = tuple(people)
        told = {self.homes[person][0] for person in people if self.homes.get(person)}
        others = [club for club in clubs if club not in told]
        listed = {home for person in people for home in self.home_of(person)[:1]} if others else told
        return tuple([club for club in others if club not in listed] or others)

    def clubs_of(self, people: Iterable[int]) -> set[str]:
        """All clubs that hold one of these players, by the item's words or by the list."""
        return {club for person in people for club in (*self.homes.get(person, ()), self.listed.get(person)) if club}

    def plays_elsewhere(self, people: Iterable[int], clubs: Iterable[str]) -> bool:
        """Whether the players are known to be at a club that is none of these."""
        known = self.clubs_of(people)
        named = set(clubs)
        return bool(known and named) and not known & named

    def begin_line(self, *, speaks_on: bool) -> None:
        """Begin a sentence, which may go on with what a club's people say."""
        self.voice = self.voice if speaks_on else ()
        self.news, self.wooers = len(self.statements), ()

    def deny(self) -> None:
        """Make what is denied a denial for the suitors named beside it: "not for sale despite interest from Leeds", "will not be sold,
        after Leeds and Everton were linked with him"; then go on.
        """
        made = self.statements[self.news :]
        if Stage.DENIED in [said.stage for said in made]:
            self.statements[self.news :] = _not_denied(self._for_suitors(made), self.wooers)
        self.news, self.wooers = len(self.statements), ()

    def _for_suitors(self, made: Sequence[Statement]) -> list[Statement]:
        """Statements of one piece of news, what is denied in it being denied for each suitor."""
        told: list[Statement] = []
        linked = [s for s in made if s.prior and s.stage is Stage.INTEREST and s.to]
        for said in made:
            open_denial = said.stage is Stage.DENIED and said.to is None and not said.renewal
            named = dict.fromkeys([*self.wooers, *(s.to for s in linked if s.to and s.person == said.person)]) if open_denial else ()
            wooing = [club for club in named if club not in self.home_of(said.person)]
            told += [said._replace(to=club) for club in wooing] or [said]
        return told

    def begin_anew(self, first: int) -> None:
        """Make ends that were told in sentences before what came before the news: "pulled out in June. Today they returned"."""
        again = [s for s in self.statements[first:] if s.to and not s.stage.off]
        self.statements[:first] = [
            s._replace(prior=True)
            if s.stage.off and any(s.line < new.line and new.person == s.person and s.to in (None, new.to) for new in again)
            else s
            for s in self.statements[:first]
        ]

    def deny_wooing(self, first: int) -> None:
        """Make a denial count for the suitors of the same clause: "insist that Leeds target Okafor is not for sale"."""
        made = self.statements[first:]
        denied = [s for s in made if s.stage is Stage.DENIED and s.to is None and not s.renewal]
        wooed = [(s.person, s.to) for s in made if s.stage is Stage.INTEREST and s.to] if denied else ()
        self.statements += [s._replace(to=to, weak=False) for s in denied for person, to in wooed if person == s.person]

    def last_told(self, line: int) -> list[Statement]:
        """What the sentence that was read last has stated."""
        first = len(self.statements)
        while first and self.statements[first - 1].line == line:
            first -= 1
        return self.statements[first:]

    def lately_told(self, people: Sequence[int]) -> bool:
        """Whether the last that was stated was of one of these."""
        return any(statement.person in people for statement in self.statements[-_LATELY:])

    def lane(self, person: int) -> tuple[str, ...]:
        """The one club that a person was last said to go to, if it is one."""
        known = self.lanes.get(person, ())
        return known if len(known) == 1 else ()
