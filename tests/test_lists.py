"""The lists in `config/`: read whole, refused with the entry and the reason where something is wrong."""

from collections import defaultdict
from pathlib import Path

import pytest

from bot.lists import load_clubs, load_gazetteer, load_people, load_players, load_sources
from bot.transfers.errors import ListError
from bot.transfers.names.entries import Club, ListedPlayer
from bot.transfers.names.spellings import club_names, names_of
from bot.transfers.writing.text import sentences


def write(directory: Path, **lists: str) -> Path:
    for name, text in lists.items():
        (directory / f"{name}.toml").write_text(text, encoding="utf-8")
    return directory


def test_shipped_lists_are_whole() -> None:
    clubs, players, sources = load_clubs(), load_players(), load_sources()
    assert {"Arsenal", "Real Madrid", "Bayern Munich", "Inter"} <= {club.name for club in clubs}
    assert len(players) > 1000
    assert {"BBC Sport", "Sky Sports"} <= {source.name for source in sources}
    names = {club.name for club in clubs}
    assert [player.name for player in players if player.club and player.club not in names] == []


def test_no_name_means_two_clubs_nor_a_club_and_a_person() -> None:
    """But for `shared` words, and what one of a club's people is called by them: every other name of a club is its own, and nobody in the
    lists is called so.
    """
    people = {key: person.name for person in (*load_players(), *load_people()) for key in names_of(person)}
    bearers: dict[str, set[str]] = defaultdict(set)
    for club in load_clubs():
        for key, how in club_names(club):
            bearers[key] |= {club.name} if how not in ("shared", "fellow") else set()
    assert [clubs for clubs in bearers.values() if len(clubs) > 1] == []
    assert {key: people[key] for key, clubs in bearers.items() if clubs and key in people} == {}


def test_a_directory_of_ones_own(tmp_path: Path) -> None:
    place = write(
        tmp_path,
        clubs='[[club]]\nname = "Northtown"\naliases = ["NT"]\ncountry = "Nowhere"\n',
        players='[[player]]\nname = "Ada Ångström"\nclub = "Northtown"\nborn = 2001\n',
    )
    lists = load_gazetteer(place, players=[ListedPlayer("Imported Player")])
    assert lists.club("Northtown") == Club("Northtown", ("NT",), country="Nowhere")
    [ada], [imported] = lists.players_named("angstrom"), lists.players_named("imported player")
    assert [(player.name, player.key, player.born) for player in (ada, imported)] == [
        ("Ada Ångström", "ada angstrom", "2001"),
        ("Imported Player", "imported player", None),
    ]
    [sentence] = sentences("Ada Angstrom joins Northtown")
    assert [len(found.readings) for found in lists.find(sentence.tokens, sentence.keys)] == [1, 1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[club]]\nname = ", "clubs.toml is no valid TOML"),
        ('[[club]]\naliases = ["x"]', "entry 1 (no name): it has no name"),
        ('[[club]]\nname = "A"\n[[club]]\nname = "B"\naliases = "b"', "entry 2 (B): aliases must be a list of texts"),
        ('[[club]]\nname = "A"\ncountry = ["x"]', "entry 1 (A): country must be a text"),
        ('club = "A"', "needs [[club]] tables"),
    ],
)
def test_a_mistake_is_refused_with_its_place(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ListError, match=words.replace("[", r"\[").replace("]", r"\]").replace("(", r"\(").replace(")", r"\)")):
        load_clubs(write(tmp_path, clubs=text))
