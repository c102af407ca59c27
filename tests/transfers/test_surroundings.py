"""Moves told by the way, in a sentence about something else, and clauses that leave out whom they are about."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # the subject of "who ..." is the player before it
    "Everton are set to miss out on Luca Koleosho, who is heading to Fulham.": [
        "Luca Koleosho:  > Everton, collapsed",
        "Luca Koleosho:  > Fulham, agreed",
    ],
    "Fulham beat Luca Koleosho, who is heading to the World Cup.": [],
    # by the way
    "Luca Koleosho was not in Burnley's squad amid talks with Everton.": ["Luca Koleosho: Burnley > Everton, talks"],
    "Luca Koleosho is rested by Burnley, with a move to Everton imminent.": ["Luca Koleosho: Burnley > Everton, talks"],
    "Burnley hold firm over Luca Koleosho amid Everton pressure.": ["Luca Koleosho: Burnley > Everton, denied"],
    "Burnley hold firm on their valuation of Luca Koleosho.": [],
    "Burnley await Everton's next move for Luca Koleosho.": ["Luca Koleosho: Burnley > Everton, interest"],
    "Everton have permission from Burnley to speak to Luca Koleosho.": ["Luca Koleosho: Burnley > Everton, fee_agreed"],
    "Everton are optimistic a deal for Luca Koleosho can be done.": ["Luca Koleosho:  > Everton, talks"],
    "Luca Koleosho is on the verge of becoming an Everton player.": ["Luca Koleosho:  > Everton, talks"],
    "Luca Koleosho has agreed everything with Everton.": ["Luca Koleosho:  > Everton, personal_terms"],
    "Burnley want a permanent sale of Luca Koleosho.": ["Luca Koleosho: Burnley > , available"],
    "Luca Koleosho and Burnley have gone their separate ways.": ["Luca Koleosho: Burnley > , official"],
}


@pytest.mark.parametrize("text", TOLD)
def test_surroundings(text: str, told: Told) -> None:
    assert told(text) == TOLD[text]
