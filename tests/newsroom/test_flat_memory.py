"""A hundred thousand polls of every kind, and no more memory at the end than near the beginning."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import structlog

from bot.app import open_service
from config.settings import Settings
from tests.databases import sqlite_url
from tests.feeds.stage import answer, entry, rss
from tests.service.stage import ListSender

FEEDS, ROUNDS, WARM = 100, 1_000, 100
HOSTS = [f"127.1.0.{number + 1}" for number in range(FEEDS)]
NOW = datetime(2026, 1, 1, tzinfo=UTC)
SAME = rss(*(entry(number, text="Nothing of note. " * 20) for number in range(20)))


def page(number: int, asked: int, conditional: bool) -> bytes:
    """What a feed answers: six in ten have not changed, two send the same bytes, one fails now and then, one brings news each time."""
    match number % 10:
        case 8:
            return answer(status="503 Busy") if asked % 2 else answer(SAME)
        case 9:
            return answer(rss(*(entry(asked + n, f"Liverpool have made a £{asked % 90}m bid for Malick Fofana") for n in range(3))))
        case 6 | 7:
            return answer(SAME)
        case _:
            return answer(b"", 'ETag: "a"', status="304 Not Modified", length=False) if conditional else answer(SAME, 'ETag: "a"')


class Answering(asyncio.Protocol):
    def __init__(self, asked: Counter[int]) -> None:
        self.asked = asked

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        number = int(data.split(b" ", 2)[1][1:])
        self.transport.write(page(number, self.asked[number], b"If-None-Match" in data))
        self.transport.close()
        self.asked[number] += 1


def resident() -> float:
    """Megabytes of this process."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


@pytest.fixture
def quiet() -> Iterator[None]:
    """Errors alone are logged: a hundred thousand lines would be the memory that grows."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    yield
    structlog.reset_defaults()


@pytest.mark.soak
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs /proc")
@pytest.mark.usefixtures("quiet")
async def test_a_hundred_thousand_polls(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked: Counter[int] = Counter()
    server = await asyncio.get_running_loop().create_server(lambda: Answering(asked), "0.0.0.0", 0, backlog=500)
    port = server.sockets[0].getsockname()[1]
    pack = tmp_path / "pack.toml"
    pack.write_text("".join(f'[[feed]]\nurl = "http://{host}:{port}/{number}"\n' for number, host in enumerate(HOSTS)))
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]
        database_url=sqlite_url(tmp_path / "flat.db"),
        default_feeds=pack,
        allowed_hosts=frozenset((host, port) for host in HOSTS),
    )
    sizes = []
    async with open_service(settings, ListSender(), NOW, gap=0.0) as service:
        for number in range(1, ROUNDS + 1):
            await service.poll(NOW + number * timedelta(hours=7))
            if number % WARM == 0:
                sizes.append(resident())
                with capsys.disabled():
                    print(f"{sum(asked.values())} polls: {sizes[-1]:.1f} MB", flush=True)
    server.close()
    assert sum(asked.values()) >= FEEDS * ROUNDS * 0.99
    assert max(sizes) - sizes[0] < 10
