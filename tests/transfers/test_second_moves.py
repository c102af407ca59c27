"""A second move told in passing: in a fragment, under a condition, or as the same as the first; each with its own club and stage."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

FIRST = "Malick Fofana: Lyon > Lille, agreed"


def test_who_extends_at_his_club_may_go_on_loan(told: Told) -> None:
    extends = "The Lyon winger Malick Fofana penned a new contract last night and is poised to join Lille on loan."
    assert told(extends) == ["Malick Fofana: Olympique Lyonnais > Lille, agreed"]


FRAGMENTS = {
    "Up next: Wilson Odobert.": ["Wilson Odobert:  > Lille, interest"],
    "Next target: Kasper Lindahl.": ["Kasper Lindahl:  > Lille, interest"],
    "Next up for Lille: Kasper Lindahl, priority.": ["Kasper Lindahl:  > Lille, interest"],
    "Wilson Odobert could follow.": ["Wilson Odobert:  > Lille, interest"],
    "Kasper Lindahl is the cheaper alternative.": ["Kasper Lindahl:  > Lille, interest"],
    "Kasper Lindahl also close.": ["Kasper Lindahl:  > Lille, talks"],
    "Kasper Lindahl also on the way.": ["Kasper Lindahl:  > Lille, agreed"],
    "Same for Kasper Lindahl.": ["Kasper Lindahl:  > Lille, agreed"],
    "Likewise Wilson Odobert.": ["Wilson Odobert:  > Lille, agreed"],
    # of a match, and of nobody's move
    "Next up: Celtic on Saturday.": [],
    "Wilson Odobert next to him in the picture.": [],
}
"""What stands behind "Malick Fofana to Lille from Lyon, here we go!", and what it adds."""


@pytest.mark.parametrize("text", FRAGMENTS)
def test_a_fragment_goes_on_about_the_club_of_the_move_before(text: str, told: Told) -> None:
    lines = [line.replace("Olympique Lyonnais", "Lyon") for line in told(f"Malick Fofana to Lille from Lyon, here we go! {text}")]
    assert lines == [FIRST, *FRAGMENTS[text]]


def test_a_fragment_alone_tells_of_no_move(told: Told) -> None:
    assert told("Lille beat Celtic 2-0. Next up: Wilson Odobert.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lille will return for Kasper Lindahl if Wilson Odobert moves to Celtic.",
            ["Kasper Lindahl:  > Lille, bid_expected", "Wilson Odobert:  > Celtic, interest"],
        ),
        (
            "Kasper Lindahl is an option for Lille should Wilson Odobert leave for Celtic.",
            ["Kasper Lindahl:  > Lille, interest", "Wilson Odobert:  > Celtic, interest"],
        ),
        (
            "Wilson Odobert can join Celtic once Lille sign Kasper Lindahl.",
            ["Wilson Odobert:  > Celtic, interest", "Kasper Lindahl:  > Lille, interest"],
        ),
        ("Wilson Odobert will join Celtic once he has passed a medical.", ["Wilson Odobert:  > Celtic, agreed"]),
        ("Lille will win the league if Wilson Odobert scores against Celtic.", []),
    ],
)
def test_who_may_go_under_a_condition_is_wanted_there(text: str, expected: list[str], told: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malick Fofana passed a medical at Lille and so did Kasper Lindahl.",
            ["Malick Fofana:  > Lille, medical", "Kasper Lindahl:  > Lille, medical"],
        ),
        (
            "Lille have two signings agreed: Malick Fofana from Celtic and Kasper Lindahl from Ajax.",
            ["Malick Fofana: Celtic > Lille, agreed", "Kasper Lindahl: Ajax > Lille, agreed"],
        ),
        ("Deals close at Lille: Malick Fofana and Kasper Lindahl.", ["Malick Fofana:  > Lille, talks", "Kasper Lindahl:  > Lille, talks"]),
    ],
)
def test_of_several_the_same_is_told(text: str, expected: list[str], told: Told) -> None:
    assert told(text) == expected


TWO = {
    # two that share a verb
    "Lille have bid £20m for Malick Fofana and £15m for Kasper Lindahl.": [
        "Malick Fofana:  > Lille, bid",
        "Kasper Lindahl:  > Lille, bid",
    ],
    "Lille are in talks with Celtic for Malick Fofana and with Ajax for Kasper Lindahl.": [
        "Malick Fofana: Celtic > Lille, talks",
        "Kasper Lindahl: Ajax > Lille, talks",
    ],
    "Lille are expected to sign Malick Fofana this week and Wilson Odobert next week.": [
        "Malick Fofana:  > Lille, talks",
        "Wilson Odobert:  > Lille, talks",
    ],
    "Malick Fofana and Wilson Odobert have joined Lille and Celtic respectively.": [
        "Malick Fofana:  > Lille, official",
        "Wilson Odobert:  > Celtic, official",
    ],
    # the second is told as a thing, or in a few words behind a comma
    "Lille want Malick Fofana to fill the gap left by Wilson Odobert's move to Celtic.": [
        "Malick Fofana:  > Lille, interest",
        "Wilson Odobert:  > Celtic, agreed",
    ],
    "Lille are in talks for Malick Fofana ahead of Wilson Odobert's departure to Celtic.": [
        "Malick Fofana:  > Lille, talks",
        "Wilson Odobert:  > Celtic, agreed",
    ],
    "Lille want Malick Fofana as heir to Wilson Odobert, close to joining Celtic.": [
        "Malick Fofana:  > Lille, interest",
        "Wilson Odobert:  > Celtic, talks",
    ],
    "Lille are looking for a replacement for Wilson Odobert, set to join Celtic. Malick Fofana is on the list.": [
        "Wilson Odobert:  > Celtic, agreed",
        "Malick Fofana:  > Lille, interest",
    ],
    # whom a club got, and whom it turns to
    "Lille missed out on Wilson Odobert to Celtic and have turned to Malick Fofana.": [
        "Wilson Odobert:  > Celtic, official",
        "Wilson Odobert:  > Lille, collapsed",
        "Malick Fofana:  > Lille, interest",
    ],
    "Having missed out on Wilson Odobert, Lille want Malick Fofana.": [
        "Wilson Odobert:  > Lille, collapsed",
        "Malick Fofana:  > Lille, interest",
    ],
    "Besides Wilson Odobert, Lille also want Malick Fofana.": ["Malick Fofana:  > Lille, interest", "Wilson Odobert:  > Lille, interest"],
    "Wilson Odobert is on Lille's list, as well as Kasper Lindahl.": [
        "Wilson Odobert:  > Lille, interest",
        "Kasper Lindahl:  > Lille, interest",
    ],
    "Wilson Odobert's exit depends on Lille signing Kasper Lindahl.": ["Kasper Lindahl:  > Lille, interest"],
    # given for one another
    "Lille have bid £15m plus Wilson Odobert for Ajax winger Malick Fofana.": [
        "Malick Fofana: Ajax > Lille, bid",
        "Wilson Odobert: Lille > Ajax, bid",
    ],
    "Lille offered Wilson Odobert in part-exchange for Ajax's Malick Fofana.": [
        "Malick Fofana: Ajax > Lille, bid",
        "Wilson Odobert: Lille > Ajax, bid",
    ],
    "Malick Fofana to join Lille in a deal that sees Kasper Lindahl go to Ajax.": [
        "Malick Fofana:  > Lille, agreed",
        "Kasper Lindahl:  > Ajax, agreed",
    ],
    "Lille want to use Wilson Odobert as a makeweight in their bid for Ajax's Malick Fofana.": [
        "Malick Fofana: Ajax > Lille, interest",
        "Wilson Odobert: Lille > Ajax, interest",
    ],
    # who comes for whom
    "Lille eye Malick Fofana to replace Celtic-bound Wilson Odobert.": [
        "Malick Fofana:  > Lille, interest",
        "Wilson Odobert:  > Celtic, agreed",
    ],
    "Lille have Malick Fofana in mind to replace Wilson Odobert, a target for Celtic.": [
        "Malick Fofana:  > Lille, interest",
        "Wilson Odobert:  > Celtic, interest",
    ],
    "Lille are considering Malick Fofana in case they lose Wilson Odobert to Celtic.": [
        "Malick Fofana:  > Lille, interest",
        "Wilson Odobert:  > Celtic, interest",
    ],
    "Wilson Odobert has chosen Celtic over Lille, who will now try for Malick Fofana.": [
        "Wilson Odobert:  > Celtic, personal_terms",
        "Wilson Odobert:  > Lille, collapsed",
        "Malick Fofana:  > Lille, interest",
    ],
    "Lille step up their pursuit of Malick Fofana after losing the race for Wilson Odobert.": [
        "Malick Fofana:  > Lille, interest",
        "Wilson Odobert:  > Lille, collapsed",
    ],
    "Lille still want Malick Fofana, despite deal close for Wilson Odobert.": [
        "Malick Fofana:  > Lille, interest",
        "Wilson Odobert:  > Lille, talks",
    ],
    "Lille deal done for Malick Fofana, now full focus on Wilson Odobert.": [
        "Malick Fofana:  > Lille, agreed",
        "Wilson Odobert:  > Lille, interest",
    ],
    # no second move
    "Kasper Lindahl followed Wilson Odobert to Lille in 2019.": [],
    "Things are going well for Malick Fofana, but Lille made the going hard for Wilson Odobert.": [],
    "Lille went hard for Malick Fofana, who limped off against Celtic.": [],
    "Lille want Malick Fofana despite signing Wilson Odobert.": ["Malick Fofana:  > Lille, interest"],
    "Lille are considering Malick Fofana in case Wilson Odobert is injured.": ["Malick Fofana:  > Lille, interest"],
    "Kasper Lindahl follows Wilson Odobert to Lille.": ["Kasper Lindahl:  > Lille, official"],
    "Besides Wilson Odobert, Lille have signed Malick Fofana.": ["Malick Fofana:  > Lille, official"],
    "Lille want Malick Fofana, set to leave Ajax.": ["Malick Fofana: Ajax > Lille, interest"],
    "Lille want Malick Fofana. Wilson Odobert's move to the wing was a success.": ["Malick Fofana:  > Lille, interest"],
}


@pytest.mark.parametrize("text", TWO)
def test_each_of_two_has_his_own_club_and_stage(text: str, told: Told) -> None:
    assert told(text) == TWO[text]
