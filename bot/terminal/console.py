"""The console: slash commands typed in a terminal, or read from a file, one a line.

Runs them against the same desk as Discord's commands, as the owner of a server with one channel. Says what went wrong in
a sentence and goes on. Opens nothing: the lines, the desk and the screen are handed in.
"""

from __future__ import annotations

import contextlib
import re
import signal
import sys
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import datetime
from typing import TextIO

from bot.asker import Asker
from bot.desk import Desk
from bot.errors import Refusal
from bot.phrase.card import Button, Card
from bot.terminal.commands import SYNTAX, TABLE
from bot.terminal.parse import read_line
from bot.terminal.screen import Screen
from bot.terminal.sender import TRANSPORT

OWNER = Asker(user_id=1, guild_id=1, transport=TRANSPORT, manages=True)
SERVER = "Your server"
CHANNELS = {"transfers": 1}
PROMPT = "transfer-saga> "
_PRESS = re.compile(r"(?:press\s+)?#?(\d{1,2})", re.IGNORECASE)
_LEAVE = ("exit", "quit", "bye")

Clock = Callable[[], datetime]
Step = Callable[[], Awaitable[None]]


async def run_console(desk: Desk, asker: Asker, lines: Iterable[str], screen: Screen, clock: Clock, between: Step | None = None) -> None:
    """Run the lines to their end. `between` is awaited before each line is read: it polls what is due and delivers."""
    reading = iter(lines)
    while True:
        if between:
            await between()
        typed = next(reading, None)
        if typed is None or typed.strip().lstrip("/").lower() in _LEAVE:
            return
        if typed.strip() and not typed.lstrip().startswith("# "):
            await run_line(desk, asker, typed, screen, clock())


async def run_line(desk: Desk, asker: Asker, typed: str, screen: Screen, now: datetime) -> None:
    """Run one line and show the answer, or why there is none."""
    try:
        screen.show(await _answer(desk, asker, typed, screen, now))
    except Refusal as refusal:
        screen.refuse(refusal)
        return
    if typed.strip().lstrip("/").lower() == "help":
        _show_usage(screen)


async def _answer(desk: Desk, asker: Asker, typed: str, screen: Screen, now: datetime) -> Card:
    if pressed := _PRESS.fullmatch(typed.strip()):
        return await desk.press(asker, _pressed(screen.last, int(pressed[1])).action, now=now)
    place, given = read_line(typed, SYNTAX, CHANNELS)
    return await TABLE[place].ask(desk, asker, given, now)


def _pressed(buttons: tuple[Button, ...], number: int) -> Button:
    """The button of that number on the card shown last."""
    if not 1 <= number <= len(buttons):
        raise Refusal(f"There is no button {number}." if buttons else "There is nothing to press.")
    button = buttons[number - 1]
    if button.url:
        raise Refusal(f"{button.label} leads to {button.url}")
    if button.off:
        raise Refusal(f"{button.label} can't be pressed now.")
    return button


def _show_usage(screen: Screen) -> None:
    """How every command is written, from the table."""
    screen.say("In this console:", style="bold underline")
    for syntax in SYNTAX:
        screen.say(f"  {syntax.usage}: {syntax.words}")
    screen.say("  press 1: the first button of the last answer; exit: leave")
    screen.say("")


def typed_lines(source: TextIO | None = None) -> Iterator[str]:
    """Lines of standard input: with a prompt and a history on a terminal, to the end of it elsewhere."""
    source = source or sys.stdin
    return _prompted() if source.isatty() and sys.stdout.isatty() else iter(source)


def _prompted() -> Iterator[str]:
    """Lines typed at a prompt, until Ctrl-D or Ctrl-C."""
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  it gives `input` its history and its editing, where the system has it
    while (typed := _prompt()) is not None:
        yield typed


def _prompt() -> str | None:
    """One line, or None at Ctrl-D or Ctrl-C."""
    # The event loop takes Ctrl-C for itself, and would not leave a prompt that waits.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return input(PROMPT)
    except (EOFError, KeyboardInterrupt):
        sys.stdout.write("\n")
        return None
    finally:
        signal.signal(signal.SIGINT, before)
