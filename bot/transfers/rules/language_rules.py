"""All that reading knows of one language's way to report moves, compiled once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.transfers.rules import english_cues
from bot.transfers.rules.english import ENGLISH
from bot.transfers.rules.table import Match, PatternIndex, Rule
from bot.transfers.units import Mask
from bot.transfers.vocabulary import word_set


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's table in source form. `negators` turn a rule round; `past` words make a clause background."""

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


class LanguageRules:
    """A lexicon ready for use."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._rules = PatternIndex([rule.pattern for rule in lexicon.rules])
        self.roles = PatternIndex(lexicon.roles)
        self.aside = PatternIndex(lexicon.aside)
        self.slots = PatternIndex(lexicon.slots)
        self.staff = PatternIndex(lexicon.staff)
        self.background = PatternIndex(lexicon.background)
        self.renewal = PatternIndex(lexicon.renewal)
        self.free = PatternIndex(lexicon.free)

    def hits(self, mask: Mask) -> list[Match]:
        """The rules found in a clause; where they overlap the one that begins first, then the earlier in the table."""
        found = []
        for number, match in self._rules.search(mask.keys, mask.text):
            first, last = mask.units_in(*match.span())
            slots: dict[str, tuple[int, ...]] = {}
            for name, text in match.groupdict().items():
                if text is not None:
                    kind = name.partition("_")[0]
                    slots[kind] = (*slots.get(kind, ()), mask.unit_at(match.start(name)))
            found.append((first, number, Match(self.lexicon.rules[number], first, last, slots)))
        found.sort(key=lambda f: f[:2])
        kept: list[Match] = []
        for _, _, hit in found:
            if not kept or hit.first >= kept[-1].last:
                kept.append(hit)
        return kept

    def slot_units(self, patterns: PatternIndex, mask: Mask) -> Iterator[tuple[str, int]]:
        """The units that patterns with slots name, with the slot."""
        for _, match in patterns.search(mask.keys, mask.text):
            for name, text in match.groupdict().items():
                if text is not None:
                    yield name.partition("_")[0], mask.unit_at(match.start(name))

    @staticmethod
    def matches(patterns: PatternIndex, mask: Mask) -> bool:
        """Whether any of the patterns stands in a clause."""
        return next(iter(patterns.search(mask.keys, mask.text)), None) is not None


ENGLISH_LEXICON = Lexicon(
    language="en",
    rules=ENGLISH,
    roles=english_cues.ROLES,
    aside=english_cues.ASIDE,
    slots=english_cues.SLOTS,
    staff=english_cues.STAFF,
    negators=word_set("not no never t without neither nor deny denies denied unlikely yet_to nothing"),
    background=(
        "last summer|year|season|january|winter|term|campaign|month",
        "in|since|during|back_in 19*|20*",
        "years|seasons|decade|summers ago",
        "previous|previously|originally|formerly|then signed|joined|moved",
    ),
    renewal=(
        "new|fresh|improved|extended|bumper .. contract|terms",
        "new|fresh|improved ?long_term ?five_year ?four_year ?three_year ?two_year ?C deal",
        "contract|stay .. extension|renewal",
        "extend|extends|extended|extending|renew|renews|renewed|renewing",
    ),
    loan=word_set("loan loaned loanee"),
    free=("free transfer|agent|agents|deal", "on a_free", "out_of_contract", "no|without_a transfer_fee|fee", "pre_contract", "contract ?is|has|had ?was expired|expires|expiring"),
    indefinite=word_set("a an another one two three new several other"),
)
