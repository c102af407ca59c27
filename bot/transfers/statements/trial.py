"""Who plays, found out by trying: whom nothing tells of is taken for a player, and it is seen whether words then tell of his move.

"Colpani va al Monza", "Leeds agree a fee for Bouchard": the one room where a name that no list holds, and beside which neither
a role nor a known place stands, becomes a player's. Knows nothing of lists; whom a role, an outlet or a speech shows to be no
player is left alone. Capitals open English sentences of all kinds, and headlines: there a single word is a name only where
rules that tell of dealings name it, and a full one where it is alone with a club's move.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.transfers.clauses.cutting import clauses
from bot.transfers.clauses.kinds import Clause
from bot.transfers.clauses.tenor import is_background
from bot.transfers.names.member import Member
from bot.transfers.names.vacancies import speaks_of_office
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match, Side
from bot.transfers.statements.parts import unnamed
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import ANY_CLUB
from bot.transfers.vocabulary.grammar import ABOUT, AUXILIARIES
from bot.transfers.vocabulary.words import Words
from bot.transfers.vocabulary.world import BEFORE_PLACES
from bot.transfers.wording.chunks import chunk
from bot.transfers.writing.units import Unit

_SPEECH = frozenset([":", '"', "«"])
_BEFORE_NAMES = word_set("sich mit von um fur an bei uber")
"""What stands right before a German name; a noun would have its article."""
_SAYS = word_set(
    "dice asegura avisa spiega annuncia avverte parla erklart betont explique assure annonce sagt dit confirma conferma rivela"
)
_BEFORE_THINGS = BEFORE_PLACES | {"a"}
"""What stands before an English name that is none of a person."""
_NOUN = re.compile("(?:tion|ity|ment|nes|ing|anc|enc|ship|ism|al|ic|ed|(?<!l)ly|ball|an|ian)(?:e?s)?$")
"""How nouns and the like end that open a sentence; a few surnames do too."""
_CLUBS = ANY_CLUB | {"C"}
_REACHING = word_set("for of to on over about with from by signing the")
"""What may stand between words of a move and the name that they are about."""
_JOINING = AUXILIARIES | word_set("who 's s been be also now still both all , to set")
"""What may stand between a name and the words that tell of him."""
_TALKS_RUNG = 3
"""The rung from which what rules tell is about players alone; interest is taken in many things."""


def try_out(lines: Sequence[Sequence[Unit]], members: Sequence[Member], rules: LanguageRules, words: Words) -> None:
    """Make players of those of whom nothing is known, in an item with a club, if a clause's words are then of their moves."""
    english = rules.lexicon.language == "en"
    if not any(unit.key == "C" for line in lines for unit in line):
        return
    if not english:
        _judge_only(lines, members, rules)
    nobody = not any(member.letter == "P" for member in members)
    judged = _told if english else _alone
    unknown = any(not (member.how or member.staff) for member in members)
    for line in lines if unknown else ():
        open_to = frozenset(_open(line, members, english=english))
        for clause in _clauses(line, open_to, members, rules, words) if open_to else ():
            _take(judged(clause, open_to, members, rules), members)
    if nobody:
        (_judge_surname if english and not any(len(member.keys) > 1 and not member.staff for member in members) else _judge_leading)(
            lines, members, rules, words
        )


def _take(people: Iterable[int], members: Sequence[Member]) -> None:
    for number in people:
        members[number].how = members[number].how or "words of a move"


def _clauses(
    line: Sequence[Unit], open_to: frozenset[int], members: Sequence[Member], rules: LanguageRules, words: Words
) -> Sequence[Clause]:
    """A sentence's clauses, with those who are on trial as players, also at the head of what a "who" tells of them."""
    dressed = rules.thesaurus.plainly_of_players(chunk([_taken(unit, members, open_to) for unit in line], words))
    found = clauses(dressed, frozenset([unit.key for unit in dressed]), rules.lexicon.language)
    return [
        clause._replace(units=(found[at - 1].units[-1], *clause.units))
        if at and clause.opener == "who" and found[at - 1].units[-1].key == "P"
        else clause
        for at, clause in enumerate(found)
    ]


def _open(line: Sequence[Unit], members: Sequence[Member], *, english: bool) -> Iterator[int]:
    """Those whom a sentence names of whom nothing is known; not those who are only quoted, nor what stands where places do."""
    for at, unit in enumerate(line):
        if unit.key == "X" and not (line[at - 1].key in _BEFORE_THINGS if english and at else not english and _speaks(line, at)):
            yield from (n for n in unit.people if not (members[n].how or members[n].staff))


def _judge_leading(lines: Sequence[Sequence[Unit]], members: Sequence[Member], rules: LanguageRules, words: Words) -> None:
    """In an item in which nobody is known to play, make players of the full names of whom alone a clause tells a move.

    Where the item has but one such name, loose words beside it are enough, or firm ones behind it.
    """
    open_to = frozenset(n for n, member in enumerate(members) if not member.staff and len(member.keys) > 1)
    found = _masks_from(lines, open_to, members, rules, words)
    for mask in found:
        if (spot := _lone(mask, rules)) is not None and _firm(mask, rules):
            _take(mask.units[spot].people, members)
    named = {mask.units[spot].people: (mask, spot) for mask in found if (spot := _lone(mask, rules)) is not None}
    if len(named) == 1 and not any(member.letter == "P" for member in members):
        [(people, (first, spot))] = named.items()
        asked_about = spot > 0 and first.keys[spot - 1] in ABOUT
        goes_on = (rules.hits(mask) if asked_about else _firm(mask, rules) for mask in found if not unnamed(mask, rules.lexicon.indefinite))
        if rules.hits(first) or any(goes_on):
            _take(people, members)


def _judge_surname(lines: Sequence[Sequence[Unit]], members: Sequence[Member], rules: LanguageRules, words: Words) -> None:
    """Make a player of the one single word of an English item that may be a name, if words of a move are bound to it.

    Not where any noun looks so, nor where an office is spoken of.
    """
    singles = frozenset(n for n, member in enumerate(members) if not member.staff)
    if len(singles) != 1 or any(_NOUN.search(members[n].keys[-1]) or len(members[n].keys) > 1 for n in singles):
        return
    if any(speaks_of_office(line) for line in lines):
        return
    for mask in _masks_from(lines, singles, members, rules, words):
        spot = _lone(mask, rules)
        if spot is not None and any(_bound(mask, hit, spot) for hit in _firm(mask, rules)):
            _take(mask.units[spot].people, members)


def _bound(mask: Mask, hit: Match, spot: int) -> bool:
    """Whether the words of a hit are about the name at a place: it is among them, acts before them, or they act on it."""
    if (
        spot in {*hit.slots.get("p", ()), hit.first, hit.last - 1}
        or hit.first == spot + 1
        or (hit.rule.side is Side.PLAYER and _acting(mask, hit) == spot)
    ):
        return True
    return hit.last <= spot <= hit.last + 2 and _REACHING.issuperset(mask.keys[hit.last : spot])


def _masks_from(
    lines: Sequence[Sequence[Unit]], open_to: frozenset[int], members: Sequence[Member], rules: LanguageRules, words: Words
) -> list[Mask]:
    """The clauses of an item from the first on that names one on trial."""
    found: list[Mask] = []
    for line in lines:
        if found or any(unit.key == "X" and open_to.intersection(unit.people) for unit in line):
            found += [Mask(clause.units) for clause in _clauses(line, open_to, members, rules, words)]
    return found


def _lone(mask: Mask, rules: LanguageRules) -> int | None:
    """The unit of the one player, or the players listed together, whom a clause names; not whom it only mentions."""
    named = [at for at, key in enumerate(mask.keys) if key == "P"]
    if len(named) != 1 or (named[0] and mask.keys[named[0] - 1] in _BEFORE_THINGS):
        return None
    return None if named[0] in {at for _, at in rules.slot_units(rules.aside, mask)} else named[0]


def _judge_only(lines: Sequence[Sequence[Unit]], members: Sequence[Member], rules: LanguageRules) -> None:
    """Make a player of the one whom an item names, if a list knows players of his name: "Werner? Stuttgart zeigt Interesse"."""
    if len(members) != 1 or members[0].how or members[0].staff or not members[0].listed:
        return
    masks = [Mask([replace(unit, key="P") if unit.key == "X" else unit for unit in line]) for line in lines]
    if not any("S" in mask.present for mask in masks) and any(_firm(mask, rules) for mask in masks):
        members[0].how = "the only one named"


def _taken(unit: Unit, members: Sequence[Member], open_to: frozenset[int]) -> Unit:
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
    """What rules surely tell of a clause; nothing, where that was long ago."""
    hits = [hit for hit in rules.hits(mask) if not hit.rule.weak]
    return hits if hits and not is_background(mask, rules, None) else []


def _told(clause: Clause, open_to: frozenset[int], members: Sequence[Member], rules: LanguageRules) -> set[int]:
    """Whom of those on trial an English clause tells a move of: whom rules that tell of dealings name, or any beside a club, if in full."""
    mask = Mask(clause.units)
    spots = {at for at, unit in enumerate(mask.units) if unit.key == "P" and open_to.intersection(unit.people)}
    club = "C" in mask.present
    told = [
        (at, hit.rule)
        for hit in (rules.hits(mask) if spots and not is_background(mask, rules, None) else ())
        for at in hit.slots.get("p", ())
        if at in spots
    ]
    found = {
        number
        for at, rule in told
        for number in mask.units[at].people
        if (rule.stage.rung or 0) >= _TALKS_RUNG or (club and not rule.weak and len(members[number].keys) > 1)
    }
    placed = spots and not _CLUBS.isdisjoint(mask.present)
    goes_on = {_acting(mask, hit) for hit in (_firm(mask, rules) if placed else ()) if hit.rule.side is not Side.BUYER}
    return found | {number for at in spots & goes_on for number in mask.units[at].people if len(members[number].keys) > 1}


def _acting(mask: Mask, hit: Match) -> int:
    """The unit that stands before the words of a hit, and before what only joins them to it."""
    at = hit.first - 1
    while at > 0 and mask.keys[at] in _JOINING:
        at -= 1
    return at


def _alone(clause: Clause, open_to: frozenset[int], members: Sequence[Member], rules: LanguageRules) -> set[int]:
    """Those whom a clause of another language names alone, if its words are those of a move then."""
    named = {n for unit in clause.units if unit.key == "P" for n in unit.people}
    return named if named and named <= open_to and _moves(clause, members[min(named)], rules) else set()


def _moves(clause: Clause, member: Member, rules: LanguageRules) -> bool:
    """Whether the words are those of a move, and of nobody else.

    One that no list knows may be any capital at a beginning, or any noun in German: there the words must go on from it.
    """
    mask = Mask(clause.units)
    spots = [at for at, key in enumerate(mask.keys) if key == "P"]
    if "S" in mask.present or "N" in mask.present:
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
