"""`/alerts ...`: which channel gets which moves. Says beforehand what would keep an alert from arriving."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

import discord
from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands

from bot.errors import Refusal
from bot.phrase.card import Card
from bot.phrase.said import say
from bot.transfers.model import AlertRule, Style
from cogs.desk import Clock, Desk
from cogs.options import CLEAR, LANGUAGES, STAGES, STYLES, TIERS, AlertPlace, AlertPlaceOption, Name, suggest, suggest_by_channel
from cogs.permissions import held_in, missing, missing_for_threads
from cogs.show import Interaction, answer, asker_of

Cached = discord.abc.GuildChannel | discord.Thread
_THREADS = (discord.ChannelType.news_thread, discord.ChannelType.public_thread, discord.ChannelType.private_thread)


@app_commands.guild_only()
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.default_permissions(manage_guild=True)
class AlertCog(commands.GroupCog, group_name="alerts", group_description="Which channels of this server get which transfer news"):
    """A server's alert channels."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock

    @app_commands.command(name="add")
    @app_commands.describe(
        channel="The channel or thread that gets the alerts",
        club="Only moves to or from this club",
        league="Only moves to or from clubs of this league",
        player="Only this player's moves",
        min_stage="Only when it has come this far",
        max_tier="Only from sources this good",
        role="A role to mention with each alert",
        style="How much an alert shows",
    )
    @app_commands.choices(min_stage=STAGES, max_tier=TIERS, style=STYLES)
    async def add(
        self,
        interaction: Interaction,
        channel: app_commands.Transform[AlertPlace, AlertPlaceOption],
        club: Name | None = None,
        league: Name | None = None,
        player: Name | None = None,
        min_stage: str | None = None,
        max_tier: str | None = None,
        role: discord.Role | None = None,
        style: str | None = None,
    ) -> None:
        """Send transfer news to a channel: all of it, or that of a club, a league or a player"""
        style = fitting_style(channel, style)
        check_place(interaction, channel, role, style)
        asking = self._desk.alerts_add(
            asker_of(interaction),
            channel.id,
            club=club,
            league=league,
            player=player,
            min_stage=min_stage,
            max_tier=max_tier,
            role_id=role.id if role else None,
            style=style,
            now=self._clock(),
        )
        await answer(interaction, asking, private=True)

    @app_commands.command(name="edit")
    @app_commands.describe(
        rule="Which rule; choose from the list",
        channel="Another channel or thread for it",
        club="Only moves to or from this club",
        league="Only moves to or from clubs of this league",
        player="Only this player's moves",
        min_stage="Only when it has come this far",
        max_tier="Only from sources this good",
        role="A role to mention with each alert",
        style="How much an alert shows",
        clear="Something to take away from the rule",
    )
    @app_commands.choices(min_stage=STAGES, max_tier=TIERS, style=STYLES, clear=CLEAR)
    async def edit(
        self,
        interaction: Interaction,
        rule: Name,
        channel: app_commands.Transform[AlertPlace, AlertPlaceOption] | None = None,
        club: Name | None = None,
        league: Name | None = None,
        player: Name | None = None,
        min_stage: str | None = None,
        max_tier: str | None = None,
        role: discord.Role | None = None,
        style: str | None = None,
        clear: str | None = None,
    ) -> None:
        """Change one rule: its channel, what it lets through, its role or its style"""
        check_role(interaction, role)
        change = partial(
            self._desk.alerts_edit,
            asker_of(interaction),
            rule,
            channel_id=channel.id if channel else None,
            club=club,
            league=league,
            player=player,
            min_stage=min_stage,
            max_tier=max_tier,
            role_id=role.id if role else None,
            clear=clear,
            now=self._clock(),
        )
        known = self._desk.alerts_rule(asker_of(interaction), rule) if channel or role or style else None
        await answer(interaction, checked(interaction, known, channel, role, style, change), private=True)

    @app_commands.command(name="list")
    async def list_(self, interaction: Interaction) -> None:
        """Which channels get what, and what is paused"""
        await answer(interaction, self._desk.alerts_list(asker_of(interaction), now=self._clock()), private=True)

    @app_commands.command(name="remove")
    @app_commands.describe(rule="Which rule; choose from the list")
    async def remove(self, interaction: Interaction, rule: Name) -> None:
        """Stop sending alerts by one rule"""
        await answer(interaction, self._desk.alerts_remove(asker_of(interaction), rule, now=self._clock()), private=True)

    @app_commands.command(name="test")
    @app_commands.describe(rule="Which rule; choose from the list")
    async def test(self, interaction: Interaction, rule: Name) -> None:
        """Send a sample alert to a rule's channel"""
        await answer(interaction, self._desk.alerts_test(asker_of(interaction), rule, now=self._clock()), private=True)

    @app_commands.command(name="language")
    @app_commands.describe(language="Which language; without it a server that is no community in Discord gets English")
    @app_commands.choices(language=LANGUAGES)
    async def language(self, interaction: Interaction, language: str) -> None:
        """In which language alerts come into this server's channels"""
        await answer(interaction, self._desk.alerts_language(asker_of(interaction), language, now=self._clock()), private=True)

    @add.autocomplete("club")
    @edit.autocomplete("club")
    async def clubs(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Clubs by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "club", typed)

    @add.autocomplete("league")
    @edit.autocomplete("league")
    async def leagues(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Leagues by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "league", typed)

    @add.autocomplete("player")
    @edit.autocomplete("player")
    async def players(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """Players by what is typed so far."""
        return await suggest(self._desk, self._clock, interaction, "player", typed)

    @edit.autocomplete("rule")
    @remove.autocomplete("rule")
    @test.autocomplete("rule")
    async def rules(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """The server's rules, each with the channel that it sends to."""
        return await suggest_by_channel(self._desk, self._clock, interaction, "rule", typed)


async def checked(
    interaction: Interaction,
    finding: Awaitable[AlertRule] | None,
    channel: AlertPlace | None,
    role: discord.Role | None,
    style: str | None,
    change: Callable[..., Awaitable[Card]],
) -> Card:
    """Change a rule, whose channel may be the one it has: what would keep alerts from arriving there is said first."""
    known = await finding if finding else None
    place = channel or (interaction.guild.get_channel_or_thread(known.channel_id) if interaction.guild and known else None)
    if known and place:
        kept = known.style.value if Style.FORUM.value not in (known.style.value, place.type.name) else None
        style = fitting_style(place, style or kept)
        check_place(interaction, place, role, style)
    return await change(style=style)


def fitting_style(channel: AlertPlace | Cached, style: str | None) -> str | None:
    """The style for a channel: a forum has one of its own. Raises `Refusal` for one that does not go with the channel."""
    forum = channel.type is discord.ChannelType.forum
    if forum and style not in (None, Style.FORUM.value):
        raise Refusal(say("In a forum every saga gets a post of its own: choose style:forum, or another channel."))
    if not forum and style == Style.FORUM.value:
        raise Refusal(say("#{channel} is no forum. Choose a forum channel, or style:thread for a thread a saga.", channel=channel.name))
    if style == Style.THREAD.value and channel.type in _THREADS:
        raise Refusal(say("A thread can't hold threads. Choose a text channel, or another style."))
    return Style.FORUM.value if forum else style


def check_place(interaction: Interaction, channel: AlertPlace | Cached, role: discord.Role | None, style: str | None) -> None:
    """Refuse a channel in which the bot can't write, and a role that it can't or must not mention."""
    check_role(interaction, role)
    known = held_in(interaction.guild, channel.id)
    if known is None and channel.id != interaction.channel_id:
        return
    in_thread = channel.type in _THREADS
    held = known[0] if known else interaction.app_permissions
    threads = style in (Style.THREAD.value, Style.FORUM.value)
    if lacking := missing(held, in_thread=in_thread) or (
        missing_for_threads(held, begins=style == Style.THREAD.value) if threads else None
    ):
        raise Refusal(
            say(
                "I can't post in #{channel}: I lack the permission {permission} there. Give it to me, then try again.",
                channel=channel.name,
                permission=say(lacking),
            )
        )
    if role and not role.mentionable and not held.mention_everyone:
        raise Refusal(
            say(
                "I can't mention @{role}. In the role's settings allow anyone to mention it, "
                "or give me the permission to mention all roles, then try again.",
                role=role.name,
            )
        )


def check_role(interaction: Interaction, role: discord.Role | None) -> None:
    """Refuse the role that everybody has."""
    if role and role.id == interaction.guild_id:
        raise Refusal(say("I don't mention @everyone. Make a role that members can take, and choose that."))
