"""Rows of papers' round-ups, each with its outlet behind a dash; other ways to name the outlet; and what was so only in the summer."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Read = Callable[..., tuple[Rumour, ...]]
Told = Callable[..., list[str]]

ROUND_UP = """The papers say... Everton prepare a £30m bid for winger Wilson Odobert, but Fulham want the 20-year-old too - Daily Express.

Milan's Noah Okafor has overtaken Brighton's Carlos Baleba on Chelsea's wishlist - The i.

Everton are in contract talks with Dwight McNeil - L'Equipe"""


def test_each_row_of_a_round_up_is_its_outlets(read: Read) -> None:
    told_by = {(rumour.player, rumour.to_club): rumour.credited_to for rumour in read(ROUND_UP)}
    assert told_by[("Wilson Odobert", "Everton")] == told_by[("Wilson Odobert", "Fulham")] == "Daily Express"
    assert told_by[("Noah Okafor", "Chelsea")] == told_by[("Carlos Baleba", "Chelsea")] == "The i"
    assert told_by[("Dwight McNeil", None)] == "L'Equipe"


def test_a_dash_behind_one_sentence_names_no_outlet(read: Read) -> None:
    rumours = read("Everton want two players - Wilson Odobert - Noah Okafor.")
    assert {rumour.credited_to for rumour in rumours} == {None}


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("According to both the BBC and the Athletic, Everton want Wilson Odobert.", "the BBC"),
        ("Everton are following Wilson Odobert, say Teamtalk, after an injury to Dwight McNeil.", "Teamtalk"),
    ],
)
def test_outlets_named_otherwise(read: Read, text: str, outlet: str) -> None:
    assert [rumour.credited_to for rumour in read(text)] == [outlet]


STATES = {
    # what was so in the summer only
    "Lyon hold talks with Noah Okafor over a new contract after he attracted interest from Everton and Fulham in the summer.": [
        "Noah Okafor: Olympique Lyonnais > (stays), talks"
    ],
    "Wilson Odobert, who was a target for Everton in the summer, has scored twice.": [],
    "Wilson Odobert is a target for Everton in the summer.": ["Wilson Odobert:  > Everton, interest"],
    # offered round by his own club
    "Everton offer Dwight McNeil to several Serie A clubs": ["Dwight McNeil: Everton > , available"],
    "Everton offer Wilson Odobert a contract": ["Wilson Odobert:  > Everton, bid"],
    # "the club" is the one that the item names
    "Everton are without Wilson Odobert on Sunday as he wants to leave the club.": ["Wilson Odobert: Everton > , available"],
}


@pytest.mark.parametrize("text", STATES)
def test_states(text: str, told: Told) -> None:
    assert told(text) == STATES[text]
