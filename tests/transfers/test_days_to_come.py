"""What is told for a day to come, is not to be, or was so before: each beside what only looks like it."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

STATES = {
    # the present tense, of days to come
    "Dwight McNeil signs a new long contract at Everton this week.": ["Dwight McNeil: Everton > (stays), agreed"],
    "Dwight McNeil signs a new long contract at Everton.": ["Dwight McNeil: Everton > (stays), official"],
    # several who renew
    "Dwight McNeil and Jordan Pickford are both ready to sign new deals at Everton.": [
        "Dwight McNeil: Everton > (stays), agreed",
        "Jordan Pickford: Everton > (stays), agreed",
    ],
    # how he once came
    "Dwight McNeil wants to leave Everton. McNeil was signed on a cheap two-year deal.": ["Dwight McNeil: Everton > , available"],
    # who may say no
    "Dwight McNeil could snub Bayern": ["Dwight McNeil:  > Bayern Munich, denied"],
    "Everton's Dwight McNeil may reject a big move to Bayern Munich.": ["Dwight McNeil: Everton > Bayern Munich, denied"],
    "Everton's Dwight McNeil may join Bayern Munich.": ["Dwight McNeil: Everton > Bayern Munich, interest"],
    # denials
    "Everton's Dwight McNeil hits back at claims linking him with Monaco.": ["Dwight McNeil: Everton > AS Monaco, denied"],
    "No talks are under way for Wilson Odobert to Everton.": ["Wilson Odobert:  > Everton, denied"],
    # an agency's word before the title is no part of his name
    "Soccer-Odobert joins Everton on loan": ["Odobert:  > Everton, official"],
    # a league by its short name is nobody
    "Dwight McNeil eyes Prem move": ["Dwight McNeil:  > , available"],
}


@pytest.mark.parametrize("text", STATES)
def test_states(text: str, told: Told) -> None:
    assert told(text) == STATES[text]
