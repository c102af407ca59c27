"""Wording of `/status`: how the feeds are, how long alerts take, and what waits to be sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.phrase.card import Card, Line, Section, Tone, line, strong
from bot.phrase.feeds import feed_name, health, retry_buttons
from bot.phrase.said import count, say
from bot.phrase.words import clip
from bot.transfers.model import GuildFeed

FEEDS_SHOWN = 40


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """A feed and the reports a day that it brings."""

    feed: GuildFeed
    reports_a_day: float


@dataclass(frozen=True, slots=True)
class Spread:
    """Half of a set of delays are at most `half`, nineteen of twenty at most `most`."""

    half: timedelta
    most: timedelta


@dataclass(frozen=True, slots=True)
class Status:
    """How a service is, or one server's part of it. Delays are of the `alerts` of the last week; None where there were none."""

    now: datetime
    feeds: Sequence[FeedStatus]
    alerts: int
    from_publication: Spread | None
    from_reading: Spread | None
    waiting: int


def status_card(status: Status, *, buttons: bool = True) -> Card:
    """The answer to `/status`: what fails first."""
    rows = sorted(status.feeds, key=lambda row: (not row.feed.stopped_at, not row.feed.failures, row.feed.pack, feed_name(row.feed)))
    failing = [row.feed for row in rows if (row.feed.failures or row.feed.stopped_at) and not row.feed.paused]
    if failing:
        told = count(len(rows), "{n} feed, {failing} of them failing.", "{n} feeds, {failing} of them failing.", failing=len(failing))
    else:
        told = count(len(rows), "{n} feed, and it is well.", "{n} feeds, and all are well.") if rows else say("No feeds.")
    headline = line(strong(told))
    sections = [Section(_sending(status))]
    if rows:
        sections.append(Section(tuple(_row(row, status.now) for row in rows[:FEEDS_SHOWN]), say("Feeds")))
    if (hidden := len(rows) - FEEDS_SHOWN) > 0:
        sections.append(Section((line(count(hidden, "…and {n} more feed", "…and {n} more feeds"), small=True),)))
    tone = Tone.WARNING if failing else Tone.PLAIN
    return Card(headline, tuple(sections), buttons=retry_buttons(failing) if buttons else (), tone=tone, private=True)


def _sending(status: Status) -> tuple[Line, ...]:
    lines = []
    if status.from_publication and status.from_reading:
        lines += [
            line(count(status.alerts, "{n} alert in the last week.", "{n} alerts in the last week.")),
            line(say("From publication to message: {spread}", spread=_spread(status.from_publication))),
            line(say("Of that from when I read the entry: {spread}", spread=_spread(status.from_reading))),
        ]
    else:
        lines.append(line(say("No alert in the last week.")))
    waiting = count(status.waiting, "{n} message waiting to be sent.", "{n} messages waiting to be sent.")
    lines.append(line(waiting if status.waiting else say("Nothing waits to be sent.")))
    return tuple(lines)


def _spread(spread: Spread) -> str:
    half, most = short_span(spread.half), short_span(spread.most)
    return say("half within {half} (p50), nineteen of twenty within {most} (p95).", half=half, most=most)


def short_span(delta: timedelta) -> str:
    """A span of time, with seconds where they matter.

    >>> [short_span(timedelta(seconds=s)) for s in (0.4, 7, 95, 5400, 200_000)]
    ['1 s', '7 s', '2 min', '90 min', '56 h']
    """
    seconds = max(delta.total_seconds(), 1.0)
    if seconds < 90:
        return say("{n} s", n=round(seconds))
    return say("{n} min", n=round(seconds / 60)) if seconds < 3 * 3600 else say("{n} h", n=round(seconds / 3600))


def _row(row: FeedStatus, now: datetime) -> Line:
    name = strong(clip(feed_name(row.feed), 60))
    return line(name, ": ", *health(row.feed, now), " · ", rate(row.reports_a_day), bullet=True)


def rate(reports: float) -> str:
    """Reports a day in words.

    >>> rate(0), rate(0.3), rate(12.6)
    ('no new reports', '0.3 reports a day', '13 reports a day')
    """
    if not reports:
        return say("no new reports")
    return say("{number} reports a day", number=f"{reports:.1f}" if reports < 9.95 else f"{reports:.0f}")
