"""The lists in `config/` (clubs, players, sources, people) as a `Gazetteer`. The only reading from files in reading.

A list with a mistake is refused with the entry and the reason; nothing is skipped in silence.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

from bot.rows import plain_rows
from bot.transfers.errors import ListError
from bot.transfers.names.entries import Club, ListedPlayer, Person, Source
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.sagas.windows import Window

E = TypeVar("E")
Row = Mapping[str, object]


def load_gazetteer(directory: Traversable | None = None, players: Iterable[ListedPlayer] = ()) -> Gazetteer:
    """Read the four lists of `directory` (the shipped `config` by default); imported `players` are added to the listed ones.

    One of a key that is listed already lends that player his names, and is nobody else.
    """
    place = directory if directory is not None else files("config")
    listed = {player.key: player for player in load_players(place)}
    others = []
    for player in players:
        known = listed.get(player.key)
        if known is None:
            others.append(player)
        else:
            listed[player.key] = replace(known, aliases=(*known.aliases, player.name, *player.aliases))
    return Gazetteer(load_clubs(place), listed.values(), load_sources(place), load_people(place), imported=others)


def load_sources(directory: Traversable | None = None) -> tuple[Source, ...]:
    """Read the outlets and journalists alone."""
    return _rows(directory if directory is not None else files("config"), "sources.toml", "source", _source)


def load_clubs(directory: Traversable | None = None) -> tuple[Club, ...]:
    """Read the clubs alone."""
    return _rows(directory if directory is not None else files("config"), "clubs.toml", "club", _club)


def load_players(directory: Traversable | None = None) -> tuple[ListedPlayer, ...]:
    """Read the listed players alone."""
    return _rows(directory if directory is not None else files("config"), "players.toml", "player", _player)


def load_people(directory: Traversable | None = None) -> tuple[Person, ...]:
    """Read those alone who are of football and no players."""
    return _rows(directory if directory is not None else files("config"), "people.toml", "person", _person)


def load_windows(directory: Traversable | None = None) -> tuple[Window, ...]:
    """Read the transfer windows."""
    return _rows(directory if directory is not None else files("config"), "windows.toml", "window", _window)


def _rows(place: Traversable, file: str, table: str, make: Callable[[Row], E]) -> tuple[E, ...]:
    path = place.joinpath(file)
    if not path.is_file():
        return ()
    try:
        text = path.read_text(encoding="utf-8")
        rows = plain_rows(text, table)
        if rows is None:
            rows = tomllib.loads(text).get(table, [])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ListError(f"{file} is no valid TOML: {error}") from error
    if not isinstance(rows, list):
        raise ListError(f"{file} needs [[{table}]] tables.")
    made = []
    for number, row in enumerate(rows, start=1):
        try:
            made.append(make(row))
        except ListError as error:
            raise ListError(f"{file}, entry {number} ({row.get('name', 'no name')}): {error}") from error
    return tuple(made)


def _text(row: Row, field: str) -> str | None:
    value = row.get(field)
    if value is None or value == "":
        return None
    if isinstance(value, list | dict):
        raise ListError(f"{field} must be a text")
    return str(value)


def _name(row: Row) -> str:
    name = _text(row, "name")
    if name is None:
        raise ListError("it has no name")
    return name


def _texts(row: Row, field: str) -> tuple[str, ...]:
    value = row.get(field, [])
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise ListError(f"{field} must be a list of texts")
    return tuple(value)


def _club(row: Row) -> Club:
    return Club(
        name=_name(row),
        aliases=_texts(row, "aliases"),
        nicknames=_texts(row, "nicknames"),
        shared=_texts(row, "shared"),
        common=_texts(row, "common"),
        tags=_texts(row, "tags"),
        country=_text(row, "country") or "",
        league=_text(row, "league") or "",
        adjectives=_texts(row, "adjectives"),
        usual=_texts(row, "usual"),
    )


def _player(row: Row) -> ListedPlayer:
    return ListedPlayer(
        name=_name(row),
        aliases=_texts(row, "aliases"),
        club=_text(row, "club"),
        position=_text(row, "position"),
        nationality=_text(row, "nationality"),
        born=_text(row, "born"),
        key=_text(row, "key") or "",
        known_as=_texts(row, "known_as"),
    )


def _source(row: Row) -> Source:
    return Source(
        name=_name(row),
        kind=_text(row, "kind") or "outlet",
        tier=_text(row, "tier"),
        aliases=_texts(row, "aliases"),
        handles=_texts(row, "handles"),
        domains=_texts(row, "domains"),
        country=_text(row, "country"),
        language=_text(row, "language"),
        outlet=_text(row, "outlet"),
    )


def _person(row: Row) -> Person:
    return Person(name=_name(row), aliases=_texts(row, "aliases"), role=_text(row, "role") or "")


def _window(row: Row) -> Window:
    return Window(_name(row), _day(row, "opens"), _day(row, "closes"))


def _day(row: Row, field: str) -> tuple[int, int]:
    try:
        day = date.fromisoformat(f"2001-{_text(row, field)}")
    except ValueError as error:
        raise ListError(f"{field} must be a month and a day, such as 06-01") from error
    return day.month, day.day
