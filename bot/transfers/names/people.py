"""The people of an item: which names are one person, who is a player, and which listed player it is.

A listed full name is a player. Any other name is one only if its words say so: a role before it ("winger X"), or a
place in a sentence where players stand ("deal for X"); whom neither tells of is left to `trial`. Managers, agents and
pundits are told by their role or by the list of people. Surnames that several listed players share are resolved by
club, or left open; never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.transfers.names.articled import rule_out_things
from bot.transfers.names.beside import Naming, by_age, by_company, by_office, by_roles
from bot.transfers.names.entries import ListedPlayer
from bot.transfers.names.forms import Forms
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.names.member import Member, new_member
from bot.transfers.names.misspelt import Spellings
from bot.transfers.names.whereabouts import is_where
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.table import PatternIndex
from bot.transfers.vocabulary.words import Words
from bot.transfers.wording.inserted import resumed
from bot.transfers.writing.text import words
from bot.transfers.writing.units import Unit


class Cast:
    """Everybody whom an item names. `places`: in which sentences names stand, and where in them."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self.members: list[Member] = []
        self._once: set[int] = set()
        self._named: set[str] = set()
        self.places: dict[int, list[int]] = {}

    def gather(self, lines: list[list[Unit]]) -> list[list[Unit]]:
        """Make one person of the names that mean one, and number them in the units."""
        places = self.places = {count: spots for count, line in enumerate(lines) if (spots := _names(line))}
        written = {lines[count][at].name: None for count, spots in places.items() for at in spots}
        names = {name: _keys(name, self._gazetteer) for name in written}
        forms = self._meet(names)
        numbered = list(lines)
        for count, spots in places.items():
            units = numbered[count] = list(lines[count])
            for at in spots:
                unit = units[at]
                number = forms.find(names[unit.name])
                if number is not None:
                    forms.written(number, count)
                    units[at] = unit.of(clubs=unit.clubs, people=(number,), homes=(None,))
        return numbered

    def _meet(self, names: Mapping[str, tuple[str, ...]]) -> Forms:
        """Make a member of each who bears one of these names, and know all their forms."""
        forms = Forms([])
        also: dict[tuple[str, ...], Member] = {}
        spellings = Spellings()
        for name in sorted(names, key=lambda n: (-len(names[n]), -len(n))):
            if not names[name] or forms.find(names[name], exactly=len(names[name]) > 1) is not None:
                continue
            member = new_member(name, names[name], self._gazetteer)
            if same := spellings.find(member):
                also[names[name]] = same
                continue
            spellings.note(member)
            self.members.append(member)
            forms.add(names[name])
        if _join_halves(self.members, self._gazetteer):
            forms = Forms([member.keys for member in self.members])
        numbers = {id(member): number for number, member in enumerate(self.members)} if also else {}
        for keys, member in also.items():
            if id(member) in numbers:
                forms.call(keys, numbers[id(member)])
        return forms

    @property
    def anybody(self) -> bool:
        """Whether anyone here plays, or may play."""
        return any(member.how or (len(member.keys) > 1 and not member.staff) for member in self.members)

    def judge(self, lines: list[list[Unit]], words_of: Words, slots: PatternIndex, staff: PatternIndex) -> None:
        """Find out who plays and who does not, from the words around the names of the whole item."""
        naming = [Naming(lines[count], places) for count, places in self.places.items()]
        self._by_places(naming, words_of, slots, staff)
        _by_reference(lines, self.members, staff)
        for line, places in naming:
            by_company(line, places, self.members)
        named = self._named = {club for line in lines for unit in line if unit.key == "C" and len(unit.clubs) == 1 for club in unit.clubs}
        for number in self._once:
            member = self.members[number]
            member.how = member.how or ("" if member.staff else "role")
        for member in self.members:
            if not member.how and not member.staff and any(player.club in named for player in member.listed):
                member.how = "listed with the club"
            if not member.how and not member.staff and named and len(member.keys) == 1 and self._gazetteer.bears_alone(member.keys[0]):
                member.how = "listed surname"

    def _by_places(self, naming: Sequence[Naming], words_of: Words, slots: PatternIndex, staff: PatternIndex) -> None:
        """Judge by roles, then by places where no player stands in any sentence, then by those where one does."""
        english = words_of.language == "en"
        for line, places in naming:
            by_roles(line, places, words_of, self.members, self._once)
        if english:
            by_office(naming, self.members)
        for line, _ in naming if not english else ():
            rule_out_things(line, self.members, words_of.language)
        masks = [Mask(resumed(line) if english else line) for line, places in naming if self._leaves_open(line, places)]
        for mask in masks:
            self._mark(mask, staff, staff_found=True)
        for line, places in naming:
            by_age(line, places, self.members)
        for mask in masks:
            self._mark(mask, slots, staff_found=False)

    def _leaves_open(self, line: Sequence[Unit], places: Sequence[int]) -> bool:
        """Whether a sentence names anybody of whom it is not known yet whether he plays; about others its words tell nothing new."""
        for at in places:
            member = self.members[line[at].people[0]]
            if not member.how and not member.staff:
                return True
        return False

    def _mark(self, mask: Mask, patterns: PatternIndex, *, staff_found: bool) -> None:
        for _, match in patterns.search(mask):
            first, last = mask.units_in(*match.span())
            if staff_found and mask.keys[first] == "X":
                first = max(number for number in range(first, last) if mask.keys[number] == "X")
            for index in range(first, last):
                unit = mask.units[index]
                if unit.key != "X" or (index == first and not staff_found and is_where(mask.keys, index)):
                    continue
                member = self.members[unit.people[0]]
                if staff_found:
                    member.staff = member.staff or not member.how
                elif not member.how and not member.staff:
                    member.how = "full name" if len(member.keys) > 1 else "place in the sentence"

    def masked(self, lines: Sequence[list[Unit]]) -> list[list[Unit]]:
        """The units of an item with every person as a player or not one."""
        masked = list(lines)
        for count, places in self.places.items():
            units = masked[count] = list(lines[count])
            for at in places:
                unit = units[at]
                if unit.people:
                    units[at] = unit.as_key(self.members[unit.people[0]].letter)
        return masked

    def listed_club(self, number: int) -> str | None:
        """The club of the one listed player who bears this full name, or of the one of a surname whose club the item names."""
        member = self.members[number]
        if len(member.listed) == 1 and member.exact:
            return member.listed[0].club
        at_home = [player.club for player in member.listed if player.club in self._named] or _known_at(member, self._named, self._gazetteer)
        return at_home[0] if len(at_home) == 1 else None

    def key_of(self, number: int, clubs: Iterable[str]) -> str | None:
        """The key of the one listed player whom a person surely is, given the clubs told of; None if that is open."""
        member = self.members[number]
        told = set(clubs)
        if member.exact and len(member.listed) == 1 and len(member.keys) > 1:
            return member.listed[0].key
        at_home = [player for player in member.listed if player.club in told]
        if len(at_home) == 1:
            return at_home[0].key
        if member.exact and len(member.listed) == 1:
            sharing = self._gazetteer.players_named(" ".join(member.keys))
            return member.listed[0].key if len(sharing) == 1 else None
        return None


def _join_halves(members: list[Member], gazetteer: Gazetteer) -> bool:
    """Make one of "Noah" and "Okafor", if a listed player bears both and nobody else here does; tells whether any are."""
    joined = False
    singles = [member for member in members if len(member.keys) == 1]
    for first in singles[:_MANY]:
        for second in singles[:_MANY]:
            keys = (*first.keys, *second.keys)
            readings = gazetteer.readings(" ".join(keys)) if first is not second else ()
            listed = tuple(r.entry for r in readings if isinstance(r.entry, ListedPlayer))
            if listed and second in members and first in members:
                members.remove(second)
                first.name, first.keys, first.listed, first.exact = f"{first.name} {second.name}", keys, listed, True
                first.how = first.how or "listed"
                joined = True
    return joined


def _keys(name: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """The folded words of a name; "Jr." is Junior, and "Dowmans" Dowman if his is a listed name: some outlets lose their apostrophes."""
    known = words(name)
    owned = (*known[:-1], known[-1].removesuffix("s")) if len(known) > 1 else known
    if owned != known and gazetteer.readings(" ".join(owned)) and not gazetteer.readings(" ".join(known)):
        known = owned
    return known if "jr" not in known else tuple("junior" if word == "jr" else word for word in known)


def _known_at(member: Member, named: Iterable[str], gazetteer: Gazetteer) -> list[str]:
    """Those of a few clubs at which one plays who is called so for short: by his first name, or by another form of it."""
    clubs = sorted(named)
    if member.staff or member.listed or not member.keys or len(clubs) > _MANY:
        return []
    return [club for club in clubs for player in gazetteer.squad(club) if _for_short(member.keys, words(player.name))]


def _for_short(keys: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name is another's first word alone, or differs from it in how the first name ends: "Dimitris", "Dimitrios".

    >>> _for_short(["gonzalo"], ["gonzalo", "garcia"]), _for_short(["josh", "vagnoman"], ["josha", "vagnoman"])
    (True, True)
    """
    return tuple(keys) == tuple(full[: len(keys)]) or (len(keys) > 1 and keys[-1] == full[-1] and keys[0][:_ALIKE] == full[0][:_ALIKE])


def _names(line: Sequence[Unit]) -> list[int]:
    """Where a sentence names anybody."""
    return [at for at, unit in enumerate(line) if unit.key == "X"]


_MANY = 20
_ALIKE = 3
"""Letters that two forms of a first name share."""


def _by_reference(lines: Sequence[Sequence[Unit]], members: Sequence[Member], staff: PatternIndex) -> None:
    """ "The club begins the year with its coach's renewal": the one person of an item without a word for a player."""
    unsure = [member for member in members if not member.listed and not member.staff]
    if len(unsure) != 1 or len(members) != 1 or any(unit.key == "R" for line in lines for unit in line):
        return
    masks = [Mask(line) for line in lines if any(unit.key == "S" for unit in line)]
    if any("X" not in match.group().split() for mask in masks for _, match in staff.search(mask)):
        unsure[0].staff, unsure[0].how = True, ""
