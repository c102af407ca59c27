"""Whom titles name: surnames alone, players listed, one told by his middle name; who is none; and what their nouns say."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Read = Callable[..., tuple[Rumour, ...]]
Told = Callable[..., list[str]]

SURNAMES = {
    # the surname of one listed player, where the item names a club
    "Barella on Chelsea's radar": ["Barella:  > Chelsea, interest"],
    "Gyökeres' Stance On Barcelona Move Revealed": ["Gyökeres:  > Barcelona, interest"],
    # players listed behind a colon
    "Sunderland draw up shortlist of four: Ellborg, Vasquez, Penders and Suzuki": [
        "Ellborg:  > Sunderland, interest",
        "Vasquez:  > Sunderland, interest",
        "Penders:  > Sunderland, interest",
        "Suzuki:  > Sunderland, interest",
    ],
    "Bailey, Buendía and Barkley for the exit as Villa raise funds": [
        "Bailey: Aston Villa > , available",
        "Buendía: Aston Villa > , available",
        "Barkley: Aston Villa > , available",
    ],
    # the latter of two
    "West Ham want Union Saint-Gilloise duo Kevin Rodriguez and Adem Zorgane, with Fulham also keen on the latter.": [
        "Kevin Rodriguez: Union Saint-Gilloise > West Ham United, interest",
        "Adem Zorgane: Union Saint-Gilloise > West Ham United, interest",
        "Adem Zorgane: Union Saint-Gilloise > Fulham, interest",
    ],
    # a middle name that the title leaves out
    "Pape Sarr's stance on Tottenham future revealed as London rivals show interest": ["Pape Sarr: Tottenham Hotspur > , interest"],
    # a club's shared word is that of the player's club, also where he has one name only
    "Sources: Tottenham agree deal for City's Savinho": ["Savinho: Manchester City > Tottenham Hotspur, agreed"],
    "De la Cruz in Liverpool's sights. Liverpool have sent scouts to watch Independiente del Valle's Mateo de la Cruz.": [
        "Mateo de la Cruz: Independiente del Valle > Liverpool, interest"
    ],
    # each of a list of headlines
    "Transfer rumours: Rashford to stay at Barcelona, Real Madrid want Saliba, Isak on Barca list - BBC Sport": [
        "Rashford: Barcelona > , denied",
        "Saliba:  > Real Madrid, interest",
        "Isak:  > Barcelona, interest",
    ],
    "Transfer news live: Bayern battle Chelsea for Okafor, Liverpool blow and Arsenal's Rodrygo hurdle": [
        "Okafor:  > Bayern Munich, interest",
        "Okafor:  > Chelsea, interest",
    ],
}

NOUNS = {
    # "amid" and a club with a noun
    "What Pochettino said about Balogun's future amid Villa links": ["Balogun:  > Aston Villa, interest"],
    "Mohammed Kudus left out of Spurs squad amid Galatasaray talks": ["Mohammed Kudus: Tottenham Hotspur > Galatasaray, talks"],
    "Milan have another idea for Noah Okafor despite Everton agreement": ["Noah Okafor: AC Milan > Everton, fee_agreed"],
    # answers
    "Okafor's options after statement on Everton bid": ["Okafor:  > Everton, bid"],
    "Noah Okafor issues brutal response to ambitious Everton transfer approach": ["Noah Okafor:  > Everton, enquiry"],
    "Milan respond to number of enquiries about Noah Okafor": ["Noah Okafor: AC Milan > , enquiry"],
    "Everton to test Milan with Okafor bid": ["Okafor: AC Milan > Everton, bid_expected"],
    "Diego Simeone confirms Julian Alvarez transfer 'decision' amid Arsenal interest": ["Julian Alvarez:  > Arsenal, interest"],
    # questions, alertness, blows
    "Will Okafor join Everton or Leeds?": ["Okafor:  > Everton, interest", "Okafor:  > Leeds United, interest"],
    "Ait-Nouri unsettled at Manchester City with Inter ready to pounce": ["Ait-Nouri: Manchester City > Inter, interest"],
    "Newcastle transfer blow with Berge planning on long stay at Sheffield United": ["Berge: Sheffield United > Newcastle United, denied"],
    "Jordan Pickford stalls over new Everton contract": ["Jordan Pickford: Everton > (stays), talks"],
}

QUIET = [
    # the one who is to be replaced
    "Aston Villa linked with bargain Real Madrid transfer to replace Morgan Rogers",
    "De Gea names Man Utd's ideal replacement for suspended Casemiro",
    # back from an injury
    "Dorgu returns to United after hamstring injury. Patrick Dorgu has returned to Manchester United for assessment.",
    # other sports
    "Surrey sign Pakistan seamer Naseem Shah for the Blast",
    "Leicester complete signing of Springboks prop Ox Nche. The Tigers have beaten Bath to the South Africa front-rower.",
    # bids for a club
    "Consortium table improved £400m offer for Wolves. The American financier Paul Marsden has submitted an improved bid for the club.",
    # the first name of a listed player, and a manager's surname
    "Liverpool manager Anthony Marsh wants a new winger",
]


@pytest.mark.parametrize("text", SURNAMES)
def test_who_is_named(text: str, told: Told) -> None:
    assert told(text) == SURNAMES[text]


@pytest.mark.parametrize("text", NOUNS)
def test_nouns_and_answers(text: str, told: Told) -> None:
    assert told(text) == NOUNS[text]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, told: Told) -> None:
    assert told(text) == []
