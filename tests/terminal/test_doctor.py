"""The doctor, over a real HTTP server in Discord's place and a real database."""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.account import ALL, Permission, look
from bot.doctor import Finding, Verdict, examine, feeds_findings, settings_findings, token_trouble
from bot.transfers.model import Feed
from config.settings import Settings
from db.migrate import upgrade

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0"
NOW = datetime(2025, 5, 30, 12, tzinfo=UTC)
Answers = Mapping[str, tuple[int, object]]


class Handler(BaseHTTPRequestHandler):
    """Answers by a table, to the right token only."""

    def __init__(self, answers: Answers, *args: object) -> None:
        self.answers = answers
        super().__init__(*args)

    def do_GET(self) -> None:
        status, body = self.answers.get(self.path, (404, {})) if self.headers["Authorization"] == f"Bot {TOKEN}" else (401, {})
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body if isinstance(body, bytes) else json.dumps(body).encode())

    def log_message(self, *_: object) -> None:
        """Quiet."""


@contextmanager
def discord(**changed: tuple[int, object]) -> Iterator[str]:
    """A server that knows one bot in two servers; the address to set."""
    answers = {
        "/api/v10/users/@me": (200, {"id": "123456789012345678", "username": "Saga"}),
        "/api/v10/users/@me/guilds": (
            200,
            [
                {"name": "Good", "permissions": str(int(ALL))},
                {"name": "Boss", "permissions": "8"},
                {"name": "Poor", "permissions": str(int(ALL & ~Permission.EMBED_LINKS))},
            ],
        ),
        "/api/v10/gateway/bot": (200, {"session_start_limit": {"remaining": 900}}),
    } | {f"/api/v10/{path}": answer for path, answer in changed.items()}
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, answers))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/api/v10"
    finally:
        server.shutdown()
        server.server_close()


async def findings(place: Path, **changed: object) -> list[Finding]:
    settings = Settings(_env_file=None).model_copy(
        update={"database_url": f"sqlite+aiosqlite:///{place}/saga.db", "default_feeds": None, "contact": "me@example.org", **changed}
    )
    return [finding async for finding in examine(settings, ["HOME"], look)]


def about(found: list[Finding], what: str) -> list[tuple[Verdict, str]]:
    return [(finding.verdict, finding.words) for finding in found if finding.about == what]


async def test_all_is_well(tmp_path: Path) -> None:
    await upgrade(f"sqlite+aiosqlite:///{tmp_path}/saga.db")
    with discord() as url:
        found = await findings(tmp_path, discord_token=SecretStr(TOKEN), discord_api_url=url)
    assert about(found, "token") == [(Verdict.GOOD, "Discord knows it as Saga. No privileged intents are needed.")]
    assert about(found, "servers") == [(Verdict.GOOD, "3, 2 of them with all permissions.")]
    [(verdict, words)] = about(found, "permissions")
    assert verdict is Verdict.NOTE
    assert words.startswith("In Poor its role lacks: embed links. Invite it again: https://discord.com/oauth2/authorize?client_id=1234")
    assert about(found, "database") == [(Verdict.GOOD, "It opens, and is of this version.")]
    assert not any(finding.verdict is Verdict.BAD for finding in found)
    assert TOKEN not in str(found)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"users/@me": (401, {})}, "Discord does not know this token"),
        ({"users/@me": (403, {})}, "Discord refuses this machine"),
        ({"users/@me/guilds": (429, {})}, "too much was asked"),
        ({"gateway/bot": (503, b"down")}, "trouble of its own (503)"),
        ({"users/@me": (404, {})}, "Discord answered 404: check TRANSFER_SAGA_DISCORD_API_URL"),
        ({"users/@me": (200, b"<html>")}, "TRANSFER_SAGA_DISCORD_API_URL"),
        ({"users/@me": (200, [])}, "is not what Discord answers"),
        ({"gateway/bot": (200, {"session_start_limit": {"remaining": 0}})}, "It has connected too often today"),
    ],
    ids=["token", "forbidden", "limited", "down", "not there", "html", "list", "starts"],
)
async def test_what_discord_may_say_instead(tmp_path: Path, changed: dict[str, tuple[int, object]], words: str) -> None:
    with discord(**changed) as url:
        found = await findings(tmp_path, discord_token=SecretStr(TOKEN), discord_api_url=url)
    [(verdict, said)] = about(found, "Discord")
    assert verdict is Verdict.BAD
    assert words in said
    assert TOKEN not in str(found)


async def test_nobody_answers(tmp_path: Path) -> None:
    with discord() as url:
        pass
    found = await findings(tmp_path, discord_token=SecretStr(TOKEN), discord_api_url=url)
    assert about(found, "Discord")[0][1].startswith("Discord could not be reached (")


async def test_in_no_server_yet(tmp_path: Path) -> None:
    with discord(**{"users/@me/guilds": (200, [])}) as url:
        found = await findings(tmp_path, discord_token=SecretStr(TOKEN), discord_api_url=url)
    assert "scope=bot+applications.commands" in about(found, "servers")[0][1]


async def test_without_a_token_the_rest_is_still_looked_at(tmp_path: Path) -> None:
    (tmp_path / "saga.db").write_text("this is a letter, no database " * 40)
    found = await findings(tmp_path)
    assert about(found, "token")[0][0] is Verdict.BAD
    assert about(found, "database")[0][0] is Verdict.BAD
    assert (tmp_path / "saga.db").read_text().startswith("this is a letter")


async def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    found = await findings(tmp_path)
    assert about(found, "database")[0][0] is Verdict.GOOD
    assert not (tmp_path / "saga.db").exists()


async def test_a_database_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder is meant")
    [(verdict, words)] = about(await findings(tmp_path / "data" / "deep"), "database")
    assert verdict is Verdict.BAD
    assert words.endswith(f"can't be made: {tmp_path / 'data'} is a file, not a folder.")


def test_settings_that_mean_nothing_and_hosts_that_are_open() -> None:
    settings = Settings(_env_file=None).model_copy(update={"allowed_hosts": frozenset({("bridge", 80)}), "default_feeds": Path("/no/pack")})
    found = settings_findings(settings, ["PATH", "TRANSFER_SAGA_POL_FLOOR", "TRANSFER_SAGA_POLL_FLOOR"])
    assert about(found, "settings") == [
        (Verdict.NOTE, "TRANSFER_SAGA_POL_FLOOR is no setting and does nothing: did you mean TRANSFER_SAGA_POLL_FLOOR?")
    ]
    assert about(found, "allowed hosts")[0][1].startswith("bridge:80 may be asked")
    assert about(found, "default feeds")[0][0] is Verdict.BAD


def test_the_default_pack_is_read(tmp_path: Path) -> None:
    pack = tmp_path / "pack.toml"
    settings = Settings(_env_file=None).model_copy(update={"default_feeds": pack})
    pack.write_text('[[feed]]\nurl = "https://a.example/rss"\n')
    assert about(settings_findings(settings, []), "default feeds") == [(Verdict.GOOD, f"1 feed in {pack}.")]
    pack.write_text('[[feed]]\nurl = "a letter"\n')
    verdict, words = about(settings_findings(settings, []), "default feeds")[0]
    assert verdict is Verdict.BAD
    assert "no web address" in words


def test_feeds_that_fail() -> None:
    known = [
        Feed(1, "https://well.example/rss", succeeded_at=NOW),
        Feed(2, "https://me:pa55word@ill.example/rss", failures=4, failing_since=NOW, error="The server answers 500."),
        Feed(3, "https://gone.example/rss", title="Gone", failures=90, stopped_at=NOW, error="It is gone."),
    ]
    words = [finding.words for finding in feeds_findings(known)]
    assert words[0] == "1 of 3 are healthy."
    assert words[1] == "Gone given up: It is gone."
    assert words[2].endswith("ill.example/rss failed 4 times in a row: The server answers 500.")
    assert "pa55word" not in str(words)
    assert feeds_findings([])[0].words.startswith("None yet")


@pytest.mark.parametrize("token", ["abc", "a.b", "..", "bm90IGEgbnVtYmVy.abc.def", "ééé.abc.def"])
def test_tokens_of_another_shape(token: str) -> None:
    assert token_trouble(token)


def test_a_token_of_the_right_shape() -> None:
    assert token_trouble(TOKEN) is None
