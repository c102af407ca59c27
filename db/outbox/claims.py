"""Leases on rows of the outbox, and what became of them. One row a destination is out at a time, the oldest first.

A row that has to wait holds up the later ones of its player there, so that nobody hears of talks before the interest; of
other players it holds up none. Mentions that follow an alert wait for the alert itself too: where a server merged two players,
one may be told by a report on the one and the others by a report on the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, exists, func, literal, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Delivery, Kind
from db.tables import members, outbox, outbox_mentions, reports
from db.types import UTCDateTime

_WAITING = ("due", "leased")


async def claim(conn: AsyncConnection, transport: str, now: datetime, lease: timedelta, limit: int) -> list[Delivery]:
    """Lease rows that are due, or whose lease ran out, at most one a destination; no other caller gets them meanwhile.

    `unknown_since` is given as it was before: set, where an earlier try may have gone out. `attempts` counts this one.
    """
    mine, other, head = outbox.alias(), outbox.alias(), outbox.alias()
    # What is out is looked up once, not once a row; and no engine is to go by transport, through all that was ever sent.
    out = select(other.c.channel_id, other.c.user_id)
    out = out.where(other.c.transport + "" == transport, other.c.state == "leased", other.c.lease_until >= now)
    ours = (mine.c.transport + "" == transport, _ready(mine, now), tuple_(mine.c.channel_id, mine.c.user_id).not_in(out))
    untold = exists().where(_same_place(head, mine), head.c.story == mine.c.story, head.c.part == 0, head.c.state.in_(_WAITING))
    first = (
        select(func.min(mine.c.id))
        .where(*ours, or_(mine.c.part == 0, ~untold), mine.c.id.in_(_next_of_each_player(transport)))
        .group_by(mine.c.channel_id, mine.c.user_id)
        .order_by(func.min(mine.c.id))
        .limit(limit)
    )
    # Asked again of the row itself: on PostgreSQL another sender may have taken it since.
    due = select(outbox).where(outbox.c.id.in_(first), _ready(outbox, now)).order_by(outbox.c.id)
    rows = (await conn.execute(due.with_for_update(skip_locked=True))).all()
    if not rows:
        return []
    taken = {
        "state": "leased",
        "attempts": outbox.c.attempts + 1,
        "lease_until": now + lease,
        "unknown_since": func.coalesce(outbox.c.unknown_since, literal(now, UTCDateTime)),
    }
    await conn.execute(update(outbox).where(outbox.c.id.in_([row.id for row in rows])).values(taken))
    return await deliveries(conn, rows, lease_until=now + lease, attempt=1)


async def mark_delivered(
    conn: AsyncConnection, delivery_id: int, message_id: int | None, now: datetime, *, channel_id: int | None = None
) -> None:
    """Settle a row that was sent. `channel_id` is where the message stands: a thread, or a member's direct messages."""
    sent = {
        "state": "sent",
        "message_id": message_id,
        "posted_in": outbox.c.channel_id if channel_id is None else channel_id,
        "done_at": now,
        "unknown_since": None,
        "error": None,
    }
    row = (await conn.execute(update(outbox).where(outbox.c.id == delivery_id).values(sent).returning(outbox.c.user_id))).one_or_none()
    if row is not None and row.user_id and channel_id is not None:
        await conn.execute(update(members).where(members.c.user_id == row.user_id).values(dm_channel_id=channel_id))


async def postpone(conn: AsyncConnection, delivery_id: int, until: datetime, error: str, *, sent_unknown: bool) -> None:
    """Give a leased row back until a time. `sent_unknown`: it may have gone out all the same."""
    back: dict[str, Any] = {"state": "due", "due_at": until, "lease_until": None, "error": error}
    if not sent_unknown:
        back["unknown_since"] = None
    await conn.execute(update(outbox).where(outbox.c.id == delivery_id, outbox.c.state == "leased").values(back))


async def give_up(conn: AsyncConnection, delivery_id: int, error: str, now: datetime) -> None:
    """Settle a row that can't be sent; the mentions that would follow it are dropped with it."""
    failed = update(outbox).where(outbox.c.id == delivery_id).values(state="failed", error=error, done_at=now, lease_until=None)
    await conn.execute(failed)
    head = outbox.alias()
    after = exists().where(head.c.id == delivery_id, head.c.part == 0, _same_place(head, outbox), head.c.story == outbox.c.story)
    rest = update(outbox).where(outbox.c.part > 0, outbox.c.state == "due", after)
    await conn.execute(rest.values(state="dropped", done_at=now))


async def deliveries(
    conn: AsyncConnection, rows: Sequence[Any], *, lease_until: datetime | None = None, attempt: int = 0
) -> list[Delivery]:
    """Give rows of the outbox as values, with whom they mention and the channel of a member's direct messages."""
    ids, users = [row.id for row in rows], [row.user_id for row in rows if row.user_id]
    named: dict[int, list[int]] = {}
    mentions = select(outbox_mentions).where(outbox_mentions.c.outbox_id.in_(ids)).order_by(outbox_mentions.c.user_id)
    for outbox_id, user_id in await conn.execute(mentions):
        named.setdefault(outbox_id, []).append(user_id)
    kept = await conn.execute(select(members.c.user_id, members.c.dm_channel_id).where(members.c.user_id.in_(users)))
    direct = {user_id: channel_id or 0 for user_id, channel_id in kept}
    return [
        Delivery(
            id=row.id,
            transport=row.transport,
            kind=Kind(row.kind),
            guild_id=row.guild_id,
            channel_id=row.channel_id or row.posted_in or direct.get(row.user_id, 0),
            user_id=row.user_id,
            part=row.part,
            nonce=row.nonce,
            attempts=row.attempts + attempt,
            created_at=row.created_at,
            lease_until=lease_until or row.lease_until or row.created_at,
            news_id=row.news_id,
            report_id=row.report_id,
            text=row.text,
            role_id=row.role_id,
            style=row.style,
            mentions=tuple(named.get(row.id, ())),
            unknown_since=row.unknown_since,
            since=row.since_at,
            until=row.until_at,
            story=row.story,
        )
        for row in rows
    ]


def _ready(row: FromClause, now: datetime) -> ColumnElement[bool]:
    waiting = and_(row.c.state == "due", row.c.due_at <= now)
    return or_(waiting, and_(row.c.state == "leased", row.c.lease_until < now))


def _next_of_each_player(transport: str) -> Select[tuple[int]]:
    """The earliest of the rows on one player that wait for one place, and every row on nobody."""
    row = outbox.alias()
    waiting = select(func.min(row.c.id)).outerjoin_from(row, reports, reports.c.id == row.c.report_id)
    waiting = waiting.where(row.c.transport + "" == transport, row.c.state.in_(_WAITING))
    return waiting.group_by(row.c.channel_id, row.c.user_id, func.coalesce(reports.c.player_id, -row.c.id))


def _same_place(one: FromClause, other: FromClause) -> ColumnElement[bool]:
    return and_(one.c.transport == other.c.transport, one.c.channel_id == other.c.channel_id, one.c.user_id == other.c.user_id)
