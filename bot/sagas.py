"""Many players' sagas at once, as one scope shows them: of whom is talked most, as many as can be read in good time.

What is looked for is bounded by the database's indexes, what is read and folded by a budget; what lies beyond is colder.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.transfers.model import Player, Report, Saga, Stage
from bot.transfers.sagas.board import Direction, Wish
from bot.transfers.sagas.change import FINISHED, QUIET_ENDS
from bot.transfers.sagas.lens import Lens
from bot.transfers.sagas.saga import current, fold
from db import boards, lenses
from db.boards import Pulse
from db.engine import Database
from db.types import Connection

BUDGET = 5_000
"""Reports that are read and folded for one answer."""

JUDGED = timedelta(days=730)
"""So far back goes what a source's record is made of."""


@dataclass(frozen=True, slots=True)
class Found:
    """Players with the newest saga of each, in no order. `colder`: there are others, of whom less is said."""

    sagas: tuple[tuple[Player, Saga], ...] = ()
    colder: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """Sagas, going on and ended, of so many players. `more`: there are players whose sagas were not read."""

    sagas: tuple[Saga, ...]
    players: int
    more: bool = False


async def talked_of(database: Database, scope_id: int, wish: Wish, now: datetime) -> Found:
    """The sagas that may fit a wish.

    Reads what was said before the time that counts too, as far as it could have ended the saga before.
    """
    before = now - QUIET_ENDS - FINISHED
    async with database.reading() as conn:
        found = await _sides(conn, scope_id, wish, now, before)
        chosen = [player_id for pulses in found for player_id in _affordable(pulses, BUDGET // len(found))]
        lens = await lenses.lens_of(conn, scope_id)
        ended = lens.ended_since(before) if wish.stage else ()  # they are that far though no report says so
        told = await boards.reports_of(conn, scope_id, {*chosen, *ended}, before, lens=lens)
        known = await boards.players_by_id(conn, {report.player_id for report in told})
    colder = len(chosen) < sum(map(len, found))
    return Found(await asyncio.to_thread(_folded, told, known, lens, now), colder)


async def _sides(conn: Connection, scope_id: int, wish: Wish, now: datetime, before: datetime) -> list[list[Pulse]]:
    """Of whom there is talk: with a club who comes and who goes apart, so that neither crowds the other out."""
    since = now - (QUIET_ENDS if wish.within is None else min(QUIET_ENDS, timedelta(days=wish.within)))
    if wish.club is None:
        return [await boards.pulses(conn, scope_id, now, since, before, stages=_from(wish.stage))]
    asks = {Direction.IN: boards.comers, Direction.OUT: boards.leavers}
    wanted = [wish.direction] if wish.direction else list(Direction)
    return [await asks[way](conn, scope_id, now, since, before, club=wish.club) for way in wanted]


async def spoken_of(database: Database, scope_id: int, name: str, now: datetime) -> Judged:
    """The sagas of the players of whom a source made claims, those that it spoke of last."""
    async with database.reading() as conn:
        found = await boards.claims_of(conn, scope_id, now - JUDGED, source=name)
        return await _judged(conn, scope_id, found, now)


async def most_told(database: Database, scope_id: int, club: str | None, now: datetime) -> Judged:
    """The sagas of which the most was claimed, of all players or of those whom a club concerns."""
    async with database.reading() as conn:
        found = await boards.claims(conn, scope_id, now - JUDGED, club=club)
        return await _judged(conn, scope_id, found, now)


async def _judged(conn: Connection, scope_id: int, found: Sequence[Pulse], now: datetime) -> Judged:
    chosen = _affordable(found, BUDGET)
    lens = await lenses.lens_of(conn, scope_id)
    told = await boards.reports_of(conn, scope_id, chosen, now - JUDGED, lens=lens)
    return Judged(await asyncio.to_thread(_all_folded, told, lens, now), len(chosen), len(chosen) < len(found))


def _from(stage: Stage | None) -> list[Stage]:
    """The stages from one up; none for all."""
    return [other for other in Stage if other.rung is not None and other.rung >= (stage.rung or 0)] if stage else []


def _affordable(found: Sequence[Pulse], left: int) -> list[int]:
    """As many players as so many reports allow, at least one."""
    chosen: list[int] = []
    for pulse in found:
        left -= pulse.reports
        if left < 0 and chosen:
            break
        chosen.append(pulse.player_id)
    return chosen


def _all_folded(told: Iterable[Report], lens: Lens, now: datetime) -> tuple[Saga, ...]:
    return tuple(saga for who, said in _by_player(told).items() for saga in fold(said, now, lens.endings_of(who)))


def _folded(told: Iterable[Report], known: Mapping[int, Player], lens: Lens, now: datetime) -> tuple[tuple[Player, Saga], ...]:
    sagas = ((known[who], current(reports, now, lens.endings_of(who))) for who, reports in _by_player(told).items())
    return tuple((player, saga) for player, saga in sagas if saga is not None)


def _by_player(told: Iterable[Report]) -> dict[int, list[Report]]:
    said: dict[int, list[Report]] = {}
    for report in told:
        said.setdefault(report.player_id, []).append(report)
    return said
