"""Reporters' posts by kind: what is only awaited, who sells, whom a tag names, and what is no move at all."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

AWAITED = {
    "Matteo Gabbia to Leeds, final details with Milan and then here we go.": "talks",
    "Matteo Gabbia to Leeds is almost a here we go. Milan have been told.": "talks",
    "Official statement to follow for Matteo Gabbia to Leeds.": "agreed",
    "Matteo Gabbia will sign in as new Leeds winger in the next days.": "agreed",
    "🔵 Medical booked for Matteo Gabbia as new Leeds player.": "medical",
    "Matteo Gabbia is already on his way to England, soon to join Leeds.": "agreed",
    "Leeds will try to get the Matteo Gabbia deal done this week. Nothing agreed yet.": "talks",
    "The agreement between Leeds and Milan for Matteo Gabbia is now very advanced.": "talks",
    "Leeds are confident to win the race. Personal terms with Matteo Gabbia not expected to be a problem. Leeds preparing an £18m bid.": (
        "bid_expected"
    ),
    "Matteo Gabbia has agreed a move to Leeds, a loan of one year.": "agreed",
    "Matteo Gabbia given permission to undergo a medical at Leeds.": "medical",
    "Agreement reached with Milan. Matteo Gabbia to Leeds, confirmed on both sides. #LUFC\n\nOfficial & confirmed ✅": "official",
}

CLUBS = {
    "Leeds informed Milan that they are ready to pay £20m for Matteo Gabbia.": ["Matteo Gabbia: AC Milan > Leeds United, bid_expected"],
    "Milan have told Leeds they must pay £20m. Matteo Gabbia wants to join Leeds.": ["Matteo Gabbia: AC Milan > Leeds United, interest"],
    "Leeds submit bid for Matteo Gabbia, but the final decision is up to Milan.": ["Matteo Gabbia: AC Milan > Leeds United, bid"],
    "Matteo Gabbia may depart Milan, so Leeds took info about the deal.": ["Matteo Gabbia: AC Milan > Leeds United, enquiry"],
    "Leeds to pay a fee of £20m to Milan to sign Matteo Gabbia.": ["Matteo Gabbia: AC Milan > Leeds United, agreed"],
    "Leeds have decided to pull out of the race for Matteo Gabbia. Milan fear losing Matteo Gabbia for nothing.": [
        "Matteo Gabbia: AC Milan > Leeds United, collapsed",
    ],
    "Milan fear losing Matteo Gabbia. Leeds remain keen #ACMilan #LUFC": ["Matteo Gabbia: AC Milan > Leeds United, interest"],
    "Plan confirmed for Matteo Gabbia, who's joining Leeds. £20m plus add-ons to Milan.": [
        "Matteo Gabbia: AC Milan > Leeds United, agreed"
    ],
    "Leeds have clear targets including Matteo Gabbia and Milo Varga.": [
        "Matteo Gabbia:  > Leeds United, interest",
        "Milo Varga:  > Leeds United, interest",
    ],
    "Leeds & Milan reach total agreement on Matteo Gabbia. Medical tomorrow.": ["Matteo Gabbia: AC Milan > Leeds United, medical"],
    "For the Matteo Gabbia deal, Leeds and Milan have signed all documents.": ["Matteo Gabbia: AC Milan > Leeds United, agreed"],
    "Leeds agreed terms with Milan for Matteo Gabbia.": ["Matteo Gabbia: AC Milan > Leeds United, fee_agreed"],
    "Leeds and Milan, in contact today for Matteo Gabbia.": ["Matteo Gabbia: AC Milan > Leeds United, enquiry"],
    "Leeds have asked Milan about taking Matteo Gabbia on loan.": ["Matteo Gabbia: AC Milan > Leeds United, enquiry"],
    "Milan are not accepting loan offers for Matteo Gabbia. Leeds keen.": ["Matteo Gabbia: AC Milan > Leeds United, interest"],
    "Full agreement and medical completed for Matteo Gabbia, who leaves Milan. #LUFC": ["Matteo Gabbia: AC Milan > Leeds United, medical"],
    "Matteo Gabbia soon a Leeds player! Milan will get £15m.": ["Matteo Gabbia: AC Milan > Leeds United, agreed"],
    "Leeds prepare an offer for Anton Stach's replacement: Milo Varga, 20, from Ajax.": ["Milo Varga: Ajax > Leeds United, bid_expected"],
    "Milan open to letting Matteo Gabbia go. Leeds have him high on their list if Anton Stach departs.": [
        "Matteo Gabbia: AC Milan > Leeds United, interest",
    ],
    "Everton have offered a four-year contract (€3M net per year) to Milo #Varga. #EFC": ["Milo Varga:  > Everton, bid"],
    "With immediate effect, Matteo Gabbia leaves Milan to join Leeds permanently.": ["Matteo Gabbia: AC Milan > Leeds United, official"],
    "Milan boss confirms Matteo Gabbia's expected to leave.": ["Matteo Gabbia: AC Milan > , available"],
    "Milan will listen to offers in the region of £20m for Matteo Gabbia.": ["Matteo Gabbia: AC Milan > , available"],
    "Everton have stepped back from the race to sign Matteo Gabbia. Milan ask too much.": ["Matteo Gabbia: AC Milan > Everton, collapsed"],
    "Matteo Gabbia signed for Leeds on Wednesday. Milan confirmed it.": ["Matteo Gabbia: AC Milan > Leeds United, official"],
    "Matteo Gabbia joins Leeds on loan from Milan until June, then back to Milan.": ["Matteo Gabbia: AC Milan > Leeds United, official"],
}

SILENT = [
    "🏆 OFFICIAL: Matteo Gabbia wins the best young player award at the gala.",
    "Matteo Gabbia has a fever and will not be available when Leeds come on Sunday.",
    "Daniel Farke confirms Matteo Gabbia has suffered a knee injury.",
    "Milan can confirm striker Matteo Gabbia has been involved in a road accident. He is fine.",
    "Matteo Gabbia returns to full training with the Milan group.",
    "Matteo Gabbia has scored nine goals since joining Milan in 2023.",
    "Matteo Gabbia, not part of the Milan squad tonight due to injury.",
    'Matteo Gabbia: "I want to keep playing like this for Milan".',
    "Brenden Aaronson and Leeds will meet Milan on Wednesday in a friendly.",
]


@pytest.mark.parametrize("text", AWAITED)
def test_what_is_awaited_is_not_done(text: str, read: Read) -> None:
    assert [rumour.stage.value for rumour in read(text)] == [AWAITED[text]]


@pytest.mark.parametrize("text", CLUBS)
def test_who_buys_and_who_sells(text: str, told: Told) -> None:
    assert told(text) == CLUBS[text]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_move(text: str, told: Told) -> None:
    assert told(text) == []


def test_an_older_post_that_is_quoted_is_older(told: Told) -> None:
    quoted = "\n\n\n\n\nFlorian Plettenberg (@Plettigoal)\n\n🚨 Matteo Gabbia to Leeds - DONE DEAL ✔️ Medical on Friday. @SkySportDE"
    assert told("🚨🏁 News, now official and confirmed." + quoted) == ["Matteo Gabbia:  > Leeds United, official"]


def test_a_bid_turned_down_while_they_talk_is_talks(told: Told) -> None:
    text = "Leeds want Matteo Gabbia. Milan already rejected one offer of £15m but negotiations are ongoing."
    assert told(text) == ["Matteo Gabbia: AC Milan > Leeds United, talks"]
    assert told("Leeds have not pulled out of the race for Matteo Gabbia, and still want Matteo Gabbia.") == [
        "Matteo Gabbia:  > Leeds United, interest"
    ]


def test_a_contract_with_the_one_club_of_an_item(told: Told) -> None:
    assert told("Here it is: Milo Varga signs new deal | Luton Town FC") == ["Milo Varga: Luton Town > (stays), official"]
    assert told("🚨 Josh Varga, set to extend at Leeds until 2031. It is down to the last steps.") == [
        "Josh Varga: Leeds United > (stays), agreed"
    ]
    assert told("Leeds prepare to offer Milo Varga a record contract to fend off Everton.")[-1:] == [
        "Milo Varga: Leeds United > (stays), bid_expected"
    ]


CREDITS = {
    "Matteo Gabbia to Leeds, deal done. First called by @some_reporter. #LUFC": "@some_reporter",
    "Matteo Gabbia to Leeds, here we go — follows @some_reporter.": "@some_reporter",
    "[@some_reporter] Leeds make contact with Milan about Matteo Gabbia.": "@some_reporter",
    "Leeds have agreed terms with Matteo Gabbia.\n\n[@some_reporter]": "@some_reporter",
    "Leeds want Matteo Gabbia (h/t @some_reporter) #LUFC": "@some_reporter",
    "Leeds make contact with Milan. Everton like Matteo Gabbia too. As @some_reporter and @another report.": "@some_reporter",
    "Acuerdo entre el Betis y el Getafe por Christantus Uche. Lo adelantó @un_periodista.": "@un_periodista",
    "Il Milan ha chiesto informazioni per Matteo Gabbia. Piace anche alla Roma. Come riporta @un_cronista": "@un_cronista",
    "Milan verso Matteo Gabbia: esclusiva di @un_cronista": "@un_cronista",
    "Schalke zeigt Interesse an Matteo Gabbia vom AC Milan, so @kicker.": "@kicker",
    "Accord entre Lens et Milan pour Matteo Gabbia. Info @un_reporter": "@un_reporter",
    "Matteo Gabbia to Leeds, DONE DEAL. @SkySportDE": None,
}


@pytest.mark.parametrize("text", CREDITS)
def test_credits_by_handle(text: str, read: Read) -> None:
    assert {rumour.credited_to for rumour in read(text)} == {CREDITS[text]}


FEES = {
    "Matteo Gabbia joins Leeds, who pay €12.5m and another €2.5m if all add-ons fall due.": 12_500_000,
    "L'OM a transmis une première offre à Milan pour Matteo Gabbia : 14M€ bonus compris.": 14_000_000,
    "Matteo Gabbia to Leeds on loan with option to buy (€35M), done deal.": None,
    "Leeds in advanced talks for Matteo Gabbia. £25m option to buy not triggered.": None,
    "Leeds have made a bid for Matteo Gabbia. £40m+ needed.": None,
    "Matteo Gabbia to Leeds, done deal. Fee: £9m. The deal is independent of Milo Varga, who joins Everton.": 9_000_000,
}


@pytest.mark.parametrize("text", FEES)
def test_fees_of_posts(text: str, read: Read) -> None:
    first = read(text)[0]
    assert (first.fee.amount if first.fee else None) == FEES[text]


ABROAD = {
    # Spanish
    "Raphinha no se mueve de Barcelona.": ["Raphinha: Barcelona > , denied"],
    "Osasuna pregunta por Mario Hermoso. La Roma le da salida.": ["Mario Hermoso: AS Roma > Osasuna, enquiry"],
    "✅ Santi Comesaña se marcha cedido al Derby County.": ["Santi Comesaña:  > Derby County, official"],
    # Italian
    ".@acmilan, ufficiale: Samuele #Ricci a titolo definitivo dal #Torino.": ["Samuele Ricci: Torino > AC Milan, official"],
    "#Milan, offerta da 20 milioni per Noah #Okafor del #Bruges.": ["Noah Okafor: Club Brugge > AC Milan, bid"],
    "La Juventus non molla Noah Okafor del Milan.": ["Noah Okafor: AC Milan > Juventus, interest"],
    "Milo Varga piace al Milan. I rossoneri hanno chiesto informazioni.": ["Milo Varga:  > AC Milan, enquiry"],
    # German
    "Der BVB und Milan haben sich auf einen Transfer von Noah Okafor geeinigt.": ["Noah Okafor: AC Milan > Borussia Dortmund, fee_agreed"],
    "Die Verhandlungen zwischen dem HSV und Milan über Noah Okafor laufen.": ["Noah Okafor: AC Milan > Hamburger SV, talks"],
    "Werder beschäftigt sich mit Noah Okafor vom AC Milan.": ["Noah Okafor: AC Milan > Werder Bremen, interest"],
    # French
    "Rennes va prêter Milo Varga à Strasbourg.": ["Milo Varga: Stade Rennais > RC Strasbourg, agreed"],
    "Monaco : accord de principe avec Noah Okafor. Visite médicale demain.": ["Noah Okafor:  > AS Monaco, medical"],
    "L'OM pense à Noah Okafor. Milan n'est pas vendeur.": ["Noah Okafor: AC Milan > Olympique de Marseille, interest"],
}


@pytest.mark.parametrize("text", ABROAD)
def test_posts_abroad(text: str, told: Told) -> None:
    assert told(text) == ABROAD[text]
