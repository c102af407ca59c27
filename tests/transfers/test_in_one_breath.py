"""What is told of several clubs at once, or only to come: talks with both, medicals that wait for a deal, moves not proceeded with."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # what follows two clubs that were told of in one breath holds of each
    "Lille and Marseille are both keen on Malick Fofana. Negotiations continue.": [
        "Malick Fofana:  > Lille, talks",
        "Malick Fofana:  > Marseille, talks",
    ],
    "Lille are keen on Malick Fofana. Marseille are in contact with his agents. Negotiations continue.": [
        "Malick Fofana:  > Lille, interest",
        "Malick Fofana:  > Marseille, talks",
    ],
    # a medical that waits for the deal is none yet
    "Lille hold talks over Malick Fofana. He will have a medical once the deal is finalised.": ["Malick Fofana:  > Lille, talks"],
    "Lille agreed a fee for Malick Fofana. He will have a medical on Friday once he lands.": ["Malick Fofana:  > Lille, medical"],
    "Malick Fofana is on his way to his medical at Lille.": ["Malick Fofana:  > Lille, medical"],
    # what a deal will hold, or will be, is not confirmed as done
    "Lille have agreed a fee for Malick Fofana. They confirmed that the deal will involve no bonuses.": [
        "Malick Fofana:  > Lille, fee_agreed"
    ],
    "Lille confirmed the deal for Malick Fofana.": ["Malick Fofana:  > Lille, official"],
    # off, and not only waiting
    "Malick Fofana from Lyon to Lille off. Terms were no issue but Lille are not proceeding with the deal.": [
        "Malick Fofana: Lyon > Lille, collapsed"
    ],
    # a player and his people are one
    "Malick Fofana and his camp gave the green light to the Lille move.": ["Malick Fofana:  > Lille, personal_terms"],
    # a cup is no club
    "Como Cup top scorer Malick Fofana is close to joining Lille.": ["Malick Fofana:  > Lille, talks"],
    "Como winger Malick Fofana is close to joining Lille.": ["Malick Fofana: Como > Lille, talks"],
    # who keeps a first option has sold him
    "Lyon maintain a right of first refusal for Malick Fofana who is joining Lille.": ["Malick Fofana: Lyon > Lille, agreed"],
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_told_of_several_or_to_come(text: str, expected: list[str], told: Told) -> None:
    lines = [line.replace("Olympique Lyonnais", "Lyon").replace("Olympique de Marseille", "Marseille") for line in told(text)]
    assert lines == expected
