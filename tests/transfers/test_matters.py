"""Sentences that go on to a clause whose subject is a matter: whose clubs and whose words are whose."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

CUT = {
    "Torino are working on Malick Fofana, as talks with Lyon continue over the formula of the deal.": [
        "Malick Fofana: Olympique Lyonnais > Torino, talks"
    ],
    "Malick Fofana is wanted by Leeds and Everton, and talks have begun.": [
        "Malick Fofana:  > Leeds United, talks",
        "Malick Fofana:  > Everton, talks",
    ],
    "Malick Fofana did not travel with Lyon, as a move to Leeds is close.": ["Malick Fofana: Olympique Lyonnais > Leeds United, talks"],
    "Torino agreed a deal with Lyon for Malick Fofana and the bid by Leeds for Antonio Nusa was rejected.": [
        "Malick Fofana: Olympique Lyonnais > Torino, fee_agreed",
        "Antonio Nusa:  > Leeds United, bid_rejected",
    ],
    "Leeds confirmed the arrival of Malick Fofana, and the deal with Leipzig for Antonio Nusa is at an advanced stage.": [
        "Malick Fofana:  > Leeds United, official",
        "Antonio Nusa: RB Leipzig > Leeds United, talks",
    ],
    "Leeds are interested in Malick Fofana and talks over a new contract at Lyon have stalled.": [
        "Malick Fofana: Olympique Lyonnais > Leeds United, interest",
        "Malick Fofana: Olympique Lyonnais > (stays), talks",
    ],
}


@pytest.mark.parametrize("text", CUT)
def test_a_matter_begins_a_clause_of_its_own(told: Told, text: str) -> None:
    assert told(text) == CUT[text]


WHOLE = {
    "The fee and the personal terms are agreed between Leeds and Lyon for Malick Fofana.": "personal_terms",
    "Leeds and Lyon agree on the structure and the deal for Malick Fofana is done.": "fee_agreed",
    "Leeds hold talks with Lyon and want Malick Fofana for a medical as soon as the deal is completed.": "talks",
}


@pytest.mark.parametrize("text", WHOLE)
def test_what_goes_on_about_one_matter_is_no_new_clause(told: Told, text: str) -> None:
    assert told(text) == [f"Malick Fofana: Olympique Lyonnais > Leeds United, {WHOLE[text]}"]
