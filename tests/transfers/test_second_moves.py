"""A second move told in passing: in a fragment, under a condition, or as the same as the first; each with its own club and stage."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

FIRST = "Malick Fofana: Lyon > Lille, agreed"

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
