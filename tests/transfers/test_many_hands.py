"""How reporters of many countries put it in their English: titles with a dash, agreements that are near, remarks where an outlet stands."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

TOLD = {
    # an agreement with how near it is, and none that is reached
    "Full agreement between Lille and Como for Arouna Sangante is imminent.": ["Arouna Sangante: Como > Lille, talks"],
    "Arouna Sangante to Lille: verbal agreement close.": ["Arouna Sangante:  > Lille, talks"],
    "Lille: a total agreement with Como for Arouna Sangante is now very near.": ["Arouna Sangante: Como > Lille, talks"],
    "Full agreement between Lille and Arouna Sangante is not far away.": ["Arouna Sangante:  > Lille, talks"],
    "Lille have a full agreement with Como for Arouna Sangante, announcement close.": ["Arouna Sangante: Como > Lille, fee_agreed"],
    "Lille have a full agreement with Como for Arouna Sangante close to €9m.": ["Arouna Sangante: Como > Lille, fee_agreed"],
    # the town of a medical, where two clubs agreed
    "Agreement reached between Lille and Como for Arouna Sangante. Medical tomorrow in Torino.": ["Arouna Sangante: Como > Lille, medical"],
    "Lille have agreed a fee for Arouna Sangante. Medical tomorrow in Torino.": ["Arouna Sangante:  > Lille, medical"],
    "Lille have agreed a fee for Arouna Sangante. Medical tomorrow at Torino.": [
        "Arouna Sangante:  > Lille, fee_agreed",
        "Arouna Sangante:  > Torino, medical",
    ],
    # whose the deal is that a club heads
    "Lille: talks for Arouna Sangante have collapsed.": ["Arouna Sangante:  > Lille, collapsed"],
    "Lille, Arouna Sangante deal collapsed.": ["Arouna Sangante:  > Lille, collapsed"],
    "Como defender Arouna Sangante was close to Lille. Como are furious, the deal collapsed.": ["Arouna Sangante: Como > Lille, collapsed"],
    # an end to come
    "Lille deal for Arouna Sangante now expected to be off.": ["Arouna Sangante:  > Lille, collapsed"],
    "Lille insist the deal for Arouna Sangante is not to be called off.": [],
    # a title of a player and a club, and what stands alone behind it
    "Arouna Sangante - Lille: contacts continue.": ["Arouna Sangante:  > Lille, talks"],
    "Lille - Arouna Sangante: advanced talks.": ["Arouna Sangante:  > Lille, talks"],
    "Arouna Sangante to Lille: negotiations complicated.": ["Arouna Sangante:  > Lille, talks"],
    "Arouna Sangante to Lille: all agreed, medical to follow.": ["Arouna Sangante:  > Lille, agreed"],
    "Arouna Sangante to Lille: not a topic.": ["Arouna Sangante:  > Lille, denied"],
    "Arouna Sangante to Lille is not a topic right now.": ["Arouna Sangante:  > Lille, denied"],
    "Arouna Sangante to Lille is still a concrete topic.": ["Arouna Sangante:  > Lille, interest"],
    "Arouna Sangante to Lille, the player wants it.": ["Arouna Sangante:  > Lille, interest"],
    "Arouna Sangante - Lille: 14 tackles, two assists.": [],
    # who sells where two agree in principle
    "Como say they have reached an agreement in principle with Lille for the sale of Arouna Sangante.": [
        "Arouna Sangante: Como > Lille, fee_agreed"
    ],
    "Lille have an agreement in principle with Como for the signing of Arouna Sangante.": ["Arouna Sangante: Como > Lille, fee_agreed"],
    # those who asked
    "Arouna Sangante may leave. Lille and Torino among those who have asked the question.": [
        "Arouna Sangante:  > Lille, enquiry",
        "Arouna Sangante:  > Torino, enquiry",
    ],
    "Lille among the clubs to have asked about Arouna Sangante.": ["Arouna Sangante:  > Lille, enquiry"],
    "Lille among the clubs keen on Arouna Sangante.": ["Arouna Sangante:  > Lille, interest"],
    # set off by commas, and said all the same
    "Arouna Sangante will not leave Como. Lille have been told, again, that he is not for sale.": ["Arouna Sangante: Como > Lille, denied"],
    # who went one way in the summer and goes another now
    "Arouna Sangante left Como in June and is set to join Lille.": ["Arouna Sangante: Como > Lille, agreed"],
    "Arouna Sangante left Como in June to join Lille.": ["Arouna Sangante: Como > Lille, official"],
    # a deal that would be hard to complete, and one of which nothing is done
    "Lille made a bid for Arouna Sangante but it would be a tricky deal to complete.": ["Arouna Sangante:  > Lille, bid"],
    "Nothing done yet on the Arouna Sangante deal between Lille and Como.": ["Arouna Sangante: Como > Lille, talks"],
    # get him done
    "Lille are pushing to get Arouna Sangante done this week.": ["Arouna Sangante:  > Lille, talks"],
    "Arouna Sangante trains alone as a move to Lille nears.": ["Arouna Sangante:  > Lille, talks"],
    # no contact is denied of the one that would buy
    "Lille have had no contact with Como over Arouna Sangante.": ["Arouna Sangante: Como > Lille, denied"],
    # whose he is of whom interest is shown, and who has not signed anew
    "Lille show interest in young defender Arouna Sangante from Como.": ["Arouna Sangante: Como > Lille, interest"],
    "Arouna Sangante is yet to sign a new deal with Como. Lille are keen on Sangante.": ["Arouna Sangante: Como > Lille, interest"],
    # those who coach, and what is asked for on the pitch
    "Tommaso Berti is set to join Rossi's backroom staff at Lille along with Luca Bardi.": [],
    "Lille defender Arouna Sangante could not have asked for a better return.": [],
    "Lille defender Arouna Sangante has asked for a transfer.": ["Arouna Sangante: Lille > , available"],
    # a bid with what it is for, and what became of it
    "Lille have had a bid to sign Arouna Sangante accepted by Como.": ["Arouna Sangante: Como > Lille, fee_agreed"],
    "Lille have had a bid to sign Arouna Sangante turned down by Como.": ["Arouna Sangante: Como > Lille, bid_rejected"],
    # who confirms it, and not what is confirmed
    "Lille negotiate for Arouna Sangante, confirmed as per L'Equipe.": ["Arouna Sangante:  > Lille, talks"],
    "Lille confirmed Arouna Sangante as their new signing.": ["Arouna Sangante:  > Lille, official"],
    # what makes a deal easier, and who makes a move
    "Arouna Sangante is keen to join Lille. His age makes a deal more straightforward for the club.": [
        "Arouna Sangante:  > Lille, interest"
    ],
    "Arouna Sangante makes Lille move.": ["Arouna Sangante:  > Lille, official"],
    # on his way to sign, or to a medical before it
    "Arouna Sangante will land in France today to sign at Lille.": ["Arouna Sangante:  > Lille, agreed"],
    "Arouna Sangante will land in France for a medical and to sign at Lille.": ["Arouna Sangante:  > Lille, medical"],
    # a word that opens a row is no name
    "Lille keep an eye on Arouna Sangante. Ignored enquiry from Torino in June.": [
        "Arouna Sangante:  > Lille, interest",
        "Arouna Sangante:  > Torino, enquiry",
    ],
    # an exit that his club allows, an agreement that he gives, and offers by other verbs
    "Arouna Sangante's departure has been approved by Como.": ["Arouna Sangante: Como > , available"],
    "Arouna Sangante has given his agreement to Lille.": ["Arouna Sangante:  > Lille, personal_terms"],
    "Lille have transmitted an offer of €9m to Como for Arouna Sangante.": ["Arouna Sangante: Como > Lille, bid"],
    "Arouna Sangante to Lille: verbal OK of all sides.": ["Arouna Sangante:  > Lille, agreed"],
    "Lille are intentioned to pay the release clause of Arouna Sangante.": ["Arouna Sangante:  > Lille, bid_expected"],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told(told: Told, text: str) -> None:
    assert told(text) == TOLD[text]


def test_a_sum_under_which_nobody_sells_is_no_fee(read: Read) -> None:
    [denied] = read("Como have told Lille that Arouna Sangante is not for sale below €12m.")
    assert (denied.stage, denied.fee) == ("denied", None)
    [agreed] = read("Como and Lille agree a deal below €12m for Arouna Sangante.")
    assert agreed.fee is not None


@pytest.mark.parametrize(
    "words", ["€4m asked.", "Como are hoping for €4m.", "Offer: €4m/net salary per year.", "€4m plus add-ons net per season."]
)
def test_what_is_asked_or_earned_is_no_fee(read: Read, words: str) -> None:
    assert [rumour.fee for rumour in read(f"Lille are in talks with Como for Arouna Sangante. {words}")] == [None]


@pytest.mark.parametrize(
    ("remark", "credit"),
    [
        ("(Tier 1)", None),
        ("[Official]", None),
        ("Source: club statement", None),
        ("(Source: multiple)", None),
        ("@a_harbourman (Tier 1)", "@a_harbourman"),
        ("(Source: Club Tribuna)", "Club Tribuna"),
    ],
)
def test_a_remark_is_no_outlet(read: Read, remark: str, credit: str | None) -> None:
    [rumour] = read(f"Lille want Arouna Sangante. {remark}")
    assert rumour.credited_to == credit
