"""Players whom an item names for another reason than a move of theirs, of whom its other sentences do not speak either."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    "text",
    [
        # he is hurt, and somebody without a name is wanted
        "Leeds make late bid as fans' favourite says farewell. Leeds are pursuing a move after Tobias Rehn was ruled out for a month.",
        "Leeds are looking for a winger. Tobias Rehn has been ruled out until March.",
        # he comes as a coach
        "Tobias Rehn is returning to Leeds as part of Daniel Farke's coaching staff.",
        # she presents, and the reader is asked to write
        "Tilda Rehn is joined by Frank Hale to talk about Leeds, who want a striker.",
        "Get in touch! Email Tilda with your thoughts. Leeds submitted a bid for a new stadium.",
        # she speaks of other things, others sell what they own, and a tag is nobody
        "Leeds star Tilda Rehn: 'I am worth millions'. She talks about her save in the final.",
        "Ned Boyle and Mark Hale have held talks about selling their shares in Leeds.",
        # he tells whom he once wanted
        "Tobias Rehn says he wanted Leeds to sign an unbelievable winger but the deal is impossible now.",
    ],
)
def test_nothing_is_told_of_him(text: str, told: Told) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    {
        # what others cost is not about them
        "Genoa rejected an offer from Leeds for Marek Hamsal, asking for more than the £50m Everton paid for Tobias Rehn.": [
            "Marek Hamsal: Genoa > Leeds United, bid_rejected"
        ],
        # a hurt man may be sold, and one who returns may be a player
        "Malick Fofana was ruled out for a month but Leeds still want to sign him.": ["Malick Fofana:  > Leeds United, interest"],
        "Tobias Rehn is returning to Leeds on loan.": ["Tobias Rehn:  > Leeds United, interest"],
        # who beats a rival goes on as the buyer
        "Leeds seal £9m Tobias Rehn deal in face of Everton interest. Marek Hamsal could also join from Genoa.": [
            "Tobias Rehn:  > Leeds United, agreed",
            "Tobias Rehn:  > Everton, interest",
            "Marek Hamsal: Genoa > Leeds United, interest",
        ],
        # a club of which somebody only speaks holds nobody
        "Frank Hale's prediction for Leeds and Genoa as Everton eye Marek Hamsal.": ["Marek Hamsal:  > Everton, interest"],
        # a mark is lost between two names that lists hold
        "Leeds want Malick Fofana Wilson Odobert has signed for Genoa.": [
            "Malick Fofana:  > Leeds United, interest",
            "Wilson Odobert:  > Genoa, official",
        ],
        # a tag and an owner are nobody
        "Leeds reach agreement with Genoa to sign Marek Hamsal. He is flying in to complete #LUFC #DeadlineDay move.": [
            "Marek Hamsal: Genoa > Leeds United, fee_agreed"
        ],
        # a title is short for what the text tells
        "Leeds agree deal to sign Hamsal. Leeds have agreed a deal with Genoa to sign Marek Hamsal on loan.": [
            "Marek Hamsal: Genoa > Leeds United, fee_agreed"
        ],
        "Leeds agree deal to sign Marek Hamsal from Genoa.": ["Marek Hamsal: Genoa > Leeds United, agreed"],
        # a story that a club's people confirm is not that club's purchase
        "Story confirmed by Genoa sources: new Leeds bid for Marek Hamsal.": ["Marek Hamsal: Genoa > Leeds United, bid"],
    }.items(),
)
def test_others_are_told_of(text: str, expected: list[str], told: Told) -> None:
    assert told(text) == expected
