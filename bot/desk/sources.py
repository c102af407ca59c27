"""The desk's answers about sources: `/source`, what one was worth so far, and `/sources`, all that can be judged."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime

from bot.asker import Asker
from bot.desk.house import Room
from bot.errors import Refusal
from bot.phrase import sources as phrase
from bot.phrase.card import Card
from bot.phrase.said import say
from bot.sagas import most_told, spoken_of
from bot.transfers.model import Tier
from bot.transfers.sagas.lens import source_key
from bot.transfers.sagas.records import Calendar, record, records, votes
from bot.transfers.sagas.views import SourcesView, SourceView
from db import lenses, scopes

VOTES_SHOWN = 6
PAGE = 15


class SourceRoom(Room):
    """Records of sources, as the asker's scope shows them."""

    async def source(self, asker: Asker, name: str, *, now: datetime) -> Card:
        """`/source`."""
        async with self.house.database.reading() as conn:
            scope_id = await scopes.scope_of(conn, asker.guild_id)
            source = await self.house.sources.source(conn, scope_id, name, now)
            own = (await lenses.lens_of(conn, scope_id)).tiers
        judged = await spoken_of(self.house.database, scope_id, source, now)
        shipped = self.house.lore.book.tier(source)
        calendar = Calendar(now, self.house.lore.windows)
        worth = await asyncio.to_thread(record, source, judged.sagas, calendar)
        staked = await asyncio.to_thread(votes, source, judged.sagas, calendar)
        return phrase.source_card(
            SourceView(
                worth,
                own.get(source_key(source), shipped),
                shipped,
                staked[:VOTES_SHOWN],
                judged.players,
                judged.more,
            )
        )

    async def sources(self, asker: Asker, *, club: str | None = None, now: datetime) -> Card:
        """`/sources`: over the sagas of which the most was told, or those of a club."""
        return await self.sources_page(asker, self.house.names.club(club) if club else None, 0, now=now)

    async def sources_page(self, asker: Asker, club: str | None, page: int, *, now: datetime) -> Card:
        """A page of `/sources`."""
        if club is not None and club not in self.house.lore.clubs:
            raise Refusal(say("That club is not known any more. Ask again with /sources."))
        async with self.house.database.reading() as conn:
            scope_id = await scopes.scope_of(conn, asker.guild_id)
            own = (await lenses.lens_of(conn, scope_id)).tiers
        judged = await most_told(self.house.database, scope_id, club, now)
        found = await asyncio.to_thread(records, judged.sagas, Calendar(now, self.house.lore.windows))
        enough = sorted((one for one in found if one.enough), key=lambda one: (-one.right / one.resolved, -one.resolved, one.name))
        pages = max(1, -(-len(enough) // PAGE))
        page = min(max(page, 0), pages - 1)
        rows = tuple((one, self._tier(one.name, own)) for one in enough[page * PAGE : (page + 1) * PAGE])
        return phrase.sources_card(SourcesView(rows, judged.players, len(found) - len(enough), club, page, pages, judged.more))

    def _tier(self, name: str, own: Mapping[str, Tier]) -> Tier:
        return own.get(source_key(name), self.house.lore.book.tier(name))
