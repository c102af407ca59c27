"""A simulated week of the schedule: many feeds of every temper, two pollers that crash and restart, in virtual time."""

import heapq
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.feeds.answer import Fetched, NotModified
from bot.feeds.errors import Answer, NotFound, RateLimited, ServerError, TimedOut
from bot.feeds.schedule import Failed, Outcome, Read, Unchanged, next_poll
from bot.transfers.model import Feed, ParsedFeed, PollState

START = datetime(2026, 1, 1, tzinfo=UTC)
FLOOR = 300
LEASE = 300
TICK = 5


@dataclass(frozen=True)
class Temper:
    """How a publisher behaves: what he wishes, whether he sends validators, how often he changes, how often he fails."""

    ttl: int | None
    max_age: int | None
    etag: str | None
    changes: float
    fails: float

    def answer(self, feed: Feed, chance: random.Random) -> Outcome:
        if chance.random() < self.fails:
            kinds = (
                TimedOut("x"),
                NotFound("x"),
                ServerError("x", Answer(status=503)),
                RateLimited("x", Answer("h", False, 429, timedelta(hours=1))),
            )
            return Failed(chance.choice(kinds))
        changed = chance.random() < self.changes
        if not changed and self.etag and feed.etag:
            return Unchanged(NotModified(feed.url, max_age=self.max_age))
        fetched = Fetched(200, feed.url, b"", "h", etag=self.etag, max_age=self.max_age)
        return Read(fetched, ParsedFeed("t", (), ttl=self.ttl), changed) if changed else Unchanged(fetched)


def tempers(chance: random.Random) -> Temper:
    return Temper(
        ttl=chance.choice((None, None, None, 60, 600, 900, 1800, 3600, 7200)),
        max_age=chance.choice((None, None, 30, 60, 300, 900, 504_576_000)),
        etag=chance.choice(("e", "e", None)),
        changes=chance.choice((0.001, 0.05, 0.3, 1.0)),
        fails=chance.choice((0.0, 0.0, 0.0, 0.02, 0.3)),
    )


@dataclass
class Week:
    """The world of a run. `down`: (second from which, second until which) both pollers are off; feeds begin all at once."""

    feeds: int
    seconds: int
    seed: int
    down: tuple[tuple[int, int], ...]
    capacity: int
    polled: Counter[int] = field(default_factory=Counter)
    longest_wait: float = 0.0
    last: dict[int, int] = field(default_factory=dict)
    too_soon: int = 0

    def run(self) -> None:
        chance = random.Random(self.seed)
        kinds = [tempers(chance) for _ in range(self.feeds)]
        known = {n: Feed(n, f"https://f{n}.example/") for n in range(self.feeds)}
        due = [(0, n) for n in range(self.feeds)]
        for second in range(0, self.seconds, TICK):
            if any(start <= second < end for start, end in self.down):
                continue
            crash = chance.random() < 0.0005
            for _poller in range(2):
                for _ in range(self.capacity):
                    if not due or due[0][0] > second:
                        break
                    at, number = heapq.heappop(due)
                    if crash:  # the server was asked, and nothing was saved: the lease runs out
                        self._note(number, at, second)
                        heapq.heappush(due, (second + LEASE, number))
                        continue
                    heapq.heappush(due, (self._poll(known, number, at, second, kinds[number], chance), number))

    def _poll(self, known: dict[int, Feed], number: int, at: int, second: int, temper: Temper, chance: random.Random) -> int:
        self._note(number, at, second)
        now = START + timedelta(seconds=second)
        state = next_poll(known[number], temper.answer(known[number], chance), now, FLOOR, chance.random())
        known[number] = _after(known[number], state)
        wait = (state.due_at - now).total_seconds()
        assert FLOOR <= wait <= 24 * 3600
        return second + int(wait) + 1

    def _note(self, number: int, at: int, second: int) -> None:
        before = self.last.get(number)
        self.too_soon += before is not None and second - before < FLOOR
        self.last[number] = second
        self.polled[second // 60] += 1
        off = sum(max(0, min(end, second) - max(start, at)) for start, end in self.down)
        self.longest_wait = max(self.longest_wait, second - at - off)


def _after(feed: Feed, state: PollState) -> Feed:
    return Feed(
        feed.id,
        feed.url,
        etag=state.etag,
        body_hash=state.body_hash,
        interval=state.interval,
        due_at=state.due_at,
        failures=state.failures,
        changed_at=state.changed_at,
        primed_at=state.primed_at,
        succeeded_at=state.succeeded_at,
        failing_since=state.failing_since,
    )


def check(week: Week) -> None:
    """None under the floor, none starved, no bunches: after two hours of running on, no minute has thrice the usual polls."""
    week.run()
    assert week.too_soon == 0
    restarts = (0, *(end for _, end in week.down))
    assert len(week.last) == week.feeds
    catching_up = 60 * TICK + week.feeds / (2 * week.capacity) * TICK
    assert week.longest_wait <= catching_up
    calm = [count for minute, count in week.polled.items() if all(not restart - 60 < minute * 60 < restart + 7200 for restart in restarts)]
    if calm:
        usual = sum(calm) / len(calm)
        assert max(calm) <= 3 * usual + 12
    for number, last in week.last.items():
        assert week.seconds - last <= 25 * 3600 + sum(end - start for start, end in week.down), number


OUTAGES = st.lists(st.tuples(st.integers(3600, 70_000), st.integers(60, 14_400)), max_size=2)


@settings(max_examples=4, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(st.integers(0, 2**32), OUTAGES)
def test_a_day_of_200_feeds(seed: int, outages: list[tuple[int, int]]) -> None:
    check(Week(200, 86_400, seed, tuple((start, start + length) for start, length in outages), capacity=5))


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_a_week_of_10_000_feeds() -> None:
    check(Week(10_000, 7 * 86_400, 11, ((30_000, 33_600), (200_000, 200_600), (400_000, 443_200)), capacity=100))
