"""Take in what a feed says: items, reports, and the news they are, in the transaction of the poll.

Everything slow (fetching, parsing, reading) is done before; nothing is sent here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.announce import announce
from bot.audience import Audience
from bot.feeds.newness import New, Sorted, sort_entries, text_hash
from bot.transfers.model import Entry, Feed, ParsedFeed, Player, Report, Rumour, Stage, Tier
from bot.transfers.search import plain
from bot.transfers.sources import SourceBook, origin
from bot.transfers.windows import Window
from db import items, players, rumours
from db.types import Connection

TITLES = 2_000
"""How many of a feed's newest titles are compared to tell a re-numbering."""


@dataclass(frozen=True, slots=True)
class Lore:
    """What the service knows of the world before it reads: sources with tiers, clubs with spellings, leagues, transfer windows."""

    book: SourceBook
    clubs: Mapping[str, tuple[str, ...]]
    leagues: Mapping[str, str]
    windows: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What one poll brought. `held` counts the old entries of a re-numbered feed; `backlog` says that nothing of it was news."""

    new: int = 0
    changed: int = 0
    held: int = 0
    reports: int = 0
    queued: int = 0
    backlog: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry as it was kept. `at`: when what it says was said."""

    entry: Entry
    item_id: int
    revision: int
    at: datetime
    backlog: bool


async def ingest(conn: Connection, feed: Feed, parsed: ParsedFeed, lore: Lore, now: datetime) -> Taken:
    """Save what a document brought; the poll's own state is saved by the caller, in the same transaction."""
    found = await sort_document(conn, feed, parsed, now)
    audience = Audience(conn, feed)
    reports = queued = 0
    for kept in await _keep_items(conn, feed, found, now):
        for player, said in (await _keep_reports(conn, feed, kept, lore, now)).items():
            reports += len(said)
            if not kept.backlog:
                queued += await announce(conn, audience, player, said, lore.leagues, now)
    return Taken(len(found.new), len(found.changed), found.renumbered, reports, queued, found.backlog)


async def sort_document(conn: Connection, feed: Feed, parsed: ParsedFeed, now: datetime) -> Sorted:
    """Tell new entries from changed, known and re-numbered ones, by what is kept of the feed."""
    aliases = [alias for entry in parsed.entries for alias in entry.aliases]
    known = await items.known_items(conn, feed.id, aliases)
    titles = await items.recent_titles(conn, feed.id, TITLES)
    return sort_entries(feed, parsed, known, titles, now)


async def _keep_items(conn: Connection, feed: Feed, found: Sorted, now: datetime) -> list[Kept]:
    """Keep new and changed items; those to be read, the oldest first. Held entries are kept and not read."""
    new = _oldest_first(found.new)
    brought = [*((n.entry, text_hash(n.entry.item)) for n in new), *((held, text_hash(held.item)) for held in found.held)]
    ids = await items.add_items(conn, feed.id, brought, now)
    kept = [Kept(n.entry, item_id, 1, min(n.entry.item.published or now, now), n.backlog) for n, item_id in zip(new, ids, strict=False)]
    for same in found.same:
        await items.add_aliases(conn, feed.id, same.known.id, same.entry.aliases)
    for change in found.changed:
        revision = await items.revise_item(conn, change.known.id, change.entry, text_hash(change.entry.item), now)
        kept.append(Kept(change.entry, change.known.id, revision, now, change.backlog))
    return kept


def _oldest_first(new: tuple[New, ...]) -> list[New]:
    """A feed lists the newest first; of equal or missing dates the last in the document is the oldest."""
    upwards = list(reversed(new))
    return sorted(upwards, key=lambda n: n.entry.item.published.timestamp() if n.entry.item.published else float("inf"))


async def _keep_reports(conn: Connection, feed: Feed, kept: Kept, lore: Lore, now: datetime) -> dict[Player, list[Report]]:
    """Keep what an item says, by player. Of an edited item only what it did not say before."""
    before = {_claim(r) for r in await rumours.item_reports(conn, kept.item_id)} if kept.revision > 1 else set()
    said: dict[Player, list[Report]] = {}
    for rumour in kept.entry.rumours:
        player = await find_player(conn, feed, rumour)
        if player is None:
            player = await players.ensure_player(conn, found_key(rumour.player), rumour.player, now)
        report = report_of(feed, kept, rumour, player.id, lore, now)
        if _claim(report) in before:
            continue
        report = await rumours.add_report(conn, report)
        said.setdefault(player, []).append(report)
        await _follow_official(conn, feed, player, report)
    return said


def _claim(report: Report) -> tuple[object, ...]:
    fee = (report.fee.amount, report.fee.currency) if report.fee else None
    return (report.player_id, report.lane, report.stage, fee)


async def find_player(conn: Connection, feed: Feed, rumour: Rumour) -> Player | None:
    """Whom a rumour is about: the listed player, else the one that the default pack or this very feed has named; None if new.

    A feed of one server can't lend its names to another's: only the pack's and its own count.
    """
    if rumour.player_key and (listed := await players.player_by_key(conn, rumour.player_key)):
        return listed
    surname = plain(rumour.player)
    if " " not in surname:
        clubs = [club for club in (rumour.from_club, rumour.to_club) if club]
        namesakes = await players.namesakes(conn, surname, feed.id, clubs)
        if len(namesakes) == 1:
            return namesakes[0]
    return await players.player_by_key(conn, found_key(rumour.player))


def found_key(name: str) -> str:
    """The key of a player whom no list surely holds: never a listed one's, so that nobody is taken for a namesake.

    >>> found_key("Éderson")
    'found:ederson'
    """
    return f"found:{plain(name)}"


def report_of(feed: Feed, kept: Kept, rumour: Rumour, player_id: int, lore: Lore, now: datetime) -> Report:
    """A rumour as the report that it makes."""
    entry = kept.entry
    source = entry.item.source or feed.source or feed.title or feed.url
    clubs = [club for club in (rumour.from_club, rumour.to_club) if club]
    name, tier = origin(source, rumour.credited_to, lore.book, clubs)
    return Report(
        id=0,
        player_id=player_id,
        player=rumour.player,
        item_id=kept.item_id,
        revision=kept.revision,
        feed_id=feed.id,
        at=kept.at,
        seen_at=now,
        stage=rumour.stage,
        move=rumour.move,
        source=lore.book.name(source),
        origin=name,
        tier=tier,
        from_club=rumour.from_club,
        to_club=rumour.to_club,
        fee=rumour.fee,
        credited_to=rumour.credited_to,
        evidence=rumour.evidence.sentence,
        evidence_start=rumour.evidence.start,
        rule=rumour.rule,
        recognised=rumour.recognised,
        title=entry.item.title,
        link=entry.link,
        backlog=kept.backlog,
    )


async def _follow_official(conn: Connection, feed: Feed, player: Player, report: Report) -> None:
    """An official move told by a tier 1 source of the default pack moves the player for everyone."""
    if report.stage is Stage.OFFICIAL and report.to_club and feed.pack and report.tier is Tier.ONE and not report.backlog:
        await players.set_club(conn, player.id, report.to_club)
