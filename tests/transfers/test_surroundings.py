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
    # who joins suitors signs for none
    "Everton join the likes of Fulham, Lyon and other suitors in the chase for Luca Koleosho.": [
        "Luca Koleosho:  > Everton, interest",
        "Luca Koleosho:  > Fulham, interest",
        "Luca Koleosho:  > Olympique Lyonnais, interest",
    ],
    "Luca Koleosho joins Fulham.": ["Luca Koleosho:  > Fulham, official"],
    # what is still worked on, expected or left open
    "Everton are working to reach an agreement with Burnley to sign Luca Koleosho.": ["Luca Koleosho: Burnley > Everton, talks"],
    "The expectation at Burnley is that Luca Koleosho will move to Everton.": ["Luca Koleosho: Burnley > Everton, talks"],
    "Luca Koleosho will move to Everton.": ["Luca Koleosho:  > Everton, agreed"],
    "Everton are not closing the door to signing Luca Koleosho.": ["Luca Koleosho:  > Everton, interest"],
    "Everton raised their Luca Koleosho bid in the race with Fulham.": [
        "Luca Koleosho:  > Everton, bid",
        "Luca Koleosho:  > Fulham, interest",
    ],
    "Talks over a new contract between Luca Koleosho and Burnley are yet to begin.": ["Luca Koleosho: Burnley > (stays), interest"],
    "Burnley: all that is told about Luca Koleosho joining Everton": ["Luca Koleosho: Burnley > Everton, interest"],
    "Luca Koleosho joining Everton from Burnley": ["Luca Koleosho: Burnley > Everton, official"],
    "Luca Koleosho has ended any doubt about his future by signing a new Burnley contract.": ["Luca Koleosho: Burnley > (stays), official"],
    "Everton are in talks to sign Luca Koleosho from Burnley. Their interest is over a permanent deal.": [
        "Luca Koleosho: Burnley > Everton, talks"
    ],
    "Everton were in talks to sign Luca Koleosho. Everton's interest is over.": ["Luca Koleosho:  > Everton, collapsed"],
    "Everton remain the only side to bid for Luca Koleosho.": ["Luca Koleosho:  > Everton, bid"],
    "Everton and Burnley are working on a loan for Luca Koleosho.": ["Luca Koleosho: Burnley > Everton, talks"],
    "Luca Koleosho is ready for a transfer from Burnley.": ["Luca Koleosho: Burnley > , available"],
    "Luca Koleosho is ready for the trip to Burnley.": [],
    "Luca Koleosho has laughed off talk of a move away from Burnley.": ["Luca Koleosho: Burnley > , denied"],
    "Everton are in talks for Luca Koleosho and a first bid is yet to be made.": ["Luca Koleosho:  > Everton, talks"],
    "Everton are to send a formal offer for Luca Koleosho.": ["Luca Koleosho:  > Everton, bid_expected"],
    # offices, films
    "Everton are in talks with Osman Brekke over a scouting role.": [],
    "Everton have agreed a deal with Brightlight to produce a film on the cup run.": [],
    # matches, injuries and partners of a club
    "Luca Koleosho, who scored the winning goal at Fulham on Sunday, is expected to join Everton.": ["Luca Koleosho:  > Everton, talks"],
    "The loan of Luca Koleosho at Everton has lift-off.": [],
    "Burnley announced that Luca Koleosho, on loan from Everton, fractured an arm in training.": [],
    "Everton hold talks over renewing their sponsorship deal with a casino. Luca Koleosho scored.": [],
    # who goes the other way in a swap is not who is told of on
    "Everton reach agreement to sign Luca Koleosho from Burnley, with Beto moving in the opposite direction. "
    "The 20-year-old flies in for a medical tomorrow.": ["Luca Koleosho: Burnley > Everton, medical", "Beto: Everton > Burnley, agreed"],
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
