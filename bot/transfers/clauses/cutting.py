"""A sentence cut into clauses, each with what it is to the one before it: told beside it, before it in time, or only if.

Works on units in which names are already dressed. Knows conjunctions of five languages; a conjunction of one language that
is an ordinary word of another is looked up by language.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.clauses.brackets import without_brackets
from bot.transfers.clauses.conjunctions import ENDING, SUBJECTS, is_plain_word
from bot.transfers.clauses.kinds import OPENERS, Clause, Kind
from bot.transfers.clauses.matters import matter_opens
from bot.transfers.clauses.openings import ALWAYS, GOING_ON, LEFT, SEES, SENDING, spots
from bot.transfers.clauses.others import (
    HIS_MOVE,
    adds_another,
    is_beside,
    is_bound_elsewhere,
    misses_out,
    tells_another_move,
    with_bound_behind,
)
from bot.transfers.clauses.predicates import goes_on
from bot.transfers.clauses.turns import (
    DEALT,
    GIVING,
    between_players,
    league_acts,
    lists_clubs,
    names_soon,
    over_terms,
    runs_on,
    turns_to_another,
)
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import AND, ARTICLES, BETWEEN, EACH, STOPS, WOULD
from bot.transfers.wording.inserted import WHO, resumed
from bot.transfers.writing.units import DESCRIBED, Unit

_MAIN, _PRIOR, _RELATIVE = Kind.MAIN, Kind.PRIOR, Kind.RELATIVE
_HERE, _BEHIND, _BEHIND_BOTH = (_MAIN, 0), (_MAIN, 1), (_MAIN, 2)
"""A clause opens with the word that may open it, behind that, or behind that and the next."""
_DOING = word_set(
    """
    in set close keen interested closing leading ready poised now pushing also preparing favourites favourite waiting lurking circling
    hovering chasing monitoring tracking hoping eager thought believed understood looking among all both said known likely expected linked
    credited
    """
)
_RACES = frozenset(["race", "running", "frame", "mix", "hunt", "market", "picture", "chase", "battle", "lead"])
"""What follows "with Leeds in the" where that is a clause of its own."""
_GOING = word_set(
    """
    going moving heading joining travelling returning expected closing nearing set close ready poised due likely unlikely keen open
    available wanted
    """
)
"""How a second player goes or stands: "Okafor to Leeds with Stach going to Milan", "with Stach set to stay"."""
_WITH = {"C": _DOING, "P": _GOING}
_LIKELY = frozenset(["likely", "set", "expected", "close", "keen", "ready", "poised", "due", "open", "now", "wanted"])
"""What follows "with the winger" where a clause of its own begins."""
_AHEAD = word_set("position favourites favourite front run seat clear race running hunt candidates contenders frontrunners")
"""Where a rival is left: ", leaving Leeds in pole position"."""
_REPORTS = word_set(
    """
    are is has have says say report reports claim claims suggest suggests understand understands write writes believe believes reveal
    reveals add adds insist insists
    """
)
_SEEN = word_set(
    "see sees seen view viewed regard regarded named consider considered identified identify emerged emerges described billed known leaving"
)
"""Words after which "as the" only tells as what somebody is seen."""
_AS_PLAYER = frozenset(["R", "player", "signing"])
"""What follows a club where "as" tells what somebody signs as: "as Leeds player"."""
_FAR = 8
_TOGETHER = word_set("ont sont haben sind han estan tienen llegan hanno sono trovano erzielen einigen finden")
"""What a club and a player do together: "Rennes et Merlin ont trouvé un accord"."""
_NAMES = frozenset(["C", ","])
"""What stands before "and" where it ends a list of who acts together: "Leeds, Milan and Okafor's camp call the deal off"."""
_ONLY_MEANT = WOULD | {"to", "can", "not"}
"""Behind what a club has not done what it is told to do: "want to sign him and loan him out"."""
_BESIDES = frozenset(["malgre", "nonostante", "pese", "trotz"])
"""What opens a sentence whose main part follows a comma: "malgré les offres de Lyon, le Danois reste"."""
_BEFORE_MATTERS = frozenset([",", "and", "&", "as"])
"""Behind what a matter may be told of: ", and a fee has been agreed"."""
_MAY_OPEN = {language: ALWAYS.union(table) for language, table in OPENERS.items()}


def clauses(units: Sequence[Unit], present: frozenset[str], language: str, *, listed: bool = False) -> list[Clause]:
    """Cut a sentence into clauses, in order; where it is `listed` headlines, at every comma. `present`: the keys of its units.

    What is told in brackets amid one comes after it.
    """
    units = without_brackets(units) if "(" in present else units
    if language == "en" and ("bound" in present or not WHO.isdisjoint(present)):
        units = with_bound_behind(resumed(units))
    units, openers = tuple(units), OPENERS[language]
    found: list[Clause] = []
    start, kind, opener = 0, _MAIN, ""
    end = len(units) - bool(units and units[-1].key == ".")
    for index in spots(units, _MAY_OPEN[language], listed=listed):
        if index < start:
            continue
        opens = _opening(units, start, index, openers, listed=listed)
        if opens is not None:
            _add(found, units[start:index], kind, opener)
            kind, skip = opens
            start, opener = index + skip, "who" if kind is _RELATIVE and units[index].key == "," else units[index].key
    _add(found, units[start:end], kind, opener)
    return _with_subjects(found) if len(found) > 1 else found


def _with_subjects(found: list[Clause]) -> list[Clause]:
    """Clauses that a "who" opens behind a club, with that club: "sell Okafor to Leeds, who are also after Stach".

    One told of before the club that does it, "having missed out on Okafor, Leeds ...", has it too; "besides Okafor, ..." comes last.
    """
    if found[0].kind is _PRIOR and misses_out(found[0].units):
        acting = next((clause.units[0] for clause in found[1:] if clause.kind is _MAIN and clause.units[0].key == "C"), None)
        found[0] = found[0] if acting is None else found[0]._replace(units=(acting, *found[0].units))
    if is_beside(found[0].units):
        found = [*found[1:], found[0]]
    if "who" not in [clause.opener for clause in found]:
        return found
    return [
        clause._replace(units=(found[at - 1].units[-1], *clause.units))
        if at and clause.opener == "who" and found[at - 1].units[-1].key == "C" and clause.units[0].key != "C"
        else clause
        for at, clause in enumerate(found)
    ]


def _add(found: list[Clause], units: tuple[Unit, ...], kind: Kind, opener: str) -> None:
    """Add a clause without the commas that only set it off."""
    first, last = 0, len(units)
    while first < last and units[last - 1].key == ",":
        last -= 1
    while first < last and units[first].key == ",":
        first += 1
    if first < last:
        found.append(Clause(units[first:last], kind, opener))


def _opening(units: Sequence[Unit], start: int, index: int, openers: dict[str, Kind], *, listed: bool) -> tuple[Kind, int] | None:
    """Whether a clause opens here behind the one from `start` on, about another player or in any other way."""
    key = units[index].key
    if key == "C":
        return _HERE if runs_on(units, index, _at(units, index + 1)) else None
    if key == "P":
        following = _at(units, index + 1)
        moved = tells_another_move(units, start, index) if following in HIS_MOVE else runs_on(units, index, following)
        return _HERE if moved else None
    if key == "," and listed:
        return _BEHIND
    if key in AND and units[start].key == "C" and start < index and _NAMES.issuperset([unit.key for unit in units[start:index]]):
        return None
    opens = _opens(units, index, openers)
    if opens is None and key in _BEFORE_MATTERS and (skipped := matter_opens(units, start, index)) is not None:
        return _MAIN, skipped
    if key != ",":
        return opens
    if opens is None and is_bound_elsewhere(units, start, index):
        return _RELATIVE, 1
    return opens or (_BEHIND if adds_another(units, index) else None)


def _opens(units: Sequence[Unit], index: int, openers: dict[str, Kind]) -> tuple[Kind, int] | None:
    """Whether a clause opens here: what kind, and how many units of the opening are not part of it."""
    key = units[index].key
    following = units[index + 1].key if index + 1 < len(units) else ""
    if key == "," or key in AND:
        opens = (following == "so" and _fourth(units, index) == "P") or goes_on(units, index)
        opens = opens or (following == "E" and league_acts(units, index))
        return _BEHIND if opens else _after_comma(units, index, key, following)
    if key in STOPS:
        return None if key == ":" and (lists_clubs(units, index) or over_terms(units[:index])) else _BEHIND
    if key in GIVING and (skipped := turns_to_another(units, index, key)) is not None:
        return _MAIN, skipped
    if key in openers:
        return None if is_plain_word(units, index, key, following) else (openers[key], 1)
    if key == "as":
        if index and following == "soon" and _at(units, index + 2) == "as":
            return Kind.CONDITION, 3
        before = [unit.key for unit in units[max(0, index - _FAR) : index]]
        third = units[index + 2].key if index + 2 < len(units) else ""
        seen = not _SEEN.isdisjoint(before) and (following == "the" or ((following, third) == ("C", "'s") and "as" not in before))
        if "same" in before[-3:] or before[-1:] in (["well"], ["such"]) or seen:
            return None
        named = following == "C" and third in _AS_PLAYER
        return _BEHIND if index > 1 and not named and (following in SUBJECTS or following == "the") else None
    if key == "with":
        third = units[index + 2].key if index + 2 < len(units) else ""
        time = third == "in" and _fourth(units, index) == "the" and _at(units, index + 4) not in _RACES
        third = _fourth(units, index) if third in EACH else third
        goes = third in _WITH.get(following, ()) and not time and not (following == "P" and units[index - 1].key in DEALT)
        goes = goes or (following == "P" and [third, _fourth(units, index)] == ["to", "C"] and units[index - 1].key not in DEALT)
        goes = goes or (following == "the" and third in ("A", "R") and _fourth(units, index) in _LIKELY)
        goes = goes or (following == "C" and third.endswith("ing") and third not in ("during", "ongoing", "pending", "confirming"))
        return _BEHIND if index > 1 and goes and not (third == "now" and units[index - 1].key in DEALT) else None
    if key == "that" and (following in WOULD or following in SEES):
        taken = _at(units, index + 2 + (following in WOULD)) == "P"
        return _BEHIND if taken or (following in WOULD and between_players(units, index)) else None
    return None


def _at(units: Sequence[Unit], index: int) -> str:
    return units[index].key if index < len(units) else ""


def _fourth(units: Sequence[Unit], index: int) -> str:
    return _at(units, index + 3)


def _sends_on(units: Sequence[Unit], index: int, whom: str) -> bool:
    """Whether a club sends on whom it has just signed, which is another move: "sign Okafor from Milan and loan him to Leeds"."""
    return whom in ("him", "her") and _ONLY_MEANT.isdisjoint([unit.key for unit in units[:index]])


def _after_comma(units: Sequence[Unit], index: int, key: str, following: str) -> tuple[Kind, int] | None:
    """A clause after a comma or an "and": only where a subject and more follow."""
    if following not in GOING_ON:
        return None
    third = units[index + 2].key if index + 2 < len(units) else ""
    if key == "," and third == "C" and following in LEFT and not _AHEAD.isdisjoint(unit.key for unit in units[index + 3 : index + 9]):
        return _BEHIND_BOTH
    reporter = [following, third].index("O") + 1 if "O" in (following, third) else 0
    if reporter and _at(units, index + reporter + 1) in _REPORTS:
        return _MAIN, reporter
    if key in AND and {unit.key for unit in units[max(0, index - 3) : index]} & BETWEEN:
        return None
    if key == "," and following in ("with", "and", "but"):
        described = third == "the" and index + 3 < len(units) and units[index + 3].key in ("R", "C")
        if third in SUBJECTS or described or (following == "with" and names_soon(units, index + 2)):
            return _BEHIND_BOTH
    if key in AND and third in _TOGETHER and {units[index - 1].key, following} == {"C", "P"}:
        return None
    if key in AND and following in SENDING and ("P" in (third, _fourth(units, index)) or _sends_on(units, index, third)):
        return _BEHIND
    acting = third == "C" or (third in DESCRIBED and units[0].key in _BESIDES)
    if key == "," and following in ARTICLES and acting and _fourth(units, index) not in ENDING:
        return _BEHIND
    ends = third in STOPS or third == "" or (key == "," and third in (",", "and"))
    return _BEHIND if following in SUBJECTS and not ends and (key == "," or index > 1) else None
