"""What a club that is after a player does or does not do, and what the one that holds him says, in four languages."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # who does not do what buyers do is no seller
    "Il Bologna non tratta Emil Brandt.": ["Emil Brandt:  > Bologna, denied"],
    "Il Bologna non pensa a Emil Brandt.": ["Emil Brandt:  > Bologna, denied"],
    "El Girona no piensa en Emil Brandt.": ["Emil Brandt:  > Girona, denied"],
    "Augsburg verhandelt nicht über Emil Brandt.": ["Emil Brandt:  > FC Augsburg, denied"],
    "Angers n'a jamais négocié pour Emil Brandt.": ["Emil Brandt:  > Angers, denied"],
    # nor is he who makes an offer
    "Augsburg gibt ein Angebot für Emil Brandt ab.": ["Emil Brandt:  > FC Augsburg, bid"],
    "Augsburg will 20 Millionen Euro für Emil Brandt bieten.": ["Emil Brandt:  > FC Augsburg, bid_expected"],
    "Il Bologna vuole presentare un'offerta per Emil Brandt.": ["Emil Brandt:  > Bologna, bid_expected"],
    "El Girona quiere presentar una oferta por Emil Brandt.": ["Emil Brandt:  > Girona, bid_expected"],
    # a contract that is offered is not signed
    "El Girona ofrece un contrato de tres años a Emil Brandt.": ["Emil Brandt:  > Girona, bid"],
    "El Girona ofrece un nuevo contrato a Emil Brandt.": ["Emil Brandt: Girona > (stays), bid"],
    "El Girona contrató a Emil Brandt.": ["Emil Brandt:  > Girona, official"],
    "Augsburg bietet Emil Brandt einen neuen Vertrag an.": ["Emil Brandt: FC Augsburg > (stays), bid"],
    # what the club that holds him says
    "Il Bologna mette Emil Brandt sul mercato.": ["Emil Brandt: Bologna > , available"],
    "Il Bologna blinda Emil Brandt dalle offerte.": ["Emil Brandt: Bologna > , denied"],
    "Angers cherche une porte de sortie à Emil Brandt.": ["Emil Brandt: Angers > , available"],
    "Angers ne compte plus sur Emil Brandt.": ["Emil Brandt: Angers > , available"],
    "Augsburg verkauft Emil Brandt nicht.": ["Emil Brandt: FC Augsburg > , denied"],
    # as it was
    "Il Bologna non vende Emil Brandt.": ["Emil Brandt: Bologna > , denied"],
    "Augsburg verhandelt nicht nur über Emil Brandt.": ["Emil Brandt:  > FC Augsburg, talks"],
    "Angers confirme le forfait d'Emil Brandt pour le derby.": [],
    # the option that comes with a loan
    "Emil Brandt, cedido con opción de compra al Girona.": ["Emil Brandt:  > Girona, official"],
    "Emil Brandt prêté avec option d'achat à Angers.": ["Emil Brandt:  > Angers, official"],
    "Faute d'accord avec Lille, Angers abandonne la piste Emil Brandt.": ["Emil Brandt: Lille > Angers, collapsed"],
    "El Girona anuncia que Emil Brandt se operará de la rodilla.": [],
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_what_clubs_do(text: str, expected: list[str], told: Told) -> None:
    assert told(text) == expected
