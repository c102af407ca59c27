"""Who holds a player where nothing is stated of it: clubs named in passing, in what is told of another year, or beside his suitors."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from bot.transfers.clauses.kinds import Clause, Kind
from bot.transfers.model import Stage
from bot.transfers.model.stages import AT_HOME
from bot.transfers.rules.rule import Match, Side
from bot.transfers.statements.memory import Memory, Statement
from bot.transfers.statements.parts import Parts
from bot.transfers.statements.places import PAIR, Clubs
from bot.transfers.vocabulary import word_set

_CAME = word_set("joined signed moved arrived came switched joining")
_BOUGHT = word_set("signed bought paid recruited landed acquired")
_GAMES = word_set("play plays played playing face faces game match win wins defeat beat draw final semi_final tie trip visit against goal")
_HELD = AT_HOME | {Stage.BID_REJECTED}
"""What is told of a player at a club, be no other club named."""
_SHORT = 12
"""Sentences of an item in which no club is named that does not bear on its player."""
_WOOING = word_set(
    "sign signing signed buy buying pursue pursuing pursuit interest interested target priority wanted return back join joining"
)
"""Words of who would come, or of a club that would have him come."""
_BYSTANDING = word_set("rivals rival neighbours fans supporters informed aware uninvolved owners")
_NEAR = 4
"""What is told right behind a club that has no part in a move: "Leeds's league rivals", "Leeds, informed"."""
_FORMER = frozenset(["former", "ex"])
_BORROWED = word_set("loan loaned")


def passing(clause: Clause, hits: Sequence[Match]) -> bool:
    """Whether a "who" tells how a player came to his club, and nothing else: ", who joined Lyon for £20m"."""
    told = clause.kind is Kind.RELATIVE and not _CAME.isdisjoint(unit.key for unit in clause.units)
    return told and all(hit.rule.stage is Stage.OFFICIAL for hit in hits)


def one_missed(clause: Clause, memory: Memory) -> Clause:
    """A "who" told as news where it says where one has gone who was missed out on: ", who joined Lyon"."""
    missed = clause.kind is Kind.RELATIVE and bool(memory.statements) and memory.statements[-1].stage is Stage.COLLAPSED
    return clause._replace(kind=Kind.MAIN) if missed else clause


def note_past(parts: Parts, people: Sequence[int], memory: Memory) -> None:
    """Note that the sums of a clause are of the past, and that the club that a player joined then holds him, if nothing else does."""
    units, keys = parts.mask.units, parts.mask.keys
    memory.past.update(unit.start for unit in units if unit.sum is not None)
    if len(people) != 1 or memory.homes.get(people[0]) or not _BORROWED.isdisjoint(keys):
        return
    joined = parts.clubs(parts.to) if not _CAME.isdisjoint(keys) else ()
    bought = [n for n, key in enumerate(keys[1:]) if key in _BOUGHT and keys[n] == "C"]
    bought += [n + 1 for n, key in enumerate(keys[1:]) if key == "C" and keys[n] == "cost"]
    holder = joined or parts.clubs(bought)
    if len(holder) == 1 and holder[0] not in memory.lanes.get(people[0], ()):
        memory.put_home(people[0], holder[0])


def note_spare(parts: Parts, people: Sequence[int], memory: Memory, *, listed: bool) -> None:
    """Note the clubs of a clause about people of which no words tell what they do; those that stand by, and all in a list of
    headlines or of which somebody else only speaks, are strays.
    """
    free = parts.clubs(parts.free_clubs())
    if not (free or parts.back or parts.loser):
        return
    for club in free:
        memory.spare.setdefault(club, set()).update(people)
    former = parts.clubs([n for n in parts.back if n and parts.mask.keys[n - 1] in _FORMER])
    memory.left.update(product(people if len(people) == 1 else (), former))
    memory.strays.update(parts.clubs((*parts.back, *parts.loser)))
    if listed or not _GAMES.isdisjoint(parts.mask.present) or (parts.mask.keys[0] == "N" and "P" not in parts.mask.present):
        memory.strays.update(free)
    if not _BYSTANDING.isdisjoint(parts.mask.keys):
        beside = [n for n in parts.free_clubs() if not _BYSTANDING.isdisjoint(parts.mask.keys[n + 1 : n + _NEAR])]
        memory.strays.update(parts.clubs(beside))


def note_places(parts: Parts, people: Sequence[int], memory: Memory, *, main: bool) -> None:
    """Note whence and where the one player goes of a clause that states nothing else: "Okafor to Leeds", "after she leaves Milan".

    `main`: it is what the sentence says; "after the medical at Leeds" sends him there too. Of two clubs that deal over him such a
    clause tells which is which: "Leeds and Milan agree over Okafor. Milan will receive £5m".
    """
    if not (parts.to or parts.home) or not _GAMES.isdisjoint(parts.mask.present):
        return
    if len(people) != 1:
        _note_last_home(parts, people, memory)
        return
    person = people[0]
    aims = memory.lanes.get(person, ())
    if parts.dealing and len(aims) == 1:
        memory.put_homes(people, [club for club in parts.clubs(parts.to) if club not in aims and aims[0] in parts.clubs(parts.to)])
    dealing = len(aims) == PAIR and any(said.mutual and said.person == person for said in memory.statements)
    for club in parts.clubs(parts.home):
        if club not in aims or dealing:
            memory.put_home(person, club)
    heading = memory.elsewhere(parts.clubs(parts.to), (person,))
    if len(heading) == 1 and main and dealing and heading[0] in aims:
        memory.lanes[person] = heading
    elif len(heading) == 1 and (main or "medical" in parts.mask.present):
        memory.lanes.setdefault(person, heading)


def _note_last_home(parts: Parts, people: Sequence[int], memory: Memory) -> None:
    """Note whence the last of several comes, if the others' clubs are told: "Okafor from Milan and Stach from Leeds"."""
    homes = parts.clubs(parts.home)
    if len(homes) == 1 and people and all(memory.homes.get(person) for person in people[:-1]) and not memory.homes.get(people[-1]):
        memory.put_home(people[-1], homes[0])


def keep_spare(memory: Memory, lines: int) -> None:
    """Let the one club that is named beside a player's suitors hold him, in an item that is short and tells of nobody else there."""
    suitors = {statement.to for statement in memory.statements if statement.to}
    people = {statement.person for statement in memory.statements}
    leaving = all(statement.stage in _HELD for statement in memory.statements)
    for person in people if lines <= _SHORT and (suitors or leaving) else ():
        own = _spare(memory, person, alone=len(people) == 1)
        if own and not set(memory.home_of(person)) - suitors and own not in memory.lanes.get(person, ()):
            memory.put_home(person, own)


def send_spare(memory: Memory, lines: int) -> None:
    """Let the one club that is named beside the one that holds a player be his suitor, where the words have none."""
    bound = {statement.person for statement in memory.statements if statement.to is not None or statement.renewal}
    people = {statement.person for statement in memory.statements}
    wooers = {person: _spare(memory, person, alone=len(people) == 1) for person in people - bound if memory.home_of(person)}
    if lines <= _SHORT and any(wooers.values()):
        memory.statements = [s._replace(to=wooers.get(s.person)) if s.to is None and _is_open(s) else s for s in memory.statements]


def _is_open(statement: Statement) -> bool:
    """Whether a statement is of some club's doing that it does not name."""
    return not (statement.nameless or statement.weak or statement.stage.off or statement.stage is Stage.AVAILABLE)


def _spare(memory: Memory, person: int, *, alone: bool) -> str | None:
    """The one club that the words about a player name and give no part; `alone`: the item is about nobody else."""
    taken = {statement.to for statement in memory.statements if statement.to} | memory.strays | set(memory.home_of(person))
    own = [club for club, about in memory.spare.items() if club not in taken and (alone or about == {person})]
    return own[0] if len(own) == 1 else None


def turn_sold(people: Sequence[int], selling: Sequence[str], memory: Memory) -> None:
    """Make a deal of two clubs the other way round, once the words say that its buyer means to sell the player."""
    for person in people:
        for seller in selling:
            memory.turn_round(person, seller, [club for club in memory.homes.get(person, ()) if club != seller])


def kept_or_freed(
    stage: Stage, hit: Match, parts: Parts, people: Sequence[int], told: tuple[Clubs, Clubs], memory: Memory
) -> tuple[Clubs, Clubs]:
    """Buyers and sellers (`told`), the listed club of a player made the seller where a move is denied of it, or it lets him go, and no
    words say that it is after him: "Leeds are not negotiating over Okafor" is of his own club, "Leeds will not sign Okafor" of a suitor,
    and "no talks with Leeds" of another who might hold them.
    """
    to, homes = told
    keys = parts.mask.keys
    wooing = not _WOOING.isdisjoint(keys[hit.first : hit.last]) or any(keys[n - 1] == "with" for n in hit.slots.get("to", ()))
    if stage not in AT_HOME or not to or homes or wooing or set(memory.voice) - set(to):
        return told
    return ((), to) if all(set(to) <= set(memory.home_of(person)) for person in people) else told


def with_one_another(stage: Stage, hit: Match, parts: Parts, people: Sequence[int]) -> bool:
    """Whether two clubs that do this do it with one another: they agree a fee, or both make one player's move official."""
    return stage is Stage.FEE_AGREED or hit.rule.mutual or parts.dealing or (stage is Stage.OFFICIAL and len(people) == 1)


def among_clubs(stage: Stage, hit: Match, *, mutual: bool, offered: bool, staying: bool) -> Stage:
    """What clubs make of a stage: one who is for sale to a club is wanted; of two that agree "a deal" with one another, it is the fee.
    A clause that his own club triggers is a new contract.
    """
    if stage is Stage.AVAILABLE and offered and hit.rule.side is Side.SELLER:
        return Stage.INTEREST
    if stage is Stage.FEE_AGREED and staying:
        return Stage.OFFICIAL
    return Stage.FEE_AGREED if stage is Stage.AGREED and mutual and hit.rule.weak else stage
