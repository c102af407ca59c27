"""The command as people run it: what it prints where, what it leaves behind, and how it ends."""

import importlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bot.__main__ import FOR_PEOPLE, main
from bot.terminal.bundled import HOST, Published, Publisher, load_saga, serve
from tests.forked import forked

ROOT = Path(__file__).parents[1]
KEPT = ("PATH", "HOME", "LANG", "SYSTEMROOT", "TMPDIR")


def saga(place: Path, *arguments: str, typed: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a directory, with these settings alone: a process of its own, from its start (see `tests.forked`)."""
    return _run([sys.executable, "-m", "bot", *arguments], place, typed, settings)


def shelled(place: Path, line: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command as a line of the shell has it, with its streams led elsewhere or closed."""
    return _run(["sh", "-c", f"exec {sys.executable} -m bot {line}"], place, typed, {"TRANSFER_SAGA_DEFAULT_FEEDS": "none"})


def _run(command: list[str], place: Path, typed: str, settings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    environment |= {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **settings}
    return subprocess.run(
        command, cwd=place, env=environment, input=typed, capture_output=True, timeout=100, encoding="utf-8", errors="surrogateescape"
    )


def commands(group: click.Group, *before: str) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        yield (*before, name)
        if isinstance(command, click.Group):
            yield from commands(command, *before, name)


@pytest.mark.parametrize("path", [(), *commands(main)], ids=" ".join)
def test_every_command_has_help(path: tuple[str, ...]) -> None:
    for ask in ("--help", "-h"):
        ended = CliRunner().invoke(main, [*path, ask])
        assert ended.exit_code == 0
        assert "Usage: " in ended.output


@pytest.mark.parametrize(
    "arguments",
    [
        "xyzzy",
        "run --fast",
        "feeds test",
        "feeds",
        "db backup",
        "forget guild none",
        "forget user 0",
        "run now",
        "forget user 9999999999999999999",
    ],
)
def test_wrong_usage_ends_with_two(arguments: str) -> None:
    ended = CliRunner().invoke(main, arguments.split())
    assert ended.exit_code == 2
    assert "Usage: " in ended.output


@pytest.mark.parametrize(("module", "error"), FOR_PEOPLE)
def test_the_errors_for_people_are_where_they_are_looked_for(module: str, error: str) -> None:
    assert issubclass(getattr(importlib.import_module(module), error), Exception)


def sentence(ended: subprocess.CompletedProcess[str]) -> str:
    """The one sentence of a command that could not be done."""
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert "Traceback" not in ended.stderr
    assert ended.stderr.count("\n") == 1
    return ended.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("command", ["doctor", "extract"])
def test_output_that_cannot_be_written_is_told_in_one_sentence(tmp_path: Path, command: str) -> None:
    ended = shelled(tmp_path, f"{command} >/dev/full", '{"id": 1, "title": "A bid"}\n')
    assert sentence(ended) == "The disk that this is written to is full: free some space, and try again.\n"


@pytest.mark.parametrize(("line", "status"), [("extract <&-", 0), ("doctor >&-", 1)])
def test_a_closed_stream_is_one_that_holds_nothing(tmp_path: Path, line: str, status: int) -> None:
    ended = shelled(tmp_path, line)
    assert (ended.returncode, ended.stdout, ended.stderr) == (status, "", "")


def test_run_without_a_token_says_how_to_get_one_and_offers_the_demo(tmp_path: Path) -> None:
    said = sentence(saga(tmp_path, "run"))
    assert "https://discord.com/developers/applications" in said
    assert "transfer-saga demo" in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["run", "demo", "console", "status", "doctor"])
def test_a_wrong_setting_ends_any_command_in_one_sentence(tmp_path: Path, command: str) -> None:
    said = sentence(saga(tmp_path, command, TRANSFER_SAGA_POLL_FLOOR="soon"))
    assert said.startswith("TRANSFER_SAGA_POLL_FLOOR must be ")


def test_a_damaged_database_and_a_bad_pack_are_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "saga.db").write_text("a letter to somebody " * 50)
    (tmp_path / "pack.toml").write_text("feed = 3")
    url = "sqlite+aiosqlite:///saga.db"
    assert "saga.db" in sentence(forked(tmp_path, "console", TRANSFER_SAGA_DATABASE_URL=url, TRANSFER_SAGA_DEFAULT_FEEDS="none"))
    assert "pack.toml" in sentence(forked(tmp_path, "console", TRANSFER_SAGA_DEFAULT_FEEDS="pack.toml"))


def test_the_console_reads_to_the_end_and_keeps_what_it_is_told(tmp_path: Path) -> None:
    first = saga(tmp_path, "console", typed="/alerts add channel:#transfers club:Liverpool\n/sagga\n", TRANSFER_SAGA_DEFAULT_FEEDS="none")
    assert (first.returncode, first.stderr) == (0, "")
    assert "Did you mean /saga?" in first.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
    assert (tmp_path / "data/console.db").exists()
    again = forked(tmp_path, "console", typed="/alerts list", TRANSFER_SAGA_DEFAULT_FEEDS="none")
    assert again.returncode == 0
    assert "Liverpool" in again.stdout
    assert "\x1b" not in first.stdout + again.stdout


def test_the_console_takes_any_bytes_and_another_database(tmp_path: Path) -> None:
    url = "sqlite+aiosqlite:///told.db"
    ended = forked(
        tmp_path, "console", typed="/saga \udcff\x00\n/help\n", TRANSFER_SAGA_DEFAULT_FEEDS="none", TRANSFER_SAGA_DATABASE_URL=url
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "/saga player" in ended.stdout
    assert (tmp_path / "told.db").exists()
    assert not (tmp_path / "data").exists()


def test_looking_after_the_database(tmp_path: Path) -> None:
    assert "db upgrade" in sentence(forked(tmp_path, "status"))
    made = saga(tmp_path, "db", "upgrade")
    assert (made.returncode, made.stderr) == (0, "")
    assert (tmp_path / "data/transfer-saga.db").exists()
    copied = forked(tmp_path, "db", "backup", "copy.db")
    assert copied.returncode == 0
    assert (tmp_path / "copy.db").stat().st_size > 0
    assert "copy.db" in sentence(forked(tmp_path, "db", "backup", "copy.db"))
    assert "Nothing waits to be sent." in forked(tmp_path, "status").stdout
    assert forked(tmp_path, "feeds", "list").stdout == "No feeds yet.\n"
    assert forked(tmp_path, "forget", "user", "7").stdout == "What was kept of user 7 is gone.\n"
    assert forked(tmp_path, "forget", "guild", "7").returncode == 0


def test_the_doctor_ends_with_one_where_something_is_missing(tmp_path: Path) -> None:
    ended = saga(tmp_path, "doctor", TRANSFER_SAGA_DEFAULT_FEEDS="none", TRANSFER_SAGA_COLOUR="red")
    assert (ended.returncode, ended.stderr) == (1, "")
    assert "bad   token: DISCORD_TOKEN is not set" in ended.stdout
    assert "TRANSFER_SAGA_COLOUR is no setting" in ended.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/rss", "ftp://example.org/rss", "nonsense", "http://[::1/"])
def test_a_feed_that_cannot_be_shown_gives_one_sentence(tmp_path: Path, url: str) -> None:
    sentence(forked(tmp_path, "feeds", "test", url))
    assert list(tmp_path.iterdir()) == []


def hosts(publisher: Publisher) -> dict[str, str]:
    """The settings with which a feed of this machine may be asked."""
    return {"TRANSFER_SAGA_ALLOWED_HOSTS": f"{HOST}:{publisher.port}", "TRANSFER_SAGA_DEFAULT_FEEDS": "none"}


def test_a_feed_of_this_machine_is_shown_added_and_read(tmp_path: Path) -> None:
    story = Published(
        datetime.now(UTC), "Gazette", "Arsenal bid for Bukayo Testman", "Arsenal have made a bid for Chelsea winger Bukayo Testman."
    )
    with serve(("Gazette",)) as publisher:
        publisher.publish(story)
        shown = saga(tmp_path, "feeds", "test", publisher.url("Gazette"), **hosts(publisher))
        assert (shown.returncode, shown.stderr) == (0, "")
        assert story.title in shown.stdout
        assert list(tmp_path.iterdir()) == []
        lines = f"/feed add url:{publisher.url('Gazette')}\n/feed list\n/saga Testman\n"
        added = forked(tmp_path, "console", typed=lines, **hosts(publisher))
    assert (added.returncode, added.stderr) == (0, "")
    assert "Gazette" in added.stdout
    assert "▌ Bukayo Testman (Chelsea): Arsenal, bid made" in added.stdout


def test_extract_answers_every_line_in_order(tmp_path: Path) -> None:
    lines = (
        '{"id": 1, "title": "Arsenal have made a bid for Chelsea winger Bukayo Testman"}\nnonsense\n{"id": "é", "title": "Rain at Ascot"}\n'
    )
    ended = saga(tmp_path, "extract", typed=lines)
    first, second, third = map(json.loads, ended.stdout.splitlines())
    assert (ended.returncode, ended.stderr) == (1, "")
    assert [(r["player"], r["to_club"], r["stage"]) for r in first["rumours"]] == [("Bukayo Testman", "Arsenal", "bid")]
    assert "rule" not in first["rumours"][0]
    assert second["error"]
    assert third == {"id": "é", "rumours": []}
    assert forked(tmp_path, "extract", "--explain", typed=lines.splitlines()[0]).stdout != ended.stdout.splitlines()[0] + "\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("version", "words"),
    [(None, "was not found: install Python 3.11 or newer"), ("3.9.2", "Python 3.9.2 is too old: Python 3.11 or newer is needed")],
)
def test_make_says_which_python_it_needs(tmp_path: Path, version: str | None, words: str) -> None:
    for file in ("Makefile", "requirements.txt", "requirements-dev.txt", "pyproject.toml"):
        shutil.copy(ROOT / file, tmp_path)
    python = tmp_path / "old-python"
    if version:
        python.write_text(f'#!/bin/sh\n[ "$1" = --version ] && echo Python {version}\nexit 1\n')
        python.chmod(0o755)
    ended = subprocess.run(["make", "run", f"PYTHON={python}"], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert ended.returncode != 0
    assert words in ended.stderr
    assert not (tmp_path / ".venv").exists()


def test_the_demo_plays_the_saga_and_ends(tmp_path: Path) -> None:
    """With the operator's token, database and hosts set to what would break it: it must use none of them."""
    ended = saga(
        tmp_path, "demo", TRANSFER_SAGA_DATABASE_URL="postgresql+asyncpg://nobody@127.0.0.1:9/none", TRANSFER_SAGA_ALLOWED_HOSTS=""
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    played, answer = ended.stdout.split("transfer-saga> /saga Alexander-Arnold\n")
    alerts = [line for line in played.splitlines() if line.startswith("▌ Trent Alexander-Arnold")]
    told = [
        "Real Madrid: new interest, says TEAMtalk",
        "Liverpool: contract talks, says BBC Sport",
        "Real Madrid: bid rejected, says BBC Sport",
        "Real Madrid: denied, says The Athletic",
        "Real Madrid: in talks, says BBC Sport",
        "Liverpool: will not sign, says Liverpool",
        "Real Madrid: fee agreed (€10m), says The Athletic",
        "Real Madrid: official, says Real Madrid",
    ]
    assert [alert.split(maxsplit=4)[4] for alert in alerts] == told
    assert played.count("Nothing new in the saga: no new message.") == len(load_saga()) - len(told)
    assert answer.startswith("▌ Trent Alexander-Arnold")
    assert "joined Real Madrid" in answer.splitlines()[0]
    assert "press 1" not in ended.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["demo", "console"])
def test_who_is_asked_to_stop_leaves_nothing_behind(command: str, tmp_path: Path) -> None:
    """SIGTERM, as a service manager sends it: amid the play, and where it waits to be typed to."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        [sys.executable, "-m", "bot", command],
        cwd=tmp_path, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as running:  # fmt: skip
        running.stdin.write(b"/help\n")
        running.stdin.flush()
        assert running.stdout.readline() != b""
        running.terminate()
        assert running.wait(60) == 128 + signal.SIGTERM
        assert running.stderr.read() == b""
    assert list(temporary.iterdir()) == []
