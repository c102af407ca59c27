"""The club that heads a sentence about one player: whose he is, where the sentence sends him to another.

"Lens : Thauvin file à Lyon" tells of a player of Lens, "Roma, vicino Wesley" of nobody's. So write French, Italian, Spanish and German
papers; English ones write "Lens winger".
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.model.stages import AT_HOME
from bot.transfers.statements.memory import Memory
from bot.transfers.statements.named import players_in
from bot.transfers.writing.units import Unit

_HEAD = 3


def note_heading(units: Sequence[Unit], memory: Memory, line: int, language: str) -> None:
    """Let the club that heads a sentence, before a colon or right before a name, hold the player if he goes elsewhere."""
    if language == "en":
        return
    keys, people = [unit.key for unit in units[:_HEAD]], players_in(units)
    heads = len(keys) == _HEAD and keys[0] == "C" and (keys[1] == ":" or keys[1:] == [",", "P"])
    if not heads or len(people) != 1 or len(units[0].clubs) != 1 or memory.homes.get(people[0]):
        return
    first = next((at for at, statement in enumerate(memory.statements) if statement.line == line), len(memory.statements))
    if _goes_elsewhere(memory, units[0].clubs[0], people[0], first):
        memory.put_home(people[0], units[0].clubs[0])
        memory.statements[first:] = [s for s in memory.statements[first:] if s.to != units[0].clubs[0] or s.renewal]


def _goes_elsewhere(memory: Memory, club: str, person: int, first: int) -> bool:
    """Whether what is said of a player sends him to others than this club, or only away, or keeps him."""
    said = [s for s in memory.statements[first:] if s.person == person]
    own = [s for s in said if s.to == club and not s.renewal]
    others = [s for s in said if s.to not in (None, club)]
    if own:
        return any(not s.stage.off for s in others) and not any(s.stage.off for s in own)
    return bool(others) or (bool(said) and all(s.renewal or s.stage in AT_HOME for s in said))
