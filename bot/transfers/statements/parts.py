"""Which part each club and player of a clause plays: destination, seller, bystander, loser; or only mentioned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.masks import Mask
from bot.transfers.vocabulary import word_set

_BETWEEN = word_set(
    "A C 's R E left right - sided footed young experienced creative attacking defensive central versatile proven top teenage"
)
"""What may stand between an article and a word for a player."""
_BEHIND = frozenset(["from", "by", "at", "of", "with", "to", "for", "and", "both", "between"])
"""Words behind which two clubs do nothing together."""
_BUYING = frozenset(["fee", "sign", "signing", "buy"])
"""Words of a deal that only the buyer of a player is said to make."""
_TWO = 2


@dataclass(slots=True)
class Parts:
    """The parts in one clause, by unit number. `voice`: the clubs whose people speak; `also`: suitors named beside the one that acts;
    `dealing`: two clubs deal and it is open which sells; `across`: who buys,
    though words tell of one dealt with; `aside`: players who are only mentioned; `replaced`: and of whom nothing is said;
    `off`: and of whom nothing else is either.
    """

    mask: Mask
    to: dict[int, None] = field(default_factory=dict)
    home: dict[int, None] = field(default_factory=dict)
    back: dict[int, None] = field(default_factory=dict)
    loser: dict[int, None] = field(default_factory=dict)
    voice: dict[int, None] = field(default_factory=dict)
    also: dict[int, None] = field(default_factory=dict)
    dealing: bool = False
    across: set[int] = field(default_factory=set)
    aside: set[int] = field(default_factory=set)
    replaced: set[int] = field(default_factory=set)
    off: set[int] = field(default_factory=set)
    _people: list[int] | None = None
    _players: list[int] | None = None
    _clubs: list[int] | None = None

    def clubs(self, units: Iterable[int]) -> tuple[str, ...]:
        """The clubs of these units."""
        return tuple(dict.fromkeys([club for unit in units for club in self.mask.units[unit].clubs])) if units else ()

    def lose(self, units: Iterable[int]) -> None:
        """Make these clubs the ones that lose."""
        self.loser.update(dict.fromkeys(units))
        for unit in self.loser:
            self.to.pop(unit, None)
            self.home.pop(unit, None)

    def players(self) -> list[int]:
        """The units of players whom the clause may be about."""
        if self._players is None:
            named = self.named_players()
            self._players = [n for n in named if n not in self.aside] if self.aside else named
        return self._players

    def people(self) -> tuple[int, ...]:
        """The players whom the clause may be about."""
        return tuple([person for n in self.players() for person in self.mask.units[n].people])

    def named_players(self) -> list[int]:
        """The units of all players whom the clause names."""
        if self._people is None:
            named = "P" in self.mask.present
            self._people = [n for n, key in enumerate(self.mask.keys) if key == "P"] if named else []
        return self._people

    def unknown(self) -> list[int]:
        """Units of clubs that the item leaves open ("United", where several can be meant)."""
        return [n for n, unit in enumerate(self.mask.units) if unit.key == "C" and not unit.clubs]

    def named_clubs(self) -> list[int]:
        """The club units of which the item tells which club they are."""
        if self._clubs is None:
            named = "C" in self.mask.present
            self._clubs = [n for n, unit in enumerate(self.mask.units) if unit.key == "C" and unit.clubs] if named else []
        return self._clubs

    def free_clubs(self) -> list[int]:
        """The club units whose part no cue tells."""
        clubs = self.named_clubs()
        if not clubs:
            return []
        taken = {*self.to, *self.home, *self.back, *self.loser, *self.also}
        return [n for n in clubs if n not in taken]


def find_parts(mask: Mask, rules: LanguageRules, held: frozenset[str], seeking: str = "") -> Parts:
    """Read the cues of a clause. `held`: clubs known to hold the players in question, for "a deal between A and B".

    With whom somebody deals ("accordo con il Milan") is the seller, unless another club is known to hold him: then the buyer.
    So is the one that was said to be `seeking` players.
    """
    parts = Parts(mask)
    if "C" in mask.present:
        _place_clubs(parts, rules, held, seeking)
    mentioned = list(rules.slot_units(rules.aside, mask)) if "P" in mask.present else ()
    if mentioned:
        parts.aside = {unit for _, unit in mentioned}
        parts.replaced = {unit for slot, unit in mentioned if slot == "old"}
        parts.off = {unit for slot, unit in mentioned if slot == "off"}
    return parts


def _place_clubs(parts: Parts, rules: LanguageRules, held: frozenset[str], seeking: str) -> None:
    """Give each club of a clause the part that its cues tell."""
    pair: dict[int, None] = {}
    across: dict[int, None] = {}
    found = {
        "to": parts.to, "from": parts.home, "back": parts.back, "not": parts.loser, "also": parts.also,
        "pair": pair, "voice": parts.voice, "with": across,
    }  # fmt: skip
    for slot, unit in rules.slot_units(rules.roles, parts.mask):
        if slot == "voice" or (unit not in parts.to and unit not in parts.home and unit not in across):
            found[slot][unit] = None
    if across:
        _place_dealers(parts, across, held, seeking)
    if len(pair) == _TWO:
        _settle(parts, list(pair), held)
    if parts.home:
        _open_sellers(parts)
    for unit in (*parts.back, *parts.loser, *parts.also):
        parts.to.pop(unit, None)
        parts.home.pop(unit, None)
    for unit in parts.also:
        parts.loser.pop(unit, None)


def _place_dealers(parts: Parts, across: Iterable[int], held: frozenset[str], seeking: str) -> None:
    """Make sellers of the clubs that somebody deals with; buyers, where another club holds the player, or they seek players.

    Who agrees a fee, or talks "to sign" somebody, buys, whatever the list says.
    """
    holders = held.difference(parts.clubs(parts.to)) if _BUYING.isdisjoint(parts.mask.present) else frozenset()
    for unit in across:
        clubs = parts.mask.units[unit].clubs
        elsewhere = seeking in clubs or (holders and holders.isdisjoint(clubs))
        (parts.to if elsewhere else parts.home)[unit] = None
        parts.across.update([unit] if elsewhere else [])


def _open_sellers(parts: Parts) -> None:
    """Leave open which of two clubs sells that do together what a seller does: "Leeds and Milan exchange documents for Okafor"."""
    pairs = [unit for unit in parts.home if len(parts.mask.units[unit].clubs) == _TWO]
    people = sum([len(parts.mask.units[n].people) for n in parts.named_players()]) if pairs else 0
    for unit in pairs if people < _TWO else ():
        behind = parts.mask.keys[unit - 1] if unit else ""
        if behind not in _BEHIND:
            del parts.home[unit]
            parts.to[unit] = None
            parts.dealing = True


_SEVERAL_WANTED = frozenset(["signings", "reinforcements", "additions", "newcomers"])
_WANTED = _SEVERAL_WANTED | {"target", "signing", "reinforcement", "addition"}
_UNKNOWN = frozenset(["a", "another", "new", "further"])
_KNOWN = word_set("both the these those two on between with of side 's")
"""What stands beside "players" where it is known who they are, or another part of a deal is meant: "both players", "on players side"."""
_SEEKING = word_set("on for sign want wants seek seeking identify identified need needs land find on_to")
"""What stands before a word for somebody to be signed of whom nobody is told who it is: "miss out on a target", "more signings"."""
_HEADS = frozenset(["people", "bodies", "faces", "recruits"])
_MORE = frozenset(["some", "more", "new", "few", "extra", "fresh"])
"""Somebody to be signed, whoever it is: "need to get some people in"."""
_ANYBODY = _WANTED | _HEADS | {"R", "players"}
"""Without any of these a clause is about nobody without a name."""
_BECOMING = frozenset(["as", "be", "become", "becomes"])
"""What comes before what somebody is to be: "he'll be a Leeds player"."""


def unnamed(mask: Mask, indefinite: frozenset[str]) -> bool:
    """Whether a clause is about a player without a name: "another centre-back"; but not what somebody is to be, "as a new winger"."""
    if _ANYBODY.isdisjoint(mask.present):
        return False
    keys, named = mask.keys, "P" in mask.present
    for at in [at for at, key in enumerate(keys) if key in _ANYBODY]:
        if _is_unknown(keys, at, indefinite) if keys[at] == "R" else not named and _is_sought(keys, at):
            return True
    return False


def _is_unknown(keys: Sequence[str], at: int, indefinite: frozenset[str]) -> bool:
    """Whether a word for a player has an article that leaves open who he is, or his price before it: "another young centre-back"."""
    at -= 1
    while at >= 0 and keys[at] in _BETWEEN:
        at -= 1
    return at >= 0 and (keys[at] in indefinite or keys[at] == "F") and _BECOMING.isdisjoint(keys[max(0, at - 2) : at])


def _is_sought(keys: Sequence[str], at: int) -> bool:
    """Whether a word tells of somebody to be signed, or of players, without saying whom: "want a new signing", "get more people"."""
    key, before = keys[at], keys[at - 1] if at > 1 else ""
    if key == "players":
        return _KNOWN.isdisjoint(keys[max(0, at - 3) : at + 2])
    if key in _HEADS:
        return before in _MORE
    return at > 1 and (key in _SEVERAL_WANTED or (before in _UNKNOWN and keys[at - 2] in _SEEKING))


def nobody_known(keys: Sequence[str], at: int, indefinite: frozenset[str]) -> bool:
    """Whether the word for a player that stands at a place is for one without a name: "another Leeds star", "an unnamed team-mate"."""
    if keys[at] != "R":
        return False
    at -= 1
    while at >= 0 and keys[at] in _BETWEEN:
        at -= 1
    return at >= 0 and (keys[at] in _NOT_NAMED or (keys[at] in indefinite and keys[at] not in _ONE_OF_WHOM))


_NOT_NAMED = word_set("second third fourth unnamed unidentified unknown mystery different")
_ONE_OF_WHOM = frozenset(["a", "an", "new"])
"""What also leads in somebody known: "Okafor, seen as a key player"."""


def _settle(parts: Parts, pair: Sequence[int], held: frozenset[str]) -> None:
    """ "A deal between Milan and Leeds": the club that holds the player sells; it is open who does if neither is known to."""
    sellers = [unit for unit in pair if held.intersection(parts.mask.units[unit].clubs)]
    told = set(parts.clubs([unit for unit in parts.to if unit not in pair]))
    if len(sellers) != 1:
        sellers = [unit for unit in pair if told and told.isdisjoint(parts.mask.units[unit].clubs)]
    parts.dealing = len(sellers) != 1
    for unit in pair:
        (parts.to if unit in sellers else parts.home).pop(unit, None)
        (parts.home if unit in sellers and not parts.dealing else parts.to)[unit] = None
