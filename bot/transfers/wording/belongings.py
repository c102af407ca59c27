"""Things of a club that nobody is moved to: "joins Leeds injury list", "nears Leeds milestone", "joins Everton's coaching staff".

Titles tell of them in the words of moves. The club in them is none that buys or sells, so what is a club's is made one word
that no rule of moves knows. English only; matches are `matches`'.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_OTHER = "Z"
"""The letter of other matters, of which rules of moves tell nothing."""
_ALONE = word_set(
    """
    milestone milestones landmark landmarks record records centenary century debut bow captaincy armband dugout hotseat
    greats immortals honours hospital scalp
    """
)
"""Nouns each of which is such a thing."""
_PAIRS = {
    "injury": word_set("list crisis"),
    "casualty": word_set("list ward"),
    "treatment": word_set("table room"),
    "walking": word_set("wounded"),
    "coaching": word_set("staff team role job ranks set setup ticket position post"),
    "backroom": word_set("staff team"),
    "recruitment": word_set("department role"),
    "leadership": word_set("group team"),
    "commentary": word_set("team"),
    "title": word_set("celebrations party parade"),
    "all": word_set("time"),
    "all_time": word_set("list record records scorers scorer"),
    "goal": word_set("record tally milestone landmark"),
    "scoring": word_set("record charts"),
    "appearance": word_set("record milestone"),
    "hall": word_set("of"),
    "management": word_set("team"),
}
"""Nouns that are such a thing with one of those behind them."""
_DEALT = word_set("signing signings fee fees deal deals transfer transfers sale sales bid bids offer move buy purchase F breaking high")
"""What makes a record one of moves: "Leeds record signing"."""
_OWNING = frozenset(["'s"])
_OPENING = (_ALONE | {"club"}).union(_PAIRS)


def as_belongings(units: list[Unit], present: frozenset[str]) -> list[Unit]:
    """The units, with what is a club's, and no part of a move, as one word for such a thing. `present`: all keys that they may have."""
    if "C" not in present or _OPENING.isdisjoint(present):
        return units
    keys = [unit.key for unit in units]
    out: list[Unit] = []
    at = 0
    while at < len(units):
        end = _end(keys, at) if keys[at] == "C" else 0
        out.append(Unit(_OTHER, units[at].start, units[end - 1].end) if end else units[at])
        at = end or at + 1
    return out


def _end(keys: Sequence[str], club: int) -> int:
    """Where such a thing ends that begins with the club at a place; 0 if none does.

    >>> _end(["P", "joins", "C", "'s", "injury", "list"], 2), _end(["C", "record", "signing"], 0), _end(["C", "100", "club"], 0)
    (6, 0, 3)
    """
    at = club + 1
    at += at < len(keys) and keys[at] in _OWNING
    first, second = [*keys[at : at + 2], "", ""][:2]
    if first.isdigit() and second == "club":
        return at + 2
    if second in _PAIRS.get(first, ()):
        return at + 2
    return at + 1 if first in _ALONE and second not in _DEALT else 0
