"""The desk's tiers: how far a server believes a source, where it knows better than the shipped list."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime

from bot.asker import Asker
from bot.desk.house import Room
from bot.desk.wishes import choose
from bot.errors import TooMany
from bot.phrase import tiers as phrase
from bot.phrase.card import Card
from bot.phrase.said import say
from bot.tier_lists import TierRow, read_tiers, write_tiers
from bot.transfers.model import Tier
from bot.transfers.sagas.lens import source_key
from db import scopes, tiers
from db.types import Connection

TIERS_A_GUILD = 500
SHIPPED = "shipped"
"""What is typed to give a source its shipped tier back."""


class TierRoom(Room):
    """Admins' own tiers; Discord has checked that the asker may manage the server."""

    async def tier_set(self, asker: Asker, source: str, tier: str, *, now: datetime) -> Card:
        """`/tier set`: from now on; what was told before is read anew with it. The shipped tier is no tier of one's own."""
        asker.need_guild()
        wanted = None if tier.strip().lower() == SHIPPED else choose(Tier, tier, say("tier"))
        async with self.house.database.writing() as conn:
            await self.know_guild(conn, asker, now)
            name, known = await self._named(conn, asker, source, now)
            before = {source_key(own): tier for own, tier in (await tiers.guild_tiers(conn, asker.guild_id)).items()}
            shipped = self.house.lore.book.tier(name)
            own = None if wanted is shipped else wanted
            if own is not None and source_key(name) not in before:
                self._check_number(len(before) + 1)
            await tiers.set_tiers(conn, asker.guild_id, {name: own}, now)
        return phrase.tier_set(phrase.OwnTier(name, own or shipped, shipped), before.get(source_key(name), shipped), known=known)

    async def tier_list(self, asker: Asker, page: int = 0, *, now: datetime) -> Card:
        """`/tier list`: what differs here from the shipped tiers."""
        asker.need_guild()
        async with self.house.database.reading() as conn:
            own = await tiers.guild_tiers(conn, asker.guild_id)
        return phrase.tier_list([self._own(source, tier) for source, tier in own.items()], page)

    async def tier_import(self, asker: Asker, data: bytes, dry_run: bool = True, *, now: datetime) -> Card:
        """`/tier import`: what each row of a list would do, or with `dry_run` false did. Sources that it does not name stay."""
        asker.need_guild()
        rows = await asyncio.to_thread(read_tiers, data)
        async with self.house.database.writing() as conn:
            if not dry_run:
                await self.know_guild(conn, asker, now)
            before = await tiers.guild_tiers(conn, asker.guild_id)
            plan = await self._planned(conn, asker, rows, before, now)
            wanted = {row.source: (None if row.tier is row.shipped else row.tier) for row in plan if row.fate in phrase.WANTED}
            self._check_number(len({*map(source_key, before), *(source_key(name) for name, tier in wanted.items() if tier)}))
            if not dry_run:
                await tiers.set_tiers(conn, asker.guild_id, wanted, now)
        return phrase.tiers_imported(plan, dry_run=dry_run)

    async def tier_export(self, asker: Asker, *, now: datetime) -> Card:
        """`/tier export`: the server's own tiers as CSV."""
        asker.need_guild()
        async with self.house.database.reading() as conn:
            own = await tiers.guild_tiers(conn, asker.guild_id)
        return phrase.tiers_exported(len(own), write_tiers(own))

    async def _planned(
        self, conn: Connection, asker: Asker, rows: list[TierRow], before: Mapping[str, Tier], now: datetime
    ) -> list[phrase.PlannedTier]:
        here = {source_key(source): tier for source, tier in before.items()}
        plan: dict[str, phrase.PlannedTier] = {}
        for number, row in enumerate(rows):
            if row.tier is None:
                plan[f"row {number}"] = phrase.PlannedTier(row.source, None, None, phrase.Fate.BAD, row.problem)
                continue
            name, known = await self._named(conn, asker, row.source, now)
            key, shipped = source_key(name), self.house.lore.book.tier(name)
            same = here.get(key, shipped) is row.tier
            fate = phrase.Fate.SAME if same else phrase.Fate.CHANGED if known else phrase.Fate.UNKNOWN
            plan.pop(key, None)
            plan[key] = phrase.PlannedTier(name, row.tier, shipped, fate)
        return list(plan.values())

    async def _named(self, conn: Connection, asker: Asker, typed: str, now: datetime) -> tuple[str, bool]:
        """The source that was typed, and whether it is known here: one that no list holds may be told of later."""
        scope_id = await scopes.scope_of(conn, asker.guild_id)
        known = await self.house.sources.known(conn, scope_id, typed, now)
        return (known, True) if known else (self.house.lore.book.name(typed), False)

    def _own(self, source: str, tier: Tier) -> phrase.OwnTier:
        return phrase.OwnTier(source, tier, self.house.lore.book.tier(source))

    def _check_number(self, number: int) -> None:
        if number > TIERS_A_GUILD:
            raise TooMany(
                say("A server may have {n} tiers of its own. Give some sources their shipped tier back with /tier set.", n=TIERS_A_GUILD)
            )
