"""Italian and Spanish sentences said in other words, or in another form of the same verb, are read as the plain ones are."""

from collections.abc import Callable

import pytest

from bot.transfers.rules.abroad.conjugation import conjugated
from bot.transfers.wording.tenses import as_done
from bot.transfers.writing.units import Unit
from tests.transfers.conftest import Read
from tests.transfers.test_paraphrases import told_of

ALIKE = {
    "Il Bologna ha raggiunto l'accordo con il Genoa per Lorenzo Colombo.": [
        "Il Bologna ha trovato l'intesa con il Genoa per Lorenzo Colombo.",
        "Il Bologna avrebbe raggiunto l'accordo con il Genoa per Lorenzo Colombo.",
        "Il Bologna ha raggiunto il patto con il Genoa per Lorenzo Colombo.",
    ],
    "Il Genoa ha rifiutato l'offerta del Bologna per Lorenzo Colombo.": [
        "Il Genoa ha respinto la proposta del Bologna per Lorenzo Colombo.",
        "Il Genoa ha declinato l'offerta del Bologna per Lorenzo Colombo.",
        "Il Genoa ha bocciato la proposta del Bologna per Lorenzo Colombo.",
    ],
    "Il Bologna segue Lorenzo Colombo.": [
        "Il Bologna monitora Lorenzo Colombo.",
        "Il Bologna tiene d'occhio Lorenzo Colombo.",
    ],
    "Il Bologna vuole acquistare Lorenzo Colombo dal Genoa.": [
        "Il Bologna vuole ingaggiare Lorenzo Colombo dal Genoa.",
        "Il Bologna intende prelevare Lorenzo Colombo dal Genoa.",
        "Il Bologna vuole assicurarsi Lorenzo Colombo dal Genoa.",
    ],
    "Visite mediche per Lorenzo Colombo con il Bologna.": ["Test medici per Lorenzo Colombo con il Bologna."],
    "Lorenzo Colombo è vicino al Bologna.": [
        "Lorenzo Colombo è a un soffio dal Bologna.",
        "Lorenzo Colombo è prossimo al Bologna.",
        "Lorenzo Colombo sarebbe vicino al Bologna.",
    ],
    "El Betis ha rechazado la oferta del Getafe por Juanmi Latasa.": [
        "El Betis declinó la propuesta del Getafe por Juanmi Latasa.",
        "El Betis ha tumbado la oferta del Getafe por Juanmi Latasa.",
        "El Betis habría desestimado la propuesta del Getafe por Juanmi Latasa.",
    ],
    "El Betis quiere fichar a Juanmi Latasa.": [
        "El Betis desea contratar a Juanmi Latasa.",
        "El Betis quiere hacerse con Juanmi Latasa.",
        "El Betis quiere incorporar al delantero Juanmi Latasa.",
    ],
    "El Betis sigue de cerca a Juanmi Latasa.": [
        "El Betis vigila a Juanmi Latasa.",
        "El Betis y el Valladolid monitorizan a Juanmi Latasa.",
        "El Betis sigue la pista de Juanmi Latasa.",
    ],
    "Juanmi Latasa está cerca de fichar por el Betis.": [
        "Juanmi Latasa está a un paso de fichar por el Betis.",
        "Juanmi Latasa estaría a punto de fichar por el Betis.",
    ],
}
GOING_ON = {
    "Il Bologna sta seguendo Lorenzo Colombo.": "interest",
    "Il Bologna continua a trattare con il Genoa per Lorenzo Colombo.": "talks",
    "Il Bologna starebbe preparando l'offerta per Lorenzo Colombo.": "bid_expected",
    "Il Bologna sta chiudendo per Lorenzo Colombo.": "talks",
    "El Betis está siguiendo a Juanmi Latasa.": "interest",
    "El Betis está negociando con el Getafe por Juanmi Latasa.": "talks",
    "El Betis lleva varias semanas negociando con el Getafe por Juanmi Latasa.": "talks",
    "El Betis va a presentar una oferta por Juanmi Latasa.": "bid_expected",
    "El Betis va a fichar a Juanmi Latasa.": "agreed",
    "El Betis está fichando a Juanmi Latasa.": "talks",
}
OTHERWISE = {
    "it": [
        "Il Bologna acquista il 5% delle quote del centro sportivo.",
        "Il Bologna ha rifiutato la sponsorizzazione di una banca.",
        "Discussioni in tribuna durante Bologna-Genoa.",
    ],
    "es": [
        "El Betis rechaza la sanción y presentará un recurso.",
        "El Betis contrata a un nuevo preparador físico.",
        "Las gestiones del Betis para ampliar el estadio avanzan.",
    ],
}


@pytest.mark.parametrize(("plain", "said"), [(plain, said) for plain, others in ALIKE.items() for said in others])
def test_other_words_are_read_alike(plain: str, said: str, read: Read) -> None:
    two = " y el Valladolid" in said
    assert read(plain)
    assert told_of(read(said)) == told_of(read(plain)) or (two and {r.stage for r in read(said)} == {r.stage for r in read(plain)})


@pytest.mark.parametrize("text", [text for texts in OTHERWISE.values() for text in texts])
def test_what_is_no_news_of_a_player_says_nothing(text: str, read: Read) -> None:
    assert not read(text)


def test_a_verb_stands_for_others_in_all_their_forms() -> None:
    block = conjugated("fichar: contratar adquirir(adquier)", "es")
    assert block.splitlines()[0] == "/ fichar ficha fichado fichando fichara"
    rows = [line.split() for line in block.splitlines()[1:]]
    assert ["contratar", "contrata", "contratado", "contratando", "contratara"] in rows
    assert any("ficharon" in row and row.index("ficharon") == 2 for row in rows)
    assert any("adquiere" in row for row in rows)


@pytest.mark.parametrize(("text", "stage"), GOING_ON.items())
def test_what_goes_on_is_read_as_what_is_done(text: str, stage: str, read: Read) -> None:
    found = read(text)
    assert [(rumour.stage.value, rumour.to_club) for rumour in found] == [(stage, found[0].to_club)]
    assert found[0].to_club in ("Bologna", "Real Betis")


def test_what_is_being_finished_is_not_done_yet() -> None:
    assert as_done(units("sta", "chiudendo"), "it") == units("sta", "chiudendo")
    assert [unit.key for unit in as_done(units("continua", "a", "seguire"), "it")] == ["segue"]
    assert [unit.key for unit in as_done(units("llevan", "dos", "meses", "siguiendo"), "es")] == ["siguen"]
    assert [unit.key for unit in as_done(units("va", "a", "Madrid"), "es")] == ["va", "a", "Madrid"]


def units(*words: str) -> list[Unit]:
    return [Unit(word, at, at, word=word) for at, word in enumerate(words)]


SEQUELS = {
    "Il Bologna vuole Lorenzo Colombo. Si attende l'ok definitivo del giocatore.": ["Lorenzo Colombo:  > Bologna, talks"],
    "Lorenzo Colombo resta al Genoa: l'attaccante ha rifiutato la proposta del Bologna.": ["Lorenzo Colombo: Genoa > Bologna, denied"],
    "Il Bologna vuole Daniel Boloca dopo l'addio di Lorenzo Colombo.": ["Daniel Boloca:  > Bologna, interest"],
    "Lorenzo Colombo torna di moda per il Bologna.": ["Lorenzo Colombo:  > Bologna, interest"],
    "Il Bologna vuole regalarsi anche Lorenzo Colombo del Genoa.": ["Lorenzo Colombo: Genoa > Bologna, interest"],
    "Lorenzo Colombo nel mirino del Bologna: offerta in arrivo da 12 milioni.": ["Lorenzo Colombo:  > Bologna, bid_expected"],
    "Juanmi Latasa, con pie y medio fuera del Getafe.": ["Juanmi Latasa: Getafe > , available"],
    "Al Betis le encanta Juanmi Latasa.": ["Juanmi Latasa:  > Real Betis, interest"],
    "Juanmi Latasa saldrá del Getafe. También está atento el Betis.": ["Juanmi Latasa: Getafe > Real Betis, interest"],
    "Juanmi Latasa, a un paso del Betis: los clubes ultiman los detalles del traspaso, cifrado en 8 millones.": [
        "Juanmi Latasa:  > Real Betis, talks"
    ],
}


@pytest.mark.parametrize(("text", "expected"), SEQUELS.items())
def test_what_follows_on_a_name(text: str, expected: list[str], told: Callable[..., list[str]]) -> None:
    assert told(text) == expected


HEADLINES = {
    "Vinculan a Juanmi Latasa con el Betis.": ["Juanmi Latasa:  > Real Betis, interest"],
    "El Betis espera ofertas por Juanmi Latasa.": ["Juanmi Latasa: Real Betis > , available"],
    "Juanmi Latasa no supera el reconocimiento médico del Betis.": ["Juanmi Latasa:  > Real Betis, collapsed"],
    "Al Betis se le escapa Juanmi Latasa.": ["Juanmi Latasa:  > Real Betis, collapsed"],
    "Juanmi Latasa deja la concentración del Getafe para firmar por el Betis.": ["Juanmi Latasa: Getafe > Real Betis, agreed"],
    "Sube la cláusula de rescisión de Javi Guerra.": [],
    "Cinco años del adiós de Messi al Barça.": [],
    "El técnico avanza que Juanmi Latasa estará disponible en Elche.": [],
}


@pytest.mark.parametrize(("text", "expected"), HEADLINES.items())
def test_spanish_headlines(text: str, expected: list[str], told: Callable[..., list[str]]) -> None:
    assert told(text) == expected


def test_a_medical_in_the_town_of_another_club(read: Read) -> None:
    found = read("Juanmi Latasa se va al Nápoles. El delantero pasará hoy el reconocimiento médico en Roma.")
    assert {rumour.to_club for rumour in found} == {"SSC Napoli"}


def test_a_clinic_is_no_club(read: Read) -> None:
    found = read("Il Bologna ha preso Lorenzo Colombo. Domani le visite mediche a Villa Stuart.")
    assert {rumour.to_club for rumour in found} == {"Bologna"}
