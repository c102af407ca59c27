"""Runs of capitals in a sentence: where a name that no list holds begins and ends.

Knows how the parts of names are joined (particles, hyphens), not whose they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.names.capitals import CLUB_SURNAMES, Capitals
from bot.transfers.names.days import is_day
from bot.transfers.names.entries import Club, ListedPlayer, Person, Source
from bot.transfers.names.gazetteer import Found
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.club_names import WOMEN
from bot.transfers.vocabulary.compounds import compound
from bot.transfers.vocabulary.dealings import CLUBS_DO
from bot.transfers.vocabulary.grammar import ALL_QUOTES, AUXILIARIES, QUOTES
from bot.transfers.vocabulary.roles import PARTICLES
from bot.transfers.vocabulary.words import Words
from bot.transfers.vocabulary.world import CALENDAR

_TAILS = frozenset(
    [
        "bound",
        "linked",
        "based",
        "born",
        "owned",
        "led",
        "trained",
        "like",
        "era",
        "style",
        "esque",
        "type",
        "preferred",
        "approved",
        "coached",
        "managed",
        "profi",
        "wechsel",
        "transfer",
        "deal",
        "poker",
    ]
)
_TO_A_CLUB = frozenset(["al", "del", "dal", "della", "di", "de", "du"])
_LONGEST_NAME = 8
_SHORT = 3
_LOUD = 4
"""Letters of the shortest verbs that tell what somebody does in a title, but one: "Makes"."""
_MOST_PARTICLES = 3
_GERMAN = frozenset(["den", "der", "dem", "von"])
_BEFORE_ARTICLES = frozenset(["van", "von", "op", "in"])
"""Where articles of German are part of a name: "van den Berg"."""
_FIRST_NAMES = frozenset(["milan", "manu", "everton", "roma", "paris", "lincoln", "preston", "santos", "leon", "pau", "nancy"])
"""Clubs' words that open people's names: "Milan Skriniar", "Everton Soares"."""
_NO_CLUBS = frozenset(["stuart", "airport", "university", "hospital", "festival", "magistrates", "prison", "cathedral"])
"""What follows a town, and not the club of its name."""
_CUPS = frozenset(["Cup", "Trophy"])
"""By what a club's name with a capital behind it is that of a tournament: "the Como Cup", unlike "Como cup ties"."""
_DUTCH = frozenset([("op", "de"), ("op", "den"), ("in", "'"), ("in", "’"), ("op", "'")])
"""How "op den" and "in 't" begin, the first word of which is no particle elsewhere."""
_BRIDGES = PARTICLES | QUOTES | {first for first, _ in _DUTCH} | {"."}
"""What may begin that which stands between two parts of a name."""

_FOLLOWING = (
    CLUBS_DO
    | AUXILIARIES
    | word_set(
        """
        sign accept sell announce complete confirm to end ask approach enquire set close near release recall loan land renew revive drop
        wants holds expects hopes keen ready also scouts
        boss manager striker defender midfielder winger
        """
    )
)
"""What follows a club's word at the beginning of a sentence, and not the same word as an ordinary one."""


class Runs(Capitals):
    """A sentence's tokens, and the runs of capitals among them."""

    def run(self, index: int) -> int:
        """How many tokens from here on are one name by their capitals; 0 if none."""
        if not self._capital(index) or (self._ordinary(index) and not self._first_name(index)) or self._is_quoted_word(index):
            return 0
        found = self.found.get(index)
        full = found.last if found is not None and _names_in_full(found) else None
        end, last = index + 1, min(len(self.tokens), index + _LONGEST_NAME)
        while end < last and not (end == full and self._another_begins(end)):
            size = 1 if self._continues(end) else self._bridge(end)
            if not size:
                break
            end += size
        return end - index

    def _another_begins(self, index: int) -> bool:
        """Whether behind a listed player's full name stands a club's, or that of another: "sell Noah Okafor Joe Rodon has agreed"."""
        found = self.found.get(index)
        if found is None:
            return self._acts(index) or self._shouted(index)
        return _names_in_full(found) or found.is_of(Club)

    def _acts(self, index: int) -> bool:
        """Whether a word of a title behind somebody's full name tells what he does: "Noah Okafor Reassures Fans"."""
        return self.keys[index].endswith("s") and len(self.keys[index]) > _LOUD and not self.tokens[index].glued and self.title_case

    def _is_quoted_word(self, index: int) -> bool:
        """Whether a word stands in quotation marks alone, opens the sentence so, and is no listed name: "'Tricky' talks go on"."""
        if index != 1 or index + 2 >= len(self.tokens) or index in self.found or self.tokens[0].text not in ALL_QUOTES:
            return False
        return self.tokens[index + 1].text in ALL_QUOTES and self.tokens[index + 2].text[0].islower()

    def owners(self, index: int) -> tuple[str, ...]:
        """The club that owns the player whose name follows, of which only the apostrophe is missing: "Chelseas Noni Madueke"."""
        token = self.tokens[index]
        if token.key[-1] != "s" or index in self.found or token.glued or {token.key, token.key[:-1]} & CLUB_SURNAMES:
            return ()
        readings = self.gazetteer.readings(token.key[:-1])
        clubs = tuple(r.entry.name for r in readings if isinstance(r.entry, Club) and r.how == "name")
        return clubs if self.run(index + 1) > 1 else ()

    def part_of_a_name(self, found: Found) -> bool:
        """Whether a club's word belongs to another's name ("Milan Skriniar", unlike "Milan-Skriniar") or a place's ("Luton airport")."""
        first, last = found.first, found.last
        if first and self.keys[first] == "york" and self.keys[first - 1] == "new":
            return True
        if last < len(self.tokens) and (self.keys[last] in _NO_CLUBS or self.tokens[last].text in _CUPS):
            return True
        opens = last - first == 1 and self.keys[first] in _FIRST_NAMES and last not in self.found
        opens = opens and self.keys[last : last + 1] != [] and self.keys[last] not in WOMEN
        return opens and self.run(first) > 1 and not self.tokens[last].glued

    def common_word(self, index: int, size: int) -> bool:
        """Whether a club that is also an ordinary word stands as that word: first in its sentence, or in a Headline Of Capitals."""
        if size > 1:
            return False
        if self.keys[index] in CALENDAR and (self.keys[index + 1 : index + 2] == ["'s"] or is_day(self.keys, index)):
            return not self._owns_somebody(index)
        acting = self.keys[index + 1 : index + 2] and (self.keys[index + 1] in _FOLLOWING or _and_country(self.keys, index + 1, self.words))
        return self.keys[index] in self.words.ordinary and (self.title_case or self.opens(index)) and not acting

    def _owns_somebody(self, index: int) -> bool:
        """Whether a genitive follows that is of a player or of somebody with a role: "Wednesday's Okafor", "Wednesday's winger"."""
        owned = index + 2
        if owned >= len(self.keys) or self.keys[owned - 1] != "'s":
            return False
        phrase = self.words.phrase_at(self.keys, owned)
        if phrase is not None or self.keys[owned][0].isdigit():
            return phrase is None or phrase[1] in "RSA"
        found = self.found.get(owned)
        named = found is None or not found.is_of(Club, Source)
        return named and not self.title_case and self.run(owned) > 0

    def _continues(self, index: int) -> bool:
        """Whether a token is a further part of the name before it: glued to it, but by a slash, or a capital of nothing else."""
        token = self.tokens[index]
        if not token.glued:
            return self._capital(index) and not self._breaks(index)
        if token.glued == "-" and self.keys[index + 1 : index + 2] == ["swap"] and self._two_named(index):
            return False
        if token.glued == "/" and min(len(token.key), len(self.keys[index - 1])) >= _SHORT:
            return False
        if self.words.language != "en" and (self._club(index) or self._tail(index)):
            return False
        if token.kind == "word" and not self._glued_role(index):
            return True
        return self._capital(index) and not self._breaks(index)

    def _two_named(self, index: int) -> bool:
        """Whether a hyphen stands between two listed surnames, and not within one: "Okafor-Stach swap"."""
        first, second = self.keys[index - 1 : index + 1]
        named = self.gazetteer.players_named
        return bool(named(first) and named(second)) and not named(f"{first} {second}")

    def _bridge(self, index: int) -> int:
        """Particles ("van de", "St.") between two parts of a name; how many tokens they are."""
        if self.keys[index] not in _BRIDGES:
            return 0
        size = self._particles(index)
        following = index + size
        if size and following < len(self.tokens) and self._capital(following) and not self._breaks(following):
            at_club = self.keys[index] in _TO_A_CLUB and any(self._club(at) for at in range(index, following + 1))
            return 0 if at_club else size
        if self.keys[index] == "." and len(self.keys[index - 1]) <= 2 and following + 1 < len(self.tokens) and self._capital(following + 1):
            return 1
        return 0

    def _particles(self, index: int) -> int:
        """How many tokens from here on are particles: "van de", "in 't", "op den"."""
        at = index + (tuple(self.keys[index : index + 2]) in _DUTCH)
        while at < len(self.tokens) and at - index < _MOST_PARTICLES and not self.tokens[at].glued:
            if self.keys[at] in PARTICLES and not (self.german and self.keys[at] in _GERMAN and self.keys[at - 1] not in _BEFORE_ARTICLES):
                at += 1
            elif self.keys[at] in QUOTES and self.keys[at + 1 : at + 2] == ["t"]:
                at += 2
            else:
                break
        return at - index

    def _tail(self, index: int) -> bool:
        """Whether a word only says what a name is about, as in "Kimmich-Poker" and "Xavi-Angebot"."""
        return self.keys[index] in _TAILS or (self.german and (self.keys[index] in self.words.ordinary or compound(self.keys[index]) != ""))

    def _glued_role(self, index: int) -> bool:
        phrase = self.words.phrase_at(self.keys, index)
        return (phrase is not None and phrase[1] in "RS") or index in self.found or self.keys[index] in _TAILS

    def _first_name(self, index: int) -> bool:
        """Whether an ordinary word is a first name here: a capital amid a sentence, and a name follows ("winger Dame Gueye")."""
        following = index + 1
        if self.german or following >= len(self.tokens) or not self.tokens[index - 1].text[:1].islower() or len(self.keys[index]) <= _SHORT:
            return False
        if self.keys[index] in CALENDAR or self.opens(index) or self.title_case or self.words.phrase_at(self.keys, index):
            return False
        return self._capital(following) and not self._ordinary(following) and not self._breaks(following)


def _names_in_full(found: Found) -> bool:
    """Whether words are the name of a listed player, or of another listed one, and more than a surname."""
    return found.last - found.first > 1 and found.is_of(ListedPlayer, Person)


def _and_country(keys: Sequence[str], index: int, words: Words) -> bool:
    """Whether a player's country follows his club: "Sporting and Portugal defender"."""
    phrase = words.phrase_at(keys, index + 1) if keys[index] == "and" and index + 1 < len(keys) else None
    return phrase is not None and phrase[1] == "A"
