"""The world that a test sets up, before the bot is there or while it runs: each change is told to whoever is connected.

Knows no HTTP; how a bot's messages come in is `posting.py`, how people act is `people.py`.
"""

import asyncio
from collections.abc import Callable, Iterable
from typing import TypeVar

from tests.double.gateway import DIRECT_MESSAGES, GUILD_MESSAGES, Gateway
from tests.double.messages import Message, work_out_pings
from tests.double.world import NOTHING, TALK, Can, Channel, Guild, Kind, Member, Role, Snowflakes, User

Found = TypeVar("Found")


class NoAnswer(AssertionError):
    """The bot did not do what a person waited for."""


class Stage:
    """People, guilds and channels, and the changes to them."""

    def __init__(self, bot_name: str, token: str) -> None:
        self.token = token
        self.new_id = Snowflakes()
        self.bot = User(self.new_id(), bot_name, bot=True)
        self.users: dict[int, User] = {self.bot.id: self.bot}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        """All of them: threads, direct messages and deleted ones too."""
        self.gateway = Gateway(token, self.bot, self.guilds, self.changed)
        self.violations: list[str] = []
        """What Discord would not have taken, or only with an error: empty after a good test."""
        self._waiters: set[asyncio.Event] = set()

    def changed(self) -> None:
        """Let everybody who waits look again."""
        for waiter in self._waiters:
            waiter.set()

    async def wait_for(self, predicate: Callable[[], Found], timeout: float = 5.0, what: str = "") -> Found:  # noqa: ASYNC109
        """Return what the predicate finds as soon as something happened here that makes it true; `NoAnswer` if nothing does in time."""
        waiter = asyncio.Event()
        self._waiters.add(waiter)
        try:
            async with asyncio.timeout(timeout):
                while not (found := predicate()):
                    await waiter.wait()
                    waiter.clear()
                return found
        except TimeoutError:
            raise NoAnswer(what or f"nothing came in {timeout} s that the test waited for") from None
        finally:
            self._waiters.discard(waiter)

    # --- setting up ---

    def user(self, name: str, *, locale: str = "en-GB", dms: bool = True) -> User:
        user = User(self.new_id(), name, locale=locale, dms=dms)
        self.users[user.id] = user
        return user

    def guild(self, name: str, members: Iterable[User] = (), *, owner: User | None = None, bot_permissions: Can = TALK) -> Guild:
        """Make a guild that the bot is in; a connected bot joins it at once."""
        guild = Guild(self.new_id(), name, owner or self.user(f"Owner of {name}"))
        guild.roles[guild.id] = Role(guild.id, "@everyone", TALK, position=0)
        own = Role(self.new_id(), self.bot.name, bot_permissions, bot_id=self.bot.id)
        guild.roles[own.id] = own
        guild.members = {user.id: Member(user) for user in (guild.owner, *members)} | {self.bot.id: Member(self.bot, [own])}
        self.guilds[guild.id] = guild
        self.gateway.emit("GUILD_CREATE", guild.create_json(self.bot), guild)
        return guild

    def channel(self, guild: Guild, name: str, *, kind: Kind = Kind.TEXT, bot_denied: Can = NOTHING) -> Channel:
        channel = Channel(self.new_id(), name, kind, guild)
        if bot_denied:
            channel.overwrites[self.bot.id] = (NOTHING, bot_denied)
        guild.channels[channel.id] = self.channels[channel.id] = channel
        self.gateway.emit("CHANNEL_CREATE", channel.json(), guild)
        return channel

    def forum(self, guild: Guild, name: str, tags: Iterable[str] = ()) -> Channel:
        channel = self.channel(guild, name, kind=Kind.FORUM)
        channel.tags = {self.new_id(): tag for tag in tags}
        self.gateway.emit("CHANNEL_UPDATE", channel.json(), guild)
        return channel

    def role(self, guild: Guild, name: str, *, permissions: Can = NOTHING, mentionable: bool = False, members: Iterable[User] = ()) -> Role:
        role = Role(self.new_id(), name, permissions, mentionable, position=len(guild.roles))
        guild.roles[role.id] = role
        for user in members:
            guild.members[user.id].roles.append(role)
        self.gateway.emit("GUILD_ROLE_CREATE", {"guild_id": str(guild.id), "role": role.json()}, guild)
        return role

    # --- changes ---

    def join(self, guild: Guild, user: User) -> None:
        guild.members[user.id] = Member(user)

    def leave(self, guild: Guild, user: User) -> None:
        """A member goes; without the members intent, no event tells."""
        del guild.members[user.id]

    def forbid(self, channel: Channel, what: Can) -> None:
        """Deny the bot something in a channel; `NOTHING` lifts it again."""
        channel.overwrites[self.bot.id] = (NOTHING, what)
        self.gateway.emit("CHANNEL_UPDATE", channel.json(), channel.guild)

    def delete_channel(self, channel: Channel) -> None:
        assert channel.guild
        channel.deleted = True
        channel.guild.channels.pop(channel.id, None)
        channel.guild.threads.pop(channel.id, None)
        for thread in [thread for thread in channel.guild.threads.values() if thread.parent is channel]:
            self.delete_channel(thread)
        self.gateway.emit("THREAD_DELETE" if channel.is_thread else "CHANNEL_DELETE", channel.json(), channel.guild)
        self.changed()

    def kick(self, guild: Guild) -> None:
        """The bot is removed."""
        guild.bot_here = False
        self.gateway.emit("GUILD_DELETE", {"id": str(guild.id)}, guild)

    def invite(self, guild: Guild) -> None:
        """The bot is added again."""
        guild.bot_here = True
        self.gateway.emit("GUILD_CREATE", guild.create_json(self.bot), guild)

    def rename(self, guild: Guild, name: str) -> None:
        """The server's admins call it otherwise."""
        guild.name = name
        self.gateway.emit("GUILD_UPDATE", guild.json(), guild)

    def speak(self, guild: Guild, locale: str) -> None:
        """The server's admins choose its language."""
        guild.locale = locale
        self.gateway.emit("GUILD_UPDATE", guild.json(), guild)

    def outage(self, guild: Guild, *, over: bool = False) -> None:
        """Discord loses a guild for a while, or has it back."""
        guild.unavailable = not over
        if over:
            self.gateway.emit("GUILD_CREATE", guild.create_json(self.bot) | {"unavailable": False}, guild)
        else:
            self.gateway.emit("GUILD_DELETE", {"id": str(guild.id), "unavailable": True}, guild)

    def direct(self, user: User) -> Channel:
        """The direct-message channel of the bot and somebody."""
        for channel in self.channels.values():
            if channel.recipient is user:
                return channel
        channel = Channel(self.new_id(), user.name, Kind.DM, recipient=user)
        self.channels[channel.id] = channel
        return channel

    def say(self, where: Channel | User, author: User, content: str) -> Message:
        """Somebody writes a message themselves."""
        channel = self.direct(where) if isinstance(where, User) else where
        pings = work_out_pings(author, channel, content, None, None)
        message = Message(self.new_id(), channel, author, content, pings=pings)
        channel.messages.append(message)
        self.tell(message, "MESSAGE_CREATE")
        return message

    def delete_message(self, message: Message) -> None:
        message.deleted = True
        guild = message.channel.guild
        data = {"id": str(message.id), "channel_id": str(message.channel.id)} | ({"guild_id": str(guild.id)} if guild else {})
        self.gateway.emit("MESSAGE_DELETE", data, guild, intent=GUILD_MESSAGES if guild else DIRECT_MESSAGES)
        self.changed()

    def tell(self, message: Message, event: str) -> None:
        """Tell the bot of a new or changed message, unless it is somebody's alone."""
        guild = message.channel.guild
        if not message.ephemeral:
            self.gateway.emit(event, message.event(self.bot), guild, intent=GUILD_MESSAGES if guild else DIRECT_MESSAGES)
        self.changed()
