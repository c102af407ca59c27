"""A club that is only played against buys and sells nobody; one that is travelled to for a medical does."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    "Lyon are interested in Wilson Odobert ahead of their trip to Lille.": ["Wilson Odobert:  > Olympique Lyonnais, interest"],
    "Lyon have signed Wilson Odobert, who joins in time for the clash with Nice.": ["Wilson Odobert:  > Olympique Lyonnais, official"],
    "Wilson Odobert joins Lyon ahead of the season opener at Lens.": ["Wilson Odobert:  > Olympique Lyonnais, official"],
    "Lyon sign Wilson Odobert after the 3-1 defeat by Brest.": ["Wilson Odobert:  > Olympique Lyonnais, official"],
    "Lyon recall Wilson Odobert for the Lille game.": [],
    # who goes there for a medical
    "Ahead of his trip to Lille for a medical, Wilson Odobert has said goodbye.": ["Wilson Odobert:  > Lille, medical"],
}


@pytest.mark.parametrize("text", TOLD)
def test_clubs_that_are_played_against(text: str, told: Told) -> None:
    assert told(text) == TOLD[text]
