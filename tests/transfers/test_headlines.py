"""How headlines tell of moves: few words, hardly a verb, quotes around single words, lists; and what is no rumour in them."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Read = Callable[..., tuple[Rumour, ...]]
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
    "Milan tell Everton how much a late Noah Okafor deal will cost": ["Noah Okafor: AC Milan > Everton, interest"],
    "Papers: Noah Okafor open to Everton move": ["Noah Okafor:  > Everton, interest"],
    "Papers: Noah Okafor's Everton move looks unlikely": ["Noah Okafor:  > Everton, denied"],
    "Milan unimpressed by timing of Everton's Noah Okafor bid": ["Noah Okafor: AC Milan > Everton, bid"],
    "Noah Okafor pushing for Milan exit": ["Noah Okafor: AC Milan > , available"],
    # words of headlines in capitals are no names
    "Everton Submit Bid For 'Diamond' Noah Okafor As Verdict Surely Looms": ["Noah Okafor:  > Everton, bid"],
    # a deal with the club that the player is at, as the next sentence shows, is a renewal
    "Okafor signs long-term deal with Milan. Noah Okafor signs new deal with Milan after his previous contract was due to expire.": [
        "Noah Okafor: AC Milan > (stays), official"
    ],
    # the manager whom a club appoints beside a signing
    "Everton sign Noah Okafor from Milan after confirming Frank Lampard as manager": ["Noah Okafor: AC Milan > Everton, official"],
    # two clubs told by order alone: the one that holds him sells, by the list or by the item's own words
    "Brighton and Everton agree Carlos Baleba fee": ["Carlos Baleba: Brighton & Hove Albion > Everton, fee_agreed"],
    "Lyon and Everton agree Wilson Odobert fee": ["Wilson Odobert: Everton > Olympique Lyonnais, fee_agreed"],
    "Everton agree deal with Brighton for Dwight McNeil. Everton's Dwight McNeil is set to join Brighton.": [
        "Dwight McNeil: Everton > Brighton & Hove Albion, agreed"
    ],
    "Fulham have £15m bid rejected for Everton target Wilson Odobert": [
        "Wilson Odobert:  > Fulham, bid_rejected",
        "Wilson Odobert:  > Everton, interest",
    ],
    # loose wording
    "Everton given Carlos Baleba encouragement": ["Carlos Baleba:  > Everton, interest"],
    "Everton can offer Carlos Baleba what he wants": ["Carlos Baleba:  > Everton, interest"],
    "Everton could be about to loan Dwight McNeil": ["Dwight McNeil: Everton > , available"],
    "Everton reach decision on selling Dwight McNeil to Leeds": ["Dwight McNeil: Everton > Leeds United, interest"],
    "Carlos Baleba wants Premier League move": ["Carlos Baleba:  > , available"],
    # the club beside a country, and behind the name and a colon
    "Everton are keen on Lyon and France's Wilson Odobert": ["Wilson Odobert: Olympique Lyonnais > Everton, interest"],
    "Bruno Salgado: Sporting and Portugal Under-21s defender set to join Everton": ["Bruno Salgado: Sporting CP > Everton, agreed"],
    "Wilson Odobert: Winger in advanced talks with Everton": ["Wilson Odobert:  > Everton, talks"],
    # a phrase gives way to a name
    "Everton could target Man City midfielder Mateo Kovacic": ["Mateo Kovacic: Manchester City > Everton, interest"],
    # clubs without a name are not the club of the words before
    "Everton open to selling Dwight McNeil, Wilson Odobert back on radar of Premier League clubs and Noah Okafor set for Fulham move": [
        "Dwight McNeil: Everton > , available",
        "Wilson Odobert:  > , interest",
        "Noah Okafor:  > Fulham, agreed",
    ],
}

QUIET = [
    "Everton's Dwight McNeil stance revealed",
    "Bruno Salgado: Everton winger is out for the season",
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


PRICES = {
    "Everton in talks with £51m captain Carlos Baleba": None,
    "Everton agree £51m Carlos Baleba deal": 51_000_000,
    "Everton sign £51m midfielder Carlos Baleba": 51_000_000,
    "Everton in talks over Carlos Baleba, who joined Brighton for a then club-record £26m": None,
}


@pytest.mark.parametrize("text", PRICES)
def test_a_price_tag_and_history_are_no_fee(text: str, read: Read) -> None:
    [rumour] = read(text)
    assert (rumour.fee and rumour.fee.amount) == PRICES[text]
