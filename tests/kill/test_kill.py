"""No alert is lost and none is twice in the channel, wherever the program is killed between save, send and mark."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from tests.databases import NO_POSTGRES, empty_postgres, postgres_server, sqlite_url
from tests.kill.life import POINTS
from tests.kill.stage import EDITS, FORUMS, HISTORY, POSTS, World, waiting, world

SEED = 20_260_110
SOME = 0.3
ONCE = {"saving", "saved", "looking", "looked", "refusing", "summing", "summed"}
"""Points that a life may pass only once."""


@pytest.mark.timeout(300)
async def test_fifty_kills_lose_nothing_and_repeat_nothing(tmp_path: Path) -> None:
    async with world(sqlite_url(tmp_path / "saga.db"), tmp_path, SEED) as stage:
        await kill(stage, 50)
        assert set(stage.kills) == set(POINTS), "not every point was reached"
        await stage.live()
        assert stage.wrong() == []
        assert await waiting(stage.database) == 0


async def test_a_rate_limit_behind_a_lost_answer_repeats_nothing(tmp_path: Path) -> None:
    async with world(sqlite_url(tmp_path / "saga.db"), tmp_path, SEED) as stage:
        posts = f"POST /channels/{stage.elsewhere.id}/messages"
        stage.double.faults.lose_answer(posts)
        stage.double.faults.rate_limit(posts, 90.0)
        await stage.live("postponed")
        stage.double.nonces.clear()
        stage.now += timedelta(minutes=5)
        await stage.live()
        assert stage.wrong() == []


@pytest.mark.soak
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def test_two_hundred_kills_in_bad_weather(kind: str, tmp_path: Path) -> None:
    if kind == "postgres" and postgres_server() is None:
        pytest.skip(NO_POSTGRES)
    async with AsyncExitStack() as stack:
        url = sqlite_url(tmp_path / "saga.db") if kind == "sqlite" else await stack.enter_async_context(empty_postgres())
        stage = await stack.enter_async_context(world(url, tmp_path, SEED + 1))
        await kill(stage, 200, weather=True)
        assert set(stage.kills) == set(POINTS), "not every point was reached"
        await stage.live()
        assert stage.wrong() == []
        assert await waiting(stage.database) == 0


async def kill(stage: World, times: int, *, weather: bool = False) -> None:
    """Let lives end at every point in turn, in an order of chance, until so many were killed."""
    points: list[str] = []
    for _ in range(4 * times):
        if stage.kills.total() >= times:
            return
        points = points or stage.rng.sample(POINTS, len(POINTS))
        point = points.pop()
        if not await one_death(stage, point, weather=weather):
            points.insert(0, point)
        stage.pass_time()
    raise AssertionError(f"only {stage.kills} of {times}")


async def one_death(stage: World, point: str, *, weather: bool) -> bool:
    """One life that is to end at a point, with what must befall it so that it comes there; whether it did."""
    faults, rng = stage.double.faults, stage.rng
    if point == "in flight":
        late = rng.random() < 0.5
        faults.delay(POSTS, 0.1, times=1_000, carried_out=late)
        faults.delay(FORUMS, 0.1, times=1_000, carried_out=late)
    if point.startswith("postpon"):
        faults.cut(POSTS, times=rng.randint(1, 4), carried_out=rng.random() < 0.5)
    if weather:
        bad_weather(stage)
    return await stage.live(point, 1 if point in ONCE else rng.randint(1, 4), late=rng.random() < SOME, listens=weather)


def bad_weather(stage: World) -> None:
    """One or two things that go wrong at Discord or on the way to it."""
    faults, rng = stage.double.faults, stage.rng
    troubles: list[Callable[[str], None]] = [
        lambda what: faults.rate_limit(what, 0.05, times=2),
        lambda what: faults.rate_limit(what, 0.05, everywhere=True),
        lambda what: faults.rate_limit(what, 90.0),
        lambda what: faults.rate_limit(what, 3.0, via=False),
        lambda what: faults.fail(what, status=500),
        lambda what: faults.fail(what, status=503, times=2),
        faults.lose_answer,
        lambda what: faults.lose_answer(what, status=503, times=2),
        faults.cut,
        lambda what: faults.cut(what, carried_out=True),
    ]
    for trouble in rng.sample(troubles, rng.randint(0, 2)):
        trouble(rng.choice((POSTS, POSTS, FORUMS, EDITS, HISTORY)))
