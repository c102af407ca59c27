"""Sentences that credit several outlets, each for its own player."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Read = Callable[..., tuple[Rumour, ...]]

APART = {
    "Como want Angel Gomes (Mirror), Lazio have bid for Jonathan Rowe (Sun) and Genoa are keen on Ben Brereton (Express).": {
        "Angel Gomes": "Mirror",
        "Jonathan Rowe": "Sun",
        "Ben Brereton": "Express",
    },
    "Como want Angel Gomes [Kirkholm Courier], while Lazio have bid for Jonathan Rowe. [Sun]": {
        "Angel Gomes": "Kirkholm Courier",
        "Jonathan Rowe": "Sun",
    },
    "Como want Angel Gomes and Lazio have bid for Jonathan Rowe (both Mirror).": {"Angel Gomes": "Mirror", "Jonathan Rowe": "Mirror"},
    "Como want Angel Gomes (26), Lazio have bid for Jonathan Rowe (Mirror).": {"Angel Gomes": "Mirror", "Jonathan Rowe": "Mirror"},
    "The Mirror says Como want Angel Gomes, while the Express says Lazio have bid for Jonathan Rowe.": {
        "Angel Gomes": "The Mirror",
        "Jonathan Rowe": "the Express",
    },
    "The Sun says Como want Angel Gomes, Marca reports that Lazio are keen on Jonathan Rowe and Kicker claims Genoa want Ben Brereton.": {
        "Angel Gomes": "The Sun",
        "Jonathan Rowe": "Marca",
        "Ben Brereton": "Kicker",
    },
    "Angel Gomes is wanted by Como, according to the Mirror, while Jonathan Rowe is a target for Lazio, Marca reports.": {
        "Angel Gomes": "the Mirror",
        "Jonathan Rowe": "Marca",
    },
    "Angel Gomes is wanted by Como, according to the Mirror, with Sky Sports adding that Jonathan Rowe is wanted by Lazio.": {
        "Angel Gomes": "the Mirror",
        "Jonathan Rowe": "Sky Sports",
    },
    "Como want Angel Gomes, says Tom Ashworthy of the Mirror, but, according to Marca, Lazio are in talks for Jonathan Rowe.": {
        "Angel Gomes": "Tom Ashworthy",
        "Jonathan Rowe": "Marca",
    },
    "Como want Angel Gomes and Jonathan Rowe, per the Mirror, with Marca adding that a bid for Rowe is near.": {
        "Angel Gomes": "the Mirror",
        "Jonathan Rowe": "the Mirror",
    },
    "The Mirror says Angel Gomes is wanted by Como, and Marca reports that Lazio are keen on him.": {"Angel Gomes": "The Mirror"},
}


@pytest.mark.parametrize("text", APART)
def test_each_player_has_his_own_outlet(text: str, read: Read) -> None:
    assert {rumour.player: rumour.credited_to for rumour in read(text)} == APART[text]


def test_a_dash_before_an_outlet_is_none_of_its_name(read: Read) -> None:
    assert [rumour.credited_to for rumour in read("Como want Angel Gomes. (Via - Kirkholm Courier )")] == ["Kirkholm Courier"]


def test_a_paper_told_of_behind_another_opens_a_part_of_its_own(told: Callable[..., list[str]]) -> None:
    text = "The Sun report that Como's bid for Angel Gomes was rejected, Marca have news of Lazio's talks with Nice for Jonathan Rowe, and "
    assert told(text + "the Mirror claim Genoa will let Ben Brereton go.") == told(
        "Como's bid for Angel Gomes was rejected. Lazio are in talks with Nice for Jonathan Rowe. Genoa will let Ben Brereton go."
    )


def test_what_stands_in_a_paper_is_credited_to_it(read: Read) -> None:
    assert [rumour.credited_to for rumour in read("Meanwhile, over in the Mirror, Como are said to want Angel Gomes.")] == ["the Mirror"]
    assert [rumour.credited_to for rumour in read("In the summer, Como are said to want Angel Gomes.")] == [None]
