"""Who plays, where a sentence names one alone beside a club and its words are those of a move: "Colpani va al Monza".

For languages other than English, whose sentences open with capitals of all kinds less often than its headlines do. Knows
nothing of lists; whom a role, an outlet or a speech shows to be no player is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.transfers.people import Member
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.table import Side
from bot.transfers.series import AND
from bot.transfers.units import Mask, Unit

_JOINS = AND | {","}
_SPEECH = frozenset([":", '"', "«"])
_SAYS = frozenset(
    ["dice", "asegura", "avisa", "spiega", "annuncia", "avverte", "parla", "erklart", "betont", "explique", "assure", "annonce"]
)


def judge_alone(lines: Iterable[Sequence[Unit]], members: Sequence[Member], rules: LanguageRules) -> None:
    """Make players of those whom a sentence names alone beside a club, if a rule of moves is met once they are taken for ones."""
    lines = list(lines)
    if not any(unit.key == "C" for line in lines for unit in line):
        return
    for line in lines:
        spots = [at for at, unit in enumerate(line) if unit.key == "X"]
        if not spots:
            continue
        named = {number: members[number] for at in spots for number in line[at].people}
        if any(member.how or member.staff for member in named.values()) or not _one_run(line, spots):
            continue
        if all(_may_play(line, at) for at in spots) and _moves(line, spots, next(iter(named.values())), rules):
            for member in named.values():
                member.how = "alone beside a club"


def _one_run(line: Sequence[Unit], spots: Sequence[int]) -> bool:
    """Whether the names are one, or listed side by side."""
    between = range(spots[0], spots[-1])
    return all(line[at].key == "X" or line[at].key in _JOINS for at in between)


def _may_play(line: Sequence[Unit], at: int) -> bool:
    """Whether nothing says that a name is none of a player."""
    following = line[at + 1].key if at + 1 < len(line) else ""
    return following not in _SAYS and not (following in _SPEECH and at + 2 < len(line) and line[at + 2].key in _SPEECH)


def _moves(line: Sequence[Unit], spots: Sequence[int], member: Member, rules: LanguageRules) -> bool:
    """Whether the words are those of a move, were the names a player's.

    One that no list knows may be any capital at a beginning, or any noun in German: there the words must go on from it.
    """
    mask = Mask([replace(unit, key="P") if unit.key == "X" else unit for unit in line])
    if "S" in mask.keys:
        return False
    hits = [hit for hit in rules.hits(mask) if not hit.rule.weak]
    opening = spots[0] == 0 or line[spots[0] - 1].key in (".", ":", "-")
    german = rules.lexicon.language == "de"
    if member.listed or (len(member.keys) > 1 and not (german and opening)) or not (opening or german):
        return bool(hits)
    after = spots[-1] + 1
    return any(hit.first == after and hit.rule.side is Side.PLAYER for hit in hits)
