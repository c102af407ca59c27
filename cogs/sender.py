"""Send deliveries to Discord: channels, direct messages, notices to admins. What becomes of a failure is decided elsewhere.

Every message carries its delivery's nonce, enforced by Discord for some minutes; after that `find` looks for the message
itself, by the nonce in its buttons or, where it has none, by its words.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any, TypeVar

import discord

from bot.phrase.card import Card, Channel, Line, Span, Text
from bot.sender import ANSWER_WITHIN, Busy, Refused, Sent, Unsure, Why
from bot.transfers.model import Delivery, Edit, Kind, SagaThread, Style
from cogs.failures import failure
from cogs.pace import Pace
from cogs.permissions import Place, first_missing, held_in
from cogs.render import Address, Message, mention_line, render_alert
from cogs.threads import first_messages, is_archived, keep, start_post, wake

TRANSPORT = "discord"
NEWEST = 100
"""Messages that `find` reads: one request."""
_NO_MEMBER = {10007, 10013}
_CLOCK_SKEW = timedelta(minutes=1)
_CHANNEL = re.compile(r"(<#\d{1,20}>)")
_Found = TypeVar("_Found")


class DiscordSender:
    """A `bot.sender.Sender` that speaks through whichever client is logged in now."""

    def __init__(self, patience: timedelta = ANSWER_WITHIN) -> None:
        self._patience = patience
        self._client: discord.Client | None = None
        self._going: dict[str, asyncio.Task[Sent]] = {}
        """Messages on their way, by nonce; those too for which nobody waits any more."""
        self._asked: set[asyncio.Task[Any]] = set()
        """Searches and edits on their way."""
        self._pace = Pace()

    @property
    def transport(self) -> str:
        """The destinations that it claims."""
        return TRANSPORT

    def attach(self, client: discord.Client) -> None:
        """Send through this client from now on; it is logged in."""
        self._client = client

    def detach(self) -> None:
        """Send through no client: everything is busy until another is attached."""
        self._client = None

    async def send(self, delivery: Delivery, card: Card) -> Sent:
        """Send one message with the delivery's nonce. Raises `SendError`.

        Where an earlier try is still going on, its answer is waited for: two might get through so far apart that Discord
        has forgotten the nonce.
        """
        client = self._logged_in()
        if (task := self._going.get(delivery.nonce)) is None:
            task = self._going[delivery.nonce] = asyncio.create_task(self._in_turn(_post(client, delivery, message_for(delivery, card))))
            task.add_done_callback(lambda _: self._going.pop(delivery.nonce))
        return await self._answer(client, place_of(delivery), task)

    async def find(self, delivery: Delivery) -> Sent | None:
        """Look among the newest messages of the place. Raises `SendError`, also where history may not be read."""
        client = self._logged_in()
        known = held_in(client.get_guild(delivery.guild_id), delivery.channel_id)
        if known and not known[0].read_message_history:
            raise Refused(Why.NO_PERMISSION, "the channel can't be searched", "Read Message History")
        return await self._ask(client, place_of(delivery), _search(client, delivery))

    async def edit(self, edit: Edit, card: Card) -> None:
        """Change a message of ours; nobody is mentioned anew. Raises `SendError`."""
        client = self._logged_in()
        await self._ask(client, place_of(edit.delivery), _change(client, edit, message_for(edit.delivery, card)))

    async def keep_thread(self, thread: SagaThread, name: str, tag: str) -> None:
        """Have a saga's thread be there, with this name and tag. Raises `SendError`."""
        client = self._logged_in()
        place = Place(thread.guild_id, thread.channel_id, begins=not thread.opened, renames=thread.opened)
        await self._ask(client, place, keep(client, thread, name, tag))

    async def is_member(self, guild_id: int, user_id: int) -> bool | None:
        """Whether somebody is in a guild; None where Discord did not say."""
        guild = self._client.get_guild(guild_id) if self._client else None
        if guild is None:
            return None
        try:
            await guild.fetch_member(user_id)
        except discord.NotFound as error:
            return False if error.code in _NO_MEMBER else None
        except (discord.DiscordException, OSError):
            return None
        return True

    def _logged_in(self) -> discord.Client:
        if self._client is None or self._client.is_closed():
            raise Busy("not connected to Discord", timedelta(seconds=5))
        return self._client

    async def _ask(self, client: discord.Client, place: Place, request: Coroutine[Any, Any, _Found]) -> _Found:
        """Make a request that may be made twice."""
        task = asyncio.create_task(self._in_turn(request))
        self._asked.add(task)
        task.add_done_callback(self._asked.discard)
        return await self._answer(client, place, task)

    async def _in_turn(self, request: Coroutine[Any, Any, _Found]) -> _Found:
        try:
            await self._pace.turn()
            return await request
        finally:
            request.close()

    async def _answer(self, client: discord.Client, place: Place, task: asyncio.Task[_Found]) -> _Found:
        """Wait for a request, but not for ever. It is left alone then: cut off in a global rate limit, it would block all others."""
        task.add_done_callback(_heard)
        begun = time.monotonic()
        await asyncio.wait({task}, timeout=self._patience.total_seconds())
        if not task.done():
            raise Unsure(f"Discord did not answer in {self._patience.total_seconds():g} s")
        error = task.exception()
        if error is None:
            return task.result()
        lacking = first_missing(client.get_guild(place.guild_id), place)
        meaning = failure(error, seconds=time.monotonic() - begun, permission=lacking)
        if meaning is None and client.is_closed():
            meaning = Unsure("the connection was closed meanwhile")
        raise meaning or error from error


def _heard(task: asyncio.Task[Any]) -> None:
    """Take note of the outcome of a request that nobody waits for any more."""
    if not task.cancelled():
        task.exception()


def message_for(delivery: Delivery, card: Card) -> Message:
    """The message of a delivery. A notice is its own text, so that it can be found again by it."""
    if delivery.kind is Kind.NOTICE and delivery.text is not None:
        card = Card(Line(_notice(delivery.text)))
    return render_alert(card, _address(delivery), compact=delivery.style == Style.COMPACT)


def _address(delivery: Delivery) -> Address:
    role = None if delivery.role_id == delivery.guild_id else delivery.role_id
    return Address(delivery.mentions, role if delivery.part == 0 else None, delivery.part, delivery.nonce)


def _notice(text: str) -> tuple[Span, ...]:
    parts = _CHANNEL.split(text)
    return tuple(Channel(int(part[2:-1])) if _CHANNEL.fullmatch(part) else Text(part) for part in parts)


def place_of(delivery: Delivery) -> Place:
    """Where a message goes, as far as permissions are concerned."""
    return Place(delivery.guild_id, delivery.channel_id, in_thread=bool(delivery.thread_id))


async def _place(client: discord.Client, delivery: Delivery) -> discord.DMChannel | discord.PartialMessageable:
    if delivery.channel_id:
        return client.get_partial_messageable(delivery.thread_id or delivery.channel_id)
    return await client.create_dm(discord.Object(delivery.user_id))


async def _post(client: discord.Client, delivery: Delivery, message: Message) -> Sent:
    if delivery.opens_post:
        return await start_post(client, delivery, message)
    place = await _place(client, delivery)
    sent = await place.send(
        message.content or None,
        embeds=message.embeds,
        files=message.attachments(),
        view=message.view(),
        nonce=delivery.nonce,
        allowed_mentions=message.allowed,
    )
    return Sent(sent.id, place.id)


async def _change(client: discord.Client, edit: Edit, message: Message) -> None:
    there = client.get_partial_messageable(edit.place_id).get_partial_message(edit.message_id)
    nobody = discord.AllowedMentions.none()
    for archived in (False, True):
        try:
            if archived:
                await wake(client, edit.place_id)
            await there.edit(content=message.content or None, embeds=message.embeds, view=message.view(), allowed_mentions=nobody)
        except discord.HTTPException as error:
            if archived or not is_archived(error):
                raise
        else:
            return


async def _search(client: discord.Client, delivery: Delivery) -> Sent | None:
    if delivery.opens_post:
        async for thread_id, message in first_messages(client, delivery, delivery.created_at - _CLOCK_SKEW):
            if _is_of(message, delivery):
                return Sent(message.id, thread_id)
        return None
    place = await _place(client, delivery)
    async for message in place.history(limit=NEWEST):
        if client.user and message.author.id == client.user.id and _is_of(message, delivery):
            return Sent(message.id, place.id)
    return None


def _is_of(message: discord.Message, delivery: Delivery) -> bool:
    actions = [getattr(part, "custom_id", None) or "" for row in message.components for part in getattr(row, "children", ())]
    if actions:
        return any(action.endswith(f":{delivery.nonce}") for action in actions)
    if message.created_at < delivery.created_at - _CLOCK_SKEW:
        return False
    if delivery.kind is Kind.NOTICE and delivery.text is not None:
        return message.content == message_for(delivery, Card(Line(()))).content
    return delivery.part > 0 and message.content.endswith("\n" + mention_line(_address(delivery)))
