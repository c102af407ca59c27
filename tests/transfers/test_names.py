"""Who is meant: players in any spelling, people who are none, clubs by name, nickname and shared word."""

from collections.abc import Callable

import pytest

from bot.transfers.extract import extract_rumours
from bot.transfers.model import Item, Rumour
from bot.transfers.names.entries import Club, ListedPlayer, Person, Source
from bot.transfers.names.gazetteer import Gazetteer

Read = Callable[..., tuple[Rumour, ...]]
Told = Callable[..., list[str]]

SMALL = Gazetteer(
    clubs=[
        Club("Northtown United", ("Northtown",), shared=("United", "the Reds")),
        Club("Southport City", ("Southport",), shared=("City",)),
        Club("Eastham United", ("Eastham",), nicknames=("the Lamps",), shared=("United", "the Reds")),
        Club("Nice", common=("Nice",)),
    ],
    players=[
        ListedPlayer("Jörg Müller", club="Northtown United"),
        ListedPlayer("Adam Silva", club="Southport City"),
        ListedPlayer("Bruno Silva", club="Eastham United"),
        ListedPlayer("Son Heung-min", club="Northtown United", nationality="South Korea"),
        ListedPlayer("Will", club="Eastham United", key="will of eastham"),
    ],
    people=[Person("Rita Mendes", role="agent")],
    sources=[Source("Daily Tale", handles=("dailytale",))],
)


def keys(text: str) -> list[tuple[str, str | None]]:
    return [(rumour.player, rumour.player_key) for rumour in extract_rumours(Item(summary=text), SMALL)]


@pytest.mark.parametrize("name", ["Jörg Müller", "Jorg Muller", "Joerg Mueller", "JÖRG MÜLLER", "Jo\u0308rg Mu\u0308ller"])
def test_spellings_are_one_player(name: str) -> None:
    assert keys(f"Southport want to sign {name} from Northtown.")[0][1] == "jorg muller"


@pytest.mark.parametrize("name", ["Son Heung-min", "Heung-min Son", "Heungmin Son", "Son Heung Min"])
def test_family_names_first_or_last(name: str) -> None:
    assert keys(f"Southport want to sign {name} from Northtown.") == [(name, "son heung min" if " " in "son heung-min" else None)] or (
        keys(f"Southport want to sign {name} from Northtown.")[0][1] == "son heung-min"
    )


def test_a_shared_surname_is_resolved_by_the_club_or_left_open() -> None:
    assert keys("Northtown want Southport winger Silva.") == [("Silva", "adam silva")]
    assert keys("Northtown want Eastham winger Silva.") == [("Silva", "bruno silva")]
    assert keys("Northtown want the winger Silva.") == [("Silva", None)]


def test_the_fullest_form_is_shown() -> None:
    assert keys("Northtown close in on Silva. Northtown are in talks with Southport for Adam Silva.") == [("Adam Silva", "adam silva")]


def test_a_listed_word_is_no_player_by_itself() -> None:
    assert keys("Will Northtown sign a striker? Will it happen? Southport say nothing.") == []


@pytest.mark.parametrize(
    "name",
    [
        "Ștefan Bałaj-Łoś",
        "N'Golo D'Ambro",
        "Zé Ávila",
        "Jan van de Berg",
        "Ferran Dos Reis",
        "Óscar O’Donnell",
        "Abdu Al-Rashid",
        "J. P. Ruiz",
    ],
)
def test_names_that_no_list_holds(name: str) -> None:
    [rumour] = extract_rumours(Item(summary=f"Southport have signed the defender {name} from Northtown."), SMALL)
    assert (rumour.player, rumour.player_key, rumour.recognised) == (name, None, "role")


@pytest.mark.parametrize(
    "text",
    [
        "Northtown have agreed a deal with head coach Otto Brandt until 2029.",
        "Rita Mendes is in talks with Northtown over a new deal.",
        "Northtown sporting director Karl Ude has signed a new contract.",
        "Former striker Paul Dunn says Northtown will sign nobody.",
        "Northtown have appointed Otto Brandt as manager from Southport.",
        "Pundit Lee Harker expects a bid from Southport.",
    ],
)
def test_people_who_are_no_players(text: str) -> None:
    assert keys(text) == []


def test_shared_words_are_resolved_in_the_item_or_left_open() -> None:
    def to(text: str, source: str | None = None) -> list[str | None]:
        return [rumour.to_club for rumour in extract_rumours(Item(summary=text, source=source), SMALL)]

    assert to("Northtown played well. United want to sign Adam Silva.") == ["Northtown United"]
    assert to("United have signed Adam Silva from Southport.") == [None]
    assert to("The Lamps have signed Adam Silva from Southport.") == ["Eastham United"]
    assert to("United have signed Adam Silva from Southport.", source="Eastham") == ["Eastham United"]


def test_a_club_that_is_a_common_word_needs_its_capital_and_place() -> None:
    assert [r.from_club for r in extract_rumours(Item(summary="A nice deal: they have signed Adam Silva."), SMALL)] == [None]
    assert [r.from_club for r in extract_rumours(Item(summary="Southport have signed the winger Zé Ávila from Nice."), SMALL)] == ["Nice"]


def test_inter_is_never_inside_interest(told: Told) -> None:
    assert told("There is interest in Teun Koopmeiners from Fulham.") == ["Teun Koopmeiners:  > Fulham, interest"]
    assert told("Barcelona of Guayaquil want the striker Joao Rojas.") == ["Joao Rojas:  > Barcelona SC, interest"]


def test_national_teams_are_no_clubs(told: Told) -> None:
    assert told("Leeds want the Sweden striker Viktor Ahlberg.") == ["Viktor Ahlberg:  > Leeds United, interest"]


def test_womens_sides_keep_their_clubs_name(told: Told) -> None:
    assert told("Chelsea Women have signed the forward Rut Palma from Arsenal Women.") == ["Rut Palma: Arsenal > Chelsea, official"]


def test_players_of_one_surname_stay_two(read: Read) -> None:
    found = read("Arsenal want Nico Williams. Aston Villa have signed Inaki Williams from Athletic Club.")
    assert {(r.player, r.to_club) for r in found} == {("Nico Williams", "Arsenal"), ("Inaki Williams", "Aston Villa")}
