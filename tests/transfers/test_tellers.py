"""Whom an item credits in the many ways of saying so: verbs of reporting, unlisted outlets, signatures, and who is no reporter."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Read = Callable[..., tuple[Rumour, ...]]

CREDITS = {
    # verbs of reporting, and what may stand between them and the name
    "The Athletic previously reported that Everton want Wilson Odobert.": "The Athletic",
    "TEAMtalk can reveal that Everton want Wilson Odobert.": "TEAMtalk",
    "Everton want Wilson Odobert, GIVEMESPORT sources have revealed.": "GIVEMESPORT",
    "Fabrizio Romano, who broke the story, says Everton want Wilson Odobert.": "Fabrizio Romano",
    "Fabrizio Romano has given his 'here we go' to Wilson Odobert joining Everton.": "Fabrizio Romano",
    "Everton want Wilson Odobert, people close to the family told ESPN.": "ESPN",
    "Everton want Wilson Odobert, it is understood by Sky Sports News.": "Sky Sports News",
    "According to both Sky Sports and the BBC, Everton want Wilson Odobert.": "Sky Sports",
    "Journalist Tom Ashworthy has revealed that Everton want Wilson Odobert.": "Tom Ashworthy",
    "Everton want Wilson Odobert, Marca in Spain says.": "Marca in Spain",
    "Everton want Wilson Odobert, Marca's understanding is.": "Marca",
    "Everton want Wilson Odobert. TEAMtalk broke the news.": "TEAMtalk",
    "Everton want Wilson Odobert. First by @some_reporter.": "@some_reporter",
    "Everton want Wilson Odobert, as per Belgian paper Kirkholmsblad.": "Kirkholmsblad",
    "Belgian daily Kirkholmsblad claims Everton want Wilson Odobert.": "Kirkholmsblad",
    # to whom somebody spoke
    "“I would like to join Everton”, Wilson Odobert told @some_channel.": None,
    "Wilson Odobert: “I would like to join Everton”, told @some_channel.": "@some_channel",
    "Wilson Odobert wants to join Everton. “It is my dream”, told Vogue.": "Vogue",
    "Speaking on Sky Sports, Wilson Odobert said he wants to join Everton.": "Sky Sports",
    "Wilson Odobert revealed to ESPN that he wants to join Everton.": "ESPN",
    # other languages
    "Secondo quanto riferito da Sky Sport, il Milan vuole Wilson Odobert.": "Sky Sport",
    "Il Milan vuole Wilson Odobert. A rivelarlo è Tuttosport.": "Tuttosport",
    "Nach kicker-Informationen will der HSV Wilson Odobert.": "kicker",
    "L'OM veut Wilson Odobert, selon une information de RMC Sport.": "RMC Sport",
    "L'OM veut Wilson Odobert, a appris L'Équipe.": "L'Équipe",
    "El Betis quiere a Wilson Odobert. Lo ha contado @un_periodista.": "@un_periodista",
    "Nach Sky-Infos will der HSV Wilson Odobert.": "Sky",
    "Sport1 erfuhr: Der HSV will Wilson Odobert.": "Sport1",
    "Il Genoa vuole Wilson Odobert, si legge su Tuttosport.": "Tuttosport",
    "El Betis quiere a Wilson Odobert, asegura Mundo Deportivo.": "Mundo Deportivo",
    "L'OM veut Wilson Odobert. L'info vient de Foot Mercato.": "Foot Mercato",
    # outlets that no list holds
    "Everton want Wilson Odobert, reports Kirkholm Courier.": "Kirkholm Courier",
    "Everton want Wilson Odobert, Kirkholm Courier reports.": "Kirkholm Courier",
    "Everton want Wilson Odobert, claim kirkholm-courier.net.": "kirkholm-courier.net",
    "Everton want Wilson Odobert, as the Kirkholm Courier first revealed.": "Kirkholm Courier",
    # how posts sign
    "Everton in talks for Wilson Odobert. Medical next. @MatteMoretto 🤝": "@MatteMoretto",
    "Everton in talks for Wilson Odobert. Deal off, confirms @some_reporter.": "@some_reporter",
    "🚨 @some_reporter: “Everton want Wilson Odobert.”": "@some_reporter",
    # who is none
    "Everton are in talks with @some_club for Wilson Odobert.": None,
    "Everton in talks for Wilson Odobert. With @MatteMoretto": None,
    "Everton in talks for Wilson Odobert. @MatteMoretto @SkySport": None,
    "Wilson Odobert signs for Everton. 🎥 @MatteMoretto": None,
    "Wilson Odobert signs for Everton. Medical next. @some_fan": None,
    "Everton want Wilson Odobert, says Marco Santoro of the Daily Mail.": "Marco Santoro",
    "Everton want Wilson Odobert, Marco Santoro reports for the Daily Mail.": "Marco Santoro",
    "Wilson Odobert could join Everton, according to boss Marco Santoro.": None,
    "Wilson Odobert could join Everton, says Marco Santoro.": None,
    "Wilson Odobert signs for Everton. Here is his agent Marco Santoro (Kirkholm Sports).": None,
    "Wilson Odobert signs for Everton. (Photo by Tom Ashworthy)": None,
    "Everton want Wilson Odobert, according to Italian reports.": None,
    "Everton want Wilson Odobert, Leeds claim.": None,
}


@pytest.mark.parametrize("text", CREDITS)
def test_whom_an_item_credits(text: str, read: Read) -> None:
    assert {rumour.credited_to for rumour in read(text)} == {CREDITS[text]}


MOVES = {
    "Everton have asked about Leeds target Wilson Odobert. Everton have bid for Wilson Odobert, according to Marca.": {
        "Everton": "Marca",
        "Leeds United": None,
    },
    "Everton have asked about Wilson Odobert. That is according to Marca, who add that Leeds are keen.": {
        "Everton": "Marca",
        "Leeds United": "Marca",
    },
    "Everton want Wilson Odobert, reports Marca. Meanwhile, Leeds have bid for Noah Okafor.": {"Everton": "Marca", "Leeds United": None},
    "Everton have agreed a deal for Wilson Odobert. A move to Leeds has now collapsed, as @some_reporter reports.": {
        "Everton": "@some_reporter",
        "Leeds United": "@some_reporter",
    },
    "Everton agree deal to sign Wilson Odobert. Straight loan, as @some_reporter reports. Leeds keep working on the Noah Okafor deal.": {
        "Everton": "@some_reporter",
        "Leeds United": None,
    },
    "Everton have bid for Wilson Odobert. The Times\nLeeds are in talks for Noah Okafor. Daily Mail": {
        "Everton": "The Times",
        "Leeds United": "Daily Mail",
    },
    "Everton bid for Wilson Odobert | The Times\nLeeds in talks for Noah Okafor | Daily Mail": {
        "Everton": "The Times",
        "Leeds United": "Daily Mail",
    },
    "Mirror: Everton want Wilson Odobert.\n\nESPN: Leeds have bid for Noah Okafor.": {"Everton": "Mirror", "Leeds United": "ESPN"},
}


@pytest.mark.parametrize("text", MOVES)
def test_each_move_has_its_own_teller(text: str, read: Read) -> None:
    assert {rumour.to_club: rumour.credited_to for rumour in read(text)} == MOVES[text]


def test_words_of_reporting_go_before_a_name_that_no_list_holds(read: Read) -> None:
    [rumour] = read("Everton want Wilson Odobert, Kirkholm Courier reports. According to Tuttosport, Everton have bid for Wilson Odobert.")
    assert rumour.credited_to == "Tuttosport"
