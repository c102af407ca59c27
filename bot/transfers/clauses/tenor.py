"""How a clause means its words: told of a past season, or only in passing.

Says nothing of whom or which club the words are about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.transfers.clauses.kinds import Clause, Kind
from bot.transfers.clauses.nearness import is_but_near
from bot.transfers.clauses.tempered import tempered
from bot.transfers.model import Stage
from bot.transfers.model.stages import ACCORDS, FIRM
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.recovery import AWAY
from bot.transfers.rules.rule import Match, Side
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import AGREEMENTS, DONE
from bot.transfers.vocabulary.grammar import ASKING, DETERMINERS, HE
from bot.transfers.vocabulary.world import TODAY
from bot.transfers.writing.units import Unit

_SINCE = frozenset(["since", "desde", "dal", "seit", "depuis", "back"])
_CAME = frozenset(["joined", "signed", "moved", "arrived", "bought", "paid", "cost", "followed"])
"""What is told with a year only where that year is not this one."""
_AUXILIARY = word_set(
    "has have had is was will would also already now set ready to about going prepared expected to ha hat gia ya deja bereits"
)
_HAS = frozenset(["ha", "hat", "a"])
_REFUSING = HE | {"P"}
_ANEW = word_set("now today tonight again back return returned returning revived reopened resumed resume alive fresh")
_YEAR_DIGITS = 4
_TODAY = TODAY | {"now"}
_AS_MEANT = frozenset(["plan", "smoothly", "well", "surprises", "twists"])
"""What the condition holds that every deal is under: "if all goes to plan", "unless there are surprises"."""
_BARE = 3
"""Words of a clause that names a player and a deal and says nothing of it."""
_LOSSES = (("sale",), ("departure",), ("exit",), ("loss",))
_ONCE = frozenset(["once"])
_BARGAINS = AGREEMENTS | word_set("fee paperwork documents clubs transfer C")
_DONE = DONE | {"agree", "reach"}
"""What is to be done first, and how: "once the deal has been finalised"."""
_NO_MOVES = AWAY | {"not", "torn", "broken"}
"""What is announced, and no move."""
_GREETINGS = word_set("welcome hello goodbye farewell luck wish wishes best thank thanks congratulations")
_NOW_DONE = word_set("has have joins leaves moves departs signs returns heads completes makes")
"""How a deed is told that is new, and not of a past year."""
_QUESTIONS = frozenset(["who", "what", "where", "when", "why", "how", "which"])
"""What opens a clause that asks by itself, behind one that tells."""
_OF_CLUBS = ACCORDS - {Stage.PERSONAL_TERMS}
_PRIOR, _RELATIVE = Kind.PRIOR, Kind.RELATIVE
_INTEREST, _MEDICAL, _OFFICIAL, _REJECTED = Stage.INTEREST, Stage.MEDICAL, Stage.OFFICIAL, Stage.BID_REJECTED
_SEVERAL = 2
_IT_IS = (["it", "is", "C"], ["it", "was", "C"], ["it", "'s", "C"])
"""How a club is brought to the front: "it is Leeds who"."""


def is_background(mask: Mask, rules: LanguageRules, year: int | None) -> bool:
    """Whether a clause tells of a past season. The year of the item is the present; without it only "since" is past, and in
    what year somebody came."""
    for _, match in rules.background.search(mask):
        first, *_, last = match.group().split()
        if not last.isdigit():
            return True
        past = first in _SINCE or not _CAME.isdisjoint(mask.present) if year is None else int(last) < year
        if len(last) == _YEAR_DIGITS and past:
            return True
    return False


def without_interviews(found: Sequence[Clause], rules: LanguageRules) -> Sequence[Clause]:
    """The clauses without what a player said of his past, which a colon and its matter follow: "'I nearly left': Okafor on the summer
    that changed him".
    """
    for at, clause in enumerate(found[1:], 1):
        if (
            clause.opener == ":"
            and [unit.key for unit in clause.units[:2]] == ["P", "on"]
            and is_background(Mask(clause.units), rules, None)
        ):
            return found[at:]
    return found


def by_agent(found: Sequence[Clause], at: int) -> bool:
    """Whether a clause is what a player's agent says of him: "Okafor's agent: 'we are in talks with Leeds'"."""
    return at > 0 and found[at].opener == ":" and tuple([unit.key for unit in found[at - 1].units[-_AGENT_OF:]]) in _AGENTS


_AGENTS = (("P", "'s", "S"), ("S", "of", "P"), ("S", "for", "P"))
_AGENT_OF = 3
"""Units that name an agent by his player."""


def greeted(found: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses, with a "who" behind a greeting told as the news that it is ("good luck to Okafor, who has joined Leeds"), as one is
    behind a club that is only brought to the front: "it is Leeds who have bid for Okafor".
    """
    if len(found) < _SEVERAL or _RELATIVE not in [clause.kind for clause in found[1:]]:
        return found
    fronts = [clause.opener == "who" and _fronts(before) for before, clause in pairwise(found)]
    told = [False, *[fronts[at] or _greets(before, clause) for at, (before, clause) in enumerate(pairwise(found))]]
    return [
        clause._replace(kind=Kind.MAIN) if clause.kind is _RELATIVE and told[at] else clause
        for at, clause in enumerate(found)
        if not any(fronts[at : at + 1])
    ]


def _fronts(clause: Clause) -> bool:
    """Whether a clause only names who did what the next one tells: "it is Leeds"."""
    return [unit.key for unit in clause.units] in _IT_IS


def _greets(greeting: Clause, clause: Clause) -> bool:
    """Whether the clause before a "who" only greets one, who is told to do something now or to have done it."""
    keys = [unit.key for unit in greeting.units]
    told = not _NOW_DONE.isdisjoint([unit.key for unit in clause.units[:_BARE]])
    return told and keys[-1:] == ["P"] and not _GREETINGS.isdisjoint(keys)


def staged(hits: Sequence[Match], mask: Mask, rules: LanguageRules, asked: bool = False) -> Iterator[tuple[Match, Stage | None]]:
    """Each hit with its stage; what stands behind words that deny all ("quashes rumours that ...") is denied.

    What is agreed is still talked about where its clause says that it is not quite done: "the agreement is at final stages".
    What is `asked` ("Okafor signs for Leeds?") tells of no more than interest, and denies nothing.
    """
    denied = False
    pending = len(hits) > 1 and any(hit.rule.pending for hit in hits)
    for hit in hits:
        stage = rules.told(hit, mask)
        denied = denied or hit.rule.denies
        if asked and stage in FIRM:
            stage = Stage.INTEREST
        if asked and stage is Stage.DENIED:
            stage = None
        if (pending and stage in _OF_CLUBS) or (stage in ACCORDS and is_but_near(hit, mask)):
            stage = Stage.TALKS
        stage = tempered(stage, hit, mask, rules.lexicon.language)
        refused = stage is _REJECTED and _refused_by_player(hit, mask, abroad=rules.lexicon.language != "en")
        yield hit, Stage.DENIED if refused or (denied and stage is not None and not stage.off) else stage


def closing(clause: Clause, following: Clause | None, marks: Sequence[Unit]) -> str:
    """What ends a clause: the last of the marks of its sentence, or "?" among them; but not that of a question which the next clause
    alone asks: "Okafor joins Leeds: where does he fit in?", "Leeds sign Okafor - who could make way?"
    """
    tells = following is not None and following.opener in _QUESTIONS and clause.units[0].key not in ASKING
    return "" if tells else "?" if "?" in [unit.word for unit in marks] else marks[-1].word


def _refused_by_player(hit: Match, mask: Mask, *, abroad: bool) -> bool:
    """Whether the player, not his club, is who says no: "Okafor has, say friends, rejected an approach from Leeds"; in other
    languages also where "has" alone leads from him to what is refused: "Okafor hat ein Angebot abgelehnt".
    """
    if _by_player(mask.keys[hit.first : hit.last + 2]):
        return True
    at = hit.first - 1
    has = abroad and hit.rule.side is Side.ANY and not _HAS.isdisjoint(mask.keys[max(0, at - 1) : at + 1])
    if not (hit.rule.side is Side.SELLER or has) or hit.rule.renewal:
        return False
    at -= has and mask.keys[at] in DETERMINERS
    if at > 0 and mask.keys[at] == "," and "," in mask.keys[:at]:
        at = max(n for n in range(at) if mask.keys[n] == ",") - 1
    while at >= 0 and (mask.keys[at] in _AUXILIARY or mask.keys[at].endswith("ly")):
        at -= 1
    return at >= 0 and mask.keys[at] in _REFUSING


def _by_player(keys: Sequence[str]) -> bool:
    """Whether what is refused is so by the player himself: "Leeds approach turned down by Okafor"."""
    return any(
        one == "by" and (other == "P" or third in _PLAYER) for one, other, third in zip(keys, keys[1:], (*keys[2:], ""), strict=False)
    )


_PLAYER = frozenset(["player", "R"])


def idle(stage: Stage, kind: Kind, mask: Mask, *, uncertain: bool) -> bool:
    """Whether the clause makes the words no news: a medical that hangs on an "if", a signing told of in passing, and not as of today;
    or it only says after whose deal something came ("after the Okafor deal").
    """
    if kind is _PRIOR and _is_over(mask.keys):
        return True
    if kind is _PRIOR and stage is _INTEREST and len(mask.keys) <= _BARE and "P" in mask.keys[:2]:
        return True
    supposed = uncertain and stage is _OFFICIAL and len(mask.keys) <= _BARE
    waits = stage is _MEDICAL and (uncertain or _waits_for_the_deal(mask.keys))
    return supposed or waits or (kind is _RELATIVE and stage is _OFFICIAL and _TODAY.isdisjoint(mask.present))


def _is_over(keys: Sequence[str]) -> bool:
    """Whether a clause only names a move behind which something comes: "after the sale of Okafor to Leeds"."""
    return keys[:1] == ("the",) and keys[1:2] in _LOSSES and keys[2:4] == ("of", "P")


def _waits_for_the_deal(keys: Sequence[str]) -> bool:
    """Whether what a clause tells is to come when a deal is made: "once the deal is done, he will have a medical".

    >>> _waits_for_the_deal(("once", "a", "fee", "is", "agreed", ",", "P", "will")), _waits_for_the_deal(("once", "C", "medical"))
    (True, False)
    """
    spots = [at for at, key in enumerate(keys) if key in _ONCE] if not _ONCE.isdisjoint(keys) else ()
    return any(not _BARGAINS.isdisjoint(keys[at + 1 : at + 1 + _BARE]) and not _DONE.isdisjoint(keys[at:]) for at in spots)


def hangs_on(clause: Clause, following: Clause | None) -> bool:
    """Whether what a clause tells hangs on the next: "medical on Friday if the clubs agree"; not on all going as it is meant to. What is
    official is nobody's move where he is hurt, or it is what he does not do: "Official: Okafor has torn his ligament".
    """
    if following is not None and following.opener == ":":
        heading = len(clause.units) <= _BARE and [unit.key for unit in clause.units[:1]] == ["official"]
        return heading and not _NO_MOVES.isdisjoint([unit.key for unit in following.units])
    if following is None or following.kind is not Kind.CONDITION or following.opener not in ("if", "unless"):
        return False
    return _AS_MEANT.isdisjoint([unit.key for unit in following.units])


def tells_anew(mask: Mask) -> bool:
    """Whether a clause tells of what has begun again: "today they returned"."""
    return not _ANEW.isdisjoint(mask.present)


def may_miss(hit: Match) -> bool:
    """Whether a condition tells of whom a club would not get, and so of whom it is after: "if they miss out on Okafor"."""
    return hit.rule.stage is Stage.COLLAPSED and hit.rule.side is Side.BUYER
