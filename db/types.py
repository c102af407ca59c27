"""Column types that SQLite and PostgreSQL share."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import TypeDecorator


class UTCDateTime(TypeDecorator[datetime]):
    """An aware time, kept as microseconds since 1970 in UTC: sorts and compares alike everywhere.

    Raises `ValueError` for a naive time.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """To the database."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a time zone can't be kept: {value!r}")
        whole = value.astimezone(UTC) - _EPOCH
        return (whole.days * 86_400 + whole.seconds) * 1_000_000 + whole.microseconds

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """From the database."""
        return None if value is None else _EPOCH + timedelta(microseconds=int(value))


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Connection = AsyncConnection
"""What every function of this package takes first; named here so that callers need not know the library."""


class Words(TypeDecorator[str]):
    """Text from anywhere. What no database can keep (U+0000, lone surrogates) becomes U+FFFD, one for one: offsets hold."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """To the database."""
        return None if value is None else keepable(value)


def keepable(text: str) -> str:
    """The text as `Words` keeps it."""
    return text if text.isascii() and "\x00" not in text else _UNKEEPABLE.sub("\ufffd", text)


_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
