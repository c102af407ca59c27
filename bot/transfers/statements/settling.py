"""What the whole of an item decides, once all is read: buyers and sellers, and where loose words belong."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.model import Stage
from bot.transfers.model.stages import FIRM
from bot.transfers.rules.rule import Standing
from bot.transfers.statements.at_home import settle_at_home
from bot.transfers.statements.holders import keep_spare, send_spare
from bot.transfers.statements.memory import Memory, Statement
from bot.transfers.statements.threads import send_along
from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_TAGS = ("#", "@")
_LAST = 3
"""Units of a title among which it says what it is the title of: "Okafor to Leeds - gossip."."""
_HURT = word_set(
    "injury injured injuries limped limps limping hamstring knee ankle calf groin hurt stretcher stretchered scan knock concussion"
)
_BINDING = word_set("to from for with at of and by al del von zum de a , anche sono auch aussi tambien also are is y e et und")
"""Words that bind what follows to the sentence, be it a tag."""


def settle(memory: Memory, lines: Sequence[Sequence[Unit]]) -> None:
    """Decide what the whole item tells of words without a club, and of clubs without words."""
    if not memory.statements:
        return
    _drop_lone_medicals(memory, lines)
    _part_pairs(memory)
    settle_at_home(memory, lines)
    loose = any(statement.to is None and not statement.renewal for statement in memory.statements)
    if loose:
        _send_loose_home(memory)
    column = _is_column(lines)
    if memory.spare and not column:
        keep_spare(memory, len(lines))
    if not loose:
        return
    _send_spare(memory)
    _send_tagged(memory, lines)
    if not column:
        send_along(memory, len(lines))
    send_spare(memory, len(lines))


def _is_column(lines: Sequence[Sequence[Unit]]) -> bool:
    """Whether the title says that what follows is gossip of many: a club that it names stands beside nobody in particular, and no
    line goes on about the one before it.
    """
    return bool(lines) and "gossip" in [unit.key for unit in (*lines[0][:_LAST], *lines[0][-_LAST:])]


def _drop_lone_medicals(memory: Memory, lines: Sequence[Sequence[Unit]]) -> None:
    """Drop that one who is hurt has a medical, of whom nothing else is told: "Okafor limped off. Medical tests tomorrow"."""
    hurt = {number for number, line in enumerate(lines) if any(unit.key in _HURT for unit in line)}
    medicals = [s for s in memory.statements if s.stage is Stage.MEDICAL and s.to is None] if hurt else []
    waiting = {s.person for s in medicals if not s.named or s.line in hurt}
    if waiting:
        moving = {s.person for s in memory.statements if s not in medicals or (s.named and s.line not in hurt)}
        memory.statements = [s for s in memory.statements if s.person in moving or s.person not in waiting]


def _part_pairs(memory: Memory) -> None:
    """Tell buyer and seller of two clubs that deal: by where other words send the player, by who holds him, else by order."""
    if not any(statement.mutual for statement in memory.statements):
        return
    told: dict[int, list[Statement]] = {}
    for statement in memory.statements:
        told.setdefault(statement.person, []).append(statement)
    for person, line in {(s.person, s.line): None for s in memory.statements if s.mutual}:
        said = told[person]
        pair = [s.to for s in said if s.line == line and s.mutual and s.to]
        bound = {s.to for s in said if not s.mutual and s.to in pair} or {club for club in memory.lane(person) if club in pair}
        free = [club for club in pair if club != memory.listed.get(person) and club not in memory.homes.get(person, ())]
        buyer = next(iter(bound)) if len(bound) == 1 else (free or pair)[0]
        sellers = [club for club in pair if club != buyer]
        told[person] = [s for s in said if s.line != line or s.to not in sellers]
        for club in sellers:
            memory.put_home(person, club)
    kept = {id(statement) for said in told.values() for statement in said}
    memory.statements = [statement for statement in memory.statements if id(statement) in kept]


def _send_loose_home(memory: Memory) -> None:
    """Give the words that were said before a destination was ("Here we go! Okafor to Leeds") that destination."""
    bound = {statement.person for statement in memory.statements if statement.to is not None or statement.renewal}
    memory.statements = [
        s._replace(to=next(iter(memory.lane(s.person)), None)) if s.person not in bound and _needs_lane(s) else s for s in memory.statements
    ]


def _send_spare(memory: Memory) -> None:
    """Give deals with a seller that are told without a buyer the one other club that is named beside their player: "Agreement with
    Milan. Leeds only need Okafor's yes."
    """
    people = {statement.person for statement in memory.statements}
    bound = {statement.person for statement in memory.statements if statement.to is not None or statement.renewal}
    for at, said in enumerate(memory.statements if len(people) == 1 and not bound else ()):
        homes = memory.home_of(said.person)
        others = [club for club in memory.spare if club not in memory.strays and club not in homes]
        if len(others) == 1 and homes and not said.weak and said.stage in FIRM:
            memory.statements[at] = said._replace(to=others[0])


def _send_tagged(memory: Memory, lines: Sequence[Sequence[Unit]]) -> None:
    """Give deals that are told without a club ("Full agreement, medical tomorrow") the one other club that is only tagged; where they
    tell that he has left, he was there.
    """
    bound = {statement.person for statement in memory.statements if statement.to is not None or statement.renewal}
    waiting = [s.person not in bound and not s.weak and s.stage in FIRM for s in memory.statements]
    if not any(waiting):
        return
    clubs = {club for line in lines for unit in line if unit.clubs and unit.name[:1] in _TAGS for club in unit.clubs}
    for at in [at for at, waits in enumerate(waiting) if waits]:
        said = memory.statements[at]
        heading = clubs.difference(memory.home_of(said.person))
        if len(heading) == 1 and said.standing is Standing.GONE:
            memory.put_home(said.person, heading.pop())
        elif len(heading) == 1:
            memory.statements[at] = said._replace(to=heading.pop())


def _needs_lane(statement: Statement) -> bool:
    return not statement.stage.off and statement.stage is not Stage.AVAILABLE


def unsigned(units: Sequence[Unit]) -> Sequence[Unit]:
    """A sentence without the tags that a post is signed with: two or more at its end."""
    if not units or units[-1].name[:1] not in _TAGS:
        return units
    end = len(units)
    while end and units[end - 1].name[:1] in _TAGS:
        end -= 1
    return units[:end] if len(units) - end > 1 and end and units[end - 1].key not in _BINDING else units
