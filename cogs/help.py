"""`/help`, `/privacy`, `/mydata export|delete`. Answers are for the asker alone."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.desk import Clock, Desk
from cogs.show import Interaction, answer, asker_of


class HelpCog(commands.Cog):
    """What can be done here, and what is kept of people."""

    mydata = app_commands.Group(name="mydata", description="What is kept of you: as a file, or gone")

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock

    @app_commands.command(name="help")
    async def help(self, interaction: Interaction) -> None:
        """What you can do here, with examples"""
        await answer(interaction, self._desk.help(asker_of(interaction), now=self._clock()), private=True)

    @app_commands.command(name="privacy")
    async def privacy(self, interaction: Interaction) -> None:
        """What is kept of you, and for how long"""
        await answer(interaction, self._desk.privacy(asker_of(interaction), now=self._clock()), private=True)

    @mydata.command(name="export")
    async def export(self, interaction: Interaction) -> None:
        """All that is kept of you, as a file"""
        await answer(interaction, self._desk.mydata_export(asker_of(interaction), now=self._clock()), private=True)

    @mydata.command(name="delete")
    async def delete(self, interaction: Interaction) -> None:
        """Delete all that is kept of you; asks once more before it does"""
        asking = self._desk.mydata_delete(asker_of(interaction), confirmed=False, now=self._clock())
        await answer(interaction, asking, private=True)
