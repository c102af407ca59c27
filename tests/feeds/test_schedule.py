"""When a feed is asked again, and what each outcome leaves behind."""

from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.answer import Fetched, NotModified
from bot.feeds.errors import (
    Answer,
    Blocked,
    FeedError,
    FetchError,
    Gone,
    Hostile,
    NotAFeed,
    NotFound,
    RateLimited,
    ServerError,
    TimedOut,
    TooSlow,
)
from bot.feeds.notices import NoticeKind, notice_due
from bot.feeds.schedule import Failed, Outcome, Read, Unchanged, conditions, host_pause, new_address, next_poll
from bot.transfers.model import Feed, ParsedFeed, PollState
from tests.feeds.documents import NOW

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
FLOOR = 300
KNOWN = Feed(
    1, "https://wing.example/feed", etag='"a"', last_modified="m", body_hash="h", interval=600, due_at=NOW, succeeded_at=NOW - HOUR,
    changed_at=NOW - HOUR, unconditional_at=NOW - DAY, primed_at=NOW - 9 * DAY,
)  # fmt: skip


def fetched(max_age: int | None = None, etag: str | None = '"b"', permanent: str | None = None) -> Fetched:
    return Fetched(200, KNOWN.url, b"", "new", etag=etag, max_age=max_age, permanent_url=permanent)


def read(
    max_age: int | None = None, ttl: int | None = None, etag: str | None = '"b"', *, changed: bool = True, skip: tuple[int, ...] = ()
) -> Read:
    return Read(fetched(max_age, etag), ParsedFeed("The Wing", (), ttl=ttl, skip_hours=frozenset(skip)), changed)


def failed(
    kind: type[FetchError], status: int | None = None, retry: timedelta | None = None, max_age: int | None = None, **more: bool
) -> Failed:
    return Failed(kind("It failed.", Answer("wing.example", more.get("listed", False), status, retry, max_age)))


def wait(outcome: Outcome, feed: Feed = KNOWN, *, floor: int = FLOOR, jitter: float = 0.0) -> timedelta:
    return next_poll(feed, outcome, NOW, floor, jitter).due_at - NOW


@pytest.mark.parametrize(
    ("outcome", "seconds"),
    [
        (read(), 600),
        (read(etag=None), 1800),
        (read(ttl=900), 900),
        (read(ttl=60), 300),
        (read(ttl=7200), 7200),
        (read(max_age=30), 300),
        (read(max_age=1200), 1200),
        (read(max_age=60, ttl=900), 900),
        (read(max_age=1800, ttl=900), 1800),
        (read(max_age=21_600), 21_600),
        (read(max_age=504_576_000), 19_440),
        (Unchanged(NotModified(KNOWN.url)), 600),
        (Unchanged(NotModified(KNOWN.url, max_age=3600)), 3600),
        (Unchanged(fetched()), 600),
        (failed(NotFound, 404, max_age=3600), 3600),
    ],
    ids=str,
)
def test_the_publisher_s_word(outcome: Outcome, seconds: int) -> None:
    assert wait(outcome) == timedelta(seconds=seconds)


def test_a_ttl_is_remembered_over_polls_without_a_document() -> None:
    feed = replace(KNOWN, interval=7200)
    assert wait(Unchanged(NotModified(KNOWN.url, max_age=60)), feed) == 2 * HOUR
    assert wait(Failed(TimedOut("It is slow.")), feed) == 2 * HOUR
    assert next_poll(feed, Unchanged(NotModified(KNOWN.url)), NOW, FLOOR, 1.0).interval == 7200


def test_the_floor_shortens_nothing_that_is_asked_for() -> None:
    assert wait(read(ttl=900), floor=1) == 15 * MINUTE
    assert wait(read(), floor=1) == 10 * MINUTE
    assert wait(read(max_age=2), floor=1) == timedelta(seconds=2)
    assert wait(read(ttl=900), floor=3600) == HOUR


def test_a_quiet_feed_is_asked_less_often_and_a_lively_one_again() -> None:
    waits = [wait(Unchanged(NotModified(KNOWN.url)), replace(KNOWN, changed_at=NOW - age)) for age in (HOUR, DAY, 2 * DAY, 90 * DAY)]
    assert waits == [10 * MINUTE, 30 * MINUTE, HOUR, timedelta(seconds=19_440)]
    assert wait(read(), replace(KNOWN, changed_at=NOW - 90 * DAY)) == 10 * MINUTE


def test_chance_only_lengthens() -> None:
    assert wait(read(), jitter=1.0) == 11 * MINUTE
    assert wait(read(), replace(KNOWN, due_at=None), jitter=1.0) == 20 * MINUTE
    assert wait(read(), replace(KNOWN, due_at=NOW - HOUR), jitter=1.0) == 20 * MINUTE
    assert wait(read(max_age=504_576_000), jitter=1.0) <= 6 * HOUR


def test_skipped_hours_are_a_hint() -> None:
    assert next_poll(KNOWN, read(skip=(12, 13, 14)), NOW, FLOOR, 0.0).due_at == NOW + 3 * HOUR + 10 * MINUTE
    assert next_poll(KNOWN, read(skip=tuple(range(23))), NOW, FLOOR, 0.0).due_at <= NOW + 6 * HOUR


def test_errors_back_off_to_six_hours() -> None:
    feed, waits = KNOWN, []
    for _ in range(8):
        state = next_poll(feed, Failed(TimedOut("It is slow.")), NOW, FLOOR, 0.0)
        waits.append((state.due_at - NOW) / MINUTE)
        feed = replace(feed, failures=state.failures)
    assert waits == [10, 20, 40, 80, 160, 320, 324, 324]
    assert wait(Failed(TimedOut("It is slow.")), feed, jitter=1.0) == 6 * HOUR


@pytest.mark.parametrize(
    ("outcome", "seconds"),
    [
        (failed(RateLimited, 429, timedelta(seconds=5)), 600),
        (failed(RateLimited, 429, HOUR), 3600),
        (failed(RateLimited, 429), 600),
        (failed(RateLimited, 429, timedelta(days=400)), 86_400),
        (failed(ServerError, 503, 2 * HOUR), 7200),
        (failed(Blocked, 403, 8 * HOUR), 28_800),
        (failed(ServerError, 502, HOUR), 3600),
    ],
    ids=lambda value: "",
)
def test_retry_after(outcome: Failed, seconds: int) -> None:
    assert wait(outcome) == timedelta(seconds=seconds)
    assert timedelta(seconds=seconds) <= wait(outcome, jitter=1.0) <= max(DAY, timedelta(seconds=seconds))


def test_a_whole_host_waits() -> None:
    def pause(outcome: Failed) -> timedelta | None:
        found = host_pause(outcome.error, NOW)
        assert found is None or found.host == "wing.example"
        return found.until - NOW if found else None

    assert pause(failed(RateLimited, 429, HOUR)) == HOUR
    assert pause(failed(RateLimited, 429)) == 10 * MINUTE
    assert pause(failed(ServerError, 503)) == 10 * MINUTE
    assert pause(failed(ServerError, 502)) is None
    assert pause(failed(ServerError, 502, HOUR)) == HOUR
    assert pause(failed(Blocked, 403)) is None
    assert pause(failed(ServerError, 503, listed=True)) is None
    assert pause(failed(ServerError, 503, HOUR, listed=True)) == HOUR
    assert pause(Failed(NotAFeed("It is none."))) is None


def test_what_a_document_leaves() -> None:
    state = next_poll(replace(KNOWN, failures=4, failing_since=NOW - DAY, error="x", gone_since=NOW), read(etag=None), NOW, FLOOR, 0.0)
    assert (state.etag, state.last_modified, state.body_hash) == (None, None, "new")
    assert (state.succeeded_at, state.changed_at, state.unconditional_at, state.polled_at) == (NOW,) * 4
    assert (state.failures, state.failing_since, state.error, state.gone_since) == (0, None, None, None)
    assert (state.primed_at, state.title) == (KNOWN.primed_at, "The Wing")
    assert next_poll(Feed(1, KNOWN.url), read(changed=False), NOW, FLOOR, 0.0).primed_at == NOW


def test_what_a_304_leaves() -> None:
    state = next_poll(KNOWN, Unchanged(NotModified(KNOWN.url)), NOW, FLOOR, 0.0)
    assert (state.etag, state.last_modified, state.body_hash) == ('"a"', "m", "h")
    assert (state.succeeded_at, state.changed_at, state.unconditional_at) == (NOW, KNOWN.changed_at, KNOWN.unconditional_at)
    assert next_poll(KNOWN, Unchanged(NotModified(KNOWN.url, etag='"c"')), NOW, FLOOR, 0.0).etag == '"c"'


@pytest.mark.parametrize("error", [TimedOut("x"), NotFound("x"), NotAFeed("x"), Hostile("x"), TooSlow("x")], ids=lambda e: type(e).__name__)
def test_what_a_failure_leaves(error: FeedError) -> None:
    """Every path moves the schedule, and none takes the validators of a document that was not read."""
    state = next_poll(KNOWN, Failed(error), NOW, FLOOR, 0.5)
    assert (state.etag, state.body_hash, state.succeeded_at, state.primed_at) == ('"a"', "h", KNOWN.succeeded_at, KNOWN.primed_at)
    assert (state.failures, state.failing_since, state.error) == (1, NOW, "x")
    assert state.due_at > NOW


def test_one_unconditional_fetch_in_eight_days() -> None:
    assert conditions(KNOWN, NOW).etag == '"a"'
    assert conditions(replace(KNOWN, unconditional_at=NOW - 8 * DAY), NOW).etag is None
    assert conditions(replace(KNOWN, unconditional_at=NOW - 8 * DAY), NOW).body_hash == "h"
    assert conditions(replace(KNOWN, unconditional_at=NOW - 7 * DAY), NOW).etag == '"a"'
    assert conditions(replace(KNOWN, unconditional_at=None), NOW).etag is None
    primed_again = conditions(replace(KNOWN, primed_at=None), NOW)
    assert (primed_again.etag, primed_again.body_hash) == (None, None)
    half = [conditions(replace(KNOWN, url=f"https://wing.example/{n}", unconditional_at=NOW - 7.5 * DAY), NOW).etag for n in range(400)]
    assert 150 < half.count(None) < 250


@pytest.mark.parametrize("polls", [(0, 1, 2, 25), (0, 30, 31)])
def test_a_permanent_redirect_is_kept_after_three_polls_over_a_day(polls: tuple[int, ...]) -> None:
    feed, place = KNOWN, "https://fin.example/feed"
    kept = []
    for hours in polls:
        answer = Unchanged(NotModified(KNOWN.url, permanent_url=place))
        state = next_poll(feed, answer, NOW + hours * HOUR, FLOOR, 0.0)
        kept.append(new_address(state))
        feed = replace(feed, moved_to=state.moved_to, moved_since=state.moved_since, moved_polls=state.moved_polls)
    assert kept == [*([None] * (len(polls) - 1)), place]
    other = next_poll(feed, Unchanged(NotModified(KNOWN.url, permanent_url="https://x.example/")), NOW + 50 * HOUR, FLOOR, 0.0)
    assert (new_address(other), other.moved_polls) == (None, 1)
    assert next_poll(feed, Unchanged(NotModified(KNOWN.url)), NOW, FLOOR, 0.0).moved_to is None
    failing = next_poll(feed, Failed(NotAFeed("x")), NOW + 60 * HOUR, FLOOR, 0.0)
    assert (failing.moved_to, new_address(failing)) == (place, None)


def test_gone_twice_a_day_apart() -> None:
    gone = failed(Gone, 410)
    first = next_poll(KNOWN, gone, NOW, FLOOR, 0.0)
    assert (first.gone_since, first.stopped_at, first.due_at) == (NOW, None, NOW + DAY)
    feed = replace(KNOWN, gone_since=NOW, failures=1, failing_since=NOW)
    assert next_poll(feed, gone, NOW + 23 * HOUR, FLOOR, 0.0).stopped_at is None
    second = next_poll(feed, gone, NOW + DAY, FLOOR, 0.0)
    assert second.stopped_at == NOW + DAY
    notice = notice_due(feed, second)
    assert notice
    assert notice.kind is NoticeKind.GONE
    assert next_poll(feed, read(), NOW + DAY, FLOOR, 0.0).gone_since is None
    assert next_poll(feed, failed(NotFound, 404), NOW + DAY, FLOOR, 0.0).stopped_at is None


def test_told_at_the_third_failure_on_recovery_at_a_new_address_and_at_the_end() -> None:
    feed, now, told = replace(KNOWN, title="The Wing", url="https://me:secret@wing.example/feed"), NOW, []
    while not feed.stopped_at:
        state = next_poll(feed, Failed(TimedOut("wing.example is slow.")), now, FLOOR, 0.5)
        told.append(notice_due(feed, state))
        feed = after(feed, state)
        now = state.due_at
    kinds = [notice.kind for notice in told if notice]
    assert kinds == [NoticeKind.FAILING, NoticeKind.STOPPED]
    assert told[2]
    assert 14 * DAY <= now - NOW < 15 * DAY
    assert all("wing.example is slow." in notice.text and "secret" not in notice.text for notice in told if notice)
    recovered = notice_due(feed, next_poll(feed, read(), now, FLOOR, 0.0))
    assert recovered
    assert recovered.kind is NoticeKind.RECOVERED
    moved = replace(next_poll(feed, read(), now, FLOOR, 0.0), moved_to="https://new.example/feed", moved_since=NOW, moved_polls=3)
    told_once = notice_due(feed, moved)
    assert told_once
    assert told_once.text.endswith("is now read from https://new.example/feed.")
    assert notice_due(replace(feed, failures=2, stopped_at=None), next_poll(feed, read(), now, FLOOR, 0.0)) is None


def test_the_days_in_which_nobody_asked_are_no_failure() -> None:
    fails = Failed(TimedOut("wing.example is slow."))
    before = after(KNOWN, next_poll(KNOWN, fails, NOW, FLOOR, 0.0))
    back = next_poll(before, fails, NOW + 20 * DAY, FLOOR, 0.0)
    assert (back.failures, back.failing_since, back.stopped_at) == (2, NOW + 20 * DAY, None)


def after(feed: Feed, state: PollState) -> Feed:
    return replace(feed, **{name: value for name, value in asdict(state).items() if name != "title"})


ERRORS = st.sampled_from(
    [failed(Gone, 410), failed(RateLimited, 429, DAY), failed(ServerError, 503), Failed(Hostile("x")), Failed(TimedOut("x"))]
)
READS = st.builds(read, st.none() | st.integers(0, 10**9), st.none() | st.integers(0, 10**9), changed=st.booleans())
OUTCOMES = ERRORS | READS | st.builds(lambda age: Unchanged(NotModified(KNOWN.url, max_age=age)), st.none() | st.integers(0, 10**9))


@given(st.lists(st.tuples(OUTCOMES, st.floats(0, 1), st.integers(0, 200_000)), max_size=30), st.integers(1, 3600))
def test_whatever_happens_the_next_poll_is_neither_too_soon_nor_lost(polls: list[tuple[Outcome, float, int]], floor: int) -> None:
    feed, now = Feed(1, KNOWN.url), datetime(2026, 1, 1, tzinfo=UTC)
    for outcome, jitter, late in polls:
        state = next_poll(feed, outcome, now, floor, jitter)
        assert timedelta(seconds=floor) <= state.due_at - now <= DAY + 10 * MINUTE
        assert state.polled_at == now
        feed, now = after(feed, state), state.due_at + timedelta(seconds=late)
