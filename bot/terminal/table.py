"""Rows of the console's table: how a command is written, and what it asks the desk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.asker import Asker
from bot.desk import Desk
from bot.phrase.card import Card
from bot.terminal.parse import Given, Kind, Option, Syntax

Ask = Callable[[Desk, Asker, Given, datetime], Awaitable[Card]]


@dataclass(frozen=True, slots=True)
class Row:
    """A command and what it asks."""

    syntax: Syntax
    ask: Ask


def row(name: str, words: str, *options: Option, ask: Ask) -> Row:
    """A row of the table."""
    return Row(Syntax(name, words, options), ask)


def need(name: str, kind: Kind = Kind.TEXT) -> Option:
    """An option that must be given."""
    return Option(name, required=True, kind=kind)
