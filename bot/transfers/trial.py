"""Who plays, found out by trying: whom nothing tells of is taken for a player, and it is seen whether words then tell of his move.

"Colpani va al Monza", "Leeds agree a fee for Bouchard": the one concept by which a name that no list holds, and beside which no
role stands, becomes a player's. Knows nothing of lists; whom a role, an outlet or a speech shows to be no player is left alone.
English sentences open with capitals of all kinds, as do those of a headline: there only a full name is tried beside all
that rules tell, a single word only beside those that name whom a club deals for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.transfers.chunks import chunk
from bot.transfers.clauses import Clause, clauses
from bot.transfers.people import Member
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.table import Match, Side
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
_BEFORE_THINGS = BEFORE_PLACES | {"a"}
"""What stands before an English name that is none of a person."""
_TALKS_RUNG = 3
"""The rung from which what rules tell is about players alone; interest is taken in many things."""


def try_out(lines: Sequence[Sequence[Unit]], members: Sequence[Member], rules: LanguageRules, words: Words) -> None:
    """Make players of those of whom nothing is known, in an item with a club, if a clause's words are then of their moves."""
    if not any(unit.key == "C" for line in lines for unit in line):
        return
    language = rules.lexicon.language
    english = language == "en"
    if not english:
        _judge_only(lines, members, rules)
    nobody = not any(member.letter == "P" for member in members)
    for line in lines:
        open_to = set(_open(line, members, english=english))
        for clause in clauses(chunk([_taken(unit, members, open_to) for unit in line], words), language) if open_to else ():
            named = {n for unit in clause.units if unit.key == "P" for n in unit.people}
            if english:
                found = _told(clause, open_to, members, rules, nobody=nobody)
            else:
                found = named if named and named <= open_to and _moves(clause, members[min(named)], rules) else set()
            for number in found:
                members[number].how = "words of a move"


def _open(line: Sequence[Unit], members: Sequence[Member], *, english: bool) -> Iterator[int]:
    """Those whom a sentence names of whom nothing is known; not those who are only quoted, nor what stands where places do."""
    for at, unit in enumerate(line):
        if unit.key == "X" and not (line[at - 1].key in _BEFORE_THINGS if english and at else not english and _speaks(line, at)):
            yield from (n for n in unit.people if not (members[n].how or members[n].staff))


def _judge_only(lines: Sequence[Sequence[Unit]], members: Sequence[Member], rules: LanguageRules) -> None:
    """Make a player of the one whom an item names, if a list knows players of his name: "Werner? Stuttgart zeigt Interesse"."""
    if len(members) != 1 or members[0].how or members[0].staff or not members[0].listed:
        return
    masks = [Mask([replace(unit, key="P") if unit.key == "X" else unit for unit in line]) for line in lines]
    if not any("S" in mask.keys for mask in masks) and any(_firm(mask, rules) for mask in masks):
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


def _firm(mask: Mask, rules: LanguageRules) -> list[Match]:
    """What rules surely tell of a clause."""
    return [hit for hit in rules.hits(mask) if not hit.rule.weak]


def _told(clause: Clause, open_to: set[int], members: Sequence[Member], rules: LanguageRules, *, nobody: bool) -> set[int]:
    """Whom of those on trial an English clause tells a move of. `nobody`: nobody else is known to play in this item.

    Whom a rule that tells of dealings names, whoever else plays; a full name beside a club whom any rule names or, in an
    item in which nobody else plays, whom alone the clause names.
    """
    mask = Mask(clause.units)
    spots = {at: unit.people[0] for at, unit in enumerate(mask.units) if unit.key == "P" and open_to.intersection(unit.people)}
    hits = _firm(mask, rules) if spots else []
    if not hits:
        return set()
    named = {at for hit in hits for at in hit.slots.get("p", ()) if at in spots}
    dealt = {at for hit in hits if (hit.rule.stage.rung or 0) >= _TALKS_RUNG for at in hit.slots.get("p", ()) if at in spots}
    whole = {at for at in spots if len(members[spots[at]].keys) > 1}
    if "C" in mask.keys:
        dealt |= named & whole
    if nobody and len(spots) == 1 and mask.keys.count("P") == 1 and not named:
        dealt |= whole - {at for _, at in rules.slot_units(rules.aside, mask)}
    return {spots[at] for at in dealt}


def _moves(clause: Clause, member: Member, rules: LanguageRules) -> bool:
    """Whether the words are those of a move, and of nobody else.

    One that no list knows may be any capital at a beginning, or any noun in German: there the words must go on from it.
    """
    mask = Mask(clause.units)
    spots = [at for at, key in enumerate(mask.keys) if key == "P"]
    if "S" in mask.keys or "N" in mask.keys:
        return False
    placed = bool(spots[0]) and mask.keys[spots[0] - 1] in ("a", "ad")
    hits = [hit for hit in _firm(mask, rules) if not (placed and hit.rule.side is Side.PLAYER)]
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
