"""Who of the people named in a sentence plays, by what stands beside their names: a role, an age, an office, a player."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.transfers.names.member import Member
from bot.transfers.names.vacancies import speaks_of_office
from bot.transfers.vocabulary.grammar import AND
from bot.transfers.vocabulary.words import Words
from bot.transfers.wording.appositions import role_after, role_before, tells_age
from bot.transfers.writing.units import Unit

_HOPEFUL = frozenset(["favourite", "target", "hero"])
"""What a manager is called too: "says favourite Glasner"."""
_BESIDE = AND | {",", "or"}


class Naming(NamedTuple):
    """A sentence that names anybody, and where."""

    line: list[Unit]
    places: list[int]


def by_roles(line: Sequence[Unit], places: Iterable[int], words_of: Words, members: Sequence[Member], once: set[int]) -> None:
    """Judge names by the role beside them; who once had it is noted."""
    for index in places:
        unit = line[index]
        role = role_before(line, index, words_of) or role_after(line, index, words_of)
        member = members[unit.people[0]]
        if role is None and index + 1 == len(line) and index and line[index - 1].key == "|":
            role = "S"
        if role == "once":
            once.add(unit.people[0])
        if role == "S" and member.how != "role":
            member.staff, member.how = True, ""
        elif role == "R" and not (member.staff and line[index - 1].word in _HOPEFUL):
            member.staff, member.how = False, member.how or "role"
        elif role is None and [other.key for other in line[index + 1 : index + 3]] == ["R", "X"] and not member.how:
            member.staff = True


def by_age(line: Sequence[Unit], places: Iterable[int], members: Sequence[Member]) -> None:
    """Take for players those beside whose names stands an age at which one plays."""
    for at in places:
        member = members[line[at].people[0]]
        if not member.how and not member.staff and tells_age(line, at):
            member.how = "age"


def by_office(naming: Iterable[Naming], members: Sequence[Member]) -> None:
    """Take for no players those whom sentences about a manager's job name, if nothing tells that they play."""
    for line, places in naming:
        named = [members[line[at].people[0]] for at in places]
        if "" in [member.how for member in named] and speaks_of_office(line):
            for member in named:
                member.staff = member.staff or not member.how


def _beside(line: Sequence[Unit], places: Iterable[int]) -> list[int]:
    """The names beside which another is listed: "Okafor and Minteh"."""
    return [at for at, other in pairwise(places) if other == at + 2 and line[at + 1].key in _BESIDE]


def by_company(line: Sequence[Unit], places: Iterable[int], members: Sequence[Member]) -> None:
    """Who stands beside a player in a list is one, be he named before that player or behind."""
    beside = _beside(line, places)
    for at in (*beside, *reversed(beside)):
        first, second = members[line[at].people[0]], members[line[at + 2].people[0]]
        for one, other in ((first, second), (second, first)):
            if one.staff and not other.how:
                other.staff = True
            elif one.how and not one.staff and not other.how and not other.staff:
                other.how = "named with a player"
