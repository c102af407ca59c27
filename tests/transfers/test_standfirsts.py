"""Titles of sports desks with the line that stands under them: which way a player goes, and who is only likened or mentioned."""

from collections.abc import Callable

import pytest

from bot.transfers.extract import extract_rumours
from bot.transfers.model import Item
from bot.transfers.names.gazetteer import Gazetteer

Told = Callable[..., list[str]]

READ = {
    # a sum before "deal to sell"
    "Rangers agree £1.7m deal to sell Brandt to unnamed Turkish club. Rangers agree a deal to sell Denmark winger Emil Brandt "
    "to a club from Turkey for about £1.7m": ["Emil Brandt: Rangers > , fee_agreed"],
    # whence a squad's new player has come
    "Okafor in line to face Fulham. Noah Okafor set to be in Leeds' squad on Sunday after completing formalities of move from Milan.": [
        "Noah Okafor: AC Milan > Leeds United, agreed"
    ],
    # whose bid it is that is turned down
    "Milan reject Leeds' new £30m Okafor bid. Leeds have an improved bid of £30m for winger Noah Okafor rejected by Milan": [
        "Noah Okafor: AC Milan > Leeds United, bid_rejected"
    ],
    "Noah Okafor has rejected Leeds' new £20m contract": ["Noah Okafor: Leeds United > (stays), bid_rejected"],
    # talks with one's own player are about his contract
    "Milan to resume talks with Leeds target Rafael Leao.": ["Rafael Leao: AC Milan > (stays), talks"],
    # a column's club carries over to no other line
    "Saturday's gossip: Leeds enquire about Milan's Okafor. Leeds make Okafor enquiry, Fulham brace for a Joe Rodon offer, plus more": [
        "Okafor: AC Milan > Leeds United, enquiry",
        "Joe Rodon: Fulham > , bid_expected",
    ],
    # told in the present tense
    "Leeds are signing Emil Brandt from Milan": ["Emil Brandt: AC Milan > Leeds United, agreed"],
    "Leeds are taking Emil Brandt on loan from Milan": ["Emil Brandt: AC Milan > Leeds United, agreed"],
    "Leeds are not signing Emil Brandt": ["Emil Brandt:  > Leeds United, denied"],
    "Leeds are signing Emil Brandt's brother": [],
    "Noah Okafor is in Liverpool to complete his Everton move": ["Noah Okafor:  > Everton, agreed"],
    "Everton ahead of Fulham in race for Emil Brandt": ["Emil Brandt:  > Everton, interest", "Emil Brandt:  > Fulham, interest"],
    "Leeds tie Emil Brandt down to new deal": ["Emil Brandt: Leeds United > (stays), official"],
    "Leeds hope to tie Emil Brandt down to new deal": ["Emil Brandt: Leeds United > (stays), interest"],
    # swaps
    "Swap agreed for Everton's McNeil and Palace's Johnson. Everton and Crystal Palace agree a swap deal that will involve winger Dwight "
    "McNeil joining Palace and Brennan Johnson moving in the opposite direction": [
        "Dwight McNeil: Everton > Crystal Palace, agreed",
        "Brennan Johnson: Crystal Palace > Everton, agreed",
    ],
    # before the move
    "Milan winger Noah Okafor is at Elland Road before an expected Leeds move": ["Noah Okafor: AC Milan > Leeds United, agreed"],
    # whom he can choose
    "Noah Okafor may have to decide this summer whether to join Leeds or Everton": [
        "Noah Okafor:  > Leeds United, interest",
        "Noah Okafor:  > Everton, interest",
    ],
    # beside another's matter
    "Leeds offer worth more than €30m accepted by Milan for Noah Okafor & Emil Brandt lined up as replacement": [
        "Noah Okafor: AC Milan > Leeds United, fee_agreed"
    ],
    "Leeds sign Emil Brandt. Separate talks for Jonas Holm continue with Milan.": [
        "Emil Brandt:  > Leeds United, official",
        "Jonas Holm: AC Milan > Leeds United, talks",
    ],
    "Arsenal interested in Jarell Quansah. Leverkusen do not want to sell & Liverpool's buy-back option expired in May.": [
        "Jarell Quansah: Bayer Leverkusen > Arsenal, interest"
    ],
    "Nineteen-year-old Jonas Brandt joins Leeds on a long-term deal": ["Jonas Brandt:  > Leeds United, official"],
    "Everton plan to extend Jarrad Branthwaite's stay": ["Jarrad Branthwaite: Everton > (stays), interest"],
}

QUIET = [
    # likened to somebody
    "Leeds are close to signing the new version of Raphinha",
    # aims of a season
    "Maja Brandt embraces pressure as Arsenal target Treble. Midfielder Maja Brandt explains why Arsenal are talking up their chances",
    "Who are the sisters leading Uganda's bid for Wafcon glory? Sisters Tabitha and Temwa Okello are the stars of the Cup of Nations",
    "How to watch Brugge vs Barcelona as Noah Okafor looks to extend his impressive form",
    # back from playing for a country
    "Emil Brandt returns to Leeds after Denmark call-up with starting role in sight",
    # a club for sale
    "Everton put up for sale. The club's Thai owners are hoping to sell for £200m",
]


@pytest.mark.parametrize("text", READ)
def test_read(text: str, told: Told) -> None:
    assert told(text) == READ[text]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, told: Told) -> None:
    assert told(text) == []


def test_only_one_is_a_target(told: Told) -> None:
    text = "Serie A interest in Fulham duo Harry Wilson and Joe Rodon plus Emil Brandt a target for Everton"
    assert "Emil Brandt:  > Everton, interest" in told(text), "he is none of the two of Fulham"


def test_who_cost_less_is_only_mentioned(told: Told) -> None:
    text = "Leeds sign Maja Holm from Brighton for a club-record £1.2m. The signing eclipses Olivia Smith's £1m move to Arsenal."
    assert told(text) == ["Maja Holm: Brighton & Hove Albion > Leeds United, official"]


def test_a_title_repeated_before_what_it_heads_is_read_once(gazetteer: Gazetteer) -> None:
    title = "Leeds agree £30m deal for Milan's Okafor"
    item = Item(title=title, summary=f"{title} Noah Okafor is set to join Leeds after the clubs agreed a fee")
    told = extract_rumours(item, gazetteer)
    assert [(rumour.player, rumour.from_club, rumour.to_club) for rumour in told] == [("Noah Okafor", "AC Milan", "Leeds United")]
