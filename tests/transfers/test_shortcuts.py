"""Shortcuts of reading change nothing: what is skipped as telling nothing tells nothing."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from bot.transfers.names.people import Cast
from bot.transfers.rules.language_rules import Lexicon
from bot.transfers.rules.lexicons import LEXICONS
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.needs import Needs
from bot.transfers.rules.table import PatternIndex, compile_pattern
from bot.transfers.statements import reader
from bot.transfers.writing.text import tokenize
from bot.transfers.writing.units import Unit
from tests.transfers.conftest import Read

IDLE = (
    "It rained all evening in the second half.",
    "“We go on,” the manager said after the match.",
    "The striker, who joined for £20m, was hurt on Friday.",
    "Here is what we know so far:",
    "Medical on Monday.",
)


def items() -> Iterator[str]:
    """The examples of the rules, two at a time with something idle between them."""
    for lexicon in LEXICONS:
        for number, (one, other) in enumerate(pairwise([rule.example for rule in lexicon.rules][::3])):
            yield f"{one} {IDLE[number % len(IDLE)]} {other}"


def test_a_sentence_that_is_skipped_would_have_changed_nothing(read: Read, read_once: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = list(items())
    quick = [read_once(text) for text in texts]
    monkeypatch.setattr(reader, "_tells_nothing", lambda keys, present, rules: False)
    assert [read(text) for text in texts] == quick


class _Everything(frozenset[str]):
    """Words without which no sentence is."""

    def isdisjoint(self, other: object) -> bool:
        return False


def test_clauses_that_are_passed_over_and_people_who_are_known_would_have_changed_nothing(
    read: Read, read_once: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = list(items())
    quick = [read_once(text) for text in texts]
    monkeypatch.setattr(reader, "_TELLING", _Everything())
    monkeypatch.setattr(Cast, "_leaves_open", lambda cast, line, places: True)
    assert [read(text) for text in texts] == quick


SMALL = (
    "a bid of theirs is in",
    "y/o or sky.com is no plain word",
    "it's on-loan or e\u0301 la vie , as told",
    "of 5m to the club's own",
    "FC København and Real Madrid in l'Italia",
)


@pytest.mark.parametrize("text", [f"{one} {other}" for one in SMALL for other in SMALL])
def test_words_are_cut_alike_amid_others_and_alone(text: str) -> None:
    pieces = [(match.start(), match.group()) for match in re.finditer(r"\S+", text)]
    alone = [(at + token.start, token.kind, token.text, token.key, token.glued) for at, piece in pieces for token in tokenize(piece)]
    assert [(token.start, token.kind, token.text, token.key, token.glued) for token in tokenize(text)] == alone


@pytest.mark.parametrize("lexicon", LEXICONS, ids=lambda lexicon: lexicon.language)
def test_patterns_that_are_not_called_do_not_match(lexicon: Lexicon) -> None:
    patterns = [rule.pattern for rule in lexicon.rules]
    index = PatternIndex(patterns)
    for rule in lexicon.rules[::7]:
        words = rule.pattern.replace("|", " ").replace("_", " ").replace("*", "s").replace("=", " ").replace("?", "").split()
        mask = Mask([Unit(word, 0, 0) for word in words])
        found = [number for number, _ in index.search(mask)]
        assert found == [n for n, pattern in enumerate(patterns) for _ in compile_pattern(pattern).finditer(mask.text)]


def test_words_call_for_patterns_by_their_beginnings() -> None:
    needed = Needs(["agree* .. deal with C", "medical", "sign|signs ?new deal"])
    assert needed.called(["C", "agreed", "a", "deal", "with", "C"]) == 0b001
    assert needed.called(["P", "signs", "deal", "after", "medical"]) == 0b110
    assert needed.called(["agree"]) == 0
