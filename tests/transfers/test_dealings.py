"""How far a deal is: whatever the deal is called and whatever is said of it, the stage is the same; and what is no deal of a player."""

from collections.abc import Callable
from itertools import product

import pytest

Told = Callable[..., list[str]]

DONE = ("done", "closed", "sealed", "finalised", "completed", "concluded", "in place", "wrapped up", "tied up", "over the line")
NEAR = ("close", "near", "advancing", "under way", "progressing", "days away", "in the final stages", "being negotiated")


@pytest.mark.parametrize(("deal", "done"), list(product(("Deal", "Move", "Transfer", "Agreement", "Operation"), DONE)))
def test_a_deal_that_is_done_is_agreed(deal: str, done: str, told: Told) -> None:
    assert told(f"Moise Kean to Roma: {deal.lower()} {done}.") == ["Moise Kean:  > AS Roma, agreed"]


@pytest.mark.parametrize(("deal", "done"), list(product(("Deal", "Transfer", "Agreement", "Loan deal"), DONE)))
def test_one_that_is_done_between_two_clubs_is_a_fee(deal: str, done: str, told: Told) -> None:
    fee = ["Moise Kean: Fiorentina > AS Roma, fee_agreed"]
    assert told(f"{deal} for Moise Kean is now {done} between Roma and Fiorentina.") == fee
    assert told(f"{deal} has been {done} between Roma and Fiorentina for Moise Kean.") == fee


@pytest.mark.parametrize(("deal", "near"), list(product(("Deal", "Transfer", "Agreement"), NEAR)))
def test_one_that_is_near_or_under_way_is_talked_about(deal: str, near: str, told: Told) -> None:
    assert told(f"Moise Kean to Roma: {deal.lower()} {near}.") == ["Moise Kean:  > AS Roma, talks"]
    assert told(f"{deal} for Moise Kean {near} between Roma and Fiorentina.") == ["Moise Kean: Fiorentina > AS Roma, talks"]


WAYS = {
    "Moise Kean to Roma is closed between clubs for €20m fee.": ["Moise Kean:  > AS Roma, fee_agreed"],
    "Kean, in Rome today as Roma deal is completed between the clubs for Moise Kean.": ["Moise Kean:  > AS Roma, fee_agreed"],
    "All signed between Roma and Fiorentina for Moise Kean.": ["Moise Kean: Fiorentina > AS Roma, fee_agreed"],
    "Roma and Fiorentina, agreement for Moise Kean in place. Green light needed.": ["Moise Kean: Fiorentina > AS Roma, fee_agreed"],
    "Roma, deal for Moise Kean in place.": ["Moise Kean:  > AS Roma, agreed"],
    "Roma and Fiorentina agree deal for Moise Kean.": ["Moise Kean: Fiorentina > AS Roma, fee_agreed"],
    "Moise Kean move to Roma set to be finalised on Friday.": ["Moise Kean:  > AS Roma, agreed"],
    "Moise Kean transfer to Roma to be announced this week.": ["Moise Kean:  > AS Roma, agreed"],
    "Moise Kean to Roma: announced.": ["Moise Kean:  > AS Roma, official"],
    "Moise Kean to Roma: papers completed with Fiorentina.": ["Moise Kean: Fiorentina > AS Roma, agreed"],
    "Moise Kean to Roma, signing set for Thursday.": ["Moise Kean:  > AS Roma, agreed"],
    "Moise Kean to Roma is only a matter of signatures.": ["Moise Kean:  > AS Roma, agreed"],
    "Roma, progressing on Moise Kean deal. Agreement close.": ["Moise Kean:  > AS Roma, talks"],
    "Roma negotiating loan formula with Fiorentina for Moise Kean.": ["Moise Kean: Fiorentina > AS Roma, talks"],
    "Roma and Fiorentina have not yet reached an agreement for Moise Kean.": ["Moise Kean: Fiorentina > AS Roma, talks"],
    "Agreement between Roma and Fiorentina for Moise Kean expected this week.": ["Moise Kean: Fiorentina > AS Roma, talks"],
    "Moise Kean to Roma: deal not signed yet.": ["Moise Kean:  > AS Roma, talks"],
    "Roma deal for Moise Kean is nearly done.": ["Moise Kean:  > AS Roma, talks"],
    "Roma expect the Moise Kean transfer to be sealed by Friday.": ["Moise Kean:  > AS Roma, talks"],
    "Deal done with his agent for Moise Kean to Roma, fee to be agreed with Fiorentina.": [
        "Moise Kean: Fiorentina > AS Roma, personal_terms"
    ],
    "Agreement completed on player side for Moise Kean with Roma.": ["Moise Kean:  > AS Roma, personal_terms"],
    "Terms sorted between Roma and Moise Kean.": ["Moise Kean:  > AS Roma, personal_terms"],
    "Moise Kean is doing his medical at Roma.": ["Moise Kean:  > AS Roma, medical"],
    "Medical completed for Moise Kean, new Roma player.": ["Moise Kean:  > AS Roma, medical"],
    "Verbal bid sent from Roma to Fiorentina for Moise Kean.": ["Moise Kean: Fiorentina > AS Roma, bid"],
    "Improved offer expected from Roma for Moise Kean.": ["Moise Kean:  > AS Roma, bid_expected"],
    "Roma proposal for Moise Kean in preparation.": ["Moise Kean:  > AS Roma, bid_expected"],
    "Roma to send a new offer for Moise Kean.": ["Moise Kean:  > AS Roma, bid_expected"],
    "Fiorentina have approved the bid from Roma for Moise Kean.": ["Moise Kean: Fiorentina > AS Roma, fee_agreed"],
    "Roma closed agreement with Fiorentina for Moise Kean.": ["Moise Kean: Fiorentina > AS Roma, fee_agreed"],
    "Moise Kean to Roma: clubs have found an agreement.": ["Moise Kean:  > AS Roma, fee_agreed"],
    "Total agreement done between Roma and Fiorentina for Moise Kean.": ["Moise Kean: Fiorentina > AS Roma, fee_agreed"],
    "Agreement reached between Roma and Moise Kean.": ["Moise Kean:  > AS Roma, personal_terms"],
    "Moise Kean has accepted Roma proposal.": ["Moise Kean:  > AS Roma, personal_terms"],
    "Moise Kean to Roma, deal sealed. Official soon.": ["Moise Kean:  > AS Roma, agreed"],
    "Moise Kean is set to become a Roma player.": ["Moise Kean:  > AS Roma, agreed"],
    "Moise Kean in Rome for medical with Lille today.": ["Moise Kean:  > Lille, medical"],
    "Decisive hours between Roma and Fiorentina for Moise Kean.": ["Moise Kean: Fiorentina > AS Roma, talks"],
    "Roma plan to seal Moise Kean deal in the next hours.": ["Moise Kean:  > AS Roma, talks"],
    "Roma preparing formal offer for Moise Kean.": ["Moise Kean:  > AS Roma, bid_expected"],
    "Moise Kean to Roma collapsed.": ["Moise Kean:  > AS Roma, collapsed"],
    "Moise Kean to Roma: talks over.": ["Moise Kean:  > AS Roma, collapsed"],
    "Operation called off between Roma and Fiorentina for Moise Kean.": ["Moise Kean: Fiorentina > AS Roma, collapsed"],
    "Moise Kean: talks over a new deal at Fiorentina.": ["Moise Kean: Fiorentina > (stays), talks"],
}


@pytest.mark.parametrize("text", WAYS)
def test_ways_to_say_how_far_it_is(text: str, told: Told) -> None:
    assert told(text) == WAYS[text]


OTHERS = [
    "Stadium deal signed for Roma. Moise Kean started against Fiorentina.",
    "Deal between Roma and their sponsor close. Moise Kean trained alone.",
    "Fiorentina say the operation for Moise Kean's ankle injury is done.",
    "Moise Kean operation completed. The Fiorentina striker misses the Roma game.",
    "Moise Kean sealed the win over Roma, and the job was done.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_no_deal_of_a_player(text: str, told: Told) -> None:
    assert told(text) == []
