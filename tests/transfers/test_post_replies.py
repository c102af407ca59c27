"""Fragments behind the news of a post: answers to it, all that is left of it, medicals by the hour, others' contracts, ways back."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

ANSWERS = {
    "Lille approach Celtic to sign Kasper Lindahl. Rebuffed immediately.": ["Kasper Lindahl: Celtic > Lille, bid_rejected"],
    "Lille bid £9m for Kasper Lindahl. Turned down straight away by Celtic.": ["Kasper Lindahl: Celtic > Lille, bid_rejected"],
    "Lille approached Celtic for Kasper Lindahl, rejected out of hand.": ["Kasper Lindahl: Celtic > Lille, bid_rejected"],
    "Celtic director: “We had a call from Lille about Kasper Lindahl. We told them he's not leaving in January.”": [
        "Kasper Lindahl: Celtic > Lille, denied"
    ],
    "Lille remain keen on Kasper Lindahl. Celtic have no intention of selling cheaply.": ["Kasper Lindahl: Celtic > Lille, interest"],
    "Lille are keen on Kasper Lindahl but Celtic will not sell him.": ["Kasper Lindahl: Celtic > Lille, denied"],
    "Lille remain keen on Kasper Lindahl. Celtic want the bidding to start at £9m.": ["Kasper Lindahl: Celtic > Lille, interest"],
    "Celtic are waiting for Lille's offer for Kasper Lindahl.": ["Kasper Lindahl: Celtic > Lille, bid_expected"],
    "Celtic are waiting to answer Lille's offer for Kasper Lindahl.": ["Kasper Lindahl: Celtic > Lille, bid"],
    "Kasper Lindahl wants to go. Lille are the only club he'd join, per sources close to the player.": [
        "Kasper Lindahl:  > Lille, interest"
    ],
}

WHAT_IS_LEFT = {
    "Kasper Lindahl to Lille. All that remains is to tie up the small print of the operation.": ["Kasper Lindahl:  > Lille, agreed"],
    "Kasper Lindahl to Lille. All that remains is to find an agreement.": ["Kasper Lindahl:  > Lille, interest"],
    "Celtic and Kasper Lindahl are finalising a new contract now reviewed by lawyers.": ["Kasper Lindahl: Celtic > (stays), agreed"],
    "Kasper Lindahl's transfer to Lille is 95% complete.": ["Kasper Lindahl:  > Lille, talks"],
    "Lille want Kasper Lindahl on loan. Talks to resume next week.": ["Kasper Lindahl:  > Lille, talks"],
    "Lille are to sign Celtic winger Kasper Lindahl.": ["Kasper Lindahl: Celtic > Lille, agreed"],
    "Lille need £9m if they are to sign Kasper Lindahl.": ["Kasper Lindahl:  > Lille, interest"],
    "Celtic winger Kasper Lindahl joins Lille, here we go! Medical this afternoon.": ["Kasper Lindahl: Celtic > Lille, medical"],
    "Lille agree fee with Celtic for Kasper Lindahl. Medical tests in the morning.": ["Kasper Lindahl: Celtic > Lille, medical"],
    "Lille agree fee with Celtic for Kasper Lindahl. Medical to follow.": ["Kasper Lindahl: Celtic > Lille, fee_agreed"],
    "Kasper Lindahl limped off in Celtic's defeat to Lille. Medical tests in the morning.": [],
    "Kasper Lindahl has landed in Lille.": ["Kasper Lindahl:  > Lille, agreed"],
    "Kasper Lindahl chooses Lille! Documents to be signed tomorrow with Celtic.": ["Kasper Lindahl: Celtic > Lille, agreed"],
    "Kasper Lindahl, documents to be signed tomorrow with Lille.": ["Kasper Lindahl:  > Lille, agreed"],
    "Kasper Lindahl edges towards Lille. Agreement on salary in place.": ["Kasper Lindahl:  > Lille, talks"],
    "Lille step up their interest in Kasper Lindahl. Loan with an option offered to Celtic.": ["Kasper Lindahl: Celtic > Lille, bid"],
    "Kasper Lindahl's move to Lille depends on a replacement.": ["Kasper Lindahl:  > Lille, talks"],
}

WAYS_BACK = {
    "Lille's move for Kasper Lindahl is off. He returns to Celtic.": ["Kasper Lindahl: Celtic > Lille, collapsed"],
    "Kasper Lindahl fails medical at Lille. He'll go back to Celtic tonight.": ["Kasper Lindahl: Celtic > Lille, collapsed"],
    "Kasper Lindahl to Lille collapses. He stays at Celtic until June.": ["Kasper Lindahl: Celtic > Lille, collapsed"],
    "Kasper Lindahl to Lille collapses. He signs a new contract at Celtic.": [
        "Kasper Lindahl: Celtic > Lille, collapsed",
        "Kasper Lindahl: Celtic > (stays), official",
    ],
    "Kasper Lindahl turned his back on Lille in favour of a move to Celtic.": [
        "Kasper Lindahl:  > Celtic, interest",
        "Kasper Lindahl:  > Lille, collapsed",
    ],
    "Lille are out of the Kasper Lindahl race.": ["Kasper Lindahl:  > Lille, collapsed"],
    "Celtic departures: Kasper Lindahl close to Lille.": ["Kasper Lindahl: Celtic > Lille, talks"],
    "Celtic departures: Kasper Lindahl to Lille.": ["Kasper Lindahl: Celtic > Lille, official"],
}

CONTRACTS = {
    "Celtic have offered Kasper Lindahl a new contract. Marco Duval proposal anticipated soon. Dialogue also ongoing with Tim Larsen.": [
        "Kasper Lindahl: Celtic > (stays), bid",
        "Marco Duval: Celtic > (stays), bid_expected",
        "Tim Larsen: Celtic > (stays), talks",
    ],
    "Kasper Lindahl signs a new deal at Everton. Everton are in talks with James Tarkowski too.": [
        "Kasper Lindahl: Everton > (stays), official",
        "James Tarkowski: Everton > (stays), talks",
    ],
    "Kasper Lindahl signs a new deal at Everton. Everton also negotiate for Marco Duval of Lille.": [
        "Kasper Lindahl: Everton > (stays), official",
        "Marco Duval: Lille > Everton, talks",
    ],
    "Kasper Lindahl would sign another one-year deal at Celtic but is unhappy about the slow pace of contract talks.": [
        "Kasper Lindahl: Celtic > (stays), talks"
    ],
    "Kasper Lindahl wants to renew. Celtic will make an offer.": ["Kasper Lindahl: Celtic > (stays), bid_expected"],
    "Kasper Lindahl's new deal at Celtic moves closer.": ["Kasper Lindahl: Celtic > (stays), talks"],
}

SEVERAL = {
    "Kasper Lindahl and Marco Duval are on Lille's list. Meetings took place between Olivier Letang and their agents.": [
        "Kasper Lindahl:  > Lille, enquiry",
        "Marco Duval:  > Lille, enquiry",
    ],
    "Lille want Kasper Lindahl and Marco Duval. Their manager likes both.": [
        "Kasper Lindahl:  > Lille, interest",
        "Marco Duval:  > Lille, interest",
    ],
    "Lille have added Kasper Lindahl to the list of targets besides Marco Duval.": [
        "Kasper Lindahl:  > Lille, interest",
        "Marco Duval:  > Lille, interest",
    ],
    "Lille are working on two deals: Kasper Lindahl on loan from Celtic and Marco Duval from Ajax.": [
        "Kasper Lindahl: Celtic > Lille, talks",
        "Marco Duval: Ajax > Lille, talks",
    ],
    "Agent of Kasper Lindahl: “We've had contacts with Lille and Ajax, but Celtic haven't set a price.”": [
        "Kasper Lindahl: Celtic > Lille, enquiry",
        "Kasper Lindahl: Celtic > Ajax, enquiry",
    ],
    "Lille: first contact with Celtic for Kasper Lindahl. Ajax tried last week but without success.": [
        "Kasper Lindahl: Celtic > Lille, enquiry",
        "Kasper Lindahl: Celtic > Ajax, collapsed",
    ],
    "Lille's pursuit of Kasper Lindahl is on. Ajax have now moved ahead.": [
        "Kasper Lindahl:  > Lille, interest",
        "Kasper Lindahl:  > Ajax, interest",
    ],
}

POSTS = {**ANSWERS, **WHAT_IS_LEFT, **WAYS_BACK, **CONTRACTS, **SEVERAL}
"""Posts, and what each tells."""


@pytest.mark.parametrize("text", POSTS)
def test_a_post_is_read_to_its_end(text: str, told: Told) -> None:
    assert [line.replace("LOSC Lille", "Lille") for line in told(text)] == POSTS[text]
