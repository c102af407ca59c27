"""One person of an item while it is read, and what the lists say of a name before any words around it are asked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.transfers.names.entries import Club, ListedPlayer, Person
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.vocabulary.bodies import BODIES
from bot.transfers.writing.text import words

_PLACES = frozenset(["manchester", "wembley", "bull", "republic", "goalposts", "deadlineday", "blueco", "ineos", "enic", "clearlake"])
"""Single words with a capital that are no surnames: a town, a stadium, the end of "Red Bull", a tag, who owns clubs."""
_TITLES = frozenset(["sheikh", "sheik", "sir", "lord", "lady", "baroness", "dame", "dr", "professor", "rev"])
"""What begins the name of an owner, a bidder, a judge or a doctor, and of nobody who plays."""
_ABSTRACT = re.compile("[aeiuc]tions?$|ships?$|^u\\d\\ds?$")
"""How no surname ends: "Authorisation", "Relationship"."""


@dataclass(slots=True)
class Member:
    """One person of the item while it is read. `how` says how a player was recognised; empty is not yet. `of_football`: the lists hold
    this very name, in more than one word.
    """

    name: str
    keys: tuple[str, ...]
    how: str = ""
    staff: bool = False
    listed: tuple[ListedPlayer, ...] = ()
    exact: bool = False
    of_football: bool = False
    clubs: set[str] = field(default_factory=set)

    @property
    def letter(self) -> str:
        """How the person is masked."""
        return "N" if self.staff or not self.how else "P"


def new_member(name: str, keys: tuple[str, ...], gazetteer: Gazetteer) -> Member:
    """One of whom the lists alone have been asked."""
    readings = gazetteer.readings(" ".join(keys))
    name = name[:-1] if words(name)[-1:] == (f"{keys[-1]}s",) else name
    entries = [reading.entry for reading in readings]
    listed = tuple([entry for entry in entries if isinstance(entry, ListedPlayer)])
    known = len(listed) < len(entries)
    of_football = len(keys) > 1 and (bool(listed) or (known and any(isinstance(entry, Person) for entry in entries)))
    member = Member(name, keys, listed=listed, exact=bool(listed), of_football=of_football)
    if listed and not known and (len(keys) > 1 or any(words(player.name) == keys for player in listed)):
        member.how = "listed"
    elif not listed and (known or _is_nobody(keys, gazetteer)):
        member.staff = True
    elif not listed:
        member.listed = gazetteer.players_named(" ".join(keys)) or _but_for_middle_names(keys, gazetteer)
        member.how = "listed" if len(keys) > 1 and member.listed else ""
    return member


def _is_nobody(keys: tuple[str, ...], gazetteer: Gazetteer) -> bool:
    """Whether a name is that of a firm or an office, the surname of one who is no player, a town, a mere noun, or a club's whose
    apostrophe is lost.
    """
    if len(keys) > 1 or not BODIES.isdisjoint(keys):
        return not BODIES.isdisjoint(keys) or keys[0] in _TITLES
    owner = any(isinstance(r.entry, Club) for r in gazetteer.readings(keys[0].removesuffix("s"))) if keys[0].endswith("s") else False
    return owner or keys[0] in _PLACES or _ABSTRACT.search(keys[0]) is not None or gazetteer.of_staff(keys[0])


def _but_for_middle_names(keys: tuple[str, ...], gazetteer: Gazetteer) -> tuple[ListedPlayer, ...]:
    """The listed players of the same first and last name: "Pape Sarr" is Pape Matar Sarr, if nobody is called just so."""
    sharing = gazetteer.players_named(keys[-1]) if len(keys) > 1 else ()
    return tuple(player for player in sharing if words(player.name)[0] == keys[0])
