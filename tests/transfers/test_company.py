"""Suitors beside suitors, players beside players, swaps: whom each of several clubs wants, and which clubs want nobody."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

SUITORS = {
    "Lille face competition from Celtic and Ajax for Everton's Jarrad Branthwaite.": ["Lille", "Celtic", "Ajax"],
    "Lille will face stiff competition from Celtic in the race to sign Jarrad Branthwaite.": ["Lille", "Celtic"],
    "Lille are tracking Jarrad Branthwaite along with Celtic.": ["Lille", "Celtic"],
    "Lille, along with Celtic and Ajax, are monitoring Jarrad Branthwaite.": ["Lille", "Celtic", "Ajax"],
    "Lille have made an approach for Jarrad Branthwaite, a player also admired by Celtic.": ["Lille", "Celtic"],
    "Lille are confident of fending off interest from Celtic to sign Jarrad Branthwaite.": ["Lille", "Celtic"],
    "Lille are trying to hijack Celtic's deal for Jarrad Branthwaite.": ["Lille", "Celtic"],
    "Lille have been linked with Jarrad Branthwaite, as have Celtic.": ["Lille", "Celtic"],
    "Lille scouts watched Jarrad Branthwaite at the weekend, as did Celtic.": ["Lille", "Celtic"],
    "It is a straight fight between Lille and Celtic for Jarrad Branthwaite.": ["Lille", "Celtic"],
    "Jarrad Branthwaite will choose between Lille and Celtic.": ["Lille", "Celtic"],
    "Jarrad Branthwaite is being watched by scouts from Lille and Celtic.": ["Lille", "Celtic"],
    "Jarrad Branthwaite is close to joining Lille. Celtic had hoped to sign him.": ["Lille", "Celtic"],
    "Lille want Jarrad Branthwaite, while Celtic have also been in touch.": ["Lille", "Celtic"],
    "Lille have pulled out of the race for Jarrad Branthwaite, with Celtic now expected to sign him.": ["Lille", "Celtic"],
    "Lille are set to sign Jarrad Branthwaite after beating Celtic to his signature.": ["Lille", "Celtic"],
    # told in a sentence of its own
    "Lille are in talks for Jarrad Branthwaite. Celtic and Ajax are both informed.": ["Lille", "Celtic", "Ajax"],
    "Jarrad Branthwaite to Lille, here we go! Celtic pushed until the end.": ["Lille", "Celtic"],
    "Jarrad Branthwaite is attracting plenty of interest. Lille, Celtic, Ajax all keen.": ["Lille", "Celtic", "Ajax"],
    "Lille are ready to pay for Jarrad Branthwaite. Competition is expected from Celtic.": ["Lille", "Celtic"],
    "Race for Jarrad Branthwaite: Lille in pole position, Celtic and Ajax still there.": ["Lille", "Celtic", "Ajax"],
    "Jarrad Branthwaite has two options: Lille or Celtic.": ["Lille", "Celtic"],
    "Jarrad Branthwaite, who Lille tried to sign, is close to joining Celtic.": ["Lille", "Celtic"],
    "Lille are set to beat a host of clubs, including Celtic and Ajax, to the signing of Jarrad Branthwaite.": ["Lille", "Celtic", "Ajax"],
    "Lille and Celtic were both represented at Everton's game to watch Jarrad Branthwaite.": ["Lille", "Celtic"],
    "There is interest in Jarrad Branthwaite from Lille, with Celtic also having made enquiries.": ["Lille", "Celtic"],
    "Everton have yet to receive a bid for Jarrad Branthwaite, despite Lille and Celtic having been linked with him.": ["Lille", "Celtic"],
    # another club behind one that acts
    "Lille want Jarrad Branthwaite, with the 22-year-old also on Celtic's radar.": ["Lille", "Celtic"],
    "Lille are closing in on Jarrad Branthwaite, with the Englishman shunning interest from Celtic.": ["Lille", "Celtic"],
    "Jarrad Branthwaite is being targeted by both Lille and Martin O'Neill's Celtic.": ["Lille", "Celtic"],
    "Lille and Celtic are gearing up for a showdown for Jarrad Branthwaite.": ["Lille", "Celtic"],
    "Jarrad Branthwaite has no shortage of admirers, with Lille and Celtic among them.": ["Lille", "Celtic"],
    "Lille are linked with Jarrad Branthwaite. Celtic have been watching him for months.": ["Lille", "Celtic"],
    "Jarrad Branthwaite passed a medical at Lille on Monday. Celtic and Ajax had also wanted him.": ["Lille", "Celtic", "Ajax"],
    "Jarrad Branthwaite is close to leaving Everton for Lille. It is a blow to Celtic, who had hoped to sign him.": ["Lille", "Celtic"],
    "Lille have put their move for Jarrad Branthwaite on hold and Celtic could take advantage.": ["Lille", "Celtic"],
    "Jarrad Branthwaite is due to meet Lille officials this week. He has also spoken to Celtic.": ["Lille", "Celtic"],
    "Lille sign Celtic target Jarrad Branthwaite from Everton": ["Lille", "Celtic"],
    "Jarrad Branthwaite would prefer Lille to Celtic.": ["Lille", "Celtic"],
    "Jarrad Branthwaite wants Lille move despite Celtic offer": ["Lille", "Celtic"],
    "Lille in for Jarrad Branthwaite. Celtic also keen.": ["Lille", "Celtic"],
    # clubs that want nobody
    "Everton paid Celtic £30m for Jarrad Branthwaite. Lille have offered £40m.": ["Lille"],
    "Lille have beaten Celtic 2-0 and now want to sign Jarrad Branthwaite.": ["Lille"],
    "Lille sign Jarrad Branthwaite. Celtic have a 15% sell-on clause.": ["Lille"],
    "Jarrad Branthwaite is set for Lille. He scored twice against Celtic.": ["Lille"],
    "Lille have identified Jarrad Branthwaite, once of Celtic, as a target.": ["Lille"],
    "Jarrad Branthwaite of Everton is a target for Lille, says the Celtic president.": ["Lille"],
    "Lille want Jarrad Branthwaite. Celtic and Ajax drew 1-1 on Saturday.": ["Lille"],
    "Lille want Jarrad Branthwaite. Celtic made four changes for the cup tie.": ["Lille"],
    "Jarrad Branthwaite scored against Celtic on Saturday and Lille want to sign him.": ["Lille"],
    "The Lille manager, who worked with Jarrad Branthwaite at Celtic, wants to sign him.": ["Lille"],
    "Lille want Jarrad Branthwaite, who has played for Celtic as well as Ajax.": ["Lille"],
}

PLAYERS = {
    "Lille are keen on Kasper Lindahl and have also asked about Emil Roback-Hult.": ["Kasper Lindahl", "Emil Roback-Hult"],
    "Lille have completed the signings of Kasper Lindahl and Emil Roback-Hult.": ["Kasper Lindahl", "Emil Roback-Hult"],
    "Lille have identified Kasper Lindahl as a target, with Emil Roback-Hult another option.": ["Kasper Lindahl", "Emil Roback-Hult"],
    "Lille will turn to Kasper Lindahl if they miss out on Emil Roback-Hult.": ["Kasper Lindahl", "Emil Roback-Hult"],
    "Kasper Lindahl is one of the names on Lille's list. Emil Roback-Hult is another.": ["Kasper Lindahl", "Emil Roback-Hult"],
    "Lille want Kasper Lindahl. Emil Roback-Hult has also been discussed.": ["Kasper Lindahl", "Emil Roback-Hult"],
    "Lille have two targets in attack: Kasper Lindahl and Emil Roback-Hult.": ["Kasper Lindahl", "Emil Roback-Hult"],
    "Ajax will let Kasper Lindahl and Emil Roback-Hult go. Lille want both.": ["Kasper Lindahl", "Emil Roback-Hult"],
    "Lille are looking at several full-backs, with Kasper Lindahl and Emil Roback-Hult among them.": ["Kasper Lindahl", "Emil Roback-Hult"],
    "Lille have made signing Kasper Lindahl a priority.": ["Kasper Lindahl"],
    "Lille's search for a winger goes on. Kasper Lindahl remains the priority.": ["Kasper Lindahl"],
    "Lille see Kasper Lindahl as an alternative to Emil Roback-Hult.": ["Kasper Lindahl"],
    "Lille want Kasper Lindahl, but Ajax will only sell if they land Emil Roback-Hult.": ["Kasper Lindahl"],
}

SWAPS = {
    "Lille have offered Wilson Odobert to Everton as part of a deal for Jarrad Branthwaite.",
    "Lille are willing to include Wilson Odobert in a deal to sign Jarrad Branthwaite from Everton.",
    "Lille are considering a bid for Everton's Jarrad Branthwaite which would include Wilson Odobert moving the other way.",
    "Lille want to sign Jarrad Branthwaite and are ready to send Wilson Odobert to Everton in exchange.",
    "Everton's Jarrad Branthwaite could join Lille in a swap deal that would see Wilson Odobert move to Everton.",
    "Lille are targeting Everton's Jarrad Branthwaite. The winger Wilson Odobert could be included as part of any deal.",
    "Lille and Everton are discussing a swap deal involving Wilson Odobert and Jarrad Branthwaite.",
}


def _clubs(lines: list[str]) -> set[tuple[str, str]]:
    """Who goes where in lines of `told`."""
    return {(line.partition(":")[0], line.partition("> ")[2].partition(",")[0]) for line in lines}


@pytest.mark.parametrize("text", SUITORS)
def test_every_suitor_is_told_and_nobody_else(text: str, told: Told) -> None:
    assert _clubs(told(text)) == {("Jarrad Branthwaite", club) for club in SUITORS[text]}


@pytest.mark.parametrize("text", PLAYERS)
def test_every_player_that_a_club_wants_is_told(text: str, told: Told) -> None:
    assert _clubs(told(text)) == {(player, "Lille") for player in PLAYERS[text]}


@pytest.mark.parametrize("text", sorted(SWAPS))
def test_each_player_of_a_swap_goes_where_the_other_comes_from(text: str, told: Told) -> None:
    assert _clubs(told(text)) == {("Jarrad Branthwaite", "Lille"), ("Wilson Odobert", "Everton")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lille will sell Wilson Odobert to Ajax to fund a move for Jarrad Branthwaite.",
            {("Wilson Odobert", "Ajax"), ("Jarrad Branthwaite", "Lille")},
        ),
        (
            "Lille want Wilson Odobert, Celtic are after Jarrad Branthwaite and Ajax have asked about Malick Fofana.",
            {("Wilson Odobert", "Lille"), ("Jarrad Branthwaite", "Celtic"), ("Malick Fofana", "Ajax")},
        ),
        (
            "Lille will not sell Wilson Odobert to Ajax, who are also interested in Everton's Jarrad Branthwaite.",
            {("Wilson Odobert", "Ajax"), ("Jarrad Branthwaite", "Ajax")},
        ),
        (
            "Two players could leave: Wilson Odobert is wanted by Lille, Jarrad Branthwaite by Celtic.",
            {("Wilson Odobert", "Lille"), ("Jarrad Branthwaite", "Celtic")},
        ),
        (
            "Lille have sold Wilson Odobert to Ajax and will replace him with Jarrad Branthwaite.",
            {("Wilson Odobert", "Ajax"), ("Jarrad Branthwaite", "Lille")},
        ),
        (
            "Lille are keen on Wilson Odobert, with their own number one Malick Fofana a target for Celtic.",
            {("Wilson Odobert", "Lille"), ("Malick Fofana", "Celtic")},
        ),
        (
            "Celtic hope to land Wilson Odobert from Tottenham and Jarrad Branthwaite from Everton.",
            {("Wilson Odobert", "Celtic"), ("Jarrad Branthwaite", "Celtic")},
        ),
    ],
)
def test_two_players_of_one_sentence_are_kept_apart(text: str, expected: set[tuple[str, str]], told: Told) -> None:
    assert _clubs(told(text)) == expected


def test_a_rival_wants_a_player_whatever_the_first_has_done(told: Told) -> None:
    assert told("Lille have made an offer for Jarrad Branthwaite, but face competition from Celtic.") == [
        "Jarrad Branthwaite:  > Lille, bid",
        "Jarrad Branthwaite:  > Celtic, interest",
    ]
