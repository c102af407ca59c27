"""What the whole of an item decides of players and their own clubs: new contracts, ways back, and the end of a career."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.model import Stage
from bot.transfers.model.stages import BIDDING, FIRM, GONE
from bot.transfers.rules.rule import Standing
from bot.transfers.statements.memory import Memory, Statement
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import BACK, LEAVE
from bot.transfers.writing.units import Unit

_EXTENDING = GONE | {Stage.INTEREST, Stage.TALKS}
_CONTRACTED = BIDDING | {Stage.TALKS, Stage.AGREED}
"""What is told of a new contract as it is of a move."""
_OF_A_CONTRACT = _CONTRACTED | {Stage.OFFICIAL}
_STAYING = word_set("stays stay staying remains remain")
_CONTRACT = word_set("new contract deal extension extends signs renews")
_LEAVING = LEAVE | word_set("quit quits quitting depart departs departed from exit exits")


def settle_at_home(memory: Memory, lines: Sequence[Sequence[Unit]]) -> None:
    """Turn what is told of a move to a player's own club into what it is, and drop what cannot be meant."""
    _settle_renewals(memory)
    _go_on_about_contracts(memory)
    _extend_likewise(memory)
    _leave_the_club(memory, lines)
    _drop_ways_back(memory, lines)
    _drop_returns(memory)
    _drop_talks_at_home(memory)
    _drop_retired(memory, lines)
    _drop_talks_of_release(memory, lines)


def _settle_renewals(memory: Memory) -> None:
    """Make a deal with the club at which the item renews a player's contract that renewal: "signs long-term deal with Leeds".

    So are talks with the listed club of one of whose new contract the item tells, and of no other club: "Milan met Okafor's agent".
    """
    stays = {s.person for s in memory.statements if s.to is None and (s.stage is Stage.DENIED or (s.renewal and s.stage in GONE))}
    own = {s.person: memory.listed.get(s.person) for s in memory.statements if s.renewal and not memory.homes.get(s.person)}
    if not (stays or own):
        return
    signed = {s.person for s in memory.statements if s.renewal and s.stage is Stage.OFFICIAL}
    memory.statements = [
        s for s in memory.statements if s.stage is not Stage.DENIED or s.renewal or s.to is not None or s.person not in signed
    ]
    for at, said in enumerate(memory.statements):
        done = said.person in stays and said.stage in GONE and said.to in memory.homes.get(said.person, ())
        if done or (said.to is not None and own.get(said.person) == said.to and said.stage.rung):
            memory.statements[at] = said._replace(to=None, renewal=True)


def _go_on_about_contracts(memory: Memory) -> None:
    """Make what an item that names one club alone tells, after a player's new contract is near, a part of that: "Okafor is about to
    extend. The last details are being settled with Leeds". That he stays there is no more than that; who is told to be another club's
    may extend there, and then go: "the Milan winger has a new contract and joins Leeds on loan".
    """
    if len(memory.named) != 1 or not any(s.renewal for s in memory.statements):
        return
    first: dict[int, Statement] = {}
    for said in memory.statements:
        first.setdefault(said.person, said)
    extending = {person for person, said in first.items() if said.renewal and not said.weak and said.stage in _EXTENDING}
    there = [
        said.person in extending and said.to in memory.named and said.to == (memory.homes.get(said.person) or [said.to])[0]
        for said in memory.statements
    ]
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
        if end is None or end.to in clubs or len(clubs) != 1 or not (said.renewal or said.stage in GONE):
            continue
        after_it = said.line == end.line and said.start < end.start and end.prior
        if said.line <= end.line and not after_it:
            continue
        keys = [unit.key for unit in lines[said.line]]
        stays = said.renewal and not _STAYING.isdisjoint(keys) and _CONTRACT.isdisjoint(keys)
        if stays or (said.to and (after_it or not said.named) and not BACK.isdisjoint(keys)):
            memory.statements = [s for s in memory.statements if s is not said]
            memory.put_home(said.person, clubs[0])


def _drop_returns(memory: Memory) -> None:
    """Drop what is told of a player's way to the club that now lets him go: "joins Leeds from Milan. He came back to Milan in June"."""
    deals = [s for s in memory.statements if s.stage in FIRM and s.to]
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
