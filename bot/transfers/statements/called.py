"""Players whom a word beside their name calls ready to go, where an item tells no more of them: "wantaway winger Okafor misses training".

Such a word is no news beside any other: where a rule tells anything of the player, it is passed over. English only.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.model import Stage
from bot.transfers.names.member import Member
from bot.transfers.names.people import Cast
from bot.transfers.statements.memory import Memory, Statement
from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

CALLED = "called ready to go"
"""The rule that such statements bear."""
_READY = word_set("wantaway transfer_listed unsettled unwanted exit_bound")
_BETWEEN = word_set("R A C E 's - and former young star captain ace")
"""What may stand between such a word and the name."""
_REACH = 6


def tell_called(masked: Sequence[Sequence[Unit]], memory: Memory, cast: Cast, language: str) -> None:
    """State that those may go who are called so, and of whom nothing else is told."""
    told = {statement.person for statement in memory.statements}
    if language != "en" or not [person for person in range(len(cast.members)) if person not in told and _may_play(cast.members[person])]:
        return
    for number in cast.places:
        line = masked[number]
        for at in [at for at, unit in enumerate(line) if unit.key in _READY]:
            unit, homes = _bearer(line, at)
            person = unit.people[0] if unit else -1
            if person < 0 or person in told or not _plays(cast, person):
                continue
            told.add(person)
            memory.put_homes([person], homes)
            memory.statements.append(Statement(person, Stage.AVAILABLE, f"{language}: {CALLED}", number))


def _bearer(line: Sequence[Unit], at: int) -> tuple[Unit | None, list[str]]:
    """The one name that a word describes, and the club that is named between."""
    homes: list[str] = []
    for unit in line[at + 1 : at + _REACH]:
        if unit.people:
            return (unit if len(unit.people) == 1 else None), homes
        if unit.key not in _BETWEEN:
            break
        homes += unit.clubs if len(unit.clubs) == 1 else ()
    return None, homes


def _plays(cast: Cast, person: int) -> bool:
    """Whether somebody may be a player, who is one then."""
    member = cast.members[person]
    if not _may_play(member):
        return False
    member.how = member.how or CALLED
    return True


def _may_play(member: Member) -> bool:
    return not member.staff and (bool(member.how) or len(member.keys) >= _FULL)


_FULL = 2
"""Words of a full name."""
