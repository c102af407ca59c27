"""Headlines of Spanish, Italian, German and French papers with what stands under them: turns that once told the wrong club or nobody."""

from collections.abc import Callable

import pytest

from bot.transfers.model import MoveType
from tests.transfers.conftest import Read

Told = Callable[..., list[str]]

HEADLINES = {
    # whom a player chooses, and whom not
    "Hugo Duro elige al Girona antes que al Getafe.": ["Hugo Duro:  > Girona, personal_terms", "Hugo Duro:  > Getafe, collapsed"],
    "Samuele Ricci preferisce il Bologna alla Fiorentina.": [
        "Samuele Ricci:  > Bologna, personal_terms", "Samuele Ricci:  > Fiorentina, collapsed"],
    "Jordy Makengo entscheidet sich für Mainz und gegen Augsburg.": [
        "Jordy Makengo:  > Mainz 05, personal_terms", "Jordy Makengo:  > FC Augsburg, collapsed"],
    "Rémy Cabella préfère Nantes à Toulouse.": ["Rémy Cabella:  > FC Nantes, personal_terms", "Rémy Cabella:  > Toulouse, collapsed"],
    # who refuses is the player, not his club
    "Jordy Makengo bleibt in Freiburg. Der Verteidiger hat ein Angebot von Al-Shabab abgelehnt.": [
        "Jordy Makengo: SC Freiburg > Al-Shabab, denied"],
    "Giura amore Samuele Ricci. Il centrocampista ha respinto le avances del Siviglia.": ["Samuele Ricci:  > Sevilla, denied"],
    # a German clause that ends in "nicht"
    "Mainz verpflichtet Jordy Makengo nun doch nicht.": ["Jordy Makengo:  > Mainz 05, denied"],
    "Mainz zieht die Kaufoption bei Jordy Makengo nicht.": ["Jordy Makengo:  > Mainz 05, denied"],
    # contracts that stand still, or are to come
    "Slittano i prolungamenti di Samuele Ricci e Duván Zapata con il Torino.": [
        "Samuele Ricci: Torino > (stays), talks", "Duván Zapata: Torino > (stays), talks"],
    "El Valencia aplaza la renovación de Hugo Duro.": ["Hugo Duro: Valencia > (stays), talks"],
    "Toulouse a proposé un nouveau bail à Rémy Cabella.": ["Rémy Cabella: Toulouse > (stays), bid"],
    # two that want him
    "El Girona va por delante del Getafe en la pugna por Hugo Duro.": [
        "Hugo Duro:  > Girona, interest", "Hugo Duro:  > Getafe, interest"],
    "Duel Nantes-Metz pour Lamine Camara.": ["Lamine Camara:  > FC Nantes, interest", "Lamine Camara:  > FC Metz, interest"],
    # who is only followed
    "Mainz holt Makengo-Nachfolger aus Österreich.": [],
    "El Girona ficha al sustituto de Hugo Duro en Bélgica.": [],
    # what is about to be
    "Mainz bereitet ein Angebot über acht Millionen Euro für den Freiburger Jordy Makengo vor.": [
        "Jordy Makengo: SC Freiburg > Mainz 05, bid_expected"],
    "El Girona trabaja en una primera oferta por Hugo Duro.": ["Hugo Duro:  > Girona, bid_expected"],
    "Torino-Samuele Ricci, addio vicino.": ["Samuele Ricci: Torino > , available"],
    "Acuerdo verbal de Hugo Duro con el Girona.": ["Hugo Duro:  > Girona, personal_terms"],
    "Le Havre accepte de céder Rémy Cabella à Metz.": ["Rémy Cabella: Le Havre > FC Metz, fee_agreed"],
    # capitals that are nobody's
    "Theater in Mainz: Trainer wirft hin, Präsident legt Veto ein.": [],
    "Rémy Cabella se plaît à Metz, a-t-il assuré avec les Grenats.": [],
    "Mainz gibt Jordy Makengo mit sofortiger Wirkung an Augsburg ab.": ["Jordy Makengo: Mainz 05 > FC Augsburg, official"],
    "Ob Jordy Makengo in Freiburg bleibt, ist offen.": [],
    "Der Bundestrainer holt Jordy Makengo zur Nationalmannschaft.": [],
}  # fmt: skip


@pytest.mark.parametrize("text", HEADLINES)
def test_headlines(text: str, told: Told) -> None:
    assert told(text) == HEADLINES[text]


@pytest.mark.parametrize(
    ("title", "summary", "move"),
    [
        ("Oficial: Hugo Duro, nuevo jugador del Girona", "El delantero llega libre y firma hasta 2029.", MoveType.FREE),
        ("St. Pauli angelt sich Jordy Makengo", "Der Verteidiger kommt leihweise.", MoveType.LOAN),
        ("Hugo Duro ficha por el Girona", "El delantero viste ya de rojiblanco.", MoveType.UNKNOWN),
    ],
)
def test_on_what_terms_he_moves_may_stand_under_the_headline(title: str, summary: str, move: MoveType, read: Read) -> None:
    assert [rumour.move for rumour in read(summary, title=title)] == [move]


PORTUGUESE = [
    "Guarani rejeita oferta do Elche por Everaldo.",
    "Estoril recusa proposta do Getafe pelo médio.",
    "Famalicão não vai vender Gustavo Sá ao Celta, garante o treinador.",
]


@pytest.mark.parametrize("text", PORTUGUESE)
def test_portuguese_is_not_read_as_spanish(text: str, told: Told) -> None:
    assert told(text) == []


LATER = {
    # who refuses, who may go, who is asked for
    "Il Bologna ha chiesto Samuele Ricci al Torino. La risposta è stata un secco no.": ["Samuele Ricci: Torino > Bologna, bid_rejected"],
    "Stop alla trattativa per Samuele Ricci al Bologna.": ["Samuele Ricci:  > Bologna, collapsed"],
    "Hugo Duro se desvincula del Valencia.": ["Hugo Duro: Valencia > , available"],
    "Hugo Duro ha aceptado la oferta de renovación del Valencia.": ["Hugo Duro: Valencia > (stays), agreed"],
    "El Valencia acepta la oferta del Girona por Hugo Duro.": ["Hugo Duro: Valencia > Girona, fee_agreed"],
    "Jordy Makengo hat dem FC Augsburg abgesagt.": ["Jordy Makengo:  > FC Augsburg, denied"],
    "Jordy Makengo ist sich mit Mainz über eine Leihe einig.": ["Jordy Makengo:  > Mainz 05, personal_terms"],
    "Freiburg schlägt Mainz nach Verlängerung, Jordy Makengo trifft.": [],
    "El Girona gana en la prórroga con un gol de Hugo Duro.": [],
    "Accord total entre Metz et Rémy Cabella.": ["Rémy Cabella:  > FC Metz, personal_terms"],
    "Rémy Cabella ferme la porte à Metz.": ["Rémy Cabella:  > FC Metz, denied"],
    "Lamine Camara plaît. Metz devance Angers dans ce dossier.": [
        "Lamine Camara:  > FC Metz, interest",
        "Lamine Camara:  > Angers, interest",
    ],
}


@pytest.mark.parametrize("text", LATER)
def test_later_turns(text: str, told: Told) -> None:
    assert told(text) == LATER[text]
