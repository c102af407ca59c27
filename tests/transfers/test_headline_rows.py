"""Sentences that string headlines together, as the summaries of gossip columns do: where one ends and the next begins."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TWO = [
    (
        "Leeds are keen on Malick Fofana and Fulham's Alex Iwobi is on Everton's radar.",
        ["Malick Fofana:  > Leeds United, interest", "Alex Iwobi: Fulham > Everton, interest"],
    ),
    (
        "Leeds monitoring Malick Fofana and Alex Iwobi attracting interest from Everton.",
        ["Malick Fofana:  > Leeds United, interest", "Alex Iwobi:  > Everton, interest"],
    ),
    (
        "Malick Fofana is considering a move to Leeds, and Everton want Alex Iwobi.",
        ["Malick Fofana:  > Leeds United, interest", "Alex Iwobi:  > Everton, interest"],
    ),
    (
        "Malick Fofana interests Leeds, Everton and Brentford eye Fulham midfielder Alex Iwobi.",
        [
            "Malick Fofana:  > Leeds United, interest",
            "Alex Iwobi: Fulham > Everton, interest",
            "Alex Iwobi: Fulham > Brentford, interest",
        ],
    ),
    (
        "Leeds pursue Malick Fofana, Everton face competition for Alex Iwobi, plus more.",
        ["Malick Fofana:  > Leeds United, interest", "Alex Iwobi:  > Everton, interest"],
    ),
    (
        "Leeds join the race for Malick Fofana, Fulham face competition from Everton for Alex Iwobi.",
        ["Malick Fofana:  > Leeds United, interest", "Alex Iwobi:  > Fulham, interest", "Alex Iwobi:  > Everton, interest"],
    ),
    (
        "Leeds want Malick Fofana, while Everton will make an approach for Alex Iwobi and Brentford's Kevin Schade is another target.",
        [
            "Malick Fofana:  > Leeds United, interest",
            "Alex Iwobi:  > Everton, enquiry",
            "Kevin Schade: Brentford > Everton, interest",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "lines"), TWO)
def test_every_headline_of_a_sentence_tells_of_its_own_player(told: Told, sentence: str, lines: list[str]) -> None:
    assert sorted(told(sentence)) == sorted(lines)


NOTHING_MORE = [
    "Everton are considering appointing Frank Hale",
    "Everton put Frank Hale on their managerial shortlist",
    "Everton are planning to offer coach Frank Hale a new contract",
    "Everton keep tabs on Chelsea midfielders",
    "Everton want midfield signings in January",
    "Everton look set to miss out on a target",
    "Everton will target a new striker in the summer",
    "Chelsea coach Frank Hale is in talks to return to Everton",
]


@pytest.mark.parametrize("headline", NOTHING_MORE)
def test_who_is_hired_or_has_no_name_is_not_the_player_before(told: Told, headline: str) -> None:
    assert told(f"Leeds want Malick Fofana, {headline}, plus more.") == ["Malick Fofana:  > Leeds United, interest"]


@pytest.mark.parametrize("to", ["is lined up for a move to Saudi Arabia", "considers a Saudi Arabia move", "wants a return to Spain"])
def test_a_country_is_no_club(told: Told, to: str) -> None:
    found = told(f"Malick Fofana is a target for Leeds, Everton midfielder James Garner {to}, plus more.")
    assert [line for line in found if "Garner" in line and "Leeds" in line] == []


def test_lists_of_several_stay_lists(told: Told) -> None:
    assert sorted(told("Leeds want Malick Fofana and Alex Iwobi this summer.")) == [
        "Alex Iwobi:  > Leeds United, interest",
        "Malick Fofana:  > Leeds United, interest",
    ]
    assert sorted(told("Malick Fofana could return to the Premier League with Leeds and Everton interested.")) == [
        "Malick Fofana:  > Everton, interest",
        "Malick Fofana:  > Leeds United, interest",
    ]
    assert sorted(told("Leeds join Everton and Fulham in the race for Malick Fofana.")) == [
        "Malick Fofana:  > Everton, interest",
        "Malick Fofana:  > Fulham, interest",
        "Malick Fofana:  > Leeds United, interest",
    ]


def test_rows_that_semicolons_part_have_clubs_of_their_own(told: Told) -> None:
    found = told("Leeds bid £20m for Malick Fofana; Fulham receive approaches over Alex Iwobi; Everton reject an offer for James Garner")
    assert found == ["Malick Fofana:  > Leeds United, bid", "Alex Iwobi: Fulham > , enquiry", "James Garner: Everton > , bid_rejected"]


def test_a_row_goes_on_about_the_club_before(told: Told) -> None:
    found = told("Leeds have agreed a deal for Milan winger Malick Fofana; the club are also in talks over Alex Iwobi")
    assert "Alex Iwobi:  > Leeds United, talks" in found


def test_surnames_in_a_column_s_title_are_no_clubs(told: Told) -> None:
    found = told("Everton keep tabs on James Garner, plus more.", title="Football gossip: Garner, Santos, Everton, Fofana")
    assert all("Santos >" not in line for line in found)


def test_the_boss_of_the_next_headline_is_not_the_player(told: Told) -> None:
    found = told("Leeds prepare an offer for Malick Fofana, Bayern Munich chief tries to convince Alex Iwobi, plus more.")
    assert found == ["Malick Fofana:  > Leeds United, bid_expected", "Alex Iwobi:  > Bayern Munich, interest"]


@pytest.mark.parametrize("words", ["a blockbuster bid", "a surprise bid", "a club-record bid"])
def test_a_blockbuster_bid_blocks_nothing(told: Told, words: str) -> None:
    assert told(f"Leeds prepare {words} for Malick Fofana.") == ["Malick Fofana:  > Leeds United, bid_expected"]
