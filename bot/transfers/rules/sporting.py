"""Words of moves said of matches, tables, hospitals and whole clubs: "closing in on the top four", "fight for each other".

What somebody is after, or is about to get, stands right behind the words that tell it. Where that is a place in a table, a trophy, a
result or a club itself, they tell of no player; nor does "like" where it only compares. English.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.model import Stage
from bot.transfers.model.stages import ACCORDS, BIDS, WOOING
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import LEAVE

_AVAILABLE, _INTEREST, _BID = Stage.AVAILABLE, Stage.INTEREST, Stage.BID
_AIMING = WOOING | {Stage.BID}
_BUYING = WOOING | BIDS | ACCORDS | {Stage.COLLAPSED}
_AIMS = word_set(
    """
    title titles crown silverware trophy trophies glory honours medal medals promotion survival relegation qualification knockout
    knockouts playoffs points victory victories win wins defeat defeats humiliation humbling elimination extinction oblivion summit
    leaders quarter semi finals relevance supremacy respect justice equality freedom perfection immortality milestone century each
    reward birthday anniversary retirement europe success survival stability
    """
)
"""What is won, reached or suffered, and is no player."""
_RANKS = word_set("two three four five six seven eight half ten spot flight place of end")
"""What follows "top" or "bottom" where a table is meant."""
_PLACED = frozenset([("top", word) for word in _RANKS] + [("bottom", word) for word in _RANKS])
_LEADING = word_set(
    """
    on over for to of in a an the its their his her our F C 's women men first second third fourth fifth another A securing sealing
    winning reaching top_flight domestic european historic elusive maiden big precious league group stage straight consecutive successive
    """
)
"""What may stand before it."""
_ENDING = word_set(". , ; : ) - and but after with as in on at from when while")
"""What follows a competition where it is itself what somebody is after."""
_DESCRIBED = frozenset(["P", "R", "N"])
_REACH, _NEAR = 7, 2
_GIFTS = word_set("scope hope hopes respite space room encouragement support advice time sympathy shelter protection")
"""What somebody is offered who is bought by nobody."""
_AIM = frozenset(["target", "targets"])
_SET = frozenset(["set", "sets", "setting", "himself", "themselves", "herself"])
"""Who sets what as a target: "sets himself a new target"."""
_ACQUIRE = word_set("buy buying acquire acquiring purchase purchasing own owning")
_OF_CLUBS = word_set("'s P R A N S and")
"""What follows a club's name where one of its players is bought."""
_COMPARES = frozenset(["like"])
_LIKING = word_set("C P N S they who we i you he she do did does also really would still both all to and clubs club side bosses scouts")
"""Who or what stands before "like" where it is what somebody does."""
_PLAYS = word_set("play start feature face win finish reach avoid survive captain qualify become")
"""What somebody is in the frame, or in a race, to do who goes nowhere."""
_OF_WHOM = (("of", "N"), ("in", "N"))
"""Whom a club likes who is no player: "known admirers of" a manager."""
_CAMERAS = word_set("cameras camera footage video photographers photographs images broadcasters")
"""What captures somebody without signing him."""
_OTHER_NATION = ("to", "A", "from", "A")
"""To what somebody switches who plays for another country from now on."""
_DREAMT = _ENDING | word_set("signing target move of to for is remains transfer player club")
"""What follows a club's dream where a player is what it dreams of."""
_OF_TABLE = ("of", "the", "table")
"""Where "table" is no verb: "head into the top of the table clash"."""
_PHRASAL = word_set(
    "sets set setting kicks kicked kick pulls pulled pull shows shown show rounds rounded starts started pays paid takes took tees lift"
)
"""Verbs with which "off" makes another: "a move that sets off a chain reaction"."""
_HURT = word_set("broke fractured dislocated ruptured tore sprained twisted underwent")
"""What happened to somebody of whom a club tells."""
_MOVE = word_set("move moves moved moving")
_UP_TABLE = word_set("within above clear level ahead second third fourth fifth sixth seventh top")
_OFF_FOOT = frozenset([("off", "the"), ("off", "bottom"), ("out", "of"), ("up", "to"), ("up", "the")])
"""Where a team moves in a table."""
_LEAVE = LEAVE | {"depart", "exit"}
_NO_GERUNDS = word_set("following having joining including pending during king sterling")
"""What ends like a word for what a team is left doing, and is none."""
_DEALT = word_set("for of over to with on around about deal move transfer switch signing loan pursuit")
"""What stands before a player where it is a deal for him that collapses."""
_STATES = word_set("level shaken stunned nervous bottom top adrift reeling exposed frustrated waiting empty red shattered helpless winless")
"""How a team is left."""
_COMPOUND = {"eye": word_set("opening catching watering level contact test witness")}
"""Words that with the next make another: "eye-opening"."""


def is_sporting(hit: Match, mask: Mask) -> bool:
    """Whether a rule's words are said of no player, but of what is won, reached, compared or owned."""
    keys, stage = mask.keys, hit.rule.stage
    within = keys[hit.first : hit.last]
    if _is_play(hit, keys) or (not _ACQUIRE.isdisjoint(mask.present) and stage in _BUYING and _of_clubs(keys, hit)):
        return True
    if _is_filmed(hit, mask) or _is_of_nations(hit, mask):
        return True
    if stage is _AVAILABLE:
        return within[-1] in _LEAVE and _is_left_so(keys[hit.last : hit.last + _REACH])
    if stage not in _AIMING:
        return False
    if keys[max(0, hit.last - len(_OF_TABLE)) : hit.last] == _OF_TABLE:
        return True
    if within[-1] == "dream" and ("E" in within or ([*keys, "."][hit.last] not in _DREAMT)):
        return True
    following = keys[hit.first + 1] if hit.first + 1 < len(keys) else ""
    if following in _COMPOUND.get(within[0], ()):
        return True
    if within[0] in _COMPARES and (hit.first == 0 or keys[hit.first - 1] not in _LIKING):
        return True
    behind = keys[hit.last : hit.last + _REACH]
    if stage is _INTEREST and (behind[:2] in _OF_WHOM or (behind[:1] == ("to",) and behind[1:2] and behind[1] in _PLAYS)):
        return "P" not in keys[hit.first :]
    return (_DESCRIBED.isdisjoint(within) or behind[:1] == ("'s",)) and _is_aim(behind)


def _is_filmed(hit: Match, mask: Mask) -> bool:
    """Whether cameras stand near a rule's words: "cameras capture Okafor leaving"."""
    return not _CAMERAS.isdisjoint(mask.present) and not _CAMERAS.isdisjoint(mask.keys[max(0, hit.first - _NEAR) : hit.last + _REACH])


def _is_of_nations(hit: Match, mask: Mask) -> bool:
    """Whether somebody plays for another country from now on: "switches to Ghana from England"."""
    if not mask.present.issuperset(_OTHER_NATION):
        return False
    return any(mask.keys[at : at + 4] == _OTHER_NATION for at in range(hit.first, hit.last + _REACH))


def _is_play(hit: Match, keys: Sequence[str]) -> bool:
    """Whether a rule's words make others with those beside them: "move clear", "sets off", "offer him scope", "set himself a target"."""
    within, behind, stage = keys[hit.first : hit.last], keys[hit.last : hit.last + _NEAR], hit.rule.stage
    if within[-1] in _MOVE:
        return _is_up_table(behind)
    if stage is Stage.OFFICIAL:
        return "to" not in hit.slots and not _HURT.isdisjoint(keys[hit.last :])
    if stage is Stage.COLLAPSED:
        return keys[hit.last - 2] in _PHRASAL if within[-1] == "off" else _falls_ill(within)
    if within[-1] == "P" and stage is _BID:
        return not _GIFTS.isdisjoint(behind)
    return not (_AIM.isdisjoint(within) or stage not in _AIMING or _SET.isdisjoint(keys[max(0, hit.first - _NEAR - 1) : hit.last]))


def _falls_ill(within: Sequence[str]) -> bool:
    """Whether it is a player who collapses, and no deal for him.

    >>> _falls_ill(("switch", "behind", "P", "collapses")), _falls_ill(("move", "for", "P", "collapses"))
    (True, False)
    """
    who = [key for key in within[:-1] if key not in ("has", "have", "'s")] if within[-1].startswith("collaps") else []
    return len(who) > 1 and who[-1] == "P" and who[-2] not in _DEALT


def _is_up_table(behind: Sequence[str]) -> bool:
    """Whether it is in a table that a team moves: "a chance to move within two points", "move clear at the top"."""
    return bool(behind) and (behind[0] in _UP_TABLE or tuple(behind) in _OFF_FOOT)


def _is_aim(behind: Sequence[str]) -> bool:
    """Whether the first thing named behind words is what is won or reached.

    >>> _is_aim(("the", "title", ".")), _is_aim(("top", "four", "again")), _is_aim(("top", "target", "P"))
    (True, True, False)
    """
    for at, key in enumerate(behind):
        following = behind[at + 1] if at + 1 < len(behind) else "."
        if key in _AIMS or (key, following) in _PLACED:
            return True
        if key == "E":
            return following in _AIMS or following in _ENDING
        if key not in _LEADING and not key[0].isdigit():
            return False
    return False


def _is_left_so(behind: Sequence[str]) -> bool:
    """Whether words behind "leave" tell how a beaten team is left: "to leave Leeds reeling", "leave nervous Leeds looking down".

    >>> _is_left_so(("nervous", "C", "looking", "down")), _is_left_so(("C", "following", "P"))
    (True, False)
    """
    at = next((at for at, key in enumerate(behind[:_NEAR]) if key == "C"), -1)
    if at < 0:
        return behind[:2] in (("A", "'s"), ("the", "leaders"), ("the", "champions"), ("title", "rivals"))
    while tuple(behind[at + 1 : at + 3]) == ("and", "C"):
        at += 2
    state = behind[at + 1] if at + 1 < len(behind) else ""
    return state in _STATES or (state.endswith("ing") and state not in _NO_GERUNDS)


def _of_clubs(keys: Sequence[str], hit: Match) -> bool:
    """Whether what is bought near the words is a club: "a bid to buy Leeds"."""
    for at in range(hit.first, min(hit.last + _REACH, len(keys) - 1)):
        if keys[at] in _ACQUIRE:
            behind = [key for key in keys[at + 1 : at + 3] if key not in ("the", "E")]
            return behind[:1] == ["club"] or (behind[:1] == ["C"] and keys[at + 2 : at + 3] != ("C",) and _after_club(keys, at))
    return False


def _after_club(keys: Sequence[str], at: int) -> bool:
    """Whether the club named behind a word stands there for itself, and owns or describes nobody."""
    club = keys.index("C", at)
    return club + 1 >= len(keys) or keys[club + 1] not in _OF_CLUBS
