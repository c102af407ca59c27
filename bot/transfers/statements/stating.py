"""One thing that a clause tells, written into memory for each of its players and clubs."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.model import Stage
from bot.transfers.rules.rule import Match, Side
from bot.transfers.statements.memory import Memory, Statement
from bot.transfers.statements.parts import Parts
from bot.transfers.statements.places import Clubs


def state_of_each(memory: Memory, made: Statement, hit: Match, parts: Parts, people: Sequence[int], to: Clubs) -> None:
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
