"""What papers' titles tell in words of their own: moves that once fell through, players out of retirement, contracts to last or to end."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]

TITLES = {
    # what fell through, as the player tells it
    "Tayo Okafor says his winter move to Everton fell through at the last minute.": ["Tayo Okafor:  > Everton, collapsed"],
    "Tayo Okafor, the Milan winger, reveals his proposed switch to Everton collapsed.": ["Tayo Okafor: AC Milan > Everton, collapsed"],
    # back, or at a new club
    "Former Leeds striker Tayo Okafor comes out of retirement to join Everton.": ["Tayo Okafor:  > Everton, official"],
    "Tayo Okafor finds new club after Leeds release.": ["Tayo Okafor: Leeds United > , official"],
    # a contract
    "Okafor's Leeds contract could run until 2033.": ["Okafor: Leeds United > (stays), interest"],
    "Leeds announce extension for M Tayo Okafor": ["Tayo Okafor: Leeds United > (stays), official"],
    "Tayo Okafor wants to terminate his Leeds contract": ["Tayo Okafor: Leeds United > , available"],
    "Tayo Okafor is looking to cancel his contract at Leeds.": ["Tayo Okafor: Leeds United > , available"],
    # what may come
    "Agent fuels talk of Tayo Okafor finishing his career at Everton.": ["Tayo Okafor:  > Everton, interest"],
    "Everton will wait until Tayo Okafor becomes a free agent.": ["Tayo Okafor:  > Everton, interest"],
    "Leeds braced for Okafor interest": ["Okafor: Leeds United > , interest"],
    "Leeds will not let Tayo Okafor go on the cheap.": ["Tayo Okafor: Leeds United > , available"],
    "Everton play down chances of signing Tayo Okafor": ["Tayo Okafor:  > Everton, denied"],
    # a club named for another matter holds nobody in a column
    "Everton elect not to give Okafor a contract - gossip. Kevin Sallis asks for patience under new Hull boss.": [
        "Okafor:  > Everton, collapsed"
    ],
}

QUIET = [
    "'Tricky' talks convinced Sallis over Hibs job. Marc Sallis was told that Hibernian was the right club for him.",
    "Kevin Sallis keen on Leeds job",
]


@pytest.mark.parametrize("text", TITLES)
def test_titles_of_papers(text: str, told: Told) -> None:
    assert told(text) == TITLES[text]


@pytest.mark.parametrize("text", QUIET)
def test_who_trains_a_club_and_a_quoted_word_are_no_players(text: str, told: Told) -> None:
    assert told(text) == []


def test_a_contract_signed_months_ago_is_no_news_beside_a_move(told: Told) -> None:
    text = "Everton are in talks to sign Leeds winger Tayo Okafor. The 24-year-old signed a new deal until 2029 earlier this season."
    assert told(text) == ["Tayo Okafor: Leeds United > Everton, talks"]
    alone = told("Leeds winger Tayo Okafor signed a new deal until 2029 earlier this season.")
    assert alone == ["Tayo Okafor: Leeds United > (stays), official"]


def test_a_player_who_says_what_he_does_is_told_of(told: Told) -> None:
    assert told("Tayo Okafor says he wants to leave Leeds.") == ["Tayo Okafor: Leeds United > , available"]
    assert told("Tayo Okafor says he turned down a move to Hull because he wants to fight for his place at Leeds.") == [
        "Tayo Okafor: Leeds United > Hull City, denied"
    ]
    assert told("Tayo Okafor says he expects Anton Stach to sign for Leeds.") == ["Anton Stach:  > Leeds United, agreed"]
    assert told("Tayo Okafor says he scored his best goal for Leeds.") == []


def test_scottish_branches_of_an_outlet_are_credited(read: Callable[..., tuple[Rumour, ...]]) -> None:
    [rumour] = read("Hibs have rejected a bid from Charlton for Tayo Okafor, BBC Scotland has learned.")
    assert rumour.credited_to == "BBC Scotland"
