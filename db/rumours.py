"""Reports: what items say of players. Added to, never changed; read through a scope: no feed is heard outside its guilds."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, func, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Currency, Fee, MoveType, Report, Stage, Tier
from bot.transfers.sagas.lens import Lens
from bot.transfers.sagas.news import OLD
from db.lenses import lens_of
from db.portable import chunks
from db.scopes import feeds_in
from db.tables import items, players, reports

_PLAIN = ("player_id", "player", "item_id", "revision", "feed_id", "at", "seen_at", "source", "origin", "from_club", "to_club")
MOST_REPORTS = 2_000
"""Of one player: so many of the newest are read."""
_FEE = (reports.c.fee_amount, reports.c.fee_currency, reports.c.fee_words)
_OF_ITEM = {"title": items.c.title, "link": items.c.link}
_COLUMNS = tuple(
    column
    for one in fields(Report)
    for column in (_FEE if one.name == "fee" else (_OF_ITEM[one.name] if one.name in _OF_ITEM else reports.c[one.name],))
)
"""In the order of a report's fields."""
_STAGES, _MOVES, _TIERS = {one.value: one for one in Stage}, {one.value: one for one in MoveType}, {one.value: one for one in Tier}
_TEXTS = ("credited_to", "evidence", "evidence_start", "rule", "recognised", "backlog")


async def add_reports(conn: AsyncConnection, drafts: Sequence[Report]) -> list[Report]:
    """Keep reports and give them with their ids (those they come with are not looked at), in the same order."""
    if not drafts:
        return []
    adding = insert(reports).returning(reports.c.id, sort_by_parameter_order=True)
    ids = await conn.scalars(adding, [_values(draft) for draft in drafts])
    return [replace(draft, id=report_id) for draft, report_id in zip(drafts, ids.all(), strict=True)]


async def report(conn: AsyncConnection, report_id: int) -> Report | None:
    """Give a report by its id."""
    return next(iter(read_reports(await conn.execute(select_reports().where(reports.c.id == report_id)))), None)


async def is_visible(conn: AsyncConnection, report_id: int, scope_id: int) -> bool:
    """Tell whether a report came through a scope's feeds."""
    return await conn.scalar(select(reports.c.id).where(reports.c.id == report_id, reports.c.feed_id.in_(feeds_in(scope_id)))) is not None


async def visible_reports(conn: AsyncConnection, report_ids: Sequence[int], scope_id: int) -> dict[int, Report]:
    """Give those of these reports that came through a scope's feeds, by id."""
    found: dict[int, Report] = {}
    for part in chunks(report_ids):
        query = select_reports().where(reports.c.id.in_(part), (reports.c.feed_id + 0).in_(feeds_in(scope_id)))
        found |= {one.id: one for one in await reports_in(conn, query)}
    return found


async def forget_report(conn: AsyncConnection, report_id: int) -> bool:
    """Delete a report that must go, with the news and the messages made of it; False where there is none of that id."""
    return (await conn.execute(delete(reports).where(reports.c.id == report_id))).rowcount > 0


async def counts_by_feed(conn: AsyncConnection, since: datetime) -> dict[int, int]:
    """Count the reports that each feed has brought since a time, its backlog apart."""
    feed_id = reports.c.feed_id + 0  # so that no engine goes by feed, through all that it ever said
    told = select(feed_id, func.count()).where(reports.c.seen_at >= since, ~reports.c.backlog).group_by(feed_id)
    return {int(feed): int(number) for feed, number in await conn.execute(told)}


async def item_reports(conn: AsyncConnection, item_id: int) -> list[Report]:
    """List what an item has said, in all its revisions, oldest first."""
    return read_reports(await conn.execute(select_reports().where(reports.c.item_id == item_id).order_by(reports.c.id)))


async def player_reports(
    conn: AsyncConnection,
    player_id: int,
    scope_id: int,
    *,
    seen_until: datetime | None = None,
    limit: int = MOST_REPORTS,
    lens: Lens | None = None,
) -> tuple[Report, ...]:
    """List what a scope's feeds say of a player, as it is seen there, oldest first: the newest `limit`, of those seen by a time.

    `lens`: to look through another than the scope's own.
    """
    lens = lens or await lens_of(conn, scope_id)
    return lens.said_of(player_id, await newest_reports(conn, lens.sources_of(player_id), scope_id, seen_until=seen_until, limit=limit))


async def newest_reports(
    conn: AsyncConnection,
    player_ids: Collection[int],
    scope_id: int | None,
    *,
    seen_until: datetime | None = None,
    limit: int = MOST_REPORTS,
) -> list[Report]:
    """List what a scope's feeds (None: any) say of these players, as it was said, oldest first: the newest `limit`."""
    query = select_reports().where(reports.c.player_id.in_(player_ids))
    if scope_id is not None:
        query = query.where(reports.c.feed_id.in_(feeds_in(scope_id)))
    if seen_until is not None:
        query = query.where(reports.c.seen_at <= seen_until)
    newest = query.order_by(reports.c.at.desc(), reports.c.id.desc()).limit(limit)
    return (await reports_in(conn, newest))[::-1]


async def tally(conn: AsyncConnection, player_ids: Collection[int]) -> tuple[int, int]:
    """Count the reports of these players and give the newest's id: another answer, once one was added or has gone."""
    query = select(func.count(), func.coalesce(func.max(reports.c.id), 0)).where(reports.c.player_id.in_(player_ids))
    number, newest = (await conn.execute(query)).one()
    return int(number), int(newest)


async def newest(conn: AsyncConnection) -> int:
    """Give the id of the newest report of all; 0 where there is none."""
    return int(await conn.scalar(select(func.max(reports.c.id))) or 0)


async def spoken_of(
    conn: AsyncConnection,
    scope_id: int,
    since: datetime,
    until: datetime,
    limit: int,
    *,
    named: Sequence[int] | None = None,
    clubs: Sequence[str] = (),
) -> list[int]:
    """List the players of whom a scope's feeds spoke from a time on and before another, those most spoken of first.

    With `named` only these, and those whom one of the clubs concerns. Reports that were old when they were seen are left out.
    """
    within = (reports.c.seen_at >= since, reports.c.seen_at < until, reports.c.at > since - OLD, ~reports.c.backlog)
    query = select(reports.c.player_id).where(*within, reports.c.feed_id.in_(feeds_in(scope_id)))
    if named is not None:
        there = select(players.c.id).where(players.c.club.in_(clubs))
        concerned = or_(reports.c.from_club.in_(clubs), reports.c.to_club.in_(clubs), reports.c.player_id.in_(there))
        query = query.where(or_(reports.c.player_id.in_(named), concerned))
    most = query.group_by(reports.c.player_id).order_by(func.count().desc(), reports.c.player_id).limit(limit)
    return list((await conn.scalars(most)).all())


def select_reports() -> Select[Any]:
    """Select reports with their items' titles and links; `read_reports` reads the rows."""
    return select(*_COLUMNS).join_from(reports, items, items.c.id == reports.c.item_id)


async def reports_in(conn: AsyncConnection, query: Select[Any]) -> list[Report]:
    """Give what `select_reports` finds, read beside the event loop: there may be thousands."""
    rows = await conn.execute(query)
    return await asyncio.to_thread(read_reports, rows)


def read_reports(rows: Iterable[Any]) -> list[Report]:
    """Read the rows of `select_reports`."""
    return [_report(row) for row in rows]


def _report(row: Any) -> Report:
    """Read a row by the places of its columns: by their names it takes three times as long, and boards read thousands."""
    (report_id, player_id, player, item_id, revision, feed_id, at, seen_at, stage, move, source, origin, tier, *rest) = row
    (from_club, to_club, amount, currency, words, credited_to, evidence, start, rule, recognised, title, link, backlog) = rest
    fee = Fee(amount, Currency(currency), words or "") if amount is not None else None
    who = (
        report_id,
        player_id,
        player,
        item_id,
        revision,
        feed_id,
        at,
        seen_at,
        _STAGES[stage],
        _MOVES[move],
        source,
        origin,
        _TIERS[tier],
    )
    return Report(*who, from_club, to_club, fee, credited_to, evidence, start, rule, recognised, title, link, backlog)


def _values(report: Report) -> dict[str, Any]:
    fee = report.fee
    return {
        **{name: getattr(report, name) for name in (*_PLAIN, *_TEXTS)},
        "stage": report.stage.value,
        "move": report.move.value,
        "tier": report.tier.value,
        "fee_amount": fee.amount if fee else None,
        "fee_currency": fee.currency.value if fee else None,
        "fee_words": fee.words if fee else None,
    }
