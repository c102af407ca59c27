"""Statements folded into rumours' outlines: one for each player and destination, with the newest state of play.

Rules 1 and 2 of reading: two suitors are two rumours; two statements of one pair are one, and what is new wins.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from bot.transfers.model import Fee, Stage
from bot.transfers.model.stages import ACCORDS, AT_HOME, BIDDING, BIDS, FIRM, GONE, ON_THE_WAY, WOOING
from bot.transfers.rules.rule import Standing
from bot.transfers.statements.memory import Bid, Statement
from bot.transfers.statements.open_points import as_far_as_agreed, with_both

_NEEDS_CLUB = WOOING | {Stage.AGREED, Stage.COLLAPSED}
_KEPT = ACCORDS - {Stage.AGREED}
"""Agreements that hold while the rest is talked about: "on the brink of joining after the clubs agreed a fee"."""
_DEALING = BIDS | {Stage.TALKS, Stage.FEE_AGREED}
"""How clubs stand with one another: where that is the news, the player's own yes told behind it is no newer."""
_ASKED = 2
"""The rung of a question."""
_OF_ALL = (Stage.ENQUIRY, Stage.TALKS, Stage.DENIED)
"""What holds of each of several clubs that were told of in one breath, where it names none: "Leeds and Everton are keen. Talks go on"."""
_IDLE = (Stage.AVAILABLE, Stage.INTEREST)
"""Stages that tell nothing of how the bid before them fared: "still keen after a £10m bid was rejected"."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A player, a destination (or staying), and the statement that tells how it stands."""

    person: int
    to: str | None
    renewal: bool
    deciding: Statement
    statements: tuple[Statement, ...]


def outlines(statements: Sequence[Statement], held: Callable[[int], Collection[str]]) -> list[Outline]:
    """One outline a player and destination, in the order in which the item tells them.

    `held` says which clubs hold a player by the item: talk of a move with no club on either side is none, but
    where clubs are told of without their names; nor is talk of a move to the club with which he extends.
    """
    said: dict[int, list[Statement]] = {}
    for statement in statements:
        said.setdefault(statement.person, []).append(statement)
    found = [outline for statements_of_one in said.values() for outline in _of_person(statements_of_one)]
    extending = {outline.person for outline in found if outline.renewal}
    found = [o for o in found if o.to is None or o.person not in extending or {*held(o.person)} != {o.to}]
    return [_but_for_liking(o) for o in found if not _bare(o) or (bool(held(o.person)) and not _of_nobody(o))]


def _but_for_liking(outline: Outline) -> Outline:
    """One who may leave and is liked by no club that is told of may leave: "Farke on Okafor's possible exit: I like him"."""
    open_to_all = outline.to is None and outline.deciding.stage is Stage.INTEREST and not any(s.nameless for s in outline.statements)
    leaving = next((s for s in outline.statements if s.stage is Stage.AVAILABLE), None) if open_to_all else None
    return outline if leaving is None else replace(outline, deciding=leaving)


def _bare(outline: Outline) -> bool:
    """Whether the talk is about no club at all, though such talk needs one; "Official" before a name is such talk too."""
    if outline.to is not None or outline.renewal:
        return False
    stage = outline.deciding.stage
    if any(statement.stage is Stage.AVAILABLE or statement.nameless for statement in outline.statements):
        return False
    return stage in _NEEDS_CLUB or (stage is Stage.OFFICIAL and not any(statement.named for statement in outline.statements))


def _of_nobody(outline: Outline) -> bool:
    """Whether no club does what is said: "our team looks at the teenager Okafor" tells of no interest; or clubs only have not agreed."""
    return all(statement.nobody or statement.standing is Standing.OPEN for statement in outline.statements)


def _of_person(said: list[Statement]) -> list[Outline]:
    staying = [s for s in said if s.renewal]
    moving = [s for s in said if not s.renewal]
    lanes: dict[str, list[Statement]] = {}
    for statement in moving:
        if statement.to is not None:
            lanes.setdefault(statement.to, []).append(statement)
    loose = [s for s in moving if s.to is None]
    if staying and lanes and all(s.prior for lane in lanes.values() for s in lane):
        staying += [s for s in loose if not s.stage.off and s.stage is not Stage.AVAILABLE]
        loose = [s for s in loose if s.stage.off or s.stage is Stage.AVAILABLE]
    if staying and not lanes:
        staying += [s for s in loose if s.stage in FIRM]
        loose = [s for s in loose if s.stage not in FIRM]
    found = _missed([_outline(said[0].person, to, False, lane) for to, lane in lanes.items()])
    if loose:
        found = _with_loose(found, loose)
    if staying:
        renewal = _outline(said[0].person, None, True, staying)
        if _renewal_counts(renewal, found):
            found.append(renewal)
            found = [o for o in found if o.to is not None or o.renewal]
    return found


def _missed(found: list[Outline]) -> list[Outline]:
    """Make ends of what other clubs once did, where the player goes to one: "Okafor joins Leeds. Everton had been in talks"."""
    if not any(o.deciding.stage in GONE and not o.deciding.past for o in found):
        return found
    return [
        replace(o, deciding=o.deciding._replace(stage=Stage.COLLAPSED)) if o.deciding.past and not o.deciding.stage.off else o
        for o in found
    ]


def _renewal_counts(renewal: Outline, others: Sequence[Outline]) -> bool:
    """Whether the talk of a contract is news beside a move: not where the move is done, nor as what came before it."""
    if all(statement.prior or statement.weak for statement in renewal.statements) and others:
        return False
    return not any(outline.deciding.stage in FIRM for outline in others)


def _with_loose(found: list[Outline], loose: list[Statement]) -> list[Outline]:
    """Give what was said without a club to the one lane it must mean, or make it a rumour without destination."""
    lost = {(s.line, s.rule) for o in found if o.deciding.stage.off for s in o.statements}
    loose = [s for s in loose if (s.line, s.rule) not in lost]
    if not loose:
        return found
    open_lanes = [o for o in found if not o.deciding.stage.off]
    if not open_lanes:
        if found and all(s.stage in AT_HOME or s.weak for s in loose):
            return found if not any(s.stage is Stage.AVAILABLE for s in loose) else [*found, _outline(loose[0].person, None, False, loose)]
        ended = [s for s in loose if s.stage is Stage.COLLAPSED]
        if len(found) == 1 and ended:
            return [_outline(loose[0].person, found[0].to, False, [*ended, *found[0].statements])]
        return found or [_outline(loose[0].person, None, False, loose)]
    leading = max(open_lanes, key=lambda o: o.deciding.stage.rung or 0)
    leaving = {s.line for s in loose if s.stage is Stage.AVAILABLE and s.named and not s.weak}
    usable = [s for s in loose if s.stage is not Stage.AVAILABLE and not (s.line in leaving and not s.named and s.stage is Stage.OFFICIAL)]
    common = [s for s in usable if s.stage is Stage.DENIED or (s.stage in _OF_ALL and s.line >= leading.deciding.line)]
    told = {o.to: usable if o is leading else common if _in_one_breath(o, leading) else [] for o in open_lanes}
    return [_outline(o.person, o.to, False, [*o.statements, *new]) if (new := told.get(o.to)) else o for o in found]


def _in_one_breath(other: Outline, leading: Outline) -> bool:
    """Whether the same words told of both clubs alike: "Leeds and Everton are keen"."""
    told = leading.deciding
    return any((s.line, s.rule, s.stage) == (told.line, told.rule, told.stage) for s in other.statements)


def _outline(person: int, to: str | None, renewal: bool, said: list[Statement]) -> Outline:
    return Outline(person, to, renewal, decide(said), tuple(said))


def decide(said: Sequence[Statement]) -> Statement:
    """Which statement of one lane is the state of play."""
    if len(said) == 1:
        return said[0]
    denied = any(s.stage.off for s in said)
    firm = [s for s in said if not s.weak and not (denied and s.past and s.stage is Stage.INTEREST)]
    if all(statement.prior for statement in firm):
        firm = list(said)
    firm = as_far_as_agreed(_but_for_things_to_come(firm, said), said)
    now = _newest(_standing(firm))
    off = [s for s in now if s.stage.off]
    going = _told_in_full(_by_the_clubs([s for s in now if not s.stage.off]))
    if off and not going:
        return off[0]
    if off and going:
        furthest = _furthest(going)
        if (ended := _ended(off, going, furthest)) is not None:
            return ended
        if furthest.stage in FIRM and furthest.line >= off[0].line:
            return furthest
        if furthest.stage is Stage.BID_REJECTED or furthest.stage in FIRM:
            return furthest
        least = _ASKED if off[0].standing is Standing.ANSWER else 1
        if not off[0].named and off[0].stage is Stage.DENIED and off[0].line > going[0].line and (furthest.stage.rung or 0) > least:
            return furthest
        return off[0]
    furthest = _furthest(_but_for_bids_outbid(with_both(going, said)))
    heading = [s for s in now if s.stage in (Stage.TALKS, Stage.BID_EXPECTED) and _leads(s, furthest, now)]
    if furthest.stage in BIDS and heading:
        return heading[0]
    refused = furthest.stage is Stage.BID_REJECTED
    later = [s for s in now if refused and s.stage is Stage.TALKS and now.index(s) > now.index(furthest)]
    return later[0] if later else furthest


def _ended(off: Sequence[Statement], going: Sequence[Statement], furthest: Statement) -> Statement | None:
    """The end that is told last, or as the news before how far it had come: "Okafor's move is off. He had passed a medical"."""
    if off[0].stage is Stage.COLLAPSED and not off[0].line and furthest.stage is Stage.MEDICAL and not furthest.ahead:
        return off[0]
    last = max((statement.line, statement.start) for statement in going)
    return next((s for s in off if s.stage is Stage.COLLAPSED and not s.older and (s.line, s.start) > last), None)


def _but_for_things_to_come(firm: list[Statement], said: Sequence[Statement]) -> list[Statement]:
    """Without what a report of a deal tells in the present tense behind it ("Okafor to Leeds, here we go! He joins on a free"), beside a
    "here we go", or with the medical still ahead ("Leeds sign Okafor. Medical on Friday").
    """
    reported = [s for s in said if s.stage in ON_THE_WAY and not s.prior and not s.older]
    first = min([s.line + (s.standing is not Standing.HERALD) for s in reported], default=None)
    medical = any(s.stage is Stage.MEDICAL and s.ahead for s in reported)
    kept = [
        s
        for s in firm
        if s.renewal or not ((medical and s.ahead and s.stage is Stage.OFFICIAL) or (first is not None and s.present and s.line >= first))
    ]
    return kept or firm


def _standing(said: Sequence[Statement]) -> list[Statement]:
    """What is said of the present, with what still stands of the time before: a fee agreed before more talks, a bid before interest."""
    now = [s for s in said if not s.prior]
    if not now or any(s.stage.off for s in now):
        return now or list(said)
    idle = all(s.stage in _IDLE for s in now)
    bidding = any(s.stage in BIDS for s in now)
    kept = [Stage.FEE_AGREED] if bidding else [*_KEPT, *(BIDS if idle else ())]
    return [s for s in said if not s.prior or s.stage in kept]


def _newest(said: list[Statement]) -> list[Statement]:
    """Without what an older post said, where this one tells that the move is off, or is on again; or how the bidding stands."""
    new = [s for s in said if not s.older]
    if any(s.stage in BIDDING and not s.weak for s in new):
        said = [s for s in said if not s.older or s.stage not in BIDDING]
    ends = {s.stage.off for s in new}
    return new if True in ends or (new and any(s.stage.off for s in said)) else said


def _by_the_clubs(said: list[Statement]) -> list[Statement]:
    """Without the player's agreement told after how the clubs stand: "Talks with Milan advance. Personal terms already agreed".

    It counts beside mere talks where his terms are settled by now: "Closing in on Okafor. Personal terms in place".
    """
    dealing = [s for s in said if s.stage in _DEALING and not s.older]
    first = min([s.line for s in dealing], default=None)
    if first is None:
        return said
    talking = all(s.stage is Stage.TALKS for s in dealing)
    return [s for s in said if s.stage is not Stage.PERSONAL_TERMS or s.older or s.line <= first or (talking and s.settled)]


def _told_in_full(said: list[Statement]) -> list[Statement]:
    """Without what a title tells of a deal in short, where the text tells that it is with the player's club: "Leeds agree deal to sign
    Okafor. They have agreed a deal with Milan".
    """
    full = any(s.stage is Stage.FEE_AGREED and s.line and s.named for s in said)
    return [s for s in said if s.line or s.standing is not Standing.IN_SHORT] if full else said


def _is_less(refused: Fee | None, bid: Fee) -> bool:
    return refused is not None and refused.currency is bid.currency and refused.amount < bid.amount


def _leads(news: Statement, answered: Statement, now: Sequence[Statement]) -> bool:
    """Whether what is going on is the news before a bid: in the title above it, or before a word of the first one, that was refused."""
    if news.line == 0 < answered.line:
        return True
    return answered.stage is Stage.BID_REJECTED and answered.bid is Bid.FIRST and now.index(news) < now.index(answered)


def _but_for_bids_outbid(said: list[Statement]) -> list[Statement]:
    """Without the refusals that a later bid has followed, or a higher one: "Milan rejected £20m for Okafor. Leeds have made a second bid",
    "have bid £30m".
    """
    highest = [s.worth for s in said if s.stage is Stage.BID and s.worth and not s.past and not s.prior]
    said = [s for s in said if s.stage is not Stage.BID_REJECTED or not any(_is_less(s.worth, bid) for bid in highest)]
    later = next((at for at in reversed(range(len(said))) if said[at].stage is Stage.BID and said[at].bid is Bid.LATER), None)
    if later is None:
        return said
    return [
        s
        for at, s in enumerate(said)
        if s.stage is not Stage.BID_REJECTED
        or s.bid is Bid.LATER
        or (s.line, s.start) == (said[later].line, said[later].start)
        or (at > later and not s.prior and s.bid is not Bid.FIRST)
    ]


def _furthest(said: Iterable[Statement]) -> Statement:
    """The furthest stage; an answer to a bid outweighs the bid, and talks outweigh a bid turned down before."""
    ranked = sorted(said, key=lambda s: -_rank(s.stage))
    return ranked[0]


def _rank(stage: Stage) -> float:
    if stage is Stage.BID_REJECTED:
        return 4.5
    if stage in (Stage.PERSONAL_TERMS, Stage.MEDICAL):
        return (stage.rung or 0) + 0.2
    if stage is Stage.BID_EXPECTED:
        return 3.2
    return float(stage.rung or 0)
