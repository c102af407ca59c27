"""Names of one item that differ in one letter and mean one person: names from other alphabets, and slips of the pen.

"Mykhaylo" and "Mykhailo Mudryk", "Enzo Fernandes" and "Fernandez", "Satpaev" behind "Dastan Satpayev". Never two whom the lists know
apart, nor a surname that a third one bears. Looking a name up takes the same time however many people an item names.
"""

from __future__ import annotations

from bot.transfers.names.entries import ListedPlayer
from bot.transfers.names.member import Member
from bot.transfers.writing.text import words

_ENOUGH = 6
"""Letters of a surname that, alone, is hardly another's but for one of them."""
_SOME = 3
"""Letters of a first name that is told apart from others by more than one, if their surname is the same."""
_MOST = 12
"""People of an item with the same initials among whom slips of the pen are looked for."""


class Spellings:
    """The people of an item by their initials, and by whom the lists know under several names: "Cuti" is the Cristian Romero of an
    item, as they call one player so.
    """

    def __init__(self) -> None:
        self._begun: dict[str, list[Member]] = {}
        self._bearers: dict[tuple[ListedPlayer, ...], Member] = {}

    def note(self, member: Member) -> None:
        """Know one more person."""
        if member.exact and len(member.listed) == 1:
            self._bearers[member.listed] = member
        keys = member.keys
        self._begun.setdefault(_initials(keys), []).append(member)
        if len(keys) > 1:
            self._begun.setdefault(keys[-1][:1], []).append(member)

    def find(self, member: Member) -> Member | None:
        """The one person known so far whom another name of his means, or another spelling; of two, that of the lists is taken."""
        if member.exact and member.listed in self._bearers:
            return self._bearers[member.listed]
        near = [other for other in self._begun.get(_initials(member.keys), ())[:_MOST] if _alike(member, other)]
        if len(near) != 1:
            return None
        [other] = near
        if _known(member) and len(member.keys) > 1:
            other.name, other.how, other.staff = member.name, member.how, member.staff
            other.listed, other.exact, other.of_football = member.listed, member.exact, member.of_football
        return other


def _initials(keys: tuple[str, ...]) -> str:
    return keys[0][:1] + keys[-1][:1] if len(keys) > 1 else keys[0][:1]


def _alike(member: Member, other: Member) -> bool:
    """Whether one may be the other: not where both are known, nor where a surname alone is that of a third."""
    keys, others = member.keys, other.keys
    if len(keys) > 1:
        return len(keys) == len(others) and _spell_alike(keys, others) and not (_known(member) and _known(other))
    if len(others) == 1 or member.staff or not _near(keys[0], others[-1], _ENOUGH):
        return False
    return not member.listed or (not other.exact and [words(player.name)[0] for player in member.listed] == [others[0]])


def _spell_alike(keys: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether the one difference between two names is a letter of the first word or of the last."""
    if keys[-1] == others[-1]:
        return keys[1:] == others[1:] and _near(keys[0], others[0], _SOME)
    return keys[:-1] == others[:-1] and _near(keys[-1], others[-1], _ENOUGH)


def _near(one: str, other: str, least: int) -> bool:
    """Whether two words of so many letters begin alike and differ in one letter, which is no "s" behind one: "Roberts" is not Robert.

    >>> _near("mudryk", "mudrik", 6), _near("satpaev", "satpayev", 6), _near("mudryk", "mudraki", 6), _near("robert", "roberts", 6)
    (True, True, False, False)
    """
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) < least or len(long) - len(short) > 1 or short[0] != long[0] or short + "s" == long or short == long:
        return False
    at = next((n for n, letter in enumerate(short) if letter != long[n]), len(short))
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]


def _known(member: Member) -> bool:
    return member.exact or member.staff
