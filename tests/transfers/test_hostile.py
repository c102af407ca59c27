"""Input that means harm: bounded time, no error, nothing made up."""

import time

import pytest

from bot.transfers.entries import Club, ListedPlayer
from bot.transfers.extract import MAX_TEXT, extract_rumours
from bot.transfers.gazetteer import Gazetteer
from bot.transfers.model import Item
from bot.transfers.text import MAX_TOKENS, sentences

MEGABYTE = 1_000_000
HOSTILE = {
    "names": "Bruno Fernandes ", "no spaces": "a", "capitals": "A", "hyphens": "Ab-", "quotes": "\"'(", "clubs": "Arsenal, ", "sums": "£1,",
    "ranges": "£5m to ", "dots": ". ", "lines": "\n", "hosts": "a.", "handles": "@a ", "particles": "van ", "open brackets": "(",
    "accents": "e\u0301", "zero width": "\u200b", "deals": "deal for ", "and": "Bruno Fernandes and Arsenal, ",
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_megabyte_of_anything_takes_no_time_to_speak_of(kind: str, gazetteer: Gazetteer) -> None:
    text = HOSTILE[kind] * (MEGABYTE // len(HOSTILE[kind]))
    start = time.process_time()
    extract_rumours(Item(content=text), gazetteer)
    assert time.process_time() - start < 4


def test_what_goes_beyond_the_limit_is_not_read(gazetteer: Gazetteer) -> None:
    late = "x" * MAX_TEXT + ". Chelsea have signed Bruno Fernandes from Manchester United."
    assert extract_rumours(Item(content=late), gazetteer) == ()


def test_a_sentence_without_end_is_cut() -> None:
    assert [len(s.tokens) for s in sentences("word " * (MAX_TOKENS + 1))] == [MAX_TOKENS, 1]


def test_no_text_and_no_lists_tell_nothing(gazetteer: Gazetteer) -> None:
    assert extract_rumours(Item(), gazetteer) == ()
    assert {(r.from_club, r.to_club) for r in extract_rumours(Item(title="Chelsea sign Bruno Fernandes"), Gazetteer())} <= {(None, None)}


def test_a_larger_list_takes_no_longer_and_finds_no_more() -> None:
    def reading(size: int) -> tuple[float, int]:
        listed = [ListedPlayer(f"Player{n} Name{n}", club="Northtown") for n in range(size)]
        lists = Gazetteer(clubs=[Club("Northtown"), Club("Southport")], players=listed)
        item = Item(summary="Northtown want to sign Player7 Name7 from Southport, says the report. " * 30)
        extract_rumours(item, lists)
        start = time.process_time()
        found = [extract_rumours(item, lists) for _ in range(5)]
        return time.process_time() - start, len(found[0])

    small, few = reading(1_000)
    large, many = reading(100_000)
    assert few == many == 1
    assert large < 3 * small + 0.1
