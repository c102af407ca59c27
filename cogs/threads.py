"""Threads and forum posts as Discord has them: begun, named, tagged, woken, and looked for. Decides nothing about when.

See Discord's "Threads" and "Start Thread in Forum Channel".
"""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any, Final

import discord
from discord.http import Route, handle_message_parameters
from discord.utils import MISSING

from bot.phrase.threads import TAGS
from bot.sender import Sent
from bot.transfers.model import Delivery, SagaThread, Style
from cogs.escape import ELLIPSIS, plain
from cogs.render import Message

NAME, TAG, MOST_TAGS = 100, 20, 20
NEWEST = 25
"""Posts whose first message is read when one is looked for."""
_A_WEEK: Final = 10080
"""Minutes without a message after which Discord archives a thread: the longest it knows."""
_ALREADY_THERE = 160004
_ARCHIVED = 50083


class NotRepeated(OSError):
    """A request that may have been carried out is not made a second time."""


class _Once(discord.File):
    """Goes with a request that discord.py would repeat by itself after a lost answer, and stops it from that."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO())

    def reset(self, *, seek: int | bool = True) -> None:
        """Called by discord.py before each try with its number."""
        if seek:
            raise NotRepeated("it is not known whether the post was begun")


async def start_post(client: discord.Client, delivery: Delivery, message: Message) -> Sent:
    """Begin a forum's post with a message. It has no nonce: discord.py's own repetitions would begin it twice."""
    tags = await _tags(await _forum(client, delivery.channel_id), delivery.tag)
    post = {"name": thread_name(delivery.title), "auto_archive_duration": _A_WEEK, "applied_tags": [str(tag.id) for tag in tags]}
    route = Route("POST", "/channels/{channel_id}/threads", channel_id=delivery.channel_id)
    words = message.content or MISSING
    with handle_message_parameters(
        words, embeds=message.embeds, view=message.view(), allowed_mentions=message.allowed, channel_payload=post
    ) as params:
        made = await client.http.request(route, json=params.payload, files=[_Once()], params={"use_nested_fields": 1})
    return Sent(int(made["message"]["id"]), int(made["id"]))


async def keep(client: discord.Client, thread: SagaThread, name: str, tag: str) -> None:
    """Have a saga's thread be there, with this name and, in a forum, this tag; it wakes up if it was archived."""
    if not thread.opened:
        await _begin(client, thread, name)
        return
    changes: dict[str, Any] = {"name": thread_name(name), "archived": False}
    if thread.style == Style.FORUM:
        forum = await _forum(client, thread.channel_id)
        tags = await _tags(forum, tag)
        if tags or not forum.flags.require_tag:  # a tag that is no longer true is worse than none
            changes["applied_tags"] = [str(one.id) for one in tags]
    await client.http.edit_channel(thread.thread_id, **changes)


async def _begin(client: discord.Client, thread: SagaThread, name: str) -> None:
    where = thread.channel_id, thread.thread_id
    try:
        await client.http.start_thread_with_message(*where, name=thread_name(name), auto_archive_duration=_A_WEEK)
    except discord.HTTPException as error:
        if error.code != _ALREADY_THERE:
            raise
        # An earlier try began it, perhaps under another name.
        await client.http.edit_channel(thread.thread_id, name=thread_name(name), archived=False)


async def wake(client: discord.Client, thread_id: int) -> None:
    """Take a thread out of the archive."""
    await client.http.edit_channel(thread_id, archived=False)


def is_archived(error: discord.HTTPException) -> bool:
    """Whether something was refused because its thread sleeps in the archive."""
    return error.code == _ARCHIVED


async def first_messages(client: discord.Client, delivery: Delivery, since: datetime) -> AsyncIterator[tuple[int, discord.Message]]:
    """The first messages of our active posts in a forum that were begun since a time, the newest first, with their posts."""
    answer = await client.http.get_active_threads(delivery.guild_id)
    ours = [
        int(thread["id"])
        for thread in answer["threads"]
        if int(thread["parent_id"]) == delivery.channel_id and client.user and int(thread["owner_id"]) == client.user.id
    ]
    for thread_id in sorted((one for one in ours if discord.utils.snowflake_time(one) >= since), reverse=True)[:NEWEST]:
        try:
            yield thread_id, await client.get_partial_messageable(thread_id).fetch_message(thread_id)
        except discord.NotFound:
            continue


def thread_name(words: str) -> str:
    """Words as the name of a thread, where no markup works.

    >>> thread_name("Malas:   @everyone"), thread_name(" "), len(thread_name("x" * 300))
    ('Malas: @everyone', '…', 100)
    """
    return plain(words, NAME) or ELLIPSIS


async def _forum(client: discord.Client, channel_id: int) -> discord.ForumChannel:
    """The forum; raises `discord.InvalidData` for a channel that is none."""
    channel = client.get_channel(channel_id) or await client.fetch_channel(channel_id)
    if not isinstance(channel, discord.ForumChannel):
        raise discord.InvalidData("the channel is no forum any more")
    return channel


async def _tags(forum: discord.ForumChannel, tag: str) -> list[discord.ForumTag]:
    """The forum's tag of that name; all of ours are made where it has none and the bot may."""
    if not tag:
        return []
    if (found := _tag(forum, tag)) is None and _may_make(forum):
        missing = [discord.ForumTag(name=name[:TAG]) for name in TAGS if _tag(forum, name) is None]
        kept = [*forum.available_tags, *missing][:MOST_TAGS]
        forum = await forum.edit(available_tags=kept) or forum
        found = _tag(forum, tag)
    return [found] if found else []


def _tag(forum: discord.ForumChannel, name: str) -> discord.ForumTag | None:
    return next((tag for tag in forum.available_tags if tag.name.casefold().strip() == name), None)


def _may_make(forum: discord.ForumChannel) -> bool:
    return bool(forum.guild.me) and forum.permissions_for(forum.guild.me).manage_channels
