"""Local times over both changes of the clock: nothing is skipped, nothing comes twice."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.errors import Unknown
from bot.hours.local import DAY, moment, next_at, next_window
from bot.hours.zones import suggest_zones, zone, zone_named

LONDON, BERLIN, LORD_HOWE, APIA = (ZoneInfo(name) for name in ("Europe/London", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia"))
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("day", "minute", "expected"),
    [
        (date(2026, 3, 28), 480, utc(2026, 3, 28, 8)),
        (SPRING, 480, utc(2026, 3, 29, 7)),
        (date(2026, 10, 24), 480, utc(2026, 10, 24, 7)),
        (AUTUMN, 480, utc(2026, 10, 25, 8)),
        (SPRING, 59, utc(2026, 3, 29, 0, 59)),
        (SPRING, 60, utc(2026, 3, 29, 1)),
        (SPRING, 90, utc(2026, 3, 29, 1)),
        (SPRING, 119, utc(2026, 3, 29, 1)),
        (SPRING, 120, utc(2026, 3, 29, 1)),
        (AUTUMN, 90, utc(2026, 10, 25, 0, 30)),
    ],
)
def test_a_time_of_day_in_london(day: date, minute: int, expected: datetime) -> None:
    assert moment(day, minute, LONDON) == expected


def test_an_hour_that_comes_twice_ends_the_second_time() -> None:
    assert moment(AUTUMN, 90, LONDON, last=True) == utc(2026, 10, 25, 1, 30)


@pytest.mark.parametrize("zone_", [LONDON, BERLIN, LORD_HOWE, ZoneInfo("America/New_York"), ZoneInfo("America/Santiago"), UTC])
@pytest.mark.parametrize("minute", [0, 30, 60, 90, 125, 150, 480, DAY - 1])
def test_a_daily_digest_comes_once_a_day_of_the_calendar_all_the_year(zone_: ZoneInfo, minute: int) -> None:
    now, days = utc(2026, 1, 1, 12), []
    while now < utc(2027, 1, 1):
        now = next_at(now, minute, zone_)
        days.append(now.astimezone(zone_).date())
    assert days == [days[0] + timedelta(days=number) for number in range(len(days))]


def test_a_day_that_a_country_left_out_is_no_trouble() -> None:
    before = utc(2011, 12, 29, 20)
    times = [next_at(before, 480, APIA)]
    times.append(next_at(times[0], 480, APIA))
    assert times[0] < times[1] <= times[0] + timedelta(days=1)


def test_a_weekly_digest_comes_on_its_day() -> None:
    first = next_at(utc(2026, 3, 23, 9), 480, LONDON, weekday=0)
    second = next_at(first, 480, LONDON, weekday=0)
    assert (first, second) == (utc(2026, 3, 30, 7), utc(2026, 4, 6, 7))


@pytest.mark.parametrize(
    ("now", "begin", "end", "window"),
    [
        (utc(2026, 1, 5, 12), 22 * 60, 7 * 60, (utc(2026, 1, 5, 22), utc(2026, 1, 6, 7))),
        (utc(2026, 1, 6, 3), 22 * 60, 7 * 60, (utc(2026, 1, 5, 22), utc(2026, 1, 6, 7))),
        (utc(2026, 1, 6, 7), 22 * 60, 7 * 60, (utc(2026, 1, 6, 22), utc(2026, 1, 7, 7))),
        (utc(2026, 1, 6, 13), 12 * 60, 14 * 60, (utc(2026, 1, 6, 12), utc(2026, 1, 6, 14))),
        (utc(2026, 3, 28, 23), 22 * 60, 7 * 60, (utc(2026, 3, 28, 22), utc(2026, 3, 29, 6))),
        (utc(2026, 10, 24, 23), 22 * 60, 7 * 60, (utc(2026, 10, 24, 21), utc(2026, 10, 25, 7))),
        (utc(2026, 3, 28, 23), 23 * 60, 90, (utc(2026, 3, 28, 23), utc(2026, 3, 29, 1))),
        (utc(2026, 10, 24, 23), 23 * 60, 90, (utc(2026, 10, 24, 22), utc(2026, 10, 25, 1, 30))),
        (utc(2026, 3, 29, 0), 70, 100, (utc(2026, 3, 30, 0, 10), utc(2026, 3, 30, 0, 40))),
        (utc(2026, 10, 25, 0), 70, 100, (utc(2026, 10, 25, 0, 10), utc(2026, 10, 25, 1, 40))),
    ],
)
def test_quiet_hours_over_both_changes(now: datetime, begin: int, end: int, window: tuple[datetime, datetime]) -> None:
    assert next_window(now, begin, end, LONDON) == window


def test_zones_are_found_by_their_cities() -> None:
    assert zone_named("new york") == "America/New_York"
    assert zone_named("EUROPE/rome") == "Europe/Rome"
    assert zone_named("utc") == "UTC"
    with pytest.raises(Unknown, match="no time zone “Atlantis”"):
        zone_named("Atlantis")
    labels = [one.label for one in suggest_zones("madr", utc(2026, 7, 1, 10))]
    assert labels == ["Europe/Madrid (now 12:00)"]
    assert len(suggest_zones("a", utc(2026, 7, 1))) == 25
    assert all(zone(one.value) for one in suggest_zones("", utc(2026, 7, 1)))
