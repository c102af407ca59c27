"""The console over the real service: a database of its own, no feeds, and lines as somebody would type them."""

import io
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import Service
from bot.terminal.console import CHANNELS, OWNER, run_console, typed_lines
from bot.terminal.screen import Screen
from bot.terminal.start import terminal_service
from config.settings import Settings

NOW = datetime(2025, 5, 30, 12, tzinfo=UTC)


def clock() -> datetime:
    return NOW


@asynccontextmanager
async def console(place: Path) -> AsyncIterator[tuple[Service, Screen, io.StringIO]]:
    """A service, the screen that its alerts go to, and what was printed."""
    out = io.StringIO()
    screen = Screen(out, clock=clock, channels=tuple((number, name) for name, number in CHANNELS.items()), zone=UTC)
    settings = Settings(_env_file=None).model_copy(update={"database_url": f"sqlite+aiosqlite:///{place}/saga.db", "default_feeds": None})
    async with terminal_service(settings, screen, clock) as service:
        yield service, screen, out


async def answers(place: Path, *lines: str) -> str:
    """What is printed when these lines are typed, alerts and all."""
    async with console(place) as (service, screen, out):

        async def between() -> None:
            await service.deliver(NOW)

        await run_console(service.desk, OWNER, lines, screen, clock, between)
    return out.getvalue()


async def test_a_rule_a_list_and_a_sample_in_the_channel(tmp_path: Path) -> None:
    text = await answers(tmp_path, "/alerts add channel:#transfers club:Liverpool", "/alerts list", "/alerts test 1")
    assert text.count("#transfers") >= 3
    assert "Liverpool" in text
    assert "── #transfers · message " in text


async def test_following_a_club_and_pressing_a_button(tmp_path: Path) -> None:
    text = await answers(tmp_path, "/follow club:Arsenal min_stage:talks", "/following", "press 1", "/following")
    assert text.count("Arsenal") >= 3
    before, after = text.split("press 1: ", maxsplit=1)
    assert "Arsenal" in before
    assert "press 1: " not in after.split("\n", maxsplit=1)[1]


async def test_what_cannot_be_done_is_a_sentence_and_the_next_line_runs(tmp_path: Path) -> None:
    text = await answers(tmp_path, "/saga Nobody McNothing", "/sagga", "press 7", "7", "", "# a remark", "/following", "\x00\x1b[2J")
    assert "Nobody McNothing" in text
    assert "There is no command /sagga." in text
    assert text.count("There is nothing to press.") == 2
    assert "Traceback" not in text
    assert "\x1b" not in text


async def test_help_ends_with_how_everything_is_written(tmp_path: Path) -> None:
    text = await answers(tmp_path, "/help")
    assert "/saga player [as_of] [private]: " in text
    assert "/feed add url [full_text]: " in text
    assert "press 1: " in text


@pytest.mark.parametrize("word", ["exit", "/quit", " Bye "])
async def test_leaving(tmp_path: Path, word: str) -> None:
    assert await answers(tmp_path, word, "/help") == ""


async def test_a_feed_that_may_not_be_asked_is_refused_in_words(tmp_path: Path) -> None:
    text = await answers(tmp_path, "/feed add url:http://127.0.0.1:1/rss", "/feed test nonsense", "/feed list")
    assert "Traceback" not in text
    assert text.strip()


async def test_between_runs_before_each_line_and_once_after_the_last(tmp_path: Path) -> None:
    steps: list[str] = []

    def lines() -> Iterator[str]:
        for typed in ("/following", "/privacy"):
            steps.append("read")
            yield typed

    async def between() -> None:
        steps.append("between")

    async with console(tmp_path) as (service, screen, _):
        await run_console(service.desk, OWNER, lines(), screen, clock, between)
    assert steps == ["between", "read", "between", "read", "between"]


def test_lines_without_a_terminal_are_read_to_the_end() -> None:
    assert list(typed_lines(io.StringIO("/help\n/following"))) == ["/help\n", "/following"]


async def test_a_saga_is_ended_by_hand(tmp_path: Path) -> None:
    text = await answers(tmp_path, "/player end Saka", "/player end Bukayo Saka outcome:sold", "/player end Bukayo Saka outcome:off")
    assert "/player end needs outcome: /player end player outcome [club]" in text
    assert "It is moved, renewed or off." in text
    assert "No saga of Bukayo Saka goes on here: there is nothing to end." in text
