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
    "Leeds say that the obligation to buy clause for Marlon Bakker is now activated: €17m.": ["Marlon Bakker:  > Leeds United, official"],
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
    "Leeds mean to open talks with the camp of Marlon Bakker over a new deal soon.": ["Marlon Bakker: Leeds United > (stays), enquiry"],
    "Leeds have sent contract proposals to both Marlon Bakker and Timo Kessler.": [
        "Marlon Bakker:  > Leeds United, bid",
        "Timo Kessler:  > Leeds United, bid",
    ],
}

MORE = {
    "Leeds are in talks with Marlon Van Buren. MVB will sign until 2030. Everton also like MVB.": [
        "Marlon Van Buren:  > Leeds United, agreed",
        "Marlon Van Buren:  > Everton, interest",
    ],
    "◉ Leeds keep pushing for Timo Kessler.\n◉ Marlon Bakker leaves Milan.\n◉ Noel Hartmann has several clubs keen.": [
        "Timo Kessler:  > Leeds United, interest",
        "Marlon Bakker: AC Milan > , official",
        "Noel Hartmann:  > , interest",
    ],
    "Leeds plan new deal for Marlon Bakker. Talks underway after Leeds rejected €8m bid from Milan in January.": [
        "Marlon Bakker: Leeds United > AC Milan, bid_rejected",
        "Marlon Bakker: Leeds United > (stays), talks",
    ],
    "Marlon Bakker and Timo Kessler will sign new contracts at Leeds.": [
        "Marlon Bakker: Leeds United > (stays), agreed",
        "Timo Kessler: Leeds United > (stays), agreed",
    ],
    "Leeds have exchanged documents with Milan confirming £30m for Marlon Bakker.": ["Marlon Bakker: AC Milan > Leeds United, agreed"],
    "Marlon Bakker has signed new deal at Leeds. After Milan approaches, Bakker picks Leeds project.": [
        "Marlon Bakker: Leeds United > (stays), official"
    ],
    "Leeds open talks to sign Marlon Bakker. Milan in direct talks with Leeds.": ["Marlon Bakker: AC Milan > Leeds United, talks"],
    "Marlon Bakker has rejected the Milan proposal. Leeds will insist to sign him with the race open again.": [
        "Marlon Bakker:  > AC Milan, denied",
        "Marlon Bakker:  > Leeds United, interest",
    ],
    "Marlon Bakker has still not accepted to join Milan. Milan could now move on different targets.": ["Marlon Bakker:  > AC Milan, talks"],
    "Leeds schedule for Marlon Bakker: medical and contract signing on Tuesday.": ["Marlon Bakker:  > Leeds United, medical"],
    "Marlon Bakker, on the verge of joining Leeds. Official bid sent to Milan: €10m and more.": [
        "Marlon Bakker: AC Milan > Leeds United, talks"
    ],
    "Leeds have completed three signings in time for the Cup.\nMarlon Bakker from Milan\nTimo Kessler from Everton": [
        "Marlon Bakker: AC Milan > Leeds United, official",
        "Timo Kessler: Everton > Leeds United, official",
    ],
    "Leeds confirm that Marlon Bakker and Timo Kessler will return to their clubs.": [
        "Marlon Bakker: Leeds United > , official",
        "Timo Kessler: Leeds United > , official",
    ],
    "Marlon Bakker has suitors: Leeds got clear message from the player. Everton are willing to make an effort.": [
        "Marlon Bakker:  > Leeds United, interest",
        "Marlon Bakker:  > Everton, interest",
    ],
    "Leeds submit £45m proposal for Marlon Bakker. Milan ask for fee close to what Leeds paid for Noah Okafor.": [
        "Marlon Bakker: AC Milan > Leeds United, bid"
    ],
    "Official bid sent by Leeds to Milan for Marlon Bakker.": ["Marlon Bakker: AC Milan > Leeds United, bid"],
    "Leeds remain favourites to sign Marlon Bakker ahead of Everton.": [
        "Marlon Bakker:  > Leeds United, talks",
        "Marlon Bakker:  > Everton, interest",
    ],
    "Leeds and Milan are still far apart on valuation for Marlon Bakker.": ["Marlon Bakker: AC Milan > Leeds United, talks"],
    "Marlon Bakker is liked by Leeds. Same for Everton.": [
        "Marlon Bakker:  > Leeds United, interest",
        "Marlon Bakker:  > Everton, interest",
    ],
}

QUIET = (
    'Noah Okafor: "We are going to Bilbao and we want to win".',
    "Noah Okafor has recovered and he's on his way to Bilbao with the Leeds squad.",
    "🎧 Here we go podcast on Leeds with Marlon Bakker stories.",
    "Marlon Bakker could leave Leeds in the bottom three with that miss.",
    "Leeds and Milan, in contact to organise a friendly.",
    "Leeds and Milan are working on a new format of the cup.",
)


@pytest.mark.parametrize("text", POSTS)
def test_says(text: str, told: Told) -> None:
    assert told(text) == POSTS[text]


@pytest.mark.parametrize("text", MORE)
def test_goes_on(text: str, told: Told) -> None:
    assert told(text) == MORE[text]


@pytest.mark.parametrize("text", QUIET)
def test_says_nothing(text: str, told: Told) -> None:
    assert not told(text)
