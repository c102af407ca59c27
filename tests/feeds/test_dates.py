"""Dates as publishers write them."""

from datetime import UTC, datetime

import pytest

from bot.feeds.dates import read_date

NOW = datetime(2026, 12, 31, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Thu, 01 Jan 2026 16:51:00 GMT", "2026-01-01T16:51:00"),
        ("Thu, 01 Jan 2026 16:51:00 +0000", "2026-01-01T16:51:00"),
        ("Thu, 01 Jan 2026 16:51:00 -0000", "2026-01-01T16:51:00"),
        ("Thu, 01 Jan 2026 10:14:50 +0100", "2026-01-01T09:14:50"),
        ("Thu, 01 Jan 2026 10:14:50 +01:00", "2026-01-01T09:14:50"),
        ("Thu, 01 Jan 2026 10:14:50 GMT+1", "2026-01-01T09:14:50"),
        ("Thu, 01 Jan 2026 10:14:50 UTC", "2026-01-01T10:14:50"),
        ("Thu, 01 Jan 2026 10:14:50 Z", "2026-01-01T10:14:50"),
        ("Thu, 01 Jan 2026 10:14:50", "2026-01-01T10:14:50"),
        ("Thu, 01 Jan 2026 10:14", "2026-01-01T10:14:00"),
        ("1 Jan 26 10:14:50 GMT", "2026-01-01T10:14:50"),
        ("Thursday, 1 January 2026 10:14:50 GMT", "2026-01-01T10:14:50"),
        ("Thu, 01-Jan-2026 10:14:50 GMT", "2026-01-01T10:14:50"),
        ("Thu,01 Jan 2026 10:14:50 GMT", "2026-01-01T10:14:50"),
        ("Thu, 01 Jan 2026 10:14:50 +0200 (EET)", "2026-01-01T08:14:50"),
        ("Thu, 01 Jan 2026 23:59:60 GMT", "2026-01-01T23:59:59"),
        ("Wed, 01 Jul 2026 12:00:00 BST", "2026-07-01T11:00:00"),
        ("Wed, 01 Jul 2026 12:00:00 CEST", "2026-07-01T10:00:00"),
        ("Thu, 01 Jan 2026 12:00:00 CET", "2026-01-01T11:00:00"),
        ("Wed, 01 Jul 2026 12:00:00 WEST", "2026-07-01T11:00:00"),
        ("Wed, 01 Jul 2026 12:00:00 EDT", "2026-07-01T16:00:00"),
        ("Wed, 01 Jul 2026 12:00:00 EST", "2026-07-01T16:00:00"),
        ("Thu, 01 Jan 2026 12:00:00 EST", "2026-01-01T17:00:00"),
        ("Wed, 01 Jul 2026 12:00:00 PST", "2026-07-01T19:00:00"),
        ("Wed, 01 Jul 2026 12:00:00 -0500", "2026-07-01T17:00:00"),
        ("2026-07-01T12:00:00Z", "2026-07-01T12:00:00"),
        ("2026-07-01T12:00:00.123456+02:00", "2026-07-01T10:00:00"),
        ("2026-07-01T12:00+0200", "2026-07-01T10:00:00"),
        ("2026-07-01 12:00:00", "2026-07-01T12:00:00"),
        ("2026-07-01 12:00:00 BST", "2026-07-01T11:00:00"),
        ("2026-07-01", "2026-07-01T00:00:00"),
    ],
)
def test_meaning(text: str, meant: str) -> None:
    assert read_date(text, NOW) == datetime.fromisoformat(meant).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        None, "", "yesterday", "Thu, 32 Jan 2026 10:00:00 GMT", "Thu, 01 Foo 2026 10:00:00 GMT", "Thu, 01 Jan 2026 25:00:00 GMT",
        "Thu, 01 Jan 2026 10:00:00 XYZ", "Thu, 01 Jan 2026 10:00:00 IST", "Thu, 01 Jan 2026 10:00:00 +9900", "2026-13-01", "0000-00-00",
        "Thu, 01 Jan 1970 00:00:00 GMT", "9999-12-31T23:59:59-12:00", "01/02/2026", "1767284000", "١ Jan 2026 10:00:00 GMT", "a" * 10_000,
        "2027-01-01T00:11:00Z",
    ],
)  # fmt: skip
def test_unknown(text: str | None) -> None:
    assert read_date(text, NOW) is None


def test_ten_minutes_ahead_are_a_clock() -> None:
    assert read_date("2026-12-31T00:10:00Z", NOW) == datetime(2026, 12, 31, 0, 10, tzinfo=UTC)
    assert read_date("2026-12-31T00:10:01Z", NOW) is None
