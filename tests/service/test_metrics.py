"""What an operator's monitoring is told: over real sockets, while the database answers and when it does not."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest

from bot.errors import Refusal
from bot.metrics import watched
from bot.transfers.model import Stage
from db.migrate import open_database
from tests.databases import sqlite_url
from tests.service.stage import TEN, Theatre, rumour

ANY = ("127.0.0.1", 0)


async def ask(at: tuple[str, int] | None, request: bytes) -> str:
    assert at is not None
    reader, writer = await asyncio.open_connection(*at)
    writer.write(request)
    answer = await reader.read()
    writer.close()
    return answer.decode()


async def get(at: tuple[str, int] | None, path: str) -> str:
    return await ask(at, f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())


def spoil(folder: Path) -> None:
    """Write over a database."""
    for file in folder.iterdir():
        file.write_bytes(b"no database at all" * 500)


async def test_health_and_numbers(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 100, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    async with watched(theatre.database, ANY, lambda: theatre.now) as at:
        assert (await get(at, "/health")).startswith("HTTP/1.1 200 OK\r\n")
        told = await get(at, "/metrics")
        assert "transfer_saga_outbox_waiting 1\n" in told
        assert "quantile" not in told, "of no alerts there is no delay"
        await theatre.deliver()
        told = await get(at, "/metrics?x=1")
    head, body = told.split("\r\n\r\n")
    assert "Content-Type: text/plain; version=0.0.4; charset=utf-8" in head
    assert f"Content-Length: {len(body.encode())}" in head
    for line in (
        "transfer_saga_feeds 1",
        "transfer_saga_feeds_failing 0",
        "transfer_saga_reports_a_day 1.0",
        "transfer_saga_outbox_waiting 0",
        "transfer_saga_alerts_last_week 1",
        f"transfer_saga_last_poll_timestamp_seconds {theatre.now.timestamp()}",
        'transfer_saga_alert_delay_seconds{quantile="0.95"} 120.0',
        'transfer_saga_delivery_delay_seconds{quantile="0.5"} 0.0',
    ):
        assert line in body.splitlines()
    for line in body.splitlines():
        assert re.fullmatch(r"# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{quantile=\"0\.\d+\"\})? [0-9.]+", line), line


async def test_what_is_not_answered(theatre: Theatre) -> None:
    async with watched(theatre.database, ANY, lambda: theatre.now) as at:
        assert (await get(at, "/")).startswith("HTTP/1.1 404 ")
        assert (await ask(at, b"POST /metrics HTTP/1.1\r\n\r\n")).startswith("HTTP/1.1 405 ")
        assert (await ask(at, b"HEAD /health HTTP/1.1\r\n\r\n")).endswith("\r\n\r\n")
        assert (await ask(at, b"x" * 100_000)) == ""
        assert (await ask(at, b"\xff\r\n\r\n")).startswith("HTTP/1.1 405 ")
        assert (await get(at, "/health")).startswith("HTTP/1.1 200 "), "and it goes on"


async def test_a_database_that_does_not_answer(tmp_path: Path) -> None:
    database = await open_database(sqlite_url(tmp_path / "saga.db"))
    async with watched(database, ANY, lambda: TEN) as at:
        assert (await get(at, "/health")).startswith("HTTP/1.1 200 ")
        await database.close()
        spoil(tmp_path)
        for path in ("/health", "/metrics"):
            assert (await get(at, path)).startswith("HTTP/1.1 503 ")
    await database.close()


async def test_an_address_that_is_taken_is_a_sentence(theatre: Theatre) -> None:
    async with watched(theatre.database, None, lambda: theatre.now) as nowhere:
        assert nowhere is None
    async with watched(theatre.database, ANY, lambda: theatre.now) as at:
        with pytest.raises(Refusal, match=r"choose another TRANSFER_SAGA_METRICS\.$"):
            async with watched(theatre.database, at, lambda: theatre.now):
                pass
