"""Bids that follow one another, and the sums of both: which of them is the state of play, and what it is worth."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Read = Callable[..., tuple[Rumour, ...]]

STANDING = {
    "Lyon said no to £20m from Leeds for Malick Fofana. New proposal of £28m submitted.": ("bid", 28_000_000),
    "Leeds have made an improved £45m bid for Malick Fofana. Lyon rejected £40m on Friday.": ("bid", 45_000_000),
    "Leeds have bid £40m for Lyon's Malick Fofana. The first bid of £30m was rejected.": ("bid", 40_000_000),
    "Leeds agree £30m fee with Lyon for Malick Fofana after a £25m bid was rejected.": ("fee_agreed", 30_000_000),
    # no other bid, or none that still stands
    "Leeds bid £30m for Malick Fofana. Lyon rejected the £30m offer.": ("bid_rejected", 30_000_000),
    "Leeds had bid £40m for Malick Fofana in January. Now Lyon have rejected a £30m offer from them.": ("bid_rejected", 30_000_000),
    "Leeds bid £30m for Malick Fofana. Lyon rejected £35m from Leeds in the end.": ("bid_rejected", 35_000_000),
}


@pytest.mark.parametrize("text", STANDING)
def test_a_refusal_of_less_is_older_than_the_bid_that_is_more(read: Read, text: str) -> None:
    [rumour] = read(text)
    assert (rumour.stage, rumour.fee.amount if rumour.fee else None) == STANDING[text]
