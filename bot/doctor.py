"""The doctor: looks at everything that a bot needs, and says of each what is so and what to do. Repairs nothing.

Each check stands alone: one that fails hides none of the others.
"""

from __future__ import annotations

import base64
import binascii
import difflib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from bot.account import Account, AccountError
from bot.feeds.address import redact
from bot.pack import BadPack, read_pack
from bot.phrase.said import count, recall
from bot.transfers.model import Feed
from config.settings import Settings, variable
from db import feeds, migrate
from db.engine import Database
from db.errors import DatabaseError

LookUp = Callable[[str | None, str], Awaitable[Account]]
SHOWN = 5
_PORTAL = "https://discord.com/developers/applications"


class Verdict(Enum):
    """How a check ended. Only `BAD` keeps the bot from working."""

    GOOD = "ok"
    NOTE = "note"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found, in a sentence that says what to do where something is to be done."""

    about: str
    verdict: Verdict
    words: str


async def examine(settings: Settings, names: Iterable[str], look: LookUp) -> AsyncIterator[Finding]:
    """Check everything. `names` are the variables that are set; `look` asks Discord whose token it is."""
    for finding in settings_findings(settings, names):
        yield finding
    async for finding in _discord(settings, look):
        yield finding
    async for finding in _database(settings):
        yield finding


def settings_findings(settings: Settings, names: Iterable[str]) -> list[Finding]:
    """What the settings alone tell."""
    found = [_misspelt(name) for name in sorted(names) if name.startswith("TRANSFER_SAGA_") and name not in _known()]
    found.append(_pack(settings.default_feeds))
    hosts = ", ".join(f"{host}:{port}" for host, port in sorted(settings.allowed_hosts))
    words = f"{hosts} may be asked though not public: every server's admins can point a feed there." if hosts else "Public addresses only."
    found.append(Finding("allowed hosts", Verdict.NOTE if hosts else Verdict.GOOD, words))
    if settings.contact is None:
        found.append(
            Finding("contact", Verdict.NOTE, "Publishers can't reach you: set TRANSFER_SAGA_CONTACT to a web page or mail address.")
        )
    return found


def _pack(path: Path | None) -> Finding:
    if path is None:
        return Finding("default feeds", Verdict.NOTE, "None: servers read only the feeds that they add themselves.")
    try:
        return Finding("default feeds", Verdict.GOOD, f"{count(len(read_pack(path)), '{n} feed', '{n} feeds')} in {path}.")
    except BadPack as error:
        return Finding("default feeds", Verdict.BAD, f"{error} Mend it, or set TRANSFER_SAGA_DEFAULT_FEEDS to another file or to none.")


def _known() -> list[str]:
    return [variable(field) for field in Settings.model_fields]


def _misspelt(name: str) -> Finding:
    near = difflib.get_close_matches(name, _known(), n=1)
    hint = f"did you mean {near[0]}?" if near else "see .env.example for the names."
    return Finding("settings", Verdict.NOTE, f"{name} is no setting and does nothing: {hint}")


def token_trouble(token: str) -> str | None:
    """What is wrong with a token's shape; None if nothing is.

    >>> token_trouble("MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0")
    >>> token_trouble("0123456789abcdef0123456789abcdef")
    'It has not the three parts of a token; an application has other secrets too: take the one under Bot'
    """
    parts = token.split(".")
    if len(parts) != 3 or not all(parts):
        return "It has not the three parts of a token; an application has other secrets too: take the one under Bot"
    try:
        owner = base64.urlsafe_b64decode(parts[0] + "=" * (-len(parts[0]) % 4))
    except (binascii.Error, ValueError):
        owner = b""
    return None if owner.isdigit() else "Its first part is no bot's number: copy it again, all of it"


async def _discord(settings: Settings, look: LookUp) -> AsyncIterator[Finding]:
    """Whose token it is, the servers, and the permissions there."""
    if settings.discord_token is None:
        yield Finding("token", Verdict.BAD, f"DISCORD_TOKEN is not set: make a bot at {_PORTAL}, and put its token into .env.")
        return
    token = settings.discord_token.get_secret_value()
    if trouble := token_trouble(token):
        yield Finding("token", Verdict.NOTE, f"{trouble} ({_PORTAL}).")
    try:
        account = await look(settings.discord_api_url, token)
    except AccountError as error:
        yield Finding("Discord", Verdict.BAD, str(error))
        return
    yield Finding("token", Verdict.GOOD, f"Discord knows it as {account.name}. No privileged intents are needed.")
    if not account.starts_left:
        yield Finding("Discord", Verdict.BAD, "It has connected too often today: wait, and see why it restarts.")
    for finding in _servers(account):
        yield finding


def _servers(account: Account) -> list[Finding]:
    if not account.servers:
        return [Finding("servers", Verdict.NOTE, f"It is in no server yet. Invite it: {account.invitation}")]
    lacking = [server for server in account.servers if server.lacks]
    number = f"{len(account.servers)}{' or more' if len(account.servers) >= 200 else ''}"
    found = [Finding("servers", Verdict.GOOD, f"{number}, {len(account.servers) - len(lacking)} of them with all permissions.")]
    for server in lacking[:SHOWN]:
        names = ", ".join(str(flag.name).lower().replace("_", " ") for flag in server.lacks)
        found.append(
            Finding("permissions", Verdict.NOTE, f"In {server.name} its role lacks: {names}. Invite it again: {account.invitation}")
        )
    return found


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    """Whether the database opens and is of this version, and how the feeds in it are."""
    try:
        revision = await migrate.current(settings.database_url)
        if revision is None:
            await migrate.check_place(settings.database_url)
            yield Finding("database", Verdict.GOOD, "It is not there yet, and will be made at the first start.")
            return
        await migrate.check(settings.database_url)
        database = await Database.open(settings.database_url)
        try:
            async with database.reading() as conn:
                known = await feeds.all_feeds(conn)
        finally:
            await database.close()
    except DatabaseError as error:
        yield Finding("database", Verdict.BAD, str(error))
        return
    yield Finding("database", Verdict.GOOD, "It opens, and is of this version.")
    for finding in feeds_findings(known):
        yield finding


def feeds_findings(known: Sequence[Feed]) -> list[Finding]:
    """How the feeds are: those that fail, the longest failing first."""
    if not known:
        return [Finding("feeds", Verdict.NOTE, "None yet: they come with the first start, or with /feed add.")]
    failing = sorted((feed for feed in known if feed.failures), key=lambda feed: (-feed.failures, feed.id))
    healthy = f"{len(known) - len(failing)} of {len(known)} are healthy."
    found = [Finding("feeds", Verdict.NOTE if failing else Verdict.GOOD, healthy)]
    for feed in failing[:SHOWN]:
        state = "given up" if feed.stopped_at else f"failed {feed.failures} times in a row"
        found.append(
            Finding("feeds", Verdict.NOTE, f"{feed.title or redact(feed.url)} {state}: {recall(feed.error or '') or 'no reason is known'}")
        )
    return found
