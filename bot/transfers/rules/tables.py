"""Tables of rules as text, one file a language: read into `Rule` values.

    == interest                                   the stage of the rows that follow
    interested in, buyer, not denied              name, who acts, and what else is so
      interested|keen in|on                       the pattern; a line that ends in "|" goes on in the next
      > Chelsea are interested in Morgan Rogers.  the example, which is the rule's test

Marks after the acting side: `weak`, `hint`, `renewal`, `renewal at home`, `renewal of his own`, `mutual`, `denies`, `pending`, `stays`,
`goes on`, `supposed`, `not <stage>` (what a negation makes of it), `loser <stage>`, `move <kind>`,
`standing <how>`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from bot.transfers.model import MoveType, Stage
from bot.transfers.rules.rule import Rule, Side, Standing
from bot.transfers.rules.word_classes import spelled
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.roles import PLAYER_ROLES, STAFF_ROLES

_PLAYERS = frozenset().union(*map(word_set, PLAYER_ROLES.values())) - {"punta"}
_STAFF = frozenset().union(*map(word_set, STAFF_ROLES.values())) - {"official", "ad", "ds", "dg"}
"""Words for them in any language; not those that are verbs or names elsewhere, as the Italian "punta" is ("il Milan punta Okafor")."""

_Head = Callable[..., Rule]
"""What makes a rule of its words and its example."""

_MARKS: Mapping[str, Mapping[str, bool]] = {
    "weak": {"weak": True},
    "hint": {"weak": True, "hint": True},
    "renewal": {"renewal": True},
    "renewal at home": {"renewal": True, "at_home": True},
    "renewal of his own": {"own": True},
    "mutual": {"mutual": True},
    "denies": {"denies": True},
    "pending": {"pending": True},
    "stays": {"stays": True},
    "supposed": {"supposed": True},
    "goes on": {"weak": True, "hint": True, "goes_on": True},
}


def read_rules(text: str, *, roles: bool = False) -> tuple[Rule, ...]:
    """Read a table. `roles`: its words for players and staff also stand for the letters that mask them.

    >>> [rule] = read_rules("== bid\\nmakes a bid, buyer, weak\\n  make|makes a bid|\\n  offer\\n  > Leeds make a bid.")
    >>> rule.name, rule.stage.value, rule.pattern, rule.weak
    ('makes a bid', 'bid', 'make|makes a bid|offer', True)
    """
    found: list[tuple[_Head, str, str]] = []
    stage = Stage.INTEREST
    for line in text.splitlines():
        if line.startswith("== "):
            stage = Stage(line[3:].strip())
        elif line.startswith("  > "):
            found[-1] = (*found[-1][:2], line[4:].strip())
        elif line.startswith("  "):
            head, pattern, example = found[-1]
            found[-1] = (head, _joined(pattern, line.strip()), example)
        elif line.strip():
            found.append((_head(line, stage), "", ""))
    return tuple(head(pattern=_written(pattern, roles=roles), example=example) for head, pattern, example in found)


def read_patterns(text: str, *, roles: bool = False) -> tuple[str, ...]:
    """Read a list of patterns, one a line; lines that begin with a space or end in "|" go on.

    >>> read_patterns("join|\\n  joins to=C\\nleave from=C")
    ('join|joins to=C', 'leave from=C')
    """
    patterns: list[str] = []
    for line in text.splitlines():
        if line.startswith(" ") and patterns:
            patterns[-1] = _joined(patterns[-1], line.strip())
        elif line.strip():
            patterns.append(line.strip())
    return tuple(_written(pattern, roles=roles) for pattern in patterns)


def _written(pattern: str, *, roles: bool) -> str:
    """A pattern with its classes written out; with `roles`, words for players and staff also match the letters that mask such words."""
    plain = spelled(pattern)
    return " ".join(map(_lettered, plain.split())) if roles else plain


def _lettered(part: str) -> str:
    words = {word.replace("_", " ") for word in part.lstrip("?").split("|")}
    letters = [letter for letter, known in (("R", _PLAYERS), ("S", _STAFF)) if words & known and letter not in words]
    return "|".join([part, *letters])


def _joined(before: str, more: str) -> str:
    if not before or before.endswith("|"):
        return before + more
    return f"{before} {more}"


def _head(line: str, stage: Stage) -> _Head:
    """A rule as its first line tells it, but for its words and its example."""
    name, side, *marks = [part.strip() for part in line.split(",")]
    told: dict[str, Any] = {}
    for mark in marks:
        word, _, value = mark.partition(" ")
        if mark in _MARKS:
            told |= _MARKS[mark]
        elif word == "not":
            told["negated"] = Stage(value)
        elif word == "loser":
            told["loser"] = Stage(value)
        elif word == "standing":
            told["standing"] = Standing(value)
        elif word == "move":
            told["move"] = MoveType(value)
        else:
            raise ValueError(f"{name}: unknown mark {mark}")
    return partial(Rule, name, stage, Side(side), **told)
