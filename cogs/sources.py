"""`/source` and `/sources`: who was right, and how often."""

from __future__ import annotations

from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands

from cogs.desk import Clock, Desk
from cogs.options import Name, suggest
from cogs.show import Interaction, answer, asker_of


class SourceCog(commands.Cog):
    """Records of sources."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock

    @app_commands.command(name="source")
    @app_commands.describe(name="An outlet or a reporter; choose from the list as you type", private="Show the answer to you alone")
    async def source(self, interaction: Interaction, name: Name, private: bool = False) -> None:
        """How often a source was right so far, and how early"""
        await answer(interaction, self._desk.source(asker_of(interaction), name, now=self._clock()), private=private)

    @app_commands.command(name="sources")
    @app_commands.describe(club="Only sagas about this club", private="Show the answer to you alone")
    async def sources(self, interaction: Interaction, club: Name | None = None, private: bool = False) -> None:
        """Which sources were right, best first"""
        await answer(interaction, self._desk.sources(asker_of(interaction), club=club, now=self._clock()), private=private)

    @source.autocomplete("name")
    async def names(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Sources by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "source", typed)

    @sources.autocomplete("club")
    async def clubs(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Clubs by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "club", typed)
