"""Timelines of made-up sagas, as full as one likes."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from bot.phrase.timeline import Point, Timeline, TimelineLane
from bot.transfers.model import Tier

START = datetime(2025, 6, 1, 9, tzinfo=UTC)


def lane(name: str, moves: int, days: float, seed: int = 1, *, fees: bool = True) -> TimelineLane:
    chance = random.Random(seed)
    times = sorted(chance.random() * days for _ in range(moves))
    rungs = [chance.choice([None, 0, 1, 2, 3, 4, 5, 6, 7]) for _ in times]
    points = tuple(
        Point(START + timedelta(days=day), rung, "stage in words", chance.choice(list(Tier)), f"£{30 + number}m" if fees else "")
        for number, (day, rung) in enumerate(zip(times, rungs, strict=True))
    )
    return TimelineLane(name, points, START + timedelta(days=days), "£30m" if fees else "", staying=name.startswith("Staying"))


def timeline(lanes: int = 2, moves: int = 5, days: float = 60, name: str = "Wolverhampton Wanderers Football Club") -> Timeline:
    drawn = tuple(lane(f"{name}{number or ''}", moves, days, number) for number in range(lanes))
    end = START + timedelta(days=days)
    return Timeline(drawn, START, end, end, f"today {end:%d %b %Y}", "What is seen.")
