"""Whose fee a sum is, where a sentence names several, or goes on about the fee before it names another."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Read = Callable[..., tuple[Rumour, ...]]

FEES = {
    # one sum for two is no fee of either
    "Fulham are set to sign strikers Joe Rodon and Tom Bakker for up to £40m.": {"Joe Rodon": None, "Tom Bakker": None},
    "Fulham bid £40m for Joe Rodon and Tom Bakker.": {"Joe Rodon": None, "Tom Bakker": None},
    "Fulham sign Joe Rodon and Tom Bakker for a combined £40m.": {"Joe Rodon": None, "Tom Bakker": None},
    # but one for each is
    "Fulham sign Joe Rodon and Tom Bakker for £20m each.": {"Joe Rodon": 20_000_000, "Tom Bakker": 20_000_000},
    "Fulham sign Joe Rodon for £20m and Anton Stach for £9m.": {"Joe Rodon": 20_000_000, "Anton Stach": 9_000_000},
    # a fee goes on about the one before
    "Fulham have signed Joe Rodon from Leeds. The fee is just under £10m, and Leeds want Tom Bakker to replace him.": {
        "Joe Rodon": 10_000_000,
        "Tom Bakker": None,
    },
    "Fulham sign Joe Rodon from Leeds. The fee is more than £12m paid for Anton Stach.": {"Joe Rodon": None},
    "Fulham sign Joe Rodon from Leeds. The fee agreed for Tom Bakker is £5m.": {"Joe Rodon": None, "Tom Bakker": 5_000_000},
    # words before a sum
    "Fulham seal club-record £35m Noah Okafor transfer from Leeds.": {"Noah Okafor": 35_000_000},
    "Fulham are ready to shell out £35m for Joe Rodon.": {"Joe Rodon": 35_000_000},
    "Fulham plan to pay £30m to keep on-loan Joe Rodon.": {"Joe Rodon": 30_000_000},
}


@pytest.mark.parametrize("text", FEES)
def test_whose_sum_it_is(text: str, read: Read) -> None:
    assert {rumour.player: rumour.fee.amount if rumour.fee else None for rumour in read(text)} == FEES[text]
