"""The desk's sagas: `/saga`, its pages, and "Why was this posted?"."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from bot.asker import Asker
from bot.desk.house import Room
from bot.errors import Refusal, Unknown
from bot.phrase.card import Card
from bot.phrase.saga import PAGE, saga_card
from bot.phrase.said import say
from bot.phrase.why import move_why_card, why_card
from bot.transfers.model import Move, NewsReason, Player, Report, Saga, SagaStatus, Stage
from bot.transfers.sagas.lens import Lens
from bot.transfers.sagas.saga import current, fold
from bot.transfers.sagas.views import MoveWhyView, Pick, SagaView, WhyView
from bot.transfers.sagas.windows import window_of
from db import feeds, follows, lenses, outbox, players, rumours, scopes
from db.types import Connection


@dataclass(frozen=True, slots=True)
class _Turn:
    """Which page of which saga a button asks for."""

    player_id: int
    page: int = 0
    pick: Pick = Pick.ALL
    as_of: datetime | None = None


class SagaRoom(Room):
    """Answers about one player's saga, as the asker's scope shows it."""

    async def saga(self, asker: Asker, player: str, *, as_of: str | None = None, now: datetime) -> Card:
        """`/saga`. `as_of` is a day (YYYY-MM-DD): what was known at its end."""
        until = _end_of_day(as_of, now) if as_of else None
        async with self.house.database.reading() as conn:
            scope_id = await scopes.scope_of(conn, asker.guild_id)
            lens = await _lens(conn, asker, scope_id, until)
            found = await self.house.names.player(conn, scope_id, player, now, lens=lens)
            return await self._show(conn, asker, scope_id, lens, found, _Turn(found.id, as_of=until), now)

    async def turn(self, asker: Asker, player_id: int, page: int, pick: str, as_of: str, *, now: datetime) -> Card:
        """A page that a button asks for."""
        until = _end_of_day(as_of, now) if as_of else None
        async with self.house.database.reading() as conn:
            scope_id = await scopes.scope_of(conn, asker.guild_id)
            lens = await _lens(conn, asker, scope_id, until)
            player = await players.visible_player(conn, player_id, scope_id, lens)
            if player is None:
                raise Unknown(say("That player is not known here any more."))
            return await self._show(conn, asker, scope_id, lens, player, _Turn(player_id, page, Pick(pick), until), now)

    async def _show(self, conn: Connection, asker: Asker, scope_id: int, lens: Lens, player: Player, turn: _Turn, now: datetime) -> Card:
        reports = await rumours.player_reports(conn, player.id, scope_id, seen_until=turn.as_of, lens=lens)
        sagas = await asyncio.to_thread(fold, reports, turn.as_of or now, lens.endings_of(player.id))
        if not sagas:
            return saga_card(SagaView(player, None, now, as_of=turn.as_of))
        saga, page = sagas[-1], max(turn.page, 0)
        until = (turn.as_of or now) if saga.status is SagaStatus.OPEN else saga.ended_at or saga.last_at
        moves, told = _moves(saga, turn.pick), _reports(saga, reports)
        count = len(told if turn.pick is Pick.REPORTS else moves)
        pages = max(1, -(-count // PAGE))
        page = min(page, pages - 1)
        shown = slice(page * PAGE, (page + 1) * PAGE)
        following = await follows.is_following(conn, asker.user_id, asker.guild_id, player.id)
        view = SagaView(
            player=player,
            saga=saga,
            now=now,
            pick=turn.pick,
            page=page,
            pages=pages,
            moves=moves[shown],
            reports=told[shown],
            others=sagas[-2::-1],
            as_of=turn.as_of,
            following=following,
            window=window_of(self.house.lore.windows, until),
        )
        return saga_card(view)

    async def path(self, asker: Asker, player_id: int, place: int, as_of: str, *, turned: bool, now: datetime) -> Card:
        """The button "Why?" under a saga: the path to a move of it, the newest being number 0."""
        until = _end_of_day(as_of, now) if as_of else None
        async with self.house.database.reading() as conn:
            scope_id = await scopes.scope_of(conn, asker.guild_id)
            lens = await _lens(conn, asker, scope_id, until)
            player = await players.visible_player(conn, player_id, scope_id, lens)
            reports = await rumours.player_reports(conn, player.id, scope_id, seen_until=until, lens=lens) if player else ()
            saga = await asyncio.to_thread(current, reports, until or now, lens.endings_of(player.id)) if player else None
            if player is None or saga is None:
                raise Unknown(say("That player is not known here any more."))
            moves = _moves(saga, Pick.ALL)
            place = min(max(place, 0), len(moves) - 1)
            feed = await feeds.feed(conn, moves[place].origin.feed_id)
        name = (feed.title or feed.source or feed.url) if feed else "?"
        return move_why_card(MoveWhyView(moves[place], player, name, place, len(moves), until, turned))

    async def why(self, asker: Asker, message_id: int, *, now: datetime) -> Card:
        """ "Why was this posted?", asked of one of our messages."""
        async with self.house.database.reading() as conn:
            posted = await outbox.posted(conn, message_id)
            if posted is None or not (posted.user_id == asker.user_id if posted.user_id else posted.guild_id == asker.guild_id):
                raise Unknown(say("That message is none of my alerts (or it is too old: I keep the path of an alert for 30 days)."))
            kept = await rumours.report(conn, posted.report_id)
            lens = await lenses.lens_of(conn, await scopes.scope_of(conn, posted.guild_id))
            report = (lens.seen(kept) or kept) if kept else None
            player = await players.player(conn, report.player_id) if report else None
            feed = await feeds.feed(conn, report.feed_id) if report else None
            if report is None or player is None or feed is None:
                raise Unknown(say("What that alert was made of has been removed."))
        return why_card(
            WhyView(
                report=report,
                player=player,
                reason=NewsReason(posted.reason),
                before=Stage(posted.before) if posted.before else None,
                feed=feed.title or feed.source or feed.url,
                sent_at=posted.done_at,
                max_tier=posted.max_tier,
            )
        )


async def _lens(conn: Connection, asker: Asker, scope_id: int, until: datetime | None) -> Lens:
    """Through what the asker's server looks, or looked on a past day."""
    return await (lenses.lens_at(conn, scope_id, asker.guild_id, until) if until else lenses.lens_of(conn, scope_id))


def _moves(saga: Saga, pick: Pick) -> tuple[Move, ...]:
    moves = [move for lane in saga.lanes for move in lane.moves]
    if pick is Pick.BELIEVABLE:
        moves = [move for move in moves if move.best_tier.rank <= 2]
    return tuple(sorted(moves, key=lambda move: (move.at, move.origin.id), reverse=True))


def _reports(saga: Saga, reports: tuple[Report, ...]) -> tuple[Report, ...]:
    """Every report of the saga, newest first."""
    return tuple(sorted((r for r in reports if saga.first_at <= r.at <= saga.last_at), key=lambda r: (r.at, r.id), reverse=True))


def _end_of_day(typed: str, now: datetime) -> datetime:
    try:
        day = date.fromisoformat(typed.strip())
    except ValueError:
        example = f"{now:%Y-%m-%d}"
        raise Refusal(
            say("“{typed}” is no day I can read. Write it as year-month-day, such as {example}.", typed=typed[:40], example=example)
        ) from None
    if day > now.date():
        raise Refusal(say("That day is still to come."))
    return datetime.combine(day, time.max, UTC)
