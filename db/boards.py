"""Who is talked of: players by how much was said of them lately, and what was said. Looks at the newest reports only.

However many reports there are, a question reads so many entries of an index at most: a board shows the hottest.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, case, func, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Player, Report, Stage
from bot.transfers.sagas.lens import Lens
from bot.transfers.sagas.records import FROM, TO
from db.lenses import lens_of
from db.portable import chunks, columns_for
from db.rumours import reports_in, select_reports
from db.scopes import feeds_in
from db.tables import players, reports

NEWEST = 50_000
"""Index entries that are looked at, the newest first."""
MOST_PLAYERS = 300
_LATELY = timedelta(days=3)
_CLAIM = reports.c.stage.in_([stage.value for stage in Stage if stage.rung is not None and FROM <= stage.rung <= TO])
Weight = Callable[[ColumnElement[Any]], ColumnElement[Any]]


@dataclass(frozen=True, slots=True)
class Pulse:
    """A player who is talked of. `reports`: how many there are to read."""

    player_id: int
    reports: int


async def pulses(
    conn: AsyncConnection, scope_id: int, now: datetime, since: datetime, before: datetime, *, stages: Collection[Stage] = ()
) -> list[Pulse]:
    """List the players of whom a scope's feeds have talked since a time, the most and latest first; at most `MOST_PLAYERS`.

    `stages`: only what says one of these. A pulse counts the reports since `before`.
    """
    wanted = [reports.c.stage.in_([stage.value for stage in stages])] if stages else []
    return await _weighed(conn, _newest(scope_id, since, *wanted), _fresh(now), before)


async def comers(conn: AsyncConnection, scope_id: int, now: datetime, since: datetime, before: datetime, *, club: str) -> list[Pulse]:
    """List the players whom a report takes to a club; else as `pulses`."""
    return await _weighed(conn, _newest(scope_id, since, reports.c.to_club == club), _fresh(now), before)


async def leavers(conn: AsyncConnection, scope_id: int, now: datetime, since: datetime, before: datetime, *, club: str) -> list[Pulse]:
    """List the players of whom there is talk and whom a report, or the list, has at a club; else as `pulses`."""
    there = select(players.c.id).where(players.c.club == club)
    parts = (_newest(scope_id, since, reports.c.from_club == club), _newest(scope_id, since, reports.c.player_id.in_(there)))
    return await _weighed(conn, _together(*parts), _fresh(now), before)


async def claims_of(conn: AsyncConnection, scope_id: int, since: datetime, *, source: str) -> list[Pulse]:
    """List the players of whom a source has claimed something since a time, those it spoke of last first."""
    return await _weighed(conn, _newest(scope_id, since, reports.c.origin == source, _CLAIM), func.max, since)


async def claims(conn: AsyncConnection, scope_id: int, since: datetime, *, club: str | None = None) -> list[Pulse]:
    """List the players of whom the most was claimed since a time; with a club those whom a claim takes there or away."""
    if club is None:
        return await _weighed(conn, _newest(scope_id, since, _CLAIM), func.count, since)
    sides = (_newest(scope_id, since, side == club, _CLAIM) for side in (reports.c.to_club, reports.c.from_club))
    return await _weighed(conn, _together(*sides), func.count, since)


async def reports_of(
    conn: AsyncConnection, scope_id: int, player_ids: Collection[int], since: datetime, *, lens: Lens | None = None
) -> list[Report]:
    """List what a scope's feeds have said of these players since a time, as it is seen there: of whom they are there."""
    lens = lens or await lens_of(conn, scope_id)
    ours = {source for player_id in player_ids for source in lens.sources_of(lens.player(player_id))}
    found: list[Report] = []
    for part in chunks(sorted(ours)):
        query = select_reports().where(reports.c.player_id.in_(part), reports.c.at >= since, _seen(scope_id))
        found += await reports_in(conn, query)
    return list(lens.all_seen(found))


async def players_by_id(conn: AsyncConnection, player_ids: Collection[int]) -> dict[int, Player]:
    """Give players by their ids, whoever named them."""
    found: dict[int, Player] = {}
    for part in chunks(sorted(player_ids)):
        rows = await conn.execute(select(*columns_for(Player, players)).where(players.c.id.in_(part)))
        found |= {player.id: player for player in (Player(*row) for row in rows)}
    return found


def _seen(scope_id: int) -> ColumnElement[bool]:
    """What comes through a scope's feeds; added to nothing, so that no engine goes by feed and sorts all that it finds."""
    return (reports.c.feed_id + 0).in_(feeds_in(scope_id))


def _newest(scope_id: int, since: datetime, *wanted: ColumnElement[bool]) -> Select[Any]:
    query = select(reports.c.player_id, reports.c.at).where(reports.c.at >= since, _seen(scope_id), *wanted)
    return query.order_by(reports.c.at.desc()).limit(NEWEST)


def _together(*parts: Select[Any]) -> CompoundSelect[Any]:
    """Put selections together that each have an order and a limit of their own."""
    return union_all(*(select(part.c.player_id, part.c.at) for part in (query.subquery() for query in parts)))


def _fresh(now: datetime) -> Weight:
    """Weigh what was said by how lately: half as much for each doubling of the days."""
    return lambda at: func.sum(case(*((at >= now - _LATELY * 2**step, 32 >> step) for step in range(5)), else_=1))


async def _weighed(conn: AsyncConnection, talk: Select[Any] | CompoundSelect[Any], weigh: Weight, before: datetime) -> list[Pulse]:
    """List the players of a selection (player, time) by their weight, and count what there is to read of each since `before`."""
    told = talk.subquery()
    heaviest = select(told.c.player_id).group_by(told.c.player_id).order_by(weigh(told.c.at).desc(), told.c.player_id)
    found = list((await conn.scalars(heaviest.limit(MOST_PLAYERS))).all())
    count = select(reports.c.player_id, func.count()).where(reports.c.player_id.in_(found), reports.c.at >= before)
    numbers = {int(player_id): int(number) for player_id, number in await conn.execute(count.group_by(reports.c.player_id))}
    return [Pulse(player_id, numbers.get(player_id, 0)) for player_id in found]
