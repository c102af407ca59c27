"""`/status`: how a server's feeds and alerts are. Offered to those who manage the server, unless its settings say otherwise."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.desk import Clock, Desk
from cogs.show import Interaction, answer, asker_of


class StatusCog(commands.Cog):
    """A server's health."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock

    @app_commands.command(name="status")
    @app_commands.guild_only()
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    @app_commands.default_permissions(manage_guild=True)
    async def status(self, interaction: Interaction) -> None:
        """How the feeds are, how long alerts take, and what waits to be sent"""
        await answer(interaction, self._desk.status(asker_of(interaction), now=self._clock()), private=True)
