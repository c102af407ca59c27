"""Buttons: every press of one of ours is asked of the desk, also under messages of a run long past."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import discord
from discord import ui

from cogs.desk import Clock, Desk
from cogs.errors import on_command_error
from cogs.render import PREFIX
from cogs.show import Interaction, asked_for, asker_of, turn

_Button = ui.Button[Any]


def press_item(desk: Desk, clock: Clock) -> type[ui.DynamicItem[_Button]]:
    """The kind of item that answers presses through this desk."""

    class Press(ui.DynamicItem[_Button], template=re.compile(re.escape(PREFIX) + r"(?P<action>.+)", re.DOTALL)):
        """One press; its custom_id says all there is to know."""

        def __init__(self, item: _Button, action: str) -> None:
            super().__init__(item)
            self.action = action

        @classmethod
        async def from_custom_id(cls, _: Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Press:
            return cls(item if isinstance(item, ui.Button) else ui.Button(custom_id=match.string), match["action"])

        async def callback(self, interaction: discord.Interaction[Any]) -> None:
            try:
                asker = replace(asker_of(interaction), allowed=asked_for(interaction))
                await turn(interaction, desk.press(asker, self.action, now=clock()))
            except Exception as error:  # noqa: BLE001 - a button's command error handler
                await on_command_error(interaction, error)

    return Press
