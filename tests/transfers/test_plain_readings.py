"""What a careful reader takes from a post at once: whose yes, whose talks, which sum, and what only another deal depends on."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # a player's agreement to join is his own yes
    "Augsburg have reached an agreement with Lovro Majer to join in July. The clubs now haggle about the sum.": [
        "Lovro Majer:  > FC Augsburg, personal_terms"
    ],
    "Lovro Majer to join Augsburg, all sealed.": ["Lovro Majer:  > FC Augsburg, agreed"],
    # he chose them, and is there
    'Lovro Majer: "It feels great to be here and I picked Augsburg because of the coach".': ["Lovro Majer:  > FC Augsburg, official"],
    "Lovro Majer has picked Augsburg as his next club.": ["Lovro Majer:  > FC Augsburg, personal_terms"],
    # a club that lets him travel has him at his medical
    "Wolfsburg have now allowed Lovro Majer to fly for medical checks. Augsburg wait for him.": [
        "Lovro Majer: Wolfsburg > FC Augsburg, medical"
    ],
    # one who is not with the others
    "Majer will not train with Wolfsburg on Monday: Augsburg are close to a deal.": ["Majer: Wolfsburg > FC Augsburg, talks"],
    "Lovro Majer did not travel with Wolfsburg.": [],
    "Lovro Majer is not in the Wolfsburg squad as he's leaving.": ["Lovro Majer: Wolfsburg > , available"],
    "Lovro Majer is not in the Wolfsburg squad as he's leaving the pitch early.": [],
    # talks are on, and no more
    "Talks between Augsburg and Wolfsburg over Lovro Majer go on. Deal on between the two clubs.": [
        "Lovro Majer: Wolfsburg > FC Augsburg, talks"
    ],
    "Augsburg still like Lovro Majer. Contact has been made with his agent.": ["Lovro Majer:  > FC Augsburg, enquiry"],
    "Augsburg are working hard to buy both Lovro Majer and Jonas Wind.": [
        "Jonas Wind:  > FC Augsburg, talks",
        "Lovro Majer:  > FC Augsburg, talks",
    ],
    "Augsburg are going strong for Lovro Majer.": ["Lovro Majer:  > FC Augsburg, interest"],
    "Augsburg are ready to fly Lovro Majer into Bavaria on Friday.": ["Lovro Majer:  > FC Augsburg, talks"],
    # talks over the end of a contract are with nobody else
    "Lovro Majer has asked Wolfsburg to leave and terminate his deal early. Talks ongoing.": ["Lovro Majer: Wolfsburg > , available"],
    "Lovro Majer has asked Wolfsburg to leave. Talks with Augsburg ongoing.": ["Lovro Majer: Wolfsburg > FC Augsburg, talks"],
    # somebody came to speak of his exit
    "After a meeting with Wolfsburg for Lovro Majer exit, his agent flew home.": ["Lovro Majer: Wolfsburg > , available"],
    "Wolfsburg met the press after Lovro Majer's exit from the tournament.": [],
    # who knows the price, or has its own men to sell first, is no seller
    "Augsburg are fully aware of the price of Lovro Majer and in talks over him.": ["Lovro Majer:  > FC Augsburg, talks"],
    "Augsburg are in talks for Lovro Majer. The deal depends on Augsburg exits and agreement on personal terms.": [
        "Lovro Majer:  > FC Augsburg, talks"
    ],
    "Wolfsburg are aware of the interest in Lovro Majer from Augsburg.": ["Lovro Majer: Wolfsburg > FC Augsburg, interest"],
    # whose offer another only matches
    "Augsburg made an approach to Wolfsburg for Lovro Majer and are ready to match Freiburg's conditions. Talks underway.": [
        "Lovro Majer: Wolfsburg > FC Augsburg, talks"
    ],
    # a deadline for a bid is no bid, and who stays is denied to each of his suitors
    "Wolfsburg set a deadline for Augsburg to submit an offer for Lovro Majer.": ["Lovro Majer: Wolfsburg > FC Augsburg, interest"],
    "He is sure that Lovro Majer will be a Wolfsburg player at the end of the window. There was interest from Augsburg and Freiburg.": [
        "Lovro Majer: Wolfsburg > FC Augsburg, denied",
        "Lovro Majer: Wolfsburg > SC Freiburg, denied",
    ],
    # signed by one, and sent on to another
    "Augsburg sign Lovro Majer from Wolfsburg and loan him to Freiburg.": [
        "Lovro Majer: Wolfsburg > FC Augsburg, official",
        "Lovro Majer: Wolfsburg > SC Freiburg, official",
    ],
    "Augsburg want to sign Lovro Majer and loan him out.": ["Lovro Majer:  > FC Augsburg, interest"],
    "Jonas Wind joins Freiburg as the first of two, with Lovro Majer to Augsburg.": [
        "Jonas Wind:  > SC Freiburg, official",
        "Lovro Majer:  > FC Augsburg, interest",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_plain_readings(text: str, told: Told) -> None:
    assert sorted(line.replace("VfL Wolfsburg", "Wolfsburg") for line in told(text)) == TOLD[text]


@pytest.mark.parametrize(
    ("text", "fee"),
    [
        ("Lovro Majer to Augsburg, here we go! A new bid went in after a £9m package was rejected.", None),
        ("Lovro Majer to Augsburg, here we go! Fee of £11m, after a £9m package was rejected.", 11_000_000),
        ("Augsburg had a £9m package for Lovro Majer rejected.", 9_000_000),
    ],
)
def test_a_sum_that_was_turned_down_is_no_fee_of_a_deal(text: str, fee: int | None, read: Callable[..., tuple[object, ...]]) -> None:
    [rumour] = read(text)
    assert (rumour.fee and rumour.fee.amount) == fee  # type: ignore[attr-defined]
