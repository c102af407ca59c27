"""The same said in other words: who wants one of whom several clubs are told, what a club and a player agree, what is far from done."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # clubs that a colon tells
    "Three Bundesliga clubs want Lovro Majer: Augsburg, Freiburg and Mainz.": [
        "Lovro Majer:  > FC Augsburg, interest",
        "Lovro Majer:  > Mainz 05, interest",
        "Lovro Majer:  > SC Freiburg, interest",
    ],
    "Three clubs want Lovro Majer: the winger is in form.": ["Lovro Majer:  > , interest"],
    # a club and a player agree on a contract
    "Augsburg and Lovro Majer have a full agreement on a five-year contract. Wolfsburg ask for more.": [
        "Lovro Majer: Wolfsburg > FC Augsburg, personal_terms"
    ],
    "Augsburg and Lovro Majer have agreed a contract to 2031.": ["Lovro Majer:  > FC Augsburg, personal_terms"],
    "Wolfsburg and Lovro Majer have agreed a contract to 2031.": ["Lovro Majer: Wolfsburg > (stays), personal_terms"],
    "Augsburg and Wolfsburg have agreed a deal for Lovro Majer.": ["Lovro Majer: Wolfsburg > FC Augsburg, fee_agreed"],
    "Lovro Majer only has eyes for Augsburg.": ["Lovro Majer:  > FC Augsburg, personal_terms"],
    # away from the others, for his move
    "Lovro Majer is missing from the Wolfsburg camp to finalise his transfer to Augsburg.": [
        "Lovro Majer: Wolfsburg > FC Augsburg, agreed"
    ],
    "Lovro Majer's signing for Augsburg will be announced shortly.": ["Lovro Majer:  > FC Augsburg, agreed"],
    # where he would go
    "Lovro Majer has opened the door to an Augsburg move.": ["Lovro Majer:  > FC Augsburg, interest"],
    "Lovro Majer is tempted by Augsburg.": ["Lovro Majer:  > FC Augsburg, interest"],
    "Lovro Majer is tempted by the Augsburg captaincy.": [],
    "Lovro Majer wants Augsburg and has told Wolfsburg.": ["Lovro Majer: Wolfsburg > FC Augsburg, interest"],
    "Lovro Majer to Augsburg is one to watch.": ["Lovro Majer:  > FC Augsburg, interest"],
    # what is confirmed to be near is not done
    "Augsburg coach Sandro Wagner confirms Lovro Majer deal is close.": ["Lovro Majer:  > FC Augsburg, talks"],
    "Augsburg coach Sandro Wagner confirms Lovro Majer deal.": ["Lovro Majer:  > FC Augsburg, official"],
    # who steps back is no seller, and nothing came from one that made no bid
    "Augsburg lead the race to sign Lovro Majer after Freiburg step back.": [
        "Lovro Majer:  > FC Augsburg, interest",
        "Lovro Majer:  > SC Freiburg, collapsed",
    ],
    "Wolfsburg director: 'Lovro Majer? We have received nothing from Augsburg'.": ["Lovro Majer: Wolfsburg > FC Augsburg, denied"],
    "Wolfsburg have received an offer from Augsburg for Lovro Majer.": ["Lovro Majer: Wolfsburg > FC Augsburg, bid"],
    # who tells whom that it wants him, and who waits for whose answer
    "Augsburg have told Wolfsburg they want Lovro Majer.": ["Lovro Majer: Wolfsburg > FC Augsburg, interest"],
    "Wolfsburg have told Augsburg they want €30m for Lovro Majer.": ["Lovro Majer: Wolfsburg > FC Augsburg, interest"],
    "Augsburg wait for Wolfsburg's answer on Lovro Majer.": ["Lovro Majer: Wolfsburg > FC Augsburg, bid"],
    "Wolfsburg are not selling Lovro Majer to Augsburg.": ["Lovro Majer: Wolfsburg > FC Augsburg, denied"],
    "Wolfsburg are not selling shirts of Lovro Majer.": [],
    # an agent talks with others than the club of his player
    "Lovro Majer's agent: 'We are in talks with Augsburg'.": ["Lovro Majer:  > FC Augsburg, talks"],
    "Lovro Majer's agent: 'We are in talks with Wolfsburg over a new contract'.": ["Lovro Majer: Wolfsburg > (stays), talks"],
    # one for the case that another deal fails
    "Augsburg keep Lovro Majer as plan B in case the Jonas Wind deal collapses.": ["Lovro Majer:  > FC Augsburg, interest"],
    "In case Jonas Wind leaves, Augsburg will go for Lovro Majer.": ["Lovro Majer:  > FC Augsburg, interest"],
    "Wolfsburg react to Augsburg interest in Lovro Majer": ["Lovro Majer: Wolfsburg > FC Augsburg, interest"],
    "Lovro Majer has been earmarked by Augsburg": ["Lovro Majer:  > FC Augsburg, interest"],
    # not there, or not yet
    "Lovro Majer is not close to joining Augsburg, contrary to reports.": ["Lovro Majer:  > FC Augsburg, denied"],
    "Lovro Majer is not close to Augsburg yet. Talks go on.": ["Lovro Majer:  > FC Augsburg, talks"],
    "No agreement between Augsburg and Wolfsburg for Lovro Majer at present.": ["Lovro Majer: Wolfsburg > FC Augsburg, talks"],
    "No deal between Augsburg and Wolfsburg for Lovro Majer.": ["Lovro Majer: Wolfsburg > FC Augsburg, collapsed"],
    # the one that is asked, or answers, sells
    "The Augsburg offer for Lovro Majer is under consideration at Wolfsburg.": ["Lovro Majer: Wolfsburg > FC Augsburg, bid"],
    "Wolfsburg told Augsburg it would take €30m to land Lovro Majer.": ["Lovro Majer: Wolfsburg > FC Augsburg, interest"],
}


@pytest.mark.parametrize("text", TOLD)
def test_said_otherwise(text: str, told: Told) -> None:
    assert sorted(line.replace("VfL Wolfsburg", "Wolfsburg") for line in told(text)) == TOLD[text]


@pytest.mark.parametrize(
    "text",
    [
        "Augsburg are near an agreement for Lovro Majer. Gap of only €3m between the two.",
        "Augsburg are near an agreement for Lovro Majer, with a difference of €3m left.",
    ],
)
def test_what_keeps_clubs_apart_is_no_fee(text: str, read: Callable[..., tuple[object, ...]]) -> None:
    [rumour] = read(text)
    assert rumour.fee is None  # type: ignore[attr-defined]
