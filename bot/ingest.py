"""Take in what a feed says: items, reports, and the news they are, in the transaction of the poll.

Everything slow (fetching, parsing, reading) is done before; nothing is sent here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.announce import announce
from bot.audience import Audience
from bot.feeds.newness import New, Sorted, sort_entries, text_hash
from bot.reports import Kept, Lore, Reports
from bot.transfers.model import Entry, Feed, ParsedFeed
from db import items
from db.types import Connection

TITLES = 2_000
"""How many of a feed's newest titles are compared to tell a re-numbering."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one poll brought. `held` counts the old entries of a re-numbered feed; `backlog` says that nothing of it was news."""

    new: int = 0
    changed: int = 0
    held: int = 0
    reports: int = 0
    queued: int = 0
    backlog: bool = False


async def ingest(conn: Connection, feed: Feed, parsed: ParsedFeed, lore: Lore, now: datetime) -> Taken:
    """Save what a document brought; the poll's own state is saved by the caller, in the same transaction."""
    found = await sort_document(conn, feed, parsed, now)
    brought = await _keep_items(conn, feed, found, now)
    audience, reports = Audience(conn, feed), Reports(conn, feed, lore, now)
    await reports.recall(brought)
    queued = 0
    for kept in brought:
        if kept.backlog:
            await reports.put_by(kept)
            continue
        for player, said in (await reports.keep(kept)).items():
            queued += await announce(conn, audience, player, said, lore.leagues, now)
    await reports.keep_waiting()
    return Taken(len(found.new), len(found.changed), found.renumbered, reports.count, queued, found.backlog)


async def sort_document(conn: Connection, feed: Feed, parsed: ParsedFeed, now: datetime) -> Sorted:
    """Tell new entries from changed, known and re-numbered ones, by what is kept of the feed."""
    aliases = [alias for entry in parsed.entries for alias in entry.aliases]
    known = await items.known_items(conn, feed.id, aliases)
    titles = await items.recent_titles(conn, feed.id, TITLES)
    return sort_entries(feed, parsed, known, titles, now)


async def unread(conn: Connection, feed: Feed, parsed: ParsedFeed, now: datetime) -> tuple[Entry, ...]:
    """The entries that are new or changed, and so to be read: what is known as it stands was read before."""
    known = await items.known_items(conn, feed.id, [alias for entry in parsed.entries for alias in entry.aliases])
    same = {same.entry.aliases for same in sort_entries(feed, parsed, known, (), now).same}
    return tuple(entry for entry in parsed.entries if entry.aliases not in same)


async def _keep_items(conn: Connection, feed: Feed, found: Sorted, now: datetime) -> list[Kept]:
    """Keep new and changed items; those to be read, the oldest first. Held entries are kept and not read."""
    new = _oldest_first(found.new)
    brought = [*((n.entry, text_hash(n.entry.item)) for n in new), *((held, text_hash(held.item)) for held in found.held)]
    ids = await items.add_items(conn, feed.id, brought, now)
    kept = [Kept(n.entry, item_id, 1, min(n.entry.item.published or now, now), n.backlog) for n, item_id in zip(new, ids, strict=False)]
    await items.add_aliases(conn, feed.id, found.further_aliases())
    for change in found.changed:
        revision = await items.revise_item(conn, change.known.id, change.entry, text_hash(change.entry.item), now)
        kept.append(Kept(change.entry, change.known.id, revision, now, change.backlog))
    return kept


def _oldest_first(new: tuple[New, ...]) -> list[New]:
    """A feed lists the newest first; of equal or missing dates the last in the document is the oldest."""
    upwards = list(reversed(new))
    return sorted(upwards, key=lambda n: n.entry.item.published.timestamp() if n.entry.item.published else float("inf"))
