"""Players of whom somebody or something only reminds: "the 'Belgian Messi'", "a Messi-style run", "the next Messi". English only.

Who is called so is a player without that name; a run or a clause in somebody's style is nobody.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import ALL_QUOTES
from bot.transfers.writing.units import Unit

_STYLES = word_set("style esque like type inspired")
_ANOTHER = word_set("new next mini baby second")
_LIKENING = _STYLES | _ANOTHER
_SAID_TO_BE = frozenset([("the", "next"), ("a", "mini"), ("the", "mini")])
_CALLED = word_set("as dubbed nicknamed called labelled hailed")
_PLAYER, _WORD = "R", "alike"


def without_likenesses(units: list[Unit], text: str, letters: Set[str], written: Sequence[str]) -> list[Unit]:
    """The units of a sentence, with those who are only like somebody as players without a name.

    `letters` of its units and `written`, the words of its tokens, tell whether there may be anybody.
    """
    if "X" not in letters or ("A" not in letters and _LIKENING.isdisjoint(written)):
        return units
    out: list[Unit] = []
    for unit in units:
        if out and unit.key in _STYLES and out[-1].key == "X" and text[out[-1].end : unit.start] == "-":
            out[-1] = Unit(_WORD, out[-1].start, unit.end, word=_WORD)
        elif out and unit.key == "X" and _is_likened(out, unit, text):
            out[-1] = Unit(_PLAYER, out[-1].start, unit.end, word="player")
        else:
            out.append(unit)
    return out


def _is_likened(before: list[Unit], name: Unit, text: str) -> bool:
    """Whether a name says whom somebody else is like: in quotation marks with a nation or "new" before it, or behind "the next"."""
    told, whole = before[-1], name.name.count(" ")
    if whole or (told.key != "A" and told.key not in _ANOTHER):
        return False
    opens = text[max(0, told.start - 1) : told.start] in ALL_QUOTES and text[name.end : name.end + 1] in ALL_QUOTES
    lead = [unit.key for unit in before[-3:-1]]
    return opens or (*lead[-1:], told.key) in _SAID_TO_BE or (lead[-1:] == ["the"] and lead[0] in _CALLED)
