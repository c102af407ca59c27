"""Logging: what is written, and what is never written."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from config.log import configure_log

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0"


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    """Leave logging as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers, root.level = handlers, level
    logging.captureWarnings(False)
    structlog.reset_defaults()


def written(form: str, level: str = "info", token: str | None = None) -> io.StringIO:
    out = io.StringIO()
    configure_log(level, form, token=token, stream=out)
    return out


def test_json_lines_from_our_loggers_and_from_libraries() -> None:
    out = written("json")
    structlog.get_logger("bot.poll").info("feed.polled", feed=7)
    logging.getLogger("discord.client").warning("shard %s gone", 3)
    ours, theirs = map(json.loads, out.getvalue().splitlines())
    assert (ours["event"], ours["feed"], ours["level"], ours["logger"]) == ("feed.polled", 7, "info", "bot.poll")
    assert (theirs["event"], theirs["level"], theirs["logger"]) == ("shard 3 gone", "warning", "discord.client")
    assert ours["timestamp"].endswith("Z")


@pytest.mark.parametrize("form", ["json", "console"])
def test_no_secret_in_any_place(form: str) -> None:
    out = written(form, token="a-token-of-another-shape")
    log = structlog.get_logger("bot")
    log.info("start", token="a-token-of-another-shape", nested={"list": [f"it is {TOKEN}"]})
    log.info("fetch", url="https://me:pa55word@example.org/feed")
    log.info("fetch", url="https://me:it@pa55word@example.org/feed")
    logging.getLogger("discord.http").warning("header Authorization: Bot %s", "abcdefghijklmnopqrstuvwxyz")
    try:
        raise ValueError(f"{TOKEN} at postgresql://saga:pa55word@db/saga")
    except ValueError:
        log.exception("failed")
        logging.getLogger("asyncio").exception("failed there too")
    text = out.getvalue()
    assert "Traceback" in text
    for secret in (TOKEN, "pa55word", "a-token-of-another-shape", "abcdefghijklmnopqrstuvwxyz"):
        assert secret not in text
    assert text.count("[hidden]") >= 8


def test_words_of_a_feed_neither_steer_a_terminal_nor_start_a_line() -> None:
    out = written("console")
    structlog.get_logger("bot").info("feed.title", title="bad\x1b]0;owned\x07\r\n2030-01-01 [info] forged\u202e")
    text = out.getvalue()
    assert text.count("\n") == 1
    assert not any(char in text for char in "\x1b\x07\r\u202e")


def test_levels() -> None:
    out = written("json", level="warning")
    structlog.get_logger("bot").info("quiet")
    structlog.get_logger("bot").warning("loud")
    logging.getLogger("discord").info("quiet")
    assert [json.loads(line)["event"] for line in out.getvalue().splitlines()] == ["loud"]


def test_no_colours_where_no_terminal_is() -> None:
    out = written("console")
    structlog.get_logger("bot").error("x", reason="y")
    assert "\x1b" not in out.getvalue()
