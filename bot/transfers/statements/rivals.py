"""Suitors named beside the club that a sentence is about: they are after the player, whatever that club has done.

"Leeds have made an offer but face competition from Everton": a bid by Leeds, and interest of Everton.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.transfers.model import Stage
from bot.transfers.statements.memory import Memory, Statement


def note_rivals(memory: Memory, made: Statement, people: Iterable[int], clubs: tuple[str, ...]) -> None:
    """State that clubs named beside the one of whom something was stated want the players too."""
    for person in people if clubs else ():
        rivals = memory.elsewhere(clubs, [person])
        memory.statements += [made._replace(person=person, to=club, stage=Stage.INTEREST, move=None) for club in rivals]
        memory.goals.setdefault(person, set()).update(rivals)
