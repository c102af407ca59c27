"""The import as the operator sees it: what was read, what has changed, which rows were left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.importing.run import Done, Ledger, import_file
from bot.phrase.words import count
from bot.terminal.screen import Screen
from config.settings import Settings
from db.migrate import open_database


async def import_players(settings: Settings, path: Path, left_out: Path | None) -> None:
    """Import a list of players and say what came of it. A new database is made."""
    now = datetime.now(UTC)
    database = await open_database(settings.database_url)
    try:
        done = await import_file(database, path, now, left_out)
    finally:
        await database.close()
    screen = Screen(clock=lambda: now)
    for sentence in summary(done):
        screen.say(sentence)
    for sentence in report(done.read.ledger, left_out):
        screen.say(sentence, style="yellow")


def summary(done: Done) -> Iterator[str]:
    """What was read and what has changed."""
    read, brought, held = done.read, done.brought, done.read.gathered
    shipped = count(len(held.shipped), "shipped player")
    yield f"{count(read.rows, 'row')} read: {count(len(held.players), 'player')}, and other names of {shipped}."
    if brought.new or brought.changed:
        yield f"{brought.new:,} new, {brought.changed:,} changed. A bot that is running reads with them within a minute or two."
    else:
        yield "Nothing has changed: all of it was there."
    if done.adopted:
        yield f"{count(done.adopted, 'player')} whom feeds had named before: their reports, follows and alerts are the listed one's now."
    if read.refused:
        yield f"{count(read.refused, 'alias', 'aliases')} not taken: too long, or not in Latin letters."
    if read.unused:
        yield f"Columns not used: {', '.join(read.unused)[:200]}."


def report(ledger: Ledger, left_out: Path | None) -> Iterator[str]:
    """Which rows were left out, and why."""
    total = ledger.reasons.total()
    if not total:
        return
    yield f"{count(total, 'row')} left out:"
    if total > len(ledger.first):
        for reason, times in ledger.reasons.most_common(10):
            yield f"  {times:,}: {reason}"
        yield "The first of them:"
    for row in ledger.first:
        yield f"  row {row.number}: {row.reason}"
    if left_out is None and total > len(ledger.first):
        yield "All of them are written to a file with --left-out FILE."
