"""Words that say the same: patterns and sentences are put in the same words, and every rule's example said with others is read alike."""

import re

import pytest

from bot.transfers.rules.lexicons import LEXICONS
from bot.transfers.rules.thesaurus import Entry, Thesaurus, read_entries
from tests.transfers.conftest import Read
from tests.transfers.test_paraphrases import told_of

TABLE = "talks: negotiations\nready_to: prepared_to\n/ reject rejects\n  turn_down turns_down\nPLAYERS\n/ sign signs\n  land lands"
ENTRIES = [
    pytest.param(lexicon.language, entry, id=f"{lexicon.language}-{'_'.join(entry.words)}")
    for lexicon in LEXICONS
    for entry in read_entries(lexicon.synonyms)
]
_ENOUGH = 12
"""Examples that an entry is tried on: those of many rules, not of all."""


@pytest.fixture(scope="module")
def thesaurus() -> Thesaurus:
    return Thesaurus(read_entries(TABLE))


@pytest.mark.parametrize(
    ("pattern", "written"),
    [
        ("in talks|negotiations", "in talks"),
        ("not=C turn_down|turns_down ... to=C", "not=C reject|rejects ... to=C"),
        ("are prepared|keen to", "are prepared|keen|ready to"),
        ("turn* down p=P", "turn* down p=P"),
        ("lands|gets p=P", "lands|sign|signs|gets p=P"),
        ("lands in", "lands in"),
    ],
)
def test_patterns_are_put_in_the_same_words(thesaurus: Thesaurus, pattern: str, written: str) -> None:
    assert {frozenset(part.split("|")) for part in thesaurus.pattern(pattern).split()} >= {
        frozenset(part.split("|")) - {"sign"} for part in written.split()
    }


@pytest.mark.parametrize("language", [lexicon.language for lexicon in LEXICONS])
def test_no_word_stands_for_one_that_stands_for_another(language: str) -> None:
    entries = read_entries(next(lexicon.synonyms for lexicon in LEXICONS if lexicon.language == language))
    known = {entry.words for entry in entries}
    assert len(known) == len(entries)
    assert not [entry for entry in entries if entry.meant in known]


@pytest.mark.parametrize(("language", "entry"), ENTRIES)
def test_what_is_said_in_other_words_is_read_alike(language: str, entry: Entry, read: Read) -> None:
    meant = re.compile(
        rf"(?<![\w'-]){re.escape(' '.join(entry.meant))}(?= (?:Noah|Wilson|Anton)\b)"
        if entry.before_players
        else rf"(?<![\w'-]){re.escape(' '.join(entry.meant))}(?![\w'-])"
    )
    rules = next(lexicon.rules for lexicon in LEXICONS if lexicon.language == language)
    pairs = [(rule.example, said) for rule in rules if (said := meant.sub(" ".join(entry.words), rule.example)) != rule.example][:_ENOUGH]
    differing = [said for plain, said in pairs if told_of(read(said)) != told_of(read(plain))]
    assert len(differing) <= len(pairs) // _ENOUGH, differing
