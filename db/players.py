"""Players: listed ones, whom all may see, and those found in feeds, whom only those see who have such a feed.

The list itself is kept by `db.listed`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Select, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.lens import Lens
from bot.transfers.model import PACK_SCOPE, Player, Stage
from bot.transfers.text import fold
from db.adopt import heir_of
from db.lenses import lens_of
from db.listed import KnownName, ListedPlayer, count_change, listed_names, newest_listed, sync_listed
from db.portable import chunks, columns_for, insert_into
from db.scopes import feeds_in
from db.tables import players, reports

__all__ = ["KnownName", "ListedPlayer", "listed_names", "newest_listed", "sync_listed"]

_COLUMNS = columns_for(Player, players)


async def player(conn: AsyncConnection, player_id: int) -> Player | None:
    """Give a player by id, whoever named him: what readers are shown comes from `visible_player`."""
    row = (await conn.execute(select(*_COLUMNS).where(players.c.id == player_id))).one_or_none()
    return Player(*row) if row else None


async def players_by_key(conn: AsyncConnection, keys: Collection[str]) -> dict[str, Player]:
    """Give those of these keys that are known, by key."""
    found = {}
    for part in chunks(sorted(keys)):
        for row in await conn.execute(select(*_COLUMNS).where(players.c.key.in_(part))):
            player = Player(*row)
            found[player.key] = player
    return found


async def ensure_player(conn: AsyncConnection, key: str, name: str, now: datetime) -> Player:
    """Give the player of a key, made if there is none. One who is there, listed or not, stays as he is.

    His club is not kept: one feed says it, and all would see it. It is read from the reports in a reader's scope.
    """
    made = insert_into(conn, players).values(key=key, name=name, surname=surname(name), created_at=now)
    await conn.execute(made.on_conflict_do_nothing(index_elements=["key"]))
    row = (await conn.execute(select(*_COLUMNS).where(players.c.key == key))).one()
    return Player(*row)


async def set_club(conn: AsyncConnection, player_id: int, club: str) -> None:
    """Move a player to a club for everyone. The list takes it back only when it names another club than it did."""
    listed = await conn.scalar(update(players).where(players.c.id == player_id).values(club=club).returning(players.c.listed))
    if listed:
        await count_change(conn)


async def lock_players(conn: AsyncConnection, player_ids: Collection[int]) -> None:
    """Let no other writer decide on these players until this transaction ends (SQLite has one writer anyway)."""
    locked = select(players.c.id).where(players.c.id.in_(player_ids)).order_by(players.c.id)
    await conn.execute(locked.with_for_update(key_share=True))


async def namesakes(conn: AsyncConnection, key: str, feed_id: int, clubs: Collection[str]) -> list[Player]:
    """List whom a bare surname (folded) may mean in a feed: players that the default pack or this very feed has named.

    With clubs given, only those whom a report, or the list, connects with one of them.
    """
    heard = or_(reports.c.feed_id == feed_id, reports.c.feed_id.in_(feeds_in(PACK_SCOPE)))
    named = exists().where(reports.c.player_id == players.c.id, heard)
    query = select(*_COLUMNS).where(players.c.surname == key, named).order_by(players.c.id)
    if clubs:
        there = or_(reports.c.from_club.in_(clubs), reports.c.to_club.in_(clubs))
        query = query.where(or_(players.c.club.in_(clubs), exists().where(reports.c.player_id == players.c.id, heard, there)))
    return [Player(*row) for row in await conn.execute(query)]


async def visible_player(conn: AsyncConnection, player_id: int, scope_id: int, lens: Lens | None = None) -> Player | None:
    """Give a player as a scope shows him; None for one whom only feeds outside the scope have named, or whom it ignores.

    In place of one who was merged into another there, that other; of a found one who is listed by now, the listed.
    `lens`: to look through another than the scope's own.
    """
    lens = lens or await lens_of(conn, scope_id)
    player_id = lens.player(player_id)
    known = None if lens.is_ignored(player_id) else await player(conn, player_id)
    if known is None or known.listed:
        return known
    found = _gather(await conn.execute(_told(scope_id).where(players.c.id == player_id)))
    if not found and (heir := await heir_of(conn, player_id)) is not None:
        return await player(conn, heir)
    return next((Player(known.id, known.key, name.name, name.club) for name in found), None)


async def found_names(conn: AsyncConnection, scope_id: int) -> list[KnownName]:
    """List the players that no list holds and a feed of the scope has named, by their fullest name there."""
    return _gather(await conn.execute(_told(scope_id)))


async def newest_found(conn: AsyncConnection, scope_id: int) -> int:
    """Give a number that grows when a feed of the scope names an unlisted player."""
    query = select(reports.c.id).join_from(reports, players, players.c.id == reports.c.player_id)
    newest = query.where(~players.c.listed, reports.c.feed_id.in_(feeds_in(scope_id))).order_by(reports.c.id.desc()).limit(1)
    return int(await conn.scalar(newest) or 0)


async def known_names(conn: AsyncConnection, scope_id: int) -> list[KnownName]:
    """List every player whom a scope may see: the listed, and those named in its feeds."""
    return [*await listed_names(conn), *await found_names(conn, scope_id)]


def surname(name: str) -> str:
    """Give the last word of a name, folded.

    >>> surname("Martin Ødegaard")
    'odegaard'
    """
    return (fold(name).split() or [""])[-1]


@dataclass(slots=True)
class _Found:
    club: str | None
    names: list[str] = field(default_factory=list)


def _told(scope_id: int) -> Select[Any]:
    """Select what the scope's feeds say of unlisted players, oldest first."""
    told = (players.c.id, players.c.club.label("club"), reports.c.player, reports.c.stage, reports.c.from_club, reports.c.to_club)
    return (
        select(*told)
        .join_from(reports, players, players.c.id == reports.c.player_id)
        .where(~players.c.listed, reports.c.feed_id.in_(feeds_in(scope_id)))
        .order_by(reports.c.at, reports.c.id)
    )


def _gather(rows: Iterable[Any]) -> list[KnownName]:
    found: dict[int, _Found] = {}
    for row in rows:
        one = found.setdefault(row.id, _Found(row.club))
        if row.player not in one.names:
            one.names.append(row.player)
        moved = row.to_club if row.stage == Stage.OFFICIAL else None
        one.club = row.club or moved or row.from_club or one.club
    return [_fullest(player_id, one) for player_id, one in sorted(found.items())]


def _fullest(player_id: int, found: _Found) -> KnownName:
    name = max(found.names, key=len)
    return KnownName(player_id, name, tuple(other for other in found.names if other != name), found.club)
