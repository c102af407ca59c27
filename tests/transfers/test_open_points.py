"""Reports of a deal that is near, and of clubs that have not agreed: how far it has come by both."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

OPEN = {
    "Leeds are set to sign Lyon's Malick Fofana. No club to club agreement yet, they keep negotiating.": "talks",
    "Malick Fofana is set to join Leeds. The fee is still being discussed with Lyon.": "talks",
    "Understand Leeds are set to sign Malick Fofana. Lyon and Leeds still have to agree on the fee.": "talks",
    "Leeds have bid £30m for Malick Fofana of Lyon and are set to sign him. Still no agreement between the clubs.": "bid",
    "Leeds want to sign Malick Fofana. The framework of a €35m deal is in place, but there is no full agreement yet.": "talks",
    "Leeds close in on Malick Fofana. An agreement between the clubs has yet to be reached but is nearing.": "talks",
    "Full agreement between Leeds and Lyon's Malick Fofana. The clubs have not agreed on the fee yet.": "personal_terms",
}


@pytest.mark.parametrize("text", OPEN)
def test_what_is_open_between_the_clubs_tells_how_far_a_deal_is(told: Told, text: str) -> None:
    assert told(text) in ([f"Malick Fofana: {home} > Leeds United, {OPEN[text]}"] for home in ("", "Olympique Lyonnais"))


CLOSED = {
    "Leeds want to sign Malick Fofana. A deal sheet was submitted an hour before the deadline.": "agreed",
    "Malick Fofana to Leeds, here we go! The fee is still being discussed.": "agreed",
    "Leeds have signed Malick Fofana. The clubs have not agreed on a date for the friendly.": "official",
    "No agreement between the clubs in the morning. Tonight Malick Fofana is set to join Leeds.": "agreed",
    "Agreement between Leeds and Lyon for Malick Fofana. No agreement on personal terms yet.": "fee_agreed",
    "Malick Fofana is set to join Leeds. There was no agreement between the clubs until last night.": "agreed",
}


@pytest.mark.parametrize("text", CLOSED)
def test_what_is_done_or_told_later_stands(told: Told, text: str) -> None:
    [line] = told(text)
    assert line.endswith(f"> Leeds United, {CLOSED[text]}")


def test_clubs_that_have_not_agreed_on_somebody_make_no_move_to_nobody(told: Told) -> None:
    assert told("Malick Fofana of Lyon trained alone. No agreement between the clubs yet.") == []


BOTH = {
    "Leeds agree fee with Lyon for Malick Fofana. Personal terms also agreed.": "agreed",
    "Malick Fofana has agreed his terms with Leeds. They have now agreed a fee with Lyon.": "agreed",
    "Leeds agree fee with Lyon for Malick Fofana. Personal terms agreed. Talks go on about the date.": "agreed",
    "Leeds agree fee with Lyon for Malick Fofana. The winger wants the move.": "fee_agreed",
    "Leeds agree fee with Lyon for Malick Fofana. Medical could follow once terms are settled.": "fee_agreed",
    "Leeds agree fee with Lyon for Malick Fofana. Personal terms will not be a problem.": "fee_agreed",
    "Leeds agree fee with Lyon for Malick Fofana. He has yet to agree personal terms.": "fee_agreed",
}


@pytest.mark.parametrize("text", BOTH)
def test_a_deal_is_agreed_once_the_clubs_and_the_player_have(told: Told, text: str) -> None:
    assert told(text) == [f"Malick Fofana: Olympique Lyonnais > Leeds United, {BOTH[text]}"]


TERMS = {
    "Leeds will pay Lyon €28m for Malick Fofana, the fee is agreed. Terms with the player not done yet.": "fee_agreed",
    "Leeds and Lyon have a deal agreed for Malick Fofana. Personal terms are being discussed.": "fee_agreed",
    "Here we go, Malick Fofana leaves Lyon for Leeds! Personal terms are being discussed with the club's next target.": "agreed",
}


@pytest.mark.parametrize("text", TERMS)
def test_terms_left_open_leave_what_the_clubs_agree(told: Told, text: str) -> None:
    assert told(text) == [f"Malick Fofana: Olympique Lyonnais > Leeds United, {TERMS[text]}"]


SIDES = {
    "Stuttgart and Anderlecht still have no agreement for Tomas Varga. Talks continue.": (
        "Tomas Varga: RSC Anderlecht > VfB Stuttgart, talks"
    ),
    "No deal yet between Leeds and Lyon for Malick Fofana. The offer remains on the table.": (
        "Malick Fofana: Olympique Lyonnais > Leeds United, bid"
    ),
    "Tomas Varga only wants Leeds. Lyon ask for more, negotiations ongoing.": "Tomas Varga: Olympique Lyonnais > Leeds United, talks",
    "Leeds have bid for Tomas Varga. Lyon will wait for a better bid.": "Tomas Varga: Olympique Lyonnais > Leeds United, bid",
    "Leeds have bid for Tomas Varga. They want more signings.": "Tomas Varga:  > Leeds United, bid",
}


@pytest.mark.parametrize("text", SIDES)
def test_who_of_clubs_that_have_not_agreed_sells(told: Told, text: str) -> None:
    assert told(text) == [SIDES[text]]
