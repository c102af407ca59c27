"""How news desks write their items: a statement with a question behind it, swaps, farewells, sentences that lost their space, and what
only sounds like a move.
"""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # what only a later clause asks leaves what the first one tells as it is
    "Lille agree Malick Fofana deal - who could take his place?": ["Malick Fofana:  > Lille, agreed"],
    "Lille sign Malick Fofana: where will he play?": ["Malick Fofana:  > Lille, official"],
    "Malick Fofana to join Lille?! The club are silent": ["Malick Fofana:  > Lille, interest"],
    "Lille sign Malick Fofana?": ["Malick Fofana:  > Lille, interest"],
    "Will Lille sign Malick Fofana, who is valued at £40m?": ["Malick Fofana:  > Lille, interest"],
    # who leaves for a club goes there
    "Metz winger Malick Fofana to leave for Lille in the summer": ["Malick Fofana: Metz > Lille, agreed"],
    # a loan is agreed as a deal is
    "Metz, Lille agree Malick Fofana loan": ["Malick Fofana: Lille > Metz, fee_agreed"],
    "Lille agree Malick Fofana loan with Metz": ["Malick Fofana: Metz > Lille, fee_agreed"],
    "Lille agree Malick Fofana loan extension with Metz": [],
    # two for one another, their clubs named beside them alone
    "Swap agreed for Metz's Malick Fofana and Lille's Hamza Igamane": [
        "Malick Fofana: Metz > Lille, agreed",
        "Hamza Igamane: Lille > Metz, agreed",
    ],
    "Lille ready to swap Hamza Igamane for Metz's Malick Fofana": [
        "Malick Fofana: Metz > Lille, bid_expected",
        "Hamza Igamane: Lille > Metz, bid_expected",
    ],
    # a club that sells, in a title
    "Round-up: Metz sell Malick Fofana and sign Hamza Igamane": ["Malick Fofana: Metz > , official", "Hamza Igamane:  > Metz, official"],
    "Should Metz sell Malick Fofana?": [],
    "If Metz sell Malick Fofana they will need a winger": [],
    # what may be seen to be done is not done
    "We could see Malick Fofana sold by Metz": [],
    "Metz cannot afford to sell Malick Fofana": [],
    # offers of others that are turned down
    "Malick Fofana has turned down all other offers to wait for Lille": [],
    "Malick Fofana has turned down an offer from Lille": ["Malick Fofana:  > Lille, denied"],
    # a contract with the club that has him, whose name stands beside it
    "Malick Fofana to sign Lille contract extension": ["Malick Fofana: Lille > (stays), agreed"],
    "Malick Fofana to sign new Lille deal": ["Malick Fofana: Lille > (stays), agreed"],
    "Malick Fofana set to sign Lille contract": ["Malick Fofana:  > Lille, agreed"],
    "Lille to hold Malick Fofana contract talks": ["Malick Fofana: Lille > (stays), enquiry"],
    # the titles of feeds
    "Malick Fofana loan agreed with Lille": ["Malick Fofana:  > Lille, agreed"],
    "DONE DEAL: Malick Fofana (Metz to Lille)": ["Malick Fofana: Metz > Lille, agreed"],
    "Malick Fofana future: Lille wait on Metz decision": ["Malick Fofana: Metz > Lille, interest"],
    "Malick Fofana: Metz open to sale": ["Malick Fofana: Metz > , available"],
    "Malick Fofana casts doubt over Metz future": ["Malick Fofana: Metz > , available"],
    "Malick Fofana leaves Metz training ahead of Lille medical": ["Malick Fofana: Metz > Lille, medical"],
    "Malick Fofana snubs Saudi interest to fight for Metz place": ["Malick Fofana: Metz > , denied"],
    "Palace and Arsenal discuss Mateta-Martinelli swap": [
        "Mateta: Crystal Palace > Arsenal, talks",
        "Martinelli: Arsenal > Crystal Palace, talks",
    ],
    # what others tell a club to do
    "Paul Merson urges Metz to sell Malick Fofana": [],
    "Malick Fofana urges Metz to sell him": ["Malick Fofana: Metz > , available"],
    # farewells before a move
    "Malick Fofana signs off with a goal before Lille move": ["Malick Fofana:  > Lille, agreed"],
    "Malick Fofana broke a toe before a Lille move in January": [],
    "Metz captain Malick Fofana waves to all as he confirms exit": ["Malick Fofana: Metz > , available"],
    "Malick Fofana confirms exit talks": [],
    # "off" belongs to the verb
    "Metz captain Malick Fofana cried as his move to Lille sets off a quarrel": ["Malick Fofana: Metz > Lille, interest"],
    # whom a team-mate wants to keep
    "Captain Benjamin Andre wants 'so important' Malick Fofana to stay at Lille": ["Malick Fofana: Lille > , denied"],
    # what a word that opens a title says of him is no part of his name
    "Rejuvenated Wilson Odobert heads for Tottenham exit": ["Wilson Odobert: Tottenham Hotspur > , available"],
    # a sentence whose space was lost
    "Lille are closing in on winger Malick Fofana.The deal could be done today.": ["Malick Fofana:  > Lille, talks"],
    "Lille want Malick Fofana.According to Jules Maret on the radio, Metz would sell.": ["Malick Fofana: Metz > Lille, interest"],
}

QUIET = [
    "Malick Fofana holds clear-the-air talks with Lille",
    "Lille winger Malick Fofana hoping to stay the distance",
    "It is my moment: Malick Fofana fighting fit for Lille on return to France",
    "Malick Fofana of Lille demands return to basics",
    "Lille have crossed another deal off their list, says Malick Fofana",
    "Mikel Arteta Reassures Arsenal Fans Over Contract Extension Talks. The Arsenal boss is keen to commit his future to the club.",
    "Bruno Genesio SACKED by Lille after Metz defeat",
    "Jan Marek, general manager of New York, will remain in his role, according to Piet Tisch",
    "Malick Fofana of Lille says years have passed",
    "Metz rejected the chance to move clear of Lille. Malick Fofana scored late",
    "Metz held on to leave the leaders, Lille, three points ahead. Malick Fofana was their best player",
    "Malick Fofana hopes of keeping his place at Lille",
    "Lille winger faces battle for spot. Malick Fofana may be their captain, but nothing is certain",
    "Lille veteran sets a key objective for himself this year. Malick Fofana wants ten goals",
    "Lille need to bring some people in. Malick Fofana scored the first of three",
    "Metz offered Malick Fofana scope to run at Lille",
    "Scotland would be foolish not to give Clarke a new deal",
    "Clarke signs on until 2030 World Cup",
    "Sol Campbell: 'Lille are favourites but they need luck'",
    "Metz coach talk is nothing new, says favourite Oliver Glasner. Metz have been linked with Lille coach Oliver Glasner",
    "Bookmakers Name Favorites For College Football Playoff Semifinals. Vegas made Miami early favorites for the Playoff Semifinals.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_as_desks_write(text: str, expected: list[str], told: Told) -> None:
    assert [line.replace("FC Metz", "Metz") for line in told(text)] == expected


@pytest.mark.parametrize("text", QUIET)
def test_sounds_like_a_move(text: str, told: Told) -> None:
    assert told(text) == []


def test_a_handle_keeps_its_stop(told: Told) -> None:
    assert told("@Jules.Maret writes: Lille want Malick Fofana") == ["Malick Fofana:  > Lille, interest"]
