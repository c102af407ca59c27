"""What reads otherwise at a second glance: words that stand for less, or for more, than they seem to, and clubs and names beside a move."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

TOLD = {
    # what is not far on is not off
    "Lyon winger Malick Fofana is a target for Lille but nothing advanced.": ["Malick Fofana: Lyon > Lille, interest"],
    "Lille asked for Malick Fofana but it never advanced.": ["Malick Fofana:  > Lille, collapsed"],
    "Lille are not in pole position for Malick Fofana, but he remains a target.": ["Malick Fofana:  > Lille, interest"],
    # two words that turn one another round
    "Lille have approached Malick Fofana. He has not ruled out the prospect of leaving Lyon.": ["Malick Fofana: Lyon > Lille, enquiry"],
    "Lille did not deny their interest in Malick Fofana.": ["Malick Fofana:  > Lille, interest"],
    "Lille deny any interest in Malick Fofana.": ["Malick Fofana:  > Lille, denied"],
    "Lyon were not unhappy to see Lille make their move for Malick Fofana.": ["Malick Fofana: Lyon > Lille, enquiry"],
    # it is done, in words of its own
    "Malick Fofana to Lille, it's done!": ["Malick Fofana:  > Lille, agreed"],
    "Malick Fofana to Lille. It's finally done!": ["Malick Fofana:  > Lille, agreed"],
    "Lille want Malick Fofana. It's not done.": ["Malick Fofana:  > Lille, interest"],
    "Otto Brandt confirms deal on for Malick Fofana to Lille.": ["Malick Fofana:  > Lille, talks"],
    "Malick Fofana transfer from Lyon to Lille done.": ["Malick Fofana: Lyon > Lille, agreed"],
    "Lille are set to break the Ligue 1 transfer record to sign Malick Fofana.": ["Malick Fofana:  > Lille, agreed"],
    # a second verb stands as the first does
    "Lille are in talks to keep Malick Fofana and extend his stay until 2031.": ["Malick Fofana: Lille > (stays), talks"],
    "Lille met Malick Fofana and extended his stay until 2031.": ["Malick Fofana: Lille > (stays), official"],
    # contracts
    "Malick Fofana has rejected Lyon's opening contract extension offer.": ["Malick Fofana: Lyon > (stays), bid_rejected"],
    'Malick Fofana: "My priority is to stay at Lyon and sign a new contract."': ["Malick Fofana: Lyon > (stays), interest"],
    # whom the same was told of before
    "After Corentin Tolisso, also Malick Fofana is for sale at Lyon.": [
        "Malick Fofana: Lyon > , available",
        "Corentin Tolisso: Lyon > , available",
    ],
    "After Corentin Tolisso, also Malick Fofana joins Lille. Deal done at €30m.": [
        "Malick Fofana:  > Lille, official",
        "Corentin Tolisso:  > Lille, official",
    ],
    "Lille want Malick Fofana after Pavel Dvorsky.": ["Malick Fofana:  > Lille, interest"],
    # who would lend a player, and who would have him on loan
    "Lyon prioritise loan offers for Malick Fofana.": ["Malick Fofana: Lyon > , available"],
    "Lille want a loan deal for Malick Fofana.": ["Malick Fofana:  > Lille, interest"],
    "Lille seek a loan deal for Malick Fofana of Lyon.": ["Malick Fofana: Lyon > Lille, interest"],
    # a medical is one, whatever stands behind its colon
    "Malick Fofana has his medical at Lille today: he will not train with Lyon.": ["Malick Fofana: Lyon > Lille, medical"],
    # what clubs do over one player, and what they do over others
    "Lille head the race for Malick Fofana while rival clubs continue to negotiate deals.": ["Malick Fofana:  > Lille, interest"],
    "Malick Fofana is convinced Lille can compete for the top trophies.": [],
    "Lyon say no Malick Fofana exit.": ["Malick Fofana: Lyon > , denied"],
    "Malick Fofana sends farewell message to Lyon.": ["Malick Fofana: Lyon > , available"],
    "Malick Fofana arrives in Lille ahead of move.": ["Malick Fofana:  > Lille, agreed"],
    # whom a sentence goes on about
    "Malick Fofana is likely to leave Lyon after Pavel Dvorsky who's joining Braga.\n\nNo talks with Lille.": [
        "Malick Fofana: Lyon > Lille, denied",
        "Malick Fofana: Lyon > , available",
        "Pavel Dvorsky:  > SC Braga, agreed",
    ],
    # of football by its coach, though no club is named
    'Hansi Flick: "Raphinha will stay with us, as I have told him".\n\n"He gives so much every single day, and I want him here".': [
        "Raphinha:  > , denied"
    ],
    "No offer has arrived for Malick Fofana from Lille.": ["Malick Fofana:  > Lille, denied"],
    # who stays, although a club wants him
    'Otto Brandt: "We wanted Malick Fofana at Lille, but he will stay at Lyon."': ["Malick Fofana: Lyon > Lille, denied"],
    # what is still to come
    "Lille's second bid for Malick Fofana is set to be lodged this week.": ["Malick Fofana:  > Lille, bid_expected"],
    "Malick Fofana lands in Lille ahead of medical tests as new Lille player.": ["Malick Fofana:  > Lille, medical"],
    # nouns for verbs
    "Lille retain long-held Malick Fofana interest.": ["Malick Fofana:  > Lille, interest"],
    "Lille and Lyon are unable to agree on Malick Fofana fee.": ["Malick Fofana: Lyon > Lille, collapsed"],
    "Malick Fofana is presented to the Lille fans.": ["Malick Fofana:  > Lille, official"],
    "Malick Fofana has told Lyon he wants to leave the club for Lille.": ["Malick Fofana: Lyon > Lille, available"],
    # the coach wants the player who was told of
    "Lille want to bring in Pavel Dvorsky. Marseille coach Otto Brandt also wants the underused Lyon winger.": [
        "Pavel Dvorsky: Lyon > Lille, interest",
        "Pavel Dvorsky: Lyon > Marseille, interest",
    ],
    "Lille want to bring in Pavel Dvorsky. Marseille coach Otto Brandt also wants a winger.": ["Pavel Dvorsky:  > Lille, interest"],
    # clubs that only stand by, and what a seller asks for
    "Lille are talking to Malick Fofana's agents. Marseille, informed.": ["Malick Fofana:  > Lille, enquiry"],
    "Malick Fofana's move to Lille takes their spending past that of Marseille's league rivals.": ["Malick Fofana:  > Lille, agreed"],
    "Lille spoke to Malick Fofana's agents about the fee wanted by Lyon.": ["Malick Fofana: Lyon > Lille, enquiry"],
    # towns, directors, partners and managers of games are no players
    "Former Rangers defender Pavel Dvorsky has arrived in Reykjavik to sign for Lille.": ["Pavel Dvorsky:  > Lille, agreed"],
    "Lyon winger Malick Fofana is in London to finalise a move abroad.": ["Malick Fofana: Lyon > , agreed"],
    "Malick Fofana was in London to complete a charity run.": [],
    "Lille have an interest in Dvorsky to join on loan.": ["Dvorsky:  > Lille, interest"],
    "New CEO of Lille will be Pavel Dvorsky. All agreements are sealed.": [],
    "Lille approve NFT deal with Coinvault.": [],
    "Not one FPL return for Malick Fofana of Lyon. He is still my captain.": [],
    # a surname that is a word of another sport
    "Lille have signed Pavel Bowler for an initial £4m from Lyon.": ["Pavel Bowler: Lyon > Lille, official"],
    "Somerset bowler Tom Ashworthy has signed a new deal.": [],
    "Somerset Bowler Tom Ashworthy Signs New Deal.": [],
    # what was talked of when he came
    "Much of the talk when Malick Fofana joined Lyon was of his price.": [],
}
CREDITS = {
    "Lille sign Malick Fofana. (🎥 @some_channel)": None,
    "Lille sign Malick Fofana.\n(📸 @some_channel)": None,
    "Lille sign Malick Fofana.\n(📸 @FabrizioRomano)\n\n#DeadlineDay": None,
    "Lille sign Malick Fofana. (Source: @some_channel)": "@some_channel",
    "Lille sign Malick Fofana. Story from @tom-ashworthy.example.social": "@tom-ashworthy.example.social",
    "Lille sign Malick Fofana. Full story from @tom-ashworthy.example.social": None,
    "Lille sign Malick Fofana. @tom-ashworthy.example.social explains why": None,
}


@pytest.mark.parametrize("text", TOLD)
def test_second_glances(text: str, told: Told) -> None:
    lines = [line.replace("Olympique Lyonnais", "Lyon").replace("Olympique de Marseille", "Marseille") for line in told(text)]
    assert lines == TOLD[text]


@pytest.mark.parametrize("text", CREDITS)
def test_who_filmed_it_is_not_credited(text: str, read: Read) -> None:
    assert [rumour.credited_to for rumour in read(text)] == [CREDITS[text]]


def test_what_makes_a_loan_permanent_later_is_no_fee(read: Read) -> None:
    [later] = read("Lille loan Malick Fofana from Lyon. Lille can turn the loan permanent for a £50m fee next summer.")
    [now] = read("Lille agree a £50m fee with Lyon for Malick Fofana.")
    assert later.fee is None
    assert now.fee is not None
