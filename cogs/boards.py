"""`/rumours` and `/club`: many sagas at once."""

from __future__ import annotations

from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands

from bot.transfers.sagas.board import Direction
from bot.transfers.sagas.change import QUIET_ENDS
from cogs.desk import Clock, Desk
from cogs.options import STAGES, TIERS, Name, suggest
from cogs.show import Interaction, answer, asker_of

DIRECTIONS = [Choice(name="who comes to the club", value=Direction.IN.value), Choice(name="who leaves the club", value=Direction.OUT.value)]
Days = app_commands.Range[int, 1, QUIET_ENDS.days]


class BoardCog(commands.Cog):
    """The sagas that go on."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock

    @app_commands.command(name="rumours")
    @app_commands.describe(
        club="Only sagas about this club",
        direction="Only who comes to that club, or who leaves it",
        stage="Only what has come this far",
        tier="Only from sources this good",
        within="Only what was heard of in so many days",
        private="Show the answer to you alone",
    )
    @app_commands.choices(direction=DIRECTIONS, stage=STAGES, tier=TIERS)
    async def rumours(
        self,
        interaction: Interaction,
        club: Name | None = None,
        direction: str | None = None,
        stage: str | None = None,
        tier: str | None = None,
        within: Days | None = None,
        private: bool = False,
    ) -> None:
        """The transfer sagas that go on, hottest first"""
        asking = self._desk.rumours(
            asker_of(interaction), club=club, direction=direction, stage=stage, tier=tier, within=within, now=self._clock()
        )
        await answer(interaction, asking, private=private)

    @app_commands.command(name="club")
    @app_commands.describe(club="Which club; choose from the list as you type", private="Show the answer to you alone")
    async def club(self, interaction: Interaction, club: Name, private: bool = False) -> None:
        """Who comes to a club and who goes, the furthest first"""
        await answer(interaction, self._desk.club(asker_of(interaction), club, now=self._clock()), private=private)

    @rumours.autocomplete("club")
    @club.autocomplete("club")
    async def clubs(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Clubs by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "club", typed)
