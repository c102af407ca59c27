"""Players of whom one is to go where the other comes from: a swap, or a player given in part payment.

Seen when a sentence is read. Says nothing where the sentence itself tells where the second player goes.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.transfers.model import Stage
from bot.transfers.statements.memory import Memory, Statement
from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_SWAP = word_set("swap swaps swapping exchange makeweight makeweights")
_ANNOUNCED = word_set("swap scambio intercambio trueque echange tausch tauschgeschaft spielertausch")
"""What tells of a swap of which nothing else is said: "Swap deal Milan-Leeds: Okafor and Stach"."""
_NO_SWAP = word_set("shirt shirts shirtswap jersey jerseys no not rejected off collapsed salta saltato words gesture")
_SETTLED = word_set("agreed done reached complete completed sealed accordo raggiunto fatto cerrado acuerdo accord trouve einig perfekt")
SWAPPED = "named in a swap"
"""The rule that statements of such players bear."""
_GIVING = word_set("include includes including plus offer offering use using involve involved involves involving")
_GIVEN = frozenset(["included", "offered", "used"])
_SWAPPING = _SWAP | _ANNOUNCED | _GIVING | _GIVEN | {"other", "opposite", "part"}
"""Without any of these nothing tells of a swap."""
_OFFER = word_set("deal bid offer proposal package")
_NEAR = 6
_CLOSE = 4
_TWO = 2


def may_swap(keys: Sequence[str], people: tuple[int, ...]) -> bool:
    """Whether a sentence about these players has a word that tells of a swap."""
    return len(people) >= _TWO and not _SWAPPING.isdisjoint(keys)


def complete_swaps(memory: Memory, line: int, units: Sequence[Unit], people: tuple[int, ...], language: str) -> None:
    """Do so for each part of a sentence that tells several headlines, parted by semicolons, and for the sentence as a whole."""
    ends = [at for at, unit in enumerate(units) if unit.key == ";"] if len(people) > _TWO else []
    for first, end in pairwise([-1, *ends, len(units)]) if ends else ():
        part = units[first + 1 : end]
        named = tuple(dict.fromkeys(person for unit in part if unit.key == "P" for person in unit.people))
        complete_swap(memory, line, part, named, language)
    complete_swap(memory, line, units, people, language)


def complete_swap(memory: Memory, line: int, units: Sequence[Unit], people: tuple[int, ...], language: str) -> None:
    """Add to what is stated of one player of a swap where the other goes. `people`: both, or the one told of before and another."""
    if len(people) != _TWO or people[0] == people[1]:
        return
    _announce(memory, line, units, people, language)
    if not _is_swap([unit.key for unit in units]):
        return
    alone = len({person for unit in units if unit.key == "P" for person in unit.people}) == 1
    said = [s for s in memory.statements if s.person in people and (alone or s.line == line)]
    clubs = tuple(dict.fromkeys(club for unit in units if unit.key == "C" for club in unit.clubs)) or _of_each(memory, people)
    for one, other in (people,) if alone else (people, people[::-1]):
        made = _exchanged(memory, said, (one, other), clubs) or _other_way(memory, said, one, other, clubs)
        if made:
            about = {statement.person for statement in made}
            memory.statements = [s for s in memory.statements if s.renewal or s.line != line or s.person not in about]
            memory.statements += [statement._replace(line=line) for statement in made]
            memory.lanes.update({statement.person: (statement.to,) for statement in made if statement.to})
            return


def _of_each(memory: Memory, people: Sequence[int]) -> tuple[str, ...]:
    """The clubs of two players, where a sentence names them beside these alone: "swap agreed for Milan's Okafor and Lyon's Odobert"."""
    told = [memory.homes.get(person, []) for person in people]
    return tuple(dict.fromkeys(homes[0] for homes in told)) if all(len(homes) == 1 for homes in told) else ()


def _announce(memory: Memory, line: int, units: Sequence[Unit], people: tuple[int, ...], language: str) -> None:
    """State a swap of two players between two clubs of which the sentence says nothing else."""
    keys = {unit.key for unit in units}
    clubs = tuple(dict.fromkeys(club for unit in units if unit.key == "C" for club in unit.clubs))
    said = [s for s in memory.statements if s.person in people and (s.line == line or s.to) and not s.mutual]
    if len(clubs) != _TWO or said or keys.isdisjoint(_ANNOUNCED) or not keys.isdisjoint(_NO_SWAP):
        return
    first, second = (_seller(memory, person, clubs) for person in people)
    home = first or next((club for club in clubs if second and club != second), clubs[0])
    away = next(club for club in clubs if club != home)
    memory.statements = [s for s in memory.statements if s.person not in people or s.line != line]
    stage = Stage.TALKS if keys.isdisjoint(_SETTLED) else Stage.FEE_AGREED
    for person, seller, buyer in ((people[0], home, away), (people[1], away, home)):
        memory.homes[person] = [seller]
        memory.lanes[person] = (buyer,)
        memory.statements.append(Statement(person, stage, f"{language}: {SWAPPED}", line, buyer))


def _seller(memory: Memory, person: int, clubs: tuple[str, ...]) -> str | None:
    """Which of two clubs holds a player, by the list or the words, or by where they send him."""
    held = [club for club in clubs if club in memory.clubs_of([person])]
    aims = memory.lane(person)
    return held[0] if len(held) == 1 else next((club for club in clubs if len(aims) == 1 and aims[0] in clubs and club not in aims), None)


def _exchanged(memory: Memory, said: Sequence[Statement], people: tuple[int, int], clubs: tuple[str, ...]) -> list[Statement]:
    """Where each goes of two players of whom one thing is said, with two clubs: the first is known to be at one of them."""
    alike = {(s.stage, s.to) for s in said if s.person == people[0]} == {(s.stage, s.to) for s in said if s.person == people[1]}
    held = [club for club in memory.clubs_of(people[:1]) if club in clubs]
    if not alike or not said or len(clubs) != _TWO or len(held) != 1:
        return []
    to = next(club for club in clubs if club != held[0])
    memory.put_home(people[1], to)
    return [said[0]._replace(person=people[0], to=to), said[0]._replace(person=people[1], to=held[0])]


def _other_way(memory: Memory, said: Sequence[Statement], one: int, other: int, clubs: tuple[str, ...]) -> list[Statement]:
    """What is said of the other player, once one is to go somewhere; nothing where that is told, or cannot be known."""
    going = [s for s in said if s.person == one and s.to and not s.stage.off]
    others = {s.to for s in said if s.person == other and s.to}
    if not going or not going[0].to or (others and others != {going[0].to}):
        return []
    to = going[0].to
    told = memory.home_of(one) or tuple(club for club in clubs if club != to)
    home = next((club for club in told if club != to), None)
    held = memory.home_of(other)
    if home is None or home in held or (held and to not in held) or (not memory.home_of(one) and len(told) > 1):
        return []
    memory.put_home(other, to)
    furthest = max([s for s in said if s.to == to and not s.stage.off], key=lambda s: s.stage.rung or 0)
    own = [going[0]._replace(stage=furthest.stage)] if furthest.stage is not going[0].stage and len(going) == 1 else []
    return [*own, going[0]._replace(person=other, to=home, move=None, stage=furthest.stage, sums=())]


def _is_swap(keys: Sequence[str]) -> bool:
    """Whether words tell of a swap: some by themselves, some only beside others or where a player is what they give."""
    if _SWAPPING.isdisjoint(keys):
        return False
    for at, key in enumerate(keys):
        following, near = keys[at + 1 : at + 2], (*keys[max(0, at - _NEAR) : at], *keys[at + 1 : at + _NEAR])
        if key in _SWAP:
            return True
        if key in _GIVING and following == ["P"] and (not _OFFER.isdisjoint(near) or keys[at - 1] == "F"):
            return True
        if key in _GIVEN and "P" in keys[max(0, at - _CLOSE) : at] and not _OFFER.isdisjoint(keys[at : at + _NEAR]):
            return True
        if (key in ("other", "opposite") and following in (["way"], ["direction"])) or (key == "part" and keys[at - 1] == "as"):
            return True
    return False
