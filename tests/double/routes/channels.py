"""Channels' messages: sent, read, edited, deleted."""

from typing import TYPE_CHECKING

from tests.double.api import ApiError, Asked, channel_of, message_of, must
from tests.double.messages import Message
from tests.double.posting import rewrite, write_once
from tests.double.world import Can, Channel, Json, Kind

if TYPE_CHECKING:
    from tests.double.server import DiscordDouble


def send(double: "DiscordDouble", asked: Asked) -> Json:
    channel, body = channel_of(double, asked), asked.body
    if channel.kind is Kind.FORUM:
        raise ApiError(400, 50008, "Cannot send messages in a non-text channel", violation=True)
    may_write(double, channel)
    if body.get("embeds"):
        must(double, channel, Can.EMBED_LINKS)
    if asked.files:
        must(double, channel, Can.ATTACH_FILES)
    message = write_once(double, channel, body, asked.files)
    if channel.archived:
        channel.archived = False
        double.gateway.emit("THREAD_UPDATE", channel.json(), channel.guild)
    return message.json()


def may_write(double: "DiscordDouble", channel: Channel) -> None:
    """Refuse a message where the bot, or the person, does not let it through."""
    must(double, channel, Can.SEND_MESSAGES_IN_THREADS if channel.is_thread else Can.SEND_MESSAGES)
    if channel.locked:
        raise ApiError(403, 160005, "Thread is locked")
    if channel.recipient is None:
        return
    if not channel.recipient.dms:
        raise ApiError(403, 50007, "Cannot send messages to this user")
    if not any(guild.bot_here and channel.recipient.id in guild.members for guild in double.guilds.values()):
        raise ApiError(403, 50278, "Cannot send messages to this user due to having no mutual guilds")


def read(double: "DiscordDouble", asked: Asked) -> list[Json]:
    """List messages, newest first, as `before`, `after` and `limit` ask."""
    channel = channel_of(double, asked)
    must(double, channel)
    if channel.guild and Can.READ_MESSAGE_HISTORY not in channel.guild.permissions(double.bot, channel):
        return []
    after, before = int(asked.query.get("after", 0)), int(asked.query.get("before", 1 << 63))
    limit = int(asked.query.get("limit", 50))
    found = [item for item in channel.messages if after < item.id < before and not item.deleted and not item.ephemeral]
    wanted = found[:limit] if "after" in asked.query else found[-limit:]
    return [shown(double, message) for message in reversed(wanted)]


def shown(double: "DiscordDouble", message: Message) -> Json:
    return message.json(blind=bool(message.channel.guild) and message.author is not double.bot)


def read_one(double: "DiscordDouble", asked: Asked) -> Json:
    channel = channel_of(double, asked)
    must(double, channel, Can.READ_MESSAGE_HISTORY)
    return shown(double, message_of(channel, asked.id("message_id")))


def edit(double: "DiscordDouble", asked: Asked) -> Json:
    channel = channel_of(double, asked)
    must(double, channel)
    message = message_of(channel, asked.id("message_id"))
    if message.author is not double.bot:
        raise ApiError(403, 50005, "Cannot edit a message authored by another user")
    if channel.archived:
        raise ApiError(400, 50083, "Thread is archived")
    return rewrite(double, message, asked.body, asked.files).json()


def delete(double: "DiscordDouble", asked: Asked) -> None:
    channel = channel_of(double, asked)
    message = message_of(channel, asked.id("message_id"))
    must(double, channel, *([] if message.author is double.bot else [Can.MANAGE_MESSAGES]))
    double.delete_message(message)


def typing(double: "DiscordDouble", asked: Asked) -> None:
    may_write(double, channel_of(double, asked))


def channel(double: "DiscordDouble", asked: Asked) -> Json:
    found = channel_of(double, asked)
    must(double, found)
    return found.json()


ROUTES = (
    ("GET", "/channels/{channel_id}", channel),
    ("GET", "/channels/{channel_id}/messages", read),
    ("POST", "/channels/{channel_id}/messages", send),
    ("POST", "/channels/{channel_id}/typing", typing),
    ("GET", "/channels/{channel_id}/messages/{message_id}", read_one),
    ("PATCH", "/channels/{channel_id}/messages/{message_id}", edit),
    ("DELETE", "/channels/{channel_id}/messages/{message_id}", delete),
)
