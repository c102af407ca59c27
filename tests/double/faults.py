"""What can go wrong over HTTP: errors, rate limits, lost answers, cut lines, slowness.

A fault is laid on requests by a method and a path in which `*` stands for one segment: `POST /channels/*/messages`.
Decides what a request meets; the server carries it out.
"""

import enum
import re
from collections import deque
from dataclasses import dataclass, field

from tests.double.world import Json


class Way(enum.Enum):
    ANSWER = "an error is answered"
    CUT = "the line is cut"
    DELAY = "it takes long"


@dataclass(slots=True)
class Fault:
    way: Way
    pattern: re.Pattern[str]
    times: int
    carried_out: bool = False
    """The request is done first, and only its answer is lost."""
    status: int = 500
    body: Json | None = None
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0


def requests_like(what: str) -> re.Pattern[str]:
    """The requests that a fault meets.

    >>> bool(requests_like("POST /channels/*/messages").fullmatch("POST /channels/12/messages"))
    True
    """
    return re.compile(re.escape(what).replace(r"\*", r"[^/]+"))


class Faults:
    """The faults that wait for their requests, first come first met."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def take(self, method: str, path: str) -> Fault | None:
        for fault in self._waiting:
            if fault.pattern.fullmatch(f"{method} {path}"):
                fault.times -= 1
                if fault.times <= 0:
                    self._waiting.remove(fault)
                return fault
        return None

    def clear(self) -> None:
        self._waiting.clear()

    def fail(
        self, what: str, *, status: int = 502, code: int = 0, message: str = "Injected", times: int = 1, carried_out: bool = False
    ) -> None:
        """Answer an error; `code` is Discord's own, if it is Discord that answers."""
        body = {"code": code, "message": message} if code else None
        self._waiting.append(Fault(Way.ANSWER, requests_like(what), times, carried_out, status, body))

    def lose_answer(self, what: str, *, status: int = 502, times: int = 1) -> None:
        """Do what is asked, and answer an error all the same."""
        self.fail(what, status=status, times=times, carried_out=True)

    def cut(self, what: str, *, times: int = 1, carried_out: bool = False) -> None:
        """Cut the line instead of answering."""
        self._waiting.append(Fault(Way.CUT, requests_like(what), times, carried_out))

    def delay(self, what: str, seconds: float, *, times: int = 1, carried_out: bool = False) -> None:
        """Let a request wait, before it is carried out or before its answer."""
        self._waiting.append(Fault(Way.DELAY, requests_like(what), times, carried_out, seconds=seconds))

    def rate_limit(self, what: str, retry_after: float, *, times: int = 1, via: bool = True, everywhere: bool = False) -> None:
        """Answer 429; without `via` it looks like a ban by Discord's edge; `everywhere` is the global limit."""
        fault = Fault(
            Way.ANSWER, requests_like(what), times, status=429, headers=too_many_headers(retry_after, via=via, everywhere=everywhere)
        )
        fault.body = {"message": "You are being rate limited.", "retry_after": retry_after, "global": everywhere}
        self._waiting.append(fault)


def too_many_headers(retry_after: float, *, via: bool = True, everywhere: bool = False) -> dict[str, str]:
    headers = {"Retry-After": str(max(1, round(retry_after))), "X-RateLimit-Scope": "global" if everywhere else "shared"}
    return headers | ({"X-RateLimit-Global": "true"} if everywhere else {}) | ({"Via": "1.1 google"} if via else {})


@dataclass(slots=True)
class Bucket:
    """A channel's limit on new messages: so many in so many seconds."""

    limit: int
    seconds: float
    spent: dict[int, deque[float]] = field(default_factory=dict)

    def take(self, channel_id: int, now: float) -> tuple[dict[str, str], float | None]:
        """Discord's headers for a request, and the seconds to wait if it is one too many."""
        times = self.spent.setdefault(channel_id, deque())
        while times and times[0] <= now - self.seconds:
            times.popleft()
        wait = times[0] + self.seconds - now if len(times) >= self.limit else None
        if wait is None:
            times.append(now)
        headers = {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.limit - len(times)),
            "X-RateLimit-Reset-After": f"{times[0] + self.seconds - now:.3f}",
            "X-RateLimit-Bucket": "messages",
        }
        return headers, wait
