"""What a row of the outbox says now: reads what it is about and words it, in the language of its server or its member."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.digest import moved_for
from bot.phrase.admins import notice
from bot.phrase.alert import alert_card
from bot.phrase.card import Button, Card
from bot.phrase.digest import digest_card, quiet_card
from bot.phrase.said import say
from bot.phrase.tongue import Tongue, tongue
from bot.reputation import Reputation
from bot.transfers.model import Delivery, Kind, Move, NewsReason, Stage, Style
from bot.transfers.news import heard
from bot.transfers.saga import move_of
from bot.transfers.since import Span
from bot.transfers.views import AlertView
from db import guilds, hours, lenses, outbox, people, players, rumours, scopes
from db.engine import Database
from db.types import Connection


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of deliveries. Without a `reputation` no alert tells of a source's record."""

    database: Database
    reputation: Reputation | None = None

    async def __call__(self, row: Delivery) -> Card | None:
        """The card of a row; None if what it was about has been removed since, or is not to be heard of there any more."""
        if row.text is not None:
            return notice(row.text)
        told = await self._summary(row, Span(row.since, row.until)) if row.since and row.until else await self._alert(row)
        if told is None:
            return None
        async with self.database.reading() as conn:
            return (await reader_tongue(conn, row)).put(told)

    async def _alert(self, row: Delivery) -> Card | None:
        """A move; of parts that only mention more people the first line."""
        async with self.database.reading() as conn:
            scope_id = await scopes.scope_of(conn, row.guild_id)
            view = await self._view(conn, row, scope_id)
        if view is None:
            return None
        if row.part == 0:
            return alert_card(await self._with_record(view, scope_id) if row.style != Style.COMPACT else view)
        card = alert_card(view)
        return Card(card.headline, buttons=(Button(say("Saga"), f"saga:{view.player.id}:0:all::{row.nonce}"),))

    async def _with_record(self, view: AlertView, scope_id: int) -> AlertView:
        """An alert with what its origin was worth so far, as of the newest report of it."""
        if self.reputation is None:
            return view
        newest = max(report.seen_at for report in view.move.voices)
        return replace(view, record=await self.reputation.of(scope_id, view.move.origin.origin, newest))

    async def _summary(self, row: Delivery, within: Span) -> Card | None:
        """What moved in a time for a member; None where nothing did."""
        async with self.database.reading() as conn:
            moved = await moved_for(conn, row.user_id, within)
            quiet = await hours.quiet(conn, row.user_id)
        if row.kind is Kind.QUIET and quiet and quiet.official:
            moved = [one for one in moved if one.move.stage is not Stage.OFFICIAL]  # these were told in spite of the hour
        if not moved:
            return None
        return quiet_card(moved, row.nonce) if row.kind is Kind.QUIET else digest_card(moved, row.nonce)

    async def _view(self, conn: Connection, row: Delivery, scope_id: int) -> AlertView | None:
        news = await outbox.news_by_id(conn, row.news_id) if row.news_id else None
        kept = await rumours.report(conn, row.report_id) if row.report_id else None
        lens = await lenses.lens_of(conn, scope_id)
        report = lens.seen(kept) if kept else None
        player = await players.player(conn, report.player_id) if report else None
        if report is None or news is None or player is None:
            return None
        others = lens.all_seen(await rumours.item_reports(conn, report.item_id))
        also = tuple(r for r in others if r.player_id == report.player_id and r.revision == report.revision and r.id != report.id)
        known = heard(await rumours.player_reports(conn, report.player_id, news.scope_id, lens=lens), news.max_tier)
        return AlertView(
            report=report,
            reason=NewsReason(news.reason),
            player=player,
            before=Stage(news.before) if news.before else None,
            nonce=row.nonce,
            move=move_of(known, report.id, lens.endings_of(report.player_id)) or Move(report.lane, report.stage, report),
            also=also,
        )


async def reader_tongue(conn: Connection, row: Delivery) -> Tongue:
    """The language of who reads a row: the member's, where it goes to one alone, else the server's. English where none is known."""
    return tongue(await people.locale(conn, row.user_id) if row.user_id else await guilds.locale(conn, row.guild_id))
