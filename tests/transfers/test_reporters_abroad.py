"""Posts of Italian, Spanish, French and German reporters, whose sentences lean on one another; and what they do not mean."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

DEALERS = {
    # with whom one deals is the seller, and the buyer where the player is another club's
    "Lazio, si lavora all'arrivo di Pedraza: operazione da 8 milioni con il Getafe.": ["Pedraza: Getafe > Lazio, talks"],
    "Sassuolo, Lipani saluta: chiuso l'accordo con il Bologna.": ["Lipani: US Sassuolo > Bologna, agreed"],
    "Golpe en el Girona: Tsygankov se marcha. Acuerdo cerrado con el Crystal Palace.": ["Tsygankov: Girona > Crystal Palace, agreed"],
    "L'OM négocie avec Lens pour Florian Thauvin.": ["Florian Thauvin: RC Lens > Olympique de Marseille, talks"],
}

POSTS = {
    "Il #Bologna si è fatto avanti per Lorenzo #Carboni del #Genoa. Sul ragazzo c'è anche l'#Atalanta.": [
        "Lorenzo Carboni: Genoa > Bologna, enquiry",
        "Lorenzo Carboni: Genoa > Atalanta, interest",
    ],
    "Il @TorinoFC_1906 insiste per Odriozola: pronti 6 milioni per l'@Udinese_1896.": ["Odriozola: Udinese > Torino, bid_expected"],
    "Sfuma Odriozola per il Genoa. Il portiere ha dato la sua parola al @FulhamFC.": [
        "Odriozola:  > Genoa, collapsed",
        "Odriozola:  > Fulham, personal_terms",
    ],
    "La Roma ha chiuso per Odriozola. I giallorossi hanno superato la concorrenza del Betis.": [
        "Odriozola:  > AS Roma, agreed",
        "Odriozola:  > Real Betis, collapsed",
    ],
    "El Villarreal aprieta por Carlos Dotor. El submarino amarillo ya ha trasladado al Celta una propuesta de 7 millones.": [
        "Carlos Dotor: Celta Vigo > Villarreal, bid",
    ],
    "El Valencia y el Feyenoord siguen lejos de un acuerdo por Odriozola.": ["Odriozola: Feyenoord > Valencia, talks"],
    "Le milieu Odriozola a repoussé les avances de l'Inter et de Fulham.": [
        "Odriozola:  > Inter, denied",
        "Odriozola:  > Fulham, denied",
    ],
    "Oui d'Odriozola à Brighton. Les discussions avancent entre les Seagulls et Cologne.": [
        "Odriozola: 1. FC Köln > Brighton & Hove Albion, personal_terms",
    ],
    "Tout est bouclé pour Nathan Ngoy à Lyon, prêté par Lille.": ["Nathan Ngoy: Lille > Olympique Lyonnais, agreed"],
    "Ansgar Knauff im Anflug auf Mainz 05. Es fehlen nur noch Details.": ["Ansgar Knauff:  > Mainz 05, talks"],
    "Bremens Stage will unbedingt zum BVB.": ["Stage: Werder Bremen > Borussia Dortmund, personal_terms"],
}

QUIET = [
    "L'Inter batte la Roma: di Esposito e Frattesi le reti. Attenzione al Napoli, che insegue.",
    "Ojo al Betis, que ha ganado sus cuatro primeros partidos. Isco volvió a marcar.",
    "El Valencia pone 12.000 entradas a la venta para el derbi.",
    "Fin de l'histoire entre Paulo Fonseca et Lyon : l'entraîneur s'en va.",
    "Der Trainer will zum Rückrundenstart wieder mit Burkardt planen.",
    "Lens ne doit pas perdre à Lyon : Thauvin est titulaire.",
]


@pytest.mark.parametrize("text", DEALERS)
def test_with_whom_one_deals(text: str, told: Told) -> None:
    assert told(text) == DEALERS[text]


@pytest.mark.parametrize("text", POSTS)
def test_posts(text: str, told: Told) -> None:
    assert told(text) == POSTS[text]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, told: Told) -> None:
    assert told(text) == []
