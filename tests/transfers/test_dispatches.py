"""Short posts: what is left to sign, who came too late, who is the club in question; and how clubs stand against a player's yes."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

READ = {
    # the clubs' dealings are the news, the player's yes is told behind them
    "Burnley are confident of getting the Noah Okafor deal done. Talks with Milan are advancing, personal terms agreed.": [
        "Noah Okafor: AC Milan > Burnley, talks",
    ],
    "Burnley have activated the release clause of Noah Okafor. He already said yes to Burnley.": ["Noah Okafor:  > Burnley, fee_agreed"],
    "Noah Okafor has said yes to Burnley. The clubs are now in talks over a fee.": ["Noah Okafor:  > Burnley, personal_terms"],
    "Total agreement close to being found between Burnley and Milan for Noah Okafor.": ["Noah Okafor: AC Milan > Burnley, talks"],
    # what is left to do
    "🚨 Noah Okafor to Burnley, documents to be signed tonight between clubs.": ["Noah Okafor:  > Burnley, agreed"],
    "Noah Okafor to Burnley, all sorted with Milan.": ["Noah Okafor: AC Milan > Burnley, agreed"],
    "Noah Okafor to Burnley. Only signatures missing.": ["Noah Okafor:  > Burnley, agreed"],
    # late or gone
    "Burnley want Noah Okafor. Everton were in the running too but have moved on.": [
        "Noah Okafor:  > Burnley, interest",
        "Noah Okafor:  > Everton, collapsed",
    ],
    "Burnley want Noah Okafor. Everton no longer involved.": ["Noah Okafor:  > Burnley, interest", "Noah Okafor:  > Everton, collapsed"],
    "Noah Okafor to Burnley is close. Everton were too late.": ["Noah Okafor:  > Burnley, talks", "Noah Okafor:  > Everton, collapsed"],
    # named behind
    "Bid in for Noah Okafor. It comes from Burnley.": ["Noah Okafor:  > Burnley, bid"],
    "There is a first offer for Noah Okafor. Burnley are the club.": ["Noah Okafor:  > Burnley, bid"],
    "Pleased to say Noah Okafor is a Burnley player. The 25-year-old arrives from Milan for an undisclosed sum.": [
        "Noah Okafor: AC Milan > Burnley, official",
    ],
    # nothing of it
    "Noah Okafor arrives from training with a smile at Burnley.": [],
    "Everton have moved on quickly after the defeat. Noah Okafor scored twice for Burnley.": [],
    "Documents to be signed tonight: Burnley have a new kit partner.": [],
}


@pytest.mark.parametrize("text", READ)
def test_read(text: str, told: Told) -> None:
    assert told(text) == READ[text]
