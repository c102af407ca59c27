"""All that reading knows of one language's way to report moves, compiled once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from bot.transfers.model import Stage
from bot.transfers.model.stages import BIDS, FIRM, WOOING
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.nicht import turned_behind
from bot.transfers.rules.other_matters import is_speech, of_other_matters
from bot.transfers.rules.overlaps import answers, governed, hinged
from bot.transfers.rules.parted import PartedVerbs, read_parted
from bot.transfers.rules.prospects import (
    TOLD_AS_DONE,
    is_condition,
    is_foretold,
    is_left_open,
    is_unreal,
    undenied,
    with_prospects,
)
from bot.transfers.rules.rule import Match, Rule, Side
from bot.transfers.rules.table import PatternIndex, allowing_sums, literals, pattern_indexes, slots_of
from bot.transfers.rules.thesaurus import Thesaurus, read_entries
from bot.transfers.vocabulary import word_set


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's table in source form. `hints` are rules for clauses that no other states anything of; `negators` turn a rule
    round; `deniers` deny what follows; `past` words make a clause background.
    """

    language: str
    rules: tuple[Rule, ...]
    roles: tuple[str, ...]
    aside: tuple[str, ...]
    slots: tuple[str, ...]
    staff: tuple[str, ...]
    negators: frozenset[str]
    background: tuple[str, ...]
    renewal: tuple[str, ...]
    loan: frozenset[str]
    free: tuple[str, ...]
    indefinite: frozenset[str]
    modals: frozenset[str]
    deniers: frozenset[str] = frozenset()
    hints: tuple[Rule, ...] = ()
    synonyms: str = ""
    parted: str = ""

    @property
    def vocabulary(self) -> frozenset[str]:
        """All words of its rules, as they are written and in others."""
        told = literals(" ".join([*(rule.pattern for rule in self.rules), *self.free]))
        synonyms = frozenset(chain.from_iterable((*entry.words, *entry.meant) for entry in read_entries(self.synonyms)))
        return told | self.loan | synonyms | PartedVerbs(read_parted(self.parted)).words

    def in_words_of(self, thesaurus: Thesaurus) -> Lexicon:
        """The same table in the words that a sentence has once its own stand for others."""

        def written(pattern: str) -> str:
            return allowing_sums(thesaurus.pattern(pattern)) if self.language == "en" else thesaurus.pattern(pattern)

        def put(patterns: Iterable[str]) -> tuple[str, ...]:
            return tuple(map(written, patterns))

        rules, hints = ([_put(rule, written(rule.pattern)) for rule in rules] for rules in (self.rules, self.hints))
        return replace(
            self, rules=tuple(rules), hints=tuple(hints), roles=put(self.roles), aside=put(self.aside), slots=put(self.slots),
            staff=put(self.staff), background=put(self.background), renewal=put(self.renewal), free=put(self.free),
        )  # fmt: skip


def _put(rule: Rule, pattern: str) -> Rule:
    return rule if pattern == rule.pattern else replace(rule, pattern=pattern)


class LanguageRules:
    """A lexicon ready for use."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.thesaurus = Thesaurus(read_entries(lexicon.synonyms), PartedVerbs(read_parted(lexicon.parted)))
        lexicon = self.lexicon = lexicon.in_words_of(self.thesaurus)
        self._rules, self._hints, self.roles, self.aside, self.background, self.renewal = pattern_indexes(
            [rule.pattern for rule in lexicon.rules], [rule.pattern for rule in lexicon.hints], lexicon.roles, lexicon.aside,
            lexicon.background, lexicon.renewal,
        )  # fmt: skip
        self.free = PatternIndex(lexicon.free)
        self.slots, self.staff = pattern_indexes(lexicon.slots, lexicon.staff)

        known = {rule.name: literals(rule.pattern) for rule in lexicon.rules}
        self.turned = frozenset(name for name, words in known.items() if not words.isdisjoint(lexicon.negators))
        self._nots = lexicon.negators - lexicon.deniers
        self._untold = lexicon.negators | lexicon.deniers | _TURNING
        self._known_to_be = frozenset(name for name, words in known.items() if not words.isdisjoint(("be", "yet")))

    def tells(self, words: Iterable[str]) -> bool:
        """Whether any rule, hints apart, may be found among these words."""
        return self._rules.calls(words)

    def hits(self, mask: Mask) -> list[Match]:
        """The rules found in a clause; where they overlap the one that begins first, then the earlier in the table."""
        if mask.hits is None:
            mask.hits = self._found(self._rules, self.lexicon.rules, mask)
        return mask.hits

    def hints(self, mask: Mask) -> list[Match]:
        """The hints found in a clause of which no rule states anything."""
        return self._found(self._hints, self.lexicon.hints, mask)

    def _found(self, patterns: PatternIndex, rules: Sequence[Rule], mask: Mask) -> list[Match]:
        found = []
        for number, match in patterns.search(mask):
            first, last = mask.units_in(*match.span())
            rule = rules[number]
            buying = rule.stage is _BID_EXPECTED and rule.side is not _SELLER
            if buying and not _SELLS.isdisjoint(mask.keys[first:last]):
                continue
            slots: dict[str, tuple[int, ...]] = {}
            for slot, unit in slots_of(match, mask):
                slots[slot] = (*slots.get(slot, ()), unit)
            found.append((first, number, Match(rule, first, last, slots)))
        return self._kept(found, mask) if found else []

    def _kept(self, met: list[tuple[int, int, Match]], mask: Mask) -> list[Match]:
        """Of the rules that a clause meets those that count; each comes with where it begins and its number."""
        kept: list[Match] = []
        ahead: list[Match] = []
        for _, _, hit in sorted(met):
            if hit.rule.stage in _DEEDS and is_unreal(hit, mask):
                continue
            in_the_air = self._in_the_air(hit, mask)
            if in_the_air:
                ahead.append(hit)
            if kept and hit.first < kept[-1].last and not hinged(kept[-1], hit, mask):
                if (answers(kept[-1], hit) or self.told(kept[-1], mask) is None) and not in_the_air:
                    kept[-1] = hit
            elif not in_the_air and not (kept and governed(kept[-1], hit, mask)):
                kept.append(hit)
        kept = with_prospects(kept, ahead, mask) if ahead else kept
        return [hit for hit in kept if not of_other_matters(hit, mask) and not is_speech(hit, mask)]

    def told(self, hit: Match, mask: Mask) -> Stage | None:
        """The rule's stage, or what "not" before or among the words makes of it. "No 1" is no negation."""
        if _waits(hit, mask):
            return None
        if hit.rule.stage.off:
            return hit.rule.stage
        if self._untold.isdisjoint(mask.present):
            return hit.rule.stage
        inside = () if hit.rule.name in self.turned else mask.keys[hit.first : hit.last]
        around = (*_before(hit, mask), *inside, "")
        if not self.lexicon.deniers.isdisjoint(around):
            return hit.rule.stage if undenied(around, self.lexicon.negators, self.lexicon.deniers) else Stage.DENIED
        if self.lexicon.language == "de" and turned_behind(hit, mask, deed=hit.rule.stage in _DEEDS, wooing=hit.rule.stage in _WOOING):
            return hit.rule.negated or Stage.DENIED
        turned = not self.lexicon.negators.isdisjoint(around) and any(
            one in self.lexicon.negators and not other.isdigit() and other not in _UNWILLING for one, other in pairwise(around)
        )
        if "unable" in around or (turned and "able" in around) or ("afford" in around and hit.rule.side is _SELLER):
            return None
        if turned and hit.rule.negated is None and not _NOT_WISHED.isdisjoint(around) and _denies_wooing(hit, mask):
            return Stage.DENIED
        if turned:
            return hit.rule.negated if _HASTE.isdisjoint(around) else None
        return hit.rule.stage

    def _in_the_air(self, hit: Match, mask: Mask) -> bool:
        """Whether a verb stands after "to" or "would": "to sign" tells no signing; or an end after "not": "have not pulled out"."""
        keys, stage, first = mask.keys, hit.rule.stage, hit.first
        at = first - 1
        while at > 0 and (keys[at] in _IN_BETWEEN or keys[at].endswith("ly")):
            at -= 1
        at -= at > 0 and keys[at] == "be" and keys[at - 1] in ("to", "will")
        before = keys[at] if at >= 0 else ""
        if stage is _COLLAPSED and (before in self.lexicon.negators or keys[max(0, at - 1)] in _DECIDED):
            return before in self.lexicon.negators
        deed = stage in _DEEDS
        if deed and (is_left_open(hit, mask) or is_condition(hit, mask)):
            return True
        if before == "then" and deed and not _AWAITED.isdisjoint(keys[:at]):
            return True
        if before in ("and", "then") and not keys[first].endswith(TOLD_AS_DONE):
            reach = _NEAR if keys[at - 1] == "," else _CLAUSE
            return deed and not self.lexicon.modals.isdisjoint(keys[max(0, at - reach) : at])
        if stage is _DENIED:
            return self._is_hardly_denied(hit, keys, at)
        getting = at > 0 and (keys[at - 1] in _GETTING if before in _ARTICLES else before in _GETTING and keys[at - 1] == "to")
        return deed and (getting or before in self.lexicon.modals or self._may_be(hit, mask))

    def _is_hardly_denied(self, hit: Match, keys: Sequence[str], at: int) -> bool:
        """Whether what is denied behind the word at a place is not: "refuses to rule out a move", "hopes Okafor stays"."""
        before = keys[at] if at >= 0 else ""
        left_open = before in self.lexicon.negators or before in _HOPING or (before == "to" and keys[at - 1] in _LEFT_OPEN)
        return left_open and self._nots.isdisjoint(keys[hit.first : hit.last])

    def _may_be(self, hit: Match, mask: Mask) -> bool:
        """Whether a deed's own words only say that it may be done, or is not yet: "a fee can be agreed", "have yet to agree terms"."""
        if _MAY_BE.isdisjoint(mask.present) or hit.rule.name in self._known_to_be:
            return False
        within = mask.keys[hit.first : hit.last]
        if "yet" in within and ("yet", "to") in pairwise(within):
            return True
        if "be" not in within or is_foretold(hit, within):
            return False
        return any(one in self.lexicon.modals and other == "be" for one, other in pairwise(within))

    @staticmethod
    def slot_units(patterns: PatternIndex, mask: Mask) -> list[tuple[str, int]]:
        """The units that patterns with slots name, with the slot."""
        return [slot for _, match in patterns.search(mask) for slot in slots_of(match, mask)]

    @staticmethod
    def matches(patterns: PatternIndex, mask: Mask) -> bool:
        """Whether any of the patterns stands in a clause."""
        return bool(patterns.search(mask))


_DEEDS = BIDS | FIRM | {Stage.COLLAPSED}
_IN_BETWEEN = frozenset(
    ["pulled", "dropped", "backed", "also", "both", "all", "now", "soon", "instead", "again", "even", "essere", "ser", "etre"]
)
_LEFT_OPEN = frozenset(["refuse", "refuses", "refused", "refusing", "decline", "declines", "declined", "declining"])
"""What leaves open that which is said behind "to": "refuses to rule out a move"."""
_AWAITED = frozenset(["waiting", "awaiting", "await", "pending", "final", "last", "once", "needed", "missing", "only"])
"""What is still to come before that which is told behind "then": "waiting for the medical, then done deal"."""
_HOPING = frozenset(["hope", "hopes", "hoping"])
"""Behind what nothing is told but a wish: "we hope Okafor stays"."""
_DECIDED = frozenset(["decided", "decide", "decides", "chose", "chosen", "opted"])
_MAY_BE = frozenset(["yet", "be"])
_ARTICLES, _GETTING = frozenset(["a", "the"]), frozenset(["get", "getting"])
_SELLS = word_set("sell selling entertain listen hear resist receive invite attract accept wait await awaiting deadline")
"""What a club does that awaits bids: "ready to listen to offers" tells of no bid of its own."""
_NOT_WISHED = frozenset(["not", "never", "plan", "plans", "intention", "intentions", "desire", "wish", "appetite"])
"""With what a club says that it does not do something, or has no plans to."""
_NO_DENIAL = frozenset(["yet", "so", "still", "until", "before", "i", "my"])
"""What leaves it open, or says that somebody speaks for himself."""
_WOOING = WOOING - {Stage.ENQUIRY}
"""What a club denies that is "not" after a player; one that has not been in touch may like him all the same."""
_NEAR, _CLAUSE = 3, 6
"""How far off the first of two verbs may stand that one "to" leads ("wants to leave Milan this summer and join Leeds")."""
_UNWILLING = frozenset(["unhappy", "unlikely", "unwilling", "averse", "opposed", "against", "impossible", "surprised", "alone"])
"""What "not" before it turns round, and nothing else: "not unhappy to see Leeds bid"."""
_HASTE = frozenset(["pushing", "desperate", "forced", "rushing", "obliged"])
"""What a seller may not be: "not pushing to sell" is no refusal."""
_ASIDE = frozenset(["&", "+", "but", "why", "how"])
_REACH = 4
"""Words before a rule's own that can turn them round."""
_TURNING = frozenset(["unable", "afford"])
"""What turns words round beside negations and denials."""
_BID_EXPECTED, _COLLAPSED, _DENIED = Stage.BID_EXPECTED, Stage.COLLAPSED, Stage.DENIED
_BUYER, _SELLER = Side.BUYER, Side.SELLER
"""Asked of every rule that is met: by the names of their kinds they are looked up slowly."""


def _waits(hit: Match, mask: Mask) -> bool:
    """Whether a club that does not act now may later, so that nothing is denied: "unlikely to bid until the summer"."""
    if hit.rule.side is not _BUYER or "until" not in mask.present:
        return False
    if hit.rule.stage is not _DENIED and _NOT_YET.isdisjoint(_before(hit, mask)):
        return False
    return "until" in mask.keys[hit.last : hit.last + _LATER]


_NOT_YET = frozenset(["not", "unlikely"])
_LATER = 4


def _denies_wooing(hit: Match, mask: Mask) -> bool:
    """Whether "not" before the words says that a club is not after a player: "are not negotiating for"; but not "not yet"."""
    return hit.rule.side is _BUYER and hit.rule.stage in _WOOING and _NO_DENIAL.isdisjoint(mask.present)


def _before(hit: Match, mask: Mask) -> tuple[str, ...]:
    """The words before a rule's own that can turn them round: not those of another matter ("terms no issue & medical booked")."""
    before = mask.keys[max(0, hit.first - _REACH) : hit.first]
    if _ASIDE.isdisjoint(before):
        return before
    last = max((at for at, key in enumerate(before) if key in _ASIDE))
    return before[last + 1 :]
