"""`/digest`, `/quiet`, `/catchup`: when one member is told, and what he missed. Answers are for the asker alone."""

from __future__ import annotations

from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands

from cogs.desk import Clock, Desk
from cogs.direct import open_direct
from cogs.options import DAYS, EVERY, WHATS, Hour, Name, suggest
from cogs.show import Interaction, answer, asker_of


class HourCog(commands.Cog):
    """A member's own hours."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock

    @app_commands.command(name="digest")
    @app_commands.describe(
        every="How often, or off",
        at="At what time, such as 08:00 or 6pm",
        day="On which day, if it comes once a week",
        timezone="Where your clock is: type a large city near you",
    )
    @app_commands.choices(every=EVERY, day=DAYS)
    async def digest(
        self,
        interaction: Interaction,
        every: str | None = None,
        at: Hour | None = None,
        day: str | None = None,
        timezone: Name | None = None,
    ) -> None:
        """Once a day or a week: what moved in what you follow, in a direct message"""
        asking = self._desk.digest(asker_of(interaction), every=every, at=at, day=day, timezone=timezone, now=self._clock())
        if await answer(interaction, asking, private=True) and (every or at or day) and every != "off":
            await open_direct(self._desk, self._clock, interaction)

    @app_commands.command(name="quiet")
    @app_commands.rename(begin="from", end="to")
    @app_commands.describe(
        begin="When they begin, such as 22:00 or 10pm",
        end="When they end, such as 07:30",
        timezone="Where your clock is: type a large city near you",
        official="Whether an official move may break them",
        off="True: no quiet hours any more",
    )
    async def quiet(
        self,
        interaction: Interaction,
        begin: Hour | None = None,
        end: Hour | None = None,
        timezone: Name | None = None,
        official: bool | None = None,
        off: bool = False,
    ) -> None:
        """Hours without mentions and direct messages; what moved then comes in one message after"""
        asking = self._desk.quiet(
            asker_of(interaction), begin=begin, end=end, timezone=timezone, official=official, off=off, now=self._clock()
        )
        if await answer(interaction, asking, private=True) and (begin or end):
            await open_direct(self._desk, self._clock, interaction)

    @app_commands.command(name="catchup")
    @app_commands.describe(what="Of what; what you follow unless you follow nobody here")
    @app_commands.choices(what=WHATS)
    async def catchup(self, interaction: Interaction, what: str | None = None) -> None:
        """What moved since you last asked"""
        await answer(interaction, self._desk.catchup(asker_of(interaction), what=what, now=self._clock()), private=True)

    @digest.autocomplete("timezone")
    @quiet.autocomplete("timezone")
    async def timezones(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Time zones by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "timezone", typed)
