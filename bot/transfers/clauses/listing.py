"""Sentences that list headlines behind a heading, as live pages and round-ups do."""

from __future__ import annotations

from collections.abc import Sequence

_HEADS = frozenset(":.-")
_TRANSFERS = frozenset(["transfer", "transfers"])
_NEWS = frozenset(["news", "latest", "live", "recap", "roundup", "rumours", "gossip", "centre", "update", "updates"])


def is_list(keys: Sequence[str], present: frozenset[str]) -> bool:
    """Whether a sentence lists headlines behind a heading: "Transfer news LIVE: Leeds eye Okafor, Diomande bid ready".

    `present`: its words, each once.
    """
    if _TRANSFERS.isdisjoint(present):
        return False
    heading = set(keys[: next((n for n, key in enumerate(keys) if key in _HEADS), 0)])
    return "P" not in heading and not heading.isdisjoint(_TRANSFERS) and not heading.isdisjoint(_NEWS)
