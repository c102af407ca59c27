"""What clubs tell in their own posts: who came, who went, who stays; the club that posts is often only tagged."""

from collections.abc import Callable

import pytest

from bot.transfers.names.spellings import fellows

Told = Callable[..., list[str]]

TOLD = {
    # one of theirs
    "Malick Fofana is a Blue! #EFC": ["Malick Fofana:  > Everton, official"],
    "Malick Fofana is a Hammer.": ["Malick Fofana:  > West Ham United, official"],
    "Malick Fofana becomes our newest Seagull.": ["Malick Fofana:  > Brighton & Hove Albion, official"],
    "Malick Fofana remains a Toffee until 2030.": ["Malick Fofana: Everton > (stays), official"],
    "Malick Fofana says that he was a Blue at heart. #EFC": [],
    "Malick Fofana saw a Red card at Lille.": [],
    "Malick Fofana is a red-hot striker.": [],
    "Malick Fofana is a Red Dragon.": [],
    "Malick Fofana est prêté à Saint-Étienne.": ["Malick Fofana:  > Saint-Étienne, official"],
    # who came
    "Malick Fofana has arrived on loan for the season. #EFC": ["Malick Fofana:  > Everton, official"],
    "Malick Fofana has arrived on crutches. #EFC": [],
    "Announcing: Malick Fofana. The Belgian arrives on a free transfer from Lyon. #EFC": [
        "Malick Fofana: Olympique Lyonnais > Everton, official"
    ],
    "We are thrilled to welcome Malick Fofana to Goodison Park! #EFC": ["Malick Fofana:  > Everton, official"],
    "Malick Fofana's loan from Lyon has been made permanent. #EFC": ["Malick Fofana: Olympique Lyonnais > Everton, official"],
    "Everton have taken up their option to sign Malick Fofana from Lyon.": ["Malick Fofana: Olympique Lyonnais > Everton, fee_agreed"],
    "Everton will not take up their option to sign Malick Fofana from Lyon.": ["Malick Fofana: Olympique Lyonnais > Everton, denied"],
    "Malick Fofana has joined the club from Lyon on a loan deal. #EFC": ["Malick Fofana: Olympique Lyonnais > Everton, official"],
    "Malick Fofana has joined us for an undisclosed fee. #EFC": ["Malick Fofana:  > Everton, official"],
    "Malick Fofana has joined the club. #EFC": ["Malick Fofana:  > Everton, official"],
    "Malick Fofana becomes our third signing of the summer. #EFC": ["Malick Fofana:  > Everton, official"],
    "Malick Fofana becomes our third goalscorer of the season. #EFC": [],
    "Malick Fofana joins us in the studio for a chat. #EFC": [],
    "Malick Fofana joined the club as a nine-year-old. #EFC": [],
    # an agreement is announced, and no signing yet
    "Everton are pleased to announce that they have reached an agreement with Lyon for the transfer of Malick Fofana.": [
        "Malick Fofana: Olympique Lyonnais > Everton, fee_agreed"
    ],
    "We are delighted to announce an agreement with Lyon for the signing of Malick Fofana. #EFC": [
        "Malick Fofana: Olympique Lyonnais > Everton, fee_agreed"
    ],
    "Everton are pleased to announce the signing of Malick Fofana from Lyon.": ["Malick Fofana: Olympique Lyonnais > Everton, official"],
    "Lyon and Everton have agreed on the transfer of Malick Fofana, who is a Lyon player.": [
        "Malick Fofana: Olympique Lyonnais > Everton, fee_agreed"
    ],
    "We have agreed a deal with Lille for the sale of Malick Fofana, subject to the player agreeing personal terms. #EFC": [
        "Malick Fofana: Everton > Lille, fee_agreed"
    ],
    "Malick Fofana agreed personal terms with Lille.": ["Malick Fofana:  > Lille, personal_terms"],
    "Malick Fofana of Lyon is subject to a bid from Lille.": ["Malick Fofana: Olympique Lyonnais > Lille, bid"],
    # who is greeted or bidden farewell
    "Everyone at Everton would like to welcome Malick Fofana, who joins from Lyon.": [
        "Malick Fofana: Olympique Lyonnais > Everton, official"
    ],
    "Everton want to welcome Malick Fofana this summer.": ["Malick Fofana:  > Everton, interest"],
    "Good luck to Malick Fofana, who has joined Lille on loan. #EFC": ["Malick Fofana: Everton > Lille, official"],
    "Everton praised Malick Fofana, who has joined Lille.": [],
    "Thanks to Malick Fofana, who joined Everton in 2020, for the interview.": [],
    "Malick Fofana is here until 2030! #EFC": ["Malick Fofana:  > Everton, official"],
    "Malick Fofana is here until Sunday. #EFC": [],
    # who went
    "Caleb Donnery has gone out on loan to Lille. #EFC": ["Caleb Donnery: Everton > Lille, official"],
    "Caleb Donnery has gone out of form. #EFC": [],
    "Atlanta United transfers forward Malick Fofana to Lille": ["Malick Fofana: Atlanta United > Lille, official"],
    "Atlanta United waives Malick Fofana": ["Malick Fofana: Atlanta United > , official"],
    "Bayern have loaned out Malick Fofana to 1. FSV Mainz 05.": ["Malick Fofana: Bayern Munich > Mainz 05, official"],
    "Malick Fofana's loan at Lille has been cut short and he returns to Everton.": ["Malick Fofana: Lille > Everton, official"],
    "Lyon and Lille have agreed terms on the transfer of Malick Fofana, a Lyon player.": [
        "Malick Fofana: Olympique Lyonnais > Lille, fee_agreed"
    ],
    "Everton can confirm that Malick Fofana has left the club following the end of his contract.": ["Malick Fofana: Everton > , official"],
    "Everton can confirm that Malick Fofana has left the club to join Lille.": ["Malick Fofana: Everton > Lille, official"],
    "Everton can confirm that Malick Fofana has left the training camp with an injury.": [],
    "We can confirm the departure of Malick Fofana. #EFC": ["Malick Fofana: Everton > , official"],
    "We can confirm the arrival of Malick Fofana. #EFC": ["Malick Fofana:  > Everton, official"],
    "Malick Fofana has left the Club. #EFC": ["Malick Fofana: Everton > , official"],
    "Thank you, Malick Fofana. The winger has left Lyon after two years.": ["Malick Fofana: Olympique Lyonnais > , official"],
    "Another winger has left Lyon. Malick Fofana scored.": [],
    "Everton's retained list: Malick Fofana will leave when his contract expires.": ["Malick Fofana: Everton > , available"],
    "Malick Fofana leaves on loan, joining Lille for the rest of the season. #EFC": ["Malick Fofana: Everton > Lille, official"],
    "Everton have agreed to the mutual termination of Malick Fofana's contract.": ["Malick Fofana: Everton > , official"],
    "Malick Fofana's contract with Everton has been terminated.": ["Malick Fofana: Everton > , available"],
    # who is called back
    "Everton have exercised the right to recall Malick Fofana from Lille.": ["Malick Fofana: Lille > Everton, official"],
    "Malick Fofana has been recalled from his loan at Lille. #EFC": ["Malick Fofana: Lille > Everton, official"],
    "Malick Fofana has been recalled to the Everton squad.": [],
    # who stays
    "Malick Fofana will stay with us until 2030. #EFC": ["Malick Fofana: Everton > (stays), official"],
    "Malick Fofana will remain at Everton until June 2030.": ["Malick Fofana: Everton > (stays), official"],
    "Malick Fofana will stay at Everton.": ["Malick Fofana: Everton > , denied"],
    "Caleb Donnery has signed his first professional contract with Everton.": ["Caleb Donnery: Everton > (stays), official"],
    "Caleb Donnery has signed a contract with Everton.": ["Caleb Donnery:  > Everton, official"],
    "We've offered new deals to Caleb Donnery and Rhys Ashdown. #EFC": [
        "Caleb Donnery: Everton > (stays), bid",
        "Rhys Ashdown: Everton > (stays), bid",
    ],
    # "Will" as a given name
    "Will Dearden has today completed his switch to Reading.": ["Will Dearden:  > Reading, official"],
    "Leeds sign Will Dearden from Reading.": ["Will Dearden: Reading > Leeds United, official"],
    "Will Dearden join Reading?": ["Dearden:  > Reading, interest"],
    # in other languages
    "Der SC Freiburg verliert Malick Fofana an Eintracht Frankfurt.": ["Malick Fofana: SC Freiburg > Eintracht Frankfurt, official"],
    "Willkommen beim VfB Stuttgart, Malick Fofana!": ["Malick Fofana:  > VfB Stuttgart, official"],
    "Benvenuto al Torino, Malick Fofana!": ["Malick Fofana:  > Torino, official"],
    "Bienvenue au Stade Rennais, Malick Fofana !": ["Malick Fofana:  > Stade Rennais, official"],
    "Bienvenue dans ce direct sur le Stade Rennais. Malick Fofana est titulaire.": [],
    "Malick Fofana resterà al Torino fino al 2030.": ["Malick Fofana: Torino > (stays), official"],
    "Malick Fofana restera au Stade Rennais jusqu'en 2030.": ["Malick Fofana: Stade Rennais > (stays), official"],
    "Malick Fofana se queda en el Valencia hasta 2030.": ["Malick Fofana: Valencia > (stays), official"],
    "Malick Fofana se queda en el Valencia.": ["Malick Fofana: Valencia > , denied"],
}


IN_ITS_FEED = {
    "Malick Fofana has joined the Club from Lyon, on a loan until June.": ["Malick Fofana: Olympique Lyonnais > Everton, official"],
    "Malick Fofana has joined Lille on loan for the season.": ["Malick Fofana: Everton > Lille, official"],
    "Malick Fofana has left the club by mutual consent.": ["Malick Fofana: Everton > , official"],
    "Malick Fofana has signed a new contract until 2030.": ["Malick Fofana: Everton > (stays), official"],
    "We have signed Malick Fofana from Lyon.": ["Malick Fofana: Olympique Lyonnais > Everton, official"],
    "Malick Fofana joins Lille. Thank you from everyone at Everton.": ["Malick Fofana: Everton > Lille, official"],
    "Malick Fofana scored twice at Lille.": [],
    "Tickets for the visit of Lille are on sale.": [],
}


@pytest.mark.parametrize("text", IN_ITS_FEED)
@pytest.mark.parametrize("source", ["Everton FC", "Everton", "@Everton"])
def test_a_club_need_not_name_itself_in_its_own_feed(text: str, source: str, told: Told) -> None:
    assert told(text, source=source) == IN_ITS_FEED[text]


def test_an_outlets_feed_is_no_clubs(told: Told) -> None:
    assert told("Malick Fofana has joined Lille on loan for the season.", source="TEAMtalk") == ["Malick Fofana:  > Lille, official"]


@pytest.mark.parametrize("text", TOLD)
def test_what_clubs_tell_is_read(text: str, told: Told) -> None:
    assert told(text) == TOLD[text]


def test_one_of_a_clubs_people_is_named_by_the_word_for_all() -> None:
    assert [list(fellows(byname)) for byname in ("blues", "canaries", "foxes")] == [["blue"], ["canarie", "canary"], ["fox"]]
