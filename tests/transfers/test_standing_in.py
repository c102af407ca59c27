"""Words for a player told of before, in Spanish, Italian, German and French: rules say the same of "al central" as of the one they name."""

import re
from collections.abc import Callable

import pytest

from bot.transfers.rules.language_rules import Lexicon
from bot.transfers.rules.lexicons import LEXICONS
from bot.transfers.statements.standing_in import has_stand_in
from tests.transfers.conftest import Read
from tests.transfers.test_paraphrases import told_of

Told = Callable[..., list[str]]

INTRODUCED = {
    "es": "Mercado. Sobre {}. ",
    "it": "Mercato: il difensore {}. ",
    "de": "Der Verteidiger {} macht Schlagzeilen. ",
    "fr": "Mercato. Le point sur {}. ",
}
STANDING_IN = {
    "es": {"^{} ": "El central ", " a {}": " al central", " de {}": " del central", " por {}": " por el central"},
    "it": {
        "^{} ": "Il difensore ", " a {}": " al difensore", " di {}": " del difensore", " per {}": " per il difensore",
        " su {}": " sul difensore",
    },
    "de": {
        "^{} ": "Der Verteidiger ", " mit {}": " mit dem Verteidiger", " von {}": " von dem Verteidiger", " für {}": " für den Verteidiger",
        " um {}": " um den Verteidiger",
    },
    "fr": {"^{} ": "Le défenseur ", " à {}": " au défenseur", " de {}": " du défenseur", " pour {}": " pour le défenseur"},
}  # fmt: skip


def _put(example: str, name: str, language: str) -> str | None:
    """An example with its player's name put as a word for him; None where it stands as no pattern has it, or others are named too."""
    if example.count(name) != 1 or re.search(r"[.:!?] \w", example):
        return None
    changed = [re.sub(words.format(re.escape(name)), put, example) for words, put in STANDING_IN[language].items()]
    return next((text for text in changed if text != example), None)


@pytest.mark.parametrize("lexicon", LEXICONS[1:], ids=lambda lexicon: lexicon.language)
def test_words_for_a_player_are_read_as_his_name(lexicon: Lexicon, read: Read) -> None:
    known = [(rule.example, {rumour.player for rumour in read(rule.example)}) for rule in lexicon.rules]
    named = [(example, next(iter(names))) for example, names in known if len(names) == 1]
    pairs = [(INTRODUCED[lexicon.language].format(name), example, _put(example, name, lexicon.language)) for example, name in named]
    tried = [(first + plain, first + put) for first, plain, put in pairs if put]
    differing = [put for plain, put in tried if told_of(read(plain)) != told_of(read(put))]
    assert len(tried) > 50
    assert len(differing) <= len(tried) // 30, differing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hugo Duro suena para el Betis. El Girona también quiere al delantero del Getafe.",
            ["Hugo Duro: Getafe > Real Betis, interest", "Hugo Duro: Getafe > Girona, interest"],
        ),
        ("Castro, fissato il prezzo. Sull'argentino c'è il Leeds.", ["Castro:  > Leeds United, interest"]),
        ("Burkardt trifft doppelt. Der Schweizer Klub Basel sucht einen Stürmer.", []),
        ("Javi Guerra sigue de baja. El Betis busca un central.", []),
    ],
)
def test_items(text: str, expected: list[str], told: Told) -> None:
    assert told(text) == expected


def test_a_nation_describes_what_follows_it() -> None:
    assert has_stand_in(["C", "quiere", "al", "A"], "es")
    assert has_stand_in(["C", "will", "den", "C", "R"], "de")
    assert not has_stand_in(["der", "A", "klub", "will", "den"], "de")
    assert not has_stand_in(["un", "R", "para", "el", "C"], "es")
