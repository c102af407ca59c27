"""What each clause of an item states: a player, a destination if one is told, and a stage.

Goes through the sentences in order and remembers whom they were about, so that "Medical on Friday" is said of the
player before it; it does so only where no other player can be meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from bot.transfers.clauses import Clause, Kind, clauses
from bot.transfers.model import MoveType, Stage
from bot.transfers.people import Cast
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.table import Match, Side
from bot.transfers.units import Mask, Unit

_SINCE = frozenset(["since", "desde", "dal", "seit", "depuis", "back"])


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing said of one person and at most one club. `line` is the sentence; `prior`: it was so before the news."""

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


@dataclass(slots=True)
class Memory:
    """What reading has gathered so far of one item."""

    statements: list[Statement] = field(default_factory=list)
    topic: tuple[int, ...] = ()
    buyer: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    named: dict[str, None] = field(default_factory=dict)
    lanes: dict[int, tuple[str, ...]] = field(default_factory=dict)
    homes: dict[int, list[str]] = field(default_factory=dict)


@dataclass(slots=True)
class Parts:
    """The parts that the clubs and players of one clause play, by unit number."""

    mask: Mask
    to: dict[int, None] = field(default_factory=dict)
    home: dict[int, None] = field(default_factory=dict)
    back: dict[int, None] = field(default_factory=dict)
    loser: dict[int, None] = field(default_factory=dict)
    aside: set[int] = field(default_factory=set)

    def clubs(self, units: Sequence[int]) -> tuple[str, ...]:
        """The clubs of these units."""
        return tuple(dict.fromkeys(club for unit in units for club in self.mask.units[unit].clubs))

    def unknown(self) -> list[int]:
        """Units of clubs that the item leaves open ("United", where several can be meant)."""
        return [n for n, unit in enumerate(self.mask.units) if unit.key == "C" and not unit.clubs]

    def free_clubs(self) -> list[int]:
        """The club units whose part no cue tells."""
        taken = {*self.to, *self.home, *self.back, *self.loser}
        return [n for n, unit in enumerate(self.mask.units) if unit.key == "C" and unit.clubs and n not in taken]


class StatementReader:
    """Reads the statements of one item."""

    def __init__(self, rules: LanguageRules, cast: Cast, year: int | None) -> None:
        self._rules = rules
        self._cast = cast
        self._year = year
        self.memory = Memory()
        self._only = tuple(n for n, member in enumerate(cast.members) if member.letter == "P")

    def prepare(self, lines: Sequence[Sequence[Unit]]) -> None:
        """Note which clubs the item names at all: a listed player's club counts as told only then."""
        self.memory.named = {club: None for line in lines for unit in line if unit.key == "C" and len(unit.clubs) == 1 for club in unit.clubs}

    def home_of(self, person: int) -> tuple[str, ...]:
        """The clubs that hold a person, as far as the item says: by its words, else the listed club if it is named."""
        told = self.memory.homes.get(person)
        if told:
            return tuple(told)
        listed = self._cast.listed_club(person)
        return (listed,) if listed is not None and listed in self.memory.named else ()

    def read_line(self, number: int, units: Sequence[Unit]) -> None:
        """Read one sentence."""
        parts_of = clauses(units, self._rules.lexicon.language)
        here: tuple[int, ...] = ()
        coming = self._players_in(units)
        for at, clause in enumerate(parts_of):
            mask = Mask(clause.units)
            uncertain = at + 1 < len(parts_of) and parts_of[at + 1].kind is Kind.CONDITION and parts_of[at + 1].opener in ("if", "unless")
            here = self._read_clause(number, clause, mask, here, coming, uncertain=uncertain) or here
        if here:
            self.memory.topic = here

    def _players_in(self, units: Sequence[Unit]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(p for unit in units if unit.key == "P" for p in unit.people))

    def _read_clause(
        self, number: int, clause: Clause, mask: Mask, here: tuple[int, ...], coming: tuple[int, ...], *, uncertain: bool = False
    ) -> tuple[int, ...]:
        """Read one clause; answers with the players it was about."""
        parts = self._parts(mask)
        self._note_homes(mask)
        hits = self._rules.hits(mask)
        if clause.kind is Kind.CONDITION or clause.kind is Kind.DESPITE:
            hits = []
        background = bool(hits or parts.to or parts.home) and self._background(mask)
        present = tuple(p for n, u in enumerate(mask.units) if u.key == "P" and n not in parts.aside for p in u.people)
        about: tuple[int, ...] = ()
        before = len(self.memory.statements)
        renewal = self._rules.matches(self._rules.renewal, mask) if hits else False
        for hit in hits:
            stage = self._stage(hit, mask)
            if stage is None or background or (uncertain and stage is Stage.MEDICAL) or (clause.kind is Kind.RELATIVE and stage is Stage.OFFICIAL):
                continue
            people, named = self._people(hit, parts, here, coming)
            about = about or people
            self._state(number, clause, hit, stage, parts, people, renewal=renewal, named=named)
        if parts.home and len(self.memory.statements) == before and not background:
            self._leaving(parts, present or here or self._carried(mask, here, ()))
        if parts.to and len(self.memory.statements) == before and not background and clause.kind is Kind.MAIN:
            self._heading(parts, present or here or self._carried(mask, here, ()))
        acting = [n for n, unit in enumerate(mask.units) if unit.key == "C" and unit.clubs and n not in parts.home]
        if acting and not any(hit.rule.side is Side.SELLER for hit in hits):
            self.memory.actor = mask.units[acting[0]].clubs[:1]
        return about or present

    def _heading(self, parts: Parts, people: tuple[int, ...]) -> None:
        """ "Steur to Newcastle": a destination told where nothing is stated yet."""
        clubs = self._elsewhere(parts.clubs(tuple(parts.to)), people) if len(people) == 1 else ()
        if len(clubs) == 1:
            self.memory.lanes.setdefault(people[0], clubs)

    def _leaving(self, parts: Parts, people: tuple[int, ...]) -> None:
        """ "after she leaves Brighton": a club told where nothing is stated."""
        for club in parts.clubs(tuple(parts.home)) if len(people) == 1 else ():
            if club not in self.memory.lanes.get(people[0], ()):
                self._at_home(people[0], club)

    def _parts(self, mask: Mask) -> Parts:
        parts = Parts(mask)
        if "C" in mask.keys:
            found = {"to": parts.to, "from": parts.home, "back": parts.back, "not": parts.loser, "pair": {}}
            for slot, unit in self._rules.slot_units(self._rules.roles, mask):
                if unit not in parts.to and unit not in parts.home:
                    found[slot][unit] = None
            self._settle(parts, list(found["pair"]))
            for unit in (*parts.back, *parts.loser):
                parts.to.pop(unit, None)
                parts.home.pop(unit, None)
        if "P" in mask.keys:
            parts.aside = {unit for _, unit in self._rules.slot_units(self._rules.aside, mask)}
        return parts

    def _settle(self, parts: Parts, pair: list[int]) -> None:
        """ "A deal between Palace and Arsenal": the listed club is the seller, else the second."""
        if len(pair) != 2:
            return
        people = self._players_in(parts.mask.units) or self.memory.topic
        held = {club for person in people for club in self.home_of(person)}
        first, second = pair if not held.intersection(parts.mask.units[pair[0]].clubs) else reversed(pair)
        parts.to[first] = None
        parts.home[second] = None

    def _note_homes(self, mask: Mask) -> None:
        for unit in mask.units:
            for person, home in zip(unit.people, unit.homes, strict=False):
                if home is not None and unit.key == "P":
                    self._at_home(person, home)

    def _at_home(self, person: int, club: str) -> None:
        homes = self.memory.homes.setdefault(person, [])
        if club not in homes:
            homes.append(club)

    def _background(self, mask: Mask) -> bool:
        for _, match in self._rules.background.search(mask.keys, mask.text):
            first, *_, last = match.group().split()
            if not last.isdigit():
                return True
            known = first in _SINCE if self._year is None else int(last) < self._year
            if len(last) == 4 and known:
                return True
        return False

    def _stage(self, hit: Match, mask: Mask) -> Stage | None:
        """The rule's stage, or what "not" before the words makes of it."""
        before = mask.keys[max(0, hit.first - 4) : hit.first]
        inside = mask.keys[hit.first : hit.last]
        if hit.rule.stage.off:
            return hit.rule.stage
        around = (*before, *(() if hit.rule.name in self._rules.turned else inside), "")
        if any(key in self._rules.lexicon.negators and not around[at + 1].isdigit() for at, key in enumerate(around[:-1])):
            return hit.rule.negated
        return hit.rule.stage

    def _people(self, hit: Match, parts: Parts, here: tuple[int, ...], coming: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
        """Whom a hit is about, and whether the clause itself names them."""
        units = parts.mask.units
        if "p" in hit.slots:
            inside = [n for n in hit.slots["p"] if n not in parts.aside]
        else:
            spots = [n for n, unit in enumerate(units) if unit.key == "P" and n not in parts.aside] or self._unjudged(parts, hit)
            after = [n for n in spots if n >= hit.first]
            before = [n for n in spots if n < hit.last]
            if hit.rule.side is Side.PLAYER:
                inside = before[-1:] or after[:1]
            elif hit.rule.side is Side.ANY:
                inside = sorted(spots, key=lambda n: min(abs(n - hit.first), abs(n - hit.last)))[:1]
            else:
                inside = after[:1] or before[-1:]
        if inside:
            return tuple(p for n in inside for p in units[n].people), True
        return self._carried(parts.mask, here, coming), False

    def _unjudged(self, parts: Parts, hit: Match) -> list[int]:
        """The one full name of a clause in an item without other players, of which nothing says that it is no player's."""
        if hit.rule.weak or self._only or not self.memory.named:
            return []
        members = self._cast.members
        names = [n for n, unit in enumerate(parts.mask.units) if unit.key == "N" and n not in parts.aside]
        fitting = [n for n in names if not members[parts.mask.units[n].people[0]].staff and len(members[parts.mask.units[n].people[0]].keys) > 1]
        if len(fitting) != 1 or len(names) > 1:
            return []
        member = members[parts.mask.units[fitting[0]].people[0]]
        member.how = member.how or "full name beside a club"
        return fitting

    def _carried(self, mask: Mask, here: tuple[int, ...], coming: tuple[int, ...]) -> tuple[int, ...]:
        """The player of the words before, where no other can be meant."""
        if self._unnamed(mask):
            return ()
        if here:
            return here
        topic = self.memory.topic if len(self.memory.topic) == 1 else ()
        if coming and not (topic and self._same_deal(mask, topic[0])):
            return coming if len(coming) == 1 else ()
        if len(self._only) == 1:
            return self._only
        return topic

    def _same_deal(self, mask: Mask, person: int) -> bool:
        """Whether a clause names a club that a person's move is about."""
        known = {*self.home_of(person), *self.memory.lanes.get(person, ())}
        return any(club in known for unit in mask.units for club in unit.clubs)

    def _unnamed(self, mask: Mask) -> bool:
        """Whether the clause is about a player without a name: "another centre-back"."""
        for number, key in enumerate(mask.keys):
            if key == "R":
                at = number - 1
                while at >= 0 and (mask.keys[at] in ("A", "C", "'s", "R", "E")):
                    at -= 1
                if at >= 0 and mask.keys[at] in self._rules.lexicon.indefinite:
                    return True
        return False

    def _state(self, number: int, clause: Clause, hit: Match, stage: Stage, parts: Parts, people: tuple[int, ...], *, renewal: bool, named: bool) -> None:
        if not people:
            return
        parts.loser.update(dict.fromkeys(hit.slots.get("not", ())))
        for unit in parts.loser:
            parts.to.pop(unit, None)
        staying = hit.rule.renewal or (renewal and "to" not in hit.slots and stage is not Stage.AVAILABLE and not parts.to)
        homes = self._home_of(hit, parts, staying=staying)
        if parts.home or "from" in hit.slots:
            for person, home in product(people, homes):
                self._at_home(person, home)
        destinations = () if staying else self._destinations(hit, parts, people, stage)
        if stage is Stage.AVAILABLE and destinations and hit.rule.side is Side.SELLER:
            stage = Stage.INTEREST
        losers = parts.clubs(tuple(parts.loser))
        for person in people:
            for home in homes:
                if home not in destinations:
                    self._at_home(person, home)
            made = Statement(
                person,
                stage,
                f"{self._rules.lexicon.language}: {hit.rule.name}",
                number,
                renewal=staying,
                weak=hit.rule.weak,
                prior=clause.kind is Kind.PRIOR,
                named=named,
                move=hit.rule.move,
            )
            told = destinations or (None,)
            self.memory.statements += [replace(made, to=to) for to in told if to is None or to not in losers]
            self.memory.statements += [replace(made, to=club, stage=hit.rule.loser) for club in losers if club not in self.home_of(person)]
            if destinations:
                self.memory.lanes[person] = destinations
        if destinations and not staying:
            self.memory.buyer = destinations

    def _home_of(self, hit: Match, parts: Parts, *, staying: bool) -> tuple[str, ...]:
        if "from" in hit.slots:
            return parts.clubs(hit.slots["from"])
        if parts.home:
            return parts.clubs(tuple(parts.home))
        free = parts.free_clubs()
        if staying:
            return parts.clubs((*parts.to, *free)[:1])
        if hit.rule.stage is Stage.OFFICIAL and hit.rule.side is not Side.PLAYER and parts.to:
            return parts.clubs([n for n in free if n < hit.first][:1])
        if hit.rule.side is Side.SELLER:
            return parts.clubs([n for n in free if n < hit.first][-1:])
        return ()

    def _destinations(self, hit: Match, parts: Parts, people: tuple[int, ...], stage: Stage) -> tuple[str, ...]:
        """The clubs that a hit is about: those it names, those whose words say so, else the one that acts."""
        rivals = parts.clubs(hit.slots.get("rival", ()))
        if "to" in hit.slots:
            return self._elsewhere(parts.clubs(hit.slots["to"]), people) or parts.clubs(hit.slots["to"])
        told = self._elsewhere(parts.clubs(tuple(parts.to)), people)
        if told and not rivals:
            return told
        free = [n for n in parts.free_clubs() if self._elsewhere(parts.mask.units[n].clubs, people)]
        if hit.rule.side is Side.BUYER:
            acting = [n for n in free if n < hit.first][-1:] or ([] if parts.home or rivals else [n for n in free if n >= hit.last][:1])
            if acting and any(n > acting[-1] and n < hit.first for n in parts.unknown()):
                return ()
            known = self.memory.lanes.get(people[0], ())
            if acting and known and not rivals and set(parts.clubs(acting)) <= set(self.home_of(people[0])):
                return known
            if acting:
                return (*self._elsewhere(parts.clubs(acting), people), *rivals)
            if any(n < hit.first for n in parts.unknown()):
                return rivals
            if rivals:
                return (*self._carried_destination(hit, parts, people, stage), *rivals)
        elif hit.rule.side is Side.PLAYER and stage is not Stage.AVAILABLE:
            after = parts.clubs([n for n in free if n >= hit.first][:1])
            if after:
                return after
        elif hit.rule.side is Side.ANY and free:
            return parts.clubs(free[:1])
        return self._carried_destination(hit, parts, people, stage)

    def _elsewhere(self, clubs: tuple[str, ...], people: tuple[int, ...]) -> tuple[str, ...]:
        """The clubs that do not hold these players by the item's words; nor by the list, if others are left."""
        told = {home for person in people for home in self.memory.homes.get(person, ())[:1]}
        listed = {home for person in people for home in self.home_of(person)[:1]}
        others = tuple(club for club in clubs if club not in told)
        return tuple(club for club in others if club not in listed) or others

    def _carried_destination(self, hit: Match, parts: Parts, people: tuple[int, ...], stage: Stage) -> tuple[str, ...]:
        """The club of the words before, for "they want him" and the like."""
        known = self.memory.lanes.get(people[0], ())
        if stage is Stage.AVAILABLE or stage.off:
            return ()
        if hit.rule.side is Side.PLAYER:
            return known if len(known) == 1 else ()
        if known:
            return known if len(known) == 1 else ()
        acting = self.memory.buyer or self.memory.actor
        if hit.rule.side is Side.BUYER and len(acting) == 1 and acting[0] not in self.home_of(people[0]):
            return acting
        return ()
