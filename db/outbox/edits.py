"""Edits of messages that were sent: wished for in the transaction that changed what they tell, leased, and settled.

A wish is counted, not queued: however many come, the next edit shows the newest state.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import product
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Edit, Style
from db.outbox.claims import deliveries
from db.portable import chunks, insert_into
from db.tables import edits, news, outbox
from db.types import UTCDateTime

PACE = timedelta(minutes=1)
"""A message is edited at most once in it."""


async def want_edits(conn: AsyncConnection, scope_ids: Sequence[int], max_tier: str, report_ids: Sequence[int], now: datetime) -> int:
    """Have every message edited that told one of these scopes, under a tier limit, of one of these reports; how many messages that are.

    A message that is being sent just now may have been worded before, and so may one that perhaps went out at an earlier try;
    one that surely still waits will say it anyway. A compact one shows nothing that could change.
    """
    marked = 0
    for some, here in product(chunks(report_ids), chunks(scope_ids)):
        told = select(news.c.id).where(news.c.scope_id.in_(here), news.c.max_tier == max_tier, news.c.report_id.in_(some))
        worded = or_(outbox.c.state.in_(("leased", "sent")), and_(outbox.c.state == "due", outbox.c.unknown_since.is_not(None)))
        about = (outbox.c.news_id.in_(told), outbox.c.part == 0, worded)
        rows = select(outbox.c.id, literal(1), literal(now, UTCDateTime), literal(now, UTCDateTime))
        rows = rows.where(*about, outbox.c.style != Style.COMPACT.value)
        adding = insert_into(conn, edits).from_select(["outbox_id", "wanted", "due_at", "asked_at"], rows)
        free = case((edits.c.free_at > now, edits.c.free_at), else_=literal(now, UTCDateTime))
        again = {
            "wanted": edits.c.wanted + 1,
            "due_at": func.coalesce(edits.c.due_at, free),
            "asked_at": case((edits.c.due_at.is_(None), literal(now, UTCDateTime)), else_=edits.c.asked_at),
        }
        wish = adding.on_conflict_do_update(index_elements=["outbox_id"], set_=again, where=edits.c.ended_at.is_(None))
        marked += (await conn.execute(wish)).rowcount
    return marked


async def claim_edits(conn: AsyncConnection, transport: str, now: datetime, lease: timedelta, limit: int) -> list[Edit]:
    """Lease edits that are due, at most one a channel, the longest due first; no other caller gets them meanwhile.

    `attempts` counts this one.
    """
    other, there = edits.alias(), outbox.alias()
    # What is out is looked up once, not once an edit; and every engine is to go by what is due, not through all that was ever sent.
    out = select(there.c.posted_in).join_from(other, there, there.c.id == other.c.outbox_id)
    out = out.where(other.c.due_at <= now, other.c.lease_until >= now, there.c.posted_in.is_not(None))
    sent = (outbox.c.transport + "" == transport, outbox.c.state + "" == "sent", outbox.c.message_id.is_not(None))
    here = (outbox.c.id == edits.c.outbox_id, *sent)
    first = select(func.min(outbox.c.id)).where(*here, _ready(now), outbox.c.posted_in.not_in(out)).group_by(outbox.c.posted_in)
    first = first.order_by(func.min(edits.c.due_at), func.min(outbox.c.id)).limit(limit).correlate(None)
    columns = (edits.c.wanted, edits.c.attempts.label("tries"), edits.c.asked_at)
    due = select(outbox, *columns).join_from(outbox, edits).where(outbox.c.id.in_(first), _ready(now)).order_by(outbox.c.id)
    rows = (await conn.execute(due.with_for_update(skip_locked=True, of=edits))).all()
    if not rows:
        return []
    taken = {"attempts": edits.c.attempts + 1, "lease_until": now + lease}
    await conn.execute(update(edits).where(edits.c.outbox_id.in_([row.id for row in rows])).values(taken))
    told = await deliveries(conn, rows, lease_until=now + lease)
    return [
        Edit(one, row.message_id, row.posted_in or row.channel_id, row.wanted, row.tries + 1, row.asked_at)
        for one, row in zip(told, rows, strict=True)
    ]


async def mark_edited(conn: AsyncConnection, edit: Edit, now: datetime) -> None:
    """Settle an edit that was made. Where another was wished for meanwhile, that one is due in a minute."""
    newer = edits.c.wanted > edit.wanted
    done: dict[str, Any] = {
        "due_at": case((newer, literal(now + PACE, UTCDateTime)), else_=None),
        "asked_at": case((newer, literal(now, UTCDateTime)), else_=edits.c.asked_at),
        "free_at": now + PACE,
        "lease_until": None,
        "attempts": 0,
    }
    await conn.execute(update(edits).where(edits.c.outbox_id == edit.delivery.id).values(done))


async def postpone_edit(conn: AsyncConnection, edit: Edit, until: datetime | None) -> None:
    """Give a leased edit back until a time; with None it is given up, and the next wish begins anew."""
    back: dict[str, Any] = {"due_at": until, "lease_until": None}
    if until is None:
        back["attempts"] = 0
    await conn.execute(update(edits).where(edits.c.outbox_id == edit.delivery.id).values(back))


async def end_edits(conn: AsyncConnection, edit: Edit, now: datetime) -> None:
    """Edit a message no more: it is gone, or no longer ours to change."""
    ended = {"due_at": None, "lease_until": None, "ended_at": now}
    await conn.execute(update(edits).where(edits.c.outbox_id == edit.delivery.id).values(ended))


def _ready(now: datetime) -> ColumnElement[bool]:
    return and_(edits.c.due_at <= now, or_(edits.c.lease_until.is_(None), edits.c.lease_until < now))
