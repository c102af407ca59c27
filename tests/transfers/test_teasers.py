"""What teasers tell without a verb of their own: lists of targets, nouns behind names, several bits of news in a row, bynames."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

LISTS = {
    # numbered lines are rows as bulleted ones are
    "Lille targets this month:\n1. Osman Brekke\n2. Malick Fofana": [
        "Osman Brekke:  > Lille, interest",
        "Malick Fofana:  > Lille, interest",
    ],
    "Lyon players who may go:\n1. Osman Brekke\n2. Malick Fofana": [
        "Osman Brekke: Olympique Lyonnais > , available",
        "Malick Fofana: Olympique Lyonnais > , available",
    ],
    "Lille are 3. Brest are 4. Malick Fofana scored for Lyon.": [],
    # the club of the line above heads the list
    "Lille transfer news\nOn the list:\n• Osman Brekke\n• Malick Fofana": [
        "Osman Brekke:  > Lille, interest",
        "Malick Fofana:  > Lille, interest",
    ],
    # exits that are only likely have not been made
    "Lyon transfer round-up\nLikely exits:\n- Osman Brekke\n- Malick Fofana": [
        "Osman Brekke: Olympique Lyonnais > , available",
        "Malick Fofana: Olympique Lyonnais > , available",
    ],
    "Lyon transfer round-up\nExits:\n- Osman Brekke\n- Malick Fofana": [
        "Osman Brekke: Olympique Lyonnais > , official",
        "Malick Fofana: Olympique Lyonnais > , official",
    ],
    # rows of done deals tell the way themselves
    "Lille in the market\nDone deals:\n- Malick Fofana from Lyon, £20m\n- Osman Brekke to Brest, loan": [
        "Malick Fofana: Olympique Lyonnais > Lille, official",
        "Osman Brekke: Lille > Stade Brestois, official",
    ],
    "Lille's window so far\nOuts: Osman Brekke (Brest, loan)": ["Osman Brekke: Lille > Stade Brestois, official"],
    # who is to be replaced is not on the list
    "Lille have a shortlist to replace Osman Brekke: Malick Fofana and Nico Paz.": [
        "Malick Fofana:  > Lille, interest",
        "Nico Paz:  > Lille, interest",
    ],
    "Lille want Nico Paz. Backup option: Malick Fofana.": ["Nico Paz:  > Lille, interest", "Malick Fofana:  > Lille, interest"],
    "Lille lost Nico Paz to injury. Options in his place: Malick Fofana.": [],
    "Lille beat Como. Man of the match candidates: Nico Paz, Malick Fofana.": [],
    "Lille look for alternatives to Nico Paz, such as Malick Fofana.": ["Malick Fofana:  > Lille, interest"],
    "Lille need two wingers, with Nico Paz and Malick Fofana the main candidates.": [
        "Nico Paz:  > Lille, interest",
        "Malick Fofana:  > Lille, interest",
    ],
    "Malick Fofana is one of the names being considered at Lille.": ["Malick Fofana:  > Lille, interest"],
}

NOUNS = {
    "Lille enter Malick Fofana battle": ["Malick Fofana:  > Lille, interest"],
    "Lille make Malick Fofana enquiry": ["Malick Fofana:  > Lille, enquiry"],
    "Malick Fofana Lille transfer hits snag": ["Malick Fofana:  > Lille, talks"],
    "Malick Fofana's move to Lille stalls": ["Malick Fofana:  > Lille, talks"],
    "Malick Fofana's move to Lille moves closer": ["Malick Fofana:  > Lille, talks"],
    "Malick Fofana's move to Lille ruled out": ["Malick Fofana:  > Lille, denied"],
    "Malick Fofana to Lille deal close": ["Malick Fofana:  > Lille, talks"],
    "Malick Fofana to Lille deal done": ["Malick Fofana:  > Lille, agreed"],
    "Malick Fofana to Lille transfer in the balance": ["Malick Fofana:  > Lille, talks"],
    "Arsenal handed Saka boost before Spurs.": [],
    "Lille given green light in Malick Fofana pursuit": ["Malick Fofana:  > Lille, interest"],
    "Malick Fofana return on the cards for Lille": ["Malick Fofana:  > Lille, interest"],
    "Will Malick Fofana swap Lyon for Lille?": ["Malick Fofana: Olympique Lyonnais > Lille, interest"],
    "Lyon in Malick Fofana injury blow": [],
    "Malick Fofana in Ballon d'Or race": [],
}

ROWS = {
    "Lille make Malick Fofana enquiry + Brest track Nico Paz": [
        "Malick Fofana:  > Lille, enquiry",
        "Nico Paz:  > Stade Brestois, interest",
    ],
    "Lille keen on Malick Fofana, plus Brest chase Nico Paz": [
        "Malick Fofana:  > Lille, interest",
        "Nico Paz:  > Stade Brestois, interest",
    ],
    "Lille keen on Malick Fofana as well as Brest winger Nico Paz": [
        "Malick Fofana:  > Lille, interest",
        "Nico Paz: Stade Brestois > Lille, interest",
    ],
    "Lille as well as Brest want Malick Fofana": ["Malick Fofana:  > Lille, interest", "Malick Fofana:  > Stade Brestois, interest"],
    "Lille plot Nico Paz swoop, Brest join Malick Fofana race": [
        "Nico Paz:  > Lille, interest",
        "Malick Fofana:  > Stade Brestois, interest",
    ],
}

CALLED = {
    "Wantaway Malick Fofana misses Lyon training": ["Malick Fofana: Olympique Lyonnais > , available"],
    "Want-away Lyon winger Osman Brekke not in squad": ["Osman Brekke: Olympique Lyonnais > , available"],
    "Lille chase wantaway winger Malick Fofana": ["Malick Fofana:  > Lille, interest"],
    "An unsettled day in Lyon as Malick Fofana trains": [],
    "Lille-bound Malick Fofana says goodbye to Lyon": ["Malick Fofana: Olympique Lyonnais > Lille, agreed"],
    "Former Lille target Malick Fofana sent off for Lyon": [],
    "Ex-Lille target Malick Fofana joins Brest": ["Malick Fofana:  > Stade Brestois, official"],
    "Lille target Malick Fofana sent off for Lyon": ["Malick Fofana: Olympique Lyonnais > Lille, interest"],
}


@pytest.mark.parametrize("text", LISTS)
def test_lists_of_targets(text: str, told: Told) -> None:
    assert told(text) == LISTS[text]


@pytest.mark.parametrize("text", NOUNS)
def test_a_noun_for_a_move(text: str, told: Told) -> None:
    assert told(text) == NOUNS[text]


@pytest.mark.parametrize("text", ROWS)
def test_bits_of_news_in_a_row(text: str, told: Told) -> None:
    assert told(text) == ROWS[text]


@pytest.mark.parametrize("text", CALLED)
def test_what_players_are_called(text: str, told: Told) -> None:
    assert told(text) == CALLED[text]


IN_CAPITALS = {
    "New film out! MALICK FOFANA, OSMAN BREKKE, LILLE OFFER!": [],
    "FOFANA-LILLE, BREKKE OFFER, MALICK FOFANA SURPRISE, LYON-DOUBTS…": [],
    "MALICK FOFANA TO LILLE, HERE WE GO, NEVER IN DOUBT!": ["MALICK FOFANA:  > Lille, agreed"],
    "MALICK FOFANA AND OSMAN BREKKE TO LILLE, HERE WE GO, BOTH SIGN!": [
        "MALICK FOFANA:  > Lille, agreed",
        "OSMAN BREKKE:  > Lille, agreed",
    ],
}


@pytest.mark.parametrize("text", IN_CAPITALS)
def test_names_strung_together_in_capitals(text: str, told: Told) -> None:
    assert told(text) == IN_CAPITALS[text]
