"""What each clause of an item states: a player, a destination if one is told, and a stage.

Goes through the sentences in order and remembers whom they were about, so that "Medical on Friday" is said of the
player before it; it does so only where no other player can be meant.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.clauses.cutting import clauses
from bot.transfers.clauses.kinds import Clause, Kind
from bot.transfers.clauses.listing import is_list, only_teases
from bot.transfers.clauses.shares import shared_out
from bot.transfers.clauses.tenor import by_agent, closing, greeted, hangs_on, idle, is_background, staged, tells_anew, without_interviews
from bot.transfers.model import Stage
from bot.transfers.names.people import Cast
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match, Side
from bot.transfers.statements.context import Context, hits_in
from bot.transfers.statements.headings import note_heading
from bot.transfers.statements.holders import (
    note_past,
    note_places,
    note_spare,
    one_missed,
    passing,
)
from bot.transfers.statements.likewise import say_likewise
from bot.transfers.statements.memory import MAX_STATEMENTS, Memory
from bot.transfers.statements.named import Players, last_named, listed_behind, players_in, speaks_on
from bot.transfers.statements.page import Page
from bot.transfers.statements.parts import Parts, find_parts, unnamed
from bot.transfers.statements.places import Clubs
from bot.transfers.statements.rivals import note_wooers
from bot.transfers.statements.rosters import close_row, open_row
from bot.transfers.statements.rows import is_apart, subject_of, turn_to
from bot.transfers.statements.settling import settle, unsigned
from bot.transfers.statements.stating import Told, state
from bot.transfers.statements.subjects import Subjects, but_for, hires
from bot.transfers.statements.swaps import complete_swaps, may_swap
from bot.transfers.statements.threads import follow, sought_by, take_up
from bot.transfers.statements.turned import told_plainly
from bot.transfers.writing.post import in_order
from bot.transfers.writing.units import DRESSED, NAMES, Unit

_LISTING = NAMES | {":", ",", "."}
"""Of what the heading of a column consists: "Football gossip: Okafor, Santos, Stach"."""
_HEADING = frozenset(["gossip", "quiz", "day"])
"""Without any of these a sentence is no such heading, and no anniversary."""
_TELLING = frozenset(["P", "C", "F"])
_TOO = frozenset(["too", "well", "also"])
"""With what a club only does as another does of whom something was just told."""
_RELATIVE = ("who", "whose")
_BESIDE = (Kind.PRIOR, Kind.CONDITION)
"""Clauses whose players are not whom the sentence goes on about, if it is about others."""


class StatementReader:
    """Reads the statements of one item into its memory."""

    def __init__(self, rules: LanguageRules, cast: Cast, page: Page) -> None:
        self._rules = rules
        self._page = page
        lines = page.lines
        listed = {number: club for number in range(len(cast.members)) if (club := cast.listed_club(number)) is not None}
        self.memory = Memory(named=page.clubs(), listed=listed)
        self._subjects = Subjects(cast, self.memory, rules.lexicon.indefinite)
        for number in in_order(len(lines), page.older):
            opens = not number and len(lines) > 1 and DRESSED.isdisjoint(page.keys[0] if lines[0] else ())
            self._read_row(number, unsigned(lines[number]), players_in(lines[1]) if opens else ())
        settle(self.memory, lines)

    def _read_row(self, number: int, units: Sequence[Unit], announced: Players) -> None:
        """Read a sentence, with what the heading that it stands under tells, if it does; none once an item has stated all that is kept."""
        if len(self.memory.statements) >= MAX_STATEMENTS:
            return
        head = self._page.rosters.get(number)
        if head:
            open_row(self.memory, units, head)
        self._read_line(number, units, announced, head.buyers if head else ())
        if head:
            close_row(self.memory, units, head, number, self._rules.lexicon.language)

    def _read_line(self, number: int, units: Sequence[Unit], announced: Players, heading: Clubs = ()) -> None:
        """Read a sentence. `announced`: whom the next one names, where this one only opens the post: "Here we go!"."""
        memory, subjects, rules = self.memory, self._subjects, self._rules
        keys = self._page.keys[number][: len(units)]
        present = frozenset(keys)
        memory.begin_line(speaks_on=speaks_on(present))
        take_up(memory, number, units, present, self._page.bullets)
        listed = subjects.apart = is_list(keys, present)
        if (not listed and _tells_nothing(keys, present, rules)) or only_teases(keys, present, units):
            return
        found = clauses(units, present, rules.lexicon.language, listed=listed)
        found = shared_out(greeted(without_interviews(found, rules)), present)
        here: Players = ()
        subjects.headed = len(found) > 1 and found[1].opener == ":" and len(found[0].units) == 1 and found[0].units[0].key == "P"
        before = memory.topic
        coming = (subjects.coming_in(found) if "P" in present else ()) or announced
        aside: set[int] = set()
        memory.subject = subject_of(found[0].units if listed and found else units)
        memory.heading = memory.subject if listed else heading
        for at, cut in enumerate(found):
            clause = told_plainly(one_missed(cut, memory), present, rules)
            turn_to(memory, clause, listed=listed)
            following = found[at + 1] if at + 1 < len(found) else None
            spoken = here
            here = (last_named(found[at - 1].units) if clause.opener in _RELATIVE and at else ()) or here
            mask = subjects.in_full(clause, here, coming, rules)
            if hires(mask) or (_TELLING.isdisjoint(mask.present) and not rules.hits(mask)):
                continue
            parts = find_parts(mask, rules, _held(mask, memory, here, agent=by_agent(found, at)), sought_by(memory))
            note_wooers(memory, parts, clause, following)
            meant, listing, uncertain = but_for(aside, coming, mask), listed_behind(found[at + 1 :]), hangs_on(clause, following)
            end = closing(clause, following, units[-2:])
            about = self._read_clause(Context(number, clause, parts, here, meant, listing, uncertain, end, found[at - 1] if at else None))
            here = spoken if (spoken and _stands_beside(found, at)) or "opposite" in mask.present else about or here
            if parts.aside:
                aside.update([person for n in parts.aside for person in mask.units[n].people])
        memory.topic = here or memory.topic
        _close_line(memory, number, units, keys, coming if len(coming) != 1 else (*before, *coming), rules.lexicon.language)

    def _read_clause(self, context: Context) -> Players:
        """Read one clause; answers with the players it was about."""
        parts, mask, memory = context.parts, context.parts.mask, self.memory
        present = parts.people()
        self._subjects.note(parts, present)
        _take_homes(memory, parts)
        hits = hits_in(context, self._rules)
        memory.voice = parts.clubs(parts.voice) or memory.voice
        background = bool(hits or "C" in mask.present) and is_background(mask, self._rules, self._page.year)
        if hits and self._rules.matches(self._rules.renewal, mask):
            context = context._replace(renewal=True)
        before = len(memory.statements)
        about = () if background else self._say(context, hits) or say_likewise(mask, context.line, memory)
        _square(memory, before, mask)
        if background or passing(context.clause, hits):
            note_past(parts, present or self._subjects.carried(mask, context.here, ()), memory)
            return about or present
        nobody = not (about or present) and (self._subjects.unnamed(mask) or is_apart(context.clause))
        if not nobody:
            note_spare(parts, about or present or context.here or memory.topic, memory, listed=self._subjects.apart)
        if len(memory.statements) == before:
            people = present or (not nobody and context.here) or self._subjects.carried(mask, context.here, ())
            note_places(parts, people, memory, main=context.clause.kind is Kind.MAIN)
            about = self._take_hints(context) or about
        memory.actor = _acting(parts, hits) or memory.actor
        return about or present

    def _say(self, context: Context, hits: Sequence[Match]) -> Players:
        """State what the hits of a clause tell; answers with the players whom the first is about."""
        about: Players = ()
        staging = staged(hits, context.parts.mask, self._rules, context.end == "?")
        for hit, stage in staging if len(self.memory.statements) < MAX_STATEMENTS else ():
            if stage is not None and not idle(stage, context.clause.kind, context.parts.mask, uncertain=context.uncertain):
                people, named = self._subjects.of(hit, context.parts, context.here, context.coming)
                people = people if people and (named or not context.listing) else context.listing
                about = about or people
                if people and not (stage is Stage.AVAILABLE and _gone_before(context, people, self.memory.topic)):
                    told = Told(context, hit, stage, people, named)
                    state(told, self.memory, self._rules.lexicon.language, older=context.line in self._page.older)
        return about

    def _take_hints(self, context: Context) -> Players:
        """State what loose words tell of a clause of which no others tell anything, if it is of the present and certain."""
        mask = context.parts.mask
        if context.clause.kind in (Kind.PRIOR, Kind.CONDITION) or "C" not in mask.present or _nobody(mask, self._rules):
            return ()
        hints = self._rules.hints(mask) if mask.keys[-1] not in _TOO or self.memory.lately_told(context.here or self.memory.topic) else ()
        return () if not hints or is_background(mask, self._rules, self._page.year) else self._say(context, hints)


def _stands_beside(found: Sequence[Clause], at: int) -> bool:
    """Whether a clause, or the one on whose last name it hangs, tells of others: "Okafor may leave, after Stach, who joins Milan"."""
    return found[at].kind in _BESIDE or (at > 0 and found[at].opener in _RELATIVE and found[at - 1].kind in _BESIDE)


def _nobody(mask: Mask, rules: LanguageRules) -> bool:
    """Whether a clause is about a player without a name, and about none with one."""
    return "P" not in mask.present and unnamed(mask, rules.lexicon.indefinite)


def _gone_before(context: Context, people: Players, topic: Players) -> bool:
    """Whether others only left before that of which a sentence tells: "the Milan man is wanted after Okafor's exit"."""
    others = {*context.here, *context.coming, *topic} - set(people)
    mentioned = bool(context.parts.aside) or (bool(others) and not set(people) & {*context.here, *topic})
    return context.clause.kind is Kind.PRIOR and mentioned


def _close_line(memory: Memory, number: int, units: Sequence[Unit], keys: Sequence[str], people: Players, language: str) -> None:
    """Bring into accord what the clauses of a sentence have told. `people`: its players; of one, with those told of before."""
    note_heading(units, memory, number, language)
    memory.deny()
    follow(memory, number, units, keys)
    if may_swap(keys, people):
        complete_swaps(memory, number, units, people, language)


def _square(memory: Memory, first: int, mask: Mask) -> None:
    """Bring what a clause has stated, from the first of it on, into accord with itself and with what was told before."""
    if len(memory.statements) == first:
        return
    memory.deny_wooing(first)
    if tells_anew(mask):
        memory.begin_anew(first)


def _held(mask: Mask, memory: Memory, here: Players, *, agent: bool) -> frozenset[str]:
    """The clubs that hold the players of a clause, or whom the words before it were about; asked where it names clubs. Where a player's
    agent speaks, so does his listed club, though nobody names it.
    """
    if "C" not in mask.present:
        return frozenset()
    people = (players_in(mask.units) if "P" in mask.present else ()) or here or memory.topic
    listed = [memory.listed[person] for person in people if person in memory.listed] if agent else ()
    return frozenset([*listed, *(club for person in people for club in memory.home_of(person) if club not in memory.lane(person))])


def _tells_nothing(keys: Sequence[str], present: frozenset[str], rules: LanguageRules) -> bool:
    """Whether a sentence can change nothing: it names nobody and no sum, and no rule's words stand in it; it is an anniversary, or the
    heading of a column, which lists surnames.
    """
    if _TELLING.isdisjoint(present) and not rules.tells(present):
        return True
    if _HEADING.isdisjoint(present):
        return False
    names = "gossip" in keys[:2] and _LISTING.issuperset(keys[keys.index("gossip") + 1 :])
    return names or keys[:1] == ["quiz"] or keys[:3] == ["on", "this", "day"]


def _acting(parts: Parts, hits: Sequence[Match]) -> Clubs:
    """The first club of a clause, not the player's, if it does there what a buyer does."""
    if "C" not in parts.mask.present or Side.SELLER in [hit.rule.side for hit in hits]:
        return ()
    return next((parts.mask.units[n].clubs for n in parts.named_clubs() if n not in parts.home), ())


def _take_homes(memory: Memory, parts: Parts) -> None:
    """Let the clubs that the words beside the players of a clause tell hold them."""
    for person, home in _homes(parts):
        memory.turn_round(person, home, parts.clubs(parts.to))
        memory.put_home(person, home)


def _homes(parts: Parts) -> list[tuple[int, str]]:
    """The players of a clause whose club the words beside their names tell."""
    named = [parts.mask.units[n] for n in parts.named_players()]
    return [(person, home) for unit in named for person, home in zip(unit.people, unit.homes, strict=False) if home is not None]
