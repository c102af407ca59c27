"""What stage comes out where an item says several things about one move: what is new wins, background never does."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

STANDING = {
    "Leeds are on the brink of signing Milan winger Noah Okafor after the clubs agreed a fee.": "fee_agreed",
    "Leeds are still keen on Milan winger Noah Okafor after their first bid was rejected.": "bid_rejected",
    "Leeds are in talks with Milan over Ruben Loftus-Cheek after having a bid rejected.": "talks",
    "Leeds hold talks over Milan's Noah Okafor after agreeing personal terms with Noah Okafor.": "personal_terms",
}


@pytest.mark.parametrize("text", STANDING)
def test_what_came_before_counts_only_where_it_still_stands(told: Told, text: str) -> None:
    name = "Noah Okafor" if "Okafor" in text else "Ruben Loftus-Cheek"
    assert told(text) == [f"{name}: AC Milan > Leeds United, {STANDING[text]}"]


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
    "Noah Okafor has agreed terms with Leeds. Milan insist on €50m.": None,
    "Leeds have the option to sign Milan winger Noah Okafor for £18m but want to negotiate a lower fee.": None,
    "Leeds are eyeing a cut-price £7m move for Milan winger Noah Okafor.": 7_000_000,
    "Leeds are willing to pay Noah Okafor of Milan a signing on fee of £4m.": None,
    "Leeds have bid for Milan's Noah Okafor. The offer is worth up to £30m, a £25m fee plus £5m in add-ons.": 25_000_000,
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


TURNS = {
    "Leeds are stepping back from a deal with Milan for Noah Okafor.": "Noah Okafor: AC Milan > Leeds United, collapsed",
    "Leeds have made a bid for Noah Okafor. Milan have no intention of accepting.": "Noah Okafor: AC Milan > Leeds United, bid_rejected",
    "Noah Okafor to Leeds, all set! Milan to receive €15m.": "Noah Okafor: AC Milan > Leeds United, agreed",
    "Leeds have taken Milan winger Noah Okafor on loan.": "Noah Okafor: AC Milan > Leeds United, official",
    "Noah Okafor leaves Milan to sign three-year Leeds deal.": "Noah Okafor: AC Milan > Leeds United, official",
    "Noah Okafor says it is a proud day after completing his move to Leeds from Milan.": "Noah Okafor: AC Milan > Leeds United, official",
    "Leeds have decided not to submit an offer for Milan winger Noah Okafor.": "Noah Okafor: AC Milan > Leeds United, collapsed",
    "Leeds will not enter a bidding war for Milan winger Noah Okafor.": "Noah Okafor: AC Milan > Leeds United, collapsed",
    "Milan president Paolo Scaroni has warned Leeds to forget about Noah Okafor.": "Noah Okafor: AC Milan > Leeds United, denied",
    "Leeds could be tempted to move for Milan winger Noah Okafor.": "Noah Okafor: AC Milan > Leeds United, interest",
    "Leeds are set to pay Milan £3m to bring Noah Okafor back.": "Noah Okafor: AC Milan > Leeds United, agreed",
    "Milan chairman Paolo Scaroni confirms Noah Okafor's departure is imminent.": "Noah Okafor: AC Milan > , available",
    "Leeds undeterred after second £20m bid rejected for Milan winger Noah Okafor.": "Noah Okafor: AC Milan > Leeds United, bid_rejected",
    "Noah Okafor, given permission to do a medical at Leeds by Milan.": "Noah Okafor: AC Milan > Leeds United, medical",
    "Leeds' £20m deal for Milan winger Noah Okafor is on the verge of collapse.": "Noah Okafor: AC Milan > Leeds United, talks",
    "Leeds' bid for Noah Okafor of Milan collapses.": "Noah Okafor: AC Milan > Leeds United, collapsed",
    "Leeds have admitted defeat in their bid to sign Milan winger Noah Okafor.": "Noah Okafor: AC Milan > Leeds United, collapsed",
    "Milan have ruled out selling Noah Okafor to Leeds.": "Noah Okafor: AC Milan > Leeds United, denied",
    "Noah Okafor of Milan is unlikely to join Leeds.": "Noah Okafor: AC Milan > Leeds United, denied",
    "There have been no talks between Leeds and his club Milan over Noah Okafor.": "Noah Okafor: AC Milan > Leeds United, denied",
    "Leeds have failed with a second bid for Milan's Noah Okafor.": "Noah Okafor: AC Milan > Leeds United, bid_rejected",
    "Milan are demanding £20m for Noah Okafor after turning away a £15m offer from Leeds.": (
        "Noah Okafor: AC Milan > Leeds United, bid_rejected"
    ),
    "Noah Okafor has given Leeds the green light over a move from Milan.": "Noah Okafor: AC Milan > Leeds United, personal_terms",
    "Noah Okafor has asked Milan to let him join Leeds.": "Noah Okafor: AC Milan > Leeds United, personal_terms",
    "Noah Okafor is set to leave Milan for Leeds.": "Noah Okafor: AC Milan > Leeds United, agreed",
    "Milan will sell Noah Okafor to Leeds after all.": "Noah Okafor: AC Milan > Leeds United, agreed",
    "Milan confirm the departure of Noah Okafor to Leeds.": "Noah Okafor: AC Milan > Leeds United, official",
    "Milan winger Noah Okafor will have a medical with Leeds in the coming hours.": "Noah Okafor: AC Milan > Leeds United, medical",
    "Leeds are in a bid to sign Milan winger Noah Okafor.": "Noah Okafor: AC Milan > Leeds United, interest",
    "Personal terms still need to be finalised in the deal with Milan that takes Noah Okafor to Leeds.": (
        "Noah Okafor: AC Milan > Leeds United, personal_terms"
    ),
}


@pytest.mark.parametrize("text", [text for text in TURNS if not text.startswith("Personal")])
def test_turns_of_a_move(told: Told, text: str) -> None:
    assert told(text) == [TURNS[text]]


def test_what_is_still_to_be_finalised_is_not_done(told: Told) -> None:
    [text] = [text for text in TURNS if text.startswith("Personal")]
    assert all("official" not in line for line in told(text))


UNLISTED = {
    "Pedro Sallinas, who cost Milan £10m when he came from Parma, is set to join Leeds.": "Pedro Sallinas: AC Milan > Leeds United, agreed",
    "Milan boss Massimiliano Allegri has confirmed Pedro Sallinas will not be leaving.": "Pedro Sallinas: AC Milan > , denied",
    "Leeds fear they may miss out on Pedro Sallinas as Everton are in talks with Milan over a deal.": (
        "Pedro Sallinas: AC Milan > Everton, talks"
    ),
}


@pytest.mark.parametrize("text", UNLISTED)
def test_players_whom_no_list_knows(told: Told, text: str) -> None:
    assert UNLISTED[text] in told(text)


def test_a_player_sold_is_not_whom_the_talks_are_about(told: Told) -> None:
    text = "Leeds are in talks with Lille over Ngal'ayel Mukau. The Whites sold Daniel James to Wrexham for £9m."
    assert told(text) == ["Ngal'ayel Mukau: Lille > Leeds United, talks", "Daniel James: Leeds United > Wrexham, official"]


def test_a_fee_goes_with_its_club(read: Read) -> None:
    text = "Leeds are nearing a £20m deal with Milan for Noah Okafor after Everton pulled out of the race."
    assert {r.to_club: r.fee and r.fee.amount for r in read(text)} == {"Leeds United": 20_000_000, "Everton": None}


def test_who_extends_with_a_club_goes_to_no_club_that_is_the_same(told: Told) -> None:
    extends = told("Freiburg will Jordy Makengo binden. Der SC Freiburg arbeitet an einer Verlängerung mit dem Verteidiger.")
    assert extends == ["Jordy Makengo: SC Freiburg > (stays), talks"]
    near = told("Thauvin tout proche de prolonger. Les derniers détails sont réglés avec Lens.")
    assert near == ["Thauvin: RC Lens > (stays), talks"]
    stays = told("Hugo Duro renueva hasta 2030. El delantero seguirá vistiendo de valencianista, anuncia el Valencia.")
    assert stays == ["Hugo Duro: Valencia > (stays), official"]


def test_another_club_may_want_him_who_extends(told: Told) -> None:
    found = told("Hugo Duro negocia su renovación con el Valencia. El Betis quiere al delantero.")
    assert found == ["Hugo Duro: Valencia > Real Betis, interest", "Hugo Duro: Valencia > (stays), talks"]
