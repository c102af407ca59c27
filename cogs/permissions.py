"""What the bot must be allowed in a channel that gets alerts, and what of it is missing. Asks Discord's cache, changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

import discord

from bot.phrase.said import mark


def missing(held: discord.Permissions, *, in_thread: bool = False) -> str | None:
    """The first permission an alert needs that is not held, by the name that Discord shows; without it the others mean nothing.

    >>> missing(discord.Permissions(view_channel=True, send_messages=True))
    'Embed Links'
    """
    send = (held.send_messages_in_threads, mark("Send Messages in Threads")) if in_thread else (held.send_messages, mark("Send Messages"))
    needed = [(held.view_channel, mark("View Channel")), send, (held.embed_links, mark("Embed Links"))]
    return next((name for allowed, name in needed if not allowed), None)


def missing_for_threads(held: discord.Permissions, *, begins: bool) -> str | None:
    """The first permission that threads a saga need and that is not held; `begins`: threads are begun on messages."""
    if begins and not held.create_public_threads:
        return mark("Create Public Threads")
    return None if held.send_messages_in_threads else "Send Messages in Threads"


def held_in(guild: discord.Guild | None, channel_id: int) -> tuple[discord.Permissions, bool] | None:
    """What the bot may do in a channel, and whether that is a thread; None where the cache does not know."""
    channel = guild.get_channel_or_thread(channel_id) if guild else None
    if guild is None or channel is None or guild.me is None:
        return None
    if isinstance(channel, discord.Thread) and channel.parent is None:
        return None
    return channel.permissions_for(guild.me), isinstance(channel, discord.Thread)


@dataclass(frozen=True, slots=True)
class Place:
    """A channel and what is done there: a message in a thread of it; a thread begun; a thread named or tagged."""

    guild_id: int
    channel_id: int
    in_thread: bool = False
    begins: bool = False
    renames: bool = False


def first_missing(guild: discord.Guild | None, place: Place) -> str | None:
    """The first permission that is lacked in a place, as far as the cache knows."""
    known = held_in(guild, place.channel_id)
    if known is None:
        return None
    held, is_thread = known
    lacking = missing(held, in_thread=place.in_thread or is_thread)
    if lacking is None and place.begins and not held.create_public_threads:
        return "Create Public Threads"
    if lacking is None and place.renames and not held.manage_threads:
        return "Manage Threads"
    return lacking
