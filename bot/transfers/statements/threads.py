"""The club that a short item goes on about from sentence to sentence: "Leeds need a winger. Talks with Milan over Okafor are on."

What is told of a player without a club is told of that one, if it looks for players or he is known to play elsewhere. Long items
turn from one matter to the next, and a list of headlines with every line: there nothing is carried.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.model import Stage
from bot.transfers.rules.rule import Match, Side
from bot.transfers.statements.memory import Memory, Statement, Thread
from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import PARTIES, Unit

_MOST = 12
"""Sentences of an item in which one may still lean on another."""

_SEEKING = word_set(
    """
    search searching hunt hunting look looking need needs want wants seek seeking next busy market shopping strengthen strengthening
    cerca cercano cherche cherchent recherche sucht suchen suche busca necesita necesitan
    priorities priority profili valuta valutano profils profiles
    reinforce reinforcing rebuild rebuilding stopping work working replace replacing signings incomings target targets shortlist bolster
    """
)
"""Words of a club that is after players, though the sentence names none."""
_FOR_HIM = word_set(
    """
    replacement replacements successor successors heir remplacant successeur sostituto sostituirlo erede nachfolger ersatz sustituto
    reemplazo relevo
    """
)
"""Words of one who comes in for whom the sentence before was about."""


_OPENING = frozenset(['"', ":", "'", ".", "-", "and", "but"])
_MORE = word_set("also another next second third fourth both double more too plus likewise same instead alternative alternatives")
"""Words with which a sentence tells more of the same."""


def take_up(memory: Memory, line: int, units: Sequence[Unit], keys: frozenset[str], bullets: frozenset[int]) -> None:
    """Note which club a sentence goes on about: that of the sentences before, or the one that looks for "his successor"."""
    if line in bullets and len(bullets) > 1:
        _turn_to_another(memory, {person for unit in units if unit.key == "P" for person in unit.people})
    if line >= _MOST:
        memory.threads.now = None
        return
    memory.threads.wanted |= PARTIES.isdisjoint(keys) and not _SEEKING.isdisjoint(keys)
    if len(memory.topic) == 1 and not _FOR_HIM.isdisjoint(keys):
        left = memory.home_of(memory.topic[0])
        if len(left) == 1:
            memory.threads.now, memory.buyer = Thread(left[0], seeks=True), left
    if memory.threads.now is not None:
        memory.threads.before[line] = memory.threads.now._replace(more=not _MORE.isdisjoint(keys))


def sought_by(memory: Memory) -> str:
    """The club that was said to be after players, if the item goes on about it."""
    return memory.threads.now.club if memory.threads.now and memory.threads.now.seeks else ""


def _turn_to_another(memory: Memory, people: set[int]) -> None:
    """Forget which clubs acted before a bullet behind which another player is named: each is of its own matter."""
    if people and not people & set(memory.topic):
        memory.buyer = memory.actor = memory.topic = ()
        memory.threads.now = None


def follow(memory: Memory, line: int, units: Sequence[Unit], keys: Sequence[str]) -> None:
    """Note which club the sentences after this one go on about: the one that buys here, or is after players whom it does not name."""
    if line >= _MOST:
        return
    made = memory.last_told(line)
    buyers = list(dict.fromkeys([statement.to for statement in made if statement.to and not statement.stage.off])) if made else []
    asked = _asked(units)
    if asked or not PARTIES.isdisjoint(keys):
        memory.threads.asked = asked
    comes_for = _comes_for(keys)
    replacing = memory.subject if comes_for and len(memory.subject) == 1 and memory.subject[0] not in buyers else ()
    if len(asked) == 1:
        memory.threads.now = Thread(asked[0], seeks=True)
    elif replacing and buyers:
        memory.threads.now, memory.buyer = Thread(replacing[0], seeks=True), replacing
    elif buyers:
        before = memory.threads.now
        goes_on = before is not None and before.club == buyers[0] and before.seeks
        memory.threads.now = Thread(buyers[0], seeks=goes_on) if len(buyers) == 1 else None
    elif not made:
        _take_up_named(memory, units, keys, comes_for=comes_for)


def _take_up_named(memory: Memory, units: Sequence[Unit], keys: Sequence[str], *, comes_for: bool) -> None:
    """Go on about the one club that a sentence names of which nothing is stated, where it seeks players or the sentence is about it."""
    seeks = memory.threads.wanted or comes_for or not _SEEKING.isdisjoint(keys)
    of_him = "P" in keys and not comes_for
    if of_him and not seeks:
        return
    named = list(dict.fromkeys([club for unit in units for club in unit.clubs]))
    if of_him and not _homes(memory, units).isdisjoint(named):
        return
    opens = bool(memory.subject) and "'s" not in keys
    if len(named) == 1 and (seeks or opens or not memory.topic) and named[0] not in memory.strays:
        memory.threads.now = Thread(named[0], seeks)


def _homes(memory: Memory, units: Sequence[Unit]) -> set[str]:
    """The clubs that hold those whom a sentence names."""
    return memory.clubs_of([person for unit in units if unit.key == "P" for person in unit.people])


def _comes_for(keys: Sequence[str]) -> bool:
    """Whether a sentence names a player only as the one to be replaced: "four possible replacements for Okafor"."""
    if keys.count("P") != 1 or _FOR_HIM.isdisjoint(keys):
        return False
    return any(one in _FOR_HIM and other == "P" for one, other in zip(keys, keys[2:], strict=False))


def _asked(units: Sequence[Unit]) -> tuple[str, ...]:
    """The club with which a question ends, if it names no more: "Coach on Okafor: 'Leeds?'"."""
    last = len(units) - 1
    named = last > 0 and units[last].word == "?" and units[last - 1].key == "C" and (last == 1 or units[last - 2].key in _OPENING)
    return units[last - 1].clubs if named else ()


def send_along(memory: Memory, lines: int) -> None:
    """Give what was said of a player without a club the one that the sentences before were about, in an item of so many."""
    if lines > _MOST:
        return
    bound = {statement.person for statement in memory.statements if statement.to is not None or statement.renewal}
    memory.statements = [s if s.person in bound else s._replace(to=_led(memory, s)) for s in memory.statements]


def led(memory: Memory, line: int, hit: Match, people: Sequence[int]) -> tuple[str, ...]:
    """The club that loose words about what a club does are said of, if they name none: "Okafor remains on the list"."""
    thread = memory.threads.before.get(line)
    if thread is None or not thread.seeks or hit.rule.side is not Side.BUYER or "to" in hit.slots or line >= _MOST:
        return ()
    return (thread.club,) if thread.club not in memory.clubs_of(people) else ()


def _led(memory: Memory, statement: Statement) -> str | None:
    """The club that a statement without one is about."""
    thread = memory.threads.before.get(statement.line)
    if thread is None or statement.nameless or statement.stage is Stage.AVAILABLE or (statement.stage is Stage.DENIED and not thread.seeks):
        return None
    known = thread.seeks or thread.more or statement.person in memory.homes
    held = memory.homes.get(statement.person) or [memory.listed.get(statement.person, "")]
    return thread.club if known and thread.club not in held else None
