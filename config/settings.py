"""Settings: names, meanings and defaults of all that the operator can choose, read from the environment or `.env`.

Made once, where the program starts, and handed down. A wrong value raises `SettingsError`, whose words can be shown as
they are. Reads no other file, opens nothing, and imports nothing of the project.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal

from dotenv import dotenv_values
from dotenv.parser import parse_stream
from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

ENV_FILE = Path(".env")
SHIPPED_FEEDS = Path(__file__).with_name("feeds.toml")

_HOST_PORT = re.compile(r"(?P<host>\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+):(?P<port>[0-9]{1,5})")
_DATABASE = re.compile(r"sqlite\+aiosqlite:///(?!:memory:)\S.*|postgresql\+asyncpg://\S+")
_API = re.compile(r"https?://[^\s/?#@]+(?:/[^\s?#]*)?/v[0-9]+")
_CONTACT = re.compile(r"https?://[^\s@]+|[^\s@/]+@[^\s@/]+")
_CREDENTIALS = re.compile(r"//[^/\s]*@")
_TOKEN = re.compile(r"(?!Bot\b)[!-~]+")


class SettingsError(Exception):
    """A setting that can't be used; `str()` is one sentence for the operator."""


def _matching(pattern: re.Pattern[str], value: Any) -> Any:
    """The text without surrounding blanks, if the pattern takes all of it."""
    if isinstance(value, str):
        value = value.strip()
        if not pattern.fullmatch(value):
            raise ValueError("does not match")
    return value


def _read_hosts(value: Any) -> Any:
    """`host:port,...` as pairs; an IPv6 address stands in brackets and is kept without them.

    >>> sorted(_read_hosts("LOCALHOST:8080, [::1]:80"))
    [('::1', 80), ('localhost', 8080)]
    """
    if not isinstance(value, str):
        return value
    pairs = set()
    for part in filter(None, (part.strip() for part in value.split(","))):
        match = _HOST_PORT.fullmatch(part)
        if not match or not 0 < int(match["port"]) < 65536:
            raise ValueError("does not match")
        pairs.add((match["host"].strip("[]").lower(), int(match["port"])))
    return frozenset(pairs)


def _read_address(value: Any) -> Any:
    """One `host:port`; port 0 is any that is free."""
    if not isinstance(value, str):
        return value
    match = _HOST_PORT.fullmatch(value.strip())
    if not match or int(match["port"]) >= 65536:
        raise ValueError("does not match")
    return match["host"].strip("[]"), int(match["port"])


def _read_pack(value: Any) -> Any:
    """The default pack's path, or None for `none`."""
    if not isinstance(value, str):
        return value
    if value.strip().lower() == "none":
        return None
    try:
        path = Path(value.strip()).expanduser()
    except RuntimeError as error:
        raise ValueError("no such user") from error
    if not path.is_file():
        raise ValueError("no such file")
    return path


def _read_token(value: Any) -> Any:
    return _matching(_TOKEN, value)


def _read_database(value: Any) -> Any:
    return _matching(_DATABASE, value)


def _read_api(value: Any) -> Any:
    return _matching(_API, value.strip().rstrip("/") if isinstance(value, str) else value)


def _read_contact(value: Any) -> Any:
    return _matching(_CONTACT, value)


def _lowered(value: Any) -> Any:
    return value.strip().lower() if isinstance(value, str) else value


Address = Annotated[tuple[str, int], NoDecode, BeforeValidator(_read_address)]
HostPorts = Annotated[frozenset[tuple[str, int]], NoDecode, BeforeValidator(_read_hosts)]
Count = Annotated[int, Field(ge=1, le=1_000_000)]


class Settings(BaseSettings):
    """What the operator chose. A field's `description` says what its value must be; `examples` has one."""

    model_config = SettingsConfigDict(
        env_prefix="TRANSFER_SAGA_", env_file_encoding="utf-8-sig", env_ignore_empty=True, extra="ignore", frozen=True
    )

    discord_token: Annotated[SecretStr, BeforeValidator(_read_token)] | None = Field(
        None,
        validation_alias="DISCORD_TOKEN",
        description="the bot's token alone, as the developer portal shows it, without blanks and without `Bot` before it",
        examples=["<the token>"],
    )
    database_url: Annotated[str, BeforeValidator(_read_database)] = Field(
        "sqlite+aiosqlite:///data/transfer-saga.db",
        repr=False,
        description="the address of a SQLite file or of a PostgreSQL database with its driver",
        examples=["sqlite+aiosqlite:///data/transfer-saga.db", "postgresql+asyncpg://saga:password@localhost/saga"],
    )
    discord_api_url: Annotated[str, BeforeValidator(_read_api)] | None = Field(
        None, description="an http or https address that ends in the version", examples=["http://127.0.0.1:8180/api/v10"]
    )
    allowed_hosts: HostPorts = Field(
        frozenset(), description="hosts with their ports, separated by commas", examples=["127.0.0.1:8080,rss-bridge:80"]
    )
    poll_floor: Annotated[int, Field(ge=0, le=86_400)] = Field(
        300, description="a whole number of seconds from 0 to 86400", examples=["300"]
    )
    default_feeds: Annotated[Path | None, BeforeValidator(_read_pack)] = Field(
        SHIPPED_FEEDS, description="the path of a file that can be read, or `none`", examples=["config/feeds.toml"]
    )
    contact: Annotated[str, BeforeValidator(_read_contact)] | None = Field(
        None, description="a web page or a mail address where publishers reach you", examples=["https://example.org/about-my-bot"]
    )
    log_level: Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(_lowered)] = Field(
        "info", description="one of debug, info, warning, error", examples=["info"]
    )
    log_format: Annotated[Literal["console", "json"], BeforeValidator(_lowered)] = Field(
        "console", description="console or json", examples=["json"]
    )
    metrics: Address | None = Field(None, description="an address of this machine and a port, as host:port", examples=["127.0.0.1:9464"])
    guild_feeds: Count = Field(50, description="a whole number of feeds, at least 1", examples=["50"])
    member_follows: Count = Field(100, description="a whole number of follows, at least 1", examples=["100"])
    wrong_a_day: Count = Field(10, description="a whole number of presses a day, at least 1", examples=["10"])


def variable(field: str) -> str:
    """The environment variable of a field.

    >>> variable("poll_floor"), variable("discord_token")
    ('TRANSFER_SAGA_POLL_FLOOR', 'DISCORD_TOKEN')
    """
    alias = Settings.model_fields[field].validation_alias
    return alias if isinstance(alias, str) else f"TRANSFER_SAGA_{field}".upper()


def names_set(environment: Iterable[str], env_file: Path = ENV_FILE) -> set[str]:
    """The names that are set, in the environment or the file; those that mean nothing here too. Call after `load_settings`."""
    return {*environment, *(dotenv_values(env_file, encoding="utf-8-sig") if env_file.is_file() else ())}


def load_settings(env_file: Path = ENV_FILE) -> Settings:
    """Settings from the environment, and from `env_file` where the environment has no word; raises `SettingsError`."""
    _check_env_file(env_file)
    try:
        return Settings(_env_file=env_file)
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_context=False)[0]
    # Outside of the handler: the error holds the value that was given, and that may be the token.
    raise SettingsError(_sentence(str(wrong["loc"][0]), wrong["input"]))


def _sentence(name: str, given: object) -> str:
    """What is wrong with a setting, told without showing a secret."""
    field = name if name in Settings.model_fields else "discord_token"
    info = Settings.model_fields[field]
    harmless = _CREDENTIALS.sub("//", str(given))[:60]
    shown = "" if field in ("discord_token", "database_url") else f", not {harmless!r}"
    return f"{variable(field)} must be {info.description}{shown}; for example {variable(field)}={(info.examples or [''])[0]}"


def _check_env_file(path: Path) -> None:
    """Raise `SettingsError` if the file is there and can't be read, or has a line that is no NAME=value."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        what = "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else error.strerror
        raise SettingsError(f"The settings file {path} can't be read ({what}); make it a text file of lines like NAME=value") from None
    for binding in parse_stream(io.StringIO(text)):
        if binding.error:
            raise SettingsError(
                f"Line {binding.original.line} of the settings file {path} can't be read; "
                "write NAME=value there, and close every quote, for example TRANSFER_SAGA_POLL_FLOOR=300"
            )
