"""The list of well-known players as it is kept: names, aliases and clubs that everyone may see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.text import fold
from db.notes import get_note, set_note
from db.portable import chunks
from db.tables import player_names, players

_AT_ONCE = 5_000
_CHANGES = "players.changes"


@dataclass(frozen=True, slots=True)
class ListedPlayer:
    """A player as a list holds him. `key` never changes; `aliases` are the other spellings of his name."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    club: str | None = None
    position: str | None = None
    born: int | None = None


@dataclass(frozen=True, slots=True)
class KnownName:
    """A player's names as a reader may see them: the fullest, and all others."""

    player_id: int
    name: str
    aliases: tuple[str, ...] = ()
    club: str | None = None
    position: str | None = None
    listed: bool = False


async def sync_listed(conn: AsyncConnection, rows: Iterable[ListedPlayer], now: datetime, *, book: str = "shipped") -> bool:
    """Bring a list (`book` names it) into the database; False where it is the one that was brought last.

    Players that it no longer holds stay. A club that an official move has set since stays, until the list names another
    than it did before.
    """
    wanted = {row.key: row for row in rows}
    digest = sha256(repr(sorted(wanted.items())).encode("utf-8", "surrogatepass")).hexdigest()
    if await get_note(conn, f"players.book.{book}") == digest:
        return False
    await _keep_players(conn, wanted, now)
    await _keep_names(conn, wanted)
    await set_note(conn, f"players.book.{book}", digest)
    await count_change(conn)
    return True


async def listed_names(conn: AsyncConnection) -> list[KnownName]:
    """List the names of every listed player."""
    aliases: dict[int, list[str]] = {}
    for player_id, name in await conn.execute(select(player_names.c.player_id, player_names.c.name)):
        aliases.setdefault(player_id, []).append(name)
    who = select(players.c.id, players.c.name, players.c.club, players.c.position).where(players.c.listed).order_by(players.c.id)
    return [
        KnownName(player_id, name, tuple(sorted(aliases.get(player_id, ()))), club, position, listed=True)
        for player_id, name, club, position in await conn.execute(who)
    ]


async def newest_listed(conn: AsyncConnection) -> int:
    """Give a number that grows with every change of the listed players."""
    return int(await get_note(conn, _CHANGES) or 0)


async def count_change(conn: AsyncConnection) -> None:
    """Note that a listed player has changed."""
    await set_note(conn, _CHANGES, str(await newest_listed(conn) + 1))


async def _keep_players(conn: AsyncConnection, wanted: dict[str, ListedPlayer], now: datetime) -> None:
    kept = {row.key: row for row in await conn.execute(select(players))}
    new, changed = [], []
    for row in wanted.values():
        before = kept.get(row.key)
        values = _values(row, before)
        if before is None:
            new.append({**values, "key": row.key, "created_at": now})
        elif any(getattr(before, name) != value for name, value in values.items()):
            changed.append({**values, "which": before.id})
    for part in chunks(new, _AT_ONCE):
        await conn.execute(insert(players), part)
    for part in chunks(changed, _AT_ONCE):
        await conn.execute(update(players).where(players.c.id == bindparam("which")), part)


def _values(row: ListedPlayer, before: Any) -> dict[str, Any]:
    moved_on = before is not None and before.listed and before.listed_club == row.club
    return {
        "name": row.name,
        "surname": (fold(row.name).split() or [""])[-1],
        "club": before.club if moved_on else row.club,
        "listed_club": row.club,
        "position": row.position,
        "born": row.born,
        "listed": True,
    }


async def _keep_names(conn: AsyncConnection, wanted: dict[str, ListedPlayer]) -> None:
    ids = {row.key: row.id for row in await conn.execute(select(players.c.key, players.c.id)) if row.key in wanted}
    ours = set(ids.values())
    rows = await conn.execute(select(player_names.c.player_id, player_names.c.name))
    there = {(player_id, name) for player_id, name in rows if player_id in ours}
    names = {(ids[row.key], alias) for row in wanted.values() for alias in row.aliases}
    for part in chunks(sorted(names - there), _AT_ONCE):
        await conn.execute(insert(player_names), [{"player_id": player_id, "name": name} for player_id, name in part])
    gone = delete(player_names).where(player_names.c.player_id == bindparam("who"), player_names.c.name == bindparam("old"))
    for part in chunks(sorted(there - names), _AT_ONCE):
        await conn.execute(gone, [{"who": player_id, "old": name} for player_id, name in part])
