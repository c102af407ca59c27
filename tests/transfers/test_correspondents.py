"""Posts of reporters abroad, in the English that they or their translators write: ways of saying and what they must not catch."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

WAYS = {
    "🚨 Lille positioned themselves on Moise Kean, the striker of Fiorentina.": ["Moise Kean: Fiorentina > Lille, interest"],
    "Lille are still thinking of Moise Kean, the Fiorentina striker. A profile much liked inside.": [
        "Moise Kean: Fiorentina > Lille, interest",
    ],
    "Al-Hilal do not stop thinking about Moise Kean of Fiorentina.": ["Moise Kean: Fiorentina > Al-Hilal, interest"],
    "Roma return to Moise Kean, Fiorentina ask for 30 million.": ["Moise Kean: Fiorentina > AS Roma, interest"],
    "Moise Kean is moving away from Real Madrid. Fiorentina want a sale and are asking for 22 million.": [
        "Moise Kean: Fiorentina > Real Madrid, collapsed",
    ],
    "Moise Kean will leave Fiorentina to sign in Qatar with Al-Arabi. Four-year contract.": [
        "Moise Kean: Fiorentina > Al-Arabi, agreed",
    ],
    "Moise Kean is in France. Everything is closed between Lille & Fiorentina for the transfer. Signing this afternoon.": [
        "Moise Kean: Fiorentina > Lille, agreed",
    ],
    "#Lecce, medical visits in the next few hours for #Kean of #Fiorentina": ["Kean: Fiorentina > US Lecce, medical"],
    "Lecce, done for Moise Kean of Fiorentina on loan.": ["Moise Kean: Fiorentina > US Lecce, agreed"],
    "Kean to Real Sociedad remains an option that is much alive.": ["Kean:  > Real Sociedad, interest"],
    "News #Kean: Now a new effort from #CFC to get him. Fiorentina boss made clear: he is not for sale!": [
        "Kean: Fiorentina > Chelsea, interest",
    ],
    "AS Roma reach full agreement with Anderlecht to sell Manu Koné: €3m and a sell-on share.": [
        "Manu Koné: AS Roma > RSC Anderlecht, fee_agreed",
    ],
    "Roma, Napoli, Milan are following Moise Kean closely.": [
        "Moise Kean:  > AS Roma, interest",
        "Moise Kean:  > SSC Napoli, interest",
        "Moise Kean:  > AC Milan, interest",
    ],
    "Moise Kean has rejected Roma. He wants Juventus.": [
        "Moise Kean:  > AS Roma, denied",
        "Moise Kean:  > Juventus, interest",
    ],
    "Kean´s agents are in talks with Roma. He doesn´t want to stay at Fiorentina.": ["Kean: Fiorentina > AS Roma, talks"],
    "The release clause of Moise Kean has been paid by Roma.": ["Moise Kean:  > AS Roma, fee_agreed"],
    "Bradley Barcola joins Inter from PSG. He replaces Moise Kean, who’s signing his contract as new Union Berlin player today.": [
        "Bradley Barcola: Paris Saint-Germain > Inter, official",
        "Moise Kean:  > Union Berlin, official",
    ],
    "Moise Kean set to join Gent. Agreement found with Maccabi Netanya for a transfer of €2m.": [
        "Moise Kean: Maccabi Netanya > KAA Gent, agreed",
    ],
    "Nothing done yet between Roma and Fiorentina for Moise Kean. New call planned tonight.": ["Moise Kean: Fiorentina > AS Roma, talks"],
    "Roma accelerate for Moise Kean: contacts continuous with Fiorentina.": ["Moise Kean: Fiorentina > AS Roma, talks"],
    "Roma are overtaking Milan in the race for Moise Kean.": ["Moise Kean:  > AS Roma, interest", "Moise Kean:  > AC Milan, interest"],
    "No Moise Kean for Everton: the Toffees have turned to Rodrigo Muniz of Fulham.": [
        "Moise Kean:  > Everton, denied",
        "Rodrigo Muniz: Fulham > Everton, interest",
    ],
    "Update Kean: Bayern are out, Leipzig remain in the race.": ["Kean:  > RB Leipzig, interest"],
    "The operation that brings Moise Kean to Everton is at risk. Fiorentina have changed the conditions.": [
        "Moise Kean: Fiorentina > Everton, talks",
    ],
    "Roma are looking for a striker on the market. Moise Kean is in the list.": ["Moise Kean:  > AS Roma, interest"],
    "Roma hunting a striker. In the list: Moise Kean, Gonçalo Ramos.": [
        "Moise Kean:  > AS Roma, interest",
        "Gonçalo Ramos:  > AS Roma, interest",
    ],
    "Moise Kean is high on Roma list. Gonçalo Ramos, also in the list.": [
        "Moise Kean:  > AS Roma, interest",
        "Gonçalo Ramos:  > AS Roma, interest",
    ],
    "Moise Kean, a loan deal with Roma is more and more possible. Second offer wasn’t rejected yet.": [
        "Moise Kean:  > AS Roma, talks",
    ],
    "Bayern feel it’s over for Moise Kean — he wants to join Real Madrid.": [
        "Moise Kean:  > Bayern Munich, collapsed",
        "Moise Kean:  > Real Madrid, interest",
    ],
    "Leeds agree deal with Roma to sign Moise Kean. Italy int’l to have medical on Thurs.": [
        "Moise Kean: AS Roma > Leeds United, fee_agreed",
    ],
    "Moise Kean, arrived in Firenze to join Fiorentina from Juventus.": ["Moise Kean: Juventus > Fiorentina, agreed"],
}


@pytest.mark.parametrize("text", WAYS)
def test_ways_of_saying(text: str, told: Told) -> None:
    assert told(text) == WAYS[text]


QUIET = [
    "Moise Kean returns to Fiorentina after injury.",
    "The ball returns to Moise Kean, who scores for Fiorentina against Inter.",
    "Moise Kean is ready for Juventus, says the Fiorentina coach before the derby.",
    "Everything was closed between Leeds and Milan at half time, then Moise Kean scored.",
    "Fiorentina probe for an opening, Moise Kean hits the post.",
    "Fiorentina, Milan, Inter are all through to the quarter-finals after Moise Kean's goal.",
    'Carlo Ancelotti, asked about Moise Kean: "He is a great player of Fiorentina".',
    'Asked about Moise Kean, Arsenal boss Arteta said: "I don\'t talk about other players".',
    "Bayern are out. Moise Kean scores twice for Fiorentina in the cup.",
    "Fiorentina accelerate after the break, Moise Kean scores.",
    "Fiorentina are overtaking Milan in the table after Moise Kean's goal.",
    "No Moise Kean for Fiorentina's trip to Roma: he is injured.",
    "Leeds are thinking of the fans, says Moise Kean.",
]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, told: Told) -> None:
    assert told(text) == []


def test_whom_one_joins_is_no_target(told: Told) -> None:
    found = told("Al-Ittihad are not giving up on Mohamed Salah. Salah would join Moise Kean and Bradley Barcola at Al-Ittihad.")
    assert found == ["Mohamed Salah:  > Al-Ittihad, interest"]
