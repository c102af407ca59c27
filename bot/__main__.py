"""The command line, and the place where everything is put together. Decides nothing: each command loads what it needs.

Exit codes: 0 done; 1 could not be done, with one sentence on standard error; 2 wrong usage.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from types import FrameType

    from config.settings import Settings

T = TypeVar("T")

NUMBER = click.IntRange(1, 2**63 - 1)
"""Of a server, a person or a report, as databases keep them."""

ASK_FOR_ONE = (
    "There is no token: make a bot at https://discord.com/developers/applications (Bot > Reset Token) and put "
    "DISCORD_TOKEN=... into .env; or see it work without one: transfer-saga demo"
)


class Trouble(click.ClickException):
    """Something that a person can mend, in a sentence."""

    def show(self, file: Any = None) -> None:
        """Print the sentence."""
        click.echo(self.format_message(), err=True, file=file)


class Program(click.Group):
    """The group of all commands; errors that are meant for people end as a sentence instead of a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except _for_people() as error:
            raise Trouble(str(error)) from error
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # so that what could not be written is not tried again at the end
            raise Trouble("The disk that this is written to is full: free some space, and try again.") from error


FOR_PEOPLE = (
    ("config.settings", "SettingsError"),
    ("db.errors", "DatabaseError"),
    ("bot.pack", "BadPack"),
    ("bot.errors", "Refusal"),
    ("bot.feeds.errors", "FeedError"),
    ("bot.transfers.errors", "TransfersError"),
)
"""The errors whose words are for people, and their modules."""


def _for_people() -> tuple[type[Exception], ...]:
    """Those of them that can have happened: their modules are loaded. Loading the others would take longer than most commands."""
    return tuple(getattr(sys.modules[module], error) for module, error in FOR_PEOPLE if module in sys.modules)


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="transfer-saga")
def main() -> None:
    """Transfer Saga: what changed in a football transfer saga, who said it first, and whether to believe it."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by whoever started this: the next file opened would take its place
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115


def _settings(*, quiet: bool = False) -> Settings:
    """Settings and logging, made once. `quiet`: only warnings are logged unless the operator chose a level."""
    from config.log import configure_log
    from config.settings import load_settings

    settings = load_settings()
    level = "warning" if quiet and "log_level" not in settings.model_fields_set else settings.log_level
    token = settings.discord_token.get_secret_value() if settings.discord_token else None
    configure_log(level, settings.log_format, token=token)
    return settings


def _await(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end, or to SIGTERM, at which what is open is closed. `extract` needs no event loop, and starts without loading one."""
    import asyncio

    signal.signal(signal.SIGTERM, _leave)
    return asyncio.run(work)


def _leave(number: int, _frame: FrameType | None) -> None:
    """End as a process that a signal ended; amid a prompt too, which the event loop would not leave."""
    raise SystemExit(128 + number)


@main.command()
def run() -> None:
    """Run the bot."""
    settings = _settings()
    if settings.discord_token is None:
        raise Trouble(ASK_FOR_ONE)
    from bot.client import NotAccepted
    from bot.run import run_bot

    try:
        _await(run_bot(settings, settings.discord_token.get_secret_value()))
    except NotAccepted as error:
        raise Trouble(str(error)) from error


@main.command()
def demo() -> None:
    """Play a bundled saga, from the feeds to the alerts. Needs no token and no network."""
    settings = _settings(quiet=True)
    from bot.terminal.start import demo

    _await(demo(settings))


@main.command()
def console() -> None:
    """Type the bot's commands here: /saga Alexander-Arnold. Without a terminal they are read from standard input."""
    settings = _settings(quiet=True)
    from bot.terminal.start import console

    _forgive_input()
    _await(console(settings))


def _forgive_input() -> None:
    """Take bytes that are no UTF-8 as unknown characters, instead of ending at them."""
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")


@main.command()
@click.option("--explain", is_flag=True, help="Say why, in words: what told the player, the stage, the clubs, the fee and the source.")
def extract(explain: bool) -> None:
    """Read items as JSON Lines on standard input, and write what they say of transfers, a line an item."""
    from bot.collector import long_lists
    from bot.extracting import run_extract
    from bot.lists import load_gazetteer

    _forgive_input()
    with long_lists():
        gazetteer = load_gazetteer()
    sys.exit(run_extract(sys.stdin, click.echo, partial(click.echo, err=True), gazetteer, why=explain))


@main.group()
def feeds() -> None:
    """Look at feeds."""


@feeds.command("test")
@click.argument("url")
def feeds_test(url: str) -> None:
    """Show what a feed would give; sends and keeps nothing."""
    settings = _settings(quiet=True)
    from bot.terminal.start import try_feed

    _await(try_feed(settings, url))


@feeds.command("list")
def feeds_list() -> None:
    """List all feeds, with their health."""
    settings = _settings(quiet=True)
    from bot.terminal.upkeep import list_feeds

    _await(list_feeds(settings))


@main.group()
def players() -> None:
    """Look after the names of players."""


@players.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--left-out", type=click.Path(dir_okay=False, path_type=Path), help="A file to make, with each row that was not taken.")
def players_import(file: Path, left_out: Path | None) -> None:
    """Bring the players of FILE into the database: a query result of Wikidata (JSON, CSV, TSV), or a CSV.

    A CSV has a header line; of its columns name is needed, and aliases (with | between them), club, position, born and
    key are known. The same file again changes nothing.
    """
    settings = _settings(quiet=True)
    from bot.terminal.importing import import_players

    _await(import_players(settings, file, left_out))


@main.command()
def status() -> None:
    """Say how the feeds and the outbox are."""
    settings = _settings(quiet=True)
    from bot.terminal.upkeep import show_status

    _await(show_status(settings))


@main.command()
def doctor() -> None:
    """Check token, permissions, database and feeds, and say what to do."""
    settings = _settings(quiet=True)
    from bot.account import look
    from bot.terminal.upkeep import show_findings
    from config.settings import names_set

    if not _await(show_findings(settings, names_set(os.environ), look)):
        sys.exit(1)


@main.group()
def db() -> None:
    """Look after the database."""


@db.command()
def upgrade() -> None:
    """Bring the database to this version."""
    settings = _settings(quiet=True)
    from db.migrate import head, upgrade

    _await(upgrade(settings.database_url))
    click.echo(f"The database is at revision {head()}.")


@db.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Copy the database into FILE while it is in use."""
    settings = _settings(quiet=True)
    from db.migrate import backup

    _await(backup(settings.database_url, file))
    click.echo(f"Copied to {file}.")


@main.group()
def forget() -> None:
    """Remove what must go."""


@forget.command("guild")
@click.argument("guild_id", type=NUMBER)
def forget_guild(guild_id: int) -> None:
    """Remove all that is kept of a server."""
    _forget("guild", guild_id)


@forget.command("user")
@click.argument("user_id", type=NUMBER)
def forget_user(user_id: int) -> None:
    """Remove all that is kept of a person."""
    _forget("user", user_id)


@forget.command("report")
@click.argument("report_id", type=NUMBER)
def forget_report(report_id: int) -> None:
    """Remove one report, and the alerts that told it."""
    _forget("report", report_id)


def _forget(what: str, number: int) -> None:
    settings = _settings(quiet=True)
    from bot.terminal.upkeep import forget

    _await(forget(settings, what, number))
    click.echo(f"What was kept of {what} {number} is gone.")


if __name__ == "__main__":
    main(prog_name="transfer-saga")
