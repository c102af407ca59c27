"""What each clause of an item states: a player, a destination if one is told, and a stage.

Goes through the sentences in order and remembers whom they were about, so that "Medical on Friday" is said of the
player before it; it does so only where no other player can be meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.transfers.clauses import Clause, Kind, clauses
from bot.transfers.model import MoveType, Stage
from bot.transfers.people import Cast
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.table import Match, Side
from bot.transfers.units import Mask, Unit

_PRONOUNS = frozenset(["they", "he", "she", "his", "her", "him", "their", "it", "club"])


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

    def read_line(self, number: int, units: Sequence[Unit]) -> None:
        """Read one sentence."""
        parts_of = clauses(units, self._rules.lexicon.language)
        here: tuple[int, ...] = ()
        coming = self._players_in(units)
        for clause in parts_of:
            mask = Mask(clause.units)
            here = self._read_clause(number, clause, mask, here, coming) or here
        if here:
            self.memory.topic = here

    def _players_in(self, units: Sequence[Unit]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(p for unit in units if unit.key == "P" for p in unit.people))

    def _read_clause(self, number: int, clause: Clause, mask: Mask, here: tuple[int, ...], coming: tuple[int, ...]) -> tuple[int, ...]:
        """Read one clause; answers with the players it was about."""
        parts = self._parts(mask)
        self._note_homes(mask)
        hits = self._rules.hits(mask)
        if clause.kind is Kind.CONDITION or clause.kind is Kind.DESPITE:
            hits = []
        background = self._background(mask)
        present = tuple(p for n, u in enumerate(mask.units) if u.key == "P" and n not in parts.aside for p in u.people)
        about: tuple[int, ...] = ()
        renewal = self._rules.matches(self._rules.renewal, mask) if hits else False
        for hit in hits:
            stage = self._stage(hit, mask)
            if stage is None or background or (clause.kind is Kind.RELATIVE and stage is Stage.OFFICIAL):
                continue
            people, named = self._people(hit, parts, here, coming)
            about = about or people
            self._state(number, clause, hit, stage, parts, people, renewal=renewal, named=named)
        return about or present

    def _parts(self, mask: Mask) -> Parts:
        parts = Parts(mask)
        if "C" in mask.keys:
            found = {"to": parts.to, "from": parts.home, "back": parts.back, "not": parts.loser}
            for slot, unit in self._rules.slot_units(self._rules.roles, mask):
                found[slot][unit] = None
            for unit in (*parts.back, *parts.loser):
                parts.to.pop(unit, None)
                parts.home.pop(unit, None)
        if "P" in mask.keys:
            parts.aside = {unit for _, unit in self._rules.slot_units(self._rules.aside, mask)}
        return parts

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
            year = match.group().split()[-1]
            if not (year.isdigit() and len(year) == 4) or self._year is None or int(year) < self._year:
                if not year.isdigit() or len(year) == 4:
                    return True
        return False

    def _stage(self, hit: Match, mask: Mask) -> Stage | None:
        """The rule's stage, or what "not" before the words makes of it."""
        before = mask.keys[max(0, hit.first - 4) : hit.first]
        inside = mask.keys[hit.first : hit.last]
        if hit.rule.stage.off:
            return hit.rule.stage
        if any(key in self._rules.lexicon.negators for key in (*before, *inside)):
            return hit.rule.negated
        return hit.rule.stage

    def _people(self, hit: Match, parts: Parts, here: tuple[int, ...], coming: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
        """Whom a hit is about, and whether the clause itself names them."""
        units = parts.mask.units
        if "p" in hit.slots:
            inside = [n for n in hit.slots["p"] if n not in parts.aside]
        else:
            spots = [n for n, unit in enumerate(units) if unit.key == "P" and n not in parts.aside]
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

    def _carried(self, mask: Mask, here: tuple[int, ...], coming: tuple[int, ...]) -> tuple[int, ...]:
        """The player of the words before, where no other can be meant."""
        if self._unnamed(mask):
            return ()
        if here:
            return here
        if coming:
            return coming if len(coming) == 1 else ()
        if len(self._only) == 1:
            return self._only
        return self.memory.topic if len(self.memory.topic) == 1 else ()

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
        staying = hit.rule.renewal or (renewal and "to" not in hit.slots and stage is not Stage.AVAILABLE and not parts.to)
        homes = self._home_of(hit, parts, staying=staying)
        destinations = () if staying else self._destinations(hit, parts, people, stage)
        losers = parts.clubs((*hit.slots.get("not", ()), *parts.loser))
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
            self.memory.statements += [replace(made, to=club, stage=hit.rule.loser) for club in losers if club not in self.memory.homes.get(person, ())]
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
        if hit.rule.side is Side.SELLER:
            return parts.clubs([n for n in free if n < hit.first][-1:])
        return ()

    def _destinations(self, hit: Match, parts: Parts, people: tuple[int, ...], stage: Stage) -> tuple[str, ...]:
        """The clubs that a hit is about: those it names, those whose words say so, else the one that acts."""
        taken = {home for person in people for home in self.memory.homes.get(person, ())[:1]}
        if "to" in hit.slots:
            return parts.clubs(hit.slots["to"])
        told = tuple(club for club in parts.clubs(tuple(parts.to)) if club not in taken)
        if told:
            return told
        free = [n for n in parts.free_clubs() if not set(parts.mask.units[n].clubs) <= taken]
        if hit.rule.side is Side.BUYER:
            acting = [n for n in free if n < hit.first][-1:] or ([] if parts.home else [n for n in free if n >= hit.last][:1])
            if acting:
                return parts.clubs(acting)
        elif hit.rule.side is Side.PLAYER and stage is not Stage.AVAILABLE:
            return parts.clubs([n for n in free if n >= hit.first][:1])
        elif hit.rule.side is Side.ANY:
            return parts.clubs(free[:1])
        return self._carried_destination(hit, parts, people, stage)

    def _carried_destination(self, hit: Match, parts: Parts, people: tuple[int, ...], stage: Stage) -> tuple[str, ...]:
        """The club of the words before, for "they want him" and the like."""
        if stage is Stage.AVAILABLE or hit.rule.side is Side.PLAYER:
            return ()
        known = self.memory.lanes.get(people[0], ())
        if known:
            return known if len(known) == 1 else ()
        if hit.rule.side is Side.BUYER and len(self.memory.buyer) == 1:
            homes = self.memory.homes.get(people[0], [])
            if self.memory.buyer[0] not in homes:
                return self.memory.buyer
        return ()
