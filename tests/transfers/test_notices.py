"""What clubs give notice of in titles, and matters of the pitch that are told in the words of moves."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

NOTICES = {
    # released, listed, told to go
    "Walsall release Idris Penhallow": ["Idris Penhallow: Walsall > , available"],
    "Walsall have released Idris Penhallow and Owen Tarrant": [
        "Idris Penhallow: Walsall > , available",
        "Owen Tarrant: Walsall > , available",
    ],
    "Idris Penhallow, Owen Tarrant and Lee Hathersage among those released by Walsall": [
        "Idris Penhallow: Walsall > , available",
        "Owen Tarrant: Walsall > , available",
        "Lee Hathersage: Walsall > , available",
    ],
    "Walsall list Idris Penhallow as available for transfer": ["Idris Penhallow: Walsall > , available"],
    "Everton tell Dwight McNeil to find new club": ["Dwight McNeil: Everton > , available"],
    "Dwight McNeil considering Everton exit": ["Dwight McNeil: Everton > , available"],
    "Penhallow hands in Walsall transfer request": ["Penhallow: Walsall > , available"],
    # contracts, of one and of several
    "Idris Penhallow and Owen Tarrant sign new Walsall deals": [
        "Idris Penhallow: Walsall > (stays), official",
        "Owen Tarrant: Walsall > (stays), official",
    ],
    "Idris Penhallow will not sign new Walsall deal": ["Idris Penhallow: Walsall > (stays), denied"],
    "Walsall extend Penhallow loan\nBarnet striker Idris Penhallow will stay at Walsall until May.": [
        "Idris Penhallow: Walsall > (stays), official"
    ],
    # who is new
    "Who is Idris Penhallow? Walsall's new signing": ["Idris Penhallow:  > Walsall, official"],
    "Walsall's record signing Idris Penhallow unveiled": ["Idris Penhallow:  > Walsall, official"],
    # what managers answer
    "Walsall boss Peter Orme confirms Idris Penhallow interest": ["Idris Penhallow:  > Walsall, interest"],
    "Walsall boss Peter Orme plays down talk linking his side with Idris Penhallow": ["Idris Penhallow:  > Walsall, denied"],
    "Walsall boss Peter Orme refuses to rule out a move for Idris Penhallow": ["Idris Penhallow:  > Walsall, interest"],
    "Everton rule out Noah Okafor move": ["Noah Okafor:  > Everton, denied"],
    "Everton announce Noah Okafor capture": ["Noah Okafor:  > Everton, official"],
    "Everton pull plug on Noah Okafor move": ["Noah Okafor:  > Everton, collapsed"],
    "Walsall say striker Idris Penhallow will not be offered a new contract": ["Idris Penhallow: Walsall > , available"],
    # short of words
    "Could Everton move for Noah Okafor?": ["Noah Okafor:  > Everton, interest"],
    "Everton sound out Noah Okafor": ["Noah Okafor:  > Everton, enquiry"],
    "Everton contact Noah Okafor camp": ["Noah Okafor:  > Everton, enquiry"],
    "Noah Okafor agrees Everton terms": ["Noah Okafor:  > Everton, personal_terms"],
    "Noah Okafor signs Everton pre-contract": ["Noah Okafor:  > Everton, agreed"],
    "Noah Okafor deal off as Everton pull plug": ["Noah Okafor:  > Everton, collapsed"],
    "Noah Okafor to Everton: Talks open": ["Noah Okafor:  > Everton, talks"],
    "Everton land £12m Noah Okafor": ["Noah Okafor:  > Everton, official"],
    "Walsall linked with Idris Penhallow": ["Idris Penhallow:  > Walsall, interest"],
    "Idris Penhallow's Walsall exit 'inevitable'": ["Idris Penhallow: Walsall > , available"],
    "Idris Penhallow switches Barnet for Walsall": ["Idris Penhallow: Barnet > Walsall, official"],
    "Walsall recall winger Idris Penhallow from Barnet": ["Idris Penhallow: Barnet > Walsall, official"],
    # clubs whose names are words or people's, too
    "Reading to bid for Idris Penhallow": ["Idris Penhallow:  > Reading, bid_expected"],
    "Everton Women keeper Iris Penhallow joins Leicester": ["Iris Penhallow: Everton > Leicester City, official"],
    # where talks are about, and whose list
    "Barnet's Idris Penhallow in talks over Walsall loan": ["Idris Penhallow: Barnet > Walsall, talks"],
    "Idris Penhallow holds Walsall talks": ["Idris Penhallow:  > Walsall, talks"],
    "Idris Penhallow tops Walsall wishlist": ["Idris Penhallow:  > Walsall, interest"],
    "Walsall transfer latest: Dwight McNeil wanted in £2m deal": ["Dwight McNeil:  > Walsall, interest"],
    # the second club does something else
    "Walsall have signed striker Idris Penhallow from Barnet and Crewe have brought in Bromley winger Owen Tarrant.": [
        "Idris Penhallow: Barnet > Walsall, official",
        "Owen Tarrant: Bromley > Crewe Alexandra, official",
    ],
}

QUIET = [
    # what is a club's, and no move
    "Idris Penhallow nears Walsall milestone",
    "Idris Penhallow joins Walsall injury list",
    "Idris Penhallow joins Walsall 100 club",
    "Dwight McNeil joins Everton's coaching staff",
    # returns to the pitch
    "Idris Penhallow set for Walsall return against Barnet",
    "Idris Penhallow close to Walsall return\nThe striker is close to his comeback from a calf injury.",
    "Idris Penhallow set to start for Walsall against Barnet",
    "Idris Penhallow available again for Walsall",
    # matters of the pitch
    "Walsall want Idris Penhallow red card overturned",
    "Everton want more from Dwight McNeil",
    "Everton XI: Who starts with Dwight McNeil out?",
    "Dwight McNeil v Noah Okafor: Who wins battle of the wingers? Everton face Leeds on Saturday.",
    "Idris Penhallow leaves it late for Walsall",
    "Idris Penhallow on target for Walsall",
    "Idris Penhallow switch pays off for Walsall",
    "Idris Penhallow agrees Walsall 'must improve'",
    "Idris Penhallow set to make Walsall debut at Barnet",
    "Idris Penhallow moves up Walsall all-time list",
    "Walsall want Idris Penhallow to lead from the front",
    "Walsall bring back Idris Penhallow for Barnet game",
    "Walsall close to Peter Orme appointment",
    "Walsall agree compensation with Barnet for Peter Orme",
    "Remember when Noah Okafor joined Leeds?",
    # managers' jobs, and quizzes
    "Peter Orme in talks with Walsall over manager's job",
    "Quiz: Who did Walsall sign Idris Penhallow from?",
    # the words of a club's clause
    "Walsall release statement on Idris Penhallow",
    "Fulham recalled Idris Penhallow after a spell on the bench",
    "Everton complete agreement on new £90m training complex. Club buying Halewell Hall estate",
]

MOVES_ALL_THE_SAME = {
    # called back from a loan, not into a team
    "Fulham to recall Idris Penhallow after disappointing Walsall loan": ["Idris Penhallow: Walsall > Fulham, agreed"],
    "Fulham have recalled Idris Penhallow following a poor loan spell at Walsall": ["Idris Penhallow: Walsall > Fulham, official"],
    # who awaits bids sells
    "Leeds expect bids for Noah Okafor in the summer": ["Noah Okafor: Leeds United > , bid_expected"],
    "Leeds anticipate new interest in Noah Okafor": ["Noah Okafor: Leeds United > , interest"],
    # all who were linked are told no
    "Leeds say Noah Okafor will not be sold after Everton and Fulham were linked with him": [
        "Noah Okafor: Leeds United > Everton, denied",
        "Noah Okafor: Leeds United > Fulham, denied",
    ],
    # later is not never
    "Everton are keen on Noah Okafor, but unlikely to move for him until March": ["Noah Okafor:  > Everton, interest"],
    "Everton want Noah Okafor but will not bid": ["Noah Okafor:  > Everton, denied"],
    # a transfer sealed is done, a deal sealed is agreed
    "Fulham seal club-record £35m Noah Okafor transfer from Leeds": ["Noah Okafor: Leeds United > Fulham, official"],
    "Fulham seal Noah Okafor deal": ["Noah Okafor:  > Fulham, agreed"],
    # at whose cost
    "Everton win Tom Bakker battle at Fulham's expense": ["Tom Bakker:  > Everton, agreed", "Tom Bakker:  > Fulham, collapsed"],
    "Noah Okafor closes in on Everton return": ["Noah Okafor:  > Everton, talks"],
    "Everton bring back Noah Okafor": ["Noah Okafor:  > Everton, official"],
    "Everton test Leeds with Noah Okafor bid": ["Noah Okafor: Leeds United > Everton, bid"],
    "Everton make record bid for Noah Okafor": ["Noah Okafor:  > Everton, bid"],
    "Interest from Everton and Leeds has grown in Noah Okafor": [
        "Noah Okafor:  > Everton, interest",
        "Noah Okafor:  > Leeds United, interest",
    ],
    "Everton want Noah Okafor, sources say": ["Noah Okafor:  > Everton, interest"],
}


@pytest.mark.parametrize("text", NOTICES)
def test_notices_of_clubs(text: str, told: Told) -> None:
    assert told(text) == NOTICES[text]


@pytest.mark.parametrize("text", QUIET)
def test_matters_of_the_pitch(text: str, told: Told) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", MOVES_ALL_THE_SAME)
def test_moves_in_like_words(text: str, told: Told) -> None:
    assert told(text) == MOVES_ALL_THE_SAME[text]
