"""The whole way of an import: the command, the database, the running service, and what reading makes of it."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import open_service
from bot.asker import Asker
from bot.feeds.answer import Fetched
from bot.imported import Imported, Known, for_reading
from bot.importing.rows import BadList
from bot.importing.run import import_file
from bot.lists import load_gazetteer
from bot.shelves import shipped_players
from bot.transfers.extract import extract_rumours
from bot.transfers.model import PACK_SCOPE, Item
from config.settings import Settings
from db import listed, players, rumours
from db.engine import Database
from db.listed import ListedPlayer
from tests.databases import fresh_sqlite, sqlite_url
from tests.db.world import pack, said
from tests.forked import forked
from tests.importing.files import made_up, write_csv
from tests.service.stage import ListSender

ROOT = Path(__file__).parents[2]
IMPORT = ("players", "import")
NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)
SHIPPED = frozenset(player.key for player in shipped_players())
LIST = """name,aliases,club,position,born,key
Zoltán Próba,Zoltán Tamás Próba,Liverpool F.C.,centre-back,2001,Q900001
Trent Alexander-Arnold,Trent Tryout Arnold,Real Madrid CF,,1998,Q900002
Лев Яшин,,,,,Q900003
"""
FEED = """<rss version="2.0"><channel><title>Gazette</title><item><title>Ajax in talks to sign Zoltán Próba from Liverpool</title>
<link>https://gazette.example/1</link><guid>1</guid></item></channel></rss>"""


def command(place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    called = [sys.executable, "-m", "bot", *IMPORT, *arguments]
    return subprocess.run(called, cwd=place, env=environment, capture_output=True, timeout=100, encoding="utf-8")


def test_the_command_tells_what_it_did_and_the_second_time_that_nothing_changed(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    first = command(tmp_path, "list.csv", "--left-out", "rest.csv")
    assert (first.returncode, first.stderr) == (0, "")
    assert "3 rows read: 1 player, and other names of 1 shipped player.\n1 new, 1 changed." in first.stdout
    assert "1 row left out:\n  row 4: its name is not in Latin letters\n" in first.stdout
    assert (tmp_path / "rest.csv").read_text() == "4,its name is not in Latin letters\n"
    again = forked(tmp_path, *IMPORT, "list.csv")
    assert again.returncode == 0
    assert "Nothing has changed" in again.stdout
    (tmp_path / "list.csv").write_text("club\nAjax\n", encoding="utf-8")
    refused = forked(tmp_path, *IMPORT, "list.csv")
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (1, "", 1)
    assert forked(tmp_path, *IMPORT, "none.csv").returncode == 2
    taken = forked(tmp_path, *IMPORT, "list.csv", "--left-out", "rest.csv")
    assert (taken.returncode, taken.stderr) == (1, "rest.csv can't be made: File exists.\n")


async def test_an_import_is_all_or_nothing(tmp_path: Path) -> None:
    async with fresh_sqlite(tmp_path) as database:
        path = tmp_path / "list.csv"
        path.write_bytes(LIST.encode() + b"Gy\xf6rgy,,,,,Q900004\n")
        with pytest.raises(BadList):
            await import_file(database, path, NOW)
        async with database.reading() as conn:
            assert await listed.listed_names(conn) == []


async def test_twenty_thousand_rows_take_seconds_and_the_same_again_changes_nothing(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "list.csv", made_up(20_000))
    async with fresh_sqlite(tmp_path) as database:
        start = time.process_time()
        first = await import_file(database, path, NOW)
        assert time.process_time() - start < 15
        assert (first.brought.new, first.brought.changed, first.read.ledger.reasons.total()) == (20_000, 0, 0)
        again = await import_file(database, path, NOW)
        assert (again.brought.new, again.brought.changed) == (0, 0)


async def test_a_running_service_reads_with_an_import_and_hands_over_what_it_found_before(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "saga.db")
    settings = Settings(database_url=url, default_feeds=None)
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    fetched = Fetched(200, "https://gazette.example/rss", FEED.encode(), "hash", content_type="application/rss+xml")
    async with open_service(settings, ListSender(), NOW) as service:
        workers = service.poller.workers
        [entry] = (await workers.read_feed(fetched, "Gazette", NOW)).entries
        assert [rumour.player_key for rumour in entry.rumours] == [None]
        assert await service.imported.refresh(service.database, workers) == 0
        await import_file(service.database, tmp_path / "list.csv", NOW)
        async with service.database.writing() as conn:
            [feed] = await pack(conn, "gazette")
            late = await players.ensure_player(conn, "found:zoltan tamas proba", "Zoltán Tamás Próba", NOW)
            report = await said(conn, late, feed, "one")
        assert await service.imported.refresh(service.database, workers) == 2
        async with service.database.reading() as conn:
            player = await players.visible_player(conn, late.id, PACK_SCOPE)
            assert player
            assert player.key == "Q900001"
            assert [known.id for known in await rumours.player_reports(conn, player.id, PACK_SCOPE)] == [report.id]
        [entry] = (await workers.read_feed(fetched, "Gazette", NOW)).entries
        assert [rumour.player_key for rumour in entry.rumours] == ["Q900001"]
        assert await service.imported.refresh(service.database, workers) == 0
    async with open_service(settings, ListSender(), NOW) as service:
        [entry] = (await service.poller.workers.read_feed(fetched, "Gazette", NOW)).entries
        assert [rumour.player_key for rumour in entry.rumours] == ["Q900001"]
        asker = Asker(user_id=1, guild_id=0, transport="list")
        assert "Trent Alexander-Arnold" in (await service.desk.suggest(asker, "player", "tryout arn", now=NOW))[0].label


known = functools.cache(Known.shipped)


@functools.lru_cache(2)
def read_with(names: tuple[ListedPlayer, ...], titles: tuple[str, ...]) -> list[list[tuple[str, str | None]]]:
    """What is read in each title; the lists are made once for all."""
    gazetteer = load_gazetteer(players=for_reading(names, SHIPPED, known()))
    items = [Item(title, "", "", NOW, None) for title in titles]
    return [[(rumour.player, rumour.player_key) for rumour in extract_rumours(item, gazetteer)] for item in items]


@pytest.mark.parametrize("name", ["Transfer Window", "Will", "Medical", "Sky Sports", "Bid", "Summer Signing", "Real Madrid", "Here We Go"])
def test_a_common_word_or_an_outlet_that_is_also_a_name_changes_nothing(name: str) -> None:
    titles = (
        "Here We Go: Bukayo Saka to Real Madrid, Sky Sports reports. Medical booked before the Transfer Window shuts",
        "Real Madrid Bid For Bukayo Saka: Will Arsenal Sell Their Summer Signing?",
        "Transfer Window: Medical news, Summer Signing of the week and more",
    )
    hostile = ListedPlayer("Q1", name, (f"The {name}", "Saka"), "Ajax", None, 2001)
    assert read_with((hostile,), titles) == read_with((), titles)


def test_reading_is_told_the_names_that_are_safe() -> None:
    rows = [
        ListedPlayer("Q1", "Zoltán Próba", ("Próba", "The Probe", "Zoltán Tamás Próba"), "Ajax", "forward", 2001),
        ListedPlayer("Q2", "Transfer Window", ("Tomás Ventana",)),
        ListedPlayer("bukayo saka", "Bukayo Saka", ("Bukayo Tryout Saka",)),
        ListedPlayer("Q3", "Will"),
    ]
    told = {player.key: (player.name, player.aliases) for player in for_reading(rows, SHIPPED, known())}
    assert told == {
        "Q1": ("Zoltán Próba", ("Zoltán Tamás Próba",)),
        "Q2": ("Tomás Ventana", ()),
        "bukayo saka": ("Bukayo Tryout Saka", ()),
    }


def test_a_shipped_player_is_still_one_when_he_has_more_names() -> None:
    more = (ListedPlayer("bukayo saka", "Bukayo Saka", ("Bukayo Tryout Saka",)),)
    names = ("Bukayo Saka", "Bukayo Tryout Saka")
    found = read_with(more, tuple(f"Real Madrid are in talks to sign {name}" for name in names))
    assert found == [[(name, "bukayo saka")] for name in names]


async def test_before_the_first_import_reading_is_told_nobody(tmp_path: Path) -> None:
    async with fresh_sqlite(tmp_path) as database:
        await _shipped(database)
        async with database.reading() as conn:
            assert await Imported(SHIPPED).read(conn) == ()


async def _shipped(database: Database) -> None:
    async with database.writing() as conn:
        await listed.sync_listed(conn, shipped_players(), NOW)
