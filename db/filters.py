"""What a reader wants (least stage, worst tier), between values and columns."""

from __future__ import annotations

from typing import Any

from bot.transfers.model import Filter, Stage, Tier

ANY = "any"


def filter_columns(wish: Filter) -> dict[str, Any]:
    """Give a filter as columns; an aggregator as the worst tier is no limit.

    >>> filter_columns(Filter(Stage.TALKS, Tier.TWO))
    {'min_rung': 3, 'min_stage': 'talks', 'max_tier': '2'}
    """
    limit = ANY if wish.max_tier in (None, Tier.AGGREGATOR) else wish.max_tier.value
    return {
        "min_rung": (wish.min_stage.rung or 0) if wish.min_stage else 0,
        "min_stage": wish.min_stage.value if wish.min_stage else None,
        "max_tier": limit,
    }


def read_filter(row: Any) -> Filter:
    """Read a filter from a row."""
    return Filter(
        min_stage=Stage(row.min_stage) if row.min_stage else None,
        max_tier=None if row.max_tier == ANY else Tier(row.max_tier),
    )
