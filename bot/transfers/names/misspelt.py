"""Names of one item that differ in one letter and mean one person: names from other alphabets, and slips of the pen.

"Mykhaylo" and "Mykhailo Mudryk", "Enzo Fernandes" and "Fernandez", "Satpaev" behind "Dastan Satpayev". Never two whom the lists know
apart, nor a surname that a third one bears. Looking a name up takes the same time however many people an item names.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import starmap

from bot.transfers.names.entries import ListedPlayer
from bot.transfers.names.member import Member
from bot.transfers.writing.text import words

_ENOUGH = 6
"""Letters of a surname that, alone, is hardly another's but for one of them."""
_SOME = 3
"""Letters of a first name that is told apart from others by more than one, if their surname is the same."""

_NO_NAME = 25
"""Letters of a word that is nobody's name, and is not looked at for slips."""


class Spellings:
    """The people of an item by their names with any one letter left out, and by whom the lists know under several names: "Cuti" is the
    Cristian Romero of an item, as they call one player so.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, ...], list[Member]] = {}
        self._bearers: dict[tuple[ListedPlayer, ...], Member] = {}

    def note(self, member: Member) -> None:
        """Know one more person."""
        if member.exact and len(member.listed) == 1:
            self._bearers[member.listed] = member
        for form in _forms(member.keys):
            self._found.setdefault(form, []).append(member)
        if len(member.keys) > 1:
            for form in _forms(member.keys[-1:]):
                self._found.setdefault(form, []).append(member)

    def find(self, member: Member) -> Member | None:
        """The one person known so far whom another name of his means, or another spelling; of two, that of the lists is taken."""
        if member.exact and member.listed in self._bearers:
            return self._bearers[member.listed]
        near = {id(other): other for form in _forms(member.keys) for other in self._found.get(form, ()) if _alike(member, other)}
        if len(near) != 1:
            return None
        [other] = near.values()
        if _known(member) and len(member.keys) > 1:
            other.name, other.how, other.staff = member.name, member.how, member.staff
            other.listed, other.exact, other.of_football = member.listed, member.exact, member.of_football
        return other


def _alike(member: Member, other: Member) -> bool:
    """Whether one may be the other: not where both are known, nor where a surname alone is that of a third."""
    if len(member.keys) > 1:
        other_words = [(one, another) for one, another in zip(member.keys, other.keys, strict=True) if one != another]
        return all(starmap(_near, other_words)) and not (_known(member) and _known(other))
    if len(other.keys) == 1:
        return False
    third = member.listed and (other.exact or [words(player.name)[0] for player in member.listed] != [other.keys[0]])
    return not third and not member.staff and _near(member.keys[0], other.keys[-1])


def _near(one: str, other: str) -> bool:
    """Whether two words begin alike and are not one with an "s" behind it: "Roberts" is not Robert."""
    return one[:1] == other[:1] and one.rstrip("s") != other.rstrip("s")


def _known(member: Member) -> bool:
    return member.exact or member.staff


def _forms(keys: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A name with any one letter left out of its first word or its last, or with none; nothing of what is too short to tell,
    or longer than names are.
    """
    yield keys
    if len(keys) > 1 and _SOME <= len(keys[0]) <= _NO_NAME:
        yield from ((word, *keys[1:]) for word in _shorter(keys[0]))
    if keys and _ENOUGH <= len(keys[-1]) <= _NO_NAME:
        yield from ((*keys[:-1], word) for word in _shorter(keys[-1]))


def _shorter(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))
