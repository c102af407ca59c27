"""With whom a player deals himself, two clubs told of by more than an "and", and what a club only asks, in four languages."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

HIS_NEXT = {
    "Emil Brandt ha raggiunto un accordo con la Fiorentina.": ["Emil Brandt:  > Fiorentina, personal_terms"],
    "Emil Brandt vicino all'accordo con il Bologna.": ["Emil Brandt:  > Bologna, talks"],
    "Emil Brandt tratta con il Genoa.": ["Emil Brandt:  > Genoa, talks"],
    "Emil Brandt, muy cerca de un acuerdo con el Girona.": ["Emil Brandt:  > Girona, talks"],
    "Emil Brandt ha aceptado la oferta del Girona.": ["Emil Brandt:  > Girona, personal_terms"],
    "Emil Brandt aterriza en Sevilla para pasar reconocimiento médico con el Betis.": ["Emil Brandt:  > Real Betis, medical"],
    "Emil Brandt einigt sich mit Augsburg.": ["Emil Brandt:  > FC Augsburg, personal_terms"],
    "Emil Brandt vor Einigung mit Augsburg.": ["Emil Brandt:  > FC Augsburg, talks"],
    "Emil Brandt hat das Angebot von Augsburg angenommen.": ["Emil Brandt:  > FC Augsburg, personal_terms"],
    "Emil Brandt a un accord avec Strasbourg.": ["Emil Brandt:  > RC Strasbourg, personal_terms"],
    "Emil Brandt proche d'un accord avec Angers.": ["Emil Brandt:  > Angers, talks"],
    "Emil Brandt discute avec Angers.": ["Emil Brandt:  > Angers, talks"],
}
HIS_OWN = {
    "Emil Brandt vicino all'accordo con il Bologna per il rinnovo.": ["Emil Brandt: Bologna > (stays), talks"],
    "Il Genoa ha trovato l'accordo con il Bologna per Emil Brandt.": ["Emil Brandt: Bologna > Genoa, fee_agreed"],
    "Emil Brandt hat das Angebot von Augsburg abgelehnt.": ["Emil Brandt:  > FC Augsburg, denied"],
}
BOTH = {
    "Emil Brandt gusta en el Girona y en el Levante.": {"Girona", "Levante"},
    "Emil Brandt piace al Bologna ma anche alla Fiorentina.": {"Bologna", "Fiorentina"},
    "Emil Brandt piace al Bologna, oltre che al Genoa.": {"Bologna", "Genoa"},
    "Emil Brandt interesa tanto al Girona como al Levante.": {"Girona", "Levante"},
    "Emil Brandt intéresse Angers, tout comme Lille.": {"Angers", "Lille"},
}
ASKED = [
    "Emil Brandt dice sì al Galatasaray, ma il Genoa vuole 15 milioni.",
    "Angers a coché le nom d'Emil Brandt, dont Lille attend au moins 15 M€.",
    "Angers s'intéresse à Emil Brandt, mais Lille refuse de le céder à moins de 35 M€.",
    "El Girona negocia por Emil Brandt, pero el Levante quiere 20 millones.",
]


@pytest.mark.parametrize(("text", "expected"), [*HIS_NEXT.items(), *HIS_OWN.items()])
def test_whom_a_player_deals_with(text: str, expected: list[str], told: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "suitors"), BOTH.items())
def test_both_are_suitors(text: str, suitors: set[str], read: Read) -> None:
    found = read(text)
    assert {rumour.to_club for rumour in found} == suitors
    assert {rumour.from_club for rumour in found} == {None}


@pytest.mark.parametrize("text", ASKED)
def test_what_a_club_asks_is_no_fee(text: str, read: Read) -> None:
    found = read(text)
    assert found
    assert all(rumour.fee is None for rumour in found)


def test_what_is_bid_is_one(read: Read) -> None:
    [rumour] = read("Il Genoa offre 15 milioni per Emil Brandt.")
    assert rumour.fee is not None
    assert rumour.fee.amount == 15_000_000


MATCHES = [
    "L'OM tombe à Toulouse (2-1), Greenwood averti.",
    "Angers s'offre Lille grâce à Florian Thauvin.",
    "Mainz stellt Paul Nebel auf die linke Seite.",
    "Mainz muss gegen Köln ohne Paul Nebel auskommen.",
    "Mainz verliert Paul Nebel für sechs Wochen.",
    "Juventus, Kenan Yildiz si ferma: salta il Torino.",
]


@pytest.mark.parametrize("text", MATCHES)
def test_matches_are_quiet(text: str, told: Told) -> None:
    assert told(text) == []
