"""Every row of every table: its example gives its stage, and its own words are found in it."""

from collections.abc import Callable
from itertools import chain

import pytest

from bot.transfers.explain import explain
from bot.transfers.model import Item, Rumour
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.rules.crediting import PATTERNS
from bot.transfers.rules.language_rules import Lexicon
from bot.transfers.rules.lexicons import LEXICONS
from bot.transfers.rules.needs import needs
from bot.transfers.rules.rule import Rule
from bot.transfers.rules.table import compile_pattern
from bot.transfers.rules.tables import read_patterns, read_rules

ROWS = [
    pytest.param(lexicon.language, rule, id=f"{lexicon.language}-{rule.name}")
    for lexicon in LEXICONS
    for rule in (*lexicon.rules, *lexicon.hints)
]


@pytest.mark.parametrize(("language", "rule"), ROWS)
def test_example_gives_the_stage(language: str, rule: Rule, read: Callable[..., tuple[Rumour, ...]]) -> None:
    found = read(rule.example)
    assert rule.stage in {rumour.stage for rumour in found}
    assert all(rumour.rule.startswith(f"{language}: ") for rumour in found)
    assert all(rumour.evidence.sentence in rule.example for rumour in found)


def test_what_rests_on_a_hint_can_be_explained(gazetteer: Gazetteer) -> None:
    text = "Lille are ready to pay for Jarrad Branthwaite. Competition is expected from Celtic."
    first, second = explain(Item(summary=text), gazetteer)
    assert second.rumour.to_club == "Celtic"
    assert second.example in {hint.example for hint in LEXICONS[0].hints} - {first.example}


def test_each_language_has_rows_for_every_stage() -> None:
    for lexicon in LEXICONS:
        assert {rule.stage.value for rule in lexicon.rules} >= {
            "available", "interest", "enquiry", "talks", "bid_expected", "bid", "bid_rejected", "fee_agreed", "personal_terms", "agreed",
            "medical", "official", "collapsed", "denied",
        }  # fmt: skip
        rows = (*lexicon.rules, *lexicon.hints)
        assert len({rule.name for rule in rows}) == len(rows), lexicon.language


@pytest.mark.parametrize("lexicon", LEXICONS, ids=lambda lexicon: lexicon.language)
def test_every_cue_can_be_read_and_names_parts_that_there_are(lexicon: Lexicon) -> None:
    parts = {
        "roles": {"to", "from", "back", "not", "also", "pair", "voice", "with"},
        "aside": {"out", "old", "off"},
        "slots": None,
        "staff": None,
    }
    for table, known in parts.items():
        for pattern in getattr(lexicon, table):
            named = {slot.partition("_")[0] for slot in compile_pattern(pattern).groupindex}
            assert known is None or named <= known, pattern
    for pattern in (*lexicon.background, *lexicon.renewal, *lexicon.free):
        assert compile_pattern(pattern)


@pytest.mark.parametrize("lexicon", LEXICONS, ids=lambda lexicon: lexicon.language)
def test_no_pattern_is_met_by_nothing(lexicon: Lexicon) -> None:
    tables = (lexicon.roles, lexicon.aside, lexicon.slots, lexicon.staff, lexicon.background, lexicon.renewal, lexicon.free, PATTERNS)
    for pattern in (*(rule.pattern for rule in (*lexicon.rules, *lexicon.hints)), *chain.from_iterable(tables)):
        assert needs(pattern), pattern


@pytest.mark.parametrize("lexicon", LEXICONS, ids=lambda lexicon: lexicon.language)
def test_rules_name_only_slots_that_reading_knows(lexicon: Lexicon) -> None:
    known = {"to", "from", "not", "rival", "p", "also"}
    for rule in (*lexicon.rules, *lexicon.hints):
        assert {slot.partition("_")[0] for slot in compile_pattern(rule.pattern).groupindex} <= known, rule.name


def test_of_two_rules_at_one_word_the_earlier_counts() -> None:
    names = [rule.name for rule in LEXICONS[0].rules]
    assert names.index("deal with club") < names.index("agree deal to sign")
    assert LEXICONS[0].vocabulary >= {"medical", "bid"}


def test_gaps_stop_at_commas_and_full_stops() -> None:
    pattern = compile_pattern("bid .. rejected")
    assert pattern.search(" bid for P rejected ")
    assert not pattern.search(" bid , P rejected ")
    assert compile_pattern("^ official $").search(" official ")
    assert not compile_pattern("^ official").search(" an official bid ")


def test_an_anchor_is_the_rarest_element() -> None:
    assert needs("in|have .. pole_position of C")[0] == {"pole"}
    assert [set(words) for words in needs("p=P to to=C")] == [{"to"}, {"P"}, {"C"}]


def test_tables_read_lines_that_go_on() -> None:
    [rule] = read_rules("== talks\nworks on it, buyer, weak, not denied\n  work|\n  works on\n  deal\n  > They work on a deal.")
    assert (rule.pattern, rule.weak, rule.negated) == ("work|works on deal", True, "denied")
    assert read_patterns("join to=C\n  ?today\n\nleave from=C") == ("join to=C ?today", "leave from=C")
    with pytest.raises(ValueError, match="unknown mark"):
        read_rules("== talks\nodd, buyer, sideways\n  x\n  > x")
