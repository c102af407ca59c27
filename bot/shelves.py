"""The shipped lists as the running service needs them: sources with tiers, clubs and leagues to choose from, players to follow."""

from __future__ import annotations

from bot.lists import load_clubs, load_players, load_sources, load_windows
from bot.reports import Lore
from bot.transfers.sagas.search import plain
from bot.transfers.sagas.sources import book_of
from db.listed import ListedPlayer


def read_lore() -> Lore:
    """Sources, clubs and leagues, from `config/`."""
    clubs = load_clubs()
    return Lore(
        book=book_of(load_sources()),
        clubs={club.name: (*club.aliases, *club.nicknames, *club.common) for club in clubs},
        leagues={club.name: club.league for club in clubs if club.league},
        windows=load_windows(),
    )


def known_as() -> dict[str, str]:
    """Of names that several players share, whom they mean to who types them: the compared name to the full one."""
    return {plain(name): player.name for player in load_players() for name in player.known_as}


def shipped_players() -> list[ListedPlayer]:
    """The shipped players, as storage takes them."""
    return [
        ListedPlayer(p.key, p.name, p.aliases, p.club, p.position, int(p.born) if p.born and p.born.isdigit() else None)
        for p in load_players()
    ]
