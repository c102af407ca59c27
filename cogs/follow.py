"""`/follow`, `/unfollow`, `/following`: what one member wants to hear of. Answers are for the asker alone."""

from __future__ import annotations

from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands

from bot.transfers.model import Place
from cogs.desk import Clock, Desk
from cogs.direct import open_direct
from cogs.options import PLACES, STAGES, TIERS, Name, suggest
from cogs.show import Interaction, answer, asker_of


class FollowCog(commands.Cog):
    """A member's follows."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock

    @app_commands.command(name="follow")
    @app_commands.describe(
        player="A player to hear of (give a player or a club)",
        club="A club to hear of: who comes and who goes",
        min_stage="Only when it has come this far",
        max_tier="Only from sources this good",
        where="Where you are told; a direct message unless you say otherwise",
    )
    @app_commands.choices(min_stage=STAGES, max_tier=TIERS, where=PLACES)
    async def follow(
        self,
        interaction: Interaction,
        player: Name | None = None,
        club: Name | None = None,
        min_stage: str | None = None,
        max_tier: str | None = None,
        where: str | None = None,
    ) -> None:
        """Be told when something changes for a player or a club"""
        asking = self._desk.follow(
            asker_of(interaction), player=player, club=club, min_stage=min_stage, max_tier=max_tier, where=where, now=self._clock()
        )
        if await answer(interaction, asking, private=True) and where != Place.CHANNEL.value:
            await open_direct(self._desk, self._clock, interaction)

    @app_commands.command(name="unfollow")
    @app_commands.describe(name="The player or club that you no longer want to hear of")
    async def unfollow(self, interaction: Interaction, name: Name) -> None:
        """Stop following a player or a club"""
        await answer(interaction, self._desk.unfollow(asker_of(interaction), name, now=self._clock()), private=True)

    @app_commands.command(name="following")
    async def following(self, interaction: Interaction) -> None:
        """Whom and what you follow here, with buttons to stop"""
        await answer(interaction, self._desk.following(asker_of(interaction), now=self._clock()), private=True)

    @follow.autocomplete("player")
    async def players(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Players by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "player", typed)

    @follow.autocomplete("club")
    async def clubs(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Clubs by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "club", typed)

    @unfollow.autocomplete("name")
    async def follows(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """The member's own follows."""
        return await suggest(self._desk, self._clock, interaction, "follow", typed)
