"""The shipped lists, read once, and a short way to read an item with them."""

from collections.abc import Callable
from functools import cache

import pytest

from bot.lists import load_gazetteer
from bot.transfers.extract import extract_rumours
from bot.transfers.model import Item, Rumour
from bot.transfers.names.gazetteer import Gazetteer

Read = Callable[..., tuple[Rumour, ...]]


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


@pytest.fixture(scope="session")
def read(gazetteer: Gazetteer) -> Read:
    """Read a text (title and summary in one, or as named)."""

    def reading(summary: str = "", **fields: object) -> tuple[Rumour, ...]:
        return extract_rumours(Item(summary=summary, **fields), gazetteer)  # type: ignore[arg-type]

    return reading


@pytest.fixture(scope="session")
def read_once(read: Read) -> Read:
    """The same for what many others are compared with, as the rules' examples are: what was read of it is kept."""
    return cache(read)


@pytest.fixture(scope="session")
def told(read: Read) -> Callable[..., list[str]]:
    """What is read, as lines: `player: from > to, stage`; nothing stands where nothing is told."""

    def lines(summary: str = "", **fields: object) -> list[str]:
        found = read(summary, **fields)
        return [f"{r.player}: {r.from_club or ''} > {'(stays)' if r.move == 'renewal' else r.to_club or ''}, {r.stage}" for r in found]

    return lines
