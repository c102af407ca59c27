"""Who sells, told in a sentence of its own that names neither the player nor the buyer."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

ONLY_A_SELLER = (
    "Getafe will receive €25m plus add-ons.",
    "A fee of €25m will be paid to Getafe.",
    "Getafe have already given the green light.",
    "Getafe and Fulham are now preparing the documents.",
    "He has informed Getafe of his decision.",
    "Getafe have been informed.",
    "Getafe have no intention to block the move.",
    "Getafe are already looking for a replacement.",
    "Getafe have lined up his successor.",
    "Getafe wanted to keep him.",
    "He did not train with Getafe on Monday.",
    "He said goodbye to his Getafe teammates.",
    "Getafe keep a buy-back clause.",
    "Getafe had set a price tag of €30m.",
    "The release clause at Getafe was €30m.",
    "Getafe will cover half of the salary.",
    "Getafe confirm the sale.",
)


@pytest.mark.parametrize("sentence", ONLY_A_SELLER)
@pytest.mark.parametrize("opening", ["Mikel Testov to Fulham, here we go!", "EXCL: Fulham have agreed personal terms with Mikel Testov."])
def test_the_club_that_does_what_only_a_seller_does_sells(told: Told, opening: str, sentence: str) -> None:
    [line] = told(f"{opening} {sentence}")
    assert line.startswith("Mikel Testov: Getafe > Fulham, ")


@pytest.mark.parametrize(
    "sentence",
    [
        "Fulham have already given the green light.",
        "Fulham will cover the whole of his wages.",
        "Fulham confirm the agreement.",
        "Fulham were looking for a replacement for months.",
        "Fulham play Getafe on Saturday.",
    ],
)
def test_a_buyer_that_does_the_same_is_no_seller(told: Told, sentence: str) -> None:
    [line] = told(f"Mikel Testov to Fulham, here we go! {sentence}")
    assert line.startswith("Mikel Testov:  > Fulham, ")


def test_a_sentence_of_a_seller_alone_tells_of_no_move(told: Told) -> None:
    assert told("Getafe will receive €25m from the league. Getafe are looking for a replacement for Mikel Testov, who broke a leg.") == []
