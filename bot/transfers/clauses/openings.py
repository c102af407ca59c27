"""Where in a sentence a clause may open, by two words alone: the one that may open it and the one behind that.

Of most commas, names and conjunctions this already tells that none does, so that nothing else need be asked of them.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from bot.transfers.clauses.conjunctions import SUBJECTS
from bot.transfers.clauses.matters import BEGIN_MATTERS
from bot.transfers.clauses.others import BEGIN_BESIDES, DUE, HIS_MOVE
from bot.transfers.clauses.predicates import STRUNG
from bot.transfers.clauses.turns import ADDING, GIVING, HEADLINES, TRYING
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import ACTING, AND, ARTICLES, STOPS, WOULD
from bot.transfers.writing.units import Unit

LEFT = frozenset(["leaving", "putting", "making"])
SENDING = word_set(
    "send sends sent sell sells sold loan loans loaned let lets cede ceden vend prete vende venden traspasa presta verkauft verleiht"
)
SEES = frozenset(["sees", "sends", "takes"])
GOING_ON = LEFT | SENDING | ARTICLES | SUBJECTS | {"O", "with", "and", "but"}
"""What follows a comma or an "and" where a clause may open."""
_BEHIND_COMMA = GOING_ON | STRUNG | BEGIN_MATTERS | BEGIN_BESIDES | DUE | {"so", "E", "&"}
_FOLLOWING = {
    ",": _BEHIND_COMMA,
    "C": ACTING,
    "P": ACTING | HEADLINES | HIS_MOVE,
    "with": frozenset(["P", "C", "the"]),
    "that": WOULD | SEES,
    **dict.fromkeys(AND, _BEHIND_COMMA),
    **dict.fromkeys(ADDING, frozenset(["C"])),
    **dict.fromkeys(TRYING, frozenset(["to", "for"])),
    "as": SUBJECTS | BEGIN_MATTERS | {"soon", "well", "the"},
}
"""What stands behind words of which a clause opens behind some others only."""
_LISTED = {key: following for key, following in _FOLLOWING.items() if key != ","}
ALWAYS = (STOPS | GIVING).union(_FOLLOWING)
"""What may open a clause in any language, besides its conjunctions."""


def spots(units: Sequence[Unit], may_open: Set[str], *, listed: bool) -> list[int]:
    """Where a clause may open in a sentence; where headlines are `listed`, at every comma. Behind its full stop nothing does."""
    led = _LISTED if listed else _FOLLOWING
    found = [at for at, unit in enumerate(units) if unit.key in may_open]
    last = len(units) - 1
    if found and found[-1] == last and units[last].key == ".":
        found.pop()
    return [at for at in found if (key := units[at].key) not in led or (at < last and units[at + 1].key in led[key])]
