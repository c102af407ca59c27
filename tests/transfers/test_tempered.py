"""Words beside those of a rule that make less of them, or something else: almost, on a day to come, by the player, awaited."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

TEMPERED = {
    "The fee is almost agreed with Lyon for Malick Fofana. Leeds close.": "Malick Fofana: Olympique Lyonnais > Leeds United, talks",
    "Leeds have agreed an almost £30m fee with Lyon for Malick Fofana.": "Malick Fofana: Olympique Lyonnais > Leeds United, fee_agreed",
    "Malick Fofana joins Leeds from Lyon next week.": "Malick Fofana: Olympique Lyonnais > Leeds United, agreed",
    "Malick Fofana joins Leeds from Lyon, and could play next week.": "Malick Fofana: Olympique Lyonnais > Leeds United, official",
    "Malick Fofana to Leeds is a done deal. Official in the coming days.": "Malick Fofana:  > Leeds United, agreed",
    "Malick Fofana only wants Leeds and accepted their proposal.": "Malick Fofana:  > Leeds United, personal_terms",
    "Leeds want Malick Fofana and Lyon accepted their proposal.": "Malick Fofana: Olympique Lyonnais > Leeds United, fee_agreed",
    "Leeds have full agreement with the player for Malick Fofana.": "Malick Fofana:  > Leeds United, personal_terms",
    "Leeds have full agreement with all parties for Malick Fofana.": "Malick Fofana:  > Leeds United, agreed",
    "Lyon have set Friday as deadline for clubs to bid for Malick Fofana. Leeds are interested.": (
        "Malick Fofana: Olympique Lyonnais > Leeds United, interest"
    ),
    "After the sale of Antonio Nusa to Everton, Leipzig want Malick Fofana.": "Malick Fofana:  > RB Leipzig, interest",
    "Leeds agreed new £25m deal with Lyon for Malick Fofana.": "Malick Fofana: Olympique Lyonnais > Leeds United, fee_agreed",
    "Arsenal agree new £300,000 a week deal with Bukayo Saka.": "Bukayo Saka: Arsenal > (stays), agreed",
    "Milan want Adrien Rabiot. Marseille will wait for a bid.": "Adrien Rabiot: Olympique de Marseille > AC Milan, interest",
}


@pytest.mark.parametrize("text", TEMPERED)
def test_words_beside_a_rule_make_less_of_it(told: Told, text: str) -> None:
    assert told(text) == [TEMPERED[text]]


def test_of_a_sum_turned_down_and_one_agreed_in_one_breath_the_second_is_the_fee(read: Read) -> None:
    [rumour] = read("Malick Fofana to Leeds: package of £110m rejected, new £125m deal now agreed between clubs.")
    assert (rumour.stage, rumour.fee and rumour.fee.amount) == ("fee_agreed", 125_000_000)
