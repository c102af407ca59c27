"""What the newest entries of a feed would give: recorded or known, alerted or why not. Reads only."""

from __future__ import annotations

from datetime import datetime

from bot.ingest import sort_document
from bot.phrase.feeds import Sample
from bot.phrase.said import mark, say
from bot.phrase.words import reason_words
from bot.poll import Look
from bot.reports import Kept, Lore, find_player, report_of
from bot.transfers.model import Entry, Feed, QuietReason, Rumour
from bot.transfers.sagas.lens import Lens
from bot.transfers.sagas.news import decide_news
from db import lenses, rumours
from db.types import Connection

NEWEST = 5

_QUIET = {
    QuietReason.BACKLOG: mark("recorded only: backlog"),
    QuietReason.LATE: mark("not alerted: newer reports have overtaken it"),
    QuietReason.OLD: mark("recorded only: more than 7 days old"),
    QuietReason.ECHO: mark("not alerted: others said it before"),
    QuietReason.SAME: mark("not alerted: nothing new"),
    QuietReason.WEAKER: mark("not alerted: a weaker source says less"),
    QuietReason.REHEATED: mark("not alerted: an old claim warmed up"),
    QuietReason.SAGA_OVER: mark("not alerted: the saga is over"),
    QuietReason.NO_LANE: mark("not alerted: no club is named"),
}


async def try_entries(conn: Connection, scope_id: int, feed: Feed | None, look: Look, lore: Lore, now: datetime) -> list[Sample]:
    """A sample for each of the newest entries."""
    known = set()
    if feed is not None:
        found = await sort_document(conn, feed, look.parsed, now)
        known = {same.entry.aliases for same in found.same}
    feed = feed or Feed(id=0, url=look.url, title=look.parsed.title, source=look.source, primed_at=now)
    lens = await lenses.lens_of(conn, scope_id)
    samples = []
    for entry in look.parsed.entries[:NEWEST]:
        told = tuple([(r, await _verdict(conn, scope_id, lens, feed, entry, r, entry.aliases in known, lore, now)) for r in entry.rumours])
        samples.append(Sample(entry.item.title or entry.link, entry.link, entry.item.published, told))
    return samples


async def _verdict(
    conn: Connection, scope_id: int, lens: Lens, feed: Feed, entry: Entry, rumour: Rumour, known: bool, lore: Lore, now: datetime
) -> str:
    if known:
        return say("recorded already")
    player = await find_player(conn, feed, rumour)
    kept = Kept(entry, 0, 1, min(entry.item.published or now, now), backlog=False)
    report = lens.seen(report_of(feed, kept, rumour, player.id if player else 0, lore, now))
    if report is None:
        return say("not heard of here: the player is ignored in this server")
    before = await rumours.player_reports(conn, report.player_id, scope_id, lens=lens) if report.player_id else ()
    decision = decide_news(report, before, now)
    if decision.news:
        return say("would be alerted: {reason}", reason=reason_words(decision.news))
    return say(_QUIET[decision.quiet or QuietReason.SAME])
