"""What an operator's monitoring is told: over real sockets, while the database answers and when it does not."""

from __future__ import annotations

import asyncio
import re
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.errors import Refusal
from bot.metrics import watched
from bot.transfers.model import Stage
from db.migrate import open_database
from tests.databases import sqlite_url
from tests.service.stage import TEN, Theatre, rumour

ANY = ("127.0.0.1", 0)
OK = r"HTTP/1\.[01] 200 OK\r\n"


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


def samples(answer: str) -> dict[str, float]:
    """The numbers of a scrape, as Prometheus's own parser reads them."""
    families = text_string_to_metric_families(answer.split("\r\n\r\n")[1])
    return {" ".join((sample.name, *sample.labels.values())): sample.value for family in families for sample in family.samples}


async def test_health_and_numbers(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 100, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    async with watched(theatre.database, ANY, lambda: theatre.now) as at:
        assert re.match(OK, await get(at, "/health"))
        told = samples(await get(at, "/metrics"))
        assert told["transfer_saga_outbox_waiting"] == 1
        assert not [name for name in told if "delay" in name], "of no alerts there is no delay"
        await theatre.deliver()
        answer = await get(at, "/metrics?x=1")
        assert samples(await get(at, "/metrics?name[]=transfer_saga_feeds")) == {"transfer_saga_feeds": 1}
    assert re.match(OK, answer)
    assert "Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n" in answer
    assert samples(answer) == {
        "transfer_saga_feeds": 1,
        "transfer_saga_feeds_failing": 0,
        "transfer_saga_reports_a_day": 1,
        "transfer_saga_outbox_waiting": 0,
        "transfer_saga_alerts_last_week": 1,
        "transfer_saga_last_poll_timestamp_seconds": theatre.now.timestamp(),
        "transfer_saga_alert_delay_seconds 0.5": 120,
        "transfer_saga_alert_delay_seconds 0.95": 120,
        "transfer_saga_delivery_delay_seconds 0.5": 0,
        "transfer_saga_delivery_delay_seconds 0.95": 0,
    }


async def test_what_is_not_answered(theatre: Theatre, capfd: pytest.CaptureFixture[str]) -> None:
    async with watched(theatre.database, ANY, lambda: theatre.now) as at:
        assert " 404 " in await get(at, "/")
        for path in ("/metrics", "/health"):
            assert " 405 " in await ask(at, f"POST {path} HTTP/1.1\r\n\r\n".encode())
        head = await ask(at, b"HEAD /health HTTP/1.1\r\n\r\n")
        assert re.match(OK, head)
        assert "Content-Length: 3\r\n" in head
        assert head.endswith("\r\n\r\n")
        assert "400" in await ask(at, b"\xff\r\n\r\n")
        with suppress(ConnectionError):
            assert " 200 " not in await ask(at, b"x" * 100_000)
        assert re.match(OK, await get(at, "/health")), "and it goes on"
    assert "HTTP" not in capfd.readouterr().err


async def test_who_sends_slowly_is_hung_up_on_and_holds_nothing_up(theatre: Theatre) -> None:
    threads = threading.active_count()
    async with watched(theatre.database, ANY, lambda: theatre.now, patience=0.5) as at:
        assert at is not None
        slow, writer = await asyncio.open_connection(*at)
        idle = [await asyncio.open_connection(*at) for _ in range(20)]
        dripping = asyncio.create_task(drip(writer))
        assert re.match(OK, await get(at, "/health"))
        async with asyncio.timeout(5):
            assert await slow.read() == b""
            assert [await reader.read() for reader, _ in idle] == [b""] * 20
        dripping.cancel()
    for connection in (writer, *(writer for _, writer in idle)):
        connection.close()
    assert threading.active_count() <= threads + 1, "but for the one of asyncio.to_thread"


async def drip(writer: asyncio.StreamWriter) -> None:
    """Send a request that never ends."""
    while True:
        writer.write(b"x")
        await asyncio.sleep(0.05)


async def test_the_end_waits_for_nobody(theatre: Theatre) -> None:
    async with watched(theatre.database, ANY, lambda: theatre.now) as at:
        assert at is not None
        reader, writer = await asyncio.open_connection(*at)
        writer.write(b"GET /health HTTP/1.1\r\n")
        assert re.match(OK, await get(at, "/health"))
        start = time.monotonic()
    assert time.monotonic() - start < 2
    assert await reader.read() == b""
    writer.close()
    with pytest.raises(ConnectionError):
        await get(at, "/health")


async def test_a_bot_that_hangs_is_not_well(theatre: Theatre) -> None:
    async with watched(theatre.database, ANY, lambda: theatre.now, patience=0.5) as at:
        answer = asyncio.create_task(asyncio.to_thread(lambda: asyncio.run(get(at, "/health"))))
        asyncio.get_running_loop().call_later(0.0, time.sleep, 1.0)
        assert " 503 " in await answer
        assert re.match(OK, await get(at, "/health"))


async def test_a_database_that_does_not_answer(tmp_path: Path) -> None:
    database = await open_database(sqlite_url(tmp_path / "saga.db"))
    async with watched(database, ANY, lambda: TEN) as at:
        assert re.match(OK, await get(at, "/health"))
        await database.close()
        spoil(tmp_path)
        for path in ("/health", "/metrics"):
            assert " 503 " in await get(at, path)
    await database.close()


async def test_an_address_that_is_taken_is_a_sentence(theatre: Theatre) -> None:
    async with watched(theatre.database, None, lambda: theatre.now) as nowhere:
        assert nowhere is None
    async with watched(theatre.database, ANY, lambda: theatre.now) as at:
        with pytest.raises(Refusal, match=r"choose another TRANSFER_SAGA_METRICS\.$"):
            async with watched(theatre.database, at, lambda: theatre.now):
                pass
