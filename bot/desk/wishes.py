"""What people type for stages, tiers, places and styles, as values; a wrong word gets a sentence."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from bot.errors import Refusal
from bot.phrase.said import say
from bot.transfers.model import Filter, Stage, Tier

_E = TypeVar("_E", bound=StrEnum)


def choose(kind: type[_E], typed: str, what: str) -> _E:
    """The member of an enum that was typed. Raises `Refusal` with all that may be typed.

    >>> choose(Stage, "Bid Expected", "stage")
    <Stage.BID_EXPECTED: 'bid_expected'>
    """
    try:
        return kind(typed.strip().lower().replace(" ", "_").removeprefix("tier_"))
    except ValueError:
        choices = ", ".join(member.value for member in kind)
        raise Refusal(say("“{typed}” is no {what}. Choose one of: {choices}.", typed=typed[:40], what=what, choices=choices)) from None


def wanted(min_stage: str | None, max_tier: str | None) -> Filter:
    """A reader's filter from what was typed."""
    stage = choose(Stage, min_stage, say("stage")) if min_stage else None
    if stage and stage.off:
        raise Refusal(
            say("Choose the stage from which you want to hear: available to official. A collapse is told to all who heard of the move.")
        )
    return Filter(stage, choose(Tier, max_tier, say("tier")) if max_tier else None)
