"""Spanish, Italian, German and French items by their own rules, and English words that fire in none of them."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour
from bot.transfers.rules.lexicons import LEXICONS
from bot.transfers.rules.ready import rules_in

Told = Callable[..., list[str]]

ITEMS = {
    # Spanish: direction, pairs, negation, background
    "El Villarreal ha hecho oficial el fichaje de Rafa Marín, que llega procedente del Nápoles.": [
        "Rafa Marín: SSC Napoli > Villarreal, official"],
    "El Betis prepara una oferta por el delantero del Celta Borja Iglesias.": ["Borja Iglesias: Celta Vigo > Real Betis, bid_expected"],
    "El Girona rechaza una oferta del Como por Yangel Herrera.": ["Yangel Herrera: Girona > Como, bid_rejected"],
    "Nico Williams renueva con el Athletic hasta 2035.": ["Nico Williams: Athletic Club > (stays), official"],
    "El Atlético negocia con el Lens por el central Samson Baidoo.": ["Samson Baidoo: RC Lens > Atlético Madrid, talks"],
    "El Sevilla no contempla fichar a Marcos Acuña.": ["Marcos Acuña:  > Sevilla, denied"],
    "El Barça gana al Sevilla con un doblete de Lewandowski.": [],
    "El Valencia destituye a su entrenador y busca sustituto.": [],
    # Italian
    "La Roma ha chiesto informazioni per Jadon Sancho.": ["Jadon Sancho:  > AS Roma, enquiry"],
    "Ufficiale: il difensore Koni De Winter passa dal Genoa al Milan.": ["Koni De Winter: Genoa > AC Milan, official"],
    "Accordo raggiunto tra Inter e Parma per Adrián Bernabé, visite mediche domani.": ["Adrián Bernabé: Parma > Inter, medical"],
    "Il Napoli ha presentato un'offerta all'Udinese per Lorenzo Lucca.": ["Lorenzo Lucca: Udinese > SSC Napoli, bid"],
    "L'Atalanta ha rifiutato l'offerta dell'Inter per Ademola Lookman.": ["Ademola Lookman: Atalanta > Inter, bid_rejected"],
    "Nicolò Barella ha rinnovato con l'Inter fino al 2029.": ["Nicolò Barella: Inter > (stays), official"],
    "La Juventus batte il Torino nel derby con un gol di Yildiz.": [],
    # German
    "Der FC Bayern ist an Bradley Barcola interessiert.": ["Bradley Barcola:  > Bayern Munich, interest"],
    "PSG-Star Bradley Barcola wechselt zum FC Bayern.": ["Bradley Barcola: Paris Saint-Germain > Bayern Munich, official"],
    "Der VfB Stuttgart lehnt ein Angebot des FC Bayern für Nick Woltemade ab.": [

        "Nick Woltemade: VfB Stuttgart > Bayern Munich, bid_rejected"
    ],
    "Der BVB verhandelt mit Chelsea über Josh Acheampong.": ["Josh Acheampong: Chelsea > Borussia Dortmund, talks"],
    "Joshua Kimmich verlängert bis 2029 beim FC Bayern.": ["Joshua Kimmich: Bayern Munich > (stays), official"],
    "Der Trainer lobt die Mannschaft nach dem Sieg gegen Bremen.": [],
    # French
    "L'OM négocie avec Feyenoord pour Anis Hadj Moussa.": ["Anis Hadj Moussa: Feyenoord > Olympique de Marseille, talks"],
    "Lens a refusé une offre de Leverkusen pour Andy Diouf.": ["Andy Diouf: RC Lens > Bayer Leverkusen, bid_rejected"],
    "Officiel : Florian Thauvin rejoint Lens en provenance de l'Udinese.": ["Florian Thauvin: Udinese > RC Lens, official"],
    "Lyon est tout proche de l'attaquant de Lille Matias Fernandez-Pardo.": ["Matias Fernandez-Pardo: Lille > Olympique Lyonnais, talks"],
    "Vitinha a prolongé au PSG jusqu'en 2031.": ["Vitinha: Paris Saint-Germain > (stays), official"],
    "Le PSG s'impose contre Monaco grâce à un but de Dembélé.": [],
}  # fmt: skip


@pytest.mark.parametrize("text", ITEMS)
def test_items(text: str, told: Told) -> None:
    assert told(text) == ITEMS[text]


def test_a_language_is_made_ready_when_it_is_first_read() -> None:
    told = "import bot.transfers.extract; from bot.transfers.rules.ready import rules_in; print(rules_in.cache_info().currsize)"
    assert subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout == "0\n"
    assert rules_in("fr") is rules_in("fr")


def test_each_language_is_tried_on_forty_items_of_its_own() -> None:
    for lexicon in LEXICONS:
        assert len({rule.example for rule in lexicon.rules}) >= 40, lexicon.language


@pytest.mark.parametrize(
    "text",
    [
        "Real progress, but will they come and fix it or die trying? Brest is a town.",
        "The nice hull of the ship from Reading came to Derby; all inter in the end.",
        "Interest rates rise, and the interior ministry has no plan to sell.",
    ],
)
def test_english_words_that_are_words_elsewhere_tell_nothing(text: str, told: Told) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Chelsea sign Koni De Winter from Genoa.", "en"),
        ("Oficial: el Betis ficha a Sofyan Amrabat.", "es"),
        ("Ufficiale: Koni De Winter firma con il Milan.", "it"),
        ("Koni De Winter wechselt vom FC Genua zum AC Mailand.", "de"),
        ("Officiel : Koni De Winter signe à l'AC Milan.", "fr"),
    ],
)
def test_the_rule_says_the_language(text: str, language: str, read: Callable[..., tuple[Rumour, ...]]) -> None:
    assert {rumour.rule[:2] for rumour in read(text)} == {language}
