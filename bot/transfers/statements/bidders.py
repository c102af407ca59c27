"""Whose bid was answered, where the answer names no bidder: "Leeds bid for Okafor. Everton are keen. Milan turned the offer down"."""

from __future__ import annotations

from bot.transfers.model import Stage
from bot.transfers.model.stages import BIDDING
from bot.transfers.rules.rule import Match
from bot.transfers.statements.memory import Memory
from bot.transfers.statements.parts import Parts
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import OFFERS
from bot.transfers.vocabulary.grammar import THEY

_OFFERS = OFFERS | word_set("oferta ofertas offerta angebot offre propuesta proposta")


def who_bid(hit: Match, person: int, parts: Parts, memory: Memory) -> tuple[str, ...]:
    """The one club of whose bid for a player the item has told, where a bid of nobody in particular is answered.

    One that only likes him may have been named since.
    """
    answered = hit.rule.stage is Stage.FEE_AGREED and not _OFFERS.isdisjoint(parts.mask.keys[hit.first : hit.last])
    if not (answered or hit.rule.stage is Stage.BID_REJECTED) or not THEY.isdisjoint(parts.mask.present):
        return ()
    bidders = {said.to for said in memory.statements if said.person == person and said.stage in BIDDING and said.to}
    return tuple(bidders) if len(bidders) == 1 else ()
