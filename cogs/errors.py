"""The one place where a command's error ends: a sentence for the person, a traceback for the log."""

from __future__ import annotations

import secrets

import discord
import structlog
from discord import app_commands

from bot.errors import Refusal
from bot.phrase.card import Card, card
from bot.phrase.said import mark, say
from cogs.refusals import incident_card, refusal_card
from cogs.show import Interaction, show

log = structlog.get_logger(__name__)

_TOO_LATE = {10008, 10015, 10062, 50027}
"""The interaction is over, or its message gone: nobody is left to be told."""
_CHANGED = mark("That command has changed. Reload Discord (Ctrl+R, or close the app and open it again), then try once more.")


async def on_command_error(interaction: Interaction, error: Exception) -> None:
    """Tell the person, privately; log what is a bug."""
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    name = interaction.command.qualified_name if interaction.command else interaction.type.name
    if isinstance(cause, discord.HTTPException) and cause.code in _TOO_LATE:
        log.warning("command.too_late", command=name, words=str(cause))
        return
    told = _words(cause, name)
    if interaction.type is discord.InteractionType.autocomplete:
        return
    try:
        await show(interaction, told, private=True)
    except Exception as unanswered:  # noqa: BLE001 - the end of the line: nobody above could say more
        log.warning("command.unanswered", command=name, words=str(unanswered))


def _words(cause: Exception, name: str) -> Card:
    if isinstance(cause, Refusal):
        return refusal_card(cause)
    if isinstance(cause, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
        return card(say(_CHANGED), private=True)
    if isinstance(cause, app_commands.TransformerError):
        return card(say("Discord did not say enough about what you chose. Choose it from the list once more."), private=True)
    if isinstance(cause, app_commands.CheckFailure):
        return card(say("You can't use that here."), private=True)
    incident = secrets.token_hex(4)
    log.error("command.broke", incident=incident, command=name, exc_info=cause)
    return incident_card(incident)
