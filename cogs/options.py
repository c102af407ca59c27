"""Options that several commands share: their choices in words, their lengths, and the lists that autocomplete shows."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.app_commands import Choice

from bot.asker import Suggestion
from bot.errors import Refusal
from bot.phrase.admins import LANGUAGE_NAMES
from bot.phrase.hours import DAYS as WEEKDAYS
from bot.phrase.said import say
from bot.phrase.tongue import tongue
from bot.transfers.model import Outcome, Place, Stage, Style, Tier
from cogs.desk import Clock, Desk
from cogs.escape import plain
from cogs.show import Interaction, asker_of

CHOICES, WORDS = 25, 100

Name = app_commands.Range[str, 1, 100]
Hour = app_commands.Range[str, 1, 10]
Url = app_commands.Range[str, 1, 1000]

STAGES = [
    Choice(name="interest or further", value=Stage.INTEREST.value),
    Choice(name="an enquiry or further", value=Stage.ENQUIRY.value),
    Choice(name="talks or further", value=Stage.TALKS.value),
    Choice(name="a bid or further", value=Stage.BID.value),
    Choice(name="an agreed fee or further", value=Stage.FEE_AGREED.value),
    Choice(name="agreed, medical or official", value=Stage.AGREED.value),
    Choice(name="official only", value=Stage.OFFICIAL.value),
]
TIERS = [
    Choice(name="clubs and reporters of record only (tier 1)", value=Tier.ONE.value),
    Choice(name="reliable sources or better (tier 2)", value=Tier.TWO.value),
    Choice(name="mixed sources or better (tier 3)", value=Tier.THREE.value),
    Choice(name="rumour mills too (tier 4)", value=Tier.FOUR.value),
]
PLACES = [
    Choice(name="a direct message", value=Place.DM.value),
    Choice(name="a mention in this server's alert channel", value=Place.CHANNEL.value),
]
STYLES = [
    Choice(name="full: stage, sources, fee and link", value=Style.FULL.value),
    Choice(name="compact: one line and the link", value=Style.COMPACT.value),
    Choice(name="thread: a thread a saga, named after where it stands", value=Style.THREAD.value),
    Choice(name="forum: a post a saga, titled and tagged after where it stands (forum channels)", value=Style.FORUM.value),
]

EVERY = [
    Choice(name="every day", value="daily"),
    Choice(name="every week", value="weekly"),
    Choice(name="off: no digest", value="off"),
]
DAYS = [Choice(name=day, value=day) for day in WEEKDAYS]
WHATS = [
    Choice(name="what you follow", value="follows"),
    Choice(name="all that this server reads", value="server"),
]
OUTCOMES = [
    Choice(name="he joined a club", value=Outcome.MOVED.value),
    Choice(name="he signed a new contract", value=Outcome.RENEWED.value),
    Choice(name="nothing came of it; with a club: of that move alone", value=Outcome.OFF.value),
]
CLEAR = [
    Choice(name="club, league or player: all transfer news", value="subject"),
    Choice(name="the least stage", value="min_stage"),
    Choice(name="the tier limit", value="max_tier"),
    Choice(name="the role that is mentioned", value="role"),
]

LANGUAGES = [
    *(Choice(name=name, value=language) for language, name in LANGUAGE_NAMES.items()),
    Choice(name="the language of this server's settings in Discord", value="auto"),
]

AlertPlace = app_commands.AppCommandChannel | app_commands.AppCommandThread


class AlertPlaceOption(app_commands.Transformer):
    """A text channel, thread or forum, taken as Discord sends it, so that it need not be cached."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """An option of channels."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """Where messages can be sent."""
        kinds = discord.ChannelType
        return [kinds.text, kinds.news, kinds.news_thread, kinds.public_thread, kinds.private_thread, kinds.forum]

    async def transform(self, _: Interaction, value: Any, /) -> AlertPlace:
        """The channel itself."""
        if isinstance(value, app_commands.AppCommandChannel | app_commands.AppCommandThread):
            return value
        raise Refusal(say("Choose a text channel, a thread or a forum."))


async def suggest(desk: Desk, clock: Clock, interaction: Interaction, kind: str, typed: str) -> list[Choice[str]]:
    """What autocomplete shows for what is typed so far; nothing where the desk refuses."""
    return (await _choices(desk, clock, interaction, kind, typed))[:CHOICES]


async def suggest_by_channel(desk: Desk, clock: Clock, interaction: Interaction, kind: str, typed: str) -> list[Choice[str]]:
    """As `suggest`, of things that are told apart by their channels: by the names of these they are found, too."""
    return [choice for choice in await _choices(desk, clock, interaction, kind, "") if typed.lower() in choice.name.lower()][:CHOICES]


async def _choices(desk: Desk, clock: Clock, interaction: Interaction, kind: str, typed: str) -> list[Choice[str]]:
    try:
        found = await desk.suggest(asker_of(interaction), kind, typed[:WORDS], now=clock())
    except Refusal:
        return []
    speaks = tongue(str(interaction.locale))
    shown = ((f"{_channel(interaction, each)}{speaks.say(each.label)}", each.value) for each in found)
    choices = [Choice(name=plain(label, WORDS), value=value) for label, value in shown if 1 <= len(value) <= WORDS]
    return [choice for choice in choices if choice.name]


def _channel(interaction: Interaction, suggestion: Suggestion) -> str:
    """The channel that a line is about, in front of it; nothing where it is about none, or about one that is gone."""
    channel = interaction.guild.get_channel_or_thread(suggestion.channel_id) if interaction.guild and suggestion.channel_id else None
    return f"#{channel.name} · " if channel else ""
