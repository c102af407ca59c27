"""The shipped data files hold what the reader relies on."""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

CONFIG = Path(__file__).resolve().parents[2] / "config"
ROLES = {
    "manager",
    "coach",
    "director",
    "scout",
    "agent",
    "president",
    "owner",
    "pundit",
    "referee",
    "official",
    "other sport",
    "other",
}
LEAGUES = {
    "England": ["Premier League", "Championship", "League One", "League Two"],
    "Spain": ["LaLiga", "Segunda"],
    "Italy": ["Serie A", "Serie B"],
    "Germany": ["Bundesliga", "2. Bundesliga"],
    "France": ["Ligue 1", "Ligue 2"],
    "Portugal": ["Primeira Liga"],
    "Netherlands": ["Eredivisie"],
    "Belgium": ["Pro League"],
    "Turkey": ["Süper Lig"],
    "Scotland": ["Premiership"],
    "Saudi Arabia": ["Saudi Pro League"],
    "United States": ["MLS"],
}
COMMON_WORDS = """
    reading nice como brest lens nancy bury hearts palace wolves orient real bath villa forest vale wednesday
    stanley city united town county rovers albion athletic rangers racing sporting union deportivo granada rayo levante
    pau angers derby posh gala viola boca river tigre atlas pumas tigres chaves estrella libertad independiente
    estudiantes talleres huracán standard sturm essen hull stoke barrow lincoln burton vitesse molde viking
"""
Entry = dict[str, Any]


@cache
def entries(kind: str) -> list[Entry]:
    """The rows of a file, read when a test first asks: whoever only collects the tests need not wait for them."""
    file = {"club": "clubs", "player": "players", "source": "sources", "person": "people", "feed": "feeds"}[kind]
    rows = tomllib.loads((CONFIG / f"{file}.toml").read_text(encoding="utf-8"))[kind]
    assert isinstance(rows, list)
    return rows


def fold(text: str) -> str:
    """Take away case, accents and punctuation.

    >>> fold("FK Bodø/Glimt") == fold("fk bodo glimt")
    True
    """
    plain = text.casefold().translate(str.maketrans("øłđıð", "oldid"))
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[\w&]+", plain))


def own_names(club: Entry) -> set[str]:
    """The words that mean this club alone, folded."""
    keys = ("aliases", "nicknames", "common")
    return {fold(club["name"])} | {fold(alias) for key in keys for alias in club.get(key, [])}


def repeated(values: Iterable[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


@pytest.mark.parametrize(("kind", "least"), [("club", 600), ("player", 900), ("source", 200), ("person", 450), ("feed", 15)])
def test_there_is_enough_of_each(kind: str, least: int) -> None:
    assert len(entries(kind)) >= least


@pytest.mark.parametrize(
    ("kind", "required"),
    [
        ("club", {"name", "aliases", "country", "league"}),
        ("player", {"name", "aliases", "club", "position", "nationality"}),
        ("source", {"name", "kind", "tier", "aliases", "country", "language"}),
        ("person", {"name", "aliases", "role"}),
        ("feed", {"url", "title", "source", "language"}),
    ],
)
def test_every_entry_has_its_keys(kind: str, required: set[str]) -> None:
    rows = entries(kind)
    assert [row for row in rows if not required <= row.keys()] == []
    texts = [text for row in rows for value in row.values() for text in (value if isinstance(value, list) else [value])]
    assert [text for text in texts if isinstance(text, str) and (not text or text != text.strip())] == []


@pytest.mark.parametrize(("country", "league"), [(c, name) for c, names in LEAGUES.items() for name in names])
def test_the_leagues_are_covered(country: str, league: str) -> None:
    found = [club["name"] for club in entries("club") if (club["country"], club["league"]) == (country, league)]
    assert len(found) >= 12


def test_no_name_means_two_clubs() -> None:
    assert repeated(name for club in entries("club") for name in own_names(club)) == []
    assert repeated(tag for club in entries("club") for tag in club.get("tags", [])) == []


def test_a_shared_word_has_several_bearers_or_languages_and_is_no_alias() -> None:
    bearers = Counter(fold(word) for club in entries("club") for word in club.get("shared", []))
    bearers.update(word for club in entries("club") for word in {fold(club["name"]), *map(fold, club.get("common", []))} & bearers.keys())
    full_names = {fold(club["name"]) for club in entries("club")}
    owned = {fold(name) for club in entries("club") for key in ("aliases", "nicknames") for name in club.get(key, [])} - full_names
    in_some_languages = {fold(row.partition(" ")[2]) for club in entries("club") for row in club.get("usual", [])}
    assert [word for word, count in bearers.items() if count < 2 and word not in in_some_languages] == []
    assert bearers.keys() & owned == set()


def test_ordinary_words_are_no_aliases() -> None:
    folded = {fold(word) for word in COMMON_WORDS.split()}
    aliases = [alias for club in entries("club") for key in ("aliases", "nicknames") for alias in club.get(key, [])]
    assert [alias for alias in aliases if fold(alias) in folded] == []
    bare = [club for club in entries("club") if fold(club["name"]) in folded - {"rangers"}]
    assert [club["name"] for club in bare if club["name"] not in club.get("common", [])] == []


@pytest.mark.parametrize(
    ("written", "club"),
    [
        ("Man Utd", "Manchester United"),
        ("Bayern Monaco", "Bayern Munich"),
        ("Inter Milan", "Inter"),
        ("Koeln", "1. FC Köln"),
        ("Barcelona SC", "Barcelona SC"),
        ("Arsenal Sarandí", "Arsenal de Sarandí"),
        ("Everton Viña", "Everton de Viña del Mar"),
        ("Liverpool Montevideo", "Liverpool Montevideo"),
        ("the Gunners", "Arsenal"),
        ("London City", "London City Lionesses"),
    ],
)
def test_what_reporters_write_finds_the_club(written: str, club: str) -> None:
    assert [row["name"] for row in entries("club") if fold(written) in own_names(row)] == [club]


def test_tags_are_lower_case_and_without_a_sign() -> None:
    handles = [tag for row in entries("club") for tag in row.get("tags", [])]
    handles += [handle for row in entries("source") for handle in row.get("handles", [])]
    assert [tag for tag in handles if tag != tag.lower() or not re.fullmatch(r"\w+", tag)] == []


def test_players_play_somewhere_known() -> None:
    assert {player["club"] for player in entries("player")} - {club["name"] for club in entries("club")} == set()
    assert {player["position"] for player in entries("player")} == {"goalkeeper", "defender", "midfielder", "forward"}
    assert all(1975 <= player.get("born", 2000) <= 2012 for player in entries("player"))
    assert sum(player.get("women", False) for player in entries("player")) >= 60


def test_namesakes_are_told_apart_by_key() -> None:
    namesakes = set(repeated(fold(player["name"]) for player in entries("player")))
    assert [player for player in entries("player") if fold(player["name"]) in namesakes and "key" not in player] == []
    assert repeated(player["key"] for player in entries("player") if "key" in player) == []


def test_nobody_is_both_a_player_and_something_else() -> None:
    players = {fold(name) for player in entries("player") for name in [player["name"], *player["aliases"]]}
    people = {fold(name) for person in entries("person") for name in [person["name"], *person["aliases"]]}
    assert players & people == set()


def test_people_stand_once_and_have_a_known_role() -> None:
    assert repeated(fold(person["name"]) for person in entries("person")) == []
    assert {person["role"] for person in entries("person")} == ROLES


def test_sources_are_told_apart_and_tiered() -> None:
    assert repeated(name for row in entries("source") for name in {fold(text) for text in [row["name"], *row["aliases"]]}) == []
    assert {row["tier"] for row in entries("source")} == {1, 2, 3, 4, "aggregator"}
    assert {row["kind"] for row in entries("source")} == {"outlet", "journalist", "aggregator"}
    assert [row["name"] for row in entries("source") if (row["kind"] == "aggregator") != (row["tier"] == "aggregator")] == []


def test_journalists_write_for_known_outlets() -> None:
    outlets = {row["name"] for row in entries("source") if row["kind"] == "outlet"}
    assert {row["outlet"] for row in entries("source") if "outlet" in row} - outlets == set()


def test_feeds_are_addresses_of_known_sources() -> None:
    assert {feed["source"] for feed in entries("feed")} - {row["name"] for row in entries("source")} == set()
    assert repeated(feed["url"] for feed in entries("feed")) == []
    assert [feed["url"] for feed in entries("feed") if urlsplit(feed["url"]).scheme != "https"] == []


def test_a_shared_name_is_known_as_one_player_who_bears_it() -> None:
    known = [(fold(name), fold(player["name"])) for player in entries("player") for name in player.get("known_as", [])]
    assert repeated(name for name, _ in known) == []
    assert [name for name, whole in known if not whole.endswith(f" {name}") and f" {name} " not in whole] == []
