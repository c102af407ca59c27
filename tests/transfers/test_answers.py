"""What a club answers to a bid, told in a sentence of its own; two clubs that are agreed; a post's title with a name and a colon."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

ANSWERED = (
    "Lyon said no.",
    "Lyon have already turned it down.",
    "Lyon rejected it.",
    "Lyon do not accept and want more.",
    "Lyon have not accepted yet.",
)


@pytest.mark.parametrize("answer", ANSWERED)
@pytest.mark.parametrize(
    "bid", ["Fulham have made a second bid for Tarik Obanda.", "Fulham bid £20m for Tarik Obanda. It is worth £25m with bonuses."]
)
def test_an_answer_in_its_own_sentence(told: Told, bid: str, answer: str) -> None:
    assert told(f"{bid} {answer}") == ["Tarik Obanda: Olympique Lyonnais > Fulham, bid_rejected"]


@pytest.mark.parametrize(
    "sentence",
    ["Lyon said no decision had been made.", "Lyon do not accept the criticism.", "Lyon have not accepted responsibility for the delay."],
)
def test_what_is_no_answer_to_a_bid(told: Told, sentence: str) -> None:
    [line] = told(f"Fulham have made a second bid for Tarik Obanda. {sentence}")
    assert line.endswith("> Fulham, bid")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Fulham and Lyon have an agreement for Tarik Obanda.", ["Tarik Obanda: Olympique Lyonnais > Fulham, fee_agreed"]),
        ("It's done between Fulham and Lyon for Tarik Obanda.", ["Tarik Obanda: Olympique Lyonnais > Fulham, fee_agreed"]),
        ("News #Testane: He will not join Genk.", ["Testane:  > KRC Genk, denied"]),
        (
            "Fulham reach agreement with Tarik Obanda. Lyon are now waiting for the bid.",
            ["Tarik Obanda: Olympique Lyonnais > Fulham, personal_terms"],
        ),
    ],
)
def test_what_else_is_told_shortly(told: Told, text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_what_a_bid_is_worth_is_its_fee(read: Callable[..., tuple]) -> None:  # type: ignore[type-arg]
    [rumour] = read("Fulham have made another bid for Tarik Obanda. It’s worth £31m.")
    assert rumour.fee.amount == 31_000_000
    [rumour] = read("Fulham have made another bid for Tarik Obanda. He is worth £31m.")
    assert rumour.fee is None
