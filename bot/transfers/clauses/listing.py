"""Sentences that list headlines: behind a heading, as live pages and round-ups do, or in capitals, to announce a film."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_HEADS = frozenset(":.-")
_TRANSFERS = frozenset(["transfer", "transfers"])
_NEWS = frozenset(["news", "latest", "live", "recap", "roundup", "rumours", "gossip", "centre", "update", "updates"])
_PROSE = word_set("who whose which has have will after his her the a an all both and")
"""Words of a sentence that goes on about those whom it has named, be it written in capitals."""
_FEW = 2
"""Commas, and players, of which a sentence that strings them together has no fewer."""


def is_list(keys: Sequence[str], present: frozenset[str]) -> bool:
    """Whether a sentence lists headlines behind a heading: "Transfer news LIVE: Leeds eye Okafor, Diomande bid ready".

    `present`: its words, each once.
    """
    if _TRANSFERS.isdisjoint(present):
        return False
    heading = set(keys[: next((n for n, key in enumerate(keys) if key in _HEADS), 0)])
    return "P" not in heading and not heading.isdisjoint(_TRANSFERS) and not heading.isdisjoint(_NEWS)


def only_teases(keys: Sequence[str], present: frozenset[str], units: Sequence[Unit]) -> bool:
    """Whether a sentence only strings names and catchwords together, in capitals, and tells nothing of any: "OKAFOR, STACH, MILAN BID"."""
    if not {",", "P"} <= present or min(keys.count(","), keys.count("P")) < _FEW or not _PROSE.isdisjoint(present):
        return False
    return all(unit.name.isupper() for unit in units if unit.name)
