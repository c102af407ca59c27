"""Stages that are asked for together, by what they have in common. What only one place asks for is made of these there."""

from __future__ import annotations

from bot.transfers.model.reading import Stage

AT_HOME = frozenset([Stage.AVAILABLE, Stage.DENIED])
"""What is told of a player at his club, be no other club named."""
WOOING = frozenset([Stage.INTEREST, Stage.ENQUIRY, Stage.TALKS, Stage.BID_EXPECTED])
"""A club is after the player, and has made no bid."""
BIDS = frozenset([Stage.BID, Stage.BID_REJECTED])
"""A club has made a bid."""
BIDDING = BIDS | {Stage.BID_EXPECTED}
"""A club has made a bid, or is about to."""
ACCORDS = frozenset([Stage.FEE_AGREED, Stage.PERSONAL_TERMS, Stage.AGREED])
"""Something is agreed: between the clubs, with the player, or by all."""
ON_THE_WAY = frozenset([Stage.AGREED, Stage.MEDICAL])
"""All is agreed, and nothing announced."""
GONE = ON_THE_WAY | {Stage.OFFICIAL}
"""All is agreed, announced or not."""
SETTLED = GONE | {Stage.FEE_AGREED}
"""The clubs have settled with one another."""
FIRM = SETTLED | ACCORDS
"""Something is agreed, or more than that: the rungs from 5 on."""
