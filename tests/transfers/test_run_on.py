"""Standfirsts run together: one sentence begins where another ends, with no mark between."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    {
        # two players' full names stand side by side
        "Everton agree £9m fee with Fulham for Harry Wilson Noah Okafor has rejected a move to Roma.": [
            "Harry Wilson: Fulham > Everton, fee_agreed",
            "Noah Okafor:  > AS Roma, denied",
        ],
        # a club that is also a surname begins the next sentence
        "Fulham want £30m for Harry Wilson Everton have agreed a deal for Noah Okafor.": [
            "Harry Wilson: Fulham > , interest",
            "Noah Okafor:  > Everton, agreed",
        ],
        "Fulham to let Harry Wilson join Leeds this summer Everton are negotiating for Roma's Manu Kone.": [
            "Harry Wilson: Fulham > Leeds United, interest",
            "Manu Kone: AS Roma > Everton, talks",
        ],
        # what is "theirs" is that of the club that begins the new sentence
        "Leeds track Harry Wilson this season Everton are preparing an offer for Manu Kone after making him their main target.": [
            "Harry Wilson:  > Leeds United, interest",
            "Manu Kone:  > Everton, bid_expected",
        ],
        # but what a club is told, and who has two names, is one sentence
        "Roma have told Everton Manu Kone is not for sale.": ["Manu Kone: AS Roma > Everton, denied"],
        "Leeds believe Harry Wilson will join this week.": ["Harry Wilson:  > Leeds United, agreed"],
    }.items(),
)
def test_each_sentence_tells_of_its_own(text: str, expected: list[str], told: Told) -> None:
    assert told(text) == expected
