"""`/feed ...`: a server's own feeds. Offered to those who manage the server, unless its settings say otherwise."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands

from bot.feeds.opml import MOST_BYTES
from bot.phrase.card import Card
from bot.phrase.said import say
from cogs.attachments import read_attachment
from cogs.desk import Clock, Desk
from cogs.options import Name, Url, suggest
from cogs.show import Interaction, answer, asker_of


@app_commands.guild_only()
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.default_permissions(manage_guild=True)
class FeedCog(commands.GroupCog, group_name="feed", group_description="The news feeds that this server's sagas are read from"):
    """A server's feeds."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock = desk, clock

    @app_commands.command(name="add")
    @app_commands.describe(
        url="The address of a feed, or of a page that has one",
        full_text="Read the articles behind new entries too, where allowed; more is found, and more by mistake",
    )
    async def add(self, interaction: Interaction, url: Url, full_text: bool = False) -> None:
        """Add a news feed to this server"""
        await answer(interaction, self._desk.feed_add(asker_of(interaction), url, full_text, now=self._clock()), private=True)

    @app_commands.command(name="remove")
    @app_commands.describe(feed="Which feed; choose from the list")
    async def remove(self, interaction: Interaction, feed: Name) -> None:
        """Remove a feed from this server"""
        await answer(interaction, self._desk.feed_remove(asker_of(interaction), feed, now=self._clock()), private=True)

    @app_commands.command(name="list")
    async def list_(self, interaction: Interaction) -> None:
        """This server's feeds and how they are doing"""
        await answer(interaction, self._desk.feed_list(asker_of(interaction), now=self._clock()), private=True)

    @app_commands.command(name="pause")
    @app_commands.describe(feed="Which feed; choose from the list")
    async def pause(self, interaction: Interaction, feed: Name) -> None:
        """Switch a feed off in this server"""
        await answer(interaction, self._desk.feed_pause(asker_of(interaction), feed, now=self._clock()), private=True)

    @app_commands.command(name="resume")
    @app_commands.describe(feed="Which feed; choose from the list")
    async def resume(self, interaction: Interaction, feed: Name) -> None:
        """Switch a paused feed on again"""
        await answer(interaction, self._desk.feed_resume(asker_of(interaction), feed, now=self._clock()), private=True)

    @app_commands.command(name="test")
    @app_commands.describe(feed="One of the server's feeds, or any address; nothing is posted")
    async def test(self, interaction: Interaction, feed: Url) -> None:
        """What a feed's newest entries would give; nothing is posted"""
        await answer(interaction, self._desk.feed_test(asker_of(interaction), feed, now=self._clock()), private=True)

    @app_commands.command(name="import")
    @app_commands.describe(
        file="A list of feeds (OPML), as feed readers export it",
        dry_run="Only show what would happen (so unless you choose False)",
    )
    async def import_(self, interaction: Interaction, file: discord.Attachment, dry_run: bool = True) -> None:
        """Add the feeds of a list; shows first what it would do"""
        await answer(interaction, self._import(interaction, file, dry_run), private=True)

    async def _import(self, interaction: Interaction, file: discord.Attachment, dry_run: bool) -> Card:
        data = await read_attachment(file, MOST_BYTES, say("a list of feeds"))
        return await self._desk.feed_import(asker_of(interaction), data, dry_run, now=self._clock())

    @app_commands.command(name="export")
    async def export(self, interaction: Interaction) -> None:
        """This server's own feeds as a list (OPML)"""
        await answer(interaction, self._desk.feed_export(asker_of(interaction), now=self._clock()), private=True)

    @remove.autocomplete("feed")
    @pause.autocomplete("feed")
    @resume.autocomplete("feed")
    @test.autocomplete("feed")
    async def feeds(self, interaction: Interaction, typed: str) -> list[Choice[str]]:
        """The server's feeds."""
        return await suggest(self._desk, self._clock, interaction, "feed", typed)
