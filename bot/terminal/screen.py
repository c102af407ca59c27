"""What is on the terminal: prints cards and sentences, and knows which buttons can be pressed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import TextIO

from rich.console import Console
from rich.text import Text as Styled

from bot.errors import Refusal
from bot.phrase.card import Button, Card
from bot.terminal.render import INDENT, Reader, card_lines, plain

NARROWEST, WIDEST, WITHOUT_TERMINAL = 60, 120, 100


class Screen:
    """The one place of the terminal's front end that writes. `last` holds the buttons of the card shown last."""

    def __init__(
        self,
        out: TextIO | None = None,
        *,
        clock: Callable[[], datetime],
        channels: tuple[tuple[int, str], ...] = (),
        zone: tzinfo | None = None,
        pressable: bool = True,
    ) -> None:
        out = out or sys.stdout
        self._console = Console(file=out, highlight=False, markup=False, emoji=False, legacy_windows=False, soft_wrap=True)
        self._width = min(max(self._console.width, NARROWEST), WIDEST) if out.isatty() else WITHOUT_TERMINAL
        self._clock = clock
        self._channels = channels
        self._zone = zone
        self._pressable = pressable
        self.last: tuple[Button, ...] = ()

    def show(self, card: Card, above: str = "") -> None:
        """Print a card, below a line that says where it comes from; its buttons become the ones that can be pressed."""
        if above:
            self.say(above, style="dim")
        reader = Reader(self._width, self._clock(), self._zone, self._channels)
        for line in card_lines(card, reader, buttons=self._pressable):
            self._print(line)
        self._print(Styled())
        self.last = card.buttons

    def say(self, sentence: str, style: str = "") -> None:
        """Print a sentence."""
        self._print(Styled(plain(sentence), style=style))

    def refuse(self, refusal: Refusal) -> None:
        """Print why something is not done, and what could be typed instead."""
        self.say(str(refusal), style="yellow")
        for label, value in getattr(refusal, "choices", ()):
            self.say(f"{INDENT}• {label}" + (f" ({value})" if value != label else ""))
        self._print(Styled())

    def _print(self, line: Styled) -> None:
        self._console.print(line, soft_wrap=True)
