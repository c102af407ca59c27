"""Who sells where both clubs stand in one sentence, and which ends are those of a window before."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # who talks on a deal to sell is the seller, whatever stands between
    "Torino are in talks with Sunderland on a deal to sell Nikola Vlasic for £9m, to the English club.": "Torino > Sunderland, talks",
    "Torino held talks with Sunderland about a deal to loan Nikola Vlasic.": "Torino > Sunderland, talks",
    "Torino are negotiating with Sunderland on a deal to sell Nikola Vlasic.": "Torino > Sunderland, talks",
    "Torino are discussing a deal with Sunderland to offload Nikola Vlasic.": "Torino > Sunderland, talks",
    "Sunderland are in talks with Torino on a deal to sign Nikola Vlasic.": "Torino > Sunderland, talks",
    "Sunderland are negotiating with Torino over a deal for Nikola Vlasic.": "Torino > Sunderland, talks",
    "Sunderland want a loan deal for Nikola Vlasic.": " > Sunderland, interest",
    # what fell through in another window is not what is off now
    "Sunderland are in talks with Torino for Nikola Vlasic. He was near to joining Sunderland in the winter transfer window, "
    "before the deal fell through over his wages.": "Torino > Sunderland, talks",
    "Sunderland are keen on Nikola Vlasic. He nearly joined Sunderland last summer, but the deal collapsed.": " > Sunderland, interest",
    "Sunderland are keen on Nikola Vlasic. He nearly joined Sunderland this week, but the deal collapsed.": " > Sunderland, collapsed",
    "Nikola Vlasic to Sunderland is off. He had agreed terms last January.": " > Sunderland, collapsed",
    # a sale may be off as a deal may
    "Nikola Vlasic's sale to Sunderland has fallen through.": " > Sunderland, collapsed",
    "Nikola Vlasic's exit from Torino is off.": "Torino > , collapsed",
}


@pytest.mark.parametrize("text", TOLD)
def test_who_sells_and_what_is_over(text: str, told: Told) -> None:
    assert told(text) == [f"Nikola Vlasic: {TOLD[text]}"]
