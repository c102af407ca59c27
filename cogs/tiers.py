"""`/tier ...`: how far this server believes its sources. Offered to those who manage the server, unless its settings say otherwise."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands

from bot.phrase.card import Card
from bot.phrase.said import say
from bot.tier_lists import MOST_BYTES
from bot.transfers.model import Tier
from cogs.attachments import read_attachment
from cogs.desk import Clock, Desk
from cogs.options import Name, suggest
from cogs.show import Interaction, answer, asker_of

OWN_TIERS = [
    Choice(name="1: as a club or a reporter of record", value=Tier.ONE.value),
    Choice(name="2: reliable", value=Tier.TWO.value),
    Choice(name="3: mixed", value=Tier.THREE.value),
    Choice(name="4: a rumour mill", value=Tier.FOUR.value),
    Choice(name="an aggregator: never the origin of anything", value=Tier.AGGREGATOR.value),
    Choice(name="the shipped tier again", value="shipped"),
]


@app_commands.guild_only()
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.default_permissions(manage_guild=True)
class TierCog(commands.GroupCog, group_name="tier", group_description="How far this server believes a source, over the shipped tiers"):
    """A server's own tiers."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock

    @app_commands.command(name="set")
    @app_commands.describe(source="An outlet or a reporter; choose from the list, or write the name", tier="How far it is believed here")
    @app_commands.choices(tier=OWN_TIERS)
    async def set_(self, interaction: Interaction, source: Name, tier: str) -> None:
        """Believe a source more or less than the shipped list does"""
        await answer(interaction, self._desk.tier_set(asker_of(interaction), source, tier, now=self._clock()), private=True)

    @app_commands.command(name="list")
    async def list_(self, interaction: Interaction) -> None:
        """Which sources have a tier of this server's own"""
        await answer(interaction, self._desk.tier_list(asker_of(interaction), now=self._clock()), private=True)

    @app_commands.command(name="import")
    @app_commands.describe(
        file="A list of tiers: CSV with a source and its tier a line, or TOML",
        dry_run="Only show what would happen (so unless you choose False)",
    )
    async def import_(self, interaction: Interaction, file: discord.Attachment, dry_run: bool = True) -> None:
        """Set the tiers of a list; shows first what it would do"""
        await answer(interaction, self._import(interaction, file, dry_run), private=True)

    async def _import(self, interaction: Interaction, file: discord.Attachment, dry_run: bool) -> Card:
        data = await read_attachment(file, MOST_BYTES, say("a list of tiers"))
        return await self._desk.tier_import(asker_of(interaction), data, dry_run, now=self._clock())

    @app_commands.command(name="export")
    async def export(self, interaction: Interaction) -> None:
        """This server's own tiers as a list (CSV)"""
        await answer(interaction, self._desk.tier_export(asker_of(interaction), now=self._clock()), private=True)

    @set_.autocomplete("source")
    async def sources(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Sources by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "source", typed)
