"""Suitors without a name, players whom a club is only short of, and what is said to be no more or not yet so."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # a country or a league stands for its clubs
    "Luca Koleosho is attracting interest from Italy.": ["Luca Koleosho:  > , interest"],
    "Luca Koleosho is attracting interest from clubs in Italy.": ["Luca Koleosho:  > , interest"],
    "Burnley's Luca Koleosho is attracting Serie A interest.": ["Luca Koleosho: Burnley > , interest"],
    "Luca Koleosho is wanted by clubs in Spain.": ["Luca Koleosho:  > , interest"],
    "Fulham like Enzo Le Fée and Luca Koleosho is in Serie A talks.": ["Enzo Le Fée:  > Fulham, interest"],
    "Luca Koleosho wanted by Italy boss.": [],
    "Luca Koleosho has attracted interest in the Champions League.": [],
    "Luca Koleosho is in demand in Italy's squad.": [],
    # whom a club is short of is not whom it seeks
    "Burnley look at a signing after Luca Koleosho setback": [],
    "Burnley are considering a move after Luca Koleosho was ruled out for months.": [],
    "Burnley are considering a move after Luca Koleosho told friends that he wants to leave.": ["Luca Koleosho:  > Burnley, interest"],
    # still where he was
    "Luca Koleosho is still a Burnley player but could leave.": ["Luca Koleosho: Burnley > , available"],
    "Luca Koleosho is now a Burnley player.": ["Luca Koleosho:  > Burnley, official"],
    "Luca Koleosho says he is open to remaining with Burnley.": ["Luca Koleosho: Burnley > , denied"],
    # talks that there are not yet
    "No talks with Burnley yet over Luca Koleosho.": [],
    "No talks with Burnley over Luca Koleosho.": ["Luca Koleosho:  > Burnley, denied"],
    # who is told of as once of a country
    "Burnley complete deals for former Italy winger Luca Koleosho and young Fulham duo Josh King and Jonah Kusi-Asare.": [
        "Luca Koleosho:  > Burnley, official",
        "Josh King: Fulham > Burnley, official",
        "Jonah Kusi-Asare: Fulham > Burnley, official",
    ],
    # business done
    "Burnley round off the window with Luca Koleosho loan": ["Luca Koleosho:  > Burnley, official"],
    "Burnley end season with Luca Koleosho goal": [],
    "Luca Koleosho to Burnley still to be confirmed": ["Luca Koleosho:  > Burnley, agreed"],
    "Burnley want to lock down Luca Koleosho.": ["Luca Koleosho: Burnley > (stays), interest"],
}


@pytest.mark.parametrize("text", TOLD)
def test_nameless_suitors(text: str, told: Told) -> None:
    assert told(text) == TOLD[text]
