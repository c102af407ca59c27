"""Names with the words that belong to them made one unit: "Milan's 25-year-old Swiss winger Okafor" is one player.

What a player's companions say of his club is kept as his home; lists ("Arsenal, Chelsea and Spurs") become one unit.
After this a sentence is short, and the rules need not know how a name was dressed.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import PURSUITS
from bot.transfers.vocabulary.grammar import AND_OR, DETERMINERS, OF
from bot.transfers.vocabulary.words import Words
from bot.transfers.wording.agreement import as_of_one
from bot.transfers.wording.articles import as_rules_know
from bot.transfers.wording.asides import plainly, plainly_abroad
from bot.transfers.wording.belongings import as_belongings
from bot.transfers.wording.companions import with_those_before, without_companions, without_forerunners
from bot.transfers.wording.epithets import without_epithets
from bot.transfers.wording.matches import as_matches
from bot.transfers.wording.series import join_lists
from bot.transfers.wording.sides import FORMER, describes, drop_once_wanted, undress_club
from bot.transfers.wording.titled import without_dash
from bot.transfers.writing.units import DRESSED, Unit

_NEW = word_set("new nuevo nuovo neuer neue nouveau nouvelle incoming")
_OF = frozenset(["of"])
_HOLDS = {"it": word_set("del della dell dello dei"), "es": word_set("del"), "fr": word_set("du"), "de": word_set("des vom")}
"""Words that tell whose a player is, behind his name, and nothing else."""
_TWO = 2
_WOOING = PURSUITS | {"move", "plan"}
"""What follows a player's name behind a club that is after him: "Arsenal's Okafor bid"."""
_NEAR = 5
_BEFORE_CLUBS = frozenset(["la", "l", "fc", "sc"])
_FROM = word_set("from dal dalla dall von vom aus")
_REPEATED = word_set("di d")
_LINKS = word_set(", and & e ed und") | _REPEATED
_DESCRIBING = word_set("'s / - , classe nato year old now currently previously recently still")
"""What may stand among the words of an apposition, besides roles, nations and clubs."""
_ENDS = word_set(". : ; ) who whose que qui che dont")
_BOUND = frozenset(["to", "into", "/", "-", "→"])
"""What leads on to where a player goes, behind the club that he comes from."""
_RATED = frozenset(["rated", "valued"])
_AFTER_NOUN = word_set(
    """
    . , ; : ) - 's is was has had will would could may might can who after before from in on to at for with and but as if while despite
    amid this next until since when because although though also now still reportedly himself herself currently
    wants rejects rejected turned turns joins joined signs signed agrees agreed hopes prefers remains leaves left moves moved returns
    """
)
"""What follows a word for a player, and not an adjective."""
_HOLDING = frozenset(["C", "'s"])
_OWNED = OF | DETERMINERS
_ARTICLES_ABROAD = DETERMINERS - {"a", "an", "the", "des"}
"""Articles of other languages, in which "a" and "an" bind a name to the words before it."""


def chunk(units: Sequence[Unit], words: Words) -> list[Unit]:
    """Join lists, then dress every player in the words around him, then join lists again."""
    if words.language == "en":
        present = frozenset([unit.key for unit in units])
        plain = as_matches(as_belongings(without_epithets(plainly(without_dash(units), present), present), present), present)
    else:
        plain = plainly_abroad(as_rules_know(units, words.language))
        present = frozenset([unit.key for unit in plain])
    if DRESSED.isdisjoint(present):
        return _named_by_age(plain) if "A" in present else plain
    if "'s" in present:
        plain = without_companions(plain)
    if words.language == "de":
        plain = without_forerunners(plain)
    named = _names(plain)
    several = _are_several([plain[at] for at in named])
    listed = join_lists(plain, named) if several else plain
    dressed = _dress(listed, named if listed is plain else _names(listed), words)
    aged = _named_by_age(dressed) if "A" in present else dressed
    if several:
        aged = aged if _FROM.isdisjoint(present) else _with_origins(aged)
        aged = join_lists(aged, _names(aged))
        aged = as_of_one(aged) if words.language == "en" else aged
    return with_those_before(aged) if words.language == "en" else aged


def _names(units: Sequence[Unit]) -> list[int]:
    """Where names stand."""
    return [at for at, unit in enumerate(units) if unit.key in DRESSED]


def _are_several(named: Sequence[Unit]) -> bool:
    """Whether two players or two clubs are among these names, or one stands for several."""
    letters = [unit.key for unit in named]
    return letters.count("P") > 1 or letters.count("C") > 1 or max([len(unit.people) for unit in named], default=0) > 1


def _with_origins(units: list[Unit]) -> list[Unit]:
    """Take whom each of several players comes from as their homes: "Okafor from Milan and Stach from Leeds" are a list."""
    named = [n for n, unit in enumerate(units[:-2]) if unit.key == "P"]
    spots = [n for n in named if units[n + 1].key in _FROM and units[n + 2].key == "C" and len(units[n + 2].clubs) == 1]
    if len(spots) < _TWO:
        return units
    gone: set[int] = set()
    for first, second in pairwise(spots):
        between = {unit.key for unit in units[first + 3 : second]}
        if between and between <= _LINKS:
            gone |= {first + 1, first + 2, second + 1, second + 2}
            gone.update(n for n in range(first + 3, second) if units[n].key in _REPEATED)
    dressed = [unit.at_home(units[n + 2].clubs[0]) if n + 1 in gone and unit.key == "P" else unit for n, unit in enumerate(units)]
    return [unit for n, unit in enumerate(dressed) if n not in gone]


def _named_by_age(units: list[Unit]) -> list[Unit]:
    """Make "the 24-year-old" and "the Spaniard" the words for a player that they are where nothing that they describe follows."""
    for at in [at for at, unit in enumerate(units) if at and unit.key == "A"]:
        following = units[at + 1].key if at + 1 < len(units) else "."
        ends = following in _AFTER_NOUN or (following.endswith("ing") and (units[at].word.isdigit() or units[at - 2].key == "with"))
        if units[at - 1].key == "the" and ends and units[at].word != "free":
            units[at] = units[at].as_key("R")
    return units


def _dress(units: Sequence[Unit], named: Sequence[int], words: Words) -> list[Unit]:
    out: list[Unit] = []
    index = 0
    for spot in named:
        if spot < index:
            continue
        out += units[index:spot]
        unit, index = units[spot], spot + 1
        if unit.key == "C":
            undress_club(out, words)
            out.append(unit)
            continue
        wooed = index < len(units) and units[index].key in _WOOING and [u.key for u in out[-2:]] == ["C", "'s"]
        home = None if wooed else _undress_left(out, words)
        used, told = _apposition(units, index, words) if index < len(units) else (0, None)
        unit = unit.at_home(home or told)
        if unit.key != "P" and (words.language == "de" or [other.key for other in units[index : index + 2]] == ["of", "C"]):
            used = 0
        out.append(unit)
        index += used
    return [*out, *units[index:]]


def _undress_left(out: list[Unit], words: Words) -> str | None:
    """Take the words that belong to the coming name off the end of `out`; answer with the club among them that holds him."""
    if not out:
        return None
    _drop_comma(out)
    drop_once_wanted(out)
    at = len(out)
    role = False
    while at > 0 and _modifier(out, at - 1, words, role):
        role = role or out[at - 1].key == "R"
        at -= 1
    if at == len(out) and (not at or out[-1].key not in _HOLDING):
        return None
    home, start = _holder(out, at, role=role or at < len(out))
    while start < len(out) and start > 0 and (describes(out[start - 1].key, words) or (home is None and out[start - 1].key in FORMER)):
        start -= 1
    if start < at and start > 1 and out[start - 1].key in AND_OR and out[start - 2].key == "A":
        start -= 2
    if start > 1 and out[start - 1].key in _RATED and out[start - 2].key == "F":
        start -= 2
    articles = DETERMINERS if words.language == "en" else _ARTICLES_ABROAD
    while start < len(out) and start > 0 and (out[start - 1].key in articles or out[start - 1].key == "A"):
        start -= 1
    del out[start:]
    return home


def _drop_comma(out: list[Unit]) -> None:
    """Take the comma of "Milan's latest recruit, Okafor" or "le défenseur de Nice, Todibo" off the end: the name only says who that is."""
    if len(out) <= _TWO or out[-1].key != ",":
        return
    if (out[-2].key == "R" and any(unit.key == "'s" for unit in out[-_NEAR:])) or (out[-2].key == "C" and _of_phrase(out, len(out) - _TWO)):
        out.pop()


def _modifier(out: Sequence[Unit], at: int, words: Words, role: bool) -> bool:
    key = out[at].key
    if key == "loan" and at + 1 == len(out) and at and out[at - 1].key in ("to", "C"):
        return False
    if key == "R" or describes(key, words) or (len(key) > 4 and key.endswith("ly")):
        return True
    following = out[at + 1].key if at + 1 < len(out) else ""
    before = out[at - 1].key if at else ""
    if (key, following) == ("on", "loan") or (key == "under" and following.isdigit()) or (key.isdigit() and before == "under"):
        return True
    if (key in _RATED and before == "F") or (key == "F" and following in _RATED):
        return True
    if not role or key not in AND_OR or not at:
        return False
    return before in ("R", "A") or (before == "C" and following == "A" and not _goes_there(out, at - 1))


def _goes_there(out: Sequence[Unit], club: int) -> bool:
    """Whether a club is one that somebody goes to, or that wants him, and not that of the player named next: "leave Leeds for Milan and
    Dutch winger Okafor".
    """
    way = [unit.key for unit in out[max(0, club - _TWO) : club]]
    return (
        way[-1:] in (["to"], ["at"])
        or way in (["C", "for"], ["C", "from"], ["terms", "with"])
        or (way[-1:] == ["from"] and way[0] in _WOOING)
    )


def _holder(out: Sequence[Unit], at: int, *, role: bool) -> tuple[str | None, int]:
    """The club before a player's role ("Milan winger", "Milan's", "defensa del Betis"), and where its words begin."""
    club = at - 1
    if club >= 0 and out[club].key == "'s":
        club -= 1
        if club >= 0 and out[club].key == "A":
            club -= _TWO
            if club < 0 or out[club].key != "C" or out[club + 1].key not in AND_OR:
                return None, club + _TWO
        role = True
    elif club >= 1 and out[club].key == "C" and _of_phrase(out, club):
        owned = _of_phrase(out, club) - 1
        return (None if owned and out[owned - 1].key in FORMER else _one(out[club])), owned
    if club < 0 or out[club].key != "C" or not role:
        return None, at
    start = club
    before = out[start - 1].key if start else ""
    if before == "-" and start > 1:
        before = out[start - 2].key
    if before in FORMER:
        owner = start - 2 if start > 1 and out[start - 1].key in FORMER else start - 3
        if owner > 0 and out[owner].key == "'s" and out[owner - 1].key == "C":
            return _one(out[owner - 1]), owner - 1
        return None, start - 1
    if before in _NEW:
        return None, at
    return _one(out[club]), start


def _of_phrase(out: Sequence[Unit], club: int) -> int:
    """Where "of" begins in "R of C"; 0 if it does not stand so."""
    at = club - 1
    while at > 0 and out[at].key in DETERMINERS and not (out[at].key in OF and out[at - 1].key == "R"):
        at -= 1
    if at > 0 and out[at].key in OF:
        while at > 1 and out[at - 1].key in OF:
            at -= 1
        if out[at - 1].key == "R":
            return at
    return 0


def _one(unit: Unit) -> str | None:
    return unit.clubs[0] if len(unit.clubs) == 1 else None


def _another_comes(units: Sequence[Unit], index: int) -> bool:
    """Whether the sentence goes on with another player: "sign Okafor from Milan and are in talks with Everton for Dibling"."""
    following = [unit.key for unit in units[index : index + 3]]
    if not following or following[0] in _BOUND or (following[0] in AND_OR and following[1:2] == ["C"] and following[2:] != ["'s"]):
        return False
    return any(unit.key == "P" for unit in units[index:])


def _held(units: Sequence[Unit], index: int, holds: frozenset[str]) -> int:
    """Where "della Lazio" ends behind a name; 0 if it does not stand there."""
    if units[index].key == "from" and [unit.key for unit in units[index + 1 : index + 2]] == ["C"] and _another_comes(units, index + 2):
        return index + 2
    if units[index].key not in holds:
        return 0
    at = index + 1 + (index + 1 < len(units) and units[index + 1].key in _BEFORE_CLUBS)
    return at + 1 if at < len(units) and units[at].key == "C" else 0


def _apposition(units: Sequence[Unit], index: int, words: Words) -> tuple[int, str | None]:
    """How many units after a name only describe it (", 22,", "(Ajax)", ", the Lens striker,"), and the club they tell."""
    held = _held(units, index, _HOLDS.get(words.language, _OF))
    if held:
        return held - index, _one(units[held - 1])
    if units[index].key not in (",", "("):
        return 0, None
    closing = ")" if units[index].key == "(" else ","
    at, club, described = index + 1, None, False
    while at < len(units) and at - index < 10 and units[at].key != closing and not (closing == "," and units[at].key in _ENDS):
        key = units[at].key
        if key == "C":
            if units[at - 1].key in FORMER or units[at - 1].key in _NEW:
                return 0, None
            club = club or _one(units[at])
            described = described or _OWNED.issuperset(unit.key for unit in units[index + 1 : at])
        elif key in ("A", "R") or (key.isdigit() and len(key) <= 4):
            described = True
        elif not (key in DETERMINERS or key in OF or key in words.adjectives or key in _DESCRIBING or key in AND_OR):
            return 0, None
        at += 1
    if at >= len(units) and closing == ")":
        return 0, None
    if not described and not (closing == ")" and club):
        return 0, None
    return min(at + (at < len(units) and units[at].key == closing), len(units)) - index, club
