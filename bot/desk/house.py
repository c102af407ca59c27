"""What every room of the desk works with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.asker import Asker
from bot.names import Names
from bot.poll import Poller
from bot.reports import Lore
from bot.source_names import SourceNames
from db import guilds, people
from db.engine import Database
from db.types import Connection


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
    sources: SourceNames = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sources", SourceNames(self.lore.book))


class Room:
    """A part of the desk: some commands that belong together."""

    def __init__(self, house: House) -> None:
        self.house = house

    async def know_guild(self, conn: Connection, asker: Asker, now: datetime) -> None:
        """Make sure that the asker's server is known: a command may come before Discord has told of the server itself."""
        if asker.in_guild and await guilds.guild(conn, asker.guild_id) is None:
            await guilds.join_guild(conn, asker.guild_id, "", asker.transport, now)

    async def know_language(self, conn: Connection, asker: Asker, now: datetime) -> None:
        """Keep the asker's language: he asks to be written to."""
        await people.set_locale(conn, asker.user_id, asker.locale, now)
