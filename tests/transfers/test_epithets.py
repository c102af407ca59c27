"""Adjectives and sums that stand before a word for a deal: every English rule's example says the same with them as without."""

import re

import pytest

from bot.transfers.rules.english.table import ENGLISH
from tests.transfers.conftest import Read
from tests.transfers.test_paraphrases import told_of

BEFORE = {
    "deal": ["potential", "surprise", "summer", "big-money", "sensational"],
    "move": ["possible", "shock", "summer", "dream"],
    "talks": ["direct", "positive", "fresh", "club-to-club", "intense"],
    "contract": ["long-term", "five-year", "professional"],
    "winger": ["highly-rated", "left-footed"],
    "agreement": ["£20m", "broad"],
    "transfer": ["£20m"],
    "offer": ["£20m", "huge"],
}
PAIRS = [(noun, epithet) for noun, epithets in BEFORE.items() for epithet in epithets]


@pytest.mark.parametrize(("noun", "epithet"), PAIRS)
def test_what_an_epithet_adds_changes_nothing(noun: str, epithet: str, read: Read, read_once: Read) -> None:
    said = re.compile(rf"(?<![\w'-]){noun}(?![\w'-])")
    pairs = [
        (rule.example, changed)
        for rule in ENGLISH
        if (changed := said.sub(f"{epithet} {noun}", rule.example, count=1)) != rule.example and f"new {noun}" not in rule.example
    ]
    differing = [changed for plain, changed in pairs if told_of(read(changed)) != told_of(read_once(plain))]
    assert len(pairs) > 4
    assert len(differing) <= len(pairs) // 30, differing
