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
