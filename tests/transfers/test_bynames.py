"""What clubs are called in one language alone, and names as German writes them."""

from collections.abc import Callable

import pytest

from bot.transfers.names.bynames import forms
from bot.transfers.vocabulary.compounds import compound

Told = Callable[..., list[str]]

ITEMS = {
    # adjectives of towns and colours
    "El cuadro vallecano ha hecho oficial la llegada de Iker Zabala.": ["Iker Zabala:  > Rayo Vallecano, official"],
    "El conjunto hispalense sigue de cerca a Iker Zabala.": ["Iker Zabala:  > Sevilla, interest"],
    "El Betis negocia por el lateral rojillo Iker Zabala.": ["Iker Zabala: Osasuna > Real Betis, talks"],
    "La dirigenza rossonera ha chiesto informazioni per Milo Varga.": ["Milo Varga:  > AC Milan, enquiry"],
    "Tutto definito per l'arrivo in rossonero di Milo Varga.": ["Milo Varga:  > AC Milan, agreed"],
    "Nice s'intéresse au milieu lyonnais Enzo Carrel.": ["Enzo Carrel: Olympique Lyonnais > OGC Nice, interest"],
    "Les dirigeants lensois ont transmis une offre pour Enzo Carrel.": ["Enzo Carrel:  > RC Lens, bid"],
    "Bremen verpflichtet den Frankfurter Stürmer Jonas Brandt.": ["Jonas Brandt: Eintracht Frankfurt > Werder Bremen, official"],
    "Die Leipziger buhlen um Jonas Brandt.": ["Jonas Brandt:  > RB Leipzig, interest"],
    "Mainz leiht den Ex-Dortmunder Jonas Brandt.": ["Jonas Brandt:  > Mainz 05, official"],
    # small letters, where the article says that a club is meant
    "Los blancos quieren a Iker Zabala.": ["Iker Zabala:  > Real Madrid, interest"],
    "Los periquitos fichan a Iker Zabala.": ["Iker Zabala:  > Espanyol, official"],
    # with an article that is one with the preposition before it, or has another case
    "Milo Varga è un nuovo giocatore della Dea.": ["Milo Varga:  > Atalanta, official"],
    "Milo Varga piace alla Vecchia Signora.": ["Milo Varga:  > Juventus, interest"],
    "Milo Varga nel mirino del Grifone.": ["Milo Varga:  > Genoa, interest"],
    "El Arsenal ficha a Iker Zabala del City.": ["Iker Zabala: Manchester City > Arsenal, official"],
    "El Arsenal quiere fichar a Iker Zabala de la Real.": ["Iker Zabala: Real Sociedad > Arsenal, interest"],
    "Jonas Brandt wechselt zum Rekordmeister.": ["Jonas Brandt:  > Bayern Munich, official"],
    "Der Trainer der Adler will Jonas Brandt.": ["Jonas Brandt:  > Eintracht Frankfurt, interest"],
    "Jonas Brandt wechselt zu den Störchen.": ["Jonas Brandt:  > Holstein Kiel, official"],
    "Jonas Brandt vor Wechsel zu den Geißböcken.": ["Jonas Brandt:  > 1. FC Köln, talks"],
    # words that several clubs bear
    "Mercato : Paris accélère pour Enzo Carrel.": ["Enzo Carrel:  > Paris Saint-Germain, talks"],
    "Lo United ha presentato un'offerta per Milo Varga.": ["Milo Varga:  > Manchester United, bid"],
    "El Madrid quiere fichar a Iker Zabala.": ["Iker Zabala:  > Real Madrid, interest"],
    # genitives
    "Bayern und Dortmund jagen Kölns Said El Mala.": [
        "Said El Mala: 1. FC Köln > Bayern Munich, interest",
        "Said El Mala: 1. FC Köln > Borussia Dortmund, interest",
    ],
    "Leverkusens Interesse an Jonas Brandt ist groß.": ["Jonas Brandt:  > Bayer Leverkusen, interest"],
    "Jonas Brandt wechselt zu Werder Bremen. Brandts Vertrag läuft bis 2030.": ["Jonas Brandt:  > Werder Bremen, official"],
    # two that are told of alike
    "Sowohl Mainz als auch Werder Bremen haben Interesse an Jonas Brandt.": [
        "Jonas Brandt:  > Mainz 05, interest",
        "Jonas Brandt:  > Werder Bremen, interest",
    ],
    "Tanto el Betis como el Sevilla quieren fichar a Iker Zabala.": [
        "Iker Zabala:  > Real Betis, interest",
        "Iker Zabala:  > Sevilla, interest",
    ],
    # nouns and nations around a name
    "Der VfB Stuttgart zeigt Interesse an Jonas Brandt. Rennes soll für den Stürmer ein Angebot abgegeben haben.": [
        "Jonas Brandt:  > VfB Stuttgart, interest",
        "Jonas Brandt:  > Stade Rennais, bid",
    ],
    "El Rayo hace oficial el fichaje de Iker Zabala y Unai Larrea.": [
        "Iker Zabala:  > Rayo Vallecano, official",
        "Unai Larrea:  > Rayo Vallecano, official",
    ],
    "Brighton hat laut Transfer-Journalist Fabrizio Romano Jonas Brandt auf dem Zettel.": [
        "Jonas Brandt:  > Brighton & Hove Albion, interest",
    ],
}  # fmt: skip


@pytest.mark.parametrize("text", ITEMS)
def test_items(text: str, told: Told) -> None:
    assert told(text) == ITEMS[text]


def test_in_english_they_are_names(told: Told) -> None:
    assert told("Bremer is set to leave Juventus this summer.") == ["Bremer: Juventus > , available"]
    assert told("Paris is the venue as talks over the summit go on.") == []


@pytest.mark.parametrize("language", ["es", "it", "fr", "de"])
def test_every_adjective_has_forms_of_its_own(language: str) -> None:
    made = list(forms(language, {"es": "vallecano", "it": "bergamasco", "fr": "rennais", "de": "Mainzer"}[language]))
    assert len(made) == len(set(made)) > 1


@pytest.mark.parametrize(
    ("word", "letter"), [("flugelsturmers", "R"), ("torwarttrainer", "S"), ("kaufverpflichtung", "noun"), ("brandt", "")]
)
def test_compounds(word: str, letter: str) -> None:
    assert compound(word) == letter
