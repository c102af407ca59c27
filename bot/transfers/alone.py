"""Who plays, where a clause names one alone and its words are those of a move: "Colpani va al Monza".

For languages other than English, whose sentences open with capitals of all kinds less often than its headlines do. Knows
nothing of lists; whom a role, an outlet or a speech shows to be no player is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.transfers.chunks import chunk
from bot.transfers.clauses import Clause, clauses
from bot.transfers.people import Member
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.table import Side
from bot.transfers.units import Mask, Unit
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.words import Words
from bot.transfers.vocabulary.world import BEFORE_PLACES

_SPEECH = frozenset([":", '"', "«"])
_BEFORE_NAMES = word_set("sich mit von um fur an bei uber")
"""What stands right before a German name; a noun would have its article."""
_SAYS = word_set(
    "dice asegura avisa spiega annuncia avverte parla erklart betont explique assure annonce sagt dit confirma conferma rivela"
)


def judge_alone(lines: Iterable[Sequence[Unit]], members: Sequence[Member], rules: LanguageRules, words: Words) -> None:
    """Make players of those whom a clause names alone, in an item with a club, if its words are of a move then."""
    lines = list(lines)
    if not any(unit.key == "C" for line in lines for unit in line):
        return
    _judge_only(lines, members, rules)
    for line in lines:
        open_to = {n for unit in line if unit.key == "X" for n in unit.people if not (members[n].how or members[n].staff)}
        open_to -= {n for at, unit in enumerate(line) if unit.key == "X" and _speaks(line, at) for n in unit.people}
        if not open_to:
            continue
        for clause in clauses(chunk([_taken(unit, members, open_to) for unit in line], words), rules.lexicon.language):
            named = {n for unit in clause.units if unit.key == "P" for n in unit.people}
            if named and named <= open_to and _moves(clause, members[min(named)], rules):
                for number in named:
                    members[number].how = "alone beside a club"


def _judge_only(lines: Sequence[Sequence[Unit]], members: Sequence[Member], rules: LanguageRules) -> None:
    """Make a player of the one whom an item names, if a list knows players of his name: "Werner? Stuttgart zeigt Interesse"."""
    if len(members) != 1 or members[0].how or members[0].staff or not members[0].listed:
        return
    masks = [Mask([replace(unit, key="P") if unit.key == "X" else unit for unit in line]) for line in lines]
    if not any("S" in mask.keys for mask in masks) and any(not hit.rule.weak for mask in masks for hit in rules.hits(mask)):
        members[0].how = "the only one named"


def _taken(unit: Unit, members: Sequence[Member], open_to: set[int]) -> Unit:
    """A unit with those of whom nothing is known taken for players."""
    if unit.key != "X" or not unit.people:
        return unit
    number = unit.people[0]
    return replace(unit, key="P" if number in open_to else members[number].letter)


def _speaks(line: Sequence[Unit], at: int) -> bool:
    """Whether one is only quoted."""
    following = [unit.key for unit in line[at + 1 : at + 3]]
    return bool(following) and (following[0] in _SAYS or (len(following) > 1 and _SPEECH.issuperset(following)))


def _moves(clause: Clause, member: Member, rules: LanguageRules) -> bool:
    """Whether the words are those of a move, and of nobody else.

    One that no list knows may be any capital at a beginning, or any noun in German: there the words must go on from it.
    """
    mask = Mask(clause.units)
    spots = [at for at, key in enumerate(mask.keys) if key == "P"]
    if "S" in mask.keys or "N" in mask.keys:
        return False
    placed = bool(spots[0]) and mask.keys[spots[0] - 1] in ("a", "ad")
    hits = [hit for hit in rules.hits(mask) if not hit.rule.weak and not (placed and hit.rule.side is Side.PLAYER)]
    if len(spots) != 1:
        return {at for hit in hits for at in hit.slots.get("p", ())} >= set(spots)
    german = rules.lexicon.language == "de"
    if not member.listed and spots[0] and mask.keys[spots[0] - 1] in BEFORE_PLACES:
        return False
    if member.listed or (len(member.keys) > 1 and not (german and spots[0] == 0)) or not (spots[0] == 0 or german):
        return bool(hits)
    before = mask.keys[spots[0] - 1] if spots[0] else ""
    taken = before in _BEFORE_NAMES and any(spots[0] in hit.slots.get("p", ()) for hit in hits)
    after = spots[0] + 1
    set_off = after < len(mask.keys) and mask.keys[after] == "," and not german
    return taken or any(hit.first == after + set_off and (set_off or hit.rule.side is Side.PLAYER) for hit in hits)
