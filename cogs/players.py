"""`/player ...`: corrections that hold in this server. Offered to those who manage messages, unless its settings say otherwise."""

from __future__ import annotations

from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands

from cogs.desk import Clock, Desk
from cogs.options import OUTCOMES, Name, suggest
from cogs.show import Interaction, answer, asker_of


@app_commands.guild_only()
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.default_permissions(manage_messages=True)
class PlayerCog(commands.GroupCog, group_name="player", group_description="Corrections: who is meant, who is ignored, what is wrong"):
    """A server's corrections."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock

    @app_commands.command(name="alias")
    @app_commands.describe(name="A name that people or papers use", player="Who is meant by it here")
    async def alias(self, interaction: Interaction, name: Name, player: Name) -> None:
        """Say whom a name means in this server"""
        await answer(interaction, self._desk.player_alias(asker_of(interaction), name, player, now=self._clock()), private=True)

    @app_commands.command(name="merge")
    @app_commands.describe(one="Somebody who is really another", into="The player that he really is")
    async def merge(self, interaction: Interaction, one: Name, into: Name) -> None:
        """Say that two players are one in this server"""
        await answer(interaction, self._desk.player_merge(asker_of(interaction), one, into, now=self._clock()), private=True)

    @app_commands.command(name="ignore")
    @app_commands.describe(player="Of whom nothing is to be heard here")
    async def ignore(self, interaction: Interaction, player: Name) -> None:
        """No sagas and no alerts of a player in this server"""
        await answer(interaction, self._desk.player_ignore(asker_of(interaction), player, now=self._clock()), private=True)

    @app_commands.command(name="end")
    @app_commands.describe(
        player="Whose saga is over here",
        outcome="How it came to its end",
        club="The club that he joined, or of which nothing comes",
    )
    @app_commands.choices(outcome=OUTCOMES)
    async def end(self, interaction: Interaction, player: Name, outcome: str, club: Name | None = None) -> None:
        """Say that a player's saga is over in this server"""
        asked = self._desk.player_end(asker_of(interaction), player, outcome, club=club, now=self._clock())
        await answer(interaction, asked, private=True)

    @app_commands.command(name="list")
    async def list_(self, interaction: Interaction) -> None:
        """The corrections of this server, with buttons to undo them"""
        await answer(interaction, self._desk.player_list(asker_of(interaction), now=self._clock()), private=True)

    @app_commands.command(name="wrong")
    async def wrong(self, interaction: Interaction) -> None:
        """What members doubt with the button “Wrong?”, to be settled"""
        await answer(interaction, self._desk.player_wrong(asker_of(interaction), now=self._clock()), private=True)

    @alias.autocomplete("player")
    @merge.autocomplete("one")
    @merge.autocomplete("into")
    @ignore.autocomplete("player")
    @end.autocomplete("player")
    async def players(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Players by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "player", typed)

    @end.autocomplete("club")
    async def clubs(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Clubs by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "club", typed)
