"""Cards of feeds in the language of brackets, from views: nothing but data and what publishers' servers did stands outside."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import discord
import pytest
from discord import app_commands

from bot.errors import Refusal
from bot.phrase import feed_lists, feeds
from bot.phrase.card import Card
from bot.phrase.feeds import Added, Sample
from bot.phrase.said import say
from bot.phrase.status import FeedStatus, Spread, Status, status_card
from bot.phrase.timeline import rung_words
from bot.transfers.model import GuildFeed, Stage
from cogs.errors import _words as words_of
from cogs.permissions import missing, missing_for_threads
from tests.phrase.pseudo import unsaid
from tests.service.stage import rumour

NOW = datetime(2025, 5, 30, 12, tzinfo=UTC)
WING = "The Wing"
MISHAP = "wing.example is down (503)."


def feed(number: int, **fields: object) -> GuildFeed:
    usual = GuildFeed(1, number, "https://wing.example/rss", WING, number % 2 == 0, False, 0, None, NOW, NOW + timedelta(hours=1), None)
    return replace(usual, **fields)  # type: ignore[arg-type]


FEEDS = [
    feed(1),
    feed(2, paused=True),
    feed(3, succeeded_at=None, full_text=True),
    feed(4, failures=1, error=MISHAP),
    feed(5, failures=3, error=None, due_at=NOW),
    feed(6, stopped_at=NOW),
    feed(7, document_at=NOW - timedelta(hours=2)),
    *[feed(number) for number in range(8, 100)],
]


def cards() -> list[Card]:
    rows = [feed_lists.ImportRow(WING, "https://wing.example/rss", fate, "") for fate in feed_lists.Fate]
    rows += [feed_lists.ImportRow("", "https://wing.example/rss", feed_lists.Fate.ADDED, feed_lists.history(number)) for number in (1, 2)]
    found = ((rumour(stage=Stage.BID, fee=40_000_000), say("recorded already")), (rumour(to=None), say("not alerted: no club is named")))
    delays = Spread(timedelta(seconds=7), timedelta(hours=5))
    health = [FeedStatus(one, number) for one, number in zip(FEEDS, (0.0, 0.3, *[12.0] * len(FEEDS)), strict=False)]
    return [
        *[feeds.feed_added(Added(WING, entries, 1, pack, asked, full, heard)) for entries in (None, 1) for pack, asked, full, heard in (
            (True, True, False, False),
            (False, True, True, True),
            (True, False, True, True),
            (False, False, True, False),
        )],
        feeds.feed_added(Added(WING, 30, 0, False, False, False, True)),
        *[feeds.feed_switched(WING, on) for on in (True, False)],
        feeds.feed_removed(WING),
        *[feeds.feed_list(some, NOW) for some in (FEEDS, [], FEEDS * 20)],
        *[feeds.feed_tried(one, NOW) for one in FEEDS[:5]],
        feeds.feed_tested(WING, 3, [Sample(WING, "", NOW, found), Sample(WING, "https://wing.example/1", None, ())]),
        feed_lists.import_planned(rows * 5),
        feed_lists.import_done(rows),
        *[feed_lists.exported(number, b"", secrets) for number, secrets in ((0, 0), (1, 1), (3, 2))],
        *[status_card(Status(NOW, health, 2, spread, spread, 1)) for spread in (delays, None)],
    ]  # fmt: skip


@pytest.mark.parametrize("place", range(len(cards())))
def test_every_card_of_feeds(place: int) -> None:
    assert unsaid(cards()[place], WING, MISHAP) == []


def test_rungs_permissions_and_what_went_wrong() -> None:
    rungs = [rung_words(rung, staying=staying) for rung in (None, *range(8)) for staying in (True, False)]
    none = discord.Permissions.none()
    lacking = [missing(none), missing(discord.Permissions(view_channel=True), in_thread=True), missing_for_threads(none, begins=True)]
    assert [unsaid(words) for words in (*rungs, *map(say, filter(None, lacking)))] == [[]] * (len(rungs) + 3)
    for error in (Refusal(say("x")), app_commands.CommandNotFound("x", []), app_commands.CheckFailure()):
        assert unsaid(words_of(error, "x")) == []
