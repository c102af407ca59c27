"""Lines as columns of gossip write them: who leads whom, who is offered where, who is only a dream."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

LINES = {
    # to lead is not to have won
    "Genoa stand in pole position for Nice's Jonathan Rowe ahead of Parma and Torino.": [
        "Jonathan Rowe: OGC Nice > Genoa, interest",
        "Jonathan Rowe: OGC Nice > Parma, interest",
        "Jonathan Rowe: OGC Nice > Torino, interest",
    ],
    "Genoa have signed Jonathan Rowe ahead of Parma.": ["Jonathan Rowe:  > Genoa, official", "Jonathan Rowe:  > Parma, collapsed"],
    # the club that offers a player round makes no bid
    "Nice are ready to offer Jonathan Rowe to Genoa and Parma in an attempt to get the winger off their wage bill.": [
        "Jonathan Rowe: OGC Nice > Genoa, enquiry",
        "Jonathan Rowe: OGC Nice > Parma, enquiry",
    ],
    "Genoa are ready to offer £9m for Jonathan Rowe.": ["Jonathan Rowe:  > Genoa, bid_expected"],
    "Jonathan Rowe is Genoa's dream signing.": ["Jonathan Rowe:  > Genoa, interest"],
    "Jonathan Rowe is Genoa's third signing of the summer.": ["Jonathan Rowe:  > Genoa, official"],
    "Jonathan Rowe has emerged as Genoa's first choice to replace Angel Gomes.": ["Jonathan Rowe:  > Genoa, interest"],
    "Jonathan Rowe has emerged as Genoa's main target as Parma's move for Angel Gomes nears.": ["Jonathan Rowe:  > Genoa, interest"],
    "Nice are hopeful Jonathan Rowe will agree to a one-year extension.": ["Jonathan Rowe: OGC Nice > (stays), talks"],
    "Genoa are set to beat Parma to the signing of Jonathan Rowe.": [
        "Jonathan Rowe:  > Genoa, agreed",
        "Jonathan Rowe:  > Parma, collapsed",
    ],
    "Genoa hope to beat Parma to the signing of Jonathan Rowe.": ["Jonathan Rowe:  > Genoa, interest", "Jonathan Rowe:  > Parma, interest"],
    "Genoa are set to be rivalled by Parma for Nice winger Jonathan Rowe.": [
        "Jonathan Rowe: OGC Nice > Genoa, interest",
        "Jonathan Rowe: OGC Nice > Parma, interest",
    ],
    "Genoa's £9m move for Jonathan Rowe hinges on whether Nice find a replacement.": ["Jonathan Rowe: OGC Nice > Genoa, talks"],
    # what is to be is as good as agreed, but not what somebody dreams of
    "Nice winger Jonathan Rowe is to join Genoa on a permanent deal.": ["Jonathan Rowe: OGC Nice > Genoa, agreed"],
    "Jonathan Rowe is to sign for Genoa.": ["Jonathan Rowe:  > Genoa, agreed"],
    "Jonathan Rowe's dream is to join Genoa.": ["Jonathan Rowe:  > Genoa, interest"],
    "Jonathan Rowe is to return to the side at Genoa.": [],
    "Jonathan Rowe is to join Genoa's coaching staff.": [],
    "Nice have no intention of letting Jonathan Rowe go for free, and will ask for £9m from Genoa.": [
        "Jonathan Rowe: OGC Nice > Genoa, denied",
    ],
}  # fmt: skip


@pytest.mark.parametrize("text", LINES)
def test_a_line_of_gossip(text: str, told: Told) -> None:
    assert told(text) == LINES[text]
