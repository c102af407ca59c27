"""French and German in other words: what says the same is read alike, and what means something else is not taken for it."""

import pytest

from bot.transfers.rules.parted import PartedVerbs, read_parted
from bot.transfers.writing.units import Unit
from tests.transfers.conftest import Read
from tests.transfers.test_paraphrases import told_of

VERBS = PartedVerbs(read_parted("lehnt..ab: weist..zuruck schlagt..aus\nverpflichtet: nimmt..unter_vertrag"))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("leeds weist das angebot zuruck", "leeds lehnt das angebot ab"),
        ("leeds schlagt ein angebot aus england aus , sagt er", "leeds lehnt ein angebot aus england ab , sagt er"),
        ("leeds nimmt ihn unter vertrag", "leeds verpflichtet ihn"),
        ("er weist den weg und schlagt den pokal aus", "er weist den weg und lehnt den pokal ab"),
        ("er weist . zuruck", "er weist . zuruck"),
        ("er schlagt den torwart aus der distanz", "er schlagt den torwart aus der distanz"),
        ("weist weist weist", "weist weist weist"),
    ],
)
def test_verbs_in_two_parts(said: str, meant: str) -> None:
    units = [Unit(word, at, at + 1) for at, word in enumerate(said.split())]
    assert [unit.key for unit in VERBS.plainly(units)] == meant.split()


@pytest.mark.parametrize(
    ("plain", "others"),
    [
        (
            "Lyon veut recruter Malick Sombo.",
            [
                "Lyon souhaite s'offrir Malick Sombo.",
                "Lyon désire s'attacher les services de Malick Sombo.",
                "Lyon ambitionne de faire signer Malick Sombo.",
                "Lyon veut enrôler Malick Sombo.",
            ],
        ),
        (
            "Lens est prêt à vendre Malick Sombo.",
            [
                "Lens est prêt à se séparer de Malick Sombo.",
                "Lens est prêt à laisser filer Malick Sombo.",
                "Lens est prêt à se débarrasser de Malick Sombo.",
            ],
        ),
        (
            "Lens a refusé une offre de Lyon pour Malick Sombo.",
            ["Lens a rejeté une proposition de Lyon pour Malick Sombo.", "Lens a décliné une proposition de Lyon pour Malick Sombo."],
        ),
        (
            "Malick Sombo passe sa visite médicale à Lyon.",
            ["Malick Sombo passe ses examens médicaux à Lyon.", "Malick Sombo passe ses tests médicaux à Lyon."],
        ),
        (
            "Les négociations entre Lyon et Lens pour Malick Sombo avancent.",
            [
                "Les discussions entre Lyon et Lens pour Malick Sombo avancent.",
                "Les pourparlers entre Lyon et Lens pour Malick Sombo avancent.",
                "Les tractations entre Lyon et Lens pour Malick Sombo avancent.",
            ],
        ),
        (
            "Lyon est proche de recruter Malick Sombo.",
            [
                "Lyon est à deux doigts de s'offrir Malick Sombo.",
                "Lyon est en passe d'acheter Malick Sombo.",
                "Lyon est sur le point d'engager Malick Sombo.",
            ],
        ),
        ("Malick Sombo a rejoint Lyon.", ["Malick Sombo a rallié Lyon."]),
        (
            "Lyon a transmis une offre pour Malick Sombo.",
            ["Lyon aurait transmis une offre pour Malick Sombo.", "Lyon aurait adressé une offre pour Malick Sombo."],
        ),
        ("Lyon surveille Malick Sombo.", ["Lyon superviserait Malick Sombo.", "Lyon observe la situation de Malick Sombo."]),
        ("Malick Sombo quitte Lens pour Lyon.", ["Malick Sombo quitterait Lens pour Lyon."]),
    ],
)
def test_french_in_other_words(plain: str, others: list[str], read: Read) -> None:
    assert read(plain)
    for other in others:
        assert told_of(read(other)) == told_of(read(plain)), other


@pytest.mark.parametrize(
    ("plain", "others"),
    [
        (
            "Wolfsburg will Anton Hubertz verpflichten.",
            [
                "Wolfsburg möchte Anton Hubertz unter Vertrag nehmen.",
                "Wolfsburg will Anton Hubertz an Bord holen.",
                "Wolfsburg will Anton Hubertz unbedingt holen.",
                "Wolfsburg will Anton Hubertz loseisen.",
            ],
        ),
        (
            "Frankfurt lehnt ein Angebot von Wolfsburg für Anton Hubertz ab.",
            [
                "Frankfurt weist ein Angebot von Wolfsburg für Anton Hubertz zurück.",
                "Frankfurt schlägt eine Offerte von Wolfsburg für Anton Hubertz aus.",
                "Frankfurt schmettert ein Gebot von Wolfsburg für Anton Hubertz ab.",
            ],
        ),
        (
            "Wolfsburg verpflichtet Anton Hubertz.",
            [
                "Wolfsburg nimmt Anton Hubertz unter Vertrag.",
                "Wolfsburg verpflichtet Jonas Wind-Nachfolger Anton Hubertz.",
                "Wolfsburg schnappt sich Anton Hubertz.",
                "Wolfsburg holt Anton Hubertz.",
            ],
        ),
        (
            "Die Verhandlungen zwischen Wolfsburg und Frankfurt über Anton Hubertz laufen.",
            ["Die Gespräche zwischen Wolfsburg und Frankfurt über Anton Hubertz laufen."],
        ),
        (
            "Anton Hubertz absolviert den Medizincheck bei Wolfsburg.",
            ["Anton Hubertz absolviert die sportärztliche Untersuchung bei Wolfsburg."],
        ),
    ],
)
def test_german_in_other_words(plain: str, others: list[str], read: Read) -> None:
    assert read(plain)
    for other in others:
        assert told_of(read(other)) == told_of(read(plain)), other


@pytest.mark.parametrize(
    "text",
    [
        "Malick Sombo rejette la faute sur l'arbitre après la défaite de Lyon.",
        "Les Gones veulent gagner, Malick Sombo aussi.",
        "Lens s'est fait surprendre par Lyon malgré Malick Sombo.",
        "Anton Hubertz ist auf der Suche nach seiner Form, Wolfsburg verliert.",
        "Lens achète une nouvelle pelouse, Malick Sombo applaudit.",
        "Wolfsburg will mit Anton Hubertz den Pokal holen.",
        "Anton Hubertz weist die Kritik am Trainer von Wolfsburg zurück.",
        "Anton Hubertz schlägt eine Flanke, Wolfsburg gleicht aus.",
    ],
)
def test_what_means_something_else(text: str, read: Read) -> None:
    assert not read(text)
