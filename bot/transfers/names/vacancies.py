"""Sentences about a manager's job: whoever is named in them, and is not known to play, is no player.

"Kevin Muscat is favourite to become the next Rangers head coach" moves nobody who plays, though it is told in a player's words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_TO_BE = word_set("as become becomes becoming became next be being")
_BETWEEN = word_set("the a an their its his 's new next permanent interim full time - caretaker first team head")
_GOES_ON = word_set("C P X N A R S 's at of on until for and after in amid by with from before")
"""What may follow the role of which a sentence speaks; a verb may not: "as boss admits"."""
_OFFICE = word_set("job hotseat dugout vacancy vacant managerial")
_APPOINTING = word_set("appointment compensation")
"""What is told of managers alone: their appointment, and what their clubs are paid for them."""
_POSTS = word_set("job post position vacancy hotseat")
_RUNNING = word_set(
    """
    race frontrunner favourite favourites contender contenders candidate candidates interview interviewed interviews linked shortlist
    shortlisted replace succeed running
    """
)


def speaks_of_office(line: Sequence[Unit]) -> bool:
    """Whether a sentence is about who is to manage a club.

    >>> from bot.transfers.writing.units import Unit
    >>> said = lambda text: [Unit(word, 0, 0) for word in text.split()]
    >>> speaks_of_office(said("C want X as their new S")), speaks_of_office(said("C sign X as S hails his pace"))
    (True, False)
    """
    keys = [unit.key for unit in line]
    if not _APPOINTING.isdisjoint(keys):
        return True
    if not _OFFICE.isdisjoint(keys) and not _RUNNING.isdisjoint(keys):
        return True
    if any(key in _OFFICE and (keys[at - 1] == "C" or keys[max(0, at - 2) : at] == ["C", "'s"]) for at, key in enumerate(keys) if at):
        return True
    return any(_is_sought(keys, at) or _is_post(keys, at) for at in _roles(keys))


def _roles(keys: Sequence[str]) -> Iterator[int]:
    return (at for at, key in enumerate(keys) if key == "S")


def _is_post(keys: Sequence[str], at: int) -> bool:
    """Whether it is the job of who has the role at a place that is spoken of: "over the manager's job", "for the vacant coaching post"."""
    behind = at + 1 + (keys[at + 1 : at + 2] == ["'s"])
    return keys[behind : behind + 1] != [] and keys[behind] in _POSTS


def _is_sought(keys: Sequence[str], at: int) -> bool:
    """Whether the role at a place is what somebody becomes: "as Celtic's next manager"."""
    following = keys[at + 1] if at + 1 < len(keys) else ""
    if following in ("X", "'s") or (following.isalpha() and following not in _GOES_ON):
        return False
    before = at - 1
    while before >= 0 and (keys[before] in _BETWEEN or keys[before] in ("C", "A", "E")):
        before -= 1
    return before >= 0 and (keys[before] in _TO_BE or "next" in keys[before + 1 : at])
