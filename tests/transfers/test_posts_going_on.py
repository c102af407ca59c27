"""What the later sentences of a post make of the first: a deal not quite done, a medical still ahead, a player's other names."""

from collections.abc import Callable

import pytest

from bot.transfers.model import MoveType, Rumour
from bot.transfers.writing.fees import find_sums

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

NOT_QUITE_DONE = {
    "Lyon are checking the contracts for Wilson Odobert, then everything closed. Deal almost sealed with Burnley.": [
        "Wilson Odobert: Burnley > Olympique Lyonnais, talks"
    ],
    "Dan Neil is set to return to Sunderland soon, the agreement being almost sealed with Ipswich.": [
        "Dan Neil: Ipswich Town > Sunderland, talks"
    ],
    "Everton are close to a new deal for James Garner. The verbal agreement is at final stages.": [
        "James Garner: Everton > (stays), talks"
    ],
    "Deal now close for Wilson Odobert to sign for Lyon. They are confident, as Odobert agreed personal terms. Burnley sell.": [
        "Wilson Odobert: Burnley > Olympique Lyonnais, personal_terms"
    ],
    "Dan Neil, being presented shortly as new Rangers midfielder.": ["Dan Neil:  > Rangers, agreed"],
    "Dan Neil, presented today as new Rangers midfielder.": ["Dan Neil:  > Rangers, official"],
    "Lyon and Burnley agree deal for Wilson Odobert, here we go! Deal sealed.": ["Wilson Odobert: Burnley > Olympique Lyonnais, agreed"],
}

MEDICAL_AHEAD = {
    "Dan Neil joins Rangers from Sunderland, here we go! Medical on Thursday.": ["Dan Neil: Sunderland > Rangers, medical"],
    "Dan Neil joins Rangers from Sunderland, here we go!": ["Dan Neil: Sunderland > Rangers, agreed"],
    "Rangers complete signing of Dan Neil from Sunderland. Medical scheduled this evening.": ["Dan Neil: Sunderland > Rangers, medical"],
    "Rangers complete signing of Dan Neil from Sunderland. He passed his medical this evening.": [
        "Dan Neil: Sunderland > Rangers, official"
    ],
    "Rangers have signed Dan Neil from Sunderland. Medical completed.": ["Dan Neil: Sunderland > Rangers, official"],
    "Official: Dan Neil leaves Sunderland, contract terminated. He is set to join Rangers.": ["Dan Neil: Sunderland > Rangers, agreed"],
    "Official: Dan Neil leaves Sunderland, he joins Rangers.": ["Dan Neil: Sunderland > Rangers, official"],
}

WHERE_HE_GOES = {
    "Celtic fans sing all night for Dan Neil, just arrived on loan from Sunderland!": ["Dan Neil: Sunderland > Celtic, official"],
    "Dan Neil has landed in Glasgow, greeted by Celtic supporters as he joins from Sunderland.": [
        "Dan Neil: Sunderland > Celtic, official"
    ],
    "Regis Le Bris waves farewell to Celtic next signing Dan Neil.": ["Dan Neil:  > Celtic, agreed"],
    "Sunderland, ready to let Dan Neil fly for medical and paperwork at Celtic.": ["Dan Neil: Sunderland > Celtic, agreed"],
    "Dan Neil, here's the next Celtic signing with agent Frank Hale. Signature on deal until 2030 at Celtic.": [
        "Dan Neil:  > Celtic, agreed"
    ],
    "Dan Neil and his agent found an accord over salary with Celtic. Next is the deal with Sunderland.": [
        "Dan Neil: Sunderland > Celtic, personal_terms"
    ],
    "Celtic put Dan Neil deal on hold after tests were taken with Sunderland's permission.": ["Dan Neil: Sunderland > Celtic, collapsed"],
    "Dan Neil, flying to Spain to join Sunderland squad.": [],
    "Leeds sign Alexis Sánchez. Former Sevilla striker joins on a free transfer.": ["Alexis Sánchez:  > Leeds United, official"],
    "Leeds sign Alexis Sánchez. The Sevilla striker joins on a free transfer.": ["Alexis Sánchez: Sevilla > Leeds United, official"],
    "Dan Neil joins Celtic, in the picture with agents Tom Reed and Luca Trapani.": ["Dan Neil:  > Celtic, official"],
}

OF_WHOM = {
    "Atlético Madrid will bid for Cristian Romero of Tottenham. The coach wants Cuti.": [
        "Cristian Romero: Tottenham Hotspur > Atlético Madrid, bid_expected"
    ],
    "Tottenham agree terms of a new contract with James Maddison. Same approach as Pedro Porro: never for sale.": [
        "James Maddison: Tottenham Hotspur > (stays), agreed"
    ],
    "Celtic will bid for Dan Neil as Kyogo Furuhashi exit is done, with Liam Scales expected to follow. Celtic will offer £10m.": [
        "Dan Neil:  > Celtic, bid_expected"
    ],
    "Dan Neil: “I love my captain and I want him to stay”.": [],
    "Regis Le Bris on Dan Neil: “I want him to stay”.": ["Dan Neil:  > , denied"],
    "Arsenal met the agent of Bukayo Saka. They are discussing a new contract for Bukayo Saka.": ["Bukayo Saka: Arsenal > (stays), talks"],
    "Everton have no talks with Tottenham over Cristian Romero. Atlético Madrid lead the race.": [
        "Cristian Romero: Tottenham Hotspur > Everton, denied",
        "Cristian Romero: Tottenham Hotspur > Atlético Madrid, interest",
    ],
    "Sunderland midfielder Dan Neil signs with Frank Hale as new agents.": [],
    "Dan Neil of Sunderland on his coach: “Why have they decided to leave him out?”.": [],
    "Sunderland told Dan Neil about the decision to keep him.": ["Dan Neil: Sunderland > , denied"],
}


BESIDE_THE_DEAL = {
    "Dan Neil will join Celtic. Rangers decided against the deal.": ["Dan Neil:  > Celtic, agreed", "Dan Neil:  > Rangers, denied"],
    "Dan Neil found an agreement with Sunderland over a new contract.": ["Dan Neil: Sunderland > (stays), agreed"],
    "Dan Neil found an agreement with Celtic.": ["Dan Neil:  > Celtic, personal_terms"],
    "Celtic agreed every detail of personal terms with Dan Neil.": ["Dan Neil:  > Celtic, personal_terms"],
    "Dan Neil shares a post on social media: “Here we go!”. Deal agreed for Luke O'Nien to join Celtic.": [
        "Luke O'Nien:  > Celtic, agreed"
    ],
    "Celtic are close to Dan Neil. Deal done with Sunderland, still working on a buy option.": ["Dan Neil: Sunderland > Celtic, talks"],
    "Celtic offer worth £5m for Dan Neil (after a first one of £3m) also rejected.": ["Dan Neil:  > Celtic, bid_rejected"],
    "The injury is expected to keep the Sunderland midfielder Dan Neil out of the derby. No more Neil this month.": [],
    "Dan Neil to Celtic, here we go! Terms are sorted on contract termination with Sunderland.": ["Dan Neil: Sunderland > Celtic, agreed"],
    "Dan Neil, open to Celtic move after a first call about contract terms. Celtic will bid.": ["Dan Neil:  > Celtic, bid_expected"],
    "Talks over new contract terms go on between Sunderland and Dan Neil.": ["Dan Neil: Sunderland > (stays), talks"],
    "Sunderland have opened talks over a new contract for Dan Neil. Celtic made an offer, but Neil wants to remain.": [
        "Dan Neil: Sunderland > Celtic, denied",
        "Dan Neil: Sunderland > (stays), talks",
    ],
    "Celtic bid for Dan Neil. His terms, signed in March 2023, run out at Sunderland next year.": ["Dan Neil: Sunderland > Celtic, bid"],
    "Celtic will soon discuss a deal with Dan Neil.": ["Dan Neil:  > Celtic, talks"],
    "Celtic agreed a deal with Dan Neil.": ["Dan Neil:  > Celtic, personal_terms"],
    "Dan Neil will sign for Celtic on Monday. The deal will be signed in Glasgow.": ["Dan Neil:  > Celtic, agreed"],
    "Celtic add Dan Neil to their midfield options.": ["Dan Neil:  > Celtic, interest"],
    "Celtic add Dan Neil to their squad.": ["Dan Neil:  > Celtic, official"],
    "Dan Neil move from Sunderland to Celtic off. He completed a medical on Tuesday.": ["Dan Neil: Sunderland > Celtic, collapsed"],
    "Dan Neil completes move from Sunderland to Celtic. He underwent his medical yesterday.": ["Dan Neil: Sunderland > Celtic, official"],
    "There is nothing between Dan Neil and Celtic. No interest.": ["Dan Neil:  > Celtic, denied"],
    "Dan Neil will stay at Sunderland despite interest from Celtic. He had been keen on the idea.": [
        "Dan Neil: Sunderland > Celtic, denied"
    ],
    "Regis Le Bris on Dan Neil possible exit: “I like Dan Neil a lot, we will see”.": ["Dan Neil:  > , available"],
    "Dan Neil is also not untouchable for Sunderland.": ["Dan Neil: Sunderland > , available"],
    "Dan Neil is untouchable for Sunderland.": ["Dan Neil: Sunderland > , denied"],
    "Celtic strike deals to sign Dan Neil for £5m and Luke O'Nien for £2m from Sunderland.": [
        "Dan Neil: Sunderland > Celtic, agreed",
        "Luke O'Nien: Sunderland > Celtic, agreed",
    ],
    "Dan Neil move from Sunderland to Celtic back on. Medical on Tuesday.": ["Dan Neil: Sunderland > Celtic, medical"],
}


@pytest.mark.parametrize("text", NOT_QUITE_DONE)
def test_a_deal_that_is_not_quite_done(text: str, told: Told) -> None:
    assert told(text) == NOT_QUITE_DONE[text]


@pytest.mark.parametrize("text", MEDICAL_AHEAD)
def test_what_is_told_as_done_before_the_medical(text: str, told: Told) -> None:
    assert told(text) == MEDICAL_AHEAD[text]


@pytest.mark.parametrize("text", WHERE_HE_GOES)
def test_where_he_goes(text: str, told: Told) -> None:
    assert told(text) == WHERE_HE_GOES[text]


@pytest.mark.parametrize("text", BESIDE_THE_DEAL)
def test_what_is_told_beside_the_deal(text: str, told: Told) -> None:
    assert told(text) == BESIDE_THE_DEAL[text]


@pytest.mark.parametrize("text", OF_WHOM)
def test_of_whom_it_is_told(text: str, told: Told) -> None:
    assert told(text) == OF_WHOM[text]


@pytest.mark.parametrize(
    ("text", "usable"),
    [
        ("a first bid value over €60m", True),
        ("a player value over €60m", False),
        ("an initial loan worth €3m", True),
        ("a squad worth €3m", False),
        ("compared to the €45m request in July", False),
        ("with the seller's request around €45m", False),
        ("two players for a combined fee of €50m", False),
        ("they believe the price can drop under €40m", False),
    ],
)
def test_what_a_club_asks_is_no_fee(text: str, usable: bool) -> None:
    assert [found.usable for found in find_sums(text, 0, len(text))] == [usable]


def test_a_fee_told_of_a_middle_name(read: Read) -> None:
    [rumour] = read("Randal Kolo Muani joins Leeds from Juventus.\n\n€30m plus €5m add-ons and four years for Kolo.")
    assert rumour.fee is not None
    assert rumour.fee.amount == 30_000_000


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("Dan Neil to Celtic, done! It is an initial loan with buy option.", MoveType.LOAN),
        ("Dan Neil to Celtic, done! The loan deal has a buy option.", MoveType.LOAN),
        ("Dan Neil to Celtic, done! This is no longer a loan deal.", MoveType.UNKNOWN),
        ("Dan Neil to Celtic, done! He spent last spring on loan at Derby.", MoveType.UNKNOWN),
    ],
)
def test_a_loan_told_behind_the_news(text: str, move: MoveType, read: Read) -> None:
    assert [rumour.move for rumour in read(text)] == [move]
