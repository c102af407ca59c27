"""What a row says of a player: its columns by their many names, cleaned, each within its limits. One row, no list."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from sys import intern

from bot.importing.clubs import is_national_team
from bot.importing.rows import BadList, LeftOut, Row

LONGEST_NAME = 80
COLUMNS = {
    "key": ("key", "qid", "player", "item"),
    "name": ("name", "playerlabel", "itemlabel", "label", "player"),
    "aliases": ("aliases", "alias", "aliaslabel"),
    "club": ("clublabel", "teamlabel", "club", "team"),
    "since": ("since", "start", "starttime"),
    "position": ("positionlabel", "position"),
    "born": ("born", "birth", "birthdate", "dateofbirth", "dob"),
}
"""What a column may be called, in lower case; of several the first that holds something."""

_ENTITY = re.compile(r"(?:https?://(?:www\.)?wikidata\.org/(?:entity|wiki)/|wd:)?(Q[1-9]\d{0,11})")
_KEY = re.compile(r"[\w .'’/-]{1,80}")
_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")
_LETTER = re.compile(r"[^\W\d_]")
_NOT_LATIN = re.compile(r"[^\W\d_A-Za-zªº\u00c0-\u02ff\u0300-\u036f\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]")
_POSITIONS = (
    ("goalkeeper", re.compile(r"keeper")),
    ("midfielder", re.compile(r"midfield")),
    ("defender", re.compile(r"back\b|defen[dc]er|sweeper|libero")),
    ("forward", re.compile(r"forward|striker|winger|attacker")),
)


@dataclass(frozen=True, slots=True)
class Record:
    """What one row says. `key` is "" where it has none; `refused` are its aliases that are none we can use."""

    number: int
    key: str
    name: str
    aliases: tuple[str, ...] = ()
    club: str | None = None
    since: str = ""
    position: str | None = None
    born: int | None = None
    refused: int = 0


def check_columns(cells: Mapping[str, str]) -> None:
    """Raise `BadList` where the columns hold no names."""
    if not any(column in cells for column in COLUMNS["name"]):
        there = ", ".join(sorted(cells)[:10])[:200] or "none"
        raise BadList(f"No column holds the players' names: one must be called name, or playerLabel. There are: {there}.")


def record_of(row: Row) -> Record | LeftOut:
    """What a row says, or why it is left out."""
    name = cleaned(_first(row.cells, "name"))
    if (wrong := why_no_name(name)) is not None:
        return LeftOut(row.number, wrong)
    key = _key(row.cells)
    if key is None:
        return LeftOut(row.number, "its key is neither a Wikidata id (Q123) nor up to 80 letters, digits and spaces")
    said = [alias for alias in map(cleaned, _first(row.cells, "aliases").split("|")) if alias]
    aliases = tuple(alias for alias in dict.fromkeys(said) if why_no_name(alias) is None)
    club = _club(row.cells)
    position = _position(_first(row.cells, "position"))
    born = _YEAR.search(_first(row.cells, "born")[:40])
    return Record(
        number=row.number,
        key=key,
        name=name,
        aliases=aliases,
        club=intern(club) if club else None,
        since=_first(row.cells, "since")[:10] if club else "",
        position=intern(position) if position else None,
        born=int(born[1]) if born else None,
        refused=len(set(said)) - len(aliases),
    )


def cleaned(text: str) -> str:
    """A cell's text with its accents composed, single spaces, and no invisible marks."""
    text = " ".join(text.split()) if not text.isascii() or "  " in text else text.strip()
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if not text.isprintable():
        text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    return text


def why_no_name(name: str) -> str | None:
    """Why these words are nobody's name, None where they may be one.

    >>> why_no_name("N'Golo Kanté"), why_no_name("Лев Яшин"), why_no_name("Q42")
    (None, 'its name is not in Latin letters', 'it has no name')
    """
    if not name or "://" in name or _ENTITY.fullmatch(name):
        return "it has no name"
    if len(name) > LONGEST_NAME:
        return f"its name is longer than {LONGEST_NAME} characters"
    if not name.isprintable():
        return "its name holds characters that are no writing"
    if not _LETTER.search(name):
        return "its name has no letters"
    return "its name is not in Latin letters" if not name.isascii() and _NOT_LATIN.search(name) else None


def unused(columns: Iterable[str]) -> list[str]:
    """The columns that say nothing here."""
    known = {name for names in COLUMNS.values() for name in names}
    return sorted(column for column in columns if column not in known)


def _first(cells: Mapping[str, str], field: str) -> str:
    for column in COLUMNS[field]:
        if value := cells.get(column):
            return value
    return ""


def _key(cells: Mapping[str, str]) -> str | None:
    """The player's key, "" for a row without one, None for one that can't be used."""
    for column in COLUMNS["key"]:
        value = cells.get(column, "").strip()
        if found := _ENTITY.fullmatch(value):
            return found[1]
        if value and column == "key":
            return value if _KEY.fullmatch(value) else None
    return ""


def _club(cells: Mapping[str, str]) -> str | None:
    for column in COLUMNS["club"]:
        club = cleaned(cells.get(column, ""))
        if club and why_no_name(club) is None:
            return None if is_national_team(club) else club
    return None


def _position(text: str) -> str | None:
    """A position as one of the four that the lists know; another word stays as it is.

    >>> _position("centre-back"), _position("attacking midfielder"), _position("Portero"), _position("wd:Q1")
    ('defender', 'midfielder', 'portero', None)
    """
    text = cleaned(text).lower()
    for position, words in _POSITIONS:
        if words.search(text):
            return position
    return text if 0 < len(text) <= 30 and _LETTER.search(text) and ":" not in text and text.isprintable() else None
