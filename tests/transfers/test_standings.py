"""Posts about several players or suitors: whose search it is, who is ahead, who else is in it, who is out, whom talks are over."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

SEARCHES = {
    (
        "Fabian Hürzeler still wants another winger. Brighton are open to it but somebody has to go first. Lens' Rayan Kerrane is out of "
        "the running. Chelsea do not want to sell Tyrique George. Dilane Bakwa is Hürzeler's first choice."
    ): [
        "Rayan Kerrane: RC Lens > Brighton & Hove Albion, collapsed",
        "Tyrique George: Chelsea > Brighton & Hove Albion, denied",
        "Dilane Bakwa:  > Brighton & Hove Albion, interest",
    ],
    (
        "Everton are looking for a left-sided centre-back. Plan A is Joel Ordóñez of Club Brugge, Plan B is Luka Tiefenbach from Sturm "
        "Graz. Talks with Brugge will begin next week."
    ): [
        "Joel Ordóñez: Club Brugge > Everton, enquiry",
        "Luka Tiefenbach: SK Sturm Graz > Everton, interest",
    ],
    "Celtic have identified three replacements for Daizen Maeda. They are Shin Yamada, Kaito Mizuta and Elias Solberg.": [
        "Shin Yamada:  > Celtic, interest",
        "Kaito Mizuta:  > Celtic, interest",
        "Elias Solberg:  > Celtic, interest",
    ],
    "Milan won't proceed with Dušan Vlahović. They have moved on to others, with Mateo Retegui and Artem Dovbyk both considered.": [
        "Dušan Vlahović:  > AC Milan, collapsed",
        "Mateo Retegui:  > AC Milan, interest",
        "Artem Dovbyk:  > AC Milan, interest",
    ],
}  # fmt: skip

SUITORS = {
    (
        "Several Premier League sides admire Danilo from Botafogo. Crystal Palace lead the way at this moment, West Ham also in the "
        "conversation. Everton not involved."
    ): [
        "Danilo: Botafogo > Crystal Palace, interest",
        "Danilo: Botafogo > West Ham United, interest",
        "Danilo: Botafogo > Everton, denied",
    ],
    "Five clubs are keen on Bournemouth's Alex Scott. Spurs, Arsenal and Everton are three of them.": [
        "Alex Scott: AFC Bournemouth > Tottenham Hotspur, interest",
        "Alex Scott: AFC Bournemouth > Arsenal, interest",
        "Alex Scott: AFC Bournemouth > Everton, interest",
    ],
    "Chelsea's Axel Disasi may go. Talks with Bologna ongoing, Juventus also informed of conditions.": [
        "Axel Disasi: Chelsea > Bologna, talks",
        "Axel Disasi: Chelsea > Juventus, enquiry",
    ],
}  # fmt: skip

QUIET = [
    "Everton need a winger to step up. Iliman Ndiaye is Moyes' captain today.",
    "Leeds lead the way at half-time. Okafor, Stach and Calvert-Lewin all impressive.",
    "Three Arsenal players were on the podium. They are Bukayo Saka, Declan Rice and William Saliba.",
    "Everton want a new sponsor. Iliman Ndiaye remains injured.",
    "Leeds well placed after the first leg. Noah Okafor to start up front.",
]


@pytest.mark.parametrize("text", SEARCHES)
def test_a_search_is_its_clubs(text: str, told: Told) -> None:
    assert told(text) == SEARCHES[text]


@pytest.mark.parametrize("text", SUITORS)
def test_suitors_told_apart(text: str, told: Told) -> None:
    assert told(text) == SUITORS[text]


@pytest.mark.parametrize("text", QUIET)
def test_others_stay_quiet(text: str, told: Told) -> None:
    assert told(text) == []


MORE = {
    "Brentford rate Millwall's Femi Azeez. Interest too from Burnley and Ipswich.": [
        "Femi Azeez: Millwall > Brentford, interest",
        "Femi Azeez: Millwall > Burnley, interest",
        "Femi Azeez: Millwall > Ipswich Town, interest",
    ],
    "Several clubs have enquired about Dortmund's Karim Adeyemi. Among them Napoli and Al-Hilal. Roma too.": [
        "Karim Adeyemi: Borussia Dortmund > SSC Napoli, enquiry",
        "Karim Adeyemi: Borussia Dortmund > Al-Hilal, interest",
        "Karim Adeyemi: Borussia Dortmund > AS Roma, interest",
    ],
    "Everton need a winger. Dilane Bakwa appreciated, as is Malick Fofana. Rayan Kerrane isn't being considered.": [
        "Dilane Bakwa:  > Everton, interest",
        "Malick Fofana:  > Everton, interest",
        "Rayan Kerrane:  > Everton, denied",
    ],
    "Gladbach sucht einen neuen Stürmer. Kandidaten sind Gift Orban (Hoffenheim) und Tim Lemperle.": [
        "Gift Orban: TSG Hoffenheim > Borussia Mönchengladbach, interest",
        "Tim Lemperle:  > Borussia Mönchengladbach, interest",
    ],
    "La Juventus pensa a Michael Kayode del Brentford, anche l'Inter si è informata.": [
        "Michael Kayode: Brentford > Juventus, interest",
        "Michael Kayode: Brentford > Inter, enquiry",
    ],
}  # fmt: skip

STILL_QUIET = [
    "Everton beat Leeds 2-0. Iliman Ndiaye scored twice. Fulham won as well, Burnley too.",
    "The pundits rate Iliman Ndiaye as Everton's best player.",
    "Focus has moved to the second leg. Noah Okafor starts for Leeds.",
]


@pytest.mark.parametrize("text", MORE)
def test_further_names(text: str, told: Told) -> None:
    assert told(text) == MORE[text]


@pytest.mark.parametrize("text", STILL_QUIET)
def test_further_quiet(text: str, told: Told) -> None:
    assert told(text) == []


RECENT = {
    (
        "Wrexham lead the race for Anthony Patterson. Millwall keen on a permanent deal. Rangers put off by £7m asking price. Sunderland "
        "are open to a sale."
    ): [
        "Anthony Patterson: Sunderland > Wrexham, interest",
        "Anthony Patterson: Sunderland > Millwall, interest",
        "Anthony Patterson: Sunderland > Rangers, collapsed",
    ],
    "Chidera Ejuke isn't short of suitors: Sunderland, Hull, Anderlecht. Sevilla want €6m.": [
        "Chidera Ejuke: Sevilla > Sunderland, interest",
        "Chidera Ejuke: Sevilla > Hull City, interest",
        "Chidera Ejuke: Sevilla > RSC Anderlecht, interest",
    ],
    "Chelsea sources insist there's no contact with Milan over Rafael Leão.": ["Rafael Leão: AC Milan > Chelsea, denied"],
    "Fulham's Rodrigo Muniz may go. Leeds have long liked him, as do Atalanta. Everton to try now.": [
        "Rodrigo Muniz: Fulham > Leeds United, interest",
        "Rodrigo Muniz: Fulham > Atalanta, interest",
        "Rodrigo Muniz: Fulham > Everton, interest",
    ],
    "El Atlético no contempla la salida de Pablo Barrios.": ["Pablo Barrios: Atlético Madrid > , denied"],
    "Ansu Fati, descartado por el Sevilla. El Getafe y el Oviedo sí han preguntado por el delantero del Mónaco.": [
        "Ansu Fati: AS Monaco > Sevilla, collapsed",
        "Ansu Fati: AS Monaco > Getafe, enquiry",
        "Ansu Fati: AS Monaco > Real Oviedo, enquiry",
    ],
}  # fmt: skip

NOBODYS = [
    "Norwich expect bids for Kenny McLean's successor in midfield. Leeds' opening £9m was rejected; Hull are watching on.",
    "Chelsea appoint a new set-piece coach: Bernardo Cueva's assistant, who had also been approached by Newcastle.",
    "Everton need a winger to wake up. Iliman Ndiaye just wants him gone from the flank.",
]


@pytest.mark.parametrize("text", RECENT)
def test_who_comes_in_and_who_drops_out(text: str, told: Told) -> None:
    assert sorted(told(text)) == sorted(RECENT[text])


@pytest.mark.parametrize("text", NOBODYS)
def test_who_is_only_mentioned_moves_nowhere(text: str, told: Told) -> None:
    assert told(text) == []
