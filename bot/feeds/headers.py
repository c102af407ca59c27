"""What the headers of an answer say about when to come back, and the validators to send then. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_SECONDS = re.compile(r"[0-9]{1,18}")
_MAX_AGE = re.compile(r"(?:^|,)\s*max-age\s*=\s*\"?([0-9]{1,18})\"?\s*(?=,|$)", re.IGNORECASE)
_MAX_VALIDATOR = 1000
_LONGEST = 10 * 365 * 86_400


def retry_after(headers: Mapping[str, str], now: datetime | None) -> timedelta | None:
    """How long the server wants to be left alone: seconds, or a date against the server's own clock (RFC 9110, 10.2.3).

    `now` stands in for a server that does not say what time it is.

    >>> noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
    >>> retry_after({"Retry-After": "120"}, noon)
    datetime.timedelta(seconds=120)
    >>> retry_after({"Retry-After": "Thu, 01 Jan 2026 12:10:00 GMT"}, noon)
    datetime.timedelta(seconds=600)
    >>> retry_after({"Retry-After": "soon"}, noon) is None
    True
    """
    text = headers.get("Retry-After", "").strip()
    if _SECONDS.fullmatch(text):
        return timedelta(seconds=min(int(text), _LONGEST))
    until, since = http_date(text), http_date(headers.get("Date", "")) or now
    return max(timedelta(0), until - since) if until and since else None


def max_age(headers: Mapping[str, str], now: datetime | None) -> int | None:
    """Seconds for which the publisher calls the answer fresh: `max-age` less `Age`, else `Expires`; None if not at all.

    >>> noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
    >>> max_age({"Cache-Control": "public, max-age=900", "Age": "300"}, noon)
    600
    >>> max_age({"Expires": "Thu, 01 Jan 2026 12:30:00 GMT"}, noon), max_age({"Expires": "0"}, noon)
    (1800, None)
    """
    told = _MAX_AGE.search(", ".join(value for name, value in headers.items() if name.lower() == "cache-control"))
    if told:
        age = headers.get("Age", "").strip()
        seconds = min(int(told[1]), _LONGEST) - (min(int(age), _LONGEST) if _SECONDS.fullmatch(age) else 0)
    else:
        expires, since = http_date(headers.get("Expires", "")), http_date(headers.get("Date", "")) or now
        seconds = int((expires - since).total_seconds()) if expires and since else 0
    return min(seconds, _LONGEST) if seconds > 0 else None


def http_date(text: str) -> datetime | None:
    """A date as HTTP writes it, aware and UTC; None where it is none.

    >>> http_date("Sunday, 06-Nov-94 08:49:37 GMT")
    datetime.datetime(1994, 11, 6, 8, 49, 37, tzinfo=datetime.timezone.utc)
    """
    try:
        parsed = parsedate_to_datetime(text)
        return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def validator(value: str | None) -> str | None:
    """A validator as it can be kept and sent back byte for byte; None where it cannot (no text, or a novel).

    >>> validator('W/"a,b"'), validator("\\udcff"), validator("")
    ('W/"a,b"', None, None)
    """
    if not value or len(value) > _MAX_VALIDATOR or any(not c.isprintable() or "\ud800" <= c <= "\udfff" for c in value):
        return None
    return value
