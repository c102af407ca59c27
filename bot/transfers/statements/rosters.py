"""Lists of players under a heading: "Leeds' targets: / - Okafor (Milan) / - Stach: talks on", "Could leave Milan: Okafor, Stach".

The heading tells whose list it is, and whether those in it are wanted, may go, or are only told about. Lines that a club each heads
("Leeds: bid for Okafor / Milan: Stach wanted") are such rows too. Who came and went is in `ledgers`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from bot.transfers.model import Stage
from bot.transfers.names.member import Member
from bot.transfers.statements.memory import Memory, Statement
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import ASKING
from bot.transfers.writing.units import Unit

WANTED, LEAVING = "named among the targets", "named among those who may go"
"""The rules that such statements bear."""


class Kind(Enum):
    """What a heading tells of those below it."""

    WANTED = "wanted"
    LEAVING = "leaving"
    TOPIC = "topic"
    COLUMN = "column"


class Head(NamedTuple):
    """A heading: whose list it is over, and of whom."""

    club: str
    kind: Kind

    @property
    def buyers(self) -> tuple[str, ...]:
        """The club that is meant where a row names none that buys."""
        return () if self.kind is Kind.LEAVING else (self.club,)


_WORDS = {
    **dict.fromkeys(
        word_set(
            """
            update updates latest transfer transfers business window moves news search mercato deals market notes roundup recap summary
            briefing snippets
            """
        ),
        Kind.TOPIC,
    ),
    **dict.fromkeys(
        word_set(
            """
            target targets option options shortlist list wishlist wanted candidate candidates radar alternatives priorities
            names want wants linked choice choices monitoring watching considering tracking following eyeing admired
            objetivos opciones candidatos agenda
            nombres lista obiettivi candidati nomi piste idee opzioni cibles pistes candidats profils noms kandidaten liste
            optionen wunschliste wunschspieler
            """
        ),
        Kind.WANTED,
    ),
    **dict.fromkeys(
        word_set(
            """
            leave leaving depart departing departures exit exits outgoings outgoing surplus unwanted expendable sale listed go sell
            offload lose salidas
            transferibles uscita uscite partenti departs partants abgange verkaufskandidaten
            """
        ),
        Kind.LEAVING,
    ),
}
"""Words of headings; the last kind that one has counts."""
_OF_LISTS = frozenset(_WORDS)
_ORDER = (Kind.LEAVING, Kind.WANTED, Kind.TOPIC)
_OTHER_LISTS = word_set(
    """
    injury injured injuries injuria goal goals scorer scorers penalty bench squad starting lineup line xi rating ratings award
    awards nominees retained released loanees stats captain captains manager managers managerial coach boss fixtures results
    predicted odds ticket tickets kit ranked best worst winners winner history record records former legends
    birthdays preseason minutes assists fantasy fpl doubtful suspended poll vote watch podcast video team shirt shirts
    """
)
"""What lists of other kinds are of."""
_TIMES = frozenset(["month", "season", "year", "week", "match", "game", "round", "day", "tournament", "decade"])
"""What somebody is "of the", who is put to the vote."""
_LONGEST = 12
_LABEL = 4
_MARKS = frozenset(["-", ".", ")", "(", "→", "*", ">", ",", "|", "/", "="])
_COMPANIONS = frozenset(["C", "'s", "A", "R", "the"])
_WOOING = word_set(
    "want wants target targets targeting sign signing keen interested chase chasing pursue pursuing eye eyeing after bid talks track"
)
_REPLACING = word_set("replace replaces replacing succeed succeeding")
_LISTING = frozenset([",", "and", "&", "or", "plus", "/", ";"])
_TOLD = ASKING | {"scored", "scores"}
_BARE = 8
"""Units of a row that tells nothing else of its player than that he is in the list."""
_FEWEST = 2
"""Rows without which a heading without a colon is none."""


def read_rosters(lines: Sequence[Sequence[Unit]], blocks: Sequence[int], keys: Sequence[str]) -> Mapping[int, Head]:
    """The rows of an item, each with its heading. `blocks`: the lines of text in which the sentences stand; `keys`: all words."""
    if ":" not in keys and _OF_LISTS.isdisjoint(keys):
        return {}
    colons = ":" in keys
    rows = _columns(lines, blocks) if colons else {}
    owner = ""
    number = 0
    while number < len(lines):
        line = lines[number]
        if len(line) > 1 and not _may_head(line, colons=colons):
            number += 1
            continue
        colon = len(_before_colon(line))
        owner = line[0].clubs[0] if len(line) == 1 and len(line[0].clubs) == 1 else owner
        inline = any(unit.people for unit in line[colon:])
        head = _head(line[:colon], owner or (_club_before(lines, number) if inline else ""))
        if head is None:
            number += 1
            continue
        owner = head.club if head.kind is Kind.TOPIC and colon == len(line) else owner
        first = number if inline else number + 1
        last = number = _end_of_rows(lines, blocks, number + 1, owner)
        several = len({blocks[at] for at in range(first, last)}) >= _FEWEST
        if inline or several or (colon < len(line) and last > first):
            rows |= dict.fromkeys(range(first, last), head)
    return rows


def _may_head(line: Sequence[Unit], *, colons: bool) -> bool:
    """Whether a line is short up to its colon, or its end, and has a word of lists. `colons`: the item has any."""
    if len(line) > _LONGEST and not colons:
        return False
    opening = [unit.key for unit in line[: _LONGEST + 1]]
    return not _OF_LISTS.isdisjoint(opening) and (len(line) <= _LONGEST or ":" in opening)


def _columns(lines: Sequence[Sequence[Unit]], blocks: Sequence[int]) -> dict[int, Head]:
    """The sentences of lines that begin with a club and a colon, where several do."""
    heads = {
        blocks[number]: Head(line[0].clubs[0], Kind.COLUMN)
        for number, line in enumerate(lines)
        if len(line) > _FEWEST and line[1].key == ":" and len(line[0].clubs) == 1 and (not number or blocks[number - 1] != blocks[number])
    }
    if len({head.club for head in heads.values()}) < _FEWEST:
        return {}
    return {number: heads[block] for number, block in enumerate(blocks) if block in heads}


def _head(units: Sequence[Unit], owner: str) -> Head | None:
    """What a line says as a heading: it has a word of lists, names a club or stands below one, and nobody."""
    keys = {unit.key for unit in units}
    kinds = {_WORDS[key] for key in _OF_LISTS & keys}
    if "of" in keys and not _TIMES.isdisjoint(keys):
        return None
    if not kinds or len(units) > _LONGEST or "S" in keys or keys & _OTHER_LISTS or _names_anybody(units):
        return None
    clubs = {club for unit in units for club in unit.clubs} or ({owner} if owner else set())
    return Head(clubs.pop(), next(kind for kind in _ORDER if kind in kinds)) if len(clubs) == 1 else None


def _names_anybody(units: Sequence[Unit]) -> bool:
    """Whether a heading names anybody but him who is to be replaced: "Leeds' shortlist to replace Stach"."""
    return any(unit.people and not (at and units[at - 1].key in _REPLACING) for at, unit in enumerate(units))


def _club_before(lines: Sequence[Sequence[Unit]], number: int) -> str:
    """The club with which a sentence that tells whom it wants begins, before this one: "Leeds want Okafor. Other options: Stach"."""
    before = lines[number - 1] if number else ()
    wooing = any(unit.people for unit in before) and not _WOOING.isdisjoint([unit.key for unit in before])
    return before[0].clubs[0] if wooing and len(before[0].clubs) == 1 else ""


def _end_of_rows(lines: Sequence[Sequence[Unit]], blocks: Sequence[int], number: int, owner: str) -> int:
    """Where the rows end that begin at a sentence: what stands in a row's line of text belongs to it."""
    while number < len(lines):
        begins = leading(lines[number]) and _head(_before_colon(lines[number]), owner) is None
        if blocks[number] != blocks[number - 1] and not begins:
            break
        number += 1
    return number


def _before_colon(line: Sequence[Unit]) -> Sequence[Unit]:
    keys = [unit.key for unit in line]
    return line[: keys.index(":")] if ":" in keys else line


def leading(line: Sequence[Unit]) -> tuple[int, ...]:
    """The units of the names that a row begins with, behind its bullet, its label ("Striker:") and what describes them."""
    at = 0
    colon = next((n for n, unit in enumerate(line[:_LABEL]) if unit.key == ":" or (n and unit.key == "-")), -1)
    if colon > 0 and not any(unit.people or unit.clubs for unit in line[:colon]):
        at = colon + 1
    while at < len(line) and (line[at].key in _MARKS or line[at].key.isdigit()):
        at += 1
    while at < len(line) and line[at].key in _COMPANIONS:
        at += 1
    found: list[int] = []
    while at < len(line) and line[at].people:
        found.append(at)
        at += 1
        while at < len(line) and line[at].key in _LISTING:
            at += 1
    return tuple(found)


def enlist(rows: Iterable[Sequence[Unit]], members: Sequence[Member]) -> None:
    """Take for players those with whom rows of lists of players begin."""
    for row in rows:
        for member in (members[_row(row)[at].people[0]] for at in leading(_row(row))):
            if not member.how and not member.staff:
                member.how = "named in a list of players"


def open_row(memory: Memory, units: Sequence[Unit], head: Head) -> None:
    """Note what a row shows before its words are read: who holds those in it."""
    memory.strays.add(head.club)
    memory.buyer = memory.actor = ()
    for at in leading(_row(units)):
        unit = _row(units)[at]
        behind = _row(units)[at + 1 : at + 4]
        if head.kind is Kind.LEAVING:
            memory.put_homes(unit.people, [head.club])
        elif len(behind) > 1 and behind[0].key in (",", "-") and len(behind[1].clubs) == 1 and [u.key for u in behind[2:]] in ([], [","]):
            memory.put_homes(unit.people, [club for club in behind[1].clubs if club != head.club])


def _row(units: Sequence[Unit]) -> Sequence[Unit]:
    """What stands behind the colon of a heading that names nobody, or all of a sentence."""
    colon = next((at for at, unit in enumerate(units) if unit.key == ":"), -1)
    return units if _names_anybody(units[: colon + 1]) else units[colon + 1 :]


def close_row(memory: Memory, units: Sequence[Unit], head: Head, line: int, language: str) -> None:
    """State what the heading tells of those in a row, where the row itself does not tell where they go."""
    if head.kind in (Kind.COLUMN, Kind.TOPIC):
        _close_column(memory, head, line)
        return
    row = _row(units)
    bare = len(row) <= _BARE and _TOLD.isdisjoint([unit.key for unit in row])
    people = [person for at in leading(row) for person in row[at].people if row[at].key == "P"]
    if head.kind is Kind.WANTED and any(head.club in _clubs_of(memory, person) for person in people):
        return
    for person in people:
        said = [s for s in memory.statements if s.person == person and s.line == line]
        if head.kind is Kind.LEAVING and bare and not said:
            memory.statements.append(Statement(person, Stage.AVAILABLE, f"{language}: {LEAVING}", line))
        if head.kind is not Kind.WANTED or any(s.to for s in said) or not (said or bare) or head.club in _clubs_of(memory, person):
            continue
        denied = [s for s in said if s.stage is Stage.DENIED and not s.renewal]
        memory.statements = [s._replace(to=head.club) if s in denied else s for s in memory.statements]
        if not denied:
            memory.statements.append(Statement(person, Stage.INTEREST, f"{language}: {WANTED}", line, head.club, weak=bool(said)))


def _close_column(memory: Memory, head: Head, line: int) -> None:
    """Let the club that heads a line hold those of whom it tells that they go, where to or not."""
    said = [s for s in memory.statements if s.line == line]
    for person in dict.fromkeys([s.person for s in said]):
        goes = [s.to not in (None, head.club) if s.to else s.stage is Stage.AVAILABLE or s.renewal for s in said if s.person == person]
        if all(goes) and not memory.homes.get(person):
            memory.put_home(person, head.club)


def _clubs_of(memory: Memory, person: int) -> set[str | None]:
    return {*memory.home_of(person), memory.listed.get(person)}
