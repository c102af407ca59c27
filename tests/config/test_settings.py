"""Settings: defaults, the environment, `.env`, and the sentence that each wrong value gives."""

import re
from pathlib import Path

import pytest

from config.settings import SHIPPED_FEEDS, Settings, SettingsError, load_settings, names_set, variable

ROOT = Path(__file__).parents[2]
TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty working directory, and no setting in the environment."""
    for field in Settings.model_fields:
        monkeypatch.delenv(variable(field), raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_defaults() -> None:
    settings = load_settings()
    assert settings.discord_token is None
    assert settings.database_url == "sqlite+aiosqlite:///data/transfer-saga.db"
    assert settings.discord_api_url is None
    assert settings.allowed_hosts == frozenset()
    assert settings.poll_floor == 300
    assert settings.default_feeds == SHIPPED_FEEDS
    assert (settings.guild_feeds, settings.member_follows, settings.wrong_a_day) == (50, 100, 10)


RIGHT = [
    ("DISCORD_TOKEN", f" {TOKEN}\n", "discord_token", TOKEN),
    ("TRANSFER_SAGA_DATABASE_URL", "postgresql+asyncpg://saga:pw@db/saga", "database_url", "postgresql+asyncpg://saga:pw@db/saga"),
    ("TRANSFER_SAGA_DATABASE_URL", "sqlite+aiosqlite:////var/my saga.db", "database_url", "sqlite+aiosqlite:////var/my saga.db"),
    ("TRANSFER_SAGA_DISCORD_API_URL", "http://127.0.0.1:8180/api/v10/", "discord_api_url", "http://127.0.0.1:8180/api/v10"),
    ("TRANSFER_SAGA_ALLOWED_HOSTS", "LocalHost:8080, [::1]:80,", "allowed_hosts", frozenset({("localhost", 8080), ("::1", 80)})),
    ("TRANSFER_SAGA_POLL_FLOOR", "60", "poll_floor", 60),
    ("TRANSFER_SAGA_DEFAULT_FEEDS", "none", "default_feeds", None),
    ("TRANSFER_SAGA_CONTACT", "me@example.org", "contact", "me@example.org"),
    ("TRANSFER_SAGA_LOG_LEVEL", "DEBUG", "log_level", "debug"),
    ("TRANSFER_SAGA_LOG_FORMAT", "json", "log_format", "json"),
    ("TRANSFER_SAGA_METRICS", " [::1]:9464 ", "metrics", ("::1", 9464)),
    ("TRANSFER_SAGA_POLL_FLOOR", "", "poll_floor", 300),
]


@pytest.mark.parametrize(("name", "value", "field", "meant"), RIGHT)
def test_right_values(monkeypatch: pytest.MonkeyPatch, name: str, value: str, field: str, meant: object) -> None:
    monkeypatch.setenv(name, value)
    found = getattr(load_settings(), field)
    assert (found.get_secret_value() if field == "discord_token" else found) == meant


WRONG = [
    ("DISCORD_TOKEN", f"Bot {TOKEN}"),
    ("DISCORD_TOKEN", "two words"),
    ("TRANSFER_SAGA_DATABASE_URL", "postgres://saga:pa55word@db/saga"),
    ("TRANSFER_SAGA_DATABASE_URL", "sqlite+aiosqlite:///:memory:"),
    ("TRANSFER_SAGA_DATABASE_URL", "data/saga.db"),
    ("TRANSFER_SAGA_DISCORD_API_URL", "http://127.0.0.1:8180"),
    ("TRANSFER_SAGA_DISCORD_API_URL", "ftp://me:pa55word@127.0.0.1/api/v10"),
    ("TRANSFER_SAGA_ALLOWED_HOSTS", "localhost"),
    ("TRANSFER_SAGA_ALLOWED_HOSTS", "http://localhost:80"),
    ("TRANSFER_SAGA_ALLOWED_HOSTS", "localhost:70000"),
    ("TRANSFER_SAGA_POLL_FLOOR", "five minutes"),
    ("TRANSFER_SAGA_POLL_FLOOR", "-1"),
    ("TRANSFER_SAGA_DEFAULT_FEEDS", "no/such/file.toml"),
    ("TRANSFER_SAGA_DEFAULT_FEEDS", "~no-such-user/feeds.toml"),
    ("TRANSFER_SAGA_CONTACT", "call me"),
    ("TRANSFER_SAGA_LOG_LEVEL", "loud"),
    ("TRANSFER_SAGA_LOG_FORMAT", "xml"),
    ("TRANSFER_SAGA_METRICS", "9464"),
    ("TRANSFER_SAGA_METRICS", "127.0.0.1:99999"),
    ("TRANSFER_SAGA_GUILD_FEEDS", "0"),
    ("TRANSFER_SAGA_MEMBER_FOLLOWS", "many"),
    ("TRANSFER_SAGA_WRONG_A_DAY", "1.5"),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_value_gives_one_sentence_with_an_example(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    sentence = str(caught.value)
    assert sentence.startswith(f"{name} must be ")
    assert f"for example {name}=" in sentence
    assert "\n" not in sentence
    assert TOKEN not in sentence
    assert "pa55word" not in sentence


def test_a_wrong_token_is_nowhere_in_the_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", f"Bot {TOKEN}")
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_settings_shown_hold_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    monkeypatch.setenv("TRANSFER_SAGA_DATABASE_URL", "postgresql+asyncpg://saga:pa55word@db/saga")
    shown = f"{load_settings()!r} {load_settings()}"
    assert TOKEN not in shown
    assert "pa55word" not in shown


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load_settings().poll_floor = 1  # type: ignore[misc]


def test_the_file_is_read_and_the_environment_wins(nothing_set: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (nothing_set / ".env").write_text(
        '\ufeff# mine\nexport TRANSFER_SAGA_POLL_FLOOR="900"\nTRANSFER_SAGA_LOG_LEVEL=error\n', encoding="utf-8"
    )
    monkeypatch.setenv("TRANSFER_SAGA_LOG_LEVEL", "debug")
    settings = load_settings()
    assert (settings.poll_floor, settings.log_level) == (900, "debug")


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\x00T", b"TRANSFER_SAGA_CONTACT='no end\n", b"this is not a setting at all"],
    ids=["not text", "open quote", "no name"],
)
def test_an_unreadable_file_gives_one_sentence(nothing_set: Path, content: bytes) -> None:
    (nothing_set / ".env").write_bytes(content)
    with pytest.raises(SettingsError, match=r"\.env can't be read") as caught:
        load_settings()
    assert "\n" not in str(caught.value)


def test_a_directory_in_place_of_the_file(nothing_set: Path) -> None:
    (nothing_set / ".env").mkdir()
    with pytest.raises(SettingsError, match="Is a directory"):
        load_settings()


def test_names_that_are_set(nothing_set: Path) -> None:
    (nothing_set / ".env").write_text("TRANSFER_SAGA_POL_FLOOR=1\n")
    assert names_set(["HOME"]) == {"HOME", "TRANSFER_SAGA_POL_FLOOR"}


def test_the_example_names_every_setting_and_can_be_used_as_it_is(nothing_set: Path) -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)) == {variable(field) for field in Settings.model_fields}
    before = load_settings()
    (nothing_set / ".env").write_text(example, encoding="utf-8")
    assert load_settings() == before
