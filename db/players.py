"""Players: listed ones, whom all may see, and those found in feeds, whom only those see who have such a feed.

The list itself is kept by `db.listed`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Text, case, cast, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import PACK_SCOPE, Player, Stage
from bot.transfers.sagas.lens import Lens
from bot.transfers.writing.text import fold
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
    found = await found_names(conn, scope_id, only=[player_id])
    if not found and (heir := await heir_of(conn, player_id)) is not None:
        return await player(conn, heir)
    return next((Player(known.id, known.key, name.name, name.club) for name in found), None)


async def found_names(conn: AsyncConnection, scope_id: int, *, only: Collection[int] | None = None) -> list[KnownName]:
    """List the players that no list holds and a feed of the scope has named, by their fullest name there; `only` some of them."""
    official = func.coalesce(reports.c.to_club, reports.c.from_club)
    club = case((reports.c.stage == Stage.OFFICIAL.value, official), else_=reports.c.from_club)
    named = select(players.c.id, players.c.club, reports.c.player, func.max(cast(reports.c.at, Text) + " " + club))
    named = named.join_from(players, reports, reports.c.player_id == players.c.id)
    named = named.where(~players.c.listed, (reports.c.feed_id + 0).in_(feeds_in(scope_id)))
    if only is not None:
        named = named.where(players.c.id.in_(only))
    named = named.group_by(players.c.id, players.c.club, reports.c.player)
    found: dict[int, _Found] = {}
    for player_id, known, name, heard in await conn.execute(named.order_by(players.c.id, func.min(reports.c.at), func.min(reports.c.id))):
        one = found.setdefault(player_id, _Found(known))
        one.names.append(name)
        one.heard = max(one.heard, heard or "")
    return [_fullest(player_id, one) for player_id, one in found.items()]


async def named_since(conn: AsyncConnection, scope_id: int, report_id: int) -> set[tuple[int, str]]:
    """List whom a scope's feeds have named since a report and no list holds, with the names that they gave."""
    named = select(reports.c.player_id, reports.c.player).join_from(reports, players, players.c.id == reports.c.player_id)
    named = named.where(reports.c.id > report_id, ~players.c.listed, (reports.c.feed_id + 0).in_(feeds_in(scope_id)))
    return {(int(player_id), name) for player_id, name in await conn.execute(named.distinct())}


def surname(name: str) -> str:
    """Give the last word of a name, folded.

    >>> surname("Martin Ødegaard")
    'odegaard'
    """
    return (fold(name).split() or [""])[-1]


@dataclass(slots=True)
class _Found:
    """What is known of a found player. `heard`: the newest time at which a club was said to hold him, and that club."""

    club: str | None
    names: list[str] = field(default_factory=list)
    heard: str = ""


def _fullest(player_id: int, found: _Found) -> KnownName:
    name = max(found.names, key=len)
    club = found.club or found.heard.partition(" ")[2] or None
    return KnownName(player_id, name, tuple(other for other in found.names if other != name), club)
