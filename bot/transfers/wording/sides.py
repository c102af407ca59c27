"""What stands before a club's name and only says what kind of club it is: "Belgian side", "newly-promoted", "Zweitligist"."""

from __future__ import annotations

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.club_names import LETTERS
from bot.transfers.vocabulary.dealings import ONE_CLUB
from bot.transfers.vocabulary.words import Words
from bot.transfers.writing.units import Unit

FORMER = word_set("former ex once ehemalige ehemaliger ehemaligen ancien ancienne exjugador")
_SIDE = word_set(
    """
    city local title reigning side sides club clubs outfit outfits
    meister rekordmeister vizemeister bundesligist erstligist zweitligist drittligist klub topklub top_club spitzenklub traditionsklub
    verein aufsteiger
    absteiger ligakonkurrent ligakonkurrenten konkurrent konkurrenten rivale rivalen kantonsrivale ligarivale fussball_meister
    giants champions employers minnows strugglers neighbours rivals newcomers leaders team counterparts newly big high promoted
    relegated struggling threatened ambitious wealthy
    """
)
_TAILS = word_set("spending flying based chasing flight tier division")
_TAILED = frozenset(["high", "big", "free", "top", "second", "third", "fourth", "title", "promotion", "trophy", "E", "A"])
"""What "title-chasing Leeds" and "big-spending Leeds" are called by; "are chasing Leeds winger Okafor" is none of that."""
_OF_NATIONS = ("ische", "ischen", "ischer", "isches", "ischem", "osische", "utsche", "utschen", "utscher")
_RIVALS = frozenset(["rivals", "neighbours", "counterparts"])
_EMPLOYING = ONE_CLUB | {"employers"}
"""What holds a player where it is his: "his club Leeds"."""
_WANTED_SHORTEST = 2
"""Words before the last of "former Leeds target"."""
_FORMS = LETTERS | word_set("ssc rc rcd vfl vfb")
_DRESSING = _FORMS | _SIDE | _TAILS | {"'s"}
"""What stands right before a club that is dressed."""


def describes(key: str, words: Words) -> bool:
    """Whether a word is an adjective, as German ones of nations are by their ending ("französischen")."""
    return key == "A" or key in words.adjectives or (words.language == "de" and key.endswith(_OF_NATIONS) and "zwischen" not in key)


def drop_once_wanted(out: list[Unit]) -> None:
    """Take "former Leeds target" off the end of `out`, where it only says who it is that comes: nobody wants him now."""
    at = len(out) - 1
    if at < _WANTED_SHORTEST or out[at].key not in ("target", "targets"):
        return
    at -= 1
    while at > 0 and out[at].key in ("transfer", "summer", "january"):
        at -= 1
    if out[at].key == "C":
        at -= out[at - 1].key == "-"
        if out[at - 1].key in FORMER:
            del out[at - 1 :]


def undress_club(out: list[Unit], words: Words) -> None:
    """Take "Belgian side", "newly-promoted Premier League club" and the like off the end of `out`: a club follows."""
    if not out or out[-1].key not in _DRESSING:
        return
    if out[-1].key in _FORMS:
        out.pop()
    if [unit.key for unit in out[-2:]] == ["N", "'s"]:
        del out[-2:]
    at = len(out)
    if at > 1 and out[at - 1].key in _EMPLOYING and out[at - 2].key in ("his", "her", "current", "parent"):
        return
    if at and (out[at - 1].key in _SIDE or (at > 1 and out[at - 1].key in _TAILS and out[at - 2].key in _TAILED)):
        at -= 1
        while at and (describes(out[at - 1].key, words) or out[at - 1].key == "E" or out[at - 1].key in _SIDE | _TAILS):
            at -= 1
        if at and out[at - 1].key == "C" and out[at].key in _RIVALS:
            at -= 1
        if at and out[at - 1].key in FORMER:
            at -= 1
        if at and out[at - 1].key in ("the", "their", "his", "fellow"):
            at -= 1
        del out[at:]
