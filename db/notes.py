"""Small facts that outlive the process, each under a key. No place for what has a table of its own."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.portable import insert_into
from db.tables import notes


async def get_note(conn: AsyncConnection, key: str) -> str | None:
    """Give what was noted under a key."""
    value = await conn.scalar(select(notes.c.value).where(notes.c.key == key))
    return None if value is None else str(value)


async def set_note(conn: AsyncConnection, key: str, value: str) -> None:
    """Note a fact in place of the one before."""
    row = insert_into(conn, notes).values(key=key, value=value)
    await conn.execute(row.on_conflict_do_update(index_elements=["key"], set_={"value": value}))
