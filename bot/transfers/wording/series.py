"""Players, or clubs, that a sentence names side by side, made one unit: "Arsenal, Chelsea and Spurs".

Knows where a list ends and where an "and" joins no list; not what is said of those in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import ANY_CLUB, CLUBS_DO, JOIN, LEAVE
from bot.transfers.vocabulary.grammar import AND_OR, BETWEEN, DETERMINERS, EACH, OF
from bot.transfers.wording.neighbours import of_one_statement
from bot.transfers.writing.units import PARTIES, Unit

_TWO = 2
_LINKING = AND_OR | {",", "P"}
"""What stands behind the first of a list."""
_ONE_CLUB = JOIN | LEAVE | word_set("quit quits exit")
_APART = BETWEEN | {"both clubs"}
_CHOICE = word_set(
    "battle fight race duel tussle scramble contest war choose choosing choice pick decide decision torn is be option options shootout"
)
"""What "between" parts clubs of that stand alike: both want the player, unlike those of a deal."""
_OPENS_LIST = frozenset(["from", "by", ":"])
_WAY = word_set("to from with")
_ACTS = word_set("let lets sell sells sold sign signs loan loans send sends land lands bring brings release releases")
"""What the second club does in "sell Okafor to Milan and Leeds let Stach go": no list of two."""
_HELPING = word_set("have has are is")
"""What the second club does with another player in "sign Okafor from Milan and Leeds have brought in Stach"."""
_OTHERS = ANY_CLUB | {"others", "host", "number"}
"""Unnamed ones who end a list: "Leeds, Everton and a Saudi side"."""
_DO = CLUBS_DO | word_set("keen battling in among set fight scrap vying offered linked")
_ARE = word_set("are have were remain continue")
"""What several clubs do that begin a sentence, parted by commas only: "Leeds, Everton, Fulham are keen"."""
_NEAR = 7


def join_lists(units: list[Unit], named: Sequence[int]) -> list[Unit]:
    """Make one unit of players, or clubs, that are listed side by side. `named`: where names stand."""
    out: list[Unit] = []
    index = 0
    for spot in [at for at in named if at + 1 < len(units) and units[at + 1].key in _LINKING and units[at].key in PARTIES]:
        if spot < index or _is_held(units, spot):
            continue
        end, members = _list_from(units, spot)
        if len(members) < _TWO:
            continue
        out += units[index:spot]
        index = spot
        behind = [other.key for other in units[end : end + _TWO] if other.key != ","][:1]
        racing = behind in (["in"], ["as"], ["respectively"]) or units[end - _TWO].key == "or"
        if not _told_apart(out, racing=racing) and not _parted(out, units[end:]):
            own = of_one_statement(out, members, units[end:])
            out.append(_merged(members[:own]))
            index = end if own == len(members) else units.index(members[own - 1]) + 1
    return [*out, *units[index:]] if out or index else units


def _is_held(units: Sequence[Unit], spot: int) -> bool:
    """Whether a club only tells whose the player before it is: "Okafor of Milan and Everton's James"."""
    return spot > 1 and units[spot].key == "C" and units[spot - 1].key in OF and units[spot - 2].key == "P"


def _told_apart(before: Sequence[Unit], *, racing: bool) -> bool:
    """Whether two names that follow are named as two ("between", "entre el"), or the first alone can be meant ("leave").

    `racing`: "in" or "as" follows them ("have joined Leeds and Everton in the race"), or "or" parts them, which tells of both.
    """
    at = len(before) - 1
    while at > 0 and before[at].key in DETERMINERS:
        at -= 1
    alike = at > 0 and before[at].key == "between" and before[at - 1].key in _CHOICE
    return at >= 0 and not alike and (before[at].key in _APART or (before[at].key in _ONE_CLUB and not racing))


def _parted(before: Sequence[Unit], following: Sequence[Unit]) -> bool:
    """Whether the last of the clubs begins to act, or only owns a player, and only the first is one that somebody comes from or goes to:
    "Okafor from Milan and Everton's James".
    """
    if not before or not following or before[-1].key not in _WAY:
        return False
    comes = [unit.key for unit in before[-_TWO:]] == ["P", "from"]
    goes_on = following[0].key in _HELPING and any(unit.key == "P" for unit in following)
    return following[0].key in _ACTS or (comes and (following[0].key == "'s" or goes_on))


def _list_from(units: Sequence[Unit], index: int) -> tuple[int, list[Unit]]:
    """The end of a list that begins here, and its members. A list of clubs parted by commas only needs an "and" at its end."""
    letter = units[index].key
    members, end, closed = [units[index]], index + 1, False
    while end + 1 < len(units):
        step = end
        if units[step].key == ",":
            step += 1
        joined = step < len(units) and units[step].key in AND_OR
        step += joined
        if joined and step < len(units) and (units[step].key in ("also", "even") or units[step].key in DETERMINERS):
            step += 1
        beside = step == end and letter == "P" and units[step].key == "P"
        if (step == end and not beside) or step >= len(units) or units[step].key != letter:
            break
        if (closed and not joined and not beside) or _goes_on(units, end, step, len(members)):
            break
        both = letter == "P" and len(units[step].people) > 1
        closed = closed or joined or both
        members.append(_of_first(units[step]) if both and not joined else units[step])
        end = step + 1
    if len(members) > 1 and not closed and (letter == "C" or len(members) == _TWO) and not _is_whole(units, index, end):
        return index + 1, [units[index]]
    return end, members


def _goes_on(units: Sequence[Unit], end: int, step: int, members: int) -> bool:
    """Whether a comma and an "and" behind one name begin the next statement: "a move to Leeds, and Milan hope"."""
    if members > 1 or [unit.key for unit in units[end : end + _TWO]] != [",", "and"]:
        return False
    return step + 1 >= len(units) or units[step + 1].key != ","


def _is_whole(units: Sequence[Unit], index: int, end: int) -> bool:
    """Whether clubs parted by commas only are a list: unnamed ones end it, or a headline begins with it ("Leeds, Everton eye ...")."""
    if units[index].key == "C" and index and units[index - 1].key in _OPENS_LIST and (end >= len(units) or units[end].key in ".:;|-"):
        return True
    if units[index].key == "C" and end < len(units) and units[end].key in EACH:
        return True
    if units[index].key != "C" or end >= len(units):
        return False
    if (index == 0 or units[index - 1].key in ":;") and units[end].key in _DO | _ARE:
        return True
    step = end + (units[end].key == ",")
    rest = [unit.key for unit in units[step : step + _NEAR]]
    named = next((n for n, key in enumerate(rest) if key in ("C", "P")), len(rest))
    return rest[:1] != [] and rest[0] in AND_OR and not _OTHERS.isdisjoint(rest[:named])


def _of_first(last: Unit) -> Unit:
    """The last two of a list of more, joined before. Whose they are is said of the first of them: "Okafor, Milan's James and Stach"."""
    told = last.homes[0] is not None and len(set(last.homes)) == 1 if last.homes else False
    return replace(last, homes=(last.homes[0], *[None for _ in last.homes[1:]])) if told else last


def _merged(members: Sequence[Unit]) -> Unit:
    first = members[0]
    clubs = tuple(dict.fromkeys([club for unit in members for club in unit.clubs]))
    people = tuple([person for unit in members for person in unit.people])
    homes = tuple([home for unit in members for home in unit.homes])
    return Unit(first.key, first.start, members[-1].end, clubs, people, homes, first.word, first.name, first.sum)
