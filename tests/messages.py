"""Bring the message catalogues up to date: gather every message of the code and of the commands, and merge them into each .po file.

Run by `make messages`. What was translated stays; what is new has an empty translation; what is gone is dropped.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import discord
from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po
from discord import app_commands

from bot.client import Pacing, Registered, SagaBot, Wiring
from bot.phrase.tongue import CATALOGUES, ENGLISH, LANGUAGES
from cogs.sender import DiscordSender
from cogs.translator import KINDS
from tests.discord.desk import FakeDesk, GuestBook

ROOT = Path(__file__).parents[1]
KEYWORDS = {"say": None, "phrase": None, "mark": None, "count": (2, 3)}
METHODS = [("terminal/**.py", "ignore"), ("**.py", "python")]
"""The console speaks English."""


class Gathered(app_commands.Translator):
    """Notes what discord.py asks a translation of."""

    def __init__(self) -> None:
        self.asked: dict[tuple[str, str], None] = {}

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """Nothing is translated; the words are noted."""
        self.asked[KINDS[context.location], string.message] = None
        return None


async def command_messages() -> list[tuple[str, str]]:
    """Every (context, words) of the bot's commands."""
    gathered, bot = Gathered(), await furnished()
    for command in bot.tree.get_commands():
        await command.get_translated_payload(bot.tree, gathered)
    return list(gathered.asked)


async def furnished() -> SagaBot:
    """The bot with its commands, connected to nothing."""

    async def nothing(digest: str = "") -> None:
        return None

    wiring = Wiring(FakeDesk(), GuestBook(), DiscordSender(), Registered(nothing, nothing), lambda: datetime.now(UTC))
    bot = SagaBot(wiring, Pacing())
    await bot.furnish()
    return bot


def reply_messages() -> Iterator[tuple[str, str | tuple[str, str]]]:
    """Every (file, message) of the code; a message with a plural is a pair."""
    for package in ("bot", "cogs"):
        for name, _, message, _, _ in extract_from_dir(ROOT / package, method_map=METHODS, keywords=KEYWORDS):
            yield f"{package}/{name}", message


async def templates() -> dict[str, Catalog]:
    """By domain, every message that is to be translated."""
    replies, commands = Catalog(), Catalog()
    for _, message in reply_messages():
        replies.add(message)
    for context, words in await command_messages():
        commands.add(words, context=context)
    return {"replies": replies, "commands": commands}


def update(path: Path, language: str, template: Catalog) -> int:
    """Merge a template into one catalogue; how many of its messages have no translation."""
    known = Catalog(locale=language)
    if path.exists():
        with path.open("rb") as file:
            known = read_po(file, locale=language)
    known.update(template, no_fuzzy_matching=True)
    fresh = Catalog(locale=language, fuzzy=False, header_comment=f"# Transfer Saga: {path.stem}, {language}.")
    for message in known:
        if message.id:
            fresh.add(message.id, message.string, context=message.context)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, fresh, width=140, sort_output=True, omit_header=False)
    strip_dates(path)
    return sum(1 for message in fresh if message.id and not is_translated(message.string))


def strip_dates(path: Path) -> None:
    """Leave out the header's dates and names, so that a run that changes nothing writes nothing new."""
    kept = ("Language:", "Plural-Forms", "MIME-Version", "Content-")
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    end = lines.index("\n")
    header = [line for line in lines[:end] if not line.startswith('"') or line[1:].startswith(kept)]
    path.write_text("".join(header + lines[end:]), encoding="utf-8")


def is_translated(words: object) -> bool:
    """Whether every form of a message has words."""
    return all(words) if isinstance(words, tuple | list) else bool(words)


def main() -> None:
    """Bring every catalogue up to date, and say what is left to translate."""
    for domain, template in asyncio.run(templates()).items():
        for language in LANGUAGES:
            if language != ENGLISH:
                path = CATALOGUES / language / "LC_MESSAGES" / f"{domain}.po"
                print(f"{path.relative_to(ROOT)}: {update(path, language, template)} of {len(template)} to translate")


if __name__ == "__main__":
    main()
