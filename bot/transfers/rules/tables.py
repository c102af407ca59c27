"""Tables of rules as text, one file a language: read into `Rule` values.

    == interest                                   the stage of the rows that follow
    interested in, buyer, not denied              name, who acts, and what else is so
      interested|keen in|on                       the pattern; a line that ends in "|" goes on in the next
      > Chelsea are interested in Morgan Rogers.  the example, which is the rule's test

Marks after the acting side: `weak`, `hint`, `renewal`, `renewal at home`, `mutual`, `denies`, `stays`, `not <stage>` (what a
negation makes of it), `loser <stage>`, `move <kind>`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.transfers.model import MoveType, Stage
from bot.transfers.rules.table import Rule, Side
from bot.transfers.rules.word_classes import spelled
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.roles import PLAYER_ROLES, STAFF_ROLES

_PLAYERS = frozenset().union(*map(word_set, PLAYER_ROLES.values()))
_STAFF = frozenset().union(*map(word_set, STAFF_ROLES.values())) - {"official", "ad", "ds", "dg"}

_FLAGS: Mapping[str, Callable[[Rule], Rule]] = {
    "mutual": lambda rule: replace(rule, mutual=True),
    "denies": lambda rule: replace(rule, denies=True),
    "stays": lambda rule: replace(rule, stays=True),
}


def read_rules(text: str, *, roles: bool = False) -> tuple[Rule, ...]:
    """Read a table. `roles`: its words for players and staff also stand for the letters that mask them.

    >>> [rule] = read_rules("== bid\\nmakes a bid, buyer, weak\\n  make|makes a bid|\\n  offer\\n  > Leeds make a bid.")
    >>> rule.name, rule.stage.value, rule.pattern, rule.weak
    ('makes a bid', 'bid', 'make|makes a bid|offer', True)
    """
    rules: list[Rule] = []
    stage = Stage.INTEREST
    for line in text.splitlines():
        if line.startswith("== "):
            stage = Stage(line[3:].strip())
        elif line.startswith("  > "):
            rules[-1] = replace(rules[-1], example=line[4:].strip())
        elif line.startswith("  "):
            rules[-1] = replace(rules[-1], pattern=_joined(rules[-1].pattern, line.strip()))
        elif line.strip():
            rules.append(_head(line, stage))
    written = [replace(rule, pattern=spelled(rule.pattern)) for rule in rules]
    return tuple(replace(rule, pattern=_with_letters(rule.pattern)) for rule in written) if roles else tuple(written)


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
    written = [spelled(pattern) for pattern in patterns]
    return tuple(_with_letters(pattern) for pattern in written) if roles else tuple(written)


def _with_letters(pattern: str) -> str:
    """A pattern whose words for players and staff also match the letters that mask such words."""
    return " ".join(_lettered(part) for part in pattern.split())


def _lettered(part: str) -> str:
    words = {word.replace("_", " ") for word in part.lstrip("?").split("|")}
    letters = [letter for letter, known in (("R", _PLAYERS), ("S", _STAFF)) if words & known and letter not in words]
    return "|".join([part, *letters])


def _joined(before: str, more: str) -> str:
    if not before or before.endswith("|"):
        return before + more
    return f"{before} {more}"


def _head(line: str, stage: Stage) -> Rule:
    name, side, *marks = [part.strip() for part in line.split(",")]
    rule = Rule(name, stage, Side(side), pattern="", example="")
    for mark in marks:
        word, _, value = mark.partition(" ")
        if mark == "renewal at home":
            rule = replace(rule, renewal=True, at_home=True)
        elif word in _FLAGS:
            rule = _FLAGS[word](rule)
        elif word in ("weak", "hint"):
            rule = replace(rule, weak=True, hint=word == "hint")
        elif word == "renewal":
            rule = replace(rule, renewal=True)
        elif word == "not":
            rule = replace(rule, negated=Stage(value))
        elif word == "loser":
            rule = replace(rule, loser=Stage(value))
        elif word == "move":
            rule = replace(rule, move=MoveType(value))
        else:
            raise ValueError(f"{name}: unknown mark {mark}")
    return rule
