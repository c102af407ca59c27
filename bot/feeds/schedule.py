"""What a poll leaves behind, and when the feed is asked again: pure decisions over values.

The publisher's own word comes first (headers, ttl, sy:), between the floor and six hours; ten minutes where he says nothing,
thirty where there is nothing to ask conditionally with. A feed that has not changed for long is asked less often; errors
back off. Waits are stretched a little by chance, so that feeds do not stay together.

`Feed.interval` is what was asked for when a document was last read, before any stretching: so a ttl is remembered over the
polls that bring no document.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.feeds.answer import Fetched, NotModified
from bot.feeds.errors import FeedError, FetchError, Gone
from bot.feeds.waits import CAP, DEFAULT, WITHOUT_VALIDATORS, after_error, out_of_skipped_hours, retry_seconds, spread, stretched, within
from bot.phrase.said import keep
from bot.transfers.model import Feed, ParsedFeed, PollState

STOP_AFTER = timedelta(days=14)
AWAY = timedelta(days=3)
"""Longer than any wait between polls: who has not asked for so long does not know whether the feed failed all the while."""
UNCONDITIONAL_AFTER = timedelta(days=8)
_DAY = timedelta(days=1)
_MOVED_POLLS = 3


@dataclass(frozen=True, slots=True)
class Read:
    """A document was read. `changed`: it brought something new."""

    fetched: Fetched
    parsed: ParsedFeed
    changed: bool


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Nothing changed: a 304, or the body that we have."""

    answer: Fetched | NotModified


@dataclass(frozen=True, slots=True)
class Failed:
    """The document was not had, or not read."""

    error: FeedError


Outcome = Read | Unchanged | Failed


@dataclass(frozen=True, slots=True)
class Conditions:
    """What to ask a feed with."""

    etag: str | None
    last_modified: str | None
    body_hash: str | None


@dataclass(frozen=True, slots=True)
class HostPause:
    """A host that asked to be left alone: none of its feeds is due before `until`."""

    host: str
    until: datetime


def conditions(feed: Feed, now: datetime) -> Conditions:
    """The validators to send; none once in eight days (less up to one, by feed), for servers that say 304 for ever.

    A feed that is to be primed is asked for its document whatever is known of it.
    """
    if feed.primed_at is None:
        return Conditions(None, None, None)
    share = int.from_bytes(hashlib.sha256(feed.url.encode("utf-8", "replace")).digest()[:4], "big") / 2**32
    if feed.unconditional_at is None or now - feed.unconditional_at >= UNCONDITIONAL_AFTER - share * _DAY:
        return Conditions(None, None, feed.body_hash)
    return Conditions(feed.etag, feed.last_modified, feed.body_hash)


def next_poll(feed: Feed, outcome: Outcome, now: datetime, floor: int, jitter: float) -> PollState:
    """The state to save after a poll, in the transaction that saves its items. `floor`: seconds; `jitter`: 0 to 1.

    A failure keeps validators and hash: they belong to the last document that was read.
    """
    match outcome:
        case Read():
            return _read(feed, outcome, now, floor, jitter)
        case Unchanged(answer):
            return _unchanged(feed, answer, now, floor, jitter)
        case Failed(error):
            return _failed(feed, error, now, floor, jitter)


def _read(feed: Feed, read: Read, now: datetime, floor: int, jitter: float) -> PollState:
    fetched, parsed = read.fetched, read.parsed
    changed_at = now if read.changed or feed.changed_at is None else feed.changed_at
    default = DEFAULT if fetched.etag or fetched.last_modified else WITHOUT_VALIDATORS
    asked = within(max(fetched.max_age or 0, parsed.ttl or 0) or default, floor)
    due = now + spread(feed, stretched(asked, changed_at, now), now, jitter)
    due = out_of_skipped_hours(due, parsed.skip_hours, now + timedelta(seconds=CAP))
    state = _good(feed, fetched, now, due, asked)
    return replace(
        state,
        title=parsed.title or feed.title,
        body_hash=fetched.body_hash,
        changed_at=changed_at,
        primed_at=feed.primed_at or now,
    )


def _unchanged(feed: Feed, answer: Fetched | NotModified, now: datetime, floor: int, jitter: float) -> PollState:
    has_validators = answer.etag or answer.last_modified or feed.etag or feed.last_modified
    asked = feed.interval or within(DEFAULT if has_validators else WITHOUT_VALIDATORS, floor)
    wait = stretched(within(max(answer.max_age or 0, asked), floor), feed.changed_at, now)
    return _good(feed, answer, now, now + spread(feed, wait, now, jitter), asked)


def _good(feed: Feed, answer: Fetched | NotModified, now: datetime, due: datetime, asked: int) -> PollState:
    """The state after an answer: a document's validators replace the old ones, even by none; a 304 adds its own."""
    document = isinstance(answer, Fetched)
    moved_to, moved_since, moved_polls = _moved(feed, answer.permanent_url, now)
    return replace(
        _kept(feed, due, now, asked),
        etag=answer.etag if document else answer.etag or feed.etag,
        last_modified=answer.last_modified if document else answer.last_modified or feed.last_modified,
        succeeded_at=now,
        unconditional_at=now if document else feed.unconditional_at,
        moved_to=moved_to,
        moved_since=moved_since,
        moved_polls=moved_polls,
    )


def _failed(feed: Feed, error: FeedError, now: datetime, floor: int, jitter: float) -> PollState:
    away = feed.polled_at is not None and now - feed.polled_at > AWAY
    since = now if away else feed.failing_since or now
    gone_since = feed.gone_since or (now if isinstance(error, Gone) else None)
    gone = isinstance(error, Gone) and gone_since is not None and now - gone_since >= _DAY
    return replace(
        _kept(feed, now + after_error(feed, error, floor, jitter), now, feed.interval or within(DEFAULT, floor)),
        failures=feed.failures + 1,
        failing_since=since,
        error=keep(error.sentence),
        moved_to=feed.moved_to,
        moved_since=feed.moved_since,
        moved_polls=feed.moved_polls,
        gone_since=gone_since,
        stopped_at=feed.stopped_at or (now if gone or now - since >= STOP_AFTER else None),
    )


def _kept(feed: Feed, due: datetime, now: datetime, interval: int) -> PollState:
    """What every poll keeps; its failures, moves and ends are cleared."""
    return PollState(
        due_at=due,
        polled_at=now,
        interval=interval,
        title=feed.title,
        etag=feed.etag,
        last_modified=feed.last_modified,
        body_hash=feed.body_hash,
        succeeded_at=feed.succeeded_at,
        changed_at=feed.changed_at,
        unconditional_at=feed.unconditional_at,
        primed_at=feed.primed_at,
    )


def _moved(feed: Feed, place: str | None, now: datetime) -> tuple[str | None, datetime | None, int]:
    if place is None or place == feed.url:
        return None, None, 0
    if place == feed.moved_to:
        return place, feed.moved_since or now, feed.moved_polls + 1
    return place, now, 1


def new_address(state: PollState) -> str | None:
    """The address to keep from now on: where three good polls over a day were sent for good; None while it stays.

    Where another feed has that address already, the two are one.
    """
    settled = state.moved_since is not None and state.polled_at - state.moved_since >= _DAY and state.moved_polls >= _MOVED_POLLS
    return state.moved_to if settled and not state.failures else None


def host_pause(error: FeedError, now: datetime) -> HostPause | None:
    """The pause that a whole host asked for, kept beside its feeds; None where it did not.

    A host that the operator listed (a bridge to many sites) is paused only where it says so itself.
    """
    seconds = retry_seconds(error)
    if not isinstance(error, FetchError) or seconds is None or (error.answer.listed and error.retry_after is None):
        return None
    return HostPause(error.answer.host, now + timedelta(seconds=seconds))
