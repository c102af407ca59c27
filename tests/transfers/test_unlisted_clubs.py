"""Clubs that no list holds, known by how their names are made or introduced; leagues that stand for their clubs; and where one may go."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

CLUBS = {
    # none of the clubs that share its second name, and no player
    "Everton sign Kirkholm City defender Harry Smallwood": ["Harry Smallwood: Kirkholm City > Everton, official"],
    "Manchester City striker Harry Smallwood has joined Kirkholm City on loan": [
        "Harry Smallwood: Manchester City > Kirkholm City, official"
    ],
    # letters that stand for "football club", behind the name and before it
    "Striker Harry Smallwood has joined eighth-tier side Kirkholm FC.": ["Harry Smallwood:  > Kirkholm FC, official"],
    "Everton agree a deal to sign winger Harry Smallwood from FC Kirkholm.": ["Harry Smallwood: FC Kirkholm > Everton, agreed"],
    # a word for it, and of what country or league it is
    "Striker Harry Smallwood is close to joining Norwegian side Kirkholm on a free transfer.": ["Harry Smallwood:  > Kirkholm, talks"],
    "Everton want to sign Harry Smallwood from Kirkholm Academy.": ["Harry Smallwood: Kirkholm Academy > Everton, interest"],
    # a player is none
    "Italian club want Noah Okafor": ["Noah Okafor:  > , interest"],
    "The 22-year-old has joined FC Kirkholm on loan from Everton.": [],
}

STATES = {
    # what may be is not done
    "Everton are in advanced talks with Milan over Wilson Odobert, with hope that a fee of £30m can be agreed.": [
        "Wilson Odobert: AC Milan > Everton, talks"
    ],
    "A fee of £30m has been agreed between Everton and Milan for Wilson Odobert.": ["Wilson Odobert: AC Milan > Everton, fee_agreed"],
    # who cannot bid now wants him all the same
    "Everton are one of several clubs interested in Wilson Odobert, although they will not be able to make a move this month.": [
        "Wilson Odobert:  > Everton, interest"
    ],
    "Everton will not make a move for Wilson Odobert.": ["Wilson Odobert:  > Everton, denied"],
    # an offer that waits for him
    "Everton gave Wilson Odobert two days to answer their offer before they turn to somebody else.": ["Wilson Odobert:  > Everton, bid"],
    "Everton have given Wilson Odobert three days off.": [],
    # back to a country, and to a league with a club of it
    "Wilson Odobert is preparing to return to France months after he came to Everton.": ["Wilson Odobert:  > , available"],
    "Wilson Odobert is preparing to return to action for Everton.": [],
    "Milan's Wilson Odobert is wanted for a return to the Premier League by Everton.": ["Wilson Odobert: AC Milan > Everton, interest"],
    # a league or its country stands for its clubs, and is not the club of the words before
    "Everton negotiate with Milan to keep Noah Okafor for good, while the Saudi Pro League is keen on Wilson Odobert.": [
        "Noah Okafor: AC Milan > Everton, talks",
        "Wilson Odobert:  > , interest",
    ],
    "Everton, unbeaten in the Premier League, are keen on Wilson Odobert.": ["Wilson Odobert:  > Everton, interest"],
    "Everton's Dwight McNeil is wanted in Saudi Arabia.": ["Dwight McNeil: Everton > , interest"],
    "There is interest from Serie A in Everton's Dwight McNeil.": ["Dwight McNeil: Everton > , interest"],
    "Everton's Dwight McNeil is wanted by the England manager.": [],
    # to a league or a country, of which no club is told; and travels of other kinds
    "Everton's Dwight McNeil appears to be heading to Saudi Arabia.": ["Dwight McNeil: Everton > , talks"],
    "Everton's Dwight McNeil is set for a move to Serie A.": ["Dwight McNeil: Everton > , agreed"],
    "Dwight McNeil is close to leaving Everton for MLS.": ["Dwight McNeil: Everton > , talks"],
    "Everton's Dwight McNeil eyes Bundesliga switch": ["Dwight McNeil: Everton > , available"],
    "Everton's Dwight McNeil is heading to Germany for surgery.": [],
    "Everton's Dwight McNeil is heading to Qatar with England.": [],
    # among his players
    "Stefano Pioli admits that some of his Milan players lacking games, including Wilson Odobert, may be sold.": [
        "Wilson Odobert: AC Milan > , available"
    ],
    # whom a club wants, and where he may go
    "A £20m fee could be agreed this week for Wilson Odobert, whom Everton want.": ["Wilson Odobert:  > Everton, interest"],
    "Milan may sell Wilson Odobert, with Everton a possible destination.": ["Wilson Odobert: AC Milan > Everton, interest"],
}


@pytest.mark.parametrize("text", [*CLUBS, *STATES])
def test_clubs_and_states(text: str, told: Told) -> None:
    assert told(text) == (CLUBS | STATES)[text]


def test_a_chief_writer_is_credited_and_a_story_between_others_is_not(read: Callable[..., tuple]) -> None:
    rumours = read("The Telegraph's chief football writer, Adam Kirkholm, says that Wilson Odobert is likely to join Everton.")
    assert [rumour.credited_to for rumour in rumours] == ["Adam Kirkholm"]
    rumours = read("Everton have bid for Wilson Odobert. It is a separate story from Noah Okafor and Milan.")
    assert {rumour.credited_to for rumour in rumours if rumour.to_club == "Everton"} == {None}
