"""Input that means harm: bounded time, no error, nothing made up."""

import time
from cProfile import Profile

import pytest

from bot.transfers.extract import MAX_TEXT, extract_rumours
from bot.transfers.model import Item
from bot.transfers.names.entries import Club, ListedPlayer
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.statements.memory import MOST_AT_ONCE
from bot.transfers.writing.text import MAX_SENTENCES, MAX_TOKENS, sentences

MEGABYTE = 1_000_000
HOSTILE = {
    "names": "Bruno Fernandes ", "no spaces": "a", "capitals": "A", "hyphens": "Ab-", "quotes": "\"'(", "clubs": "Arsenal, ", "sums": "£1,",
    "ranges": "£5m to ", "dots": ". ", "lines": "\n", "hosts": "a.", "handles": "@a ", "particles": "van ", "open brackets": "(",
    "nested quotes": "“‘«(", "digits": "1 ", "mixed scripts": "aБγ日あ ", "ellipses": "... ", "initials": "J. ", "outlets": "x. (Marca) ",
    "shared": "the Reds ",
    "marks": ".", "double marks": "‼\ufe0f", "accents": "e\u0301", "zero width": "\u200b",
    "deals": "deal for ", "bids": "Arsenal bid £5m for Bruno Fernandes, ", "who": "Arsenal bid £5m for Bruno Fernandes, who ",
    "sentences": "Arsenal bid for Bruno Fernandes. ", "and": "Bruno Fernandes and Arsenal, ",
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_megabyte_of_anything_takes_no_time_to_speak_of(kind: str, gazetteer: Gazetteer) -> None:
    text = HOSTILE[kind] * (MEGABYTE // len(HOSTILE[kind]))
    start = time.process_time()
    extract_rumours(Item(content=text), gazetteer)
    assert time.process_time() - start < 4


LISTED = [f"{first} {last}" for first in ("Ada", "Bob", "Cyd", "Dot") for last in ("Ash", "Elm", "Fir", "Oak", "Yew")]
SIDES = [f"{place} Town" for place in ("Aber", "Bel", "Cor", "Dun", "Els", "Far", "Gol", "Hex", "Ips", "Kel")]


@pytest.mark.parametrize("kind", ["people", "people and clubs", "lanes", "strangers"])
def test_the_work_grows_with_the_text_and_no_faster(kind: str) -> None:
    """Counted in calls of functions: twice the text may take little more than twice as many."""
    everybody = [f"{name}{letter}" for name in LISTED for letter in "abcdefghijklmnopqrst"]
    lists = Gazetteer([Club(side) for side in SIDES], [ListedPlayer(name) for name in everybody])

    def sentence(number: int) -> str:
        some = [everybody[(30 * number + n) % len(everybody)] for n in range(30)]
        if kind == "people":
            return f"Aber Town want {some[0]}."
        if kind == "people and clubs":
            return f"{', '.join(SIDES[:9])} and {SIDES[9]} have signed {', '.join(some[:29])} and {some[29]}."
        if kind == "lanes":
            return f"{SIDES[number % 10]} want Ada Asha."
        return f"Aber Town want striker X{'aeiou'[number % 5] * (number // 5 + 1)} Yolk and Yolk."

    def calls(length: int) -> int:
        text, number = "", 0
        while len(text) < length:
            text, number = f"{text}{sentence(number)} ", number + 1
        profile = Profile()
        profile.runcall(extract_rumours, Item(content=text[:length]), lists)
        return sum(entry.callcount for entry in profile.getstats())

    extract_rumours(Item(content=sentence(0)), lists)
    assert calls(40_000) < 2.25 * calls(20_000)


def test_a_list_of_everybody_is_not_multiplied_with_a_list_of_all_clubs() -> None:
    everybody, sides = [f"{name}{letter}" for name in LISTED for letter in "abc"], SIDES
    lists = Gazetteer([Club(side) for side in sides], [ListedPlayer(name) for name in everybody])
    text = f"{', '.join(sides[:9])} and {sides[9]} have signed {', '.join(everybody[:59])} and {everybody[59]}."
    assert 0 < len(extract_rumours(Item(content=text), lists)) <= MOST_AT_ONCE
    few = f"{sides[0]} and {sides[1]} have signed {everybody[0]} and {everybody[1]}."
    assert len(extract_rumours(Item(content=few), lists)) == 4


def test_sentences_and_statements_are_counted() -> None:
    assert len(sentences("A. " * (MAX_SENTENCES + 5))) <= MAX_SENTENCES
    assert len(sentences("!\n\n" * (MAX_SENTENCES + 5))) == MAX_SENTENCES


def test_what_goes_beyond_the_limit_is_not_read(gazetteer: Gazetteer) -> None:
    late = "x" * MAX_TEXT + ". Chelsea have signed Bruno Fernandes from Manchester United."
    assert extract_rumours(Item(content=late), gazetteer) == ()


def test_a_sentence_without_end_is_cut() -> None:
    assert [len(s.tokens) for s in sentences("word " * (MAX_TOKENS + 1))] == [MAX_TOKENS, 1]


def test_no_text_and_no_lists_tell_nothing(gazetteer: Gazetteer) -> None:
    assert extract_rumours(Item(), gazetteer) == ()
    assert {(r.from_club, r.to_club) for r in extract_rumours(Item(title="Chelsea sign Bruno Fernandes"), Gazetteer())} <= {(None, None)}


@pytest.mark.parametrize("size", [1_000, 100_000])
def test_a_larger_list_finds_no_more(size: int) -> None:
    listed = [ListedPlayer(f"Player{n} Name{n}", club="Northtown") for n in range(size)]
    lists = Gazetteer(clubs=[Club("Northtown"), Club("Southport")], players=listed)
    item = Item(summary="Northtown want to sign Player7 Name7 from Southport, says the report. " * 30)
    assert [(r.player, r.to_club) for r in extract_rumours(item, lists)] == [("Player7 Name7", "Northtown")]


def test_of_many_of_whom_the_same_holds_no_more_is_said_than_at_once() -> None:
    everybody = [f"{name}{letter}" for name in LISTED for letter in "abc"]
    lists = Gazetteer([Club(side) for side in SIDES], [ListedPlayer(name) for name in everybody])
    wanted = f"{', '.join(SIDES[:9])} and {SIDES[9]} want {everybody[0]}."
    text = f"{wanted} So have {', '.join(everybody[1:58])} and {everybody[58]}."
    assert 10 < len(extract_rumours(Item(content=text), lists)) <= 10 + MOST_AT_ONCE
