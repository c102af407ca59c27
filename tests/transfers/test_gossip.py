"""Gossip columns and newspaper prose: how they set off names, asides, suitors and sums, each with what it must tell."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

DEVELOPED_ON = {
    # names and the words around them
    "Tottenham are chasing Lyon winger Malick Fofana for a reported £30m.": [
        "Malick Fofana: Olympique Lyonnais > Tottenham Hotspur, interest",
    ],
    "France and Lyon winger Malick Fofana, 20, would prefer a move to Tottenham.": [
        "Malick Fofana: Olympique Lyonnais > Tottenham Hotspur, interest",
    ],
    "The agent of Lyon winger Malick Fofana claims Tottenham are monitoring the 20-year-old.": [
        "Malick Fofana: Olympique Lyonnais > Tottenham Hotspur, interest",
    ],
    "Lyon winger Malick Fofana, 20, Nice left-back Melvin Bard, 24, and Lens midfielder Andy Diouf, 22, are all of interest to Everton.": [
        "Malick Fofana: Olympique Lyonnais > Everton, interest",
        "Melvin Bard: OGC Nice > Everton, interest",
        "Andy Diouf: RC Lens > Everton, interest",
    ],
    "Everton are prepared to sign both Melvin Bard of Nice and Lyon's Malick Fofana.": [
        "Melvin Bard: OGC Nice > Everton, interest",
        "Malick Fofana: Olympique Lyonnais > Everton, interest",
    ],
    "Melvin Bard is Spurs' top target.": ["Melvin Bard:  > Tottenham Hotspur, interest"],
    "Everton manager David Moyes is keen on Melvin Bard, while former Leeds assistant Steve Kent is set to join Sunderland.": [
        "Melvin Bard:  > Everton, interest",
    ],
    "Everton have joined the race for Lyon winger Malick Fofana and see him as the perfect cover. Leeds are keen on the Lyon winger.": [
        "Malick Fofana: Olympique Lyonnais > Everton, interest",
        "Malick Fofana: Olympique Lyonnais > Leeds United, interest",
    ],
    # what stands aside
    "Everton are, however, braced for the possible departure of Jarrad Branthwaite.": ["Jarrad Branthwaite: Everton > , available"],
    "Everton are ready to make a bid of €30 million (£26.1 million, $34.7 million) for Nice left-back Melvin Bard.": [
        "Melvin Bard: OGC Nice > Everton, bid_expected",
    ],
    "Everton are eyeing a £20 million ($27 million) move for Nice left-back Melvin Bard.": ["Melvin Bard: OGC Nice > Everton, interest"],
    "Everton are hoping to finally seal the £6m transfer of Nice left-back Melvin Bard.": ["Melvin Bard: OGC Nice > Everton, talks"],
    # suitors and rivals
    "West Ham are battling to sign Nice's £8m-rated left-back Melvin Bard, 24, while Everton are also interested.": [
        "Melvin Bard: OGC Nice > West Ham United, interest",
        "Melvin Bard: OGC Nice > Everton, interest",
    ],
    "Everton have edged ahead of Leeds in the race to sign Nice left-back Melvin Bard.": [
        "Melvin Bard: OGC Nice > Everton, interest",
        "Melvin Bard: OGC Nice > Leeds United, interest",
    ],
    "Everton have made an offer for Leeds target Melvin Bard.": [
        "Melvin Bard:  > Everton, bid",
        "Melvin Bard:  > Leeds United, interest",
    ],
    "Everton are now seen as the leading contenders to sign Melvin Bard, despite rival interest from Leeds.": [
        "Melvin Bard:  > Everton, interest",
        "Melvin Bard:  > Leeds United, interest",
    ],
    "Everton have joined both Leeds and Sunderland in pursuit of Nice left-back Melvin Bard.": [
        "Melvin Bard: OGC Nice > Everton, interest",
        "Melvin Bard: OGC Nice > Leeds United, interest",
        "Melvin Bard: OGC Nice > Sunderland, interest",
    ],
    "Nice left-back Melvin Bard could leave, with Everton billed as a potential suitor.": ["Melvin Bard: OGC Nice > Everton, interest"],
    "A proposed move for Melvin Bard is at risk of being hijacked by Everton.": ["Melvin Bard:  > Everton, interest"],
    "Nice are willing to entertain offers for Melvin Bard, who is a target for Everton.": ["Melvin Bard: OGC Nice > Everton, interest"],
    "Everton will have to pay at least £20m if they want to sign Nice left-back Melvin Bard.": [
        "Melvin Bard: OGC Nice > Everton, interest",
    ],
    "Everton have joined Leeds in targeting a move for Nice left-back Melvin Bard.": [
        "Melvin Bard: OGC Nice > Everton, interest",
        "Melvin Bard: OGC Nice > Leeds United, interest",
    ],
    "Everton's hopes of signing Nice left-back Melvin Bard have been dashed.": ["Melvin Bard: OGC Nice > Everton, collapsed"],
    "Nice left-back Melvin Bard could leave, with Everton exploring a deal.": ["Melvin Bard: OGC Nice > Everton, interest"],
    # where it stands
    "Everton will try to sign £30m-rated Nice left-back Melvin Bard.": ["Melvin Bard: OGC Nice > Everton, interest"],
    "Everton have set about convincing Nice left-back Melvin Bard to return.": ["Melvin Bard: OGC Nice > Everton, interest"],
    "Everton have made a first bid for Melvin Bard, which Nice have rejected.": ["Melvin Bard: OGC Nice > Everton, bid_rejected"],
    "Everton failed with a bid of £10m for Melvin Bard.": ["Melvin Bard:  > Everton, bid_rejected"],
    "Nice will not listen to offers for Melvin Bard.": ["Melvin Bard: OGC Nice > , denied"],
    "Everton look set to miss out on Melvin Bard.": ["Melvin Bard:  > Everton, collapsed"],
    "Everton have asked to take Nice left-back Melvin Bard on loan.": ["Melvin Bard: OGC Nice > Everton, enquiry"],
    "Nice have made Melvin Bard available for loan.": ["Melvin Bard: OGC Nice > , available"],
    "Nice left-back Melvin Bard is ready to go out on loan.": ["Melvin Bard: OGC Nice > , available"],
    "Everton will focus on selling Dwight McNeil.": ["Dwight McNeil: Everton > , available"],
    "Melvin Bard is keen to swap Nice for Everton this summer.": ["Melvin Bard: OGC Nice > Everton, interest"],
    "Everton target Melvin Bard has signed a new contract with Nice.": [
        "Melvin Bard: OGC Nice > Everton, interest",
        "Melvin Bard: OGC Nice > (stays), official",
    ],
    "Three Premier League clubs - Everton, Fulham and Leeds - are battling to sign Melvin Bard.": [
        "Melvin Bard:  > Everton, interest",
        "Melvin Bard:  > Fulham, interest",
        "Melvin Bard:  > Leeds United, interest",
    ],
    "Everton have had a bid rejected for Melvin Bard, who could now join Fulham or Leeds.": [
        "Melvin Bard:  > Everton, bid_rejected",
        "Melvin Bard:  > Fulham, interest",
        "Melvin Bard:  > Leeds United, interest",
    ],
    "Everton are close to selling winger Dwight McNeil to Leeds.": ["Dwight McNeil: Everton > Leeds United, talks"],
    "Everton have bid for Melvin Bard as they look to replace Dwight McNeil, who is closing in on a move to Leeds.": [
        "Melvin Bard:  > Everton, bid",
        "Dwight McNeil: Everton > Leeds United, talks",
    ],
    "Melvin Bard has rejected both Fulham and Leeds this summer, preferring a move to Everton.": [
        "Melvin Bard:  > Everton, interest",
        "Melvin Bard:  > Fulham, denied",
        "Melvin Bard:  > Leeds United, denied",
    ],
    "Tom Alder, Sam Brook and Jim Cole are all set to leave Everton.": [
        "Tom Alder: Everton > , available",
        "Sam Brook: Everton > , available",
        "Jim Cole: Everton > , available",
    ],
    "Everton are set to join the race for Nice left-back Melvin Bard.": ["Melvin Bard: OGC Nice > Everton, interest"],
    "Roma president Carlo Verdi believes Melvin Bard can leave.": ["Melvin Bard: AS Roma > , available"],
    "Everton have warned Dwight McNeil that he has until Easter to decide whether to sign a new contract.": [
        "Dwight McNeil: Everton > (stays), talks"
    ],
    "Everton are exploring a deal to sign Nice left-back Melvin Bard.": ["Melvin Bard: OGC Nice > Everton, interest"],
    "Melvin Bard is set for a loan move to Everton.": ["Melvin Bard:  > Everton, agreed"],
    "Everton and Fulham want to sign Nice's French defender Melvin Bard.": [
        "Melvin Bard: OGC Nice > Everton, interest",
        "Melvin Bard: OGC Nice > Fulham, interest",
    ],
    "Everton are considering a move for Nice left-back Melvin Bard. Fulham want the 24-year-old to replace Antonee Robinson, "
    "while Leeds are also keen.": [
        "Melvin Bard: OGC Nice > Everton, interest",
        "Melvin Bard: OGC Nice > Fulham, interest",
        "Melvin Bard: OGC Nice > Leeds United, interest",
    ],
    "Everton have cooled their interest in Melvin Bard with the 24-year-old likely to join Fulham from Nice instead.": [
        "Melvin Bard: OGC Nice > Everton, collapsed",
        "Melvin Bard: OGC Nice > Fulham, talks",
    ],
    "Everton are planning to consider offers for Dwight McNeil in January.": ["Dwight McNeil: Everton > , available"],
    "Everton want to keep Melvin Bard beyond the term of his loan from Nice.": ["Melvin Bard: OGC Nice > Everton, interest"],
    "Plus: Everton could cash in on Dwight McNeil for just £30m; Fulham have added Melvin Bard to their list of targets": [
        "Dwight McNeil: Everton > , available",
        "Melvin Bard:  > Fulham, interest",
    ],
    "Everton aim to step up their pursuit of Nice left-back Melvin Bard.": ["Melvin Bard: OGC Nice > Everton, interest"],
}  # fmt: skip


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


def test_what_he_once_cost_is_no_fee(read: Read) -> None:
    [rumour] = read("Kilmarnock have sealed the loan signing of Melvin Bard, the 24-year-old who cost Nice £5m.")
    assert rumour.fee is None


def test_of_a_sum_told_in_three_currencies_the_first_counts(read: Read) -> None:
    [rumour] = read("Everton are ready to make a bid of €30 million (£26.1 million, $34.7 million) for Melvin Bard.")
    assert rumour.fee is not None
    assert (rumour.fee.amount, rumour.fee.currency.value) == (30_000_000, "EUR")


def test_a_prepared_farewell_is_no_bid(read: Read) -> None:
    assert [rumour.stage for rumour in read("Nice prepare to bid farewell to Melvin Bard.")] == []
