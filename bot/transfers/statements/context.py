"""A clause on its way through reading: what is known of it, which rules it meets, and what a rule's words state of it.

Does not decide of which club.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, TypedDict, Unpack

from bot.transfers.clauses.kinds import Clause, Kind
from bot.transfers.clauses.tenor import may_miss
from bot.transfers.model import Fee, Stage
from bot.transfers.model.stages import BIDS, SETTLED, WOOING
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match, Rule, Side
from bot.transfers.statements.memory import Bid, Statement
from bot.transfers.statements.named import Players, players_in
from bot.transfers.statements.parts import Parts
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import AGREEMENTS
from bot.transfers.wording.epithets import ANEW
from bot.transfers.writing.units import PARTIES

_EARLIER = re.compile(
    r" (?:in january|a year ago|(?:weeks|months|days) ago|earlier (?:this|in)|initially|originally|previously|at first|the first time) "
)
"""What tells of an end that it was one before the news: "talks broke down in January"."""
_BYGONE = re.compile(r" (?:in (?:the )?(?:winter|january)|last (?:summer|winter|january|season|year|month)) ")
"""What tells of a whole window that it was one before: an end told behind it is of that one."""
_MONTHS_AGO = re.compile(r" (?:earlier (?:this|in the) (?:year|season|summer|month)|last (?:month|spring)|(?:months|years) ago|back in) ")
"""What tells of a contract that it was signed before the news."""
_SETTLED_BEFORE = re.compile(r" (?:had|already|(?:days|weeks|months|time) ago|(?:since|for|last) (?:days|weeks|months|week|month)) ")
"""What tells of the player's own yes that it is no news beside how the clubs stand."""
_IS = frozenset(["is", "are", "will", "won", "'s"])
"""What tells of an end that it is still to come: "he is not leaving in January"."""
_WERE = frozenset(["had", "were", "was"])
_NEAR = 3
"""Words before those of a rule among which its verb may stand."""
_PRESENT_ABROAD = word_set("arriva arrivano llega llegan kommt kommen arrive arrivent debarque wechselt passa rejoint")
_PRESENT = frozenset(["joins", "signs", "moves", "switches", "rejoins", "goes", "leaves", "returns", "arrives", *_PRESENT_ABROAD])
"""Verbs that tell of what is done and, in the report of a deal, of what is about to be."""
_HEADLINED = _PRESENT | {"sign", "complete", "completes", "land", "lands", "capture"}
_PASSED = frozenset(
    ["passed", "passes", "completed", "done", "successfully", "took", "taken", "had", "undergone", "underwent", "yesterday"]
)
"""How a medical is told of that is over."""
_EXPECTED = frozenset(["set", "will", "expected", "due", "poised", "ready", "going", "about", "bound", "to"])
_AS_DONE = frozenset(["agree", "agreed", "agrees", "agreement", "done", "deal", "sealed", "closed"])
"""How a deal is told of that is still to be made, and how one that is."""
_PACTS = AGREEMENTS | {"personal_terms", "contract", "agreed", "salary", "accepted"}
_EASY = frozenset(["problem", "issue", "problems", "obstacle", "concern", "expected", "no"])
_FIRST = word_set("first opening initial earlier original previous erstes erste erster primera primer prima primo premiere premier")
_LATER = word_set(
    """
    second third fourth fresh new improved increased revised renewed higher another latest returned return back
    zweites zweite neues neue verbessertes segunda nueva mejorada seconda nuova deuxieme seconde nouvelle
    """
)
"""What tells a bid from the one before it."""
_SUPPOSING = frozenset(["if", "should", "unless", "once"])
"""What opens a condition under which somebody may go to a club: "if Okafor joins Leeds"."""
_AWAITED = _SUPPOSING | {"when", "until"}


_GOING_ON = WOOING | {Stage.BID, Stage.FEE_AGREED, Stage.PERSONAL_TERMS}
"""What "despite" tells of one player while the sentence is about another: "still want Okafor despite talks for Stach"."""


class Context(NamedTuple):
    """A clause of a sentence.

    `listing`: the players whom it announces, listed behind a colon. `uncertain`: an "if" follows it. `end`: what ends its sentence.
    `renewal`: it speaks of a contract. `before`: the clause before it.
    """

    line: int
    clause: Clause
    parts: Parts
    here: Players
    coming: Players
    listing: Players
    uncertain: bool
    end: str
    before: Clause | None = None
    renewal: bool = False


def hits_in(context: Context, rules: LanguageRules) -> list[Match]:
    """The rules that a clause meets; a condition tells of a price, of whom a club may miss, or who may go to one; "since" of nothing.

    "Amid" and "despite" tell of interest, of what goes on about another player, and of what is all that they tell: "despite a Leeds deal".
    """
    kind = context.clause.kind
    if context.clause.opener == "since":
        return []
    hits = rules.hits(context.parts.mask)
    if kind is Kind.CONDITION:
        wanted = [_supposed(hit, context) for hit in hits]
        return [hit._replace(rule=rule) for hit, rule in zip(hits, wanted, strict=True) if rule.supposed or rule is not hit.rule]
    if kind is not Kind.DESPITE:
        return hits
    whole = (0, len(context.parts.mask.keys))
    another = not context.here or not players_in(context.clause.units) or set(context.here) & {*players_in(context.clause.units)}
    told = (Stage.INTEREST,) if another else _GOING_ON
    return [hit for hit in hits if hit.rule.stage in told or (hit.first, hit.last) == whole]


def _supposed(hit: Match, context: Context) -> Rule:
    """A rule as a condition means it: of whom a club may miss, or who may go to a club, there is interest; else as it stands."""
    if may_miss(hit):
        return replace(hit.rule, stage=Stage.INTEREST)
    keys = context.parts.mask.keys
    moved = hit.rule.stage in SETTLED and not hit.rule.renewal and (hit.rule.side is not Side.SELLER or "to" in hit.slots)
    supposed = context.clause.opener in _SUPPOSING and moved and "P" in keys and "C" in keys
    return replace(hit.rule, stage=Stage.INTEREST, weak=True) if supposed else hit.rule


class Said(TypedDict):
    """What is known of a statement from the clubs and players that it is about, by the names that it has in `Statement`."""

    to: str | None
    named: bool
    mutual: bool
    weak: bool
    older: bool
    nameless: bool
    nobody: bool


def statement_of(
    context: Context, hit: Match, stage: Stage, person: int, language: str, *, staying: bool, **said: Unpack[Said]
) -> Statement:
    """What a hit states of a person. `staying`: it is about his contract with the club that has him."""
    mask = context.parts.mask
    text, keys, first, last = mask.text, mask.keys, hit.first, hit.last
    present = not _IS.isdisjoint(keys[max(0, first - 1) : last])
    off = stage.off and not present and (_EARLIER.search(text) or _is_bygone(context, stage, keys))
    before = off or (staying and stage is Stage.OFFICIAL and _MONTHS_AGO.search(text))
    return Statement(
        *(person, stage, f"{language}: {hit.rule.name}", context.line),
        **said,
        renewal=staying,
        prior=context.clause.kind is Kind.PRIOR or bool(before),
        move=hit.rule.move,
        past=not _WERE.isdisjoint(keys[max(0, first - _NEAR) : first + 1]),
        sums=tuple([unit.start for unit in mask.units if unit.sum is not None]) if "F" in mask.present else (),
        present=stage is Stage.OFFICIAL and not _PRESENT.isdisjoint(keys[first:last]),
        ahead=_is_ahead(hit, stage, keys),
        start=context.clause.units[0].start,
        standing=hit.rule.standing,
        settled=stage is Stage.PERSONAL_TERMS and "terms" in mask.present and not _SETTLED_BEFORE.search(text),
        worded=stage is Stage.PERSONAL_TERMS and _is_worded(hit, keys),
        worth=_worth(mask) if stage in BIDS else None,
        bid=_which_bid(hit, mask) if stage in BIDS else None,
    )


def _is_bygone(context: Context, stage: Stage, keys: Sequence[str]) -> bool:
    """Whether an end is one of a window before: "was close to Leeds in the winter window, before it fell through"; or the clause before
    is, and this one names nobody: "nearly joined Leeds last summer, but the deal collapsed".
    """
    if stage is not Stage.COLLAPSED:
        return False
    if _BYGONE.search(context.parts.mask.text):
        return True
    if context.before is None or not PARTIES.isdisjoint(keys):
        return False
    return bool(_BYGONE.search(f" {' '.join([unit.key for unit in context.before.units])} "))


def _is_worded(hit: Match, keys: Sequence[str]) -> bool:
    """Whether the player's agreement is told as one: "agreed terms", "agreement with the player"; not that his terms are no problem, or
    what follows once they are settled.
    """
    around = keys[max(0, hit.first - _NEAR) : hit.last + _NEAR]
    return not _PACTS.isdisjoint(around) and _EASY.isdisjoint(around) and _AWAITED.isdisjoint(keys[: hit.first + 1])


def _worth(mask: Mask) -> Fee | None:
    """What the bid of a clause is worth, where it tells one sum."""
    sums = [unit.sum.fee for unit in mask.units if unit.sum is not None and unit.sum.usable] if "F" in mask.present else ()
    return sums[0] if len(sums) == 1 else None


def _which_bid(hit: Match, mask: Mask) -> Bid | None:
    """Which of several bids the words of a hit are about: "had an opening bid rejected", "have returned with an improved offer"."""
    near = slice(max(0, hit.first - _NEAR), hit.last + _NEAR)
    around = mask.keys[near]
    if not _LATER.isdisjoint(around) or any(unit.word == ANEW for unit in mask.units[near]):
        return Bid.LATER
    return None if _FIRST.isdisjoint(around) else Bid.FIRST


def _is_ahead(hit: Match, stage: Stage, keys: Sequence[str]) -> bool:
    """Whether a medical is yet to be passed, a deal is only expected ("set to join"), or a signing told as it is before a medical:
    "joins Leeds", "complete signing of".
    """
    if stage is Stage.MEDICAL:
        return _PASSED.isdisjoint(keys[max(0, hit.first - 1) : hit.last + 2])
    if stage is Stage.AGREED:
        return not _EXPECTED.isdisjoint(keys[max(0, hit.first - 1) : hit.last]) and _AS_DONE.isdisjoint(keys[hit.first : hit.last])
    return stage is Stage.OFFICIAL and not _HEADLINED.isdisjoint(keys[hit.first : hit.last])
