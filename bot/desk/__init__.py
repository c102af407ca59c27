"""The desk: every question that a person can ask, answered with a card. Front ends ask here and nowhere else."""

from __future__ import annotations

from datetime import datetime

from bot.asker import Asker, Suggestion
from bot.desk.buttons import ButtonRoom
from bot.desk.feed_lists import ListRoom
from bot.desk.house import House, Limits
from bot.hours.zones import suggest_zones
from db import scopes

__all__ = ["Desk", "House", "Limits"]


class Desk(ButtonRoom, ListRoom):
    """All rooms under one name."""

    async def suggest(self, asker: Asker, kind: str, typed: str, *, now: datetime) -> list[Suggestion]:
        """Autocomplete: at most 25 lines for what was typed so far. An unknown kind gives none."""
        match kind:
            case "player":
                async with self.house.database.reading() as conn:
                    scope_id = await scopes.scope_of(conn, asker.guild_id)
                    return await self.house.names.suggest_players(conn, scope_id, typed, now)
            case "source":
                async with self.house.database.reading() as conn:
                    return await self.house.sources.suggest(conn, await scopes.scope_of(conn, asker.guild_id), typed, now)
            case "club":
                return self.house.names.suggest_clubs(typed)
            case "league":
                return self.house.names.suggest_leagues(typed)
            case "follow":
                return await self.suggest_follows(asker, typed)
            case "timezone":
                return suggest_zones(typed, now)
            case "feed":
                return await self.suggest_feeds(asker, typed)
            case "rule":
                return await self.suggest_rules(asker, typed)
        return []
