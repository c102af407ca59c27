"""Commands in the member's language: names, descriptions, options and choices, as discord.py asks for them at each sync.

See Discord's "Application Commands", Localization. What the catalogues lack stays English.
"""

from __future__ import annotations

import re

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation as Place

from bot.phrase.tongue import ENGLISH, tongue

KINDS = {
    Place.command_name: "command",
    Place.group_name: "command",
    Place.parameter_name: "option",
    Place.command_description: "description",
    Place.group_description: "description",
    Place.parameter_description: "description",
    Place.choice_name: "choice",
    Place.other: "description",
}
"""The message context of each place in `commands.po`."""
_NAME = re.compile(r"[-_'\w]{1,32}")
_LONGEST = 100
"""Characters of a description or a choice."""


class Catalogues(app_commands.Translator):
    """discord.py's translator over the message catalogues."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """The words in a locale; None where there are none, or Discord would not take them."""
        speaks = tongue(locale.value)
        if speaks.language == ENGLISH:
            return None
        kind = KINDS[context.location]
        words = speaks.named(kind, string.message)
        menu = isinstance(context.data, app_commands.ContextMenu)
        fits = (
            bool(_NAME.fullmatch(words)) and words == words.lower()
            if kind in ("command", "option") and not menu
            else len(words) <= _LONGEST
        )
        return words if fits and words != string.message else None
