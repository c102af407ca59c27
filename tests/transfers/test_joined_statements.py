"""What a column strings together reads as each of its statements does alone, whatever joins them and whichever comes first."""

from collections.abc import Callable
from itertools import product

import pytest

from bot.transfers.model import MoveType, Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

FIRST = {
    "Fulham value forward Matteo Okonwe at £45m amid interest from Ajax": "Matteo Okonwe: Fulham > Ajax, interest",
    "Fulham have no intention of selling Danish winger Emil Tavernier despite interest from Ajax": "Emil Tavernier: Fulham > Ajax, denied",
    "Fulham fear losing striker Karim Fereira to Ajax": "Karim Fereira: Fulham > Ajax, interest",
    "Noah Costiga is open to leaving Fulham for Ajax": "Noah Costiga: Fulham > Ajax, available",
    "Jonas Halversen has rejected a move to Ajax and will stay at Fulham": "Jonas Halversen: Fulham > Ajax, denied",
    "Ajax have made an enquiry about Fulham full-back Rayan Morera": "Rayan Morera: Fulham > Ajax, enquiry",
    "Ajax hold talks over Fulham's Rayan Morera": "Rayan Morera: Fulham > Ajax, talks",
    "Ajax have submitted an offer worth €32m for Fulham's Bilal Nakashi": "Bilal Nakashi: Fulham > Ajax, bid",
    "Ajax have been offered the chance to sign goalkeeper Daan Vantagio from Fulham": "Daan Vantagio: Fulham > Ajax, enquiry",
    "Fulham centre-back Igor Nakash has agreed personal terms with Ajax": "Igor Nakash: Fulham > Ajax, personal_terms",
    "Ajax are exploring a deal for Oscar Halvors, who is on loan at Porto from Fulham": "Oscar Halvors: Fulham > Ajax, interest",
    "Ajax have identified Fulham's Kofi Nakashi as a replacement for centre-back Samuel Schrade": "Kofi Nakashi: Fulham > Ajax, interest",
}
NEXT = {
    "Leeds are among the clubs tracking Genoa's teenage centre-back Marco Castelvi": "Marco Castelvi: Genoa > Leeds, interest",
    "Leeds are confident of signing Genoa winger Elias Delmaz": "Elias Delmaz: Genoa > Leeds, talks",
    "Leeds could make a loan move for Genoa right-back Noel Schrade": "Noel Schrade: Genoa > Leeds, interest",
    "Leeds step up interest in German striker Noah Okonji": "Noah Okonji:  > Leeds, interest",
    "Leeds value midfielder Jonas Brandvig at £75m amid interest from Genoa": "Jonas Brandvig: Leeds > Genoa, interest",
    "Leeds scouts have been watching Genoa's German winger Nico Schrade": "Nico Schrade: Genoa > Leeds, interest",
    "Leeds winger Kofi Lindqwist has agreed personal terms with Genoa": "Kofi Lindqwist: Leeds > Genoa, personal_terms",
    "Igor Tavernel has told Leeds he wants to leave": "Igor Tavernel: Leeds > , available",
    "Tomas Brandvig's move from Genoa to Leeds has collapsed": "Tomas Brandvig: Genoa > Leeds, collapsed",
    "Dutch centre-back Luuk Brouwe is close to extending his contract at Leeds": "Luuk Brouwe: Leeds > (stays), talks",
    "defender Kofi Zumbar is set to have a medical at Leeds after leaving Genoa": "Kofi Zumbar: Genoa > Leeds, medical",
    "Sporting hold talks over Genoa's Rayan Fereyr": "Rayan Fereyr: Genoa > Sporting CP, talks",
}


def lines_of(told: Told, text: str) -> list[str]:
    return [line.replace("Leeds United", "Leeds") for line in told(text)]


@pytest.mark.parametrize(("text", "expected"), (FIRST | NEXT).items())
def test_alone(text: str, expected: str, told: Told) -> None:
    assert lines_of(told, f"{text}.") == [expected]


@pytest.mark.parametrize(("first", "second", "join"), [*product(FIRST, NEXT, (" and ", ", and ", ", while "))])
def test_two_are_read_as_each_alone(first: str, second: str, join: str, told: Told) -> None:
    assert lines_of(told, f"{first}{join}{second}.") == [FIRST[first], NEXT[second]]


@pytest.mark.parametrize(("first", "second"), [*zip(FIRST, NEXT, strict=False)])
def test_three_in_a_standfirst(first: str, second: str, told: Told) -> None:
    text = f"Leverkusen have pulled out of a deal for Porto's Pedro Delmaz, {first} and {second}, plus more."
    assert lines_of(told, text) == ["Pedro Delmaz: FC Porto > Bayer Leverkusen, collapsed", FIRST[first], NEXT[second]]


def test_who_speaks_for_one_club_does_not_speak_of_the_next_move(told: Told) -> None:
    first, second = (
        "Ajax boss Carlo Rebufi wants to bring Fulham's Joao Fereir to the club",
        "defender Kofi Zumbar is set for a Leeds medical",
    )
    assert lines_of(told, f"{first}, while {second} after leaving Genoa.") == [
        "Joao Fereir: Fulham > Ajax, interest",
        "Kofi Zumbar: Genoa > Leeds, medical",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    {
        "Offers for Okonwe from Ajax and Leeds have been turned down by Genoa.": [
            "Okonwe: Genoa > Ajax, bid_rejected",
            "Okonwe: Genoa > Leeds, bid_rejected",
        ],
        "Ajax's pursuit of Rayan Morera and Emil Tavernier is over.": [
            "Rayan Morera:  > Ajax, collapsed",
            "Emil Tavernier:  > Ajax, collapsed",
        ],
        "Ajax are interested in Genoa pair Rayan Morera and Emil Tavernier.": [
            "Rayan Morera: Genoa > Ajax, interest",
            "Emil Tavernier: Genoa > Ajax, interest",
        ],
    }.items(),
)
def test_what_is_said_of_both_stays_of_both(text: str, expected: list[str], told: Told) -> None:
    assert lines_of(told, text) == expected


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("Ajax could make a loan move for Fulham's Bilal Nakashi, and Leeds are set to bid for winger Emil Tavernier.", "loan unknown"),
        ("Noah Costiga will leave Fulham on a free transfer, while Leeds step up interest in winger Emil Tavernier.", "free unknown"),
        ("Leeds sign Emil Tavernier for £9m and Noah Costiga joins Fulham on loan.", "permanent loan"),
        ("Leeds want winger Emil Tavernier and Fulham's Noah Costiga on loan.", "loan loan"),
        (
            "Ajax want Emil Tavernier, 18, who is out of contract at Leeds, and Genoa have pulled out of a deal for Noah Costiga.",
            "free unknown",
        ),
    ],
)
def test_the_terms_of_one_are_not_those_of_the_next(text: str, moves: str, read: Read) -> None:
    assert [rumour.move for rumour in read(text)] == [MoveType(move) for move in moves.split()]


def test_a_season_long_loan_is_one(read: Read) -> None:
    text = "Leeds reach agreement with Genoa to sign Marek Hamsal. Season-long loan from Genoa. Package worth €52m."
    assert [rumour.move for rumour in read(text)] == [MoveType.LOAN]
