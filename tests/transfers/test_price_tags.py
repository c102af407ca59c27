"""What the words around a sum make of it, and whose it is: a fee, or a price tag, an option, an extra, what somebody once cost."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour
from bot.transfers.writing.fees import find_sums

Read = Callable[..., tuple[Rumour, ...]]

PAID = {
    "an offer of ~£60+5m": 60_000_000,
    "willing to pay €7+3m": 7_000_000,
    "agreement around 60M fee": 60_000_000,
    "a fee worth €32m add-ons included": 32_000_000,
    "a bid for the young winger worth more than about €30m including extras": 30_000_000,
    "the clubs reached an agreement worth around $15m": 15_000_000,
    "they insist on a €15m valuation while Roma believe that €6m was a fair offer": 6_000_000,
    "£20m and £25m bids were rejected": 25_000_000,
    "he will cost €3m fixed fee": 3_000_000,
    "bids that value the keeper at £12m": 12_000_000,
    "to join for a price in excess of €30m": 30_000_000,
    "a loan fee of €2.5m and an obligation to buy for €20m": 2_500_000,
    "loan with an obligation to buy at €18m": 18_000_000,
    "loan fee €8m + buy clause €20m": 8_000_000,
    "loan, €20m buy option clause, €8m loan fee": 8_000_000,
    "für 30 Millionen Euro an Leeds": 30_000_000,
    "obbligo di riscatto fissato a 12 milioni": 12_000_000,
    "a swap for the winger plus £20m": 20_000_000,
    "the deal for the young keeper is worth ~€80m": 80_000_000,
    "a package of £12.5m (£10m + £2.5m)": 10_000_000,
    "for €60m - €55m fixed and the rest in bonuses": 55_000_000,
    "the deal was done at the €40m asking price": 40_000_000,
    "in a deal that could reach £11m; the initial outlay is £8m": 8_000_000,
    "a contract until 2029 with the option of another season, for a fee of £8m": 8_000_000,
    "a three-year contract with an option of a fourth for £8m": 8_000_000,
    "two days after selling their captain for £22m they have signed another for £15m": 15_000_000,
    "up to €19m (12+7)": 12_000_000,
    "a £25m package (22m fixed plus 3m bonuses)": 22_000_000,
    "a £25m package (2 years plus 1)": 25_000_000,
    "a deal worth €30m (2027 + 1 option)": 30_000_000,
    "si chiude: 34+3 milioni al Lecce": 34_000_000,
}
"""Sums that are bid or paid; the guaranteed one, where several are."""

TAGS = [
    "a buy option that becomes mandatory under certain conditions at a €17m package",
    "the option to buy is a little under €4m",
    "a loan with an option for a permanent move at £8m",
    "a loan (option: €12m)",
    "on loan, and they can sign him permanently for £20m",
    "a £90m+ exit clause",
    "no longer available at £90m",
    "a £90m verbal ‘exit clause’",
    "a transfer budget of £80m",
    "open to offers of £20m",
    "cut the asking price from £40m to £30m",
    "the £70m guaranteed exit is no longer available",
    "only consider a sale if they get £40m",
    "a year after joining Lens for £20m",
    "they had signed him for £400,000",
    "a combined fee of €50m for both",
    "£90m by Monday noon or he stays",
    "refuse to pay the £38m release clause",
    "there has been no £34m bid",
    "talks about the possibility to trigger his €25m clause",
    "must buy him for £14m if they stay up",
    "a loan with a conditional obligation to buy for £22m",
    "an obligation to buy under certain conditions at £22m",
    "an obligation to buy for £22m should they be promoted",
    "plus £2m achievable add-ons, after £2m of easy bonuses",
    "trois millions, soit 3 millions d'euros par an",
]


@pytest.mark.parametrize("text", PAID)
def test_sums_that_are_bid_or_paid(text: str) -> None:
    usable = [found for found in find_sums(text, 0, len(text)) if found.usable]
    assert next((s for s in usable if s.split), usable[0]).fee.amount == PAID[text]


@pytest.mark.parametrize("text", TAGS)
def test_sums_that_are_no_fee(text: str) -> None:
    assert [found.fee.words for found in find_sums(text, 0, len(text)) if found.usable] == []


def test_who_is_willing_pays_the_clause() -> None:
    text = "they are willing to pay the £38m release clause"
    assert [found.usable for found in find_sums(text, 0, len(text))] == [True]


FEES = {
    "Leeds and Milan are back in talks over Noah Okafor. Deal agreed with Milan for €31m, with €4m more in bonuses, and all is settled "
    "with the Swiss winger even after Jadon Sancho to Everton deal off.": {"Noah Okafor": 31_000_000, "Jadon Sancho": None},
    "Wolves are expected to reach an agreement with Milan for Noah Okafor. The offer made by Wolves is worth £7m, £9m with easy bonuses; "
    "Milan will accept and the winger is now expected to replace Jadon Sancho.": {"Noah Okafor": 7_000_000},
    "Everton plot £33m Okafor move.": {"Okafor": 33_000_000},
    "Everton are considering a deal in the region of €30m for Milan winger Okafor.": {"Okafor": 30_000_000},
    "Everton are interested in Okafor and would pay a package approaching £33m.": {"Okafor": 33_000_000},
    "Leeds have agreed to pay Milan's £20m asking price for Noah Okafor.": {"Noah Okafor": 20_000_000},
    "Leeds have agreed to meet Milan's valuation of £20m for Noah Okafor.": {"Noah Okafor": 20_000_000},
    "Leeds are reluctant to meet Milan's £20m valuation of Noah Okafor.": {"Noah Okafor": None},
    "Everton are keen on the £33m-rated Okafor.": {"Okafor": None},
    "Leeds sign Noah Okafor to replace the £40m winger Jadon Sancho.": {"Noah Okafor": None},
}
"""What each player costs, told in a sentence in which another is named, or before there is a bid."""


@pytest.mark.parametrize("text", FEES)
def test_whose_the_sum_is(text: str, read: Read) -> None:
    told = {rumour.player: rumour.fee.amount if rumour.fee else None for rumour in read(text)}
    assert {player: told.get(player) for player in FEES[text]} == FEES[text]


EXTRAS = {
    "Noah Okafor wechselt für 8 Millionen Euro (plus Boni) nach Bremen.": "Werder Bremen",
    "Noah Okafor wechselt für 8 Millionen Euro plus Boni von bis zu zwei Millionen Euro nach Bremen.": "Werder Bremen",
    "Noah Okafor wechselt für 8 Millionen Euro plus zwei Millionen Boni nach Bremen.": "Werder Bremen",
    "Noah Okafor ficha por 8 millones más 2 en variables por el Betis.": "Real Betis",
}
"""Extras between what a player costs and where he goes."""


@pytest.mark.parametrize("text", EXTRAS)
def test_extras_part_a_sum_from_nothing(text: str, read: Read) -> None:
    [rumour] = read(text)
    assert (rumour.to_club, rumour.fee.amount if rumour.fee else None) == (EXTRAS[text], 8_000_000)
