"""A file that came with a command, as bytes: of a size that may be read, or a sentence."""

from __future__ import annotations

import discord

from bot.errors import Refusal


async def read_attachment(file: discord.Attachment, most: int, what: str) -> bytes:
    """The file's content. Raises `Refusal` where it is too large or Discord does not give it; `what` says what it should be."""
    if file.size > most:
        raise Refusal(f"That file is {file.size // 1024} KiB; {what} has at most {most // 1024}.")
    try:
        return await file.read()
    except (discord.DiscordException, OSError) as error:
        raise Refusal("Discord did not give me the file. Attach it once more.") from error
