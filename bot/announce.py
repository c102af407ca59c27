"""What becomes of new reports: for every scope and tier limit that they touch, is it news, and who is to be told.

Runs inside the transaction that saved the reports, so that both are kept or neither. Sends nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.transfers.lens import Lens
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
        changed: set[int] = set()
        for whom, said in await _whose(conn, lens, player, reports):
            known = await rumours.player_reports(conn, whom.player.id, scope_id, lens=lens)
            for limit in limits:
                decided = _decide(said, heard(known, limit), limit, now)
                for found in decided:
                    if found.decision.news:
                        changed.add(whom.player.id)
                        queued += await _queue(conn, scope_id, limit, whom, found, leagues, now)
                if told := sorted({before for found in decided for before in found.retold}):
                    await outbox.want_edits(conn, scope_id, limit, told, now)
        for player_id in changed:
            await threads.want_names(conn, scope_id, player_id, now)
    return queued


@dataclass(frozen=True, slots=True)
class _Whom:
    """A player as a scope knows him, and who else he is there: who follows one of these hears of him."""

    player: Player
    also: frozenset[int]


async def _whose(conn: Connection, lens: Lens, player: Player, reports: Sequence[Report]) -> list[tuple[_Whom, list[Report]]]:
    """Of whom a scope takes reports to be that were read as one player's."""
    said: dict[int, list[Report]] = {}
    for report in lens.all_seen(reports):
        said.setdefault(report.player_id, []).append(report)
    await players.lock_players(conn, said.keys() - {player.id})
    known = {player.id: player} | {owner: await players.player(conn, owner) for owner in said if owner != player.id}
    return [(_Whom(who, lens.merged_into(owner)), told) for owner, told in said.items() if (who := known[owner])]


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


async def _queue(conn: Connection, scope_id: int, limit: str, whom: _Whom, found: _Found, leagues: Mapping[str, str], now: datetime) -> int:
    report, before, reason = found.report, found.decision.before, found.decision.news
    player = whom.player
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
    return await outbox.enqueue(conn, news, player_id=player.id, also=whom.also, clubs=clubs, leagues=touched, now=now)
