"""What every room of the desk works with."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ingest import Lore
from bot.names import Names
from bot.poll import Poller
from db.engine import Database


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one guild or member may ask for."""

    feeds_a_guild: int = 50
    follows_a_member: int = 100
    wrong_a_day: int = 10


@dataclass(frozen=True, slots=True)
class House:
    """Storage, knowledge and limits, handed to each room."""

    database: Database
    names: Names
    lore: Lore
    poller: Poller
    limits: Limits


class Room:
    """A part of the desk: some commands that belong together."""

    def __init__(self, house: House) -> None:
        self.house = house
