"""What stands beside a move and is none: wishes, squads, ways to somewhere, those who only stay what they were."""

from collections.abc import Callable

import pytest

from tests.transfers.conftest import Read

Told = Callable[..., list[str]]

SAID = {
    "Talks between Fulham and Milan for Noah Okafor are ongoing. Okafor only wants Fulham.": ["Noah Okafor: AC Milan > Fulham, talks"],
    "Brentford centre-back Tom Bakker misses out on the Dutch squad for June.": [],
    "Leeds have missed out on Noah Okafor.": ["Noah Okafor:  > Leeds United, collapsed"],
    "Fulham signed Tom Bakker on Monday. Noah Okafor was never an option for Fulham.": [
        "Tom Bakker:  > Fulham, official",
        "Noah Okafor:  > Fulham, denied",
    ],
    "Fulham want Noah Okafor. The Swiss is not on Milan's exit list.": ["Noah Okafor: AC Milan > Fulham, interest"],
    "Noah Okafor leaves Milan with immediate effect.": ["Noah Okafor: AC Milan > , official"],
    "Noah Okafor, on his way to Fulham tonight.": ["Noah Okafor:  > Fulham, agreed"],
    "Noah Okafor flies to London on Friday to complete his move as new Fulham winger.": ["Noah Okafor:  > Fulham, agreed"],
    "Fulham asked Milan about Noah Okafor and were informed he is unavailable.": [
        "Noah Okafor: AC Milan > Fulham, denied",
    ],
    "Coach Max Allegri also announces Noah Okafor STAYS at Milan, end of story.": ["Noah Okafor: AC Milan > , denied"],
    "Authorisation to travel arrived from Milan, and Noah Okafor is heading to Fulham.": ["Noah Okafor: AC Milan > Fulham, agreed"],
    "Il Torino segue Noah Okafor. Lo svizzero resta un calciatore in uscita.": ["Noah Okafor:  > Torino, interest"],
    "Il Milan ha deciso: Noah Okafor resta al Milan.": ["Noah Okafor: AC Milan > , denied"],
    "Courtisé par Lyon, Noah Okafor reste au cœur des débats.": ["Noah Okafor:  > Olympique Lyonnais, interest"],
    "Noah Okafor reste finalement à Lyon.": ["Noah Okafor: Olympique Lyonnais > , denied"],
    "Laut Medienberichten und nach langer Wechselfrist verpflichtet Mainz den Stürmer Noah Okafor.": ["Noah Okafor:  > Mainz 05, official"],
    "Fulham are not negotiating for Noah Okafor, whatever is written.": ["Noah Okafor:  > Fulham, denied"],
    "Fulham like Noah Okafor, no talks yet. They are not negotiating yet.": ["Noah Okafor:  > Fulham, interest"],
    "Fulham submit £20m offer for Noah Okafor after personal terms agreed with the winger.": ["Noah Okafor:  > Fulham, bid"],
    "Noah Okafor allowed to travel for his medical after a fee agreed between Fulham and Milan.": [
        "Noah Okafor: AC Milan > Fulham, medical"
    ],
    "Noah Okafor, flying to London to sign at Fulham after £20m agreed on Monday.": ["Noah Okafor:  > Fulham, agreed"],
    "Another bid from Fulham for Noah Okafor was rejected by Milan. Fulham's last offer was worth £20m.": [
        "Noah Okafor: AC Milan > Fulham, bid_rejected",
    ],
    "Max Allegri is sure that Noah Okafor will still be a Milan player at the end of the window.": ["Noah Okafor: AC Milan > , denied"],
    "Fulham set to sign Noah Okafor, documents now exchanged between the clubs with Milan.": ["Noah Okafor: AC Milan > Fulham, agreed"],
    "Fulham are working on a double deal to sign Noah Okafor and Tom Bakker.": [
        "Noah Okafor:  > Fulham, talks",
        "Tom Bakker:  > Fulham, talks",
    ],
    "Noah Okafor has never had a real agreement with Fulham.": ["Noah Okafor:  > Fulham, denied"],
    "Fulham will not proceed for Noah Okafor until the verdict on Tom Bakker arrives.": [],
    "Milan to reject a formal bid from Fulham for Noah Okafor.": ["Noah Okafor: AC Milan > Fulham, bid_rejected"],
    "Agent: I can confirm contact by Fulham with Milan over Noah Okafor.": ["Noah Okafor: AC Milan > Fulham, enquiry"],
    "Noah Okafor to Fulham, here we go! Deal agreed with Milan. He joins on a free after two years.": [
        "Noah Okafor: AC Milan > Fulham, agreed",
    ],
    "Official: Noah Okafor joins Fulham. Medical done on Monday.": ["Noah Okafor:  > Fulham, official"],
    "Fulham are in talks for Noah Okafor. He is waiting for the green light to travel for his medical.": [
        "Noah Okafor:  > Fulham, talks",
    ],
    "Milan expect to receive an official bid for Noah Okafor from Fulham.": ["Noah Okafor: AC Milan > Fulham, bid_expected"],
    "Milan are in talks with Fulham about a move to sell Noah Okafor.": ["Noah Okafor: AC Milan > Fulham, talks"],
    "Fulham have signed Noah Okafor from Milan on a five-year deal. The winger rejoined Milan in June.": [
        "Noah Okafor: AC Milan > Fulham, official",
    ],
    "Fulham and Milan have yet to agree a fee for Noah Okafor.": ["Noah Okafor: AC Milan > Fulham, talks"],
    "Official contract proposal sent to Noah Okafor by Fulham.": ["Noah Okafor:  > Fulham, bid"],
    "Fulham agreed personal terms with Noah Okafor. Deal in its final stages with Milan.": [
        "Noah Okafor: AC Milan > Fulham, personal_terms",
    ],
    "Fulham agree a deal for Milan's Noah Okafor. Okafor has played for Milan's U23s.": ["Noah Okafor: AC Milan > Fulham, agreed"],
    "Noah Okafor, not expected to join Fulham.": ["Noah Okafor:  > Fulham, denied"],
    "Fulham are in talks to sign Noah Okafor from Milan. Okafor, 25, only joined Milan from Lille in January.": [
        "Noah Okafor: AC Milan > Fulham, talks",
    ],
}
FEES = {
    "Fulham sign Noah Okafor from Milan. They pay an initial £7m, potentially rising to £14m.": 7_000_000,
    "Fulham sign Noah Okafor in a deal worth up to £50m. It is an upfront fee of £38m with a further £12m in extras.": 38_000_000,
    "Fulham have agreed a £20m fee with Milan for Noah Okafor, based on a price set in May.": 20_000_000,
}


@pytest.mark.parametrize("text", SAID)
def test_what_stands_beside_a_move(text: str, told: Told) -> None:
    assert told(text) == SAID[text]


@pytest.mark.parametrize("text", FEES)
def test_the_guaranteed_part_is_the_fee(text: str, read: Read) -> None:
    assert [rumour.fee and rumour.fee.amount for rumour in read(text)] == [FEES[text]]
