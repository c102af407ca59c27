"""What becomes of new reports: for every scope and tier limit that they touch, is it news, and who is to be told.

Runs inside the transaction that saved the reports, so that both are kept or neither. Sends nothing. What is the same for many
scopes is read, decided and queued once for all of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.audience import Audience, Told
from bot.transfers.model import Decision, Ending, Player, Report
from bot.transfers.sagas.lens import Lens
from bot.transfers.sagas.news import decide_news, heard, retold, strength
from db import outbox, players, threads
from db.types import Connection


async def announce(
    conn: Connection, audience: Audience, player: Player, reports: Sequence[Report], leagues: Mapping[str, str], now: datetime
) -> int:
    """Decide what of one item's reports on one player is news, and queue it; how many messages are to be sent.

    `leagues` maps clubs to their league. The strongest news of an item comes first: a destination hears once of an item.
    """
    await players.lock_players(conn, [player.id])
    told, decisions, outcome = Told(conn), _Decisions(now), _Outcome()
    for view in await audience.views():
        for whom, said in await _whose(conn, view.lens, player, reports):
            known = await told.of(view, whom.player.id)
            for limit in view.limits:
                outcome.book(view.scope_id, limit, whom, decisions.of(said, known, limit, whom.endings))
    queued = 0
    for (limit, whom, _, _), (found, scope_ids) in outcome.news.items():
        queued += await _queue(conn, scope_ids, limit, whom, found, leagues, now)
    for (limit, before), scope_ids in outcome.retold.items():
        await outbox.want_edits(conn, scope_ids, limit, before, now)
    for whom, changed in outcome.changed.items():
        await threads.want_names(conn, sorted(changed), {whom.player.id, *whom.also}, now)
    return queued


@dataclass(frozen=True, slots=True)
class _Whom:
    """A player as a scope knows him, and who else he is there: who follows one of these hears of him.

    `endings` were set there of his sagas: they are asked when it is decided what is news, not when it is told.
    """

    player: Player
    also: frozenset[int]
    endings: tuple[Ending, ...] = field(default=(), compare=False)


async def _whose(conn: Connection, lens: Lens, player: Player, reports: Sequence[Report]) -> list[tuple[_Whom, list[Report]]]:
    """Of whom a scope takes reports to be that were read as one player's."""
    said: dict[int, list[Report]] = {}
    for report in lens.all_seen(reports):
        said.setdefault(report.player_id, []).append(report)
    known: dict[int, Player | None] = {player.id: player}
    if others := said.keys() - {player.id}:
        await players.lock_players(conn, others)
        known |= {owner: await players.player(conn, owner) for owner in others}
    return [(_Whom(who, lens.merged_into(owner), lens.endings_of(owner)), told) for owner, told in said.items() if (who := known[owner])]


@dataclass(frozen=True, slots=True)
class _Found:
    """A new report, what it is to readers, and which reports told the same before."""

    report: Report
    decision: Decision
    retold: tuple[int, ...]


@dataclass(slots=True)
class _Decisions:
    """Decisions, each made once: to whom the same is known, believed alike, the same is news."""

    now: datetime
    _made: dict[tuple[object, ...], list[_Found]] = field(default_factory=dict)

    def of(self, reports: Sequence[Report], known: Sequence[Report], limit: str, endings: tuple[Ending, ...]) -> list[_Found]:
        """What of new reports, which are among those known, is news to readers with this tier limit; the strongest first."""
        before = heard(known, limit)
        alike = (tuple(report.id for report in reports), tuple((report.id, report.tier) for report in before), endings)
        if alike not in self._made:
            self._made[alike] = _decide(heard(reports, limit), before, endings, self.now)
        return self._made[alike]


def _decide(reports: Sequence[Report], known: Sequence[Report], endings: Sequence[Ending], now: datetime) -> list[_Found]:
    decided = []
    for report in reports:
        decision = decide_news(report, [other for other in known if other.id < report.id], now, endings)
        decided.append(_Found(report, decision, retold(report, decision, known, endings)))
    # A move that goes on is the news; that others are off by it is told beside it.
    return sorted(decided, key=lambda found: (found.report.stage.off, strength(found.decision)))


@dataclass(slots=True)
class _Outcome:
    """What has come of an item, with the scopes for which it has: news, what is retold, and players of whom something changed."""

    news: dict[tuple[str, _Whom, int, Decision], tuple[_Found, list[int]]] = field(default_factory=dict)
    retold: dict[tuple[str, tuple[int, ...]], list[int]] = field(default_factory=dict)
    changed: dict[_Whom, set[int]] = field(default_factory=dict)

    def book(self, scope_id: int, limit: str, whom: _Whom, decided: Sequence[_Found]) -> None:
        """Book what was decided for a scope."""
        for found in decided:
            if found.decision.news:
                self.news.setdefault((limit, whom, found.report.id, found.decision), (found, []))[1].append(scope_id)
                self.changed.setdefault(whom, set()).add(scope_id)
        if told := tuple(sorted({before for found in decided for before in found.retold})):
            self.retold.setdefault((limit, told), []).append(scope_id)


async def _queue(
    conn: Connection, scope_ids: Sequence[int], limit: str, whom: _Whom, found: _Found, leagues: Mapping[str, str], now: datetime
) -> int:
    report, before, reason = found.report, found.decision.before, found.decision.news
    player = whom.player
    assert reason is not None  # noqa: S101 - only news is queued
    news = await outbox.add_news(
        conn,
        scope_ids,
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
