"""Posts of few words: two clubs at work on one deal, clauses taken up, reports denied; and what of the kind tells nothing."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

POSTS = {
    "🚨 Leeds and Milan, in contact this week as planned for the Marlon Bakker deal.": ["Marlon Bakker: AC Milan > Leeds United, enquiry"],
    "Leeds and Milan are in club to club talks for Marlon Bakker.": ["Marlon Bakker: AC Milan > Leeds United, talks"],
    "Leeds and Milan, in contact again to get Marlon Bakker deal done.": ["Marlon Bakker: AC Milan > Leeds United, talks"],
    "🔴 Leeds and Milan, working to complete the Marlon Bakker transfer.": ["Marlon Bakker: AC Milan > Leeds United, talks"],
    "🚨 Leeds are progressing in talks with Milan for Marlon Bakker!": ["Marlon Bakker: AC Milan > Leeds United, talks"],
    "Marlon Bakker move still on between Leeds and Milan.": ["Marlon Bakker: AC Milan > Leeds United, talks"],
    "⏳ Marlon Bakker and Leeds, it's just a matter of hours.": ["Marlon Bakker:  > Leeds United, talks"],
    "Leeds want Milan winger Marlon Bakker. Agreement with the player done, clubs now to talk.": [
        "Marlon Bakker: AC Milan > Leeds United, personal_terms"
    ],
    "Leeds confirm the obligation to buy clause for Marlon Bakker has now been activated for €17m.": [
        "Marlon Bakker:  > Leeds United, official"
    ],
    "Milan will receive €9m fee from Leeds for Marlon Bakker.": ["Marlon Bakker: AC Milan > Leeds United, agreed"],
    "Reports on Marlon Bakker as a concrete target for Leeds are wide of the mark.": ["Marlon Bakker:  > Leeds United, denied"],
    "🔵 Leeds never considered Marlon Bakker exit despite reports.": ["Marlon Bakker: Leeds United > , denied"],
    "Marlon Bakker will stay at Leeds from Milan, confirmed.": ["Marlon Bakker: AC Milan > Leeds United, official"],
    "🚨 Marlon Bakker can leave Leeds in the summer.": ["Marlon Bakker: Leeds United > , available"],
    "Marlon Bakker could leave Leeds with several clubs keen.": ["Marlon Bakker: Leeds United > , available"],
    "Marlon Bakker is one to watch as Leeds midfielder has attracted interest from Milan.": [
        "Marlon Bakker: Leeds United > AC Milan, interest"
    ],
    "Marlon Bakker set to join Leeds, here we go! Milan are informed on the €35m release clause being triggered.": [
        "Marlon Bakker: AC Milan > Leeds United, agreed"
    ],
    "Leeds have offered Milan £2m for England U18 goalkeeper Marlon Bakker.": ["Marlon Bakker: AC Milan > Leeds United, bid"],
    "Leeds plan to open talks with Marlon Bakker's camp over new deal.": ["Marlon Bakker: Leeds United > (stays), enquiry"],
    "Leeds have sent contract proposals to both Marlon Bakker and Timo Kessler.": [
        "Marlon Bakker:  > Leeds United, bid",
        "Timo Kessler:  > Leeds United, bid",
    ],
}

QUIET = (
    "🎧 Here we go podcast on Leeds with Marlon Bakker stories.",
    "Marlon Bakker could leave Leeds in the bottom three with that miss.",
    "Leeds and Milan, in contact to organise a friendly.",
    "Leeds and Milan are working on a new format of the cup.",
)


@pytest.mark.parametrize("text", POSTS)
def test_says(text: str, told: Told) -> None:
    assert told(text) == POSTS[text]


@pytest.mark.parametrize("text", QUIET)
def test_says_nothing(text: str, told: Told) -> None:
    assert not told(text)
