"""What becomes of a pursuit: who turns to another player, how far apart the clubs are, what is still awaited."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # who turns to another
    "Lens have blocked Wesley Saïd's exit and Brest have moved on to Malick Fofana.": [
        "Wesley Saïd: RC Lens > , denied",
        "Malick Fofana:  > Stade Brestois, interest",
    ],
    "Brest lead the race for Wesley Saïd, with Lille having moved on.": [
        "Wesley Saïd:  > Stade Brestois, interest",
        "Wesley Saïd:  > Lille, collapsed",
    ],
    "Brest have cooled on Wesley Saïd and are now focusing on Malick Fofana.": [
        "Wesley Saïd:  > Stade Brestois, collapsed",
        "Malick Fofana:  > Stade Brestois, interest",
    ],
    "Brest are focused on Wesley Saïd's recovery.": [],
    # what parts the clubs, and a bid that stays as it is
    "Brest and Lens remain £3m apart in their valuations of Wesley Saïd.": ["Wesley Saïd: RC Lens > Stade Brestois, talks"],
    "Brest and Lens are still £3m apart over Wesley Saïd.": ["Wesley Saïd: RC Lens > Stade Brestois, talks"],
    "Brest will not raise their offer for Wesley Saïd.": ["Wesley Saïd:  > Stade Brestois, bid"],
    "Brest will raise their offer for Wesley Saïd.": ["Wesley Saïd:  > Stade Brestois, bid_expected"],
    # what is awaited
    "Brest are waiting on a work permit before unveiling Wesley Saïd.": ["Wesley Saïd:  > Stade Brestois, agreed"],
    "Wesley Saïd has one foot out of the door at Lens.": ["Wesley Saïd: RC Lens > , available"],
    "Wesley Saïd has one foot out of the box as Lens score.": [],
    # "it is Brest who" only brings the club to the front
    "Rennes want Wesley Saïd, but it is Nantes who have made the first move with a £6m bid.": [
        "Wesley Saïd:  > Stade Rennais, interest",
        "Wesley Saïd:  > FC Nantes, bid",
    ],
    "It is Nantes who lead the race for Wesley Saïd.": ["Wesley Saïd:  > FC Nantes, interest"],
    "Wesley Saïd has made up his mind: it is Nantes.": ["Wesley Saïd:  > FC Nantes, personal_terms"],
    # the latest to leave joins nobody, but the latest to come does
    "Wesley Saïd is set to become the latest Lens player to leave, with Brest his likely destination.": [
        "Wesley Saïd: RC Lens > Stade Brestois, talks"
    ],
    "Wesley Saïd is set to become the third player to leave Lens.": ["Wesley Saïd: RC Lens > , available"],
    "Wesley Saïd is set to become the third Lens signing of the summer.": ["Wesley Saïd:  > RC Lens, agreed"],
    # who comes for talks comes to the buyer
    "Wesley Saïd flew in for talks with Brest on Friday night.": ["Wesley Saïd:  > Stade Brestois, talks"],
    "Lens director Eric Roy flew in for talks with Brest over Wesley Saïd.": ["Wesley Saïd: RC Lens > Stade Brestois, talks"],
    # his demands are no request
    "Wesley Saïd's wage demands could yet scupper the move to Brest.": ["Wesley Saïd:  > Stade Brestois, interest"],
    # who is back where he was
    "Wesley Saïd has returned to Lens after his move to Brest fell through.": ["Wesley Saïd: RC Lens > Stade Brestois, collapsed"],
    "Wesley Saïd joins Lens after his move to Brest fell through.": [
        "Wesley Saïd:  > RC Lens, official",
        "Wesley Saïd:  > Stade Brestois, collapsed",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_becomes_of_a_pursuit(text: str, told: Told) -> None:
    assert told(text) == TOLD[text]
