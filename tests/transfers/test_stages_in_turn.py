"""Which of two things that an item says of one move is how it stands: the order in which they came about, not the stronger word."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

STANDING = {
    "Brest have rejected a £9m bid from Stoke for {}. Stoke have made a second bid of £12m.": "bid",
    "Stoke have had a £9m offer for Brest winger {} turned down, but they have submitted an improved offer of £12m.": "bid",
    "Brest have rejected a second bid of £12m from Stoke for {}.": "bid_rejected",
    "Stoke have made an improved bid of £12m for Brest winger {}. Brest rejected it.": "bid_rejected",
    "Stoke have had a £9m bid for Brest winger {} rejected, with a second bid being prepared.": "bid_rejected",
    "Stoke have had a £9m bid for Brest winger {} rejected. They plan to go back in with a second offer.": "bid_rejected",
    "Stoke are holding talks over Brest winger {}; their first offer was turned down.": "talks",
    "Stoke are preparing an offer for Brest winger {} - Brest rejected their first bid.": "bid_expected",
    "Stoke are keen on Brest winger {}; their first offer was turned down.": "bid_rejected",
    "Stoke have agreed a deal to sign {} from Brest, although the deal has collapsed.": "collapsed",
    "Brest have accepted a £9m bid from Stoke for {}; the move is now off.": "collapsed",
    "The move of {} from Brest to Stoke collapsed in June, but the clubs have agreed a fee now.": "fee_agreed",
    "Stoke and Brest have struck an agreement in principle for {}. Talks over personal terms are under way.": "fee_agreed",
    "Stoke are in talks with Brest over {}, and they have yet to agree terms with the winger.": "talks",
    "Stoke have a full agreement to sign {} from Brest. Personal terms have been agreed.": "agreed",
    "Stoke are close to signing {} from Brest. A deal has been agreed with Brest.": "fee_agreed",
    "Stoke are close to signing {} from Brest. There is a deal in principle between the two clubs.": "fee_agreed",
    "Stoke are close to signing {} from Brest. A deal has been agreed in full.": "agreed",
    "Stoke are close to signing {} from Brest. All has now been agreed.": "agreed",
    "Stoke are close to signing {} from Brest. Not all has been agreed.": "talks",
    "Stoke are in talks with Brest over {}. Here we go to follow.": "talks",
    "Stoke have agreed a fee with Brest for {}. The transfer is now official.": "official",
    "Stoke have agreed a fee with Brest for {}. The transfer is not yet official.": "fee_agreed",
}


@pytest.mark.parametrize("text", STANDING)
def test_how_a_move_stands(told: Told, text: str) -> None:
    assert told(text.format("Kweku Adusei")) == [f"Kweku Adusei: Stade Brestois > Stoke City, {STANDING[text]}"]


def test_a_title_near_a_deal_gives_way_to_two_clubs_that_agree(told: Told) -> None:
    found = told(title="Stoke close in on Adusei", summary="Stoke and Brest have struck an agreement in principle for Kweku Adusei.")
    assert found == ["Kweku Adusei: Stade Brestois > Stoke City, fee_agreed"]
