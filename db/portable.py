"""The little that SQLite and PostgreSQL spell differently, and lists cut to the size that both take."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import Column, Select, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

T = TypeVar("T")

IN_LIMIT = 500
"""Values in one IN: far below the engines' limits on parameters, and few enough for one plan."""

_PART = 1_000


def insert_into(conn: AsyncConnection, table: Table[Any]) -> sqlite.Insert | postgresql.Insert:
    """Begin an INSERT that knows ON CONFLICT."""
    return postgresql.insert(table) if conn.dialect.name == "postgresql" else sqlite.insert(table)


def chunks(values: Sequence[T], size: int = IN_LIMIT) -> Iterator[Sequence[T]]:
    """Cut a list into pieces.

    >>> list(chunks([1, 2, 3], 2))
    [[1, 2], [3]]
    """
    for start in range(0, len(values), size):
        yield values[start : start + size]


async def in_parts(conn: AsyncConnection, query: Select[Any]) -> AsyncIterator[Any]:
    """The rows of a long answer, fetched a few at a time: the event loop comes round between them."""
    async for part in (await conn.stream(query)).partitions(_PART):
        for row in part:
            yield row


def columns_for(value: type[Any], table: Table[Any]) -> list[Column[Any]]:
    """Give a table's columns in the order of a dataclass's fields; each field must have its column."""
    return [table.c[field.name] for field in fields(value)]
