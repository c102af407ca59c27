"""Which club a word means here: "United", "the Reds" and "we" resolved within the item, or left open.

A shared word means the one club of those bearing it that the item names otherwise, else the one whose feed this is,
else the one it is the full name or the usual word of ("Rangers", "Sporting"); it is never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.transfers.names.entries import Club, ListedPlayer
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.club_names import LETTERS, WOMEN, WOMEN_ABROAD
from bot.transfers.vocabulary.grammar import WE
from bot.transfers.writing.text import Sentence, fold, words
from bot.transfers.writing.units import Unit

_SIDES = WOMEN | WOMEN_ABROAD | {"women's", "fem"}
_BEHIND = _SIDES | LETTERS
"""What may follow a club's name and belongs to it: "Leeds United FC", "Lyon féminin"."""
_FORMAL = word_set("fc afc cf official")
"""What the title of a club's feed may add to its name."""
_HOST = re.compile(r"^(?:https?://)?(?:www\.)?([\w-]+)\.")
_BACK = 6
_CLUB = frozenset(["C"])
_NAMES = frozenset(["C", "X"])


def speaker(source: str | None, sentences: Iterable[Sentence], gazetteer: Gazetteer) -> str | None:
    """The club that speaks in the item: its publisher, or the owner of the one club's site that it links to."""
    if source:
        named = words(source)
        plain = " ".join([word for word in named if word not in _FORMAL])
        club = _one(gazetteer, " ".join(named)) or _one(gazetteer, f"@{fold(source.lstrip('@'))}") or _one(gazetteer, plain)
        if club:
            return club
    linked = set()
    for address in [token.key for sentence in sentences for token in sentence.tokens if token.kind == "url"]:
        host = _HOST.match(address)
        if host:
            linked.add(_one(gazetteer, f"#{host.group(1)}") or _one(gazetteer, f"#{host.group(1).removesuffix('fc')}"))
    linked.discard(None)
    return linked.pop() if len(linked) == 1 else None


def signed_by(speaking: str | None, lines: list[Sentence], read: list[list[Unit]]) -> tuple[list[Sentence], list[list[Unit]]]:
    """The sentences and their units, with the club that speaks and never names itself as the tag with which it might have signed: "Okafor
    has joined the Club" tells no more than that in Everton's own feed.
    """
    if speaking is None or not read or any(speaking in unit.clubs for line in read for unit in line):
        return lines, read
    end = lines[-1].end
    signature = Unit("C", end, end, clubs=(speaking,), word="tag", name="#")
    return [*lines, Sentence(end - 1, end, (), [], lines[-1].block + 1, tagged=False)], [*read, [signature]]


def _one(gazetteer: Gazetteer, key: str) -> str | None:
    clubs = {r.entry.name for r in gazetteer.readings(key) if isinstance(r.entry, Club) and r.how in ("name", "tag")}
    return clubs.pop() if len(clubs) == 1 else None


def resolve(lines: list[list[Unit]], gazetteer: Gazetteer, speaking: str | None, language: str = "en") -> list[list[Unit]]:
    """Give every club unit its one club, or none where the item leaves it open."""
    usual = gazetteer.bynames(language).usual
    names = [unit for line in lines for unit in line if unit.key in _NAMES]
    named = _named(names)
    unsure = [unit for unit in names if unit.key == "C" and (len(unit.clubs) != 1 or unit.word == "shared")]
    theirs = _players_clubs(names, gazetteer) if unsure else frozenset()
    resolved = []
    recent: list[str] = []
    asking = _CLUB if unsure else _BEHIND
    asking = asking | WE if speaking else asking
    for line in lines:
        if asking.isdisjoint([unit.key for unit in line]):
            resolved.append(line)
            continue
        units: list[Unit] = []
        for unit in line:
            key = unit.key
            if key == "C":
                units.append(_usual(_resolved(unit, named, recent, theirs, gazetteer, speaking), usual))
                recent += units[-1].clubs
            elif speaking and key in WE:
                units.append(Unit("C", unit.start, unit.end, clubs=(speaking,), word="name", name=unit.word))
            elif key in _BEHIND and units and units[-1].key == "C":
                units[-1] = replace(units[-1], end=unit.end)
            else:
                units.append(unit)
        resolved.append(units)
    return resolved


def _usual(unit: Unit, usual: dict[str, str]) -> Unit:
    """A unit that the item leaves open, as what its word usually means in the item's language."""
    club = usual.get(fold(unit.name)) if usual and not unit.clubs else None
    return unit.of(clubs=(club,)) if club else unit


def _named(names: list[Unit]) -> dict[str, None]:
    """The clubs that the item names beyond doubt, in order."""
    return {unit.clubs[0]: None for unit in names if unit.key == "C" and len(unit.clubs) == 1}


def _players_clubs(units: list[Unit], gazetteer: Gazetteer) -> frozenset[str]:
    """The listed clubs of the players whom the item calls by their full names, be that one word."""
    names = {words(unit.name) for unit in units if unit.key == "X"}
    readings = [(name, reading.entry) for name in names for reading in gazetteer.readings(" ".join(name))]
    players = [(name, entry) for name, entry in readings if isinstance(entry, ListedPlayer)]
    return frozenset(entry.club for name, entry in players if entry.club and (len(name) > 1 or words(entry.name) == name))


def _resolved(
    unit: Unit, named: dict[str, None], recent: list[str], theirs: frozenset[str], gazetteer: Gazetteer, speaking: str | None
) -> Unit:
    if len(unit.clubs) == 1 and unit.word != "shared":
        return unit
    bearing = [name for name in dict.fromkeys(unit.clubs) if name in named]
    if len(bearing) > 1:
        bearing = [name for name in reversed(recent[-_BACK:]) if name in bearing][:1] or bearing
    if len(bearing) == 1:
        return unit.of(clubs=(bearing[0],))
    if speaking in unit.clubs:
        return unit.of(clubs=(speaking,))
    playing = theirs.intersection(unit.clubs)
    if len(playing) == 1 and not bearing:
        return unit.of(clubs=tuple(playing))
    own = {r.entry.name for r in gazetteer.readings(" ".join(words(unit.name))) if isinstance(r.entry, Club) and r.how != "shared"}
    if len(own) == 1 and not bearing:
        return unit.of(clubs=tuple(own))
    return unit.of()
