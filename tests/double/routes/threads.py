"""Threads and forum posts: begun, changed, listed; and the changing and deleting of channels."""

from typing import TYPE_CHECKING

from tests.double.api import ApiError, Asked, channel_of, guild_of, message_of, must, refuse_findings
from tests.double.limits import check_thread
from tests.double.posting import write
from tests.double.world import Can, Channel, Json, Kind

if TYPE_CHECKING:
    from tests.double.server import DiscordDouble


def begin(double: "DiscordDouble", asked: Asked, *, key: int | None = None) -> Channel:
    """Make a thread in a channel, or a post in a forum, and tell of it."""
    parent = channel_of(double, asked)
    is_post = parent.kind is Kind.FORUM
    kind = Kind.PUBLIC_THREAD if is_post or key else Kind(asked.body.get("type", Kind.PRIVATE_THREAD))
    private = kind is Kind.PRIVATE_THREAD
    must(double, parent, Can.SEND_MESSAGES if is_post else Can.CREATE_PRIVATE_THREADS if private else Can.CREATE_PUBLIC_THREADS)
    if parent.guild is None or parent.is_thread:
        raise ApiError(400, 50024, "Cannot execute action on this channel type", violation=True)
    refuse_findings(check_thread({"name": ""} | asked.body))
    applied = [int(tag) for tag in asked.body.get("applied_tags") or []]
    if any(tag not in parent.tags for tag in applied):
        raise ApiError(404, 10087, "Unknown Tag")
    thread = Channel(key or double.new_id(), asked.body["name"], kind, parent.guild, parent=parent, owner=double.bot, applied=applied)
    thread.auto_archive = asked.body.get("auto_archive_duration") or 1440
    return thread


def add(double: "DiscordDouble", thread: Channel) -> Json:
    assert thread.guild
    thread.guild.threads[thread.id] = double.channels[thread.id] = thread
    double.gateway.emit("THREAD_CREATE", thread.json() | {"newly_created": True}, thread.guild)
    double.changed()
    return thread.json()


def start(double: "DiscordDouble", asked: Asked) -> Json:
    thread = begin(double, asked)
    if not thread.parent or thread.parent.kind is not Kind.FORUM:
        return add(double, thread)
    if not isinstance(asked.body.get("message"), dict):
        raise ApiError(400, 50035, "Invalid Form Body", findings=[("message", "This field is required")])
    message = write(double, thread, asked.body["message"], asked.files, key=thread.id)
    return add(double, thread) | {"message": message.json()}


def start_at_message(double: "DiscordDouble", asked: Asked) -> Json:
    message = message_of(channel_of(double, asked), asked.id("message_id"))
    if message.thread:
        raise ApiError(400, 160004, "A thread has already been created for this message")
    message.thread = begin(double, asked, key=message.id)
    return add(double, message.thread)


def change(double: "DiscordDouble", asked: Asked) -> Json:
    """PATCH of a channel; of a thread: name, archived, locked, tags."""
    channel, body = channel_of(double, asked), asked.body
    must(double, channel, *([] if channel.owner is double.bot else [Can.MANAGE_THREADS if channel.is_thread else Can.MANAGE_CHANNELS]))
    if channel.archived and body.get("archived") is not False:
        raise ApiError(400, 50083, "Thread is archived")
    if "locked" in body:
        must(double, channel, Can.MANAGE_THREADS)
    refuse_findings(check_thread(body))
    applied = [int(tag) for tag in body.get("applied_tags", channel.applied)]
    if channel.parent and any(tag not in channel.parent.tags for tag in applied):
        raise ApiError(404, 10087, "Unknown Tag")
    channel.applied = applied
    channel.name = body.get("name", channel.name)
    channel.archived = body.get("archived", channel.archived)
    channel.locked = body.get("locked", channel.locked)
    channel.auto_archive = body.get("auto_archive_duration", channel.auto_archive)
    if "available_tags" in body:
        channel.tags = {int(tag.get("id") or double.new_id()): tag["name"] for tag in body["available_tags"]}
    double.gateway.emit("THREAD_UPDATE" if channel.is_thread else "CHANNEL_UPDATE", channel.json(), channel.guild)
    double.changed()
    return channel.json()


def delete(double: "DiscordDouble", asked: Asked) -> Json:
    channel = channel_of(double, asked)
    must(double, channel, Can.MANAGE_THREADS if channel.is_thread else Can.MANAGE_CHANNELS)
    double.delete_channel(channel)
    return channel.json()


def active(double: "DiscordDouble", asked: Asked) -> Json:
    threads = [thread for thread in guild_of(double, asked).threads.values() if not thread.archived]
    return {"threads": [thread.json() for thread in threads], "members": [], "has_more": False}


def archived(double: "DiscordDouble", asked: Asked) -> Json:
    parent = channel_of(double, asked)
    must(double, parent, Can.READ_MESSAGE_HISTORY)
    threads = [thread for thread in parent.guild.threads.values() if thread.archived and thread.parent is parent] if parent.guild else []
    return {"threads": [thread.json() for thread in reversed(threads)], "members": [], "has_more": False}


def join(double: "DiscordDouble", asked: Asked) -> None:
    must(double, channel_of(double, asked))


ROUTES = (
    ("POST", "/channels/{channel_id}/threads", start),
    ("POST", "/channels/{channel_id}/messages/{message_id}/threads", start_at_message),
    ("PATCH", "/channels/{channel_id}", change),
    ("DELETE", "/channels/{channel_id}", delete),
    ("GET", "/guilds/{guild_id}/threads/active", active),
    ("GET", "/channels/{channel_id}/threads/archived/public", archived),
    ("PUT", "/channels/{channel_id}/thread-members/{user_id}", join),
)
