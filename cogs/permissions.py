"""What the bot must be allowed in a channel that gets alerts, and what of it is missing. Asks Discord's cache, changes nothing."""

from __future__ import annotations

import discord


def missing(held: discord.Permissions, *, in_thread: bool = False) -> str | None:
    """The first permission an alert needs that is not held, by the name that Discord shows; without it the others mean nothing.

    >>> missing(discord.Permissions(view_channel=True, send_messages=True))
    'Embed Links'
    """
    send = (held.send_messages_in_threads, "Send Messages in Threads") if in_thread else (held.send_messages, "Send Messages")
    needed = [(held.view_channel, "View Channel"), send, (held.embed_links, "Embed Links")]
    return next((name for allowed, name in needed if not allowed), None)


def held_in(guild: discord.Guild | None, channel_id: int) -> tuple[discord.Permissions, bool] | None:
    """What the bot may do in a channel, and whether that is a thread; None where the cache does not know."""
    channel = guild.get_channel_or_thread(channel_id) if guild else None
    if guild is None or channel is None or guild.me is None:
        return None
    if isinstance(channel, discord.Thread) and channel.parent is None:
        return None
    return channel.permissions_for(guild.me), isinstance(channel, discord.Thread)


def first_missing(guild: discord.Guild | None, channel_id: int) -> str | None:
    """The first permission that an alert lacks in a channel, as far as the cache knows."""
    known = held_in(guild, channel_id)
    return missing(known[0], in_thread=known[1]) if known else None
