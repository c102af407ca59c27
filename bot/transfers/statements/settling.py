"""What the whole of an item decides, once all is read: buyers and sellers, moves and renewals, and where loose words belong."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.model import Stage
from bot.transfers.rules.rule import Standing
from bot.transfers.statements.holders import keep_spare, send_spare
from bot.transfers.statements.memory import Memory, Statement
from bot.transfers.statements.threads import send_along
from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_TAGS = ("#", "@")
_DONE = (Stage.OFFICIAL, Stage.AGREED)
_LAST = 3
"""Units of a title among which it says what it is the title of: "Okafor to Leeds - gossip."."""
_EXTENDING = (Stage.INTEREST, Stage.TALKS, *_DONE)
_CONTRACTED = (Stage.TALKS, Stage.BID_EXPECTED, Stage.BID, Stage.BID_REJECTED, Stage.AGREED)
"""What is told of a new contract as it is of a move."""
_OF_A_CONTRACT = (*_CONTRACTED, Stage.OFFICIAL)
_BACK = word_set("returns return returned returning back")
_STAYING = word_set("stays stay staying remains remain")
_CONTRACT = word_set("new contract deal extension extends signs renews")
_HURT = word_set(
    "injury injured injuries limped limps limping hamstring knee ankle calf groin hurt stretcher stretchered scan knock concussion"
)
_LEAVING = word_set("leave leaves leaving left quit quits quitting depart departs departed from exit exits")
_BINDING = word_set("to from for with at of and by al del von zum de a , anche sono auch aussi tambien also are is y e et und")
"""Words that bind what follows to the sentence, be it a tag."""
_DEAL = 5
"""The rung from which a move is a deal between clubs."""


def settle(memory: Memory, lines: Sequence[Sequence[Unit]]) -> None:
    """Decide what the whole item tells of words without a club, and of clubs without words."""
    if not memory.statements:
        return
    _drop_lone_medicals(memory, lines)
    _part_pairs(memory)
    _settle_renewals(memory)
    _go_on_about_contracts(memory)
    _extend_likewise(memory)
    _leave_the_club(memory, lines)
    _drop_ways_back(memory, lines)
    _drop_returns(memory)
    _drop_talks_at_home(memory)
    _drop_retired(memory, lines)
    _drop_talks_of_release(memory, lines)
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
    waiting = {s.person for s in memory.statements if s.stage is Stage.MEDICAL and not s.named and s.to is None}
    if waiting and any(unit.key in _HURT for line in lines for unit in line):
        moving = {s.person for s in memory.statements if s.named or s.to is not None or s.stage is not Stage.MEDICAL}
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


def _settle_renewals(memory: Memory) -> None:
    """Make a deal with the club at which the item renews a player's contract that renewal: "signs long-term deal with Leeds".

    So are talks with the listed club of one of whose new contract the item tells, and of no other club: "Milan met Okafor's agent".
    """
    stays = {s.person for s in memory.statements if s.to is None and (s.stage is Stage.DENIED or (s.renewal and s.stage in _DONE))}
    own = {s.person: memory.listed.get(s.person) for s in memory.statements if s.renewal and not memory.homes.get(s.person)}
    if not (stays or own):
        return
    signed = {s.person for s in memory.statements if s.renewal and s.stage is Stage.OFFICIAL}
    memory.statements = [
        s for s in memory.statements if s.stage is not Stage.DENIED or s.renewal or s.to is not None or s.person not in signed
    ]
    for at, said in enumerate(memory.statements):
        done = said.person in stays and said.stage in _DONE and said.to in memory.homes.get(said.person, ())
        if done or (said.to is not None and own.get(said.person) == said.to and said.stage.rung):
            memory.statements[at] = said._replace(to=None, renewal=True)


def _go_on_about_contracts(memory: Memory) -> None:
    """Make what an item that names one club alone tells, after a player's new contract is near, a part of that: "Okafor is about to
    extend. The last details are being settled with Leeds". That he stays there is no more than that.
    """
    if len(memory.named) != 1 or not any(s.renewal for s in memory.statements):
        return
    first: dict[int, Statement] = {}
    for said in memory.statements:
        first.setdefault(said.person, said)
    extending = {person for person, said in first.items() if said.renewal and not said.weak and said.stage in _EXTENDING}
    there = [said.person in extending and said.to in memory.named for said in memory.statements]
    memory.statements = [
        said._replace(to=None, renewal=True) if own and said.stage in _OF_A_CONTRACT else said
        for said, own in zip(memory.statements, there, strict=True)
        if not (own and said.stage is Stage.DENIED)
    ]


def _extend_likewise(memory: Memory) -> None:
    """Make contracts of the deals told without a buyer behind another's contract: "Leeds offer Okafor new terms. Stach deal is close".

    Who is listed at that club can be no signing of it; of whom no list knows the club that is taken for granted if no other is named.
    """
    clubs = {home for s in memory.statements if s.renewal for home in memory.homes.get(s.person, ())}
    if len(clubs) != 1:
        return
    [club] = clubs
    since = min(s.line for s in memory.statements if s.renewal)
    bound = {s.person for s in memory.statements if s.renewal or s.to not in (None, club) or s.stage is Stage.AVAILABLE}
    known: dict[str | None, bool] = {club: True} if memory.named - clubs else {club: True, None: False}
    for at, said in enumerate(memory.statements):
        own = known.get(memory.listed.get(said.person)) if said.line > since and said.person not in bound else None
        if own is not None and said.stage in _CONTRACTED and (own or said.to is None) and {*memory.homes.get(said.person, ())} <= clubs:
            memory.statements[at] = said._replace(to=None, renewal=True)
            memory.put_home(said.person, club)


def _leave_the_club(memory: Memory, lines: Sequence[Sequence[Unit]]) -> None:
    """Note that "the club" which a player may leave, or has left, is the only one that the item names."""
    if len(memory.named) != 1:
        return
    for said in memory.statements:
        keys = [unit.key for unit in lines[said.line]] if said.stage in _GOING and said.to is None else []
        if not memory.homes.get(said.person) and any(
            keys[at : at + 2] == ["the", "club"] and keys[at - 1] in _LEAVING for at in range(1, len(keys) - 1)
        ):
            memory.put_homes([said.person], memory.named)


def _drop_ways_back(memory: Memory, lines: Sequence[Sequence[Unit]]) -> None:
    """Make the club to which a player goes back, or at which he stays, once his move is off, the one that holds him, and no more."""
    off = {s.person: s for s in reversed(memory.statements) if s.stage is Stage.COLLAPSED and s.to is not None}
    for said in memory.statements if off else ():
        end = off.get(said.person)
        clubs = [said.to] if said.to else memory.homes.get(said.person, [])
        if end is None or end.to in clubs or len(clubs) != 1 or not (said.renewal or said.stage in _DONE):
            continue
        after_it = said.line == end.line and said.start < end.start and end.prior
        if said.line <= end.line and not after_it:
            continue
        keys = [unit.key for unit in lines[said.line]]
        stays = said.renewal and not _STAYING.isdisjoint(keys) and _CONTRACT.isdisjoint(keys)
        if stays or (said.to and (after_it or not said.named) and not _BACK.isdisjoint(keys)):
            memory.statements = [s for s in memory.statements if s is not said]
            memory.put_home(said.person, clubs[0])


def _drop_returns(memory: Memory) -> None:
    """Drop what is told of a player's way to the club that now lets him go: "joins Leeds from Milan. He came back to Milan in June"."""
    deals = [s for s in memory.statements if (s.stage.rung or 0) >= _DEAL and s.to]
    gone = {s.person: s.to for s in deals if s.to not in memory.homes.get(s.person, ())}
    if not gone:
        return
    memory.statements = [
        s for s in memory.statements if s.person not in gone or s.to == gone[s.person] or s.to not in memory.homes.get(s.person, ())
    ]


def _drop_retired(memory: Memory, lines: Sequence[Sequence[Unit]]) -> None:
    """Drop that one leaves his club, or may, who plays no more: "Okafor has retired. He had decided to leave Milan"."""
    leaving = {s.person for s in memory.statements if s.stage is Stage.AVAILABLE and s.to is None}
    retired = {person for line in lines for person in _retiring(line)} if leaving else set()
    if not leaving.isdisjoint(retired):
        memory.statements = [s for s in memory.statements if s.person not in retired or s.stage is not Stage.AVAILABLE or s.to]


def _drop_talks_of_release(memory: Memory, lines: Sequence[Sequence[Unit]]) -> None:
    """Drop talks without a club of one who wants his contract ended: "asks Milan to terminate his deal. Talks ongoing"."""
    released = {
        s.person: s.line
        for s in memory.statements
        if s.stage is Stage.AVAILABLE and not _RELEASE.isdisjoint([unit.key for unit in lines[s.line]])
    }
    memory.statements = [
        s for s in memory.statements if s.stage is not Stage.TALKS or s.to or s.renewal or s.line <= released.get(s.person, s.line)
    ]


def _retiring(units: Sequence[Unit]) -> tuple[int, ...]:
    """The player of whom a sentence tells that he plays no more, anywhere."""
    keys = [unit.key for unit in units]
    if _RETIRING.isdisjoint(keys):
        return ()
    named = next((unit for unit in units if unit.key == "P"), None)
    at = next(n for n, key in enumerate(keys) if key in _RETIRING)
    told = keys[at] != "boots" or keys[at - 1] in ("his", "her", "the")
    around = [unit.word for unit in units[max(0, at - _AROUND) : at + _AROUND]]
    return named.people if named is not None and told and _STILL_PLAYS.isdisjoint((*around, *keys[max(0, at - _AROUND) : at])) else ()


_RELEASE = word_set("terminate terminating termination rescind cancel")
_RETIRING = word_set("retires retired retirement retire boots")
_STILL_PLAYS = word_set("international internationals national out not number shirt comes came come until before age near nearing if")
"""What stands beside "retired" or "retirement" where somebody still plays: for his club, or again."""
_AROUND = 4
_GOING = (Stage.AVAILABLE, Stage.OFFICIAL)


def _drop_talks_at_home(memory: Memory) -> None:
    """Drop that there are no talks with the listed club of one whom others want: it sells. "No talks with Milan. Leeds lead the race"."""
    at_home = [s for s in memory.statements if s.standing is Standing.AT_HOME]
    if not at_home:
        return
    wooed = {s.person for s in memory.statements if s.to is not None and s.to != memory.listed.get(s.person) and not s.stage.off}
    for said in [s for s in at_home if s.person in wooed]:
        if said.to is not None and said.to == memory.listed.get(said.person) and not memory.homes.get(said.person):
            memory.statements.remove(said)
            memory.put_home(said.person, said.to)


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
        if len(others) == 1 and homes and not said.weak and (said.stage.rung or 0) >= _DEAL:
            memory.statements[at] = said._replace(to=others[0])


def _send_tagged(memory: Memory, lines: Sequence[Sequence[Unit]]) -> None:
    """Give deals that are told without a club ("Full agreement, medical tomorrow") the one other club that is only tagged; where they
    tell that he has left, he was there.
    """
    bound = {statement.person for statement in memory.statements if statement.to is not None or statement.renewal}
    waiting = [s.person not in bound and not s.weak and (s.stage.rung or 0) >= _DEAL for s in memory.statements]
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
