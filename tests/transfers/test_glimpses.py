"""What is only glimpsed: a move named by a noun, a bid addressed to the club that holds him, a wish, a shirt's number."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    "Lille are accelerating on the Kasper Lindahl deal, the Danish winger.": ["Kasper Lindahl:  > Lille, talks"],
    "Malick Fofana's move will cost Lille £20m.": ["Malick Fofana:  > Lille, agreed"],
    "Malick Fofana has moved above Wilson Odobert on Lille's wishlist.": [
        "Malick Fofana:  > Lille, interest",
        "Wilson Odobert:  > Lille, interest",
    ],
    "Lille are returning with a third proposal for Malick Fofana to Lyon.": ["Malick Fofana: Lyon > Lille, bid"],
    "Lille are organising the medical for Malick Fofana.": ["Malick Fofana:  > Lille, agreed"],
    "Lille and Lyon have exchanged the documents for Malick Fofana's move to Lille.": ["Malick Fofana: Lyon > Lille, agreed"],
    "Lille need him. Bid expected for Malick Fofana to get the deal done with Lyon.": ["Malick Fofana: Lyon > Lille, bid_expected"],
    "Lille's latest recruit Malick Fofana was introduced.": ["Malick Fofana:  > Lille, official"],
    "Lille have offered contract termination to Malick Fofana.": ["Malick Fofana: Lille > , available"],
    "Lyon winger Malick Fofana may go. Nothing agreed or even close with Lille.": ["Malick Fofana: Lyon > Lille, interest"],
    "Lille are in talks for Malick Fofana. They pay £20m by Monday or Lyon will not sell Fofana to Lille.": [
        "Malick Fofana: Lyon > Lille, talks"
    ],
    "Lille are closing in on Malick Fofana. Waiting for the winger's answer, then done deal.": ["Malick Fofana:  > Lille, talks"],
    "Lille want a winger. Deal not close for Malick Fofana from Lyon yet.": ["Malick Fofana: Lyon > Lille, interest"],
    "Malick Fofana edges toward Lyon exit.": ["Malick Fofana: Lyon > , available"],
    # nothing is told, or nothing of a move
    "Lyon captain Corentin Tolisso: 'We hope Malick Fofana stays'.": [],
    "Malick Fofana is set to switch to number 7 at Lyon.": [],
    "Malick Fofana's return boost for Lyon against Lille.": [],
}


@pytest.mark.parametrize("text", TOLD)
def test_glimpses(text: str, told: Told) -> None:
    lines = [line.replace("Olympique Lyonnais", "Lyon") for line in told(text)]
    assert lines == TOLD[text]
