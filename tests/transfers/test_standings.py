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
        "Axel Disasi: Chelsea > Juventus, interest",
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
