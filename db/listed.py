"""The lists of players as they are kept: names, aliases and clubs that everyone may see.

A list is a `book`: the shipped one, and what the operator imported. Each takes back no other's names.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.writing.text import fold
from db.notes import get_note, set_note
from db.portable import chunks, in_parts, insert_into
from db.tables import player_names, players

SHIPPED, IMPORTED = "shipped", "imported"
_AT_ONCE = 5_000
_CHANGES = "players.changes"
_IMPORTS = "players.imports"


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


@dataclass(frozen=True, slots=True)
class Brought:
    """What a list has changed: how many players are new, how many others have changed."""

    new: int
    changed: int


async def sync_listed(conn: AsyncConnection, rows: Iterable[ListedPlayer], now: datetime, *, book: str = SHIPPED) -> bool:
    """Bring a list (`book` names it) into the database; False where it is the one that was brought last.

    Players that it no longer holds stay. A club that an official move has set since stays, until the list names another
    than it did before.
    """
    wanted = {row.key: row for row in rows}
    digest = sha256(repr(sorted(wanted.items())).encode("utf-8", "surrogatepass")).hexdigest()
    if await get_note(conn, f"players.book.{book}") == digest:
        return False
    await _keep_players(conn, wanted, now)
    await _keep_names(conn, {key: row.aliases for key, row in wanted.items()}, book)
    await set_note(conn, f"players.book.{book}", digest)
    await count_change(conn)
    return True


async def import_listed(
    conn: AsyncConnection, rows: Iterable[ListedPlayer], aliases: Mapping[str, tuple[str, ...]], now: datetime
) -> Brought:
    """Bring an imported list: players, and `aliases` for players of other lists by their keys.

    What it says of a player takes the place of what an import said of him before; players that it does not name stay.
    """
    wanted = {row.key: row for row in rows}
    new, changed = await _keep_players(conn, wanted, now)
    named = await _keep_names(conn, {**{key: row.aliases for key, row in wanted.items()}, **aliases}, IMPORTED)
    brought = Brought(len(new), len((changed | named) - new))
    if brought.new or brought.changed:
        await count_import(conn)
    return brought


async def imported(conn: AsyncConnection, shipped: Collection[str]) -> list[ListedPlayer]:
    """List the players whom the shipped list (its keys) does not hold, and shipped ones to whom an import gave aliases.

    Of the latter only the imported aliases are given.
    """
    query = select(player_names.c.player_id, player_names.c.name).where(player_names.c.book == IMPORTED)
    more: dict[int, list[str]] = {}
    async for player_id, name in in_parts(conn, query.order_by(player_names.c.name)):
        more.setdefault(player_id, []).append(name)
    columns = (players.c.id, players.c.key, players.c.name, players.c.club, players.c.position, players.c.born)
    return [
        ListedPlayer(key, name, tuple(more.get(player_id, ())), club, position, born)
        async for player_id, key, name, club, position, born in in_parts(
            conn, select(*columns).where(players.c.listed).order_by(players.c.id)
        )
        if key not in shipped or player_id in more
    ]


async def newest_import(conn: AsyncConnection) -> int:
    """Give a number that grows with every import that changed something; 0 before the first."""
    return int(await get_note(conn, _IMPORTS) or 0)


async def count_import(conn: AsyncConnection) -> None:
    """Note that an import has changed something."""
    await count_change(conn)
    await set_note(conn, _IMPORTS, str(await newest_listed(conn)))


async def listed_names(conn: AsyncConnection) -> list[KnownName]:
    """List the names of every listed player."""
    aliases: dict[int, list[str]] = {}
    async for player_id, name in in_parts(conn, select(player_names.c.player_id, player_names.c.name)):
        aliases.setdefault(player_id, []).append(name)
    who = select(players.c.id, players.c.name, players.c.club, players.c.position).where(players.c.listed).order_by(players.c.id)
    return [
        KnownName(player_id, name, tuple(sorted(aliases.get(player_id, ()))), club, position, listed=True)
        async for player_id, name, club, position in in_parts(conn, who)
    ]


async def newest_listed(conn: AsyncConnection) -> int:
    """Give a number that grows with every change of the listed players."""
    return int(await get_note(conn, _CHANGES) or 0)


async def count_change(conn: AsyncConnection) -> None:
    """Note that a listed player has changed."""
    await set_note(conn, _CHANGES, str(await newest_listed(conn) + 1))


async def _keep_players(conn: AsyncConnection, wanted: dict[str, ListedPlayer], now: datetime) -> tuple[set[str], set[str]]:
    """Keep players; the keys of the new and of the changed."""
    columns = (players.c.id, players.c.key, players.c.club, players.c.listed_club, *(players.c[name] for name in _TOLD))
    kept = {row.key: row for row in await conn.execute(select(*columns)) if row.key in wanted}
    new, changed = {}, {}
    for row in wanted.values():
        before = kept.get(row.key)
        values = _values(row, before)
        if before is None:
            new[row.key] = {**values, "key": row.key, "created_at": now}
        elif any(getattr(before, name) != value for name, value in values.items()):
            changed[row.key] = {**values, "which": before.id}
    for part in chunks(list(new.values()), _AT_ONCE):
        await conn.execute(insert(players), part)
    for part in chunks(list(changed.values()), _AT_ONCE):
        await conn.execute(update(players).where(players.c.id == bindparam("which")), part)
    return set(new), set(changed)


_TOLD = ("name", "surname", "position", "born", "listed")


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


async def _keep_names(conn: AsyncConnection, wanted: Mapping[str, tuple[str, ...]], book: str) -> set[str]:
    """Keep the aliases that a book gives to players (by key), and take back those it gave before; whose have changed.

    A name that the shipped list has becomes its own, so that no import takes it back.
    """
    keys = {row.id: row.key for row in await conn.execute(select(players.c.key, players.c.id)) if row.key in wanted}
    ids = {key: player_id for player_id, key in keys.items()}
    rows = await conn.execute(select(player_names.c.player_id, player_names.c.name, player_names.c.book))
    there = {(row.player_id, row.name): row.book for row in rows if row.player_id in keys}
    names = {(ids[key], alias) for key, aliases in wanted.items() if key in ids for alias in aliases}
    new = sorted(name for name in names if there.get(name) != book and (book == SHIPPED or name not in there))
    gone = sorted(name for name, owner in there.items() if owner == book and name not in names)
    adding = insert_into(conn, player_names).on_conflict_do_update(index_elements=["player_id", "name"], set_={"book": book})
    for part in chunks(new, _AT_ONCE):
        await conn.execute(adding, [{"player_id": player_id, "name": name, "book": book} for player_id, name in part])
    removing = delete(player_names).where(player_names.c.player_id == bindparam("who"), player_names.c.name == bindparam("old"))
    for part in chunks(gone, _AT_ONCE):
        await conn.execute(removing, [{"who": player_id, "old": name} for player_id, name in part])
    return {keys[player_id] for player_id, _ in (*new, *gone)}
