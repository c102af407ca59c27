"""The players whom the words of a sentence name, and whom only its lists do.

Knows clauses and units; whom the rules' words are about is `subjects`' business.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from bot.transfers.clauses.kinds import Clause, Kind
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import WE
from bot.transfers.writing.units import Unit

_LAST = 2
"""Words with which a sentence ends, the comma before "who" among them."""
_LISTING = word_set("P , and & or plus priority top target")
_LISTED = _LISTING | word_set("C F R A from of on loan for")
"""What a list of players consists of, and one of several."""
_MISHAPS = word_set(
    """
    injury injuries setback blow ban suspension absence illness surgery operation concussion injured sidelined banned suspended ruled_out
    ruled suffered limped hamstring knee ankle
    """
)
"""Why a club is short of a player, and looks for another."""
_JOINED = frozenset([",", "and", "&", "+"])

Players = tuple[int, ...]


def players_in(units: Sequence[Unit]) -> Players:
    """All players whom units name."""
    return tuple(dict.fromkeys([person for unit in units if unit.key == "P" for person in unit.people]))


def last_named(units: Sequence[Unit]) -> Players:
    """The player with whom words end, of whom a "who" behind them tells."""
    last = [unit for unit in units[-_LAST:] if unit.key != ","][-1:]
    return players_in(last) if last and len(last[0].people) == 1 else ()


def listed_behind(following: Sequence[Clause]) -> Players:
    """The players of clauses that do nothing but list them behind a colon or a dash: "a shortlist of three: Okafor, Stach and James";
    of several with whence they come, and for how much.
    """
    if not following or following[0].opener not in (":", "-") or following[0].units[0].key != "P":
        return ()
    rest = takewhile(lambda clause: clause.opener in _JOINED and clause.units[0].key == "P", following[1:])
    units = [unit for clause in (following[0], *rest) for unit in clause.units]
    people = players_in(units)
    return people if all(unit.key in (_LISTED if len(people) > 1 else _LISTING) for unit in units) else ()


def coming_in(found: Sequence[Clause]) -> Players:
    """The players of a sentence; not those of an "if" that follows, whom the words before it do not mean yet."""
    said = [clause for at, clause in enumerate(found) if not at or clause.kind is not Kind.CONDITION]
    return tuple(dict.fromkeys([person for clause in said for unit in clause.units if unit.key == "P" for person in unit.people]))


def missed_by(found: Sequence[Clause]) -> Players:
    """The players whom a club is only short of, as an "after" tells: "weigh up a signing after Okafor's injury"."""
    after = [clause.units for clause in found[1:] if clause.kind is Kind.PRIOR and clause.units[0].key == "P"]
    return players_in([units[0] for units in after if not _MISHAPS.isdisjoint([unit.key for unit in units])]) if after else ()


def speaks_on(keys: frozenset[str]) -> bool:
    """Whether a sentence may go on with what somebody says: it has a quotation mark, or "we"."""
    return not _SPEAKING.isdisjoint(keys)


_SPEAKING = WE | {'"', "our"}
