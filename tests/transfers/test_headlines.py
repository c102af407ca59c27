"""How headlines tell of moves: few words, hardly a verb, quotes around single words, lists; and what is no rumour in them."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

DEVELOPED_ON = {
    # possessives of clubs that end in s; quotes around single words
    "Wolves' Matheus Cunha joins Arsenal on loan": ["Matheus Cunha: Wolverhampton Wanderers > Arsenal, official"],
    "Leeds 'in talks' over 'shock' Noah Okafor deal": ["Noah Okafor:  > Leeds United, talks"],
    # nouns for verbs
    "Everton strike £20m agreement for Noah Okafor": ["Noah Okafor:  > Everton, fee_agreed"],
    "Everton agree £20m deal to sign Milan's Noah Okafor": ["Noah Okafor: AC Milan > Everton, agreed"],
    "Everton finally agree Noah Okafor deal": ["Noah Okafor:  > Everton, agreed"],
    "Noah Okafor to Everton transfer latest": ["Noah Okafor:  > Everton, interest"],
    "Noah Okafor waves goodbye ahead of Everton move": ["Noah Okafor:  > Everton, agreed"],
    "Noah Okafor confirms Milan exit before £20m move to Everton": ["Noah Okafor: AC Milan > Everton, agreed"],
    "Noah Okafor: Switzerland forward agrees in principle to join Everton": ["Noah Okafor:  > Everton, agreed"],
    "Everton put Noah Okafor on the backburner": ["Noah Okafor:  > Everton, collapsed"],
    "New deal for Jordan Pickford at Everton": ["Jordan Pickford: Everton > (stays), official"],
    "Everton hope to persuade Noah Okafor to join them": ["Noah Okafor:  > Everton, interest"],
    "Offer for Noah Okafor sent to Milan": ["Noah Okafor: AC Milan > , bid"],
    # joining a race is no signing
    "Noah Okafor: Everton join race to sign Milan and Switzerland winger": ["Noah Okafor: AC Milan > Everton, interest"],
    "Everton have joined the race with Fulham and Lyon to sign Milan winger Noah Okafor.": [
        "Noah Okafor: AC Milan > Everton, interest",
        "Noah Okafor: AC Milan > Fulham, interest",
        "Noah Okafor: AC Milan > Olympique Lyonnais, interest",
    ],
    # headlines listed behind a heading: each of its own player, and of the club in the heading
    "Leeds transfer news LIVE: Adam Wharton talks, Tyler Dibling bid prepared, contract signed": [
        "Adam Wharton:  > Leeds United, talks",
        "Tyler Dibling:  > Leeds United, bid_expected",
    ],
    "Leeds transfer news: Adam Wharton 'interested', Tyler Dibling medical": [
        "Adam Wharton:  > Leeds United, interest",
        "Tyler Dibling:  > Leeds United, medical",
    ],
    # one player in the heading, and what another club does behind "with"
    "Noah Okafor transfer news: Milan winger completes £20m Everton move": ["Noah Okafor: AC Milan > Everton, official"],
    "Noah Okafor nears Milan exit with Everton in talks over £20m move": ["Noah Okafor: AC Milan > Everton, talks"],
    "Everton's new stance after striking huge Noah Okafor agreement": ["Noah Okafor:  > Everton, agreed"],
    "Noah Okafor to Everton hits hiccup": ["Noah Okafor:  > Everton, interest"],
    "Milan tell Everton how much a late Noah Okafor deal will cost": ["Noah Okafor:  > Everton, interest"],
    "Papers: Noah Okafor open to Everton move": ["Noah Okafor:  > Everton, interest"],
    "Papers: Noah Okafor's Everton move looks unlikely": ["Noah Okafor:  > Everton, denied"],
    "Milan unimpressed by timing of Everton's Noah Okafor bid": ["Noah Okafor:  > Everton, bid"],
    "Noah Okafor pushing for Milan exit": ["Noah Okafor: AC Milan > , available"],
    # words of headlines in capitals are no names
    "Everton Submit Bid For 'Diamond' Noah Okafor As Verdict Surely Looms": ["Noah Okafor:  > Everton, bid"],
    # a deal with the club that the player is at, as the next sentence shows, is a renewal
    "Okafor signs long-term deal with Milan. Noah Okafor signs new deal with Milan after his previous contract was due to expire.": [
        "Noah Okafor: AC Milan > (stays), official"
    ],
    # the manager whom a club appoints beside a signing
    "Everton sign Noah Okafor from Milan after confirming Frank Lampard as manager": ["Noah Okafor: AC Milan > Everton, official"],
}

QUIET = [
    "Transfer news LIVE: Everton eye £65m striker, Milan medical, Noah Okafor twist",
    "Everton miss out on the perfect backup full-back for Noah Okafor",
    "Apologetic Noah Okafor returns to Milan squad for cup semi-final",
    "Noah Okafor returns to Milan training after injury",
    "A 2-2 draw left both teams struggling: Noah Okafor scored to leave both sides without a win.",
    "Noah Okafor says Switzerland want to keep making the fans proud",
    "Everton Announce Season Ticket Plans As Blockbuster Star Surely Has No Future",
    "Wolves are in a battle to stay up: Noah Okafor knows what they need",
    "Leeds' January transfer window plans take shape as former Everton manager is linked with Fulham. Noah Okafor scored.",
    "Noah Okafor believes Everton can fight for the Premier League title",
    "Noah Okafor returns to Milan from Afcon for tests",
    "It is a year ago that Noah Okafor made his move to Milan",
]


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, told: Told) -> None:
    assert told(text) == []


KNOWN_FAILURES = [
    # only compared with, but the one player whom the item names
    "Even better than Noah Okafor: Everton plot move for Champions League winner",
]


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("text", KNOWN_FAILURES)
def test_known_failure(text: str, told: Told) -> None:
    assert told(text) == []
