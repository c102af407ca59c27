"""On what terms a player would move: kind of move and fee, from the sentences that are about him."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from bot.transfers.model import Fee, MoveType, Stage
from bot.transfers.model.stages import BIDDING, FIRM, SETTLED
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.masks import Mask, Masks
from bot.transfers.statements.named import players_in
from bot.transfers.statements.verdict import Outline
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import PRICED
from bot.transfers.writing.fees import Sum
from bot.transfers.writing.units import Unit

_WITH_FEE = BIDDING | FIRM | {Stage.TALKS, Stage.COLLAPSED}
_OF_BIDS = frozenset([Stage.INTEREST, Stage.ENQUIRY, Stage.DENIED])
"""Stages at which a sum is a fee only where it is what a bid or a move is worth: "considering a £30m bid"."""
_BIDS = PRICED | {"approach", "raid", "sale"}
_AROUND = word_set(
    """
    of worth around about up to over more than at least in the region excess close approaching nearing just nearly almost under below above
    north
    """
)
_SEPARATORS = frozenset([",", ";", "&", "while", "and", "but", "mientras", "mentre", "wahrend", "tandis"])
_APART = 6
_DEALS = PRICED | word_set("approach raid agreement fee loan signing 's")


_LENT = frozenset(["fee", "move", "deal", "agreement", "with"])
_LENDING = frozenset(["initial", "straight", "dry", "simple", "long"])
_OTHER_LOAN = word_set("no not longer last spent spell previous previously return returns returned returning back season january")
"""What is told with a loan that this one is not, or was."""


def own_lines(outline: Outline) -> list[int]:
    """The sentences that state something of this player and club, the deciding one first."""
    return list(dict.fromkeys([outline.deciding.line, *(s.line for s in outline.statements)]))


@dataclass(frozen=True, slots=True)
class Purse:
    """Where an item tells sums: all sentences that do, those of each player, and the move of his that what is told elsewhere is of.

    Read once an item, so that its time grows with the text and not with the players times the text.
    """

    dressed: Sequence[Sequence[Unit]]
    everywhere: dict[int, None]
    of_person: dict[int, list[int]]
    leading: dict[int, Outline]
    lanes: dict[int, list[Outline]]
    alone: bool
    """Whether no more than one player is written of: what is told anywhere is of him."""
    told_of: dict[int, set[int]]
    """The players of whom the words are that tell a sum, by where it stands."""
    turns: dict[int, dict[int, set[int]]]
    """For each sentence that states something, where it turns to players, and to whom."""
    joint: set[int]
    """Where sums stand that several players cost together: no one's fee."""

    @classmethod
    def of(cls, dressed: Sequence[Sequence[Unit]], keys: Sequence[Sequence[str]], found: Sequence[Outline], past: Set[int]) -> Purse:
        """Look through the sentences: a sum is told of whom its sentence names, or of whom alone the last one with a name did.

        `keys`: those of the sentences' units; `past`: where sums stand that were paid in another year.
        """
        if past:
            dressed = [[replace(unit, sum=None) if unit.start in past else unit for unit in line] for line in dressed]
        purse = cls(dressed, {}, {}, {}, {}, len({outline.person for outline in found}) == 1, {}, {}, set())
        for outline in found:
            for start in [start for statement in outline.statements for start in statement.sums]:
                purse.told_of.setdefault(start, set()).add(outline.person)
            for statement in outline.statements:
                purse.turns.setdefault(statement.line, {}).setdefault(statement.start, set()).add(outline.person)
            purse.lanes.setdefault(outline.person, []).append(outline)
            if outline.deciding.stage in _WITH_FEE and not outline.renewal:
                purse.leading.setdefault(outline.person, outline)
        before: Sequence[Unit] = ()
        for number, told in enumerate(keys):
            if "F" in told:
                purse._note(number, before)
            if "P" in told:
                before = dressed[number]
        return purse

    def _note(self, number: int, before: Sequence[Unit]) -> None:
        """Note whose the sums of a sentence are. `before`: the last sentence that named a player."""
        line = self.dressed[number]
        if all(unit.sum is None for unit in line):
            return
        named, last = players_in(line), players_in(before)
        first = _fee_before_names(line) if named and len(last) == 1 else None
        if first is not None and first not in self.told_of:
            self.told_of[first] = set(last)
            self.of_person.setdefault(last[0], []).append(number)
        self.everywhere[number] = None
        self.joint.update(_joint_sums(line, self.told_of))
        for person in named or (last if len(last) == 1 else ()):
            self.of_person.setdefault(person, []).append(number)

    def of_others(self, outline: Outline) -> frozenset[int]:
        """Where the sums stand that are told of the same player's moves to other clubs; one told of both is of the move that goes on.

        Where he was bought by one, only what the other's own words tell is not.
        """
        lanes = self.lanes[outline.person]
        own = {start for statement in outline.statements for start in statement.sums}
        told = {start for lane in lanes if lane is not outline for statement in lane.statements for start in statement.sums}
        if outline.deciding.stage.off and self.leading.get(outline.person, outline).deciding.stage in SETTLED:
            told |= {unit.start for number in self.everywhere for unit in self.dressed[number]} - own
        return frozenset(told if outline.deciding.stage.off else told - own)

    def of_other_players(self, person: int) -> tuple[frozenset[int], frozenset[int]]:
        """Where the sums stand that only the words about other players tell, and those that only the words about this one do."""
        theirs = frozenset(start for start, people in self.told_of.items() if person not in people)
        return theirs, frozenset(start for start, people in self.told_of.items() if people == {person})

    def his_part(self, number: int, person: int, mask: Mask) -> Mask:
        """A sentence without what it tells from where it turns to others until it turns back."""
        turns = self.turns.get(number, {})
        if all(person in people for people in turns.values()):
            return mask
        starts = sorted(turns)
        told = [unit for unit in mask.units if not (at := bisect_right(starts, unit.start)) or person in turns[starts[at - 1]]]
        return Mask(told)

    def elsewhere(self, outline: Outline) -> Iterable[int]:
        """The sentences besides a move's own in which its fee may be told."""
        if self.leading.get(outline.person) is not outline:
            return ()
        return self.everywhere if self.alone else self.of_person.get(outline.person, ())


def _fee_before_names(line: Sequence[Unit]) -> int | None:
    """Where the sum stands of a sentence that goes on about a fee before it names anybody: "The fee is £9m, and Leeds want Stach"."""
    keys = [unit.key for unit in line]
    at = next((n for n, unit in enumerate(line) if unit.sum is not None or unit.key == "P"), 0)
    if line[at].sum is None or _FEES.isdisjoint(keys[:_NEAR]):
        return None
    between = keys[at + 1 : keys.index("P")] if "P" in keys else ()
    return line[at].start if not _GOING_ON.isdisjoint(between) and "paid" not in between else None


_GOING_ON = _SEPARATORS | {"with", "as", "."}
_FEES = frozenset(["fee", "package", "price"])


def _joint_sums(line: Sequence[Unit], told_of: Mapping[int, Set[int]]) -> Iterable[int]:
    """Where the sums of a sentence stand that several cost together: "£40m for Okafor and Stach"; not "£20m each"."""
    several = any(unit.key == "P" and len(unit.people) > 1 for unit in line)
    keys = [unit.key for unit in line] if several else []
    spots, places = [n for n, key in enumerate(keys) if key == "P"], _places(keys)
    for number, unit in enumerate(line) if several else ():
        if unit.sum is not None and _EACH.isdisjoint(keys[number + 1 : number + 1 + _NEAR]):
            here = places[number]
            people = set(line[min(spots, key=lambda n: abs(places[n] - here))].people)
            if len(people & set(told_of.get(unit.start, people))) > 1:
                yield unit.start


_EACH = word_set("each apiece respectively per pro jeweils ciascuno cadauno uno chacun respectivement")
_NEAR = 3


def fee_of(outline: Outline, own: Sequence[int], purse: Purse) -> Fee | None:
    """The fee told of this player and club: in the sentences about them, its `own`; of the first move of his that has a fee, wherever
    he was named last, or anywhere if no other player is written of.
    """
    stage = outline.deciding.stage
    bids = stage in _OF_BIDS
    if (
        not purse.everywhere
        or outline.renewal
        or not (bids or stage in _WITH_FEE)
        or (bids and (outline.person in purse.leading or outline.to is None))
    ):
        return None
    asked = dict.fromkeys([*own, *purse.elsewhere(outline)])
    lines = [purse.dressed[number] for number in asked if number in purse.everywhere]
    if bids:
        lines = [line for line in lines if any(_of_bid(line, n) for n, unit in enumerate(line) if unit.sum is not None)]
    if not lines:
        return None
    apart = purse.of_others(outline)
    theirs, own_sums = purse.of_other_players(outline.person)
    apart |= theirs | purse.joint
    news = frozenset(outline.deciding.sums)
    sums = [told for line in lines if (told := _sum_in(line, outline.person, apart, (own_sums, news), stage)) is not None]
    best = next((s for s in sums if s.split), sums[0] if sums else None)
    return best.fee if best is not None else None


def _sum_in(
    line: Sequence[Unit], person: int, apart: frozenset[int], told: tuple[frozenset[int], frozenset[int]], stage: Stage
) -> Sum | None:
    """The usable sum of a sentence that is nearest to the player, before all the part that extras are told apart from, then the one of the
    clause that tells the news; none where it is nearer to somebody else, or stands where another club's or player's move is told of
    (`apart`). `told`: the sums told of him alone, his where others are named too and he is not; and those of the news. One right before
    his name is a price tag until he is paid for; one that was turned down is the last to count where the news is another, and is never
    what is paid.
    """
    mine, news = told
    usable = [(n, unit.sum) for n, unit in enumerate(line) if unit.sum is not None and unit.sum.usable and unit.start not in apart]
    spots = [n for n, unit in enumerate(line) if unit.key == "P"] if usable else []
    own = [n for n in spots if person in line[n].people]
    if spots and not own:
        usable, spots = [(n, found) for n, found in usable if line[n].start in mine], []
    best: tuple[tuple[bool, bool, bool, int], Sum] | None = None
    keys = [unit.key for unit in line] if usable else []
    places = _places(keys)
    for number, found in usable:
        here = places[number]
        nearest = min(spots, key=lambda n: abs(places[n] - here), default=None)
        if (nearest is not None and nearest not in own) or (stage not in SETTLED and _is_tag(keys[number + 1 : number + 3])):
            continue
        refused = stage is not Stage.BID_REJECTED and _is_refused(keys, number)
        if refused and stage in SETTLED:
            continue
        rank = (refused, not found.split, line[number].start not in news, min((abs(places[n] - here) for n in own), default=0))
        if best is None or rank < best[0]:
            best = (rank, found)
    return best[1] if best else None


def _is_refused(keys: Sequence[str], at: int) -> bool:
    """Whether the words beside a sum turn it down: "rejected a £20m bid", "package of £20m rejected"."""
    beside = (keys[max(0, at - _NEAR) : at][::-1], keys[at + 1 : at + 1 + _NEAR])
    return any(_refuses(words) for words in beside)


def _refuses(words: Sequence[str]) -> bool:
    """Whether a run of words tells of a refusal before another sum, or a new part of the sentence."""
    end = next((n for n, key in enumerate(words) if key == "F" or key in _SEPARATORS), len(words))
    return not _REFUSED.isdisjoint(words[:end])


_REFUSED = frozenset(["rejected", "rejects", "reject", "rejecting", "refused", "refuses"])


def _of_bid(line: Sequence[Unit], at: int) -> bool:
    """Whether a sum is what a bid is worth: "a £30m bid", "an offer of £30m", "a £30m Okafor move"."""
    following = [unit.key for unit in line[at + 1 : at + 3]]
    after = following[-1] if following[:1] == ["P"] else "".join(following[:1])
    before = at - 1
    while before > 0 and line[before].key in _AROUND:
        before -= 1
    return after in _BIDS or (before >= 0 and line[before].key.removesuffix("s") in _BIDS)


def _lends(keys: Sequence[str]) -> bool:
    """Whether a sentence tells that a deal is a loan: "a €2m loan fee", "a season-long loan"; not that somebody was lent."""
    if "loan" not in keys or not _OTHER_LOAN.isdisjoint([key for key, after in pairwise((*keys, "")) if after != "long"]):
        return False
    return any((key == "loan" and after in _LENT) or (key in _LENDING and after == "loan") for key, after in pairwise(keys))


def _is_tag(following: Sequence[str]) -> bool:
    """Whether a sum stands before a player's name, and not before that of a deal: "the £51m captain Okafor", not "£51m Okafor deal"."""
    return following[:1] == ["P"] and _DEALS.isdisjoint(following[1:])


def _places(keys: Sequence[str]) -> list[int]:
    """Where the units of a sentence stand, for how far they are from one another: a comma or a conjunction counts for several.

    >>> _places(["P", ",", "F", "P"])
    [0, 1, 8, 9]
    """
    return [0, *accumulate(1 + _APART * (key in _SEPARATORS) for key in keys)][:-1]


def move_of(outline: Outline, own: Sequence[int], others: Sequence[int], purse: Purse, masks: Masks, rules: LanguageRules) -> MoveType:
    """Permanent, loan, free, renewal, or unknown where the words of its `own` sentences about this player do not say.

    Of `others`, in an item about this move alone, those count that tell of a loan as of a deal: "it is an initial loan".
    """
    if outline.renewal:
        return MoveType.RENEWAL
    if outline.deciding.move is not None:
        return outline.deciding.move
    told = [purse.his_part(number, outline.person, masks[number]) for number in own]
    if not rules.lexicon.loan.isdisjoint([unit.word for mask in told for unit in mask.units]):
        return MoveType.LOAN
    present = frozenset([key for mask in told for key in mask.present]) if len(told) > 1 else told[0].present
    if "A" in present and any(unit.key == "A" and unit.word == "free" for mask in told for unit in mask.units):
        return MoveType.FREE
    if any(rules.matches(rules.free, mask) for mask in told):
        return MoveType.FREE
    if any(_lends(masks[number].keys) for number in others):
        return MoveType.LOAN
    bought = "F" in present or "permanent" in present or outline.deciding.stage is Stage.FEE_AGREED
    return MoveType.PERMANENT if bought else MoveType.UNKNOWN
