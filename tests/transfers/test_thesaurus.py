"""Words that say the same: patterns and sentences are put in the same words, and every rule's example said with others is read alike."""

import re

import pytest

from bot.transfers.rules.language_rules import Lexicon
from bot.transfers.rules.lexicons import LEXICONS
from bot.transfers.rules.thesaurus import Entry, Thesaurus, read_entries
from bot.transfers.writing.units import Unit
from tests.transfers.conftest import Read
from tests.transfers.test_paraphrases import told_of

TABLE = """talks: negotiations
ready_to: prepared_to
/ reject rejects rejected
  turn_down turns_down turned_down
BEFORE bid offer
/ reject rejects rejected
  refuse refuses refused
PLAYERS
/ sign signs
  land lands
"""
ENTRIES = [
    pytest.param(lexicon.language, entry, id=f"{lexicon.language}-{'_'.join(entry.words)}")
    for lexicon in LEXICONS
    for entry in read_entries(lexicon.synonyms)
]
_ENOUGH = 4
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
        ("lands|gets p=P", "lands|signs|gets p=P"),
        ("lands in", "lands in"),
        ("refused ?a ?F bid|move", "refused|rejected ?a ?F bid|move"),
        ("refuse* a bid", "refuse*|reject|rejects|rejected a bid"),
        ("refused a_bid|to_sign", "refused|rejected a_bid|to_sign"),
        ("bid .. refused", "bid .. refused|rejected"),
        ("refused to bid", "refused to bid"),
    ],
)
def test_patterns_are_put_in_the_same_words(thesaurus: Thesaurus, pattern: str, written: str) -> None:
    assert [set(part.split("|")) for part in thesaurus.pattern(pattern).split()] == [set(part.split("|")) for part in written.split()]


@pytest.mark.parametrize("language", [lexicon.language for lexicon in LEXICONS])
def test_no_word_stands_for_one_that_stands_for_another(language: str) -> None:
    entries = read_entries(next(lexicon.synonyms for lexicon in LEXICONS if lexicon.language == language))
    known = {entry.words for entry in entries}
    assert len({(entry.words, entry.behind) for entry in entries}) == len(entries)
    assert not [entry for entry in entries if entry.meant in known]


@pytest.mark.parametrize("lexicon", LEXICONS, ids=lambda lexicon: lexicon.language)
def test_every_entry_is_put_in_a_sentence(lexicon: Lexicon) -> None:
    entries = [entry for entry in read_entries(lexicon.synonyms) if not entry.objects]
    table = Thesaurus(entries)
    for entry in entries:
        said = table.plainly([Unit(word, at, at + 1) for at, word in enumerate(entry.words)])
        assert tuple(unit.key for unit in said) == entry.meant, entry


@pytest.mark.parametrize(("language", "entry"), ENTRIES)
def test_what_is_said_in_other_words_is_read_alike(language: str, entry: Entry, read: Read, read_once: Read) -> None:
    meant = re.compile(rf"(?<![\w'-]){re.escape(' '.join(entry.meant))}{_followed(entry)}" if entry.meant else r"(?<= is)(?= \w)")
    words = " ".join(entry.words) if entry.meant else f" {' '.join(entry.words)}"
    rules = next(lexicon.rules for lexicon in LEXICONS if lexicon.language == language)
    pairs = [(rule.example, said) for rule in rules if (said := meant.sub(words, rule.example)) != rule.example][:_ENOUGH]
    differing = [said for plain, said in pairs if told_of(read(said)) != told_of(read_once(plain))]
    assert len(differing) <= len(pairs) // _ENOUGH, differing


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("Milan refused Leeds' second bid for Jonas Mertens.", ["bid_rejected"]),
        ("A £20m bid from Leeds for the Milan striker Jonas Mertens was swiftly refused.", ["bid_rejected"]),
        ("Leeds have filed a new and improved offer for Milan striker Jonas Mertens.", ["bid"]),
        ("Milan striker Jonas Mertens has put pen to paper on a four-year contract with Leeds.", ["official"]),
        ("Milan striker Jonas Mertens, right now in Leeds, has been undergoing health checks there.", ["medical"]),
        ("Milan striker Jonas Mertens will undergo a physical at Leeds.", ["medical"]),
        ("Milan striker Jonas Mertens is a physical presence, says the Leeds manager.", []),
        ("Leeds, along with Lyon, want Milan striker Jonas Mertens.", ["interest", "interest"]),
        ("Lyon are keen on Milan striker Jonas Mertens as well as Ajax winger Pelle Brand.", ["interest", "interest"]),
        ("Milan striker Jonas Mertens is, as things stand, close to joining Leeds.", ["talks"]),
        ("Milan striker Jonas Mertens is keen on a switch to Leeds.", ["interest"]),
        ("Leeds switch to a back three with striker Jonas Mertens on the bench.", []),
        ("Milan striker Jonas Mertens refused to board the team bus.", []),
        ("Milan striker Jonas Mertens declined an interview.", []),
        ("Leeds launch new home kit with striker Jonas Mertens.", []),
        ("Leeds striker Jonas Mertens was sent off, and Farke dismissed his first half as poor.", []),
    ],
)
def test_words_stand_for_others_only_of_what_they_are_said_of(read: Read, text: str, stages: list[str]) -> None:
    assert [rumour.stage.value for rumour in read(text)] == stages


def _followed(entry: Entry) -> str:
    """What has to follow in an example for the entry to say the same there."""
    if entry.of_players:
        return r"(?= (?:Noah|Wilson|Anton|Florian|Jonathan)\b)"
    return rf"(?= (?:(?!to |for |from |with |of |and )[\w£'-]+ ){{0,4}}(?:{'|'.join(entry.objects)})\b)" if entry.objects else r"(?![\w'-])"
