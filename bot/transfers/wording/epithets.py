"""Adjectives that leave what a noun says of a move as it is, and are passed over: "a sensational £20m summer move", "direct talks".

Knows which adjectives say nothing beside which nouns; "loan" says much, and is none of them; a bid that is new keeps that as its word.
English only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import INTEREST, MOVES, OFFERS
from bot.transfers.writing.units import Unit

_DEALS = MOVES | word_set("deal deals agreement moves swoop package")
_BIDS = OFFERS | {"approach"}
_TALKS = _BIDS | {"talks"}
_CONTRACTS = word_set("contract contracts deal terms")
_PLAYERS = frozenset(["R", "P", "X"])
_OF_DEALS = """
    potential possible summer january winter surprise shock sensational prospective dream huge big lucrative stunning blockbuster
    mega swift quick sudden likely sizeable massive tempting mooted rumoured long_awaited big_money club_record record_breaking last_minute
    deadline_day late broad season_long
    """
_OF_TALKS = """
    direct concrete positive intense productive constructive formal official further ongoing constant
    continuous daily secret fruitful detailed serious huge big lucrative tempting massive club_to_club face_to_face final new fresh
    """
_OF_CONTRACTS = """
    long_term multi_year professional one_year two_year three_year four_year five_year six_year seven_year eight_year short_term
    """
_OF_PLAYERS = """
    highly_rated highly_regarded highly_sought_after much_coveted left_footed right_footed long_serving long_time record_breaking
    free_scoring out_of_favour in_form in_demand fit_again box_to_box world_cup_winning highly_touted hot_shot much_travelled
    """
_OF_INTEREST = """
    strong growing considerable widespread significant substantial heavy genuine increasing mounting real much plenty_of lots_of
    """
_BESIDE: tuple[tuple[frozenset[str], str], ...] = (
    (_DEALS, _OF_DEALS),
    (_TALKS, _OF_TALKS),
    (_CONTRACTS, _OF_CONTRACTS),
    (_PLAYERS, _OF_PLAYERS),
    (INTEREST, _OF_INTEREST),
)


def _by_last(phrases: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        found.setdefault(words[-1], []).append(words)
    return found


_EPITHETS = tuple((nouns, _by_last(word_set(phrases))) for nouns, phrases in _BESIDE)
_NEW = frozenset(["new", "fresh", "further"])
ANEW = "new"
"""The word of a bid that follows another: "a fresh offer"."""
_LAST = frozenset(last for _, epithets in _EPITHETS for last in epithets)
_TOLD_BY = frozenset(max(words, key=len) for _, epithets in _EPITHETS for found in epithets.values() for words in found)
"""The longest word of each epithet: "lots of" is told by the first, as few sentences hold that."""
_DESCRIBED = _DEALS | _TALKS | _CONTRACTS | INTEREST | _PLAYERS | {"F"}
"""What stands behind an epithet, or behind "new" where it is none of a contract."""
_WINDOW = ["window"]
"""Behind what is no deal, and of which window it is must be known: "in the winter transfer window"."""


def without_epithets(units: list[Unit], present: frozenset[str]) -> list[Unit]:
    """The units without such adjectives; several in a row all go: "direct and positive talks" keeps but the last noun.

    `present`: the keys among which all of theirs are.
    """
    if _TOLD_BY.isdisjoint(present):
        return units
    keys = [unit.key for unit in units]
    kept = list(units)
    begins = len(units)
    for at in [at for at, key in enumerate(keys[:-1]) if key in _LAST][::-1]:
        if at >= begins or kept[at + 1].key not in _DESCRIBED or keys[at + 2 : at + 3] == _WINDOW:
            continue
        size = _epithet_ending(keys, at, kept[at + 1].key) or _is_priced(kept[at : at + 3])
        if size:
            begins = at + 1 - size
            if keys[at + 1] in _BIDS and not _NEW.isdisjoint(keys[begins : at + 1]):
                kept[at + 1] = replace(kept[at + 1], word=ANEW)
            del kept[begins : at + 1]
    return kept


def _is_priced(units: Sequence[Unit]) -> bool:
    """Whether a "new deal" is told at what it costs, and so is no contract: "a new £25m deal"."""
    keys = [unit.key for unit in units]
    return keys[:2] == ["new", "F"] and keys[2:] == ["deal"] and units[1].sum is not None and units[1].sum.usable


def _epithet_ending(keys: Sequence[str], at: int, following: str) -> int:
    """How many words the epithet is that ends here, beside the noun that follows; 0 if none does."""
    for nouns, epithets in _EPITHETS:
        if following in nouns:
            for words in epithets.get(keys[at], ()):
                if tuple(keys[max(0, at - len(words) + 1) : at + 1]) == words:
                    return len(words)
    return 0
