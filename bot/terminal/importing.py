"""The import as the operator sees it: what was read, what has changed, which rows were left out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from bot.importing.run import Done, Ledger, Tell, import_file
from bot.loops import real_time
from bot.phrase.said import count
from bot.terminal.render import plain
from bot.terminal.screen import Screen
from config.settings import Settings
from db.migrate import open_database


async def import_players(settings: Settings, path: Path, left_out: Path | None) -> None:
    """Import a list of players and say what came of it. A new database is made."""
    now = real_time()
    database = await open_database(settings.database_url)
    try:
        with progress(path.name) as tell:
            done = await import_file(database, path, now, left_out, tell)
    finally:
        await database.close()
    screen = Screen(clock=lambda: now)
    for sentence in summary(done):
        screen.say(sentence)
    for sentence in report(done.read.ledger, left_out):
        screen.say(sentence, style="yellow")


@contextmanager
def progress(name: str) -> Iterator[Tell]:
    """A progress bar on a terminal's standard error, elsewhere none.."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(f"Reading {plain(name)}"[:60], total=None)
        yield lambda at, size: bar.update(task, completed=at, total=size or None)


def summary(done: Done) -> Iterator[str]:
    """What was read and what has changed."""
    read, brought, held = done.read, done.brought, done.read.gathered
    shipped = count(len(held.shipped), "{n} shipped player", "{n} shipped players")
    players = count(len(held.players), "{n} player", "{n} players")
    yield f"{count(read.rows, '{n} row', '{n} rows')} read: {players}, and other names of {shipped}."
    if brought.new or brought.changed:
        yield f"{brought.new:,} new, {brought.changed:,} changed. A bot that is running reads with them within a minute or two."
    else:
        yield "Nothing has changed: all of it was there."
    if done.adopted:
        adopted = count(done.adopted, "{n} player", "{n} players")
        yield f"{adopted} whom feeds had named before: their reports, follows and alerts are the listed one's now."
    if read.refused:
        yield f"{count(read.refused, '{n} alias', '{n} aliases')} not taken: too long, or not in Latin letters."
    if read.unused:
        yield f"Columns not used: {', '.join(read.unused)[:200]}."


def report(ledger: Ledger, left_out: Path | None) -> Iterator[str]:
    """Which rows were left out, and why."""
    total = ledger.reasons.total()
    if not total:
        return
    yield f"{count(total, '{n} row', '{n} rows')} left out:"
    if total > len(ledger.first):
        for reason, times in ledger.reasons.most_common(10):
            yield f"  {times:,}: {reason}"
        yield "The first of them:"
    for row in ledger.first:
        yield f"  row {row.number}: {row.reason}"
    if left_out is None and total > len(ledger.first):
        yield "All of them are written to a file with --left-out FILE."
