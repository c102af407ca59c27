"""What stage comes out where an item says several things about one move: what is new wins, background never does."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

STANDING = {
    "Leeds are on the brink of signing Milan winger Noah Okafor after the clubs agreed a fee.": "fee_agreed",
    "Leeds are still keen on Milan winger Noah Okafor after their first bid was rejected.": "bid_rejected",
    "Leeds are in talks with Milan over Noah Okafor after having a bid rejected.": "talks",
    "Leeds hold talks over Milan's Noah Okafor after agreeing personal terms with Noah Okafor.": "personal_terms",
}


@pytest.mark.parametrize("text", STANDING)
def test_what_came_before_counts_only_where_it_still_stands(told: Told, text: str) -> None:
    assert told(text) == [f"Noah Okafor: AC Milan > Leeds United, {STANDING[text]}"]


def test_a_title_that_awaits_a_new_bid_is_the_news(told: Told) -> None:
    found = told(title="Leeds prepare second Okafor bid.", summary="Milan have rejected an offer of £20m from Leeds for Noah Okafor.")
    assert found == ["Noah Okafor: AC Milan > Leeds United, bid_expected"]


INSERTED = {
    "Noah Okafor, who joined Milan from Napoli for £20m in 2023, is set to join Leeds.": "Noah Okafor: AC Milan > Leeds United, agreed",
    "Leeds, who finished fifth last season, have bid £20m for Noah Okafor.": "Noah Okafor:  > Leeds United, bid",
    "Noah Okafor, whose deal at Milan ends in June, has agreed to join Leeds.": "Noah Okafor: AC Milan > Leeds United, agreed",
    "Leeds are close to signing Noah Okafor, who moved to Milan from Napoli in 2023.": "Noah Okafor: AC Milan > Leeds United, talks",
}


@pytest.mark.parametrize("text", INSERTED)
def test_a_sentence_goes_on_behind_what_is_inserted(told: Told, text: str) -> None:
    assert told(text) == [INSERTED[text]]


SELLERS = {
    "Milan director Igli Tare says the club have received an offer from Leeds for Noah Okafor.": "AC Milan",
    "Milan director Igli Tare has confirmed that Leeds have made contact over Noah Okafor.": "AC Milan",
    'Milan chairman Paolo Scaroni said: "We have rejected a number of bids for Noah Okafor."': "AC Milan",
    "Leeds boss Daniel Farke is keen on a move for Noah Okafor.": None,
    "Leeds want Noah Okafor. Milan bought the winger for 25m euros in 2023.": "AC Milan",
    'Milan president Paolo Scaroni on Noah Okafor: "He is on the transfer list."': "AC Milan",
    "Leeds want Noah Okafor. The winger joined Milan in 2023.": "AC Milan",
    "Leeds want Noah Okafor. The winger joined Milan on loan in 2023.": None,
}


@pytest.mark.parametrize("text", SELLERS)
def test_who_holds_a_player_by_who_speaks_and_what_came_before(read: Read, text: str) -> None:
    assert {rumour.from_club for rumour in read(text)} == {SELLERS[text]}


FEES = {
    "Leeds are considering a £20m bid for Milan winger Noah Okafor.": 20_000_000,
    "Leeds are keen on Milan winger Noah Okafor, who is rated at £20m.": None,
    "Milan have ruled out selling Noah Okafor to Leeds after a £20m bid.": 20_000_000,
    "Leeds have agreed a deal with Milan for Noah Okafor, who joined Napoli for £15m in 2019.": None,
    "Leeds are set to sign Milan's Noah Okafor. The winger signed for Milan for £12m two years ago.": None,
}


@pytest.mark.parametrize("text", FEES)
def test_a_sum_of_another_year_is_no_fee(read: Read, text: str) -> None:
    [rumour] = read(text)
    assert (rumour.fee.amount if rumour.fee else None) == FEES[text]
