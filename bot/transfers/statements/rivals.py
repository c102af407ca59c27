"""Suitors named beside the club that a sentence is about: they are after the player, whatever that club has done.

"Leeds have made an offer but face competition from Everton": a bid by Leeds, and interest of Everton.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.transfers.clauses.kinds import Clause, Kind
from bot.transfers.model import Stage
from bot.transfers.statements.memory import Memory, Statement
from bot.transfers.statements.named import players_in
from bot.transfers.statements.parts import Parts
from bot.transfers.vocabulary.grammar import ABOUT, WHILE


def note_rivals(memory: Memory, made: Statement, people: Iterable[int], clubs: tuple[str, ...]) -> None:
    """State that clubs named beside the one of whom something was stated want the players too."""
    for person in people if clubs else ():
        rivals = memory.elsewhere(clubs, [person])
        memory.statements += [made._replace(person=person, to=club, stage=Stage.INTEREST, move=None) for club in rivals]
        memory.goals.setdefault(person, set()).update(rivals)


_TALK = frozenset(["interest", "links", "link", "rumours", "reports", "talk", "talks", "speculation", "approach", "bid", "offer", "move"])
_APART = WHILE | {","}


def note_wooers(memory: Memory, parts: Parts, clause: Clause, following: Clause | None) -> None:
    """Note the suitors that a clause names beside what is told; one that goes on to another player begins another piece of news, which
    is not what the first one's club says if it stands for itself.
    """
    people = players_in(parts.mask.units) if memory.wooers or memory.voice else ()
    told = {said.person for said in memory.statements[memory.news :]} if people else set()
    if told and told.isdisjoint(people):
        memory.deny()
        memory.voice = () if clause.opener in _APART else memory.voice
    memory.wooers += _wooers(parts, clause, following)


def _wooers(parts: Parts, clause: Clause, following: Clause | None) -> tuple[str, ...]:
    """The suitors that a clause names beside what its sentence tells: "despite interest from Leeds", or, before what somebody says to
    it, "Okafor on Leeds interest: ..."."""
    if clause.kind is Kind.DESPITE:
        return parts.clubs(parts.to or parts.free_clubs())
    if clause.kind is Kind.RELATIVE:
        return parts.clubs(parts.to)
    keys = parts.mask.keys
    if following is None or following.opener != ":" or ABOUT.isdisjoint(keys):
        return ()
    return parts.clubs([n for n in range(len(keys) - 1) if keys[n] == "C" and not _TALK.isdisjoint(keys[n + 1 : n + 3])])
