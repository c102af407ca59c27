"""Clubs called by their country, and players called by whom they play with."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    "text",
    [
        "Lille and Leeds are in talks over Bram Testov. The French side want €30m.",
        "Leeds and Lille are in talks over Bram Testov. French club want €30m.",
        "Leeds have agreed a deal for Bram Testov. The French side will receive €30m. Lille approved.",
        "Bram Testov to Leeds, here we go! The French club have accepted €30m. Lille will look for a replacement.",
    ],
)
def test_a_club_is_meant_by_its_country(told: Told, text: str) -> None:
    [line] = told(text)
    assert line.startswith("Bram Testov: Lille > Leeds United, ")


@pytest.mark.parametrize(
    "text",
    [
        "Bram Testov of Lille is wanted by a French side.",
        "Lens and Lille are named. Bram Testov to Leeds, and the French side are happy.",
        "Bram Testov joins Leeds from French side Lille.",
        "Bram Testov leaves Lille, the French club, for Leeds.",
    ],
)
def test_no_club_is_made_of_a_country_where_none_is_meant(told: Told, text: str) -> None:
    assert all("> Lille" not in line and "> RC Lens" not in line for line in told(text))


@pytest.mark.parametrize(
    "words",
    ["strike partner", "former team-mate", "understudy", "heir", "compatriot"],
)
def test_only_the_one_told_of_is_bid_for(told: Told, words: str) -> None:
    [line] = told(f"Leeds made a £6m bid to Lille for Erling Haaland's {words} Bram Testov.")
    assert line.startswith("Bram Testov: Lille > Leeds United, ")


@pytest.mark.parametrize(
    "text", ["Erling Haaland's agent Rafaela Pimenta met Leeds.", "Erling Haaland's brother was at Elland Road to see Leeds."]
)
def test_nobody_else_is_told_of(told: Told, text: str) -> None:
    assert not [line for line in told(text) if "Pimenta" in line]
