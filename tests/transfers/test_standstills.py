"""Deals that stand still near their end, clubs whose doors are shut, and what the clubs agreed before the talks of today."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # a deal that goes no further though the medical was done
    "Lens authorised Wesley Saïd for his medical, but Lorient are not proceeding after exchanging the papers.": [
        "Wesley Saïd: RC Lens > FC Lorient, collapsed"
    ],
    "After his medical, Lorient put the Wesley Saïd deal on stand-by.": ["Wesley Saïd:  > FC Lorient, collapsed"],
    "Lorient are in talks with Lens for Wesley Saïd. Lorient are not proceeding until the price comes down.": [
        "Wesley Saïd: RC Lens > FC Lorient, talks"
    ],
    "Wesley Saïd of Lens had a medical at Lorient. Lorient are not proceeding with other sales.": [
        "Wesley Saïd: RC Lens > FC Lorient, medical"
    ],
    # doors
    "Lorient are keen on Wesley Saïd this week. But the door is shut at Lens.": ["Wesley Saïd: RC Lens > FC Lorient, denied"],
    "Lorient are keen on Wesley Saïd, but Lens have closed the door.": ["Wesley Saïd: RC Lens > FC Lorient, denied"],
    "Lorient are keen on Wesley Saïd. The door is not closed at Lens.": ["Wesley Saïd: RC Lens > FC Lorient, interest"],
    "Lorient wanted Wesley Saïd a year ago but Lens closed the door; now the talks are at final stages.": [
        "Wesley Saïd: RC Lens > FC Lorient, talks"
    ],
    # what the clubs agreed stands while the player talks
    "Lorient are closing in on Wesley Saïd. They are near after an agreement with Lens, with personal terms now discussed.": [
        "Wesley Saïd: RC Lens > FC Lorient, fee_agreed"
    ],
    "Lorient are in talks with Wesley Saïd after an agreement with Lens.": ["Wesley Saïd: RC Lens > FC Lorient, fee_agreed"],
    "Lorient are in talks for Wesley Saïd. An agreement with Lens is near.": ["Wesley Saïd: RC Lens > FC Lorient, talks"],
    "Lorient are in talks for Wesley Saïd. An agreement with Lens, and only then personal terms, is needed.": [
        "Wesley Saïd: RC Lens > FC Lorient, talks"
    ],
    # a move that is only ahead tells less than how the clubs stand
    "Lorient are close to a deal with Lens for Wesley Saïd. He trains alone ahead of his transfer to Lorient being approved.": [
        "Wesley Saïd: RC Lens > FC Lorient, talks"
    ],
    "Wesley Saïd's words to the people of Lens ahead of joining Lorient.": ["Wesley Saïd: RC Lens > FC Lorient, agreed"],
    "Wesley Saïd's words to the people of Lens ahead of joining his national team.": [],
    # all parties to a deal call it off
    "Lorient, Lens and Wesley Saïd's camp all now call the deal dead.": ["Wesley Saïd: RC Lens > FC Lorient, collapsed"],
    "Lorient, Lens and Malick Fofana all call the deal off.": ["Malick Fofana: RC Lens > FC Lorient, collapsed"],
    # who is left in the race where another is out of it
    "Lens will not let Wesley Saïd join Lille, leaving Lorient and Brest as the strongest candidates to sign him.": [
        "Wesley Saïd: RC Lens > Lille, denied",
        "Wesley Saïd: RC Lens > FC Lorient, interest",
        "Wesley Saïd: RC Lens > Stade Brestois, interest",
    ],
    "Lille pulled out of the race for Wesley Saïd, leaving Lorient in the running for the Lens striker.": [
        "Wesley Saïd: RC Lens > Lille, collapsed",
        "Wesley Saïd: RC Lens > FC Lorient, interest",
    ],
    "Will Still is the top candidate for the Lens award, leaving Wesley Saïd second.": [],
    # papers go to and fro once all is agreed
    "Lorient have exchanged all papers with Lens for the Wesley Saïd deal.": ["Wesley Saïd: RC Lens > FC Lorient, agreed"],
    # who is about to leave is about to bid for nobody
    "Wesley Saïd, set to leave Lens this week with offers being assessed.": ["Wesley Saïd: RC Lens > , available"],
    "Lorient, set to return with a better offer for Wesley Saïd of Lens.": ["Wesley Saïd: RC Lens > FC Lorient, bid_expected"],
}


@pytest.mark.parametrize("text", TOLD)
def test_standstills(text: str, told: Told) -> None:
    assert told(text) == TOLD[text]
