"""What becomes of new reports: for every scope and tier limit that they touch, is it news, and who is to be told.

Runs inside the transaction that saved the reports, so that both are kept or neither. Sends nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.transfers.model import Decision, Feed, Player, Report
from bot.transfers.news import decide_news, heard, retold, strength
from db import lenses, outbox, players, rumours, scopes, threads
from db.types import Connection


@dataclass(slots=True)
class Audience:
    """Who looks through a feed, asked once a poll: its scopes, and the tier limits of the readers of each."""

    conn: Connection
    feed: Feed
    limits: dict[int, list[str]] = field(default_factory=dict)

    async def scopes(self) -> Mapping[int, list[str]]:
        """Scope id to tier limits."""
        if not self.limits:
            for scope_id in await scopes.scopes_with_feed(self.conn, self.feed.id):
                self.limits[scope_id] = await scopes.tier_limits(self.conn, scope_id)
        return self.limits


async def announce(
    conn: Connection, audience: Audience, player: Player, reports: Sequence[Report], leagues: Mapping[str, str], now: datetime
) -> int:
    """Decide what of one item's reports on one player is news, and queue it; how many messages are to be sent.

    `leagues` maps clubs to their league. The strongest news of an item comes first: a destination hears once of an item.
    """
    queued = 0
    await players.lock_players(conn, [player.id])
    for scope_id, limits in (await audience.scopes()).items():
        if not limits:
            continue
        lens = await lenses.lens_of(conn, scope_id)
        known = await rumours.player_reports(conn, player.id, scope_id)
        changed = False
        for limit in limits:
            decided = _decide(lens.all_seen(reports), heard(known, limit), limit, now)
            for found in decided:
                if found.decision.news:
                    changed = True
                    queued += await _queue(conn, scope_id, limit, player, found, leagues, now)
            if told := sorted({before for found in decided for before in found.retold}):
                await outbox.want_edits(conn, scope_id, limit, told, now)
        if changed:
            await threads.want_names(conn, scope_id, player.id, now)
    return queued


@dataclass(frozen=True, slots=True)
class _Found:
    """A new report, what it is to readers, and which reports told the same before."""

    report: Report
    decision: Decision
    retold: tuple[int, ...]


def _decide(reports: Sequence[Report], known: Sequence[Report], limit: str, now: datetime) -> list[_Found]:
    decided = []
    for report in heard(reports, limit):
        decision = decide_news(report, [other for other in known if other.id < report.id], now)
        decided.append(_Found(report, decision, retold(report, decision, known)))
    # A move that goes on is the news; that others are off by it is told beside it.
    return sorted(decided, key=lambda found: (found.report.stage.off, strength(found.decision)))


async def _queue(
    conn: Connection, scope_id: int, limit: str, player: Player, found: _Found, leagues: Mapping[str, str], now: datetime
) -> int:
    report, before, reason = found.report, found.decision.before, found.decision.news
    assert reason is not None  # noqa: S101 - only news is queued
    news = await outbox.add_news(
        conn,
        scope_id=scope_id,
        max_tier=limit,
        report_id=report.id,
        reason=reason.value,
        rung=max(report.stage.rung or 0, (before.rung or 0) if before else 0),
        before=before.value if before else None,
        story=f"{report.item_id}.{report.revision}.{report.player_id}",
        now=now,
    )
    clubs = {club for club in (report.to_club, report.from_club or player.club) if club}
    touched = {leagues[club] for club in clubs if club in leagues}
    return await outbox.enqueue(conn, news, player_id=player.id, clubs=clubs, leagues=touched, now=now)
