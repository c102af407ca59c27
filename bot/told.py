"""What an alert shows, read once for all places that are told the same.

What was read serves every row of that piece of news in its scope for as long as nothing has been added to, or taken from, what
was said of the player. A scope's tiers and corrections never change: a server that changes its own has another scope then.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace

from bot.transfers.model import DIRECT, Delivery, Move, NewsReason, Stage
from bot.transfers.sagas.news import heard
from bot.transfers.sagas.saga import move_of
from bot.transfers.sagas.views import AlertView
from db import lenses, outbox, players, rumours, scopes
from db.engine import Database
from db.types import Connection

KEPT = 50
"""Views that are kept, the newest: one move's for as many scopes."""

_Key = tuple[int | None, int | None, int]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A view, of whom it tells, and how much was said of them when it was read."""

    view: AlertView
    said_of: frozenset[int]
    tally: tuple[int, int]


class Told:
    """The views of alerts."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: dict[_Key, _Kept] = {}
        self._one_reads = asyncio.Lock()

    async def kept(self, conn: Connection, row: Delivery) -> AlertView | None:
        """What a row tells, if that was read before and still is so."""
        kept = await self._fresh(conn, await _key(conn, row))
        return _to(row, kept) if kept else None

    async def read(self, row: Delivery) -> AlertView | None:
        """What a row tells; None if it has been removed since, or is not to be heard of there any more."""
        async with self._one_reads, self._database.reading() as conn:
            key = await _key(conn, row)
            kept = await self._fresh(conn, key) or await self._read(conn, row, key)
        return _to(row, kept) if kept else None

    async def _fresh(self, conn: Connection, key: _Key) -> _Kept | None:
        kept = self._kept.get(key)
        return kept if kept and kept.tally == await rumours.tally(conn, kept.said_of) else None

    async def _read(self, conn: Connection, row: Delivery, key: _Key) -> _Kept | None:
        news = await outbox.news_by_id(conn, row.news_id) if row.news_id else None
        kept = await rumours.report(conn, row.report_id) if row.report_id else None
        lens = await lenses.lens_of(conn, key[2])
        report = lens.seen(kept) if kept else None
        player = await players.player(conn, report.player_id) if report else None
        if report is None or news is None or player is None:
            return None
        others = lens.all_seen(await rumours.item_reports(conn, report.item_id))
        also = tuple(r for r in others if r.player_id == report.player_id and r.revision == report.revision and r.id != report.id)
        tally = await rumours.tally(conn, lens.sources_of(player.id))
        known = heard(await rumours.player_reports(conn, player.id, news.scope_id, lens=lens), news.max_tier)
        move = await asyncio.to_thread(move_of, known, report.id, lens.endings_of(player.id))
        view = AlertView(
            report=report,
            reason=NewsReason(news.reason),
            player=player,
            before=Stage(news.before) if news.before else None,
            nonce=row.nonce,
            move=move or Move(report.lane, report.stage, report),
            also=also,
        )
        self._kept.pop(key, None)
        self._kept[key] = _Kept(view, lens.sources_of(player.id), tally)
        while len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
        return self._kept[key]


def _to(row: Delivery, kept: _Kept) -> AlertView:
    return replace(kept.view, nonce=row.nonce, moderated=row.guild_id != DIRECT)


async def _key(conn: Connection, row: Delivery) -> _Key:
    return row.news_id, row.report_id, await scopes.scope_of(conn, row.guild_id)
