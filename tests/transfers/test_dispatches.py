"""Short posts: what is left to sign, who came too late, who is the club in question; and how clubs stand against a player's yes."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

READ = {
    # the clubs' dealings are the news, the player's yes is told behind them
    "Burnley are confident of getting the Noah Okafor deal done. Talks with Milan are advancing, personal terms already agreed.": [
        "Noah Okafor: AC Milan > Burnley, talks",
    ],
    "Burnley sent a bid to Milan for Noah Okafor. Personal terms agreed.": ["Noah Okafor: AC Milan > Burnley, bid"],
    # unless his terms are settled by now, and the clubs only talk
    "Burnley are closing in on Noah Okafor. Talks with Milan are advancing, personal terms agreed.": [
        "Noah Okafor: AC Milan > Burnley, personal_terms",
    ],
    "Burnley have activated the release clause of Noah Okafor. He already said yes to Burnley.": ["Noah Okafor:  > Burnley, fee_agreed"],
    "Noah Okafor has said yes to Burnley. The clubs are now in talks over a fee.": ["Noah Okafor:  > Burnley, personal_terms"],
    "The total agreement is now almost found between Burnley and Milan for Noah Okafor.": ["Noah Okafor: AC Milan > Burnley, talks"],
    # what is left to do
    "🚨 Noah Okafor to Burnley, documents to be signed tonight between clubs.": ["Noah Okafor:  > Burnley, agreed"],
    "Noah Okafor to Burnley, all sorted with Milan.": ["Noah Okafor: AC Milan > Burnley, agreed"],
    "Noah Okafor to Burnley. Only signatures missing.": ["Noah Okafor:  > Burnley, agreed"],
    # late or gone
    "Burnley want Noah Okafor. Everton were in the running too but have moved on.": [
        "Noah Okafor:  > Burnley, interest",
        "Noah Okafor:  > Everton, collapsed",
    ],
    "Burnley want Noah Okafor. Everton no longer involved.": ["Noah Okafor:  > Burnley, interest", "Noah Okafor:  > Everton, collapsed"],
    "Noah Okafor to Burnley is close. Everton were too late.": ["Noah Okafor:  > Burnley, talks", "Noah Okafor:  > Everton, collapsed"],
    # named behind
    "Bid in for Noah Okafor. It comes from Burnley.": ["Noah Okafor:  > Burnley, bid"],
    "There is a first offer for Noah Okafor. Burnley are the club.": ["Noah Okafor:  > Burnley, bid"],
    "Pleased to say Noah Okafor is a Burnley player. The 25-year-old arrives from Milan for an undisclosed sum.": [
        "Noah Okafor: AC Milan > Burnley, official",
    ],
    # what others once did, where the player goes to one
    "Noah Okafor joins Burnley. Everton had agreed a fee with Milan.": [
        "Noah Okafor: AC Milan > Burnley, official",
        "Noah Okafor: AC Milan > Everton, collapsed",
    ],
    "Noah Okafor to Burnley, medical today. Everton had been in talks.": [
        "Noah Okafor:  > Burnley, medical",
        "Noah Okafor:  > Everton, collapsed",
    ],
    "Burnley are in talks with Milan over Noah Okafor. Everton had been in talks too.": [
        "Noah Okafor: AC Milan > Burnley, talks",
        "Noah Okafor: AC Milan > Everton, talks",
    ],
    "Burnley in talks with Milan over Noah Okafor. Everton enquired earlier but didn't follow up.": [
        "Noah Okafor: AC Milan > Burnley, talks",
        "Noah Okafor: AC Milan > Everton, collapsed",
    ],
    # whose own he is
    "Burnley have made contact for Noah Okafor as Milan are now prepared to negotiate.": ["Noah Okafor: AC Milan > Burnley, enquiry"],
    "Milan see Noah Okafor as part of the squad.": ["Noah Okafor: AC Milan > , denied"],
    "Milan rate Noah Okafor very highly and will not entertain offers.": ["Noah Okafor: AC Milan > , denied"],
    "Noah Okafor not in Milan's plans, he'll be allowed to go.": ["Noah Okafor: AC Milan > , available"],
    "Burnley return with £20m for Noah Okafor. Milan thinking about it.": ["Noah Okafor: AC Milan > Burnley, bid"],
    "Milan have a new contract on the table for Noah Okafor.": ["Noah Okafor: AC Milan > (stays), bid"],
    # said in few words
    "Burnley have their new winger: Noah Okafor of Milan.": ["Noah Okafor: AC Milan > Burnley, agreed"],
    "Noah Okafor to Burnley won't happen.": ["Noah Okafor:  > Burnley, collapsed"],
    "Burnley have gone cold on Noah Okafor.": ["Noah Okafor:  > Burnley, collapsed"],
    "Green light from Milan for Noah Okafor to travel to Burnley.": ["Noah Okafor: AC Milan > Burnley, agreed"],
    # others, in the sentences behind
    "Milan have rejected an approach from Burnley for Noah Okafor. Same answer given to Everton.": [
        "Noah Okafor: AC Milan > Burnley, bid_rejected",
        "Noah Okafor: AC Milan > Everton, bid_rejected",
    ],
    "Milan accepted £7.5m from Burnley for Noah Okafor, Everton's counter comes too late.": [
        "Noah Okafor: AC Milan > Burnley, fee_agreed",
        "Noah Okafor: AC Milan > Everton, collapsed",
    ],
    "Noah Okafor is not leaving Milan this summer. Everton can forget it.": ["Noah Okafor: AC Milan > Everton, denied"],
    "Noah Okafor could leave Milan. Everton sniffing.": ["Noah Okafor: AC Milan > Everton, interest"],
    # contracts, signatures, medicals
    "Cardiff City agree two-year deal with free agent Rob Holding.": ["Rob Holding:  > Cardiff City, agreed"],
    "River Plate get the signature of Thiago Almada.": ["Thiago Almada:  > River Plate, official"],
    "Noah Okafor deal with Burnley now being finalised. Milan to get €17.5m.": ["Noah Okafor: AC Milan > Burnley, talks"],
    "Noah Okafor will sign on Monday after the medical at Burnley.": ["Noah Okafor:  > Burnley, agreed"],
    # what is added behind
    "Burnley hold talks with Milan over Noah Okafor. Milan hope to keep him.": ["Noah Okafor: AC Milan > Burnley, talks"],
    "Burnley close in on Noah Okafor. Everton and Fulham also spoke with him.": [
        "Noah Okafor:  > Burnley, talks",
        "Noah Okafor:  > Everton, enquiry",
        "Noah Okafor:  > Fulham, enquiry",
    ],
    "Noah Okafor may leave Milan. Everton like him. Burnley are better placed financially.": [
        "Noah Okafor: AC Milan > Everton, interest",
        "Noah Okafor: AC Milan > Burnley, interest",
    ],
    "Milan are ready to let Noah Okafor go, Everton have offered three years.": ["Noah Okafor: AC Milan > Everton, bid"],
    # nothing of it
    "Everton are better placed than Burnley in the table. Noah Okafor scored.": [],
    "Everton can forget it, said the referee. Noah Okafor was offside for Burnley.": [],
    "Noah Okafor arrives from training with a smile at Burnley.": [],
    "Everton have moved on quickly after the defeat. Noah Okafor scored twice for Burnley.": [],
    "Documents to be signed tonight: Burnley have a new kit partner.": [],
}


@pytest.mark.parametrize("text", READ)
def test_read(text: str, told: Told) -> None:
    assert told(text) == READ[text]
