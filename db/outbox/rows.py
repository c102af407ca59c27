"""Rows of the outbox as they are written. Whose they are is decided by the callers."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Kind
from db.portable import insert_into
from db.tables import outbox


@dataclass(frozen=True, slots=True)
class Row:
    """One message to one destination: a channel (`user_id` 0), or a member's direct messages (`channel_id` 0)."""

    kind: Kind
    transport: str
    guild_id: int
    channel_id: int
    user_id: int
    story: str
    part: int = 0
    news_id: int | None = None
    report_id: int | None = None
    text: str | None = None
    role_id: int | None = None
    style: str = "full"
    since_at: datetime | None = None
    until_at: datetime | None = None


_NONCE = re.compile(r"[0-9a-f]{24}")  # Discord takes 25 characters


def is_nonce(words: str) -> bool:
    """Whether words are the nonce of a row.

    >>> is_nonce(_nonce()), is_nonce("12")
    (True, False)
    """
    return bool(_NONCE.fullmatch(words))


def _nonce() -> str:
    return secrets.token_hex(12)


async def write_rows(conn: AsyncConnection, rows: Sequence[Row], now: datetime) -> list[int]:
    """Write rows, due now, and give the ids of those that were not there already."""
    if not rows:
        return []
    adding = insert_into(conn, outbox).on_conflict_do_nothing().returning(outbox.c.id)
    return list((await conn.scalars(adding, [_values(row, now) for row in rows])).all())


def _values(row: Row, now: datetime) -> dict[str, Any]:
    return {**asdict(row), "kind": row.kind.value, "nonce": _nonce(), "state": "due", "attempts": 0, "due_at": now, "created_at": now}
