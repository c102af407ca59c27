"""A small bot of the real, unmodified discord.py, with one of each thing that the double must carry; and a guild for it."""

import asyncio
import contextlib
import io
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import discord
from discord import app_commands
from discord.ext import commands

from tests.double import Can, Channel, DiscordDouble, Guild, Role, User, aimed

CLUBS = ("Arsenal", "Aston Villa", "Atalanta", "Barcelona")


class Ask(discord.ui.Modal, title="Wrong?"):
    reason: discord.ui.TextInput["Ask"] = discord.ui.TextInput(label="Reason", max_length=50)

    async def on_submit(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"Noted: {self.reason.value}", ephemeral=True)


class Panel(discord.ui.View):
    @discord.ui.button(label="Older", custom_id="older")
    async def older(self, interaction: discord.Interaction, _: discord.ui.Button["Panel"]) -> None:
        await interaction.response.edit_message(content="older moves")

    @discord.ui.button(label="Private copy", custom_id="copy")
    async def copy(self, interaction: discord.Interaction, _: discord.ui.Button["Panel"]) -> None:
        await interaction.response.defer()
        await interaction.followup.send("for you alone", ephemeral=True)

    @discord.ui.button(label="Wrong?", custom_id="wrong")
    async def wrong(self, interaction: discord.Interaction, _: discord.ui.Button["Panel"]) -> None:
        await interaction.response.send_modal(Ask())

    @discord.ui.select(placeholder="Stage", custom_id="stage", options=[discord.SelectOption(label="Talks", value="talks")])
    async def stage(self, interaction: discord.Interaction, menu: discord.ui.Select["Panel"]) -> None:
        await interaction.response.edit_message(content=f"stage {menu.values[0]}", view=None)


@app_commands.default_permissions(manage_guild=True)
class Feed(app_commands.Group, name="feed", description="The server's feeds"):
    @app_commands.command(description="Read a list of feeds")
    async def load(self, interaction: discord.Interaction, feeds: discord.Attachment) -> None:
        await interaction.response.defer(thinking=True, ephemeral=True)
        body = await feeds.read()
        await interaction.followup.send(f"{feeds.filename}: {len(body)} bytes", file=discord.File(io.BytesIO(b"<opml/>"), "out.opml"))
        await interaction.followup.send("and that was all", ephemeral=True)


class Talk(commands.Cog):
    @app_commands.command(description="What is known of a club")
    async def club(self, interaction: discord.Interaction, club: str, pages: app_commands.Range[int, 1, 5] = 1) -> None:
        embed = discord.Embed(title=club, description="who comes, who goes").add_field(name="Pages", value=str(pages))
        await interaction.response.send_message("Here, <@1>", embed=embed, view=Panel())

    @club.autocomplete("club")
    async def clubs(self, _: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=club, value=club.lower()) for club in CLUBS if club.lower().startswith(typed.lower())]

    @app_commands.command(description="Where alerts go")
    async def alerts(
        self, interaction: discord.Interaction, channel: discord.TextChannel, role: discord.Role, to: discord.Member, pin: bool
    ) -> None:
        await interaction.response.send_message(f"{channel.name} {role.name} {to.display_name} {pin}", ephemeral=True)

    @app_commands.command(description="Never answers")
    async def sulk(self, interaction: discord.Interaction) -> None:
        pass


class Bot(commands.AutoShardedBot):
    def __init__(self) -> None:
        super().__init__("!", intents=discord.Intents.default(), guild_ready_timeout=0.05, allowed_mentions=discord.AllowedMentions.none())
        self.heard: list[str] = []

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Identify the second shard at once."""

    async def setup_hook(self) -> None:
        await self.add_cog(Talk())
        self.tree.add_command(Feed())
        self.tree.add_command(app_commands.ContextMenu(name="Why was this posted?", callback=why))
        await self.tree.sync()

    async def on_guild_join(self, guild: discord.Guild) -> None:
        self.heard.append(f"joined {guild.name}")

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self.heard.append(f"removed from {guild.name}")

    async def on_guild_unavailable(self, guild: discord.Guild) -> None:
        self.heard.append(f"{guild.name} is unavailable")

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        self.heard.append(f"#{channel.name} deleted")

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(f"message {message.content}")


async def why(interaction: discord.Interaction, message: discord.Message) -> None:
    await interaction.response.send_message(f"because of {message.content!r}", ephemeral=True)


@dataclass
class Scene:
    double: DiscordDouble
    bot: Bot
    ann: User
    guild: Guild
    place: Channel
    staff: Role

    @property
    def channel(self) -> discord.TextChannel:
        found = self.bot.get_channel(self.place.id)
        assert isinstance(found, discord.TextChannel)
        return found

    @property
    def path(self) -> str:
        return f"POST /channels/{self.place.id}/messages"


@contextlib.asynccontextmanager
async def running(double: DiscordDouble) -> AsyncIterator[Bot]:
    with aimed(double):
        bot = Bot()
        task = asyncio.create_task(bot.start(double.token))
        ready = asyncio.create_task(double.ready())
        await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            ready.cancel()
            await task
        await ready
        await bot.wait_until_ready()
        try:
            yield bot
        finally:
            await bot.close()
            await task


@contextlib.asynccontextmanager
async def staged() -> AsyncIterator[Scene]:
    """A guild with Ann, a channel and the bot, connected."""
    async with DiscordDouble() as double:
        ann = double.user("Ann")
        guild = double.guild("Wing", members=[ann])
        place = double.channel(guild, "transfers")
        staff = double.role(guild, "Staff", permissions=Can.MANAGE_GUILD)
        async with running(double) as bot:
            yield Scene(double, bot, ann, guild, place, staff)


async def wait_until(scene: Scene, seen: Callable[[Bot], bool]) -> None:
    """Let what was told to the bot arrive: a message after it, heard, says that it has."""
    marker = scene.double.say(scene.ann, scene.ann, "marker")
    await scene.bot.wait_for("message", check=lambda message: message.id == marker.id, timeout=5)
    assert seen(scene.bot)
