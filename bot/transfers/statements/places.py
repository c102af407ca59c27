"""From where to where: the seller and the destinations that a rule's words speak of in their clause."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.transfers.model import Stage
from bot.transfers.model.stages import AT_HOME
from bot.transfers.rules.rule import Match, Side
from bot.transfers.statements.bidders import who_bid
from bot.transfers.statements.memory import Memory
from bot.transfers.statements.nameless import others_act, unnamed_clubs
from bot.transfers.statements.parts import Parts
from bot.transfers.statements.towns import only_in_town, to_a_country
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import ANY_CLUB, SEVERAL_CLUBS
from bot.transfers.vocabulary.grammar import AUXILIARIES, THEY, WE

_ALL = frozenset(["the", "both", "all", "two", "three", "four"])
_SIDES = ANY_CLUB | {"champions", "giants", "leaders"}
"""What a club named before is called: "the Scottish champions"."""
_TITLE = 3
"""Before which unit of a clause the words stand that its opening club alone heads: "Milan: the deal for Okafor is off"."""
_FAR = 3
"""The rung from which clubs negotiate."""
_ACTS = AUXILIARIES | {"remain", "remains"}
"""What a club does by which it acts itself, and not its president or its player."""
_ANEW = word_set("new extension renewal fresh improved extended bumper extend extends extended renew renews renewed stay stays keep")
"""How the contract that somebody talks about is told to be one with his own club."""
_DEALT = frozenset(Stage) - {Stage.AVAILABLE, Stage.INTEREST, Stage.OFFICIAL, Stage.COLLAPSED, Stage.DENIED}
"""What the club that opens a sentence does in it, be it not named again: "Monaco: first contact with Lens for Okafor"."""
_DEALS = (Stage.TALKS, Stage.FEE_AGREED, Stage.AGREED)
"""What clubs tell of, one of which sells."""
PAIR = 2
"""Clubs that agree a fee, or deal in other ways, with one another."""

Clubs = tuple[str, ...]


def at_home(hit: Match, parts: Parts, people: tuple[int, ...], memory: Memory, *, contract: bool) -> bool:
    """Whether the words are about a contract with the present club. `contract`: the clause speaks of one."""
    if hit.rule.weak and _at_the_next(parts, people[0], memory):
        return False
    told = bool(parts.home) or "from" in hit.slots
    bound = not told and memory.plays_elsewhere(people, parts.clubs(parts.to))
    if bound and hit.rule.renewal and _ANEW.isdisjoint(parts.mask.present):
        return False
    away = hit.rule.at_home and not told and memory.plays_elsewhere(people, parts.clubs(parts.free_clubs()))
    if hit.rule.own:
        acting = [n for n in range(hit.first) if parts.mask.keys[n] == "C"][-1:]
        return not memory.clubs_of(people).isdisjoint(parts.clubs(acting))
    return (hit.rule.renewal or (contract and not hit.rule.stays and "to" not in hit.slots and not parts.to)) and not away


def _at_the_next(parts: Parts, person: int, memory: Memory) -> bool:
    """Whether a contract is one with the club that a player was just said to go to: "the next Leeds signing, a deal until 2030"."""
    lane = memory.lane(person)
    named = parts.clubs((*parts.home, *parts.free_clubs())) if lane else ()
    return bool(named) and lane[0] in named and lane[0] not in {memory.listed.get(person), *memory.homes.get(person, ())}


def sellers(hit: Match, parts: Parts, memory: Memory, *, staying: bool) -> tuple[str, ...]:
    """The clubs that hold the player, as far as the clause tells: by a cue, or by acting as only a seller does."""
    if "from" in hit.slots and not parts.across.issuperset(hit.slots["from"]):
        return parts.clubs(hit.slots["from"])
    if parts.home:
        return parts.clubs(parts.home)
    free = parts.free_clubs()
    if hit.rule.stays and not staying:
        return parts.clubs(free[:1])
    if staying:
        acting = [n for n in free if n < hit.first][-1:] if hit.rule.side is Side.SELLER else []
        near = sorted(parts.to, key=lambda n: abs(n - hit.last))
        return parts.clubs((*acting, *near, *free)[:1])
    announcing = hit.rule.stage is Stage.OFFICIAL and hit.rule.side is not Side.PLAYER and bool(parts.to)
    if announcing:
        return parts.clubs([n for n in free if n < hit.first][:1])
    if hit.rule.side is Side.SELLER:
        return parts.clubs([n for n in free if n < hit.first][-1:])
    leaving = hit.rule.stage is Stage.AVAILABLE and " the club " in parts.mask.text
    return memory.subject if leaving and len(memory.subject) == 1 else ()


def destinations(hit: Match, parts: Parts, people: tuple[int, ...], memory: Memory) -> tuple[str, ...]:
    """The clubs that a hit is about; what it names but as the town where somebody bound for another club is, is none, and stands by."""
    lanes = memory.lanes.get(people[0], ())
    if not lanes or not only_in_town(hit, parts, lanes):
        return _meant_by(hit, parts, people, memory)
    memory.strays.update(parts.clubs(parts.free_clubs()))
    return memory.lane(people[0])


def _meant_by(hit: Match, parts: Parts, people: tuple[int, ...], memory: Memory) -> tuple[str, ...]:
    """The clubs that a hit names, those whose words say so, else the one that acts, else the one before."""
    if "to" in hit.slots:
        named = parts.clubs([n for n in hit.slots["to"] if n not in parts.home])
        if hit.rule.hint and hit.rule.side is Side.BUYER and not memory.clubs_of(people):
            return ()
        if hit.rule.hint:
            known = {*memory.clubs_of(people), *parts.clubs(parts.back), *parts.clubs(parts.loser)}
            bound = parts.clubs(parts.to)
            return tuple(club for club in named if club not in known) if not bound or set(bound) & set(named) else ()
        if named:
            return memory.elsewhere(named, people) or (() if hit.rule.weak else named)
    told = memory.elsewhere(parts.clubs(_without_rivals(hit, parts)), people)
    if told and "rival" not in hit.slots:
        return (*(club for club in _acting_too(hit, parts, people, memory) if club not in told), *told)
    if hit.rule.stays:
        return ()
    free = [n for n in parts.free_clubs() if memory.elsewhere(parts.mask.units[n].clubs, people)]
    if hit.rule.side is Side.BUYER:
        return _buyers(hit, parts, people, free, memory)
    if hit.rule.side is Side.PLAYER and hit.rule.stage is not Stage.AVAILABLE:
        return _chosen(hit, parts, people, free, memory)
    if hit.rule.side is Side.ANY and free and hit.rule.stage is not Stage.AVAILABLE:
        return parts.clubs(free[:1])
    return _carried(hit, parts, people, memory)


def _chosen(hit: Match, parts: Parts, people: tuple[int, ...], free: Sequence[int], memory: Memory) -> tuple[str, ...]:
    """The club for which a player decides: the one behind the words, else the one before; none where they name the one that has him."""
    own = [n for n in range(hit.first, hit.last) if parts.mask.keys[n] == "C"]
    if own and all(set(parts.mask.units[n].clubs) <= set(memory.homes.get(people[0], ())) for n in own):
        return ()
    return parts.clubs([n for n in free if n >= hit.first][:1]) or _carried(hit, parts, people, memory)


def spoken_for(hit: Match, to: Clubs, people: Sequence[int], memory: Memory) -> Clubs:
    """The club whose people speak of a player's move: to another club, or of what only sellers do ("Genk director says ...")."""
    if not memory.voice or memory.homes.get(people[0]) or set(memory.voice) & {*to, *memory.lane(people[0])}:
        return ()
    selling = hit.rule.side is Side.SELLER or hit.rule.stage in AT_HOME or hit.rule.stage is Stage.BID_REJECTED
    return memory.voice if to or selling else ()


def left_over(hit: Match, parts: Parts, to: Clubs, people: Sequence[int], memory: Memory) -> Clubs:
    """The one club amid a buyer's words that is not he: "Leeds made Milan an offer"."""
    if hit.rule.side is not Side.BUYER or not to or memory.home_of(people[0]):
        return ()
    others = [n for n in parts.free_clubs() if hit.first < n < hit.last and not set(parts.mask.units[n].clubs) & set(to)]
    return parts.clubs(others) if len(others) == 1 and len(parts.clubs(others)) == 1 else ()


def _acting_too(hit: Match, parts: Parts, people: tuple[int, ...], memory: Memory) -> Clubs:
    """The club that wants a player before the words, where another is told behind them: "Leeds want Okafor, also on Milan's radar"."""
    if hit.rule.side is not Side.BUYER or hit.rule.stage is not Stage.INTEREST or any(n < hit.last for n in parts.to):
        return ()
    before = [n for n in parts.free_clubs() if n < hit.first][-1:]
    acting = parts.clubs([n for n in before if parts.mask.keys[n + 1] in _ACTS or n + 1 == hit.first])
    return tuple(club for club in acting if club not in memory.home_of(people[0]))


def _without_rivals(hit: Match, parts: Parts) -> list[int]:
    """The destinations told; "Leeds bid for Everton target Okafor" tells of a bid by Leeds."""
    aims = [n for n in parts.to if hit.last <= n and parts.mask.keys[n + 1 : n + 2] in (("target",), ("targets",))]
    acting = (
        (hit.rule.side is Side.BUYER or hit.rule.stage is Stage.BID_REJECTED) and aims and any(n < hit.first for n in parts.free_clubs())
    )
    return [n for n in parts.to if not (acting and n in aims)]


def _buyers(hit: Match, parts: Parts, people: tuple[int, ...], free: list[int], memory: Memory) -> tuple[str, ...]:
    """The club that acts before the words, with its rivals; one that the item leaves open is none."""
    rivals = parts.clubs(hit.slots.get("rival", ()))
    before = [n for n in free if n < hit.first]
    if (
        hit.first
        and parts.mask.keys[hit.first - 1] == "their"
        and len(memory.subject) == 1
        and not rivals
        and not before[1:]
        and before != [0]
    ):
        return memory.elsewhere(memory.subject, people)
    acting = before[-1:] or [n for n in free if n == hit.first] or ([] if parts.home or rivals else [n for n in free if n >= hit.first][:1])
    if others_act(hit, parts) or any(n < hit.first and n > (acting[-1] if acting else -1) for n in parts.unknown()):
        return rivals
    if not acting:
        selling = 0 in parts.home and people[0] not in memory.lanes
        return rivals if selling else (*_carried(hit, parts, people, memory), *rivals)
    clubs = parts.clubs(acting)
    heading = memory.lanes.get(people[0], ())
    if heading and not rivals and set(clubs) <= set(memory.home_of(people[0])):
        return heading
    return (*memory.elsewhere(clubs, people), *rivals)


def _carried(hit: Match, parts: Parts, people: tuple[int, ...], memory: Memory) -> tuple[str, ...]:
    """The club of the words before, for "they want him" and the like; or the one that was asked about."""
    if hit.rule.hint and hit.rule.stage is Stage.DENIED:
        return memory.threads.asked
    if hit.rule.stage is Stage.COLLAPSED or (hit.rule.stage is Stage.DENIED and hit.rule.side is Side.BUYER and not hit.rule.weak):
        return _meant(hit, parts, people, memory)
    if hit.rule.stage is Stage.AVAILABLE or hit.rule.stage.off or unnamed_clubs(hit, parts) or to_a_country(parts.mask):
        return ()
    if memory.heading and hit.rule.side is not Side.SELLER:
        return tuple(club for club in memory.heading if club not in memory.home_of(people[0]))
    if hit.rule.side is Side.PLAYER or people[0] in memory.lanes:
        return who_bid(hit, people[0], parts, memory) or memory.lane(people[0]) or _headed(hit, people, memory)
    if hit.rule.side is Side.ANY:
        told = memory.homes.get(people[0], ())
        return () if told and not {*parts.clubs(parts.home)} <= {*told} else _headed(hit, people, memory)
    before = parts.mask.keys[: hit.first]
    together = "they" in before or any(one in _ALL and other in SEVERAL_CLUBS for one, other in pairwise(before))
    for acting in (memory.subject, memory.buyer, memory.actor) if hit.rule.side is Side.BUYER else ():
        if (len(acting) == 1 or (together and acting)) and acting[0] not in memory.home_of(people[0]):
            return acting
    return ()


def _meant(hit: Match, parts: Parts, people: tuple[int, ...], memory: Memory) -> tuple[str, ...]:
    """Who gives up, where the clause has no name for it: "they", whose people speak, or whom the sentence is about."""
    before = parts.mask.keys[: hit.first]
    said = parts.mask.keys[: hit.last]
    if memory.voice and (not WE.isdisjoint(said) or (hit.rule.stage is Stage.DENIED and '"' in said)):
        return tuple(club for club in memory.voice if club not in memory.home_of(people[0]))
    pronoun = not THEY.isdisjoint(parts.mask.present) or (before[:1] == ("the",) and not _SIDES.isdisjoint(before) and "C" not in before)
    for acting in (memory.subject, memory.buyer, memory.actor) if pronoun else (memory.subject,):
        if len(acting) == 1 and acting[0] not in memory.home_of(people[0]) and (pronoun or hit.rule.side is Side.BUYER):
            return acting
    opens = hit.rule.stage is Stage.COLLAPSED and hit.first < _TITLE and "C" not in parts.mask.present
    return _headed(hit, people, memory) if opens and hit.rule.side is Side.ANY and people[0] not in memory.lanes else ()


def _headed(hit: Match, people: tuple[int, ...], memory: Memory) -> tuple[str, ...]:
    """The club that opens the sentence of a deal with nobody else in it: "Monaco: agreement with Pogba"."""
    opening = memory.subject
    return (
        opening
        if hit.rule.stage in _DEALT | {Stage.COLLAPSED} and len(opening) == 1 and opening[0] not in memory.home_of(people[0])
        else ()
    )


def are_pair(clubs: Clubs, people: Sequence[int], memory: Memory) -> bool:
    """Whether these can be two clubs that deal with one another: no third club holds the players."""
    return len(clubs) == PAIR and all(home in clubs for person in people for home in memory.homes.get(person, ()))


def _far_on(person: int, memory: Memory) -> bool:
    """Whether what was said of the club that a player was last said to go to is more than interest."""
    said = [s.stage.rung or 0 for s in memory.statements if s.person == person and s.to in memory.lane(person)]
    return max(said, default=_FAR) >= _FAR


def _answers(hit: Match, stage: Stage, to: Clubs, *, named: bool) -> bool:
    """Whether a club that agrees with nobody in particular answers the one that a player heads for."""
    unbound = stage is Stage.FEE_AGREED or (stage is Stage.AGREED and hit.rule.side is Side.ANY and "to" not in hit.slots)
    return unbound and len(to) == 1 and not named


def told_apart(
    hit: Match, people: Sequence[int], to: Clubs, homes: Clubs, memory: Memory, stage: Stage, *, prior: bool, named: bool
) -> tuple[Clubs, Clubs]:
    """Of clubs that talk or agree, the one that a player already heads for buys; another sells. Answers with buyers and sellers.

    Of two that settle a sale ("Leeds and Milan finalise the sale of Okafor") the one that has him sells, else the first.

    `named`: the clause names the player; one that does not ("Parma agreed a fee") goes on about the move told before.
    """
    lane = memory.lane(people[0])
    dealing = stage in _DEALS
    if lane and not homes and (dealing or (stage.off and hit.rule.mutual)):
        others = tuple([club for club in to if club not in lane])
        if len(others) == 1 and (prior or len(to) == PAIR or (_answers(hit, stage, to, named=named) and _far_on(people[0], memory))):
            return lane, others
    holder = memory.listed.get(people[0])
    if (dealing or stage.off) and len(to) == PAIR and not homes and holder in to:
        return tuple(club for club in to if club != holder), (holder,)
    if hit.rule.side is Side.SELLER and "from" not in hit.slots and len(people) == 1 and len(homes) == PAIR and not to:
        seller = holder if holder in homes else homes[0]
        return tuple(club for club in homes if club != seller), (seller,)
    told = memory.homes.get(people[0], ())
    if dealing and len(lane) == 1 and homes == lane and len(to) == 1 and lane[0] not in told:
        return lane, to
    if dealing and told and len(homes) == 1 and not to and homes[0] not in told:
        return homes, ()
    return to, homes
