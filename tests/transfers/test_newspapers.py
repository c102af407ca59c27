"""What papers' sites and feeds put around their news: the day of a column, the outlet behind a title, talk of contracts and of fitness."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

DAYS = {
    # the day of the papers, and of the deed
    "Leeds eye Okafor - Wednesday's gossip.": ["Okafor:  > Leeds United, interest"],
    "Leeds eye Okafor - Wednesday's football papers.": ["Okafor:  > Leeds United, interest"],
    "Noah Okafor has signed for Leeds, the club announced Wednesday.": ["Noah Okafor:  > Leeds United, official"],
    "Leeds want Noah Okafor, says Wednesday's Daily Mirror.": ["Noah Okafor:  > Leeds United, interest"],
    "Noah Okafor will have his Leeds medical Wednesday morning.": ["Noah Okafor:  > Leeds United, medical"],
    # the club
    "Wednesday's Okafor wanted by Leeds.": ["Okafor: Sheffield Wednesday > Leeds United, interest"],
    "Leeds are interested in Wednesday's winger Noah Okafor.": ["Noah Okafor: Sheffield Wednesday > Leeds United, interest"],
    "Leeds want Wednesday striker Noah Okafor": ["Noah Okafor: Sheffield Wednesday > Leeds United, interest"],
    "Wednesday reject Leeds bid for Okafor.": ["Okafor: Sheffield Wednesday > Leeds United, bid_rejected"],
    "Noah Okafor has joined Leeds from Wednesday.": ["Noah Okafor: Sheffield Wednesday > Leeds United, official"],
    "Hull and Wednesday are keen on Noah Okafor": ["Noah Okafor:  > Hull City, interest", "Noah Okafor:  > Sheffield Wednesday, interest"],
}

OUTLETS = {
    "Noah Okafor set for Everton medical - Leeds Live": ["Noah Okafor:  > Everton, medical"],
    "Noah Okafor set for Everton medical - Derby Telegraph\n\nNoah Okafor set for Everton medical  Derby Telegraph": [
        "Noah Okafor:  > Everton, medical"
    ],
    "Everton close in on Noah Okafor - Pasión Fútbol": ["Noah Okafor:  > Everton, talks"],
    "Everton close in on Noah Okafor - Sempre Gol\n\nEverton close in on Noah Okafor Sempre Gol": ["Noah Okafor:  > Everton, talks"],
    # a player
    "'I want to stay at Leeds' - Noah Okafor": ["Noah Okafor: Leeds United > , denied"],
}

CONTRACTS = {
    # at his own club, if the lists know him there
    "Arsenal offer a long-term contract to Declan Rice": ["Declan Rice: Arsenal > (stays), bid"],
    "Arsenal have offered a long-term deal to Declan Rice and are eyeing Milan's Noah Okafor": [
        "Declan Rice: Arsenal > (stays), bid",
        "Noah Okafor: AC Milan > Arsenal, interest",
    ],
    # at another
    "Everton offer Declan Rice a two-year contract": ["Declan Rice:  > Everton, bid"],
    "Everton have offered free agent Tayo Okafor a two-year contract": ["Tayo Okafor:  > Everton, bid"],
    # none
    "Everton elect not to offer Tayo Okafor a deal.": ["Tayo Okafor:  > Everton, collapsed"],
    "Hibs opt against offering trialist Tayo Okafor a contract": ["Tayo Okafor:  > Hibernian, collapsed"],
    "Everton have chosen not to offer a contract to trialist Tayo Okafor.": ["Tayo Okafor:  > Everton, collapsed"],
    "Everton will not be offering free agent Tayo Okafor a contract.": ["Tayo Okafor:  > Everton, denied"],
    "Leeds decide against offering Tayo Okafor a new deal.": ["Tayo Okafor: Leeds United > (stays), denied"],
    "Everton pass up the chance to sign Tayo Okafor.": ["Tayo Okafor:  > Everton, collapsed"],
}

AMONG = {
    "Tayo Okafor and Anton Stach are among the Leeds players drawing interest from Serie A clubs.": [
        "Tayo Okafor: Leeds United > , interest",
        "Anton Stach: Leeds United > , interest",
    ],
    "Tayo Okafor is one of several Leeds stars attracting strong interest from abroad.": ["Tayo Okafor: Leeds United > , interest"],
    "Tayo Okafor is among the Leeds targets.": ["Tayo Okafor:  > Leeds United, interest"],
    "Leeds winger Tayo Okafor is drawing considerable interest from Everton.": ["Tayo Okafor: Leeds United > Everton, interest"],
}

FIT_AGAIN = [
    "Okafor on course for Celtic return after absence of 14 months.",
    "Injured Okafor eyes Leeds return before Christmas. Leeds captain Tayo Okafor hopes to be back in training soon.",
    "Okafor nears Leeds comeback after lay-off",
    "Fit-again Okafor set for Leeds return",
    "Tayo Okafor close to Hearts return after ankle injury",
]

MOVES_BACK = {
    "Tayo Okafor set for Leeds return after six-year absence": ["Tayo Okafor:  > Leeds United, agreed"],
    "Okafor set for Celtic return after loan spell at Hull": ["Okafor: Hull City > Celtic, agreed"],
    "Everton prepare bid as Leeds winger Tayo Okafor returns from injury": ["Tayo Okafor: Leeds United > Everton, bid_expected"],
}


@pytest.mark.parametrize("text", DAYS)
def test_a_day_of_the_week_is_a_club_only_where_clubs_stand(text: str, told: Told) -> None:
    assert told(text) == DAYS[text]


@pytest.mark.parametrize("text", OUTLETS)
def test_the_outlet_behind_a_title_is_nobody(text: str, told: Told) -> None:
    assert told(text) == OUTLETS[text]


@pytest.mark.parametrize("text", CONTRACTS)
def test_a_contract_offered(text: str, told: Told) -> None:
    assert told(text) == CONTRACTS[text]


@pytest.mark.parametrize("text", AMONG)
def test_one_of_a_clubs_players(text: str, told: Told) -> None:
    assert told(text) == AMONG[text]


@pytest.mark.parametrize("text", FIT_AGAIN)
def test_a_return_from_an_injury_is_no_move(text: str, told: Told) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", MOVES_BACK)
def test_a_return_to_a_club_is_one(text: str, told: Told) -> None:
    assert told(text) == MOVES_BACK[text]
