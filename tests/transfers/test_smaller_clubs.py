"""Clubs of smaller leagues and lower divisions: known as reporters write them, and not taken for greater ones of nearly the same name."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

ITEMS = {
    # without diacritics, with and without legal forms
    "Exclusive: Varazdin winger Tayo Okafor to Lech Poznan, here we go!": ["Tayo Okafor: NK Varaždin > Lech Poznań, agreed"],
    "NK Slaven Belupo have signed Tayo Okafor from MSK Zilina.": ["Tayo Okafor: MŠK Žilina > Slaven Belupo, official"],
    "Sonderjyske turned down a bid from Halmstad for Tayo Okafor.": ["Tayo Okafor: Sønderjyske > Halmstads BK, bid_rejected"],
    "Haugesund and Aalesund are keen on Tayo Okafor.": [
        "Tayo Okafor:  > FK Haugesund, interest",
        "Tayo Okafor:  > Aalesunds FK, interest",
    ],
    "Maccabi Netanya hold talks over Tayo Okafor of OFI Crete.": ["Tayo Okafor: OFI > Maccabi Netanya, talks"],
    # as other languages write them
    "Blau-Weiß Linz verpflichtet Tayo Okafor von der SV Ried.": ["Tayo Okafor: SV Ried > Blau-Weiß Linz, official"],
    "El Olympiakos del Pireo quiere a Tayo Okafor, del Recreativo de Huelva.": [
        "Tayo Okafor: Recreativo de Huelva > Olympiacos, interest",
    ],
    "Il Monopoli vuole Tayo Okafor.": ["Tayo Okafor:  > Monopoli, interest"],
    "L'attaquant Tayo Okafor rejoint le FC Villefranche-Beaujolais.": ["Tayo Okafor:  > Villefranche-Beaujolais, official"],
    # from overseas
    "In advanced talks to sign Tayo Okafor from Al-Shamal: Al-Diriyah.": ["Tayo Okafor: Al-Shamal > Al-Diriyah, talks"],
    "Here we go, Tayo Okafor to Al Ula! Deal agreed with Abha.": ["Tayo Okafor: Abha > Al-Ula, agreed"],
    "FC Seoul have enquired about Mito Hollyhock winger Tayo Okafor.": ["Tayo Okafor: Mito HollyHock > FC Seoul, enquiry"],
    "Racing Club d'Abidjan : Tayo Okafor file à Monaco.": ["Tayo Okafor: Racing Club Abidjan > AS Monaco, official"],
    "Tayo Okafor signe au Raja, en provenance de l'Espérance.": ["Tayo Okafor: Espérance de Tunis > Raja Casablanca, official"],
    "Universidad de Concepción quiere a Tayo Okafor de la U. de Chile.": [
        "Tayo Okafor: Universidad de Chile > Universidad de Concepción, interest",
    ],
    # not the greater club whose word they bear
    "Cove Rangers have signed Tayo Okafor on loan from Rangers.": ["Tayo Okafor: Rangers > Cove Rangers, official"],
    "Arsenal Tula have signed Tayo Okafor from Dinamo Brest.": ["Tayo Okafor: Dinamo Brest > Arsenal Tula, official"],
    "Lincoln Red Imps have signed Tayo Okafor from Inter Club d'Escaldes.": [
        "Tayo Okafor: Inter Club d'Escaldes > Lincoln Red Imps, official",
    ],
    "Tayo Okafor joins Deportivo Pasto from Envigado on a free transfer.": ["Tayo Okafor: Envigado FC > Deportivo Pasto, official"],
    "Enugu Rangers winger Tayo Okafor has signed for Rangers.": ["Tayo Okafor: Enugu Rangers > Rangers, official"],
    "Tayo Okafor deja Estudiantes de Mérida y firma por Racing de Avellaneda.": [
        "Tayo Okafor: Estudiantes de Mérida > Racing Club, official",
    ],
    "Atlético Ottawa have signed Tayo Okafor from Remo Stars.": ["Tayo Okafor: Remo Stars > Atlético Ottawa, official"],
    "El Sestao River ficha a Tayo Okafor.": ["Tayo Okafor:  > Sestao River, official"],
    # a word that several bear means the one of them that the item names, else the best known
    "Spartak Varna have signed Tayo Okafor. Spartak paid a fee of €200,000.": ["Tayo Okafor:  > Spartak Varna, official"],
    "Spartak want Tayo Okafor.": ["Tayo Okafor:  > Spartak Moscow, interest"],
    "Celtic and Rapid have agreed a fee for Tayo Okafor.": ["Tayo Okafor: Rapid Wien > Celtic, fee_agreed"],
    "Rapid rise of Tayo Okafor: Genk sign the winger from Gent.": ["Tayo Okafor: KAA Gent > KRC Genk, official"],
}


@pytest.mark.parametrize("text", ITEMS)
def test_smaller_clubs(text: str, told: Told) -> None:
    assert told(text) == ITEMS[text]


@pytest.mark.parametrize(
    "text",
    [
        "Newcastle will demand £80m for Arsenal target Guimaraes.",
        "Fulham have made contact for Rubio Rubin.",
        "Manchester City want Real Madrid's Arda Güler.",
    ],
)
def test_players_named_like_towns_stay_players(text: str, told: Told) -> None:
    assert len(told(text)) == 1
