"""Imported players as the running service reads with them: which of their names reading is told, and when it is told anew.

A long list must not make reading worse. Names that are ordinary words, or that the shipped lists give to an outlet, a
club or somebody who is no player, are known to commands and not to reading; nor are aliases of a single word.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import structlog

from bot.collector import long_lists
from bot.feeds.worker import Workers
from bot.lists import load_clubs, load_people, load_sources
from bot.transfers.names.entries import ListedPlayer
from bot.transfers.sagas.search import plain
from bot.transfers.vocabulary.languages import FUNCTION_WORDS
from bot.transfers.vocabulary.words import words_of
from db import adopt, listed
from db.engine import Database
from db.types import Connection

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Known:
    """The names that are taken, and the words that alone are nobody's name; both as `plain` gives them."""

    taken: frozenset[str]
    ordinary: frozenset[str]

    @classmethod
    def shipped(cls) -> Known:
        """What the shipped lists and the words of reading give."""
        ordinary = {word for words in map(words_of, FUNCTION_WORDS) for word in (*words.ordinary, *words.phrases)}
        return cls(frozenset(map(plain, _names_of_others())), frozenset(ordinary))

    def is_name(self, name: str) -> bool:
        """Whether a name can be a player's for reading.

        >>> Known(frozenset({"sky sports"}), frozenset({"winter", "window"})).is_name("Winter Window")
        False
        """
        folded = plain(name)
        return folded not in self.taken and not self.ordinary.issuperset(folded.split())


def _names_of_others() -> Iterator[str]:
    for club in load_clubs():
        yield from (club.name, *club.aliases, *club.nicknames, *club.shared, *club.common)
    for source in load_sources():
        yield from (source.name, *source.aliases)
    for person in load_people():
        yield from (person.name, *person.aliases)


def for_reading(players: Iterable[listed.ListedPlayer], shipped: frozenset[str], known: Known) -> Iterator[ListedPlayer]:
    """The players, and of their names those that reading may take for them. `shipped`: keys whose names it has already."""
    for player in players:
        names = [player.name] if player.key not in shipped else []
        names += [alias for alias in player.aliases if " " in alias and not alias.lower().startswith("the ")]
        names = [name for name in names if known.is_name(name)]
        if names:
            born = str(player.born) if player.born else None
            yield ListedPlayer(names[0], tuple(names[1:]), player.club, player.position, None, born, player.key)


@dataclass(slots=True)
class Imported:
    """What reading has been told of imported players. `shipped`: the keys of the shipped list."""

    shipped: frozenset[str]
    told: int = 0

    async def read(self, conn: Connection) -> tuple[ListedPlayer, ...]:
        """All that reading is to know, as it stands now."""
        self.told = await listed.newest_import(conn)
        if not self.told:
            return ()
        with long_lists():
            players = await listed.imported(conn, self.shipped)
            return await asyncio.to_thread(lambda: tuple(for_reading(players, self.shipped, Known.shipped())))

    async def refresh(self, database: Database, workers: Workers) -> int:
        """Tell reading of an import that came since; how many players it was told of.

        What feeds named in between is handed over to those who are listed now.
        """
        async with database.reading() as conn:
            if await listed.newest_import(conn) == self.told:
                return 0
            players = await self.read(conn)
        await workers.learn(players)
        async with database.writing() as conn:
            adopted = await adopt.adopt_found(conn)
        log.info("players.imported", players=len(players), adopted=adopted)
        return len(players)
