"""A file that came with a command, as bytes: of a size that may be read, or a sentence."""

from __future__ import annotations

import discord

from bot.errors import Refusal
from bot.phrase.said import say


async def read_attachment(file: discord.Attachment, most: int, what: str) -> bytes:
    """The file's content. Raises `Refusal` where it is too large or Discord does not give it; `what` says what it should be."""
    if file.size > most:
        raise Refusal(
            say("That file is {size} KiB; {what} has at most {most}.", size=str(file.size // 1024), what=what, most=str(most // 1024))
        )
    try:
        return await file.read()
    except (discord.DiscordException, OSError) as error:
        raise Refusal(say("Discord did not give me the file. Attach it once more.")) from error
