"""The lower rungs told apart: a club that called, asked or met those around a player has enquired; one that only likes him has not."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

ENQUIRIES = [
    "Celtic have called for Castello Lukeba but no bid yet.",
    "Celtic called RB Leipzig for Castello Lukeba.",
    "Celtic called for info on Castello Lukeba.",
    "Celtic called for information on Leipzig defender Castello Lukeba.",
    "Celtic asked Leipzig for the price of Castello Lukeba.",
    "Celtic have asked Leipzig what it would take to sign Castello Lukeba.",
    "Celtic are among clubs who have called for Castello Lukeba.",
    "Celtic have touched base with the agent of Castello Lukeba.",
    "Celtic had a conversation with the camp of Castello Lukeba.",
    "Castello Lukeba's camp have had contact with Celtic.",
    "Contacts between Celtic and the agent of Castello Lukeba took place this week.",
    "Leipzig want to keep Castello Lukeba. Celtic were informed on his conditions.",
    "Celtic were informed on the conditions of Castello Lukeba.",
    "Leipzig defender Castello Lukeba may leave. Celtic also sounded him out.",
    "Celtic have made exploratory calls for Castello Lukeba from Leipzig.",
    "Castello Lukeba has been approached by Celtic.",
    "Celtic want to be informed on Castello Lukeba.",
    "Celtic will meet Castello Lukeba's agent this week.",
    "Celtic have put out feelers for Castello Lukeba.",
    "Celtic have checked the price of Castello Lukeba.",
    "Celtic sat down with the agents of Castello Lukeba.",
    "Celtic have made their interest in Castello Lukeba known to Leipzig.",
    "Clubs calling for Castello Lukeba include Celtic.",
    "Several clubs have called for Castello Lukeba, including Celtic.",
]

INTERESTS = [
    "Celtic rank Castello Lukeba highly.",
    "Celtic have discussed Castello Lukeba internally.",
    "Castello Lukeba has been discussed internally at Celtic.",
    "Celtic are well placed for Castello Lukeba.",
    "Up next for Celtic: Castello Lukeba.",
    "Castello Lukeba is the priority for Celtic.",
    "Celtic's recruitment team has followed Castello Lukeba.",
    "Nothing concrete with Celtic for Castello Lukeba at this stage.",
    "Celtic have Castello Lukeba among the names discussed.",
    "Celtic have Castello Lukeba under observation.",
    "Celtic have a soft spot for Castello Lukeba.",
    "Celtic have done their homework on Castello Lukeba.",
    "Celtic are toying with the idea of a move for Castello Lukeba.",
    "Celtic have not given up on Castello Lukeba.",
    "Celtic are open to signing Leipzig defender Castello Lukeba.",
    "Celtic are dreaming of Castello Lukeba.",
    "Several clubs are keen on Castello Lukeba, including Celtic.",
]

BIDS_TO_COME = [
    "Celtic are working on an opening bid for Castello Lukeba.",
    "Celtic are drafting an official bid for Castello Lukeba.",
    "Celtic intend to bid for Castello Lukeba.",
    "Celtic's first bid for Castello Lukeba will be sent in the next days.",
    "Bid expected from Celtic for Castello Lukeba.",
]

SUITORS = {
    "Bologna have called for Malo Kerbrat but Torino are following him.": [
        "Malo Kerbrat:  > Bologna, enquiry",
        "Malo Kerbrat:  > Torino, interest",
    ],
    "Genoa lead the race for Toulouse winger Malo Kerbrat. Torino called as well.": [
        "Malo Kerbrat: Toulouse > Genoa, interest",
        "Malo Kerbrat: Toulouse > Torino, enquiry",
    ],
    "Bologna had asked for Toulouse winger Malo Kerbrat but Torino sent a bid for him.": [
        "Malo Kerbrat: Toulouse > Bologna, enquiry",
        "Malo Kerbrat: Toulouse > Torino, bid",
    ],
    "Bologna like Toulouse winger Malo Kerbrat, while Torino have put in a bid for him.": [
        "Malo Kerbrat: Toulouse > Bologna, interest",
        "Malo Kerbrat: Toulouse > Torino, bid",
    ],
    "Bologna have spoken with Toulouse over Malo Kerbrat, while Torino are keen on him.": [
        "Malo Kerbrat: Toulouse > Bologna, enquiry",
        "Malo Kerbrat: Toulouse > Torino, interest",
    ],
    "Torino like Malo Kerbrat of Toulouse. Nothing concrete with Genoa at this stage.": [
        "Malo Kerbrat: Toulouse > Torino, interest",
        "Malo Kerbrat: Toulouse > Genoa, interest",
    ],
}

SEVERAL = {
    "Genoa are in talks for Lucas Digne, Toulouse defender Malo Kerbrat and Ivan Sobrado.": [
        "Lucas Digne:  > Genoa, talks",
        "Malo Kerbrat: Toulouse > Genoa, talks",
        "Ivan Sobrado:  > Genoa, talks",
    ],
    "Genoa are set to submit a bid for Lucas Digne from Villa and Toulouse's Malo Kerbrat.": [
        "Lucas Digne: Aston Villa > Genoa, bid_expected",
        "Malo Kerbrat: Toulouse > Genoa, bid_expected",
    ],
}


@pytest.mark.parametrize("post", ENQUIRIES)
def test_a_club_that_asks_has_enquired(post: str, told: Told) -> None:
    assert [line.rpartition("> ")[2] for line in told(post)] == ["Celtic, enquiry"]


@pytest.mark.parametrize("post", INTERESTS)
def test_a_club_that_likes_him_has_not_enquired(post: str, told: Told) -> None:
    assert [line.rpartition("> ")[2] for line in told(post)] == ["Celtic, interest"]


@pytest.mark.parametrize("post", BIDS_TO_COME)
def test_a_bid_in_the_making_is_not_made(post: str, told: Told) -> None:
    assert [line.rpartition("> ")[2] for line in told(post)] == ["Celtic, bid_expected"]


@pytest.mark.parametrize(("post", "lines"), SUITORS.items())
def test_each_suitor_stands_on_a_rung_of_its_own(post: str, lines: list[str], told: Told) -> None:
    assert told(post) == lines


@pytest.mark.parametrize(("post", "lines"), SEVERAL.items())
def test_players_listed_with_their_clubs_are_all_meant(post: str, lines: list[str], told: Told) -> None:
    assert told(post) == lines


@pytest.mark.parametrize("plan", ["plans to bid", "plans to open with a bid", "plans to submit an offer"])
def test_what_a_club_plans_to_bid_is_no_plan_with_him(plan: str, told: Told) -> None:
    assert told(f"Understand Genoa {plan} for Toulouse winger Malo Kerbrat.") == ["Malo Kerbrat: Toulouse > Genoa, bid_expected"]


@pytest.mark.parametrize("verb", ["will bid", "are preparing a new bid", "have submitted an offer"])
def test_whom_a_bid_is_for_comes_from_his_club(verb: str, told: Told) -> None:
    assert [line.rpartition(",")[0] for line in told(f"Genoa {verb} for Malo Kerbrat from Toulouse.")] == ["Malo Kerbrat: Toulouse > Genoa"]
    assert [line.rpartition(",")[0] for line in told("Toulouse have received a bid for Malo Kerbrat from Genoa.")] == [
        "Malo Kerbrat: Toulouse > Genoa"
    ]


def test_a_surname_is_no_racecourse(told: Told) -> None:
    assert told("Genoa have asked about Darnell Furlong.") == ["Darnell Furlong:  > Genoa, enquiry"]


@pytest.mark.parametrize(
    "post",
    [
        "Celtic manager Martin O'Neill called for patience with Castello Lukeba.",
        "Celtic fans called for Castello Lukeba to start.",
        "No risks will be taken with Castello Lukeba, say Celtic.",
        "Celtic are on a run of six wins, and Castello Lukeba has scored in each.",
        "Celtic discussed the defeat internally after Castello Lukeba's goal.",
    ],
)
def test_calls_of_other_kinds_tell_of_no_move(post: str, told: Told) -> None:
    assert told(post) == []
