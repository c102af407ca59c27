"""What the pictures have in common: the colours of the rungs, the badges of the tiers, and the line that explains them."""

from __future__ import annotations

from collections.abc import Collection

from bot.phrase.said import say
from bot.phrase.tongue import Tongue
from bot.transfers.model import Tier
from cogs.ink import FAINT, GREEN, ORANGE, PURPLE, SKY, WORDS, YELLOW, Shape, Sheet

RUNG_COLOURS = (SKY, SKY, SKY, YELLOW, ORANGE, PURPLE, PURPLE, GREEN)
EDGE, RADIUS = 14.0, 17.0


def strong(tier: Tier) -> bool:
    """Whether a tier's badge is filled."""
    return tier.rank <= Tier.TWO.rank


def mark(tier: Tier) -> str:
    """The character in a tier's badge.

    >>> mark(Tier.TWO), mark(Tier.AGGREGATOR)
    ('2', 'a')
    """
    return "a" if tier is Tier.AGGREGATOR else tier.value


def legend(sheet: Sheet, tiers: Collection[Tier], speaks: Tongue, note: str = "") -> None:
    """What the badges say, along the foot; at the right a note."""
    y = sheet.height - EDGE - RADIUS
    sheet.words((1000 - EDGE, y), note, WORDS, anchor="rm")
    room, x = 1000 - 3 * EDGE - sheet.width_of(note), EDGE
    rows = [(Tier.ONE, say("of record")), (Tier.FOUR, say("rumour mill"))]
    rows += [(Tier.AGGREGATOR, say("aggregator"))] if Tier.AGGREGATOR in tiers else []
    head = speaks.say(say("Tier:"))
    sheet.words((x, y), head, FAINT)
    x += sheet.width_of(head) + 12
    for tier, said in rows:
        words = speaks.say(said)
        width = 2 * RADIUS + 8 + sheet.width_of(words)
        if x + width <= room:
            sheet.badge((x + RADIUS, y), Shape.ROUND, FAINT, RADIUS, filled=strong(tier), words=mark(tier))
            sheet.words((x + 2 * RADIUS + 8, y), words, FAINT)
            x += width + 22
