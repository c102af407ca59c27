"""What one verb tells of several players and clubs, each pair in a clause of its own, which rules then read as any other.

"Send Okafor and Stach to Leeds and Milan respectively" pairs them by a word; "let Okafor go to Leeds and Stach to Milan for £4m"
leaves out what the first pair has said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.transfers.clauses.kinds import Clause
from bot.transfers.clauses.openings import SENDING
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import AND_OR, AUXILIARIES, DETERMINERS, WHILE
from bot.transfers.vocabulary.world import CALENDAR, TODAY
from bot.transfers.writing.units import Unit

_EACH = word_set("respectively rispettivamente respectivamente respectivement respektive")
_TO = word_set("to al alla all allo ai a au aux an zu zum zur")
_TERMS = word_set(
    """
    F A , ( ) for on loan a an the free transfer permanently permanent deal season long in per por pour fur un una prestito prestamo pret
    leihe auf titolo definitivo both straight loans deals moves simple dry
    """
)
"""What may stand beside a club in a pair that leaves its verb to the one before: "on loan", "for £4m"."""
_OTHERS = frozenset(["C", "P", "N", "R", "F", "A", "to", "for", "on", "from", "the", "a"])
"""What follows an "and" that only lists."""
_DOES = AUXILIARIES | word_set("want wants now then hope hopes plan plans also still")
"""With what a club goes on to another player."""
_ALIKE = frozenset(["F", "for", "from", "with", "over"])
"""With what the second of two goes on as the first did."""
_SMALL = _TERMS | _ALIKE | {"C", "P", "R", "'s"}
_DAYS = CALENDAR | TODAY | word_set("week month summer afterwards later")
_WHEN = _DAYS | _TERMS | {"this", "next", "following", "day", "also", "soon", "by", "from", "C"}
_TOLD = _DAYS | {"F", "from", "loan"}
_BUYING = frozenset(["signing", "bringing", "landing", "recruiting", "adding"])
_LONGEST = 12
_SHORT = 4
_MANY = 6
_SEVERAL = 2


def shared_out(found: Sequence[Clause], present: frozenset[str]) -> list[Clause]:
    """Clauses with those taken apart that pair several players and clubs, and those made whole that have no verb of their own.

    `present`: the keys of their sentence.
    """
    if "P" not in present or sum([len(unit.people) for told in found for unit in told.units if unit.key == "P"]) < _SEVERAL:
        return list(found)
    out: list[Clause] = []
    model: Clause | None = None
    for clause in [deed for told in found for whole in _gapped(told) for deed in _deeds(whole)]:
        whole = _owned(model, _made_whole(model, clause)) if model else clause
        model = model if model and clause.opener == "(" else whole
        out += _each(whole) if any(unit.key in _EACH for unit in whole.units) else [whole]
    return out


def _deeds(clause: Clause) -> list[Clause]:
    """A clause cut where the club that dealt over one player goes on to another: "sold Okafor to Leeds and now want Stach"."""
    keys = [unit.key for unit in clause.units]
    if SENDING.isdisjoint(keys):
        return _going_on(clause, keys)
    named = keys.index("P") if "P" in keys else 0
    owner = next((unit for unit in clause.units[:named] if unit.key == "C"), None)
    to = _way(clause.units, named) if owner is not None and not SENDING.isdisjoint(keys[:named]) else 0
    cut = next((at for at in range(to + 2, len(keys) - 1) if keys[at] in AND_OR), 0) if to else 0
    if owner is None or not cut or keys[cut + 1] in _OTHERS or "P" not in keys[cut + 2 :]:
        return [clause]
    return [clause._replace(units=clause.units[:cut]), Clause((owner, *clause.units[cut + 1 :]), clause.kind, keys[cut])]


def _going_on(clause: Clause, keys: Sequence[str]) -> list[Clause]:
    """A clause that a club begins, cut where the same goes on to another: "missed out on Okafor to Milan and have asked for Stach"."""
    if keys[0] != "C" or keys.count("P") < _SEVERAL:
        return [clause]
    for at in range(_SEVERAL, len(keys) - _SEVERAL):
        if keys[at] in AND_OR and keys[at + 1] in _DOES and "P" in keys[:at] and "P" in keys[at + 2 :]:
            return [clause._replace(units=clause.units[:at]), Clause((clause.units[0], *clause.units[at + 1 :]), clause.kind, keys[at])]
    return [clause]


def _gapped(clause: Clause) -> list[Clause]:
    """A clause for each of two that share a verb, if both go on alike: "bid £20m for Okafor and £15m for Stach"."""
    keys = [unit.key for unit in clause.units]
    if keys.count("P") < _SEVERAL:
        return [clause]
    for at in range(_SEVERAL, len(keys) - 1):
        if keys[at] in AND_OR and keys[at + 1] in _ALIKE and keys[at + 1 :].count("P") == 1 and _SMALL.issuperset(keys[at + 1 :]):
            first = next((n for n in range(at - 1, 0, -1) if keys[n] == keys[at + 1]), 0)
            if first and keys[first:at].count("P") == 1 and _SMALL.issuperset(keys[first:at]):
                rest = clause._replace(units=(*clause.units[:first], *clause.units[at + 1 :]), opener=keys[at])
                return [clause._replace(units=clause.units[:at]), rest]
    return [clause]


def _made_whole(before: Clause, clause: Clause) -> Clause:
    """A player, "to" and a club, with the words that stand before the player in the clause before: "Stach to Milan" as "let Stach go"."""
    units = clause.units
    if units[0].key != "P" or len(units) > _LONGEST:
        return clause
    to = _way(units, 0)
    rest = [unit.key for unit in units[to + 2 :]]
    named = next((at for at, unit in enumerate(before.units) if unit.key == "P"), -1)
    bound = clause.opener == "," or clause.opener in AND_OR
    if bound and not to and named > 1 and len(units) > 1 and _leans([unit.key for unit in units[1:]]):
        return Clause((*before.units[:named], *units), before.kind, before.opener)
    if not to or named < 0 or not all(key in _TERMS or key.isdigit() for key in rest):
        return clause
    verb = _way(before.units, named)
    if not verb or verb - named > _SHORT or verb == 1:
        return clause
    told = (*before.units[:named], units[0], *before.units[named + 1 : verb], *units[1:])
    return Clause(told, before.kind, before.opener)


def _leans(rest: Sequence[str]) -> bool:
    """Whether what follows a player only says when, whence or for how much: "Okafor this week and Stach next week"."""
    return not _TOLD.isdisjoint(rest) and _WHEN.issuperset(rest)


def _owned(before: Clause, clause: Clause) -> Clause:
    """A clause that begins with a sale, with the club that sells in the clause before: "Milan sell Okafor and loan Stach to Leeds"; or
    with a signing beside what that club does: "Milan let Okafor go, while signing Stach from Leeds".
    """
    if clause.opener in WHILE and clause.units[0].key in _BUYING and before.units[0].key == "C":
        return clause._replace(units=(before.units[0], *clause.units))
    owner = next((unit for unit in before.units if unit.key == "C"), None)
    sells = clause.units[0].key in SENDING and not SENDING.isdisjoint([unit.key for unit in before.units])
    return clause._replace(units=(owner, *clause.units)) if owner is not None and sells else clause


def _way(units: Sequence[Unit], named: int) -> int:
    """Where the "to" stands that tells which club the player goes to; 0 if none does soon."""
    for at in range(named + 1, min(named + 1 + _MANY, len(units) - 1)):
        following = at + 1 + (units[at + 1].key in DETERMINERS and at + 2 < len(units))
        if units[at].key in _TO and units[following].key == "C":
            return at
        if units[at].key in ("P", "C"):
            return 0
    return 0


def _each(clause: Clause) -> list[Clause]:
    """A clause for each of its players, with the club and the sum that are his; the same clause where they do not pair."""
    people = [unit for unit in clause.units if unit.key == "P"]
    size = len(people[0].people) if len(people) == 1 else 0
    clubs = [unit for unit in clause.units if unit.key == "C" and len(unit.clubs) == size]
    sums = [at for at, unit in enumerate(clause.units) if unit.key == "F"]
    if not 1 < size <= _MANY or (not clubs and len(sums) != size):
        return [clause]
    return [clause._replace(units=tuple(_of_one(clause.units, one, size, sums))) for one in range(size)]


def _of_one(units: Sequence[Unit], one: int, size: int, sums: Sequence[int]) -> Iterator[Unit]:
    """The units that tell of one of several."""
    listed = len(sums) == size and all(
        units[at].key == "F" or units[at].key in AND_OR or units[at].key == "," for at in range(sums[0], sums[-1])
    )
    for at, unit in enumerate(units):
        if unit.key in _EACH or (listed and sums[0] <= at <= sums[-1] and at != sums[one]):
            continue
        if unit.key == "C" and len(unit.clubs) == size:
            yield unit.of(clubs=(unit.clubs[one],))
        elif unit.key == "P":
            yield unit.of(people=(unit.people[one],), homes=(unit.homes[one],))
        else:
            yield unit
