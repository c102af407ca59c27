"""Where a sentence turns to another player: for whom one is given, sold or tried for, who is named behind ", with"; colons."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary.dealings import AGREEMENTS
from bot.transfers.vocabulary.grammar import ACTING, MARKS
from bot.transfers.writing.units import Unit

_PUT = frozenset(["put", "puts", "putting", "hand", "hands", "handed", "handing"])
"""What makes "in a bid" no purpose: "Leeds have put in a bid for him"."""
ADDING = frozenset(["plus", "+", "/", "as"])
"""What may open another piece of news in a teaser: "Leeds want Okafor, plus Everton chase Stach", "as well as"."""
GIVING = ADDING | {"fund", "finance", "part", "exchange", "return", "bid", "attempt", "effort", "deal", "swap", "replace"}
"""Where what opens may tell for whom a player is given as well: "sell Stach to Milan to fund a move for", "as part of a deal for"."""
DEALT = AGREEMENTS | {"talks", "contact", "contract", "fee"}
"""What clubs and players have with one another: "deal with Leeds now being finalised" is one clause."""

TRYING = frozenset(["bid", "attempt", "effort", "deal", "swap"])
_LISTED = frozenset(["C", "either", "or", "and", ",", "&"])
_TERMS = frozenset(["contract", "deal", "renewal", "extension"])
_TERMS_LONG = 4
_LATE = 4
_LEAGUE = 2
_OF_LEAGUES = frozenset(["R", "clubs", "sides", "interest", "side", "club"])
_NEAR = 8
_STAFF = frozenset(["coaching", "backroom", "staff"])
"""What somebody is a part of who comes as no player: "returns as part of the coaching staff"."""
HEADLINES = frozenset(["completes", "joins", "signs", "agrees", "nears", "leaves", "returns", "wants", "rejects", "extends", "undergoes"])
"""What follows who acts where a new sentence begins with no mark before it."""
_TIMES = frozenset(["season", "summer", "month", "week", "window", "year", "weekend", "january", "2024", "2025", "2026", "2027", "2028"])
"""With what, but for a name, the sentence before it ends."""
_TELLING = frozenset(["told", "tell", "tells", "telling", "informed", "inform", "informs", "convinced", "assured", "warned", "as", "like"])
"""What may be told to a club, or of somebody, with no mark between: "have told Leeds Okafor is not for sale"."""
_WHERE = frozenset(["from", "to", "for", "at"])
_SHORTEST = 3
"""Units of a headline that another follows."""
_AS_WELL_AS = ["as", "well", "as"]
_NO_DEED = frozenset(["and", "or", "are", "is", "have", "has"])
"""What follows a club that is only one more of those before."""


def turns_to_another(units: Sequence[Unit], index: int, key: str) -> int | None:
    """How many words only lead to what opens here, a turn to another player; None where none does."""
    if key in ADDING:
        return _adding(units, index) or None
    return 0 if _is_for_another(units, index, key) else None


def _adding(units: Sequence[Unit], index: int) -> int:
    """The words behind which a club turns to another player: "want Okafor plus Everton chase Stach"; 0 if it does not."""
    size = len(_AS_WELL_AS) if units[index].key == "as" else 1
    if size > 1 and [unit.key for unit in units[index : index + size]] != _AS_WELL_AS:
        return 0
    club, deed = ([unit.key for unit in units[index + size : index + size + 2]] + ["", ""])[:2]
    acts = club == "C" and deed.isalpha() and deed.islower() and deed not in _NO_DEED
    return size if acts and index > 1 and between_players(units, index) else 0


def _is_for_another(units: Sequence[Unit], index: int, key: str) -> bool:
    """Whether what opens tells for whom a player is given, once it is told to whom: "in exchange for", "to fund a move for"."""
    if key in ("fund", "finance"):
        return index > 1
    if key == "replace":
        return (
            index > _LATE
            and units[index - 1].key in ("will", "to", "could", "and")
            and "with" in [u.key for u in units[index + 2 : index + 4]]
        )
    if key in TRYING:
        if index <= _LATE or units[index - 1].key not in ("a", "an") or units[index - 2].key != "in" or units[index - 3].key in _PUT:
            return False
        following = units[index + 1].key if index + 1 < len(units) else ""
        return following == "to" or (following == "for" and any(unit.key == "P" for unit in units[:index]))
    if key == "exchange" and units[index - 1].key in ("in", "part"):
        return any(unit.key == "P" for unit in units[:index])
    given = (
        index > 1 and units[index - 1].key in ("as", "in") and _STAFF.isdisjoint([unit.key for unit in units[index + 1 : index + _NEAR]])
    )
    return given and any(units[n].key == "to" and units[n + 1].key == "C" for n in range(index - 1))


def runs_on(units: Sequence[Unit], index: int, following: str) -> bool:
    """Whether a headline or a sentence begins where another ends, with no mark between: "sign Okafor from Milan Stach completes ...",
    "to sell Okafor Leeds have agreed ...".
    """
    if index < _SHORTEST:
        return False
    if following in ACTING:
        before = [unit.key for unit in units[max(0, index - _SHORTEST) : index]]
        return (before[-1] in ("P", "F") or before[-1] in _TIMES or before[-2:-1] == ["from"]) and _TELLING.isdisjoint(before)
    if following not in HEADLINES or units[index].key != "P":
        return False
    return units[index - 1].key == "P" or (units[index - 1].key == "C" and units[index - 2].key in _WHERE)


def between_players(units: Sequence[Unit], index: int) -> bool:
    """Whether a word stands behind one player and before another: "sign Okafor in a move that could end the pursuit of Stach"."""
    named = [n for n, unit in enumerate(units) if unit.key == "P"]
    return bool(named) and named[0] < index < named[-1]


def names_soon(units: Sequence[Unit], first: int) -> bool:
    """Whether a player is named before long, and before another comma: ", with their current captain Okafor a target"."""
    for unit in units[first : first + _NEAR]:
        if unit.key == "P" or unit.key in MARKS:
            return unit.key == "P"
    return False


def league_acts(units: Sequence[Unit], index: int) -> bool:
    """Whether behind a comma or an "and" the clubs of a league act: ", Premier League trio want", "and Serie A interest in"."""
    following = [unit.key for unit in units[index + 1 : index + 3]]
    if len(following) < _LEAGUE or following[0] != "E":
        return False
    return following[1] in _OF_LEAGUES or (following[1].endswith("ing") and any(unit.key == "P" for unit in units[:index]))


def lists_clubs(units: Sequence[Unit], colon: int) -> bool:
    """Whether a colon is followed by clubs and nothing else: "has two options: Leeds or Everton"."""
    rest = [unit.key for unit in units[colon + 1 :]]
    while rest and rest[-1] in MARKS:
        rest.pop()
    return colon > 1 and "C" in rest and len(rest) <= _LATE and _LISTED.issuperset(rest)


def over_terms(before: Sequence[Unit]) -> bool:
    """Whether a colon follows what the sentence is about: "Okafor new contract: agreement reached", "Leeds-Milan: deal for Okafor"."""
    keys = [unit.key for unit in before[-_TERMS_LONG:]]
    pair = keys == ["C", "C"] or (keys == ["C"] and len(before[0].clubs) > 1)
    return pair or ("P" in keys and keys[-1] in _TERMS and (keys[-1] not in ("contract", "deal") or "new" in keys))
