"""Boards: the sagas that go on, hottest first, and who comes to a club and who goes. Pure; which sagas there are is asked elsewhere.

A row is a saga and the one lane of it that the reader asked for: the furthest that fits. What is off is on no board.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.transfers.model import STAYING, Lane, Player, Saga, SagaStatus, Stage, Tier

HALF = timedelta(days=3)
"""In so long what was said loses half of its heat."""
TRUST = {Tier.ONE: 1.0, Tier.TWO: 0.8, Tier.THREE: 0.5, Tier.FOUR: 0.25, Tier.AGGREGATOR: 0.1}


class Direction(StrEnum):
    """Which way, as a club sees it."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a reader wants on a board. `stage`: from there up; `within`: said in so many days. None is no limit."""

    club: str | None = None
    direction: Direction | None = None
    stage: Stage | None = None
    tier: Tier | None = None
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One saga on a board. `home` is the club that holds the player."""

    player: Player
    saga: Saga
    lane: Lane
    heat: float

    @property
    def home(self) -> str | None:
        """The club of the reports, else the list's."""
        return home(self.player, self.saga)

    @property
    def name(self) -> str:
        """His name: of a listed player the list's, else the fullest that was read."""
        return self.player.name if self.player.listed else self.saga.player


def heat(saga: Saga, now: datetime) -> float:
    """How hot a saga is: much said lately, by many, believable, of a move that is far.

    Each voice of its own (who says a move first or confirms it; echoes and copies add nothing) counts the rung of its move
    plus one, times the trust in its tier (1: 1, 2: 0.8, 3: 0.5, 4: 0.25, aggregator: 0.1), and half as much for every three
    days since it spoke. Moves that are off count as rung 0.
    """
    voices = ((move, voice) for lane in saga.lanes for move in lane.moves for voice in (move.origin, *move.confirmations))
    return math.fsum(
        (1 + (move.stage.rung or 0)) * TRUST[voice.tier] * 0.5 ** (max(now - voice.at, timedelta()) / HALF) for move, voice in voices
    )


def home(player: Player, saga: Saga) -> str | None:
    """The club that holds a player: as the saga's reports have it, else the list."""
    return saga.club or player.club


def board(sagas: Iterable[tuple[Player, Saga]], wish: Wish, now: datetime) -> list[Row]:
    """The rows that fit a wish, the hottest first. A finished saga is on it only where official moves are asked for."""
    rows = []
    for player, saga in sagas:
        lane = _fitting(player, saga, wish, now)
        if lane is not None:
            rows.append(Row(player, saga, lane, heat(saga, now)))
    return sorted(rows, key=lambda row: (-row.heat, row.name, row.player.id))


def comings_and_goings(sagas: Iterable[tuple[Player, Saga]], club: str, now: datetime) -> tuple[list[Row], list[Row]]:
    """Who comes to a club and who goes, each the furthest first, then the hottest; what became official too."""
    known = list(sagas)
    official = [(player, saga) for player, saga in known if saga.status is SagaStatus.OFFICIAL]
    both = []
    for direction in Direction:
        rows = board(known, Wish(club, direction), now) + board(official, Wish(club, direction, Stage.OFFICIAL), now)
        both.append(sorted(rows, key=lambda row: -(row.lane.stage.rung or 0)))
    return both[0], both[1]


def _fitting(player: Player, saga: Saga, wish: Wish, now: datetime) -> Lane | None:
    done = saga.status is SagaStatus.OFFICIAL and wish.stage is Stage.OFFICIAL
    if not done and saga.status is not SagaStatus.OPEN:
        return None
    lanes = (lane for lane in saga.lanes if not lane.stage.off)
    return next((lane for lane in lanes if _goes(player, saga, lane, wish) and _is_wanted(lane, wish, now)), None)


def _goes(player: Player, saga: Saga, lane: Lane, wish: Wish) -> bool:
    """Whether a lane leads the way that is wanted; who signs a new contract neither comes nor goes."""
    if wish.club is None:
        return True
    comes = lane.club == wish.club
    leaves = home(player, saga) == wish.club and lane.club not in (wish.club, STAYING)
    match wish.direction:
        case Direction.IN:
            return comes
        case Direction.OUT:
            return leaves
    return comes or home(player, saga) == wish.club


def _is_wanted(lane: Lane, wish: Wish, now: datetime) -> bool:
    far = wish.stage is None or (lane.stage.rung or 0) >= (wish.stage.rung or 0)
    believed = wish.tier is None or lane.best_tier.rank <= wish.tier.rank
    fresh = wish.within is None or now - lane.last_at <= timedelta(days=wish.within)
    return far and believed and fresh
