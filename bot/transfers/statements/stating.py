"""What words tell, written into memory: of each of its players and clubs, once it is settled whose club is which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.transfers.clauses.kinds import Kind
from bot.transfers.model import Stage
from bot.transfers.rules.rule import Match, Side
from bot.transfers.statements.context import Context, statement_of
from bot.transfers.statements.holders import among_clubs, kept_or_freed, turn_sold, with_one_another
from bot.transfers.statements.likewise import nothing_before
from bot.transfers.statements.memory import MOST_AT_ONCE, Memory, Statement
from bot.transfers.statements.named import Players
from bot.transfers.statements.nameless import nameless, nobody_wants
from bot.transfers.statements.parts import Parts
from bot.transfers.statements.places import Clubs, are_pair, at_home, destinations, left_over, sellers, spoken_for, told_apart
from bot.transfers.statements.rivals import note_rivals
from bot.transfers.statements.threads import led


class Told(NamedTuple):
    """What the words of a hit tell before its clubs are known: of whom, and whether it names him itself."""

    context: Context
    hit: Match
    stage: Stage
    people: Players
    named: bool


class Sides(NamedTuple):
    """The clubs that buy and those that sell; `staying`: it is about the player and the club that has him."""

    to: Clubs
    homes: Clubs
    staying: bool


def state(told: Told, memory: Memory, language: str, *, older: bool) -> None:
    """Make the statements of one hit: for each player and destination, and for each club that loses."""
    context, hit, stage, people, named = told
    parts = context.parts
    first = _first_sides(told, memory)
    if hit.rule.hint and (not first.to or nothing_before(hit, people, memory)):
        return
    to, homes, staying = _settled_sides(told, first, memory)
    mutual = with_one_another(stage, hit, parts, people) and not homes and are_pair(to, people, memory)
    people, to = people[:MOST_AT_ONCE], to[: max(1, MOST_AT_ONCE // len(people))]
    memory.put_homes(people, [home for home in homes if home not in to])
    among = mutual or (hit.rule.mutual and len(first.to) > len(to) > 0)
    stage = among_clubs(stage, hit, mutual=among, offered=bool(to), staying=staying)
    made = statement_of(
        *(context, hit, stage, people[0], language),
        staying=staying,
        to=to[0] if to else None,
        named=named,
        mutual=mutual,
        weak=hit.rule.weak and not (among and stage is Stage.FEE_AGREED),
        older=older,
        nameless=not to and not staying and (nameless(parts, hit) or (named and context.clause.opener == ";")),
        nobody=not to and not staying and nobody_wants(hit, parts),
    )
    _state_of_each(memory, made, hit, parts, people, to)
    memory.buyer = (to if context.clause.kind is not Kind.DESPITE else ()) or memory.buyer
    note_rivals(memory, made, people, () if staying else parts.clubs(parts.also))


def _first_sides(told: Told, memory: Memory) -> Sides:
    """The clubs as the words themselves have them; what these say of who holds the players is remembered."""
    context, hit, stage, people, _ = told
    parts = context.parts
    if "not" in hit.slots:
        parts.lose(hit.slots["not"])
    staying = at_home(hit, parts, people, memory, contract=context.renewal and stage is not Stage.AVAILABLE)
    known = memory.homes.get(people[0]) if staying and not parts.home and "from" not in hit.slots else None
    homes = tuple(known) if known else sellers(hit, parts, memory, staying=staying)
    if (parts.home or "from" in hit.slots) and not memory.homes.get(people[0]) and homes != memory.lane(people[0]):
        memory.put_homes(people, homes)
    turn_sold(people, homes if hit.rule.side is Side.SELLER and stage is Stage.AVAILABLE else (), memory)
    to = () if staying else destinations(hit, parts, people, memory)
    return Sides(to or (led(memory, context.line, hit, people) if hit.rule.hint else ()), homes, staying)


def _settled_sides(told: Told, first: Sides, memory: Memory) -> Sides:
    """The clubs as all that is known of the players has them: one of two that talk may hold him, one left over may sell."""
    context, hit, stage, people, named = told
    parts, staying = context.parts, first.staying
    prior = context.clause.kind is Kind.PRIOR
    to, homes = told_apart(hit, people, first.to, first.homes, memory, stage, prior=prior, named=named)
    to, homes = kept_or_freed(stage, hit, parts, people, (to, homes), memory)
    spared = () if homes or staying else spoken_for(hit, to, people, memory) or left_over(hit, parts, to, people, memory)
    return Sides(to, homes or spared, staying)


def _state_of_each(memory: Memory, made: Statement, hit: Match, parts: Parts, people: Sequence[int], to: Clubs) -> None:
    """State what was made of a hit of each player and destination, and of each club that loses."""
    losers = parts.clubs(parts.loser)
    sent = to if "to" in hit.slots or parts.to or parts.also else ()
    for person in people:
        lost = [club for club in losers if club not in memory.home_of(person)]
        memory.statements += [_said_of(made, person, club) for club in _aims(hit, made.stage, to, losers, lost)]
        memory.statements += [made._replace(person=person, to=club, stage=hit.rule.loser) for club in lost]
        if to and not (made.stage.off and person in memory.lanes):
            memory.lanes[person] = to
        if sent:
            memory.goals.setdefault(person, set()).update(sent)


def _said_of(made: Statement, person: int, club: str | None) -> Statement:
    """The same of this player and club; most clauses tell of one."""
    return made if made.person == person and made.to == club else made._replace(person=person, to=club)


def _aims(hit: Match, stage: Stage, to: Clubs, losers: Clubs, lost: Sequence[str]) -> list[str | None]:
    """The clubs of which something is stated, none being one too; nothing is of a buyer whose rival alone is out ("beat Leeds to him"),
    nor of a player but that he turned a club down."""
    beats = stage is Stage.COLLAPSED and hit.rule.side is Side.BUYER
    refuses = stage is Stage.DENIED and bool(lost)
    return [] if "not" in hit.slots and (beats or refuses) else [club for club in to or (None,) if club is None or club not in losers]
