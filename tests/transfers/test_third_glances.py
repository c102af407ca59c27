"""What is announced and is no move, how a player ends his contract, and what is told to be no longer, or not yet, so."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # what is official is not always a move
    "Official: Lyon confirm Malick Fofana has torn his ligament and needs surgery.": [],
    "Official: Malick Fofana does not travel with the Lyon squad.": [],
    "Official: Malick Fofana joins Lille from Lyon. He will not play before August.": ["Malick Fofana: Lyon > Lille, official"],
    "Official: Malick Fofana joins Lille from Lyon despite his knee injury.": ["Malick Fofana: Lyon > Lille, official"],
    # talks over the end of a contract are with no other club
    "Malick Fofana is set to leave Lyon. Talks over the mutual termination of his contract go on.": ["Malick Fofana: Lyon > , available"],
    "Malick Fofana may leave Lyon. Lille are in talks over a deal.": ["Malick Fofana: Lyon > Lille, talks"],
    # for sale no more
    "Lyon regard Malick Fofana as no longer available at £40m.": ["Malick Fofana: Lyon > , denied"],
    "Lille consider Malick Fofana a target.": ["Malick Fofana:  > Lille, interest"],
    "Lyon see Malick Fofana as no longer available for £40m, effectively agreed as a release clause. Lille hold talks with his camp.": [
        "Malick Fofana: Lyon > Lille, denied"
    ],
    "Malick Fofana to Lille is effectively agreed.": ["Malick Fofana:  > Lille, agreed"],
    # nobody spoke of it
    "Lyon have not discussed any possibility of Malick Fofana leaving the club this summer.": ["Malick Fofana: Lyon > , denied"],
    "Malick Fofana, never near to joining Lille as he will not leave Lyon.": ["Malick Fofana: Lyon > Lille, denied"],
    "Malick Fofana, close to joining Lille.": ["Malick Fofana:  > Lille, talks"],
    # what is still to come, and what has come
    "Malick Fofana is in Lille tonight to sign in as new Lille winger.": ["Malick Fofana:  > Lille, agreed"],
    "Malick Fofana signs in as new Lille winger.": ["Malick Fofana:  > Lille, official"],
    "Malick Fofana completes medical before joining Lille from Lyon.": ["Malick Fofana: Lyon > Lille, medical"],
    "Malick Fofana of Lyon is to have a medical on Friday before signing for Lille.": ["Malick Fofana: Lyon > Lille, medical"],
    "Malick Fofana failed a medical at Lille before joining Rennes.": ["Malick Fofana:  > Lille, collapsed"],
    "Malick Fofana scored ten goals for Rennes before joining Lille in 2020.": [],
    "Lille reached final stages for Malick Fofana deal.": ["Malick Fofana:  > Lille, talks"],
    "Lille reached a Malick Fofana deal.": ["Malick Fofana:  > Lille, agreed"],
    "Lille and Lyon are in contact again over Malick Fofana. Talks re-started.": ["Malick Fofana: Lyon > Lille, talks"],
}


@pytest.mark.parametrize("text", TOLD)
def test_third_glances(text: str, told: Told) -> None:
    lines = [line.replace("Olympique Lyonnais", "Lyon") for line in told(text)]
    assert lines == TOLD[text]
