"""Who holds a player: by what is told in passing, by the club that is left over, and where neither can be told."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

HELD = {
    "Winger Tiago Mbeki will undergo a medical on Wednesday, with Milan receiving €25m from Leeds.": "medical",
    "Winger Tiago Mbeki's move from Milan to Leeds is in jeopardy over personal terms.": "talks",
    "Milan expect Tiago Mbeki to join Leeds.": "talks",
    "Leeds are working to sign Tiago Mbeki from Milan.": "talks",
    "Leeds and Milan in talks for Tiago Mbeki.": "talks",
    "Leeds want Milan to lower their asking price for Tiago Mbeki.": "interest",
    "Leeds are set to raid Milan for winger Tiago Mbeki.": "interest",
    "Leeds are keen on Milan's misfit Tiago Mbeki.": "interest",
    "Milan have accepted a bid of about £2m from Leeds for Tiago Mbeki.": "fee_agreed",
    "Milan have told Leeds that they want €15m for Tiago Mbeki.": "interest",
    "Leeds and Milan are close to agreeing a fee for Tiago Mbeki.": "talks",
    "Leeds are in talks for Tiago Mbeki after Milan told the winger he could leave.": "talks",
    "Tiago Mbeki to Leeds is close. Milan will get €20m plus add-ons.": "talks",
    "Leeds have bid £20m for Tiago Mbeki. Milan have yet to respond.": "bid",
    "Leeds are keen on Tiago Mbeki but Milan won't sell on the cheap.": "interest",
    "Leeds have signed winger Tiago Mbeki, 25, following his release by Milan.": "official",
    "Leeds have made Milan an offer for Tiago Mbeki.": "bid",
    "A £20m offer for Tiago Mbeki has been received by Milan from Leeds.": "bid",
    "Milan are considering Leeds' £20m offer for Tiago Mbeki.": "bid",
    "Milan expect to receive a bid from Leeds for Tiago Mbeki this week.": "bid_expected",
    "Milan have given Leeds permission to speak to Tiago Mbeki.": "fee_agreed",
    "Milan have granted Tiago Mbeki permission to travel to England for his Leeds medical.": "medical",
    "Leeds' Tiago Mbeki pursuit: Milan hold firm over £25m asking price.": "interest",
    "Milan are ready to cash in on Tiago Mbeki as Leeds circle.": "interest",
    "The agent of Milan's Tiago Mbeki is in England for talks with Leeds.": "talks",
    "Tiago Mbeki's proposed switch to Leeds is on hold until Milan find a replacement.": "talks",
    "Leeds have agreed terms with Tiago Mbeki. Talks with his club Milan over a fee go on.": "personal_terms",
    "Leeds and Milan are set for further talks on Tiago Mbeki after the first bid was knocked back.": "talks",
}


@pytest.mark.parametrize("text", HELD)
def test_the_club_that_is_left_holds_the_player(told: Told, text: str) -> None:
    assert f"Tiago Mbeki: AC Milan > Leeds United, {HELD[text]}" in told(text)


OPEN = (
    "Leeds are keen on Tiago Mbeki. They play Milan on Saturday.",
    "Leeds, who lost to Milan on Sunday, are in talks over Tiago Mbeki.",
    "Leeds want Tiago Mbeki and Milan are also interested in the winger.",
    "Leeds and Milan are keeping tabs on Tiago Mbeki.",
    "Leeds are keen on former Milan winger Tiago Mbeki.",
    "Transfer news live: Leeds battle Everton for Tiago Mbeki, Milan blow and Arsenal's hurdle",
)


@pytest.mark.parametrize("text", OPEN)
def test_a_club_that_does_something_else_holds_nobody(read: Read, text: str) -> None:
    assert {rumour.from_club for rumour in read(text)} <= {None}


def test_a_long_post_about_two_players_tells_of_each_his_club(told: Told) -> None:
    text = (
        "Leeds, close to signing Tiago Mbeki. Milan are on board. Medical could follow at the weekend. "
        "Contract until 2030. Everton want Pedro Sallinas. Parma have not been contacted yet."
    )
    assert told(text) == ["Tiago Mbeki: AC Milan > Leeds United, talks", "Pedro Sallinas: Parma > Everton, interest"]
