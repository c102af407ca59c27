"""Answer an interaction with a card: ask, acknowledge in time, render, send. Who sees it is decided once the card is there.

Only requests that may be repeated safely are used where it matters: the acknowledgement, and an edit of what it promised.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import discord
import structlog

from bot.asker import Asker
from bot.errors import Refusal
from bot.phrase.card import Card
from bot.phrase.tongue import tongue
from bot.transfers.model import DIRECT
from cogs.pictures import Pictures
from cogs.refusals import refusal_card
from cogs.render import Message, render_answer
from cogs.sender import TRANSPORT

log = structlog.get_logger(__name__)

Interaction = discord.Interaction[Any]

GRACE = 0.8
"""Seconds that an answer may take before "is thinking" is shown; Discord wants a sign within 3, and a lost one repeated."""
_ALREADY_ACKNOWLEDGED = 40060
_PUBLIC = "promised in public"


def asker_of(interaction: Interaction) -> Asker:
    """Who asks, as the desk knows people."""
    return Asker(
        user_id=interaction.user.id,
        guild_id=interaction.guild_id or DIRECT,
        transport=TRANSPORT,
        locale=str(interaction.locale),
        manages=interaction.guild_id is not None and interaction.permissions.manage_guild,
        moderates=interaction.guild_id is not None and interaction.permissions.manage_messages,
    )


async def answer(interaction: Interaction, asking: Coroutine[Any, Any, Card], *, private: bool = False) -> bool:
    """Show what the desk answers; a refusal is shown to the asker alone, and False. Raises whatever else goes wrong."""
    task = asyncio.ensure_future(asking)
    await asyncio.wait({task}, timeout=GRACE)
    if not task.done():
        try:
            await _acknowledge(interaction, private=private)
        except BaseException:
            task.add_done_callback(_unheard)
            raise
    try:
        card, done = await task, True
    except Refusal as refusal:
        card, done = refusal_card(refusal), False
    await show(interaction, card, private=private or card.private)
    return done


def _unheard(task: asyncio.Future[Card]) -> None:
    """Take note of what came of a command whose asker can't be answered any more: a refusal is none of the operator's business."""
    error = None if task.cancelled() else task.exception()
    if error is not None and not isinstance(error, Refusal):
        log.error("command.broke_unheard", exc_info=error)


async def turn(interaction: Interaction, asking: Coroutine[Any, Any, Card]) -> None:
    """Show what a button gives: the next page in place to the one who asked for the card, a copy of their own to others."""
    try:
        await _acknowledge(interaction, private=True)
    except BaseException:
        asking.close()
        raise
    try:
        card = await asking
    except Refusal as refusal:
        card = refusal_card(refusal)
    message = await _rendered(interaction, card)
    if card.paged and asked_for(interaction):
        await _edit(interaction, message)
    else:
        await _whisper(interaction, message)


async def show(interaction: Interaction, card: Card, *, private: bool) -> None:
    """Show a card, whatever was promised before."""
    promised = interaction.extras.get(_PUBLIC)
    if promised is None:
        await _acknowledge(interaction, private=private)
    message = await _rendered(interaction, card)
    if interaction.type is discord.InteractionType.component:
        await _whisper(interaction, message)
    elif private and promised:
        await interaction.delete_original_response()
        await _whisper(interaction, message)
    else:
        await _edit(interaction, message)


async def _rendered(interaction: Interaction, card: Card) -> Message:
    """The card as a message in the asker's language, its picture drawn: that may take a while, so the press is acknowledged before."""
    pictures: Pictures = interaction.client.pictures
    spoken = tongue(str(interaction.locale)).put(card)
    return render_answer(await pictures.pictured(spoken))


async def _acknowledge(interaction: Interaction, *, private: bool) -> None:
    """Promise an answer; a press promises nothing that is seen. One that is said to be there already is ours, its answer was lost."""
    pressed = interaction.type is discord.InteractionType.component
    try:
        await interaction.response.defer(ephemeral=private, thinking=not pressed)
    except discord.HTTPException as error:
        if error.code != _ALREADY_ACKNOWLEDGED:
            raise
    interaction.extras[_PUBLIC] = not private


async def _edit(interaction: Interaction, message: Message) -> None:
    await interaction.edit_original_response(
        content=message.content or None,
        embeds=message.embeds,
        attachments=message.attachments(),
        view=message.view(),
        allowed_mentions=message.allowed,
    )


async def _whisper(interaction: Interaction, message: Message) -> None:
    await interaction.followup.send(
        message.content,
        embeds=message.embeds,
        files=message.attachments(),
        view=message.view(),
        allowed_mentions=message.allowed,
        ephemeral=True,
    )


def asked_for(interaction: Interaction) -> bool:
    """Whether the message was the answer to a command (or press) of the same person; alerts are nobody's answer."""
    source = interaction.message.interaction_metadata if interaction.message else None
    return source is not None and source.user.id == interaction.user.id
