"""Towns that bear a club's name: who comes to one for another club does not join the first."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    "Karim Adeyemi is now in Milan to sign his deal with Inter.": ["Karim Adeyemi:  > Inter, agreed"],
    "Karim Adeyemi arrives in Milan to complete move to Inter.": ["Karim Adeyemi:  > Inter, agreed"],
    "Karim Adeyemi is in Milan ahead of Inter medical.": ["Karim Adeyemi:  > Inter, medical"],
    "Karim Adeyemi in Barcelona to sign with Espanyol.": ["Karim Adeyemi:  > Espanyol, agreed"],
    "Karim Adeyemi flies to Rome to undergo medical at Lazio.": ["Karim Adeyemi:  > Lazio, medical"],
    "Karim Adeyemi arrives in Monaco to complete move to Nice.": ["Karim Adeyemi:  > OGC Nice, agreed"],
    "Karim Adeyemi, in Birmingham to sign as new Aston Villa player.": ["Karim Adeyemi:  > Aston Villa, agreed"],
    # it is the club's own town, or the club
    "Karim Adeyemi lands in Barcelona to join Barça.": ["Karim Adeyemi:  > Barcelona, agreed"],
    "Karim Adeyemi flies to Milan to complete his move from Inter.": ["Karim Adeyemi: Inter > AC Milan, agreed"],
    "Karim Adeyemi is in talks with Milan and keen to sign, Inter have dropped out.": [
        "Karim Adeyemi:  > AC Milan, talks",
        "Karim Adeyemi:  > Inter, collapsed",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_a_town_is_not_the_club_of_its_name(text: str, told: Told) -> None:
    assert told(text) == TOLD[text]
