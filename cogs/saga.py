"""`/saga` and the message menu "Why was this posted?"."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands

from cogs.desk import Clock, Desk
from cogs.options import Name, suggest
from cogs.show import Interaction, answer, asker_of


class SagaCog(commands.Cog):
    """One player's saga."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock

    @app_commands.command(name="saga")
    @app_commands.describe(
        player="Who: a name or nickname; choose from the list as you type",
        as_of="What was known on an earlier day, written 2025-08-31",
        private="Show the answer to you alone",
    )
    async def saga(self, interaction: Interaction, player: Name, as_of: Name | None = None, private: bool = False) -> None:
        """Where a player's transfer stands, what changed, who said it first and whether to believe it"""
        asking = self._desk.saga(asker_of(interaction), player, as_of=as_of, now=self._clock())
        await answer(interaction, asking, private=private)

    @saga.autocomplete("player")
    async def players(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Players by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "player", typed)


def why_menu(desk: Desk, clock: Clock) -> app_commands.ContextMenu:
    """The entry in the Apps menu of a message."""

    async def why(interaction: discord.Interaction[Any], message: discord.Message) -> None:
        await answer(interaction, desk.why(asker_of(interaction), message.id, now=clock()), private=True)

    return app_commands.ContextMenu(name="Why was this posted?", callback=why)
