"""The console's commands that read or write a file on this machine, where Discord's have an attachment."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bot import tier_lists
from bot.asker import Asker
from bot.desk import Desk
from bot.errors import Refusal
from bot.feeds import opml
from bot.phrase.card import Card, line
from bot.terminal.parse import Given


async def feed_import(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    """`/feed import`: a dry run unless told otherwise."""
    data = await asyncio.to_thread(_read, given.needed("file"), opml.MOST_BYTES)
    return await desk.feed_import(asker, data, given.text("dry_run") != "false", now=now)


async def feed_export(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    """`/feed export`: into a file that is not there yet, or on the screen."""
    return await _into_file(await desk.feed_export(asker, now=now), given.text("file"))


async def tier_import(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    """`/tier import`: a dry run unless told otherwise."""
    data = await asyncio.to_thread(_read, given.needed("file"), tier_lists.MOST_BYTES)
    return await desk.tier_import(asker, data, given.text("dry_run") != "false", now=now)


async def tier_export(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    """`/tier export`: into a file that is not there yet, or on the screen."""
    return await _into_file(await desk.tier_export(asker, now=now), given.text("file"))


async def _into_file(card: Card, name: str | None) -> Card:
    """The card with its file written where the person wants it."""
    if name is None or not card.files:
        return card
    await asyncio.to_thread(_write, name, card.files[0].data)
    return replace(card, headline=line(*card.headline.spans, f" Written to {name}."), files=())


def _read(name: str, most: int) -> bytes:
    """The file's content, or a little more of it than a list may have."""
    try:
        path = Path(name).expanduser()
        if not path.is_file():
            raise Refusal(f"There is no file {name}.")
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError, RuntimeError) as error:
        raise Refusal(f"{name} can't be read: {getattr(error, 'strerror', None) or 'it is no file name'}.") from error


def _write(name: str, data: bytes) -> None:
    try:
        with Path(name).expanduser().open("xb") as file:
            file.write(data)
    except FileExistsError as error:
        raise Refusal(f"{name} is there already: give another name.") from error
    except (OSError, ValueError, RuntimeError) as error:
        raise Refusal(f"{name} can't be written: {getattr(error, 'strerror', None) or 'it is no file name'}.") from error
